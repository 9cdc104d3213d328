/** 「监控」: the year in progress of the open workbook. */
import type { Framework } from '../../scoring/frameworks/model';
import type { InputSet } from '../../scoring/inputs/readInputs';
import { executionProgress, lastQuarter, type ExecutionProgress } from '../../scoring/progress/executionProgress';
import { projectsProgress, type ProjectsProgress } from '../../scoring/progress/projectProgress';
import type { RunOptions } from '../host/run';
import { readScored } from '../readScored';

export interface YearInProgress {
  readonly progress: ExecutionProgress | null;
  readonly projects: ProjectsProgress;
  readonly inputs: InputSet;
}

/**
 * One round trip; nothing is written. `progress` is `null` while too little is filled in.
 * @throws WorkbookError
 */
export async function readProgress(chosen: Framework, options: RunOptions = {}): Promise<YearInProgress> {
  const { framework, inputs } = await readScored(chosen, options);
  return { progress: executionProgress(inputs, framework), projects: projectsProgress(inputs, framework, lastQuarter(inputs)), inputs };
}
