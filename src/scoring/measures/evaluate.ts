/** Measures: the quantities that rules decide on, each as an exact fraction with the inputs it came from. */
import {
  absolute, divide, exactly, exactText, integer, isZero, multiply, ONE, subtract, sum, ZERO, type Ratio,
} from '../exact/ratio';
import { percentText, roundedText } from '../exact/rounding';
import type { Framework, Measure, Operand, ZeroPolicy } from '../frameworks/model';
import type { InputSet } from '../inputs/readInputs';
import type { MeasureResult, Missing, SourceCell } from '../scorecard/model';
import type { TargetResult } from '../scorecard/model';

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

export function measureBook(framework: Framework, inputs: InputSet, targets: readonly TargetResult[] | null): MeasureBook {
  const definitions = new Map(framework.measures.map((measure) => [measure.id, measure]));
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
    operand: (operand) => evaluateOperand(operand, inputs, targets, book),
  };
  return book;
}

function evaluateMeasure(measure: Measure, framework: Framework, book: MeasureBook): MeasureOutcome {
  const { numerator, denominator } = fractionOf(measure, book);
  const sources = unique([...numerator.sources, ...denominator.sources]);
  const result = { id: measure.id, name: measure.name, sources };
  const nothing = { display: null, exact: null };
  const missing = [...missingOf(numerator), ...missingOf(denominator)];
  if (numerator.state === 'missing' || denominator.state === 'missing') {
    return {
      state: 'missing',
      missing,
      result: { ...result, ...nothing, numerator: textOf(numerator), denominator: textOf(denominator), state: 'missing' },
    };
  }
  const parts = { numerator: exactText(numerator.value), denominator: exactText(denominator.value) };
  if (isZero(denominator.value)) {
    const both = isZero(numerator.value) ? measure.zeroOverZero : undefined;
    const policy = both ?? measure.zeroDenominator ?? framework.zeroDenominator;
    return { state: 'zero-denominator', policy, result: { ...result, ...nothing, ...parts, state: 'zero-denominator' } };
  }
  const value = divide(numerator.value, denominator.value);
  const display = measure.display === 'percent' ? percentText(value, framework.rounding.rate) : numberText(value, framework);
  return { state: 'known', value, result: { ...result, ...parts, display, exact: exactText(value), state: 'known' } };
}

function numberText(value: Ratio, framework: Framework): string {
  const text = exactText(value);
  return text.includes('/') ? roundedText(value, framework.rounding.rate) : text;
}

/** Numerator and denominator of a quantity, each exact; a plain number is itself over 1. */
function fractionOf(measure: Measure, book: MeasureBook): { numerator: OperandOutcome; denominator: OperandOutcome } {
  const one: OperandOutcome = { state: 'known', value: ONE, sources: [] };
  const { value } = measure;
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
    const total = book.operand({ sum: value.mean.map((id) => ({ measure: id })) });
    return { numerator: total, denominator: { state: 'known', value: integer(value.mean.length), sources: [] } };
  }
  return { numerator: book.operand(value.number), denominator: one };
}

function evaluateOperand(operand: Operand, inputs: InputSet, targets: readonly TargetResult[] | null, book: MeasureBook): OperandOutcome {
  if ('constant' in operand) return { state: 'known', value: exactly(operand.constant), sources: [] };
  if ('sum' in operand) return combine(operand.sum.map(book.operand), sum);
  if ('difference' in operand) return combine(operand.difference.map(book.operand), ([a, b]) => subtract(a ?? ZERO, b ?? ZERO));
  if ('product' in operand) return combine(operand.product.map(book.operand), (values) => values.reduce(multiply, ONE));
  if ('absolute' in operand) return combine([book.operand(operand.absolute)], ([a]) => absolute(a ?? ZERO));
  if ('firstGiven' in operand) return firstGiven(operand.firstGiven.map(book.operand));
  if ('measure' in operand) return fromMeasure(book.measure(operand.measure));
  if ('count' in operand) return countTargets(operand.count.targets, targets);
  return fromInput(operand, inputs);
}

function fromInput(operand: { input: string; item?: number; ifBlank?: string }, inputs: InputSet): OperandOutcome {
  const readings = inputs.numbers.get(operand.input);
  if (!readings) throw new Error(`${operand.input} is not a number among the inputs`);
  const reading = readings[(operand.item ?? 1) - 1];
  if (!reading) throw new Error(`${operand.input} has no item ${operand.item}`);
  const source: SourceCell = { input: operand.input, cell: reading.cell };
  if (reading.state === 'value') return { state: 'known', value: reading.value, sources: [source] };
  if (operand.ifBlank !== undefined && reading.state !== 'unreadable') return { state: 'known', value: exactly(operand.ifBlank), sources: [source] };
  const missing: Missing = { kind: 'input', input: operand.input, item: operand.item ?? null, why: reading.state, cell: reading.cell };
  return { state: 'missing', missing: [missing], sources: [source] };
}

function fromMeasure(outcome: MeasureOutcome): OperandOutcome {
  const { sources } = outcome.result;
  if (outcome.state === 'known') return { state: 'known', value: outcome.value, sources };
  if (outcome.state === 'missing') return { state: 'missing', missing: outcome.missing, sources };
  return { state: 'missing', missing: [{ kind: 'zero-denominator', measure: outcome.result.name }], sources };
}

function countTargets(which: 'all' | 'met' | 'missed', targets: readonly TargetResult[] | null): OperandOutcome {
  const sources = [{ input: '绩效目标表', cell: null }];
  const open = targets?.find((target) => target.met === null);
  if (!targets || open) {
    const missing: Missing = { kind: 'input', input: '绩效目标表', item: null, why: targets ? 'blank' : 'missing', cell: open?.cell ?? null };
    return { state: 'missing', missing: [missing], sources };
  }
  const counted = targets.filter(({ met }) => which === 'all' || met === (which === 'met'));
  return { state: 'known', value: integer(counted.length), sources };
}

/** The first operand that is given; one that is written but unreadable is not passed over. */
function firstGiven(outcomes: readonly OperandOutcome[]): OperandOutcome {
  for (const outcome of outcomes) {
    if (outcome.state === 'known') return outcome;
    if (outcome.missing.some((missing) => missing.kind === 'input' && missing.why === 'unreadable')) return outcome;
  }
  return outcomes.at(-1) ?? { state: 'missing', missing: [], sources: [] };
}

function combine(outcomes: readonly OperandOutcome[], calculate: (values: Ratio[]) => Ratio): OperandOutcome {
  const sources = outcomes.flatMap((outcome) => outcome.sources);
  const missing = outcomes.flatMap(missingOf);
  if (missing.length > 0) return { state: 'missing', missing, sources };
  return { state: 'known', value: calculate(outcomes.map((outcome) => (outcome.state === 'known' ? outcome.value : ZERO))), sources };
}

function missingOf(outcome: OperandOutcome): readonly Missing[] {
  return outcome.state === 'missing' ? outcome.missing : [];
}

function textOf(outcome: OperandOutcome): string | null {
  return outcome.state === 'known' ? exactText(outcome.value) : null;
}

/** Sources in the order in which they were met, each once. */
export function unique(sources: readonly SourceCell[]): SourceCell[] {
  const seen = new Map<string, SourceCell>();
  for (const source of sources) seen.set(`${source.input}\u0000${source.cell}`, source);
  return [...seen.values()];
}

