/** What would lift the score (提分空间): every indicator that lost points, the most points first, with what would win them back. */
import { compare, fromExactText, ZERO, type DecimalText } from '../exact/ratio';
import { indicatorsOf, type Framework, type Indicator } from '../frameworks/model';
import { liftOf, type IndicatorLift } from '../indicators/lift';
import type { InputSet } from '../inputs/readInputs';
import type { IndicatorResult, Scorecard } from '../scorecard/model';

export interface Advice {
  readonly result: IndicatorResult;
  readonly indicator: Indicator;
  /** Points lost, as displayed. */
  readonly lost: DecimalText;
  readonly lift: IndicatorLift;
}

/** Advice on everything that lost points. What is not scored has no distance yet and is left out. */
export function adviseOn({ indicators }: Scorecard, framework: Framework, inputs: InputSet): readonly Advice[] {
  const definitions = new Map(indicatorsOf(framework).map(({ indicator }) => [indicator.id, indicator]));
  const advice = indicators.flatMap((result): Advice[] => {
    const indicator = definitions.get(result.id);
    if (!indicator || result.deduction === null || compare(fromExactText(result.deduction), ZERO) <= 0) return [];
    return [{ result, indicator, lost: result.deduction, lift: liftOf(result, indicator, framework, inputs) }];
  });
  return advice.sort((a, b) => compare(fromExactText(b.lost), fromExactText(a.lost)));
}
