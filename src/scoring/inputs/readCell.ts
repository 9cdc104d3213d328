/** Reading one cell into an exact value of its kind. What cannot be read is a problem; it never becomes 0. */
import type { Ratio } from '../exact/ratio';
import { problem, type Problem } from '../problems';
import type { InputDefinition } from './catalogue';
import type { Cell } from './cells';
import {
  inCoreUnit, isAmountUnit, isCountUnit, numberFromCell, numberFromText, type AmountUnit, type NumberFromText,
} from './readNumber';

/** What one cell of an input gave. */
export type Reading<Value> =
  | { readonly state: 'value'; readonly value: Value; readonly cell: string | null }
  | { readonly state: 'missing'; readonly cell: null }
  | { readonly state: 'blank'; readonly cell: string | null }
  | { readonly state: 'unreadable'; readonly cell: string | null };

export interface CellReading<Value> {
  readonly reading: Reading<Value>;
  readonly problems: readonly Problem[];
}

export const MISSING: Reading<never> = { state: 'missing', cell: null };

/** Years that a budget can have; outside, the cell holds something else. */
const YEARS = { first: 1990, last: 2100 };

/** Shared by the many cells that there is nothing to say of. */
const NO_PROBLEMS: readonly Problem[] = [];

/** An amount in 万元, a count or a rate. */
export function readNumberCell(cell: Cell, input: InputDefinition, unit: AmountUnit): CellReading<Ratio> {
  if (cell.formula && cell.value === null) {
    return { reading: { state: 'unreadable', cell: cell.address }, problems: [problem('formula-without-result', 'error', { input: input.name, cell: cell.address }, {})] };
  }
  if (isBlank(cell)) return { reading: { state: 'blank', cell: cell.address }, problems: NO_PROBLEMS };
  const number = numberIn(cell);
  const value = number && ofKind(number, input, unit);
  const fault = value && outOfBounds(value, input);
  if (!value || fault) return { reading: { state: 'unreadable', cell: cell.address }, problems: [refusal(cell, input, fault ?? null)] };
  const problems = typeof cell.value === 'string' ? [problem('number-as-text', 'note', { input: input.name, cell: cell.address }, { text: cell.value })] : NO_PROBLEMS;
  return { reading: { state: 'value', value, cell: cell.address }, problems };
}

function numberIn({ value }: Cell): NumberFromText | null {
  if (typeof value === 'string') return numberFromText(value);
  const plain = typeof value === 'number' ? numberFromCell(value) : null;
  return plain && { value: plain, percent: false, unit: '' };
}

/** The number in the core's unit; `null` when a percent sign or a unit stands behind it that its kind does not have. */
function ofKind({ value, percent, unit }: NumberFromText, input: InputDefinition, amountUnit: AmountUnit): Ratio | null {
  switch (input.kind) {
    case 'amount':
      if (percent || (unit !== '' && !isAmountUnit(unit))) return null;
      return inCoreUnit(value, isAmountUnit(unit) ? unit : amountUnit);
    case 'count':
      return percent || (unit !== '' && !isCountUnit(unit)) ? null : value;
    case 'rate':
      return unit === '' ? value : null;
    default:
      throw new Error(`${input.name} is no number`);
  }
}

type OutOfBounds = 'not-a-count' | 'rate-out-of-range' | 'negative';

function outOfBounds(value: Ratio, { kind, signed }: InputDefinition): OutOfBounds | null {
  if (kind === 'count' && value.numerator % value.denominator !== 0n) return 'not-a-count';
  if (kind === 'rate' && (value.numerator < 0n || value.numerator > value.denominator)) return 'rate-out-of-range';
  return !signed && value.numerator < 0n ? 'negative' : null;
}

function refusal(cell: Cell, input: InputDefinition, fault: OutOfBounds | null): Problem {
  const where = { input: input.name, cell: cell.address };
  const error = errorOf(cell);
  return error === null ? problem(fault ?? 'not-a-number', 'error', where, { text: shown(cell) }) : problem('cell-error', 'error', where, { error });
}

/** Any text; a number is taken as it stands. */
export function readTextCell(cell: Cell, input: InputDefinition): CellReading<string> {
  if (isBlank(cell)) return { reading: { state: 'blank', cell: cell.address }, problems: NO_PROBLEMS };
  const error = errorOf(cell);
  if (error !== null) {
    return {
      reading: { state: 'unreadable', cell: cell.address },
      problems: [problem('cell-error', 'error', { input: input.name, cell: cell.address }, { error })],
    };
  }
  return { reading: { state: 'value', value: shown(cell).trim(), cell: cell.address }, problems: NO_PROBLEMS };
}

/** A year, also as text: `2024`, `２０２４年`, `2024年度`. */
export function readYearCell(cell: Cell, input: InputDefinition): CellReading<number> {
  const { reading, problems } = readTextCell(cell, input);
  if (reading.state !== 'value') return { reading, problems };
  const match = /^(\d{4})\s*(?:年度?)?$/.exec(reading.value.normalize('NFKC'));
  const year = match ? Number(match[1]) : NaN;
  if (year >= YEARS.first && year <= YEARS.last) return { reading: { ...reading, value: year }, problems };
  return {
    reading: { state: 'unreadable', cell: cell.address },
    problems: [problem('not-a-year', 'warning', { input: input.name, cell: cell.address }, { text: reading.value })],
  };
}

/** 万元 or 元, also with a label such as 「单位：万元」. */
export function readAmountUnitCell(cell: Cell, input: InputDefinition): CellReading<AmountUnit> {
  const { reading, problems } = readTextCell(cell, input);
  if (reading.state !== 'value') return { reading, problems };
  const unit = reading.value.normalize('NFKC').replace(/^(金额)?单位\s*:\s*/, '').replace(/^人民币/, '').trim();
  if (isAmountUnit(unit)) return { reading: { ...reading, value: unit }, problems };
  return {
    reading: { state: 'unreadable', cell: cell.address },
    problems: [problem('not-an-amount-unit', 'error', { input: input.name, cell: cell.address }, { text: reading.value })],
  };
}

/** A cell without anything that a person sees: truly empty, only spaces, or the `""` of a formula. */
export function isBlank(cell: Cell): boolean {
  return cell.value === null || (typeof cell.value === 'string' && cell.value.trim() === '');
}

export function errorOf(cell: Cell): string | null {
  return typeof cell.value === 'object' && cell.value !== null ? cell.value.error : null;
}

/** The cell's value as text for a message. */
export function shown(cell: Cell): string {
  if (cell.value === null) return '';
  return typeof cell.value === 'object' ? cell.value.error : String(cell.value);
}
