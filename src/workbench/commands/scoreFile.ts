/** A workbook file opened and scored, with what goes wrong told in sentences. */
import { readFile } from 'node:fs/promises';
import { commandMessages } from '../../messages/command';
import { hostErrorMessages } from '../../messages/hostErrors';
import type { Language } from '../../messages/language';
import type { Framework } from '../../scoring/frameworks/model';
import { WorkbookError, type ScoreOutcome } from '../../workbook/model';
import { chosenFramework } from '../../workbook/frameworks/choice';
import { readScoredProjects, type ProjectsOfWorkbook } from '../../workbook/projects/read';
import { writeProjectForms, writeProjectSummary } from '../../workbook/projects/write';
import { scoreWorkbook } from '../../workbook/score';
import { openInNode } from '../host/transports/node';
import { WorkbookFileError, WorkbookModel } from '../model';
import { CommandError } from './commandError';
import { systemReason } from './systemReason';

/** @throws CommandError when the file can't be read or is no workbook */
export async function openWorkbook(file: string, language: Language): Promise<WorkbookModel> {
  const messages = commandMessages[language];
  let bytes: Uint8Array;
  try {
    bytes = await readFile(file);
  } catch (error) {
    throw new CommandError(messages.cannotRead({ file, why: systemReason(error) }));
  }
  try {
    return WorkbookModel.open(bytes);
  } catch (error) {
    if (error instanceof WorkbookFileError) throw new CommandError(messages.fileError[error.code]({ file }));
    throw error;
  }
}

interface HostOptions {
  readonly language: Language;
  readonly formulas?: boolean;
}

/** Scores through the real office.js, as the pane does; by the workbook's own sheet or choice when none is given. */
export function scoreInHost(model: WorkbookModel, framework: Framework | null, { language, formulas = false }: HostOptions): Promise<ScoreOutcome> {
  return inHost(model, language, async () => scoreWorkbook({ framework: framework ?? (await chosenFramework()), ignoresSheet: framework !== null, date: today(), language, content: formulas ? 'formulas' : undefined }));
}

/** Scores the projects, and makes their summary and forms where the workbook is saved. */
export function scoreProjectsInHost(model: WorkbookModel, framework: Framework | null, language: Language, isSaved: boolean): Promise<ProjectsInHost> {
  return inHost(model, language, async () => {
    const scored = await readScoredProjects(framework ?? (await chosenFramework()), { language, given: framework !== null });
    const sheets = isSaved && scored.projects.length > 0 ? [await writeProjectSummary(scored, language), ...(await writeProjectForms(scored))] : [];
    return { scored, sheets };
  });
}

export interface ProjectsInHost {
  readonly scored: ProjectsOfWorkbook;
  readonly sheets: readonly string[];
}

async function inHost<Result>(model: WorkbookModel, language: Language, work: () => Promise<Result>): Promise<Result> {
  const host = await openInNode(model, { asGlobals: true, locale: language === 'en' ? 'en-US' : 'zh-CN' });
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof WorkbookError)) throw error;
    const { what, fix } = hostErrorMessages[language][error.code](error.details);
    throw new CommandError(commandMessages[language].cannotScore({ what, fix }));
  } finally {
    host.close();
  }
}

/** The day on this machine as `2024-12-31`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
