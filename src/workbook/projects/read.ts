/** The projects of the open workbook, scored. */
import { loadBuiltin } from '../../scoring/frameworks/library';
import type { Framework } from '../../scoring/frameworks/model';
import { readInputs, type InputSet } from '../../scoring/inputs/readInputs';
import { scoreProjects, type ScoredProjects } from '../../scoring/projects/scoreProjects';
import { runInWorkbook, type RunOptions } from '../host/run';
import { queueWorkbook } from '../readWorkbook';

/** The national form scores projects where the workbook's own framework is one for departments. */
const NATIONAL_FORM = 'project-2020';
const FOR_PROJECTS = /^项目/;

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
  return { ...scoreProjects(result, framework), framework, inputs: result };
}

async function frameworkForProjects(chosen: Framework): Promise<Framework> {
  if (FOR_PROJECTS.test(chosen.scope.type)) return chosen;
  const national = await loadBuiltin(NATIONAL_FORM);
  if (!national) throw new Error(`no framework ${NATIONAL_FORM}`);
  return national;
}
