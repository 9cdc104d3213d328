/** Which values a measure can have, as far as its inputs tell: counts are whole, most inputs are never negative. */
import { compare, exactly, ZERO, type DecimalText } from '../exact/ratio';
import { inputNamed } from '../inputs/catalogue';
import type { Framework, Measure, Operand } from './model';

export interface Domain {
  /** The lowest and the highest possible value; `null` when there is no limit. */
  readonly low: DecimalText | null;
  readonly high: DecimalText | null;
  /** Only whole numbers. */
  readonly isWhole: boolean;
}

const ANY: Domain = { low: null, high: null, isWhole: false };

/** The possible values of a measure of the framework. */
export function domainOf(id: string, framework: Framework): Domain {
  return domainOfMeasure(id, new Map(framework.measures.map((measure) => [measure.id, measure])), []);
}

type Measures = ReadonlyMap<string, Measure>;

function domainOfMeasure(id: string, measures: Measures, above: readonly string[]): Domain {
  const value = measures.get(id)?.value;
  if (!value || above.includes(id)) return ANY;
  const isNeverNegative = (operand: Operand) => domainOfOperand(operand, measures, [...above, id]).low !== null;
  const fromZero = (holds: boolean): Domain => (holds ? { low: '0', high: null, isWhole: false } : ANY);
  if ('number' in value) return domainOfOperand(value.number, measures, [...above, id]);
  if ('ratio' in value) return fromZero(value.ratio.every(isNeverNegative));
  if ('deviation' in value) return fromZero(true);
  if ('mean' in value) return fromZero(value.mean.every((part) => domainOfMeasure(part, measures, [...above, id]).low !== null));
  return ANY;
}

function domainOfOperand(operand: Operand, measures: Measures, above: readonly string[]): Domain {
  const parts = (operands: readonly Operand[]): Domain => {
    const domains = operands.map((part) => domainOfOperand(part, measures, above));
    return { low: domains.every(({ low }) => low !== null) ? '0' : null, high: null, isWhole: domains.every(({ isWhole }) => isWhole) };
  };
  if ('input' in operand) {
    const input = inputNamed(operand.input);
    if (!input || input.signed) return ANY;
    return { low: '0', high: input.kind === 'rate' ? '1' : null, isWhole: input.kind === 'count' };
  }
  if ('constant' in operand) {
    const value = exactly(operand.constant);
    return { low: compare(value, ZERO) >= 0 ? '0' : null, high: null, isWhole: value.denominator === 1n };
  }
  if ('sum' in operand) return parts(operand.sum);
  if ('product' in operand) return parts(operand.product);
  if ('firstGiven' in operand) return parts(operand.firstGiven);
  if ('difference' in operand) return { ...parts(operand.difference), low: null };
  if ('absolute' in operand) return { ...parts([operand.absolute]), low: '0' };
  if ('measure' in operand) return domainOfMeasure(operand.measure, measures, above);
  return { low: '0', high: null, isWhole: true };
}
