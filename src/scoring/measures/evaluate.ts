/** Measures: the quantities that rules decide on, each as an exact fraction with the inputs it came from. */
import {
  absolute, divide, exactly, exactText, integer, isZero, multiply, ONE, reduce, subtract, sum, textInLowestTerms, ZERO, type ExactText, type Ratio,
} from '../exact/ratio';
import { percentText, roundedText } from '../exact/rounding';
import { compiled } from '../frameworks/compiled';
import type { Framework, Measure, Operand, ZeroPolicy } from '../frameworks/model';
import type { InputSet } from '../inputs/readInputs';
import type { ReadTargets } from '../targets/readTargets';
import type { MeasureResult, Missing, SourceCell, TargetResult } from '../scorecard/model';

/** What a measure came to, before a rule looks at it. */
export type MeasureOutcome =
  | { readonly state: 'known'; readonly value: Ratio; readonly result: MeasureResult }
  | { readonly state: 'missing'; readonly missing: readonly Missing[]; readonly result: MeasureResult }
  | { readonly state: 'zero-denominator'; readonly policy: ZeroPolicy; readonly result: MeasureResult };

/** Evaluates the framework's measures over one set of inputs; each at most once. */
export interface MeasureBook {
  measure(id: string): MeasureOutcome;
  operand(operand: Operand): OperandOutcome;
}

export type OperandOutcome =
  | { readonly state: 'known'; readonly value: Ratio; readonly sources: readonly SourceCell[] }
  | { readonly state: 'missing'; readonly missing: readonly Missing[]; readonly sources: readonly SourceCell[] };

export function measureBook(
  framework: Framework,
  inputs: InputSet,
  targets: readonly TargetResult[] | null,
  unreadTarget: ReadTargets['unread'] = null,
): MeasureBook {
  const definitions = compiled(framework).measures;
  const outcomes = new Map<string, MeasureOutcome>();
  const book: MeasureBook = {
    measure(id) {
      const known = outcomes.get(id);
      if (known) return known;
      const definition = definitions.get(id);
      if (!definition) throw new Error(`framework ${framework.id} has no measure ${id}`);
      const outcome = evaluateMeasure(definition, framework, book);
      outcomes.set(id, outcome);
      return outcome;
    },
    operand: (operand) => ('count' in operand ? countTargets(operand.count.targets, targets, unreadTarget) : evaluateOperand(operand, inputs, book)),
  };
  return book;
}

function evaluateMeasure(measure: Measure, framework: Framework, book: MeasureBook): MeasureOutcome {
  const { numerator, denominator } = fractionOf(measure, book);
  const sources = unique(numerator.sources, denominator.sources);
  if (numerator.state === 'missing' || denominator.state === 'missing') {
    return { state: 'missing', missing: [...missingOf(numerator), ...missingOf(denominator)], result: resultOf(measure, sources, 'missing', textOf(numerator), textOf(denominator)) };
  }
  const above = exactText(numerator.value);
  const below = exactText(denominator.value);
  if (isZero(denominator.value)) {
    const both = isZero(numerator.value) ? measure.zeroOverZero : undefined;
    const policy = both ?? measure.zeroDenominator ?? framework.zeroDenominator;
    return { state: 'zero-denominator', policy, result: resultOf(measure, sources, 'zero-denominator', above, below) };
  }
  // In lowest terms, so that sums of measures stay small.
  const value = denominator === UNIT ? numerator.value : reduce(divide(numerator.value, denominator.value));
  const exact = denominator === UNIT ? above : textInLowestTerms(value);
  return { state: 'known', value, result: resultOf(measure, sources, 'known', above, below, exact, displayed(value, exact, measure, framework)) };
}

function resultOf(
  measure: Measure,
  sources: readonly SourceCell[],
  state: MeasureResult['state'],
  numerator: ExactText | null,
  denominator: ExactText | null,
  exact: ExactText | null = null,
  display: string | null = null,
): MeasureResult {
  return { id: measure.id, name: measure.name, nameEn: measure.nameEn ?? null, display, exact, numerator, denominator, sources, state };
}

function displayed(value: Ratio, exact: ExactText, measure: Measure, { rounding }: Framework): string {
  if (measure.display === 'percent') return percentText(value, rounding.rate);
  return exact.includes('/') ? roundedText(value, rounding.rate) : exact;
}

/** What a plain number is divided by. */
const UNIT: OperandOutcome = { state: 'known', value: ONE, sources: [] };

/** Numerator and denominator of a quantity, each exact; a plain number is itself over 1. */
function fractionOf({ value }: Measure, book: MeasureBook): { numerator: OperandOutcome; denominator: OperandOutcome } {
  if ('ratio' in value) return { numerator: book.operand(value.ratio[0]), denominator: book.operand(value.ratio[1]) };
  if ('growth' in value) {
    const [current, previous] = value.growth;
    return { numerator: book.operand({ difference: [current, previous] }), denominator: book.operand(previous) };
  }
  if ('deviation' in value) {
    const [actual, target] = value.deviation;
    return { numerator: book.operand({ absolute: { difference: [actual, target] } }), denominator: book.operand({ absolute: target }) };
  }
  if ('mean' in value) {
    const parts = value.mean.map((id) => fromMeasure(book.measure(id)));
    return { numerator: combine(parts, sum), denominator: { state: 'known', value: integer(parts.length), sources: [] } };
  }
  return { numerator: book.operand(value.number), denominator: UNIT };
}

function evaluateOperand(operand: Exclude<Operand, { count: unknown }>, inputs: InputSet, book: MeasureBook): OperandOutcome {
  if ('input' in operand) return fromInput(operand, inputs);
  if ('constant' in operand) return { state: 'known', value: exactly(operand.constant), sources: [] };
  if ('sum' in operand) return combine(operand.sum.map(book.operand), sum);
  if ('difference' in operand) return combine(operand.difference.map(book.operand), ([a = ZERO, b = ZERO]) => subtract(a, b));
  if ('product' in operand) return combine(operand.product.map(book.operand), (values) => values.reduce(multiply, ONE));
  if ('absolute' in operand) return combine([book.operand(operand.absolute)], ([a = ZERO]) => absolute(a));
  if ('firstGiven' in operand) return firstGiven(operand.firstGiven, book);
  return fromMeasure(book.measure(operand.measure));
}

function fromInput(operand: Extract<Operand, { input: string }>, inputs: InputSet): OperandOutcome {
  const readings = inputs.numbers.get(operand.input);
  if (!readings) throw new Error(`${operand.input} is not a number among the inputs`);
  const reading = readings[(operand.item ?? 1) - 1];
  if (!reading) throw new Error(`${operand.input} has no item ${operand.item}`);
  const source: SourceCell = { input: operand.input, cell: reading.cell };
  const sources: readonly SourceCell[] = [reading.state === 'value' && reading.from !== undefined ? { ...source, from: reading.from } : source];
  if (reading.state === 'value') return { state: 'known', value: reading.value, sources };
  if (operand.ifBlank !== undefined && reading.state !== 'unreadable') return { state: 'known', value: exactly(operand.ifBlank), sources };
  return { state: 'missing', missing: [{ kind: 'input', input: operand.input, item: operand.item ?? null, why: reading.state, cell: reading.cell }], sources };
}

function fromMeasure(outcome: MeasureOutcome): OperandOutcome {
  const { name, nameEn, sources } = outcome.result;
  if (outcome.state === 'known') return { state: 'known', value: outcome.value, sources };
  if (outcome.state === 'missing') return { state: 'missing', missing: outcome.missing, sources };
  return { state: 'missing', missing: [{ kind: 'zero-denominator', measure: name, measureEn: nameEn }], sources };
}

function countTargets(which: 'all' | 'met' | 'missed', targets: readonly TargetResult[] | null, unread: ReadTargets['unread']): OperandOutcome {
  const sources = [{ input: '绩效目标表', cell: null }];
  const open = targets?.find((target) => target.met === null);
  if (!targets || open || unread) {
    const why = unread ? 'unreadable' : targets ? 'blank' : 'missing';
    const missing: Missing = { kind: 'input', input: '绩效目标表', item: null, why, cell: (unread ?? open)?.cell ?? null };
    return { state: 'missing', missing: [missing], sources };
  }
  const counted = targets.filter(({ met }) => which === 'all' || met === (which === 'met'));
  return { state: 'known', value: integer(counted.length), sources };
}

/** The first operand that is given; one that is written but unreadable is not passed over. */
function firstGiven(operands: readonly Operand[], book: MeasureBook): OperandOutcome {
  let last: OperandOutcome = { state: 'missing', missing: [], sources: [] };
  for (const operand of operands) {
    last = book.operand(operand);
    if (last.state === 'known' || last.missing.some((missing) => missing.kind === 'input' && missing.why === 'unreadable')) return last;
  }
  return last;
}

function combine(outcomes: readonly OperandOutcome[], calculate: (values: readonly Ratio[]) => Ratio): OperandOutcome {
  const values: Ratio[] = [];
  const missing: Missing[] = [];
  const sources: SourceCell[] = [];
  for (const outcome of outcomes) {
    sources.push(...outcome.sources);
    if (outcome.state === 'known') values.push(outcome.value);
    else missing.push(...outcome.missing);
  }
  return missing.length > 0 ? { state: 'missing', missing, sources } : { state: 'known', value: calculate(values), sources };
}

function missingOf(outcome: OperandOutcome): readonly Missing[] {
  return outcome.state === 'missing' ? outcome.missing : [];
}

function textOf(outcome: OperandOutcome): ExactText | null {
  return outcome.state === 'known' ? exactText(outcome.value) : null;
}

/** Sources in the order in which they were met, each once. They are few, so that looking through them is the fastest. */
export function unique(...lists: readonly (readonly SourceCell[])[]): SourceCell[] {
  const found: SourceCell[] = [];
  for (const list of lists) {
    for (const source of list) {
      if (!found.some(({ input, cell }) => input === source.input && cell === source.cell)) found.push(source);
    }
  }
  return found;
}
