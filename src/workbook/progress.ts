/** 「监控」: the year in progress of the open workbook. */
import type { Framework } from '../scoring/frameworks/model';
import type { InputSet } from '../scoring/inputs/readInputs';
import { executionProgress, type ExecutionProgress } from '../scoring/progress/executionProgress';
import type { RunOptions } from './host/run';
import { readScored } from './readScored';

/**
 * One round trip; nothing is written. `progress` is `null` while too little is filled in.
 * @throws WorkbookError
 */
export async function readProgress(framework: Framework, options: RunOptions = {}): Promise<{ readonly progress: ExecutionProgress | null; readonly inputs: InputSet }> {
  const { inputs } = await readScored(framework, options);
  return { progress: executionProgress(inputs, framework), inputs };
}
