/** A calculated number as a function answers it. */
import type { Ratio } from '../../scoring/exact/ratio';
import { fail } from '../outcome';
import type { ParameterSignature } from '../signatures';
import { faithfulNumber } from './faithfulNumber';

/** The number for the cell; #NUM! when it is beyond what a cell holds. `parameter` is the argument to look at then. */
export function answerNumber(value: Ratio, parameter: ParameterSignature): number {
  const result = faithfulNumber(value);
  return Number.isFinite(result) ? result : fail('too-large', parameter, {});
}
