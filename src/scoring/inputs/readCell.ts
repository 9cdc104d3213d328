/** Reading one cell into an exact value of its kind. What cannot be read is a problem; it never becomes 0. */
import { compare, exactly, ONE, ZERO, type Ratio } from '../exact/ratio';
import { problem, type Problem } from '../problems';
import type { InputDefinition } from './catalogue';
import type { Cell } from './cells';
import { inCoreUnit, isAmountUnit, isCountUnit, numberFromText, type AmountUnit } from './readNumber';

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

/** An amount in 万元, a count or a rate. */
export function readNumberCell(cell: Cell, input: InputDefinition, unit: AmountUnit): CellReading<Ratio> {
  const address = cell.address;
  const where = { input: input.name, cell: address };
  const refuse = (found: Problem): CellReading<Ratio> => ({ reading: { state: 'unreadable', cell: address }, problems: [found] });

  if (isBlank(cell)) return { reading: { state: 'blank', cell: address }, problems: [] };
  const error = errorOf(cell);
  if (error !== null) return refuse(problem('cell-error', 'error', where, { error }));
  const text = shown(cell);
  if (typeof cell.value === 'boolean') return refuse(problem('not-a-number', 'error', where, { text }));

  const number =
    typeof cell.value === 'number'
      ? { value: exactly(cell.value), percent: false, unit: '' }
      : numberFromText(String(cell.value));
  if (!number) return refuse(problem('not-a-number', 'error', where, { text }));
  const problems: Problem[] = [];
  if (typeof cell.value === 'string') problems.push(problem('number-as-text', 'note', where, { text }));

  let value = number.value;
  switch (input.kind) {
    case 'amount':
      if (number.percent || (number.unit !== '' && !isAmountUnit(number.unit))) return refuse(problem('not-a-number', 'error', where, { text }));
      value = inCoreUnit(value, isAmountUnit(number.unit) ? number.unit : unit);
      break;
    case 'count':
      if (number.percent || (number.unit !== '' && !isCountUnit(number.unit))) return refuse(problem('not-a-number', 'error', where, { text }));
      if (value.numerator % value.denominator !== 0n) return refuse(problem('not-a-count', 'error', where, { text }));
      break;
    case 'rate':
      if (number.unit !== '') return refuse(problem('not-a-number', 'error', where, { text }));
      if (compare(value, ZERO) < 0 || compare(value, ONE) > 0) return refuse(problem('rate-out-of-range', 'error', where, { text }));
      break;
    default:
      throw new Error(`${input.name} is no number`);
  }
  if (!input.signed && compare(value, ZERO) < 0) return refuse(problem('negative', 'error', where, { text }));
  return { reading: { state: 'value', value, cell: address }, problems };
}

/** Any text; a number is taken as it stands. */
export function readTextCell(cell: Cell, input: InputDefinition): CellReading<string> {
  if (isBlank(cell)) return { reading: { state: 'blank', cell: cell.address }, problems: [] };
  const error = errorOf(cell);
  if (error !== null) {
    return {
      reading: { state: 'unreadable', cell: cell.address },
      problems: [problem('cell-error', 'error', { input: input.name, cell: cell.address }, { error })],
    };
  }
  return { reading: { state: 'value', value: shown(cell).trim(), cell: cell.address }, problems: [] };
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
  return cell.value === null || (typeof cell.value === 'string' && cell.value.normalize('NFKC').trim() === '');
}

export function errorOf(cell: Cell): string | null {
  return typeof cell.value === 'object' && cell.value !== null ? cell.value.error : null;
}

/** The cell's value as text for a message. */
export function shown(cell: Cell): string {
  if (cell.value === null) return '';
  return typeof cell.value === 'object' ? cell.value.error : String(cell.value);
}
