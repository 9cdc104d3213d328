/** Actual against target: is it met, and how much of the row's points does it earn? */
import { absolute, clamp, compare, divide, exactly, exactText, isZero, minimum, multiply, ONE, subtract, ZERO, type Ratio } from '../exact/ratio';
import { round, type Rounding } from '../exact/rounding';
import type { TargetTerms } from '../frameworks/model';
import type { TargetResult } from '../scorecard/model';
import type { Attained, MeasuredTarget, Target } from './model';
import type { Operator } from './operators';
import { graded } from './qualitative';

/** Points as the official forms print them, where no framework says otherwise. */
const PRINTED: Rounding = { decimals: 2, mode: 'half-up' };

/**
 * Holds each target against what was reached.
 * @param terms what a missed target earns, and within what limits
 * @param printed how points are rounded: a person's score that prints like the computed one overrules nothing
 */
export function attainments(targets: readonly Target[], terms: TargetTerms, printed: Rounding = PRINTED): TargetResult[] {
  return targets.map((target) => {
    const { name, unit, category, group, evidence, cell, reason, reasonCell, remedy, scoreCell, weightCell } = target;
    const result = target.kind === 'measured' ? measured(target, terms, printed) : graded(target, terms.grades ?? []);
    return {
      name, category, group, unit, evidence, cell, reason, reasonCell, remedy, scoreCell, weightCell,
      ...result,
      weight: target.weight && exactText(target.weight),
      share: result.share && exactText(result.share),
      due: result.due ?? (result.met === false || (result.share && compare(result.share, ONE) < 0) ? 'lost' : null),
    };
  });
}

function measured(row: MeasuredTarget, terms: TargetTerms, printed: Rounding): Attained {
  const { operator, target, actual } = row;
  const met = actual && isMet(actual, operator, target, terms.tolerance);
  const computed = actual && (met ? ONE : missedShare(attainedShare(actual, operator, target), terms));
  const deviation = actual && !isZero(target) ? divide(subtract(actual, target), absolute(target)) : null;
  const set = personShare(row, computed, printed);
  return {
    operator,
    target: exactText(target),
    actual: actual && exactText(actual),
    met,
    share: set ?? computed,
    deviation: deviation && exactText(deviation),
    grade: null,
    gradeEnds: null,
    offGrade: false,
    overruled: set && { computed: computed && exactText(computed) },
    due: set ? 'overruled' : met && deviation && isBeyond(deviation, operator, terms.explainBeyond) ? 'beyond' : null,
  };
}

/** The share that a person's points are, when they print another score than the computed one. */
function personShare({ score, weight }: MeasuredTarget, computed: Ratio | null, printed: Rounding): Ratio | null {
  if (!score || !weight || isZero(weight)) return null;
  const isSame = computed && compare(round(score, printed), round(multiply(computed, weight), printed)) === 0;
  return isSame ? null : divide(score, weight);
}

function missedShare(proportion: Ratio, { missed, coefficient, cap, zeroBelow }: TargetTerms): Ratio {
  if (missed === 'nothing' || (zeroBelow !== undefined && compare(proportion, exactly(zeroBelow)) < 0)) return ZERO;
  return minimum(multiply(proportion, exactly(coefficient ?? '1')), exactly(cap ?? '1'));
}

/** Further on the good side than the framework takes without a word. */
function isBeyond(deviation: Ratio, operator: Operator, limit: TargetTerms['explainBeyond']): boolean {
  if (limit === undefined || operator === '=') return false;
  const better = operator === '≥' || operator === '>' ? deviation : subtract(ZERO, deviation);
  return compare(better, exactly(limit)) > 0;
}

/** @param tolerance for `=`: the share of the target by which the actual may be off to either side */
export function isMet(actual: Ratio, operator: Operator, target: Ratio, tolerance = '0'): boolean {
  const order = compare(actual, target);
  switch (operator) {
    case '≥':
      return order >= 0;
    case '≤':
      return order <= 0;
    case '=':
      return order === 0 || compare(absolute(subtract(actual, target)), multiply(absolute(target), exactly(tolerance))) <= 0;
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
