/** A framework for a command: a built-in one by its id, a JSON file, or a workbook with a sheet 「评分标准」. */
import { readFile } from 'node:fs/promises';
import { commandMessages } from '../../messages/command';
import type { Language } from '../../messages/language';
import { FRAMEWORK_LIST, loadBuiltin } from '../../scoring/frameworks/library';
import { loadFramework } from '../../scoring/frameworks/load';
import type { Framework } from '../../scoring/frameworks/model';
import { frameworkFaultLine } from '../../scoring/wording/fault';
import { sheetFaultLine } from '../../scoring/wording/sheetFault';
import { CommandError } from './commandError';
import { readSheetFile } from './frameworkSheetFile';

export interface CheckedFramework {
  /** `null` when it has errors. */
  readonly framework: Framework | null;
  /** What is wrong or wants a look, a sentence for each. */
  readonly told: readonly string[];
}

/** @throws CommandError when there is no such framework, or it has errors */
export async function readFramework(asked: string, language: Language): Promise<Framework> {
  const { framework, told } = await checkedFramework(asked, language);
  if (framework) return framework;
  throw new CommandError(commandMessages[language].frameworkFaulty({ file: asked, faults: told.join('\n') }));
}

/**
 * The framework with what the lints say of it.
 * @throws CommandError when there is neither a framework of that id nor a file with one in it
 */
export async function checkedFramework(asked: string, language: Language): Promise<CheckedFramework> {
  if (/\.xlsx$/i.test(asked)) {
    const { framework, faults } = await readSheetFile(asked, language);
    return { framework, told: faults.map((fault) => sheetFaultLine(fault, language)) };
  }
  const loaded = loadFramework((await loadBuiltin(asked)) ?? (await jsonIn(asked, language)));
  const faults = loaded.ok ? loaded.warnings : loaded.faults;
  return { framework: loaded.ok ? loaded.framework : null, told: faults.map((fault) => frameworkFaultLine(fault, language)) };
}

async function jsonIn(file: string, language: Language): Promise<unknown> {
  const messages = commandMessages[language];
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    throw new CommandError(messages.frameworkUnknown({ id: file, known: FRAMEWORK_LIST.map(({ id }) => id).join('、') }));
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError(messages.frameworkNotJson({ file }));
  }
}
