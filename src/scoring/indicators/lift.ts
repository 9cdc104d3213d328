/**
 * What would lift an indicator: for each computed part below full marks the next goal of its measure, and for each
 * input above the fraction line the exact value that alone would reach it. Nothing is rounded and nothing is guessed.
 */
import {
  add, ceiling, compare, divide, exactText, floor, fromExactText, integer, multiply, subtract, ZERO, exactly, type DecimalText, type ExactText, type Ratio,
} from '../exact/ratio';
import type { ComputedRule, Framework, Indicator, Measure, Operand, Rule } from '../frameworks/model';
import { inputNamed, type InputDefinition, type InputGroup } from '../inputs/catalogue';
import type { InputSet } from '../inputs/readInputs';
import { measureBook } from '../measures/evaluate';
import { isComputed } from '../rules/computed';
import type { Explanation, IndicatorResult, MeasureResult, PartResult, TargetResult } from '../scorecard/model';
import { goalsOf, isInRange, type Goal, type GoalRange } from './goals';

export interface Lift {
  readonly part: PartResult;
  readonly measure: MeasureResult;
  readonly goal: Goal;
  /** Each input that could do it alone; empty when none can. */
  readonly ways: readonly Way[];
}

/** The value that one input would need, all others as they are. Amounts are in 万元. */
export interface Way {
  readonly input: InputDefinition;
  /** The quarter, 1 to 4, of an input with four cells. */
  readonly item: number | null;
  readonly now: ExactText;
  readonly end: ExactText;
  readonly direction: 'at-most' | 'at-least';
  /** The end itself is not enough. Never for counts: they say the last whole number that is. */
  readonly open: boolean;
}

/** What is lacking of an indicator that has been scored. `missedTargets` are those of a rule that compares targets. */
export interface IndicatorLift {
  readonly lifts: readonly Lift[];
  readonly missedTargets: readonly TargetResult[];
  /** Parts below full marks that a person judged: no number lifts them. */
  readonly judged: readonly PartResult[];
}

export function liftOf(result: IndicatorResult, indicator: Indicator, framework: Framework, inputs: InputSet): IndicatorLift {
  const low = result.parts.filter(({ points, maximum }) => points !== null && compare(fromExactText(points), exactly(maximum)) < 0);
  const computed = low.filter(({ overruled, basis }) => overruled === null && basis === 'computed');
  return {
    lifts: computed.flatMap((part) => {
      const rule = ruleOf(part, indicator);
      return rule ? goalsOfPart(part, rule, result).map((goal) => liftTo(goal, part, result, framework, inputs)) : [];
    }),
    missedTargets: computed.flatMap(({ explanation }) => (explanation.rule === 'targets' ? explanation.rows.filter(({ met }) => met === false) : [])),
    judged: low.filter((part) => !computed.includes(part)),
  };
}

function goalsOfPart(part: PartResult, rule: ComputedRule, { measures }: IndicatorResult): readonly Goal[] {
  const { explanation } = part;
  const measured = 'measure' in rule ? measures.find(({ id }) => id === rule.measure)?.exact : null;
  return goalsOf(rule, {
    points: fromExactText(part.points ?? '0'),
    maximum: exactly(part.maximum),
    value: fromExactText(measured ?? '0'),
    termPoints: new Map(explanation.rule === 'weighted' ? explanation.terms.map(({ measure, points }) => [measure, fromExactText(points)]) : []),
  });
}

/** The computed rule that scored a part: that of its node, or the alternative whose shape and measure explain it. */
function ruleOf(part: PartResult, indicator: Indicator): ComputedRule | null {
  const node = part.id === indicator.id ? indicator.rule : nodeRule(indicator.rule, part.id);
  return node ? (alternatives(node).find((rule): rule is ComputedRule => isComputed(rule) && explains(rule, part.explanation)) ?? null) : null;
}

function nodeRule(rule: Rule, id: string): Rule | null {
  if (rule.shape === 'either') return rule.of.map((other) => nodeRule(other, id)).find((found) => found !== null) ?? null;
  if (rule.shape !== 'sum') return null;
  for (const part of rule.parts) {
    const found = part.id === id ? part.rule : nodeRule(part.rule, id);
    if (found) return found;
  }
  return null;
}

function alternatives(rule: Rule): readonly Rule[] {
  return rule.shape === 'either' ? rule.of.flatMap(alternatives) : [rule];
}

function explains(rule: ComputedRule, explanation: Explanation): boolean {
  if (rule.shape !== explanation.rule) return false;
  return !('measure' in rule) || ('measure' in explanation && rule.measure === explanation.measure);
}

function liftTo(goal: Goal, part: PartResult, result: IndicatorResult, framework: Framework, inputs: InputSet): Lift {
  const measure = result.measures.find(({ id }) => id === goal.measure);
  const definition = framework.measures.find(({ id }) => id === goal.measure);
  if (!measure || !definition) throw new Error(`${result.id} has no measure ${goal.measure}`);
  const ways = aboveTheLine(definition).flatMap((place) => wayTo(goal.range, goal.measure, place, framework, inputs) ?? []);
  return { part, measure, goal, ways };
}

interface InputPlace {
  readonly input: string;
  readonly item: number;
  readonly ifBlank: DecimalText | undefined;
}

/** Figures that were fixed at the start of the year. */
const FIXED: readonly InputGroup[] = ['income', 'budget'];

/** The inputs that a unit can still move: what was spent, done or counted, not what it is measured against. */
function aboveTheLine({ value }: Measure): readonly InputPlace[] {
  const operand = 'ratio' in value ? value.ratio[0] : 'growth' in value ? value.growth[0] : 'deviation' in value ? value.deviation[0] : 'number' in value ? value.number : null;
  return operand ? placesIn(operand).filter(({ input }) => !FIXED.includes(inputNamed(input)?.group ?? 'budget')) : [];
}

function placesIn(operand: Operand): readonly InputPlace[] {
  if ('input' in operand) return [{ input: operand.input, item: operand.item ?? 1, ifBlank: operand.ifBlank }];
  if ('sum' in operand) return operand.sum.flatMap(placesIn);
  if ('difference' in operand) return operand.difference.flatMap(placesIn);
  if ('product' in operand) return operand.product.flatMap(placesIn);
  return 'absolute' in operand ? placesIn(operand.absolute) : [];
}

/** Small enough to stay within any range of values that a rule can mean. */
const BESIDE: Ratio = { numerator: 1n, denominator: 1_000_000_000n };

/**
 * A measure is a fraction whose two parts are straight lines in each input, so `numerator − end × denominator` is a
 * straight line as well and its zero is where the measure meets the end of the range. The result is tried out; where
 * an absolute value bends the line and the trial fails, the other side of the bend is taken.
 */
function wayTo(range: GoalRange, measureId: string, { input: name, item, ifBlank }: InputPlace, framework: Framework, inputs: InputSet): Way | null {
  const input = inputNamed(name);
  const reading = inputs.numbers.get(name)?.[item - 1];
  const now = reading?.state === 'value' ? reading.value : ifBlank === undefined ? null : exactly(ifBlank);
  if (!input || !now) return null;
  const at = (value: Ratio) => measured(measureId, framework, withInput(inputs, name, item, value));
  const current = at(now);
  if (!current) return null;
  const end = range.low && compare(current.value, fromExactText(range.low.at)) <= 0 ? range.low : range.high;
  if (!end) return null;
  const bound = fromExactText(end.at);
  const gap = ({ numerator, denominator }: Measured) => subtract(numerator, multiply(bound, denominator));
  for (const step of [integer(1), integer(-1)]) {
    const beside = at(add(now, step));
    if (!beside) continue;
    const slope = divide(subtract(gap(beside), gap(current)), step);
    if (slope.numerator === 0n) continue;
    const meeting = subtract(now, divide(gap(current), slope));
    const way = settled(meeting, now, input, range, end.open, at);
    if (way) return { input, item: input.shape === 'quarters' ? item : null, now: exactText(now), ...way };
  }
  return null;
}

/** The first value in the range from the meeting point on, away from now; `null` when there is none that the input can have. */
function settled(
  meeting: Ratio,
  now: Ratio,
  input: InputDefinition,
  range: GoalRange,
  open: boolean,
  at: (value: Ratio) => Measured | null,
): Pick<Way, 'end' | 'direction' | 'open'> | null {
  const isReached = (value: Ratio) => isPossible(value, input) && isInRange(at(value)?.value ?? ZERO, range) && at(value) !== null;
  const directions = compare(meeting, now) === 0 ? (['at-most', 'at-least'] as const) : [compare(meeting, now) < 0 ? ('at-most' as const) : ('at-least' as const)];
  for (const direction of directions) {
    const isDown = direction === 'at-most';
    if (input.kind === 'count') {
      const nearest: Ratio = { numerator: isDown ? floor(meeting) : ceiling(meeting), denominator: 1n };
      const further = add(nearest, integer(isDown ? -1 : 1));
      const whole = [nearest, further].find(isReached);
      if (whole) return { end: exactText(whole), direction, open: false };
    } else if (isReached(open ? add(meeting, isDown ? { ...BESIDE, numerator: -BESIDE.numerator } : BESIDE) : meeting)) {
      return { end: exactText(meeting), direction, open };
    }
  }
  return null;
}

function isPossible(value: Ratio, { signed, kind }: InputDefinition): boolean {
  if (!signed && compare(value, ZERO) < 0) return false;
  return kind !== 'rate' || compare(value, integer(1)) <= 0;
}

interface Measured {
  readonly value: Ratio;
  readonly numerator: Ratio;
  readonly denominator: Ratio;
}

function measured(id: string, framework: Framework, inputs: InputSet): Measured | null {
  const outcome = measureBook(framework, inputs, null).measure(id);
  if (outcome.state !== 'known') return null;
  return {
    value: outcome.value,
    numerator: fromExactText(outcome.result.numerator ?? '0'),
    denominator: fromExactText(outcome.result.denominator ?? '1'),
  };
}

/** The same inputs with one number changed. */
function withInput(inputs: InputSet, name: string, item: number, value: Ratio): InputSet {
  const readings = (inputs.numbers.get(name) ?? []).map((reading, index) => (index === item - 1 ? ({ state: 'value', value, cell: reading.cell } as const) : reading));
  return { ...inputs, numbers: new Map([...inputs.numbers, [name, readings]]) };
}
