/** The projects of the open workbook, scored. */
import type { Language } from '../../messages/language';
import type { Framework } from '../../scoring/frameworks/model';
import { readInputs, type InputSet } from '../../scoring/inputs/readInputs';
import { scoreProjects, type ScoredProjects } from '../../scoring/projects/scoreProjects';
import { choiceProblems } from '../frameworks/choice';
import { frameworkInForce } from '../frameworks/sheet/inForce';
import { runInWorkbook, type RunOptions } from '../host/run';
import { queueWorkbook } from '../readWorkbook';
import { frameworkForProjects, isForProjects, type ProjectStandard } from './framework';

export interface ProjectsOfWorkbook extends ScoredProjects {
  readonly standard: ProjectStandard;
  readonly inputs: InputSet;
}

export interface ProjectOptions extends RunOptions {
  /** In which faults of the sheet 「评分标准」 are told. */
  readonly language: Language;
  /** `framework` was named for this run: where it is one for projects, no sheet goes before it. */
  readonly given?: boolean;
}

/**
 * One round trip; nothing is written.
 * @param framework the workbook's, or the one that was named
 * @throws WorkbookError
 */
export async function readScoredProjects(framework: Framework, { language, given = false, ...run }: ProjectOptions): Promise<ProjectsOfWorkbook> {
  const { result } = await runInWorkbook(async (running) => {
    const queued = queueWorkbook(running.workbook);
    await running.sync();
    return { inputs: readInputs(await queued.inputs(running)), sheet: queued.frameworkSheet() };
  }, run);
  const isNamed = given && isForProjects(framework);
  const inForce = await frameworkInForce(isNamed ? null : result.sheet, framework, language);
  const standard = await frameworkForProjects(inForce, isNamed);
  const scored = scoreProjects(result.inputs, standard.framework);
  const ofChoice = standard.from === 'national' && inForce.sheet === null ? await choiceProblems(framework) : [];
  return { ...scored, problems: [...ofChoice, ...scored.problems], standard, inputs: result.inputs };
}
