/** Where the measure of a part would have to lie for more points: the next band, step or full marks of its rule. */
import {
  add, ceiling, compare, divide, exactly, exactText, fromExactText, minimum, multiply, negate, ONE, subtract, ZERO, type ExactText, type Ratio,
} from '../exact/ratio';
import type { ComputedRule, Interval } from '../frameworks/model';

/** A range of values by its exact ends; `null` is no end. */
export interface GoalRange {
  readonly low: GoalEnd | null;
  readonly high: GoalEnd | null;
}

export interface GoalEnd {
  readonly at: ExactText;
  /** The end itself does not belong to the range. */
  readonly open: boolean;
}

export interface Goal {
  readonly measure: string;
  readonly range: GoalRange;
  /** Points of the part, or of one term of a weighted sum, once the measure is there. */
  readonly points: ExactText;
  readonly gain: ExactText;
  readonly isFull: boolean;
}

/** How a part stands. */
export interface Standing {
  readonly points: Ratio;
  readonly maximum: Ratio;
  /** Of the rule's measure; zero where it has several. */
  readonly value: Ratio;
  /** Points of each term of a weighted sum, by measure. */
  readonly termPoints: ReadonlyMap<string, Ratio>;
}

/** Where points grow with the measure, the nearest goal is a tenth of a point. */
const TENTH = exactly('0.1');

/** The nearest goal and, where it is another one, full marks. None when a rule names no measure or has full marks. */
export function goalsOf(rule: ComputedRule, { points, maximum, value, termPoints }: Standing): readonly Goal[] {
  const goal = (measure: string, range: GoalRange, reached: Ratio, full: Ratio = maximum, from: Ratio = points): Goal => ({
    measure, range, points: exactText(reached), gain: exactText(subtract(reached, from)), isFull: compare(reached, full) >= 0,
  });
  switch (rule.shape) {
    case 'bands': {
      const better = rule.bands.filter((band) => compare(exactly(band.points), points) > 0);
      // A band behind one that gives as much or more is no goal.
      const open = better.filter((band) => !better.some((other) => compare(exactly(other.points), exactly(band.points)) >= 0 && isBetween(other, band, value)));
      const levels = open.map((band) => exactly(band.points));
      const nearest = levels.reduce<Ratio | null>((least, level) => (!least || compare(level, least) < 0 ? level : least), null);
      const best = levels.reduce<Ratio | null>((most, level) => (!most || compare(level, most) > 0 ? level : most), null);
      return open
        .filter((band) => [nearest, best].some((level) => level && compare(level, exactly(band.points)) === 0))
        .sort((one, other) => compare(exactly(one.points), exactly(other.points)))
        .map((band) => goal(rule.measure, rangeOf(band), exactly(band.points)));
    }
    case 'proportional': {
      const fullAt = exactly(rule.fullAt ?? '1');
      const high = rule.zeroAbove === undefined ? null : { at: rule.zeroAbove, open: false };
      // Coming back from beyond the cut-off gives full marks at once.
      const isBeyond = high !== null && compare(value, fromExactText(high.at)) > 0;
      const levels = isBeyond ? [maximum] : withTenth(points, maximum);
      return levels.map((reached) => goal(rule.measure, { low: closedAt(divide(multiply(reached, fullAt), maximum)), high }, reached));
    }
    case 'slope':
      return slopeGoals(rule, points, maximum).map(({ range, reached }) => goal(rule.measure, range, reached));
    case 'weighted':
      return rule.terms.flatMap(({ measure, points: full }) => {
        const earned = termPoints.get(measure);
        if (!earned || compare(earned, exactly(full)) >= 0) return [];
        return withTenth(earned, exactly(full)).map((reached) => goal(measure, { low: closedAt(divide(reached, exactly(full))), high: null }, reached, exactly(full), earned));
      });
    case 'steps': {
      if (rule.counting === 'proportional') {
        return withTenth(points, maximum).map((reached) => goal(rule.measure, stepRange(rule, divide(subtract(maximum, reached), exactly(rule.points))), reached));
      }
      const target = fewer(points, maximum, exactly(rule.points));
      if (target === null) return [];
      return [...new Set([target, 0n])].map((count) => {
        const steps = { numerator: count, denominator: 1n };
        return goal(rule.measure, stepRange(rule, steps), subtract(maximum, multiply(steps, exactly(rule.points))));
      });
    }
    case 'occurrences': {
      const target = fewer(points, maximum, exactly(rule.points));
      if (target === null) return [];
      return [...new Set([target, 0n])].map((count) =>
        goal(rule.measure, { low: null, high: { at: count.toString(), open: false } }, subtract(maximum, multiply({ numerator: count, denominator: 1n }, exactly(rule.points)))),
      );
    }
    case 'targets':
      return [];
  }
}

/** A tenth more than now, where that is not full marks yet, and full marks. */
function withTenth(points: Ratio, maximum: Ratio): readonly Ratio[] {
  const next = add(points, TENTH);
  return compare(next, maximum) < 0 ? [next, maximum] : [maximum];
}

function closedAt(value: Ratio): GoalEnd {
  return { at: exactText(value), open: false };
}

/** The largest number of steps or occurrences that costs less than now. */
function fewer(points: Ratio, maximum: Ratio, each: Ratio): bigint | null {
  if (compare(each, ZERO) <= 0) return null;
  const count = ceiling(divide(subtract(maximum, points), each)) - 1n;
  return count < 0n ? null : count;
}

/** Values that cost at most so many steps. Whole steps leave room up to the next one, which is open. */
function stepRange(rule: Extract<ComputedRule, { shape: 'steps' }>, count: Ratio): GoalRange {
  const isWhole = rule.counting === 'whole';
  const steps = isWhole ? add(count, ONE) : count;
  const distance = multiply(steps, exactly(rule.step));
  const at = exactText(add(exactly(rule.threshold), rule.past === 'above' ? distance : negate(distance)));
  const end = { at, open: isWhole };
  return rule.past === 'above' ? { low: null, high: end } : { low: end, high: null };
}

/** Beyond its cut-off a slope gives nothing: the first goal is then the cut-off itself, with whatever it gives. */
function slopeGoals(rule: Extract<ComputedRule, { shape: 'slope' }>, points: Ratio, maximum: Ratio): readonly { readonly range: GoalRange; readonly reached: Ratio }[] {
  const [slope, intercept] = [exactly(rule.slope), exactly(rule.intercept)];
  if (slope.numerator === 0n) return [];
  const rises = compare(slope, ZERO) > 0;
  const cut = rises ? rule.zeroBelow : rule.zeroAbove;
  const farther = rises ? rule.zeroAbove : rule.zeroBelow;
  const goals = withTenth(points, maximum).map((wanted) => {
    const at = divide(subtract(divide(wanted, maximum), intercept), slope);
    const isCut = cut !== undefined && (rises ? compare(exactly(cut), at) > 0 : compare(exactly(cut), at) < 0);
    const end = isCut ? exactly(cut) : at;
    const reached = isCut ? minimum(multiply(maximum, add(intercept, multiply(slope, end))), maximum) : wanted;
    const other = farther === undefined ? null : closedAt(exactly(farther));
    return { reached, range: rises ? { low: closedAt(end), high: other } : { low: other, high: closedAt(end) } };
  });
  return goals.filter(({ reached }, index) => index === 0 || compare(reached, goals[index - 1]?.reached ?? ZERO) > 0);
}

/** Whether a value on its way to the far band comes through the near one first. */
function isBetween(near: Interval, far: Interval, value: Ratio): boolean {
  const [one, other] = [rangeOf(near), rangeOf(far)];
  const isAbove = (high: GoalEnd | null, low: GoalEnd | null) => high !== null && low !== null && compare(fromExactText(low.at), fromExactText(high.at)) >= 0;
  const at = { at: exactText(value), open: false };
  return (isAbove(one.high, at) && isAbove(other.high, one.low)) || (isAbove(at, one.low) && isAbove(one.high, other.low));
}

function rangeOf({ atLeast, above, atMost, below, equals }: Interval): GoalRange {
  const end = (closed: string | undefined, open: string | undefined): GoalEnd | null => {
    if (equals !== undefined) return { at: equals, open: false };
    if (closed !== undefined) return { at: closed, open: false };
    return open === undefined ? null : { at: open, open: true };
  };
  return { low: end(atLeast, above), high: end(atMost, below) };
}

/** Whether a value lies in the range, exactly. */
export function isInRange(value: Ratio, { low, high }: GoalRange): boolean {
  const overLow = low ? compare(value, fromExactText(low.at)) : 1;
  const underHigh = high ? compare(fromExactText(high.at), value) : 1;
  return (overLow > 0 || (overLow === 0 && low?.open === false)) && (underHigh > 0 || (underHigh === 0 && high?.open === false));
}
