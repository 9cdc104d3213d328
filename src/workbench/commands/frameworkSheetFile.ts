/** The sheet 「评分标准」 in a workbook file: read, or written into a new one, through the real office.js as the pane does. */
import { existsSync } from 'node:fs';
import { commandMessages } from '../../messages/command';
import { frameworkCommandMessages } from '../../messages/frameworkCommand';
import { hostErrorMessages } from '../../messages/hostErrors';
import type { Language } from '../../messages/language';
import type { Framework } from '../../scoring/frameworks/model';
import { readFrameworkSheet, type ReadFrameworkSheet } from '../../workbook/frameworks/sheet/read';
import { openFrameworkSheet } from '../../workbook/frameworks/sheet/write';
import { WorkbookError } from '../../workbook/model';
import { openInNode } from '../host/transports/node';
import { WorkbookModel } from '../model';
import { CommandError } from './commandError';
import { openWorkbook } from './scoreFile';
import { systemReason } from './systemReason';
import { writeWhole } from './writeWhole';

/** @throws CommandError when the file is no workbook, or has no such sheet */
export async function readSheetFile(file: string, language: Language): Promise<ReadFrameworkSheet> {
  const model = await openWorkbook(file, language);
  const read = await inHost(model, language, () => readFrameworkSheet(language));
  if (!read) throw new CommandError(frameworkCommandMessages[language].noSheet({ file }));
  return read;
}

/** A new workbook with nothing but the sheet. @throws CommandError when the file exists or can't be written */
export async function writeSheetFile(framework: Framework, file: string, language: Language): Promise<void> {
  const model = WorkbookModel.blank();
  const [empty] = model.sheets;
  await inHost(model, language, () => openFrameworkSheet(framework, language));
  if (empty) model.removeSheet(empty.id);
  await writeNew(file, model.save(), language);
}

/** @throws CommandError when the file exists or can't be written */
export async function writeNew(file: string, bytes: Uint8Array, language: Language): Promise<void> {
  if (existsSync(file)) throw new CommandError(commandMessages[language].template.fileExists({ file }));
  try {
    await writeWhole(file, bytes);
  } catch (error) {
    throw new CommandError(commandMessages[language].cannotWrite({ file, why: systemReason(error) }));
  }
}

async function inHost<Result>(model: WorkbookModel, language: Language, work: () => Promise<Result>): Promise<Result> {
  const host = await openInNode(model, { asGlobals: true, locale: language === 'en' ? 'en-US' : 'zh-CN' });
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { what, fix } = hostErrorMessages[language][error.code](error.details);
    throw new CommandError(`${what}${fix}`);
  } finally {
    host.close();
  }
}
