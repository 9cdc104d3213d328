/** Step bands: the band in which a value lies gives its points. */
import { compare, exactly } from '../exact/ratio';
import type { Band, ComputedRule, Interval } from '../frameworks/model';
import { isWithin } from './interval';
import { fromMeasure, type RuleContext, type RuleOutcome } from './outcome';

type Bands = Extract<ComputedRule, { shape: 'bands' }>;

export function scoreBands(rule: Bands, context: RuleContext): RuleOutcome {
  return fromMeasure(rule.measure, context, (value) => {
    const hit = rule.bands.find((band) => isWithin(value, band));
    // The lints refuse a framework whose bands leave a gap; a value outside all of them is a broken framework.
    if (!hit) throw new Error(`measure ${rule.measure} lies in none of the bands`);
    return { points: exactly(hit.points), explanation: { rule: 'bands', measure: rule.measure, hit, full: intervalOf(bestOf(rule.bands)) } };
  });
}

function bestOf(bands: readonly Band[]): Band | undefined {
  return bands.reduce<Band | undefined>(
    (best, band) => (!best || compare(exactly(band.points), exactly(best.points)) > 0 ? band : best),
    undefined,
  );
}

function intervalOf(band: Band | undefined): Interval | null {
  if (!band) return null;
  const { points: _, ...interval } = band;
  return interval;
}
