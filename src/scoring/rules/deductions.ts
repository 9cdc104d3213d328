/** Rules that start from full marks and take points off. */
import {
  ceiling, clamp, compare, divide, exactly, exactText, floor, maximum, multiply, subtract, ZERO, type Ratio,
} from '../exact/ratio';
import type { ComputedRule } from '../frameworks/model';
import { fromMeasure, type RuleContext, type RuleOutcome } from './outcome';

type Steps = Extract<ComputedRule, { shape: 'steps' }>;
type Occurrences = Extract<ComputedRule, { shape: 'occurrences' }>;

/**
 * So many points off for each step past the threshold. Real tables differ in how a part of a step counts:
 * "每低于5%扣2" counts whole steps, other districts charge a started one, others count in proportion.
 */
export function scoreSteps(rule: Steps, context: RuleContext): RuleOutcome {
  return fromMeasure(rule.measure, context, (value) => {
    const threshold = exactly(rule.threshold);
    const excess = maximum(rule.past === 'above' ? subtract(value, threshold) : subtract(threshold, value), ZERO);
    const steps = countedSteps(divide(excess, exactly(rule.step)), rule.counting);
    const lowest = exactly(rule.floor ?? '0');
    const unheld = subtract(context.maximum, multiply(steps, exactly(rule.points)));
    return {
      points: clamp(unheld, lowest, context.maximum),
      explanation: {
        rule: 'steps',
        measure: rule.measure,
        past: rule.past,
        threshold: rule.threshold,
        excess: exactText(excess),
        step: rule.step,
        steps: exactText(steps),
        points: rule.points,
        counting: rule.counting,
        floored: compare(unheld, lowest) < 0,
      },
    };
  });
}

function countedSteps(steps: Ratio, counting: Steps['counting']): Ratio {
  switch (counting) {
    case 'whole':
      return { numerator: floor(steps), denominator: 1n };
    case 'started':
      return { numerator: ceiling(steps), denominator: 1n };
    case 'proportional':
      return steps;
  }
}

/** So many points off for each occurrence, until nothing is left. */
export function scoreOccurrences(rule: Occurrences, context: RuleContext): RuleOutcome {
  return fromMeasure(rule.measure, context, (count) => {
    const unheld = subtract(context.maximum, multiply(count, exactly(rule.points)));
    return {
      points: clamp(unheld, ZERO, context.maximum),
      explanation: { rule: 'occurrences', measure: rule.measure, points: rule.points, floored: compare(unheld, ZERO) < 0 },
    };
  });
}
