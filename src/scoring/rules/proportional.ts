/** Rules whose points grow or fall in a straight line with a measure. */
import { add, clamp, compare, divide, exactly, exactText, minimum, multiply, sum, ZERO, type Ratio } from '../exact/ratio';
import type { ComputedRule } from '../frameworks/model';
import type { Missing } from '../scorecard/model';
import { fromMeasure, type RuleContext, type RuleOutcome } from './outcome';

type Proportional = Extract<ComputedRule, { shape: 'proportional' }>;
type Slope = Extract<ComputedRule, { shape: 'slope' }>;
type Weighted = Extract<ComputedRule, { shape: 'weighted' }>;

/** Capped linear: maximum × value ÷ full, held between 0 and the maximum; nothing above the cut-off. */
export function scoreProportional(rule: Proportional, context: RuleContext): RuleOutcome {
  const fullAt = rule.fullAt ?? '1';
  return fromMeasure(rule.measure, context, (value) => {
    const beyond = rule.zeroAbove !== undefined && compare(value, exactly(rule.zeroAbove)) > 0;
    const share = divide(value, exactly(fullAt));
    return {
      points: beyond ? ZERO : clamp(multiply(context.maximum, share), ZERO, context.maximum),
      explanation: { rule: 'proportional', measure: rule.measure, fullAt, zeroAbove: rule.zeroAbove ?? null, beyond },
    };
  });
}

/** Linear slope with cut-offs, e.g. (1 − 10 × ratio) × weight, and 0 beyond 0.1. */
export function scoreSlope(rule: Slope, context: RuleContext): RuleOutcome {
  return fromMeasure(rule.measure, context, (value) => {
    const beyond =
      (rule.zeroAbove !== undefined && compare(value, exactly(rule.zeroAbove)) > 0) ||
      (rule.zeroBelow !== undefined && compare(value, exactly(rule.zeroBelow)) < 0);
    const share = add(exactly(rule.intercept), multiply(exactly(rule.slope), value));
    return {
      points: beyond ? ZERO : clamp(multiply(context.maximum, share), ZERO, context.maximum),
      explanation: { rule: 'slope', measure: rule.measure, intercept: rule.intercept, slope: rule.slope, beyond },
    };
  });
}

/** Weighted sum of rates, each held at its own points or only the sum at the maximum. */
export function scoreWeighted(rule: Weighted, context: RuleContext): RuleOutcome {
  const terms: { measure: string; maximum: string; points: Ratio }[] = [];
  const missing: Missing[] = [];
  for (const { measure, points } of rule.terms) {
    const full = exactly(points);
    const outcome = fromMeasure(measure, { ...context, maximum: full }, (value) => {
      const share = multiply(full, value);
      return { points: rule.cap === 'each' ? clamp(share, ZERO, full) : share, explanation: { rule: 'not-scored' } };
    });
    if (outcome.state === 'not-applicable') return outcome;
    if (outcome.state === 'missing') missing.push(...outcome.missing);
    else terms.push({ measure, maximum: points, points: outcome.points });
  }
  if (missing.length > 0) return { state: 'missing', missing };
  const total = sum(terms.map((term) => term.points));
  return {
    state: 'scored',
    points: clamp(minimum(total, context.maximum), ZERO, context.maximum),
    explanation: { rule: 'weighted', terms: terms.map((term) => ({ ...term, points: exactText(term.points) })) },
  };
}
