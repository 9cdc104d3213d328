/** By which convention a printed figure comes from the exact one, when rounding once does not give it. */
import { compare, divide, exactText, integer, sum, type Ratio } from '../exact/ratio';
import { round, roundedText } from '../exact/rounding';
import type { Convention } from './model';

export interface Explained {
  /** As printed: a percentage as 97.2, not 0.972. */
  readonly printed: Ratio;
  readonly decimals: number;
  /** The exact value in the same way. */
  readonly exact: Ratio;
  /** What the value is a quotient of, when it is one: `first ÷ by`, with `by` a constant below 1. */
  readonly steps: { readonly first: Ratio; readonly by: Ratio } | null;
  /** What the value is the mean of. */
  readonly meanOf: readonly Ratio[] | null;
}

/** The first convention that gives the printed figure; `null` when none does. */
export function conventionBehind({ printed, decimals, exact, steps, meanOf }: Explained): Convention | null {
  const gives = (value: Ratio) => compare(round(value, { decimals, mode: 'half-up' }), printed) === 0;
  if (steps) {
    const first = round(steps.first, { decimals, mode: 'half-up' });
    if (gives(divide(first, steps.by))) return { kind: 'rounded-twice', first: roundedText(steps.first, { decimals, mode: 'half-up' }), by: exactText(steps.by) };
  }
  if (decimals > 0) {
    const coarser = { decimals: decimals - 1, mode: 'half-up' } as const;
    if (compare(round(exact, coarser), printed) === 0) return { kind: 'padded', rounded: roundedText(exact, coarser) };
  }
  if (compare(round(exact, { decimals, mode: 'down' }), printed) === 0) return { kind: 'truncated' };
  if (meanOf) {
    const rounded = meanOf.map((value) => round(value, { decimals, mode: 'half-up' }));
    if (gives(divide(sum(rounded), integer(rounded.length)))) return { kind: 'mean-of-rounded' };
  }
  return null;
}
