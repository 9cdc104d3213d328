/**
 * The functions that score with the framework. They come with the whole engine and its wording, far more than a rate
 * needs, so they are a chunk of their own that comes with the first call of one of them.
 */
import type { Language } from '../../messages/language';
import type { FunctionId } from '../signatures';
import type { Table } from '../outcome';
import { indicatorDeduction, indicatorLift, indicatorReason, indicatorScore } from './indicator';
import { dataChecks, scorecardTable, scoreTable } from './tables';

export const SCORECARD_FUNCTIONS = {
  INDICATORSCORE: indicatorScore,
  INDICATORDEDUCTION: indicatorDeduction,
  INDICATORREASON: indicatorReason,
  INDICATORLIFT: indicatorLift,
  SCORECARD: scorecardTable,
  SCORETABLE: scoreTable,
  DATACHECKS: dataChecks,
} as const satisfies Partial<Readonly<Record<FunctionId, (values: readonly unknown[], language: Language) => number | string | Table>>>;
