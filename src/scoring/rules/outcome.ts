/** What a rule answers, and what it may ask. */
import { ZERO, type Ratio } from '../exact/ratio';
import type { Framework } from '../frameworks/model';
import type { MeasureBook } from '../measures/evaluate';
import type { Explanation, Missing, TargetResult } from '../scorecard/model';
import type { Target } from '../targets/model';
import type { ReadTargets } from '../targets/readTargets';

export type RuleOutcome =
  | { readonly state: 'scored'; readonly points: Ratio; readonly explanation: Explanation }
  | { readonly state: 'not-applicable'; readonly reason: string | null }
  | { readonly state: 'missing'; readonly missing: readonly Missing[] };

/** What a computed rule works with: the points it can give and where numbers come from. */
export interface RuleContext {
  readonly maximum: Ratio;
  readonly rounding: Framework['rounding']['score'];
  readonly book: MeasureBook;
  /** The rows of 绩效目标表; `null` when the workbook has none. */
  readonly targets: readonly Target[] | null;
  /** The same rows held against what was reached, a missed one earning its proportion. */
  readonly targetResults: readonly TargetResult[] | null;
  /** A row of the table that could not be read: what all rows together give is then unknown. */
  readonly unreadTarget?: ReadTargets['unread'];
}

/** Scores from the value of one measure; what is missing, or a denominator of zero, is dealt with as the framework says. */
export function fromMeasure(
  id: string,
  context: RuleContext,
  score: (value: Ratio) => { readonly points: Ratio; readonly explanation: Explanation },
): RuleOutcome {
  const outcome = context.book.measure(id);
  if (outcome.state === 'known') return { state: 'scored', ...score(outcome.value) };
  if (outcome.state === 'missing') return { state: 'missing', missing: outcome.missing };
  const { policy, result } = outcome;
  switch (policy) {
    case 'ask':
      return { state: 'missing', missing: [{ kind: 'zero-denominator', measure: result.name, measureEn: result.nameEn }] };
    case 'not-applicable':
      return { state: 'not-applicable', reason: null };
    case 'full':
    case 'zero':
      return {
        state: 'scored',
        points: policy === 'full' ? context.maximum : ZERO,
        explanation: { rule: 'zero-denominator', measure: id, policy },
      };
  }
}
