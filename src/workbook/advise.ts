/** 「提分」: what would lift the score of the open workbook, and its total under other conventions. */
import { adviseOn, type Advice } from '../scoring/advice/advise';
import { totalsByConvention, type OtherTotal } from '../scoring/advice/otherConventions';
import type { Framework } from '../scoring/frameworks/model';
import type { InputSet } from '../scoring/inputs/readInputs';
import type { RunOptions } from './host/run';
import { readScored } from './readScored';

export interface AdviceOutcome {
  readonly advice: readonly Advice[];
  readonly totals: readonly OtherTotal[];
  readonly inputs: InputSet;
  /** Indicators without a score: there is no distance to tell. */
  readonly open: number;
}

/**
 * One round trip; nothing is written.
 * @throws WorkbookError
 */
export async function adviseWorkbook(chosen: Framework, options: RunOptions = {}): Promise<AdviceOutcome> {
  const { framework, inputs, scorecard, sheetScores } = await readScored(chosen, options);
  return {
    advice: adviseOn(scorecard, framework, inputs),
    totals: totalsByConvention(inputs, sheetScores, framework),
    inputs,
    open: scorecard.indicators.filter(({ state }) => state === 'not-scored').length,
  };
}
