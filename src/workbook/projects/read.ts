/** The projects of the open workbook, scored. */
import type { Framework } from '../../scoring/frameworks/model';
import { readInputs, type InputSet } from '../../scoring/inputs/readInputs';
import { scoreProjects, type ScoredProjects } from '../../scoring/projects/scoreProjects';
import { choiceProblems } from '../frameworkChoice';
import { runInWorkbook, type RunOptions } from '../host/run';
import { queueWorkbook } from '../readWorkbook';
import { frameworkForProjects } from './framework';

export interface ProjectsOfWorkbook extends ScoredProjects {
  readonly framework: Framework;
  readonly inputs: InputSet;
}

/**
 * One round trip; nothing is written.
 * @param chosen the workbook's framework
 * @throws WorkbookError
 */
export async function readScoredProjects(chosen: Framework, options: RunOptions = {}): Promise<ProjectsOfWorkbook> {
  const framework = await frameworkForProjects(chosen);
  const { result } = await runInWorkbook(async (run) => {
    const queued = queueWorkbook(run.workbook);
    await run.sync();
    return readInputs(await queued.inputs(run));
  }, options);
  const scored = scoreProjects(result, framework);
  return { ...scored, problems: [...(await choiceProblems(chosen)), ...scored.problems], framework, inputs: result };
}
