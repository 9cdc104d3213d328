/** Computed rules as formulas: one function for each shape, deciding exactly what the engine's rule of that shape decides. */
import { formulaMessages } from '../../messages/formulaSheet';
import type { Language } from '../../messages/language';
import { reasons } from '../../messages/reasons';
import { ceiling, divide, exactly, negate, ONE, subtract, sum as sumOf, compare, ZERO, type Ratio } from '../exact/ratio';
import type { ComputedRule, TargetsRule, ZeroPolicy } from '../frameworks/model';
import { floorDivision, joined, quoted } from './excelText';
import type { FloorBook } from './floors';
import type { WorkGrid } from './grid';
import { NotExpressible } from './limits';
import { addSums, constantSum, NOTHING, scaled, scaleOf, timesSum, type StaticSum } from './linear';
import { ruleState, type MeasureCellBook, type MeasureCells } from './measureCells';
import { isPositive, thresholdsOf, type Points, type PointsBook } from './points';
import type { TargetCells } from './targetCells';

/** A rule's outcome: `state` is a formula for 0 not scored, 1 scored, 2 not applicable; the points mean something at 1. */
export interface RuleCells {
  readonly state: string;
  readonly points: Points;
  /** A formula of texts, each led by `；`. */
  readonly missing: string;
  readonly measures: readonly MeasureCells[];
}

export interface RuleTools {
  readonly grid: WorkGrid;
  readonly floors: FloorBook;
  readonly points: PointsBook;
  readonly measures: MeasureCellBook;
  readonly targets: TargetCells;
  readonly language: Language;
}

/** @param label what the points are of, e.g. the name of the part */
export function ruleCells(rule: ComputedRule, maximum: Ratio, label: string, tools: RuleTools): RuleCells {
  const { points, measures, targets } = tools;
  switch (rule.shape) {
    case 'bands': {
      const measure = measures.measure(rule.measure);
      const decider = points.decider(measure.name, measure.value, rule.bands.flatMap(thresholdsOf));
      const bands = rule.bands.map((band) => ({ when: decider.within(band), points: points.fixed(label, constantSum(notNegative(band.points, label))) }));
      // The lints refuse bands that leave a gap: what lies in none of the others lies in the last.
      const last = bands.at(-1);
      if (!last) throw new NotExpressible(`${label}: no bands`);
      return ofMeasure(measure, maximum, label, points.select(label, bands.slice(0, -1), last.points), tools);
    }
    case 'proportional': {
      const fullAt = exactly(rule.fullAt ?? '1');
      if (!isPositive(fullAt)) throw new NotExpressible(`${label}: full marks at ${rule.fullAt ?? ''}`);
      const measure = measures.measure(rule.measure);
      const limit = rule.zeroAbove === undefined ? [] : [exactly(rule.zeroAbove)];
      const decider = points.decider(measure.name, measure.value, [fullAt, ZERO, ...limit]);
      const cases = [
        ...limit.map((above) => ({ when: decider.above(above), points: nothing(label, points) })),
        { when: decider.atLeast(fullAt), points: points.fixed(label, constantSum(maximum)) },
        { when: decider.atMost(ZERO), points: nothing(label, points) },
      ];
      const share = points.fixed(label, timesSum(measure.value, divide(maximum, fullAt)));
      return ofMeasure(measure, maximum, label, points.select(label, cases, share), tools);
    }
    case 'slope': {
      const measure = measures.measure(rule.measure);
      const share = addSums([constantSum(rule.intercept), timesSum(measure.value, exactly(rule.slope))]);
      const held = points.held(label, points.fixed(label, timesSum(share, maximum)), maximum);
      const limits = [rule.zeroAbove, rule.zeroBelow].flatMap((limit) => (limit === undefined ? [] : [exactly(limit)]));
      const decider = limits.length === 0 ? null : points.decider(measure.name, measure.value, limits);
      const beyond = [
        ...(decider && rule.zeroAbove !== undefined ? [decider.above(exactly(rule.zeroAbove))] : []),
        ...(decider && rule.zeroBelow !== undefined ? [decider.below(exactly(rule.zeroBelow))] : []),
      ].map((when) => ({ when, points: nothing(label, points) }));
      return ofMeasure(measure, maximum, label, points.select(label, beyond, held), tools);
    }
    case 'weighted':
      return weighted(rule, maximum, label, tools);
    case 'steps':
      return steps(rule, maximum, label, tools);
    case 'occurrences': {
      const off = positive(rule.points, label);
      const measure = measures.measure(rule.measure);
      const most = divide(maximum, off);
      const decider = points.decider(measure.name, measure.value, [ZERO, most]);
      const cases = [
        { when: decider.atLeast(most), points: nothing(label, points) },
        { when: decider.atMost(ZERO), points: points.fixed(label, constantSum(maximum)) },
      ];
      const left = addSums([constantSum(maximum), timesSum(measure.value, negate(off))]);
      return ofMeasure(measure, maximum, label, points.select(label, cases, points.fixed(label, left)), tools);
    }
    case 'targets': {
      if (rule.category !== undefined) throw new NotExpressible(`${label}: targets of one category`);
      if (hasTerms(rule)) throw new NotExpressible(`${label}: targets with terms of their own`);
      const { fraction, state, missing } = targets.share(rule.missed);
      return { state, missing: `IF(${state}=1,"",${missing})`, measures: [], points: points.fixed(label, { ...NOTHING, fractions: [{ fraction, factor: maximum }] }) };
    }
  }
}

/** Anything that changes what a row earns; an explanation that is wanted changes nothing. */
function hasTerms({ coefficient, cap, zeroBelow, tolerance, grades }: TargetsRule): boolean {
  return [coefficient, cap, zeroBelow, tolerance, grades].some((term) => term !== undefined);
}

/** What a denominator of zero means comes before everything else. */
function ofMeasure(measure: MeasureCells, maximum: Ratio, label: string, known: Points, tools: RuleTools): RuleCells {
  return { state: ruleState(measure), points: withZeroPolicies(measure, maximum, label, known, tools), missing: missingOf(measure, tools.language), measures: [measure] };
}

function withZeroPolicies({ state, zeroPolicy, zeroOverZeroPolicy }: MeasureCells, maximum: Ratio, label: string, known: Points, { points }: RuleTools): Points {
  if (state === '1') return known;
  const worth = (policy: ZeroPolicy) => (policy === 'full' ? points.fixed(label, constantSum(maximum)) : nothing(label, points));
  const cases = ([[2, zeroPolicy], [3, zeroOverZeroPolicy]] as const).flatMap(([value, policy]) =>
    policy === 'full' || policy === 'zero' ? [{ when: `${state}=${value}`, points: worth(policy) }] : [],
  );
  return points.select(label, cases, known);
}

function missingOf(measure: MeasureCells, language: Language): string {
  if (measure.state === '1') return '""';
  const zero = quoted(`；${reasons[language].missingZero({ measure: measure.name })}`);
  return joined([measure.missing, `IF(${ruleState(measure)}=0,IF(${measure.state}>=2,${zero},""),"")`]);
}

function weighted(rule: Extract<ComputedRule, { shape: 'weighted' }>, maximum: Ratio, label: string, tools: RuleTools): RuleCells {
  const { points, measures, grid, language } = tools;
  const terms = rule.terms.map((term) => {
    const full = exactly(term.points);
    const measure = measures.measure(term.measure);
    const name = `${label}／${measure.name}`;
    const share = points.fixed(name, timesSum(measure.value, full));
    if (rule.cap === 'none') return { measure, full, points: withZeroPolicies(measure, full, name, share, tools) };
    const decider = points.decider(measure.name, measure.value, [ZERO, ONE]);
    const capped = points.select(
      name,
      [
        { when: decider.atLeast(ONE), points: points.fixed(name, constantSum(full)) },
        { when: decider.atMost(ZERO), points: nothing(name, points) },
      ],
      share,
    );
    return { measure, full, points: withZeroPolicies(measure, full, name, capped, tools) };
  });
  const total = points.add(label, terms.map((term) => term.points));
  const fitsAlways = rule.cap === 'each' && compare(sumOf(terms.map(({ full }) => full)), maximum) <= 0;
  const states = terms.map(({ measure }) => ruleState(measure)).filter((state) => state !== '1');
  // A term that is not applicable takes the rule with it, whatever else is missing.
  const state = states.length === 0 ? '1' : grid.line(formulaMessages[language].labels.scoreState({ item: label }), `IF(MAX(${states.join(',')})=2,2,MIN(${states.join(',')}))`);
  return {
    state,
    points: fitsAlways ? total : points.held(label, total, maximum),
    missing: joined(terms.map(({ measure }) => missingOf(measure, language))),
    measures: terms.map(({ measure }) => measure),
  };
}

function steps(rule: Extract<ComputedRule, { shape: 'steps' }>, maximum: Ratio, label: string, tools: RuleTools): RuleCells {
  const { points, measures, floors, grid, language } = tools;
  const measure = measures.measure(rule.measure);
  const off = positive(rule.points, label);
  const lowest = exactly(notNegative(rule.floor ?? '0', label));
  const past = addSums([measure.value, constantSum(negate(exactly(rule.threshold)))]);
  const inSteps = timesSum(past, divide(rule.past === 'above' ? ONE : negate(ONE), positive(rule.step, label)));
  const room = divide(subtract(maximum, lowest), off);
  const full = { points: points.fixed(label, constantSum(maximum)) };
  const floored = { points: points.fixed(label, constantSum(lowest)) };
  if (rule.counting === 'proportional') {
    const decider = points.decider(`${label}／${measure.name}`, inSteps, [ZERO, room]);
    const left = addSums([constantSum(maximum), timesSum(inSteps, negate(off))]);
    const cases = [{ when: decider.atMost(ZERO), ...full }, { when: decider.atLeast(room), ...floored }];
    return ofMeasure(measure, maximum, label, points.select(label, cases, points.fixed(label, left)), tools);
  }
  const scale = scaleOf(inSteps);
  const around = floors.floors(scaled(inSteps, scale), `${label}×${scale}`);
  const whole = scale === 1n ? around.floor : floorDivision(around.floor, `${scale}`);
  const started = scale === 1n ? around.ceiling : `-(${floorDivision(`(-1*${around.ceiling})`, `${scale}`)})`;
  const counted = grid.line(formulaMessages[language].labels.steps({ item: label }), rule.counting === 'whole' ? whole : started);
  const most = ceiling(room);
  const left: StaticSum = { ...constantSum(maximum), integers: [{ cell: counted, factor: negate(off), limit: most }] };
  const cases = [{ when: `${counted}<=0`, ...full }, { when: `${counted}>=${most}`, ...floored }];
  return ofMeasure(measure, maximum, label, points.select(label, cases, points.fixed(label, left)), tools);
}

function nothing(label: string, points: PointsBook): Points {
  return points.fixed(label, constantSum(ZERO));
}

function positive(text: string, label: string): Ratio {
  const value = exactly(text);
  if (!isPositive(value)) throw new NotExpressible(`${label}: ${text} is not above 0`);
  return value;
}

function notNegative(text: string, label: string): string {
  if (compare(exactly(text), ZERO) < 0) throw new NotExpressible(`${label}: points below 0`);
  return text;
}
