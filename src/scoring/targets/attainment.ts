/** Actual against target: is it met, and how much of the row's points does it earn? */
import { clamp, compare, divide, exactText, isZero, ONE, ZERO, type Ratio } from '../exact/ratio';
import type { TargetResult } from '../scorecard/model';
import type { Operator } from './operators';
import type { Target } from './readTargets';

/**
 * Holds each target against what was reached.
 * @param missed what a missed target earns: its share in the direction of the operator, or nothing
 */
export function attainments(targets: readonly Target[], missed: 'proportion' | 'nothing'): TargetResult[] {
  return targets.map(({ name, operator, target, unit, actual, evidence, cell }) => {
    const met = actual && isMet(actual, operator, target);
    const share = actual && (met ? ONE : missed === 'nothing' ? ZERO : attainedShare(actual, operator, target));
    return {
      name,
      operator,
      target: exactText(target),
      actual: actual && exactText(actual),
      unit,
      met,
      share: share && exactText(share),
      evidence,
      cell,
    };
  });
}

export function isMet(actual: Ratio, operator: Operator, target: Ratio): boolean {
  const order = compare(actual, target);
  switch (operator) {
    case '≥':
      return order >= 0;
    case '≤':
      return order <= 0;
    case '=':
      return order === 0;
    case '>':
      return order > 0;
    case '<':
      return order < 0;
  }
}

/**
 * The share of a missed target's points, 0 to 1: more is better gives actual ÷ target, less is better target ÷ actual;
 * for `=`, whichever of the two is below 1. A target of zero cannot be partly reached.
 */
export function attainedShare(actual: Ratio, operator: Operator, target: Ratio): Ratio {
  const upwards = operator === '≥' || operator === '>' || (operator === '=' && compare(actual, target) < 0);
  const [part, whole] = upwards ? [actual, target] : [target, actual];
  return isZero(whole) ? ZERO : clamp(divide(part, whole), ZERO, ONE);
}
