/**
 * Scores a workbook file: `npm run score -- <in.xlsx> [--out <out.xlsx>] [--formulas] [--projects] [--json] [--framework <id or file>] [--lang zh-CN|en]`
 * Exit code 0: scored · 1: scored, but partial or with blocking problems · 2: could not run; nothing was written.
 */
import { commandMessages } from '../../messages/command';
import type { Language } from '../../messages/language';
import type { Framework } from '../../scoring/frameworks/model';
import type { WorkbookModel } from '../model';
import { CommandError } from './commandError';
import { readFramework } from './readFramework';
import { rememberResults } from './rememberResults';
import { projectsJson, projectsReport } from './projectsReport';
import { scoreArguments, type ScoreArguments } from './scoreArguments';
import { openWorkbook, scoreInHost, scoreProjectsInHost } from './scoreFile';
import { scoreJson } from './scoreJson';
import { scoreReport } from './scoreReport';
import { systemReason } from './systemReason';
import { writeWhole } from './writeWhole';

/** Runs the command and tells its exit code. Only results go to `stdout`. */
export async function scoreCommand(args: readonly string[], stdout: (text: string) => void, stderr: (text: string) => void): Promise<0 | 1 | 2> {
  try {
    const asked = scoreArguments(args);
    const framework = asked.framework === null ? null : await readFramework(asked.framework, asked.language);
    const model = await openWorkbook(asked.input, asked.language);
    if (asked.projects) return await scoreProjects(asked, framework, model, stdout);
    const outcome = await scoreInHost(model, framework, asked);
    rememberResults(model, outcome.sheet.results);
    if (asked.output !== null) await save(model, asked.output, asked.language);
    stdout(asked.json ? `${JSON.stringify(scoreJson(outcome, asked.language), null, 2)}\n` : scoreReport(outcome, asked.output, asked.language));
    const blocked = outcome.scorecard.problems.some(({ severity }) => severity === 'error');
    return outcome.scorecard.total.complete && !blocked ? 0 : 1;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    stderr(`${error.message}\n`);
    return 2;
  }
}

async function scoreProjects(asked: ScoreArguments, framework: Framework | null, model: WorkbookModel, stdout: (text: string) => void): Promise<0 | 1> {
  const found = await scoreProjectsInHost(model, framework, asked.language, asked.output !== null);
  if (asked.output !== null) await save(model, asked.output, asked.language);
  stdout(asked.json ? `${JSON.stringify(projectsJson(found, asked.language), null, 2)}\n` : projectsReport(found, asked.language));
  const { projects, problems } = found.scored;
  const isBlocked = [...problems, ...projects.flatMap((each) => each.problems)].some(({ severity }) => severity === 'error');
  return projects.length > 0 && projects.every(({ scorecard }) => scorecard.total.complete) && !isBlocked ? 0 : 1;
}

async function save(model: WorkbookModel, file: string, language: Language): Promise<void> {
  try {
    await writeWhole(file, model.save());
  } catch (error) {
    throw new CommandError(commandMessages[language].cannotWrite({ file, why: systemReason(error) }));
  }
}
