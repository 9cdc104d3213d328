/** Reading one cell into an exact value of its kind. What cannot be read is a problem; it never becomes 0. */
import { problem, type Problem } from '../problems';
import type { InputDefinition } from './catalogue';
import type { Cell } from './cells';
import { showsDate } from './numberFormats';
import { amountUnitIn, type AmountUnit } from './readNumber';

/** What one cell of an input gave. */
export type Reading<Value> =
  /** `from`: the table that it was worked out from, where no cell of its own says it. */
  | { readonly state: 'value'; readonly value: Value; readonly cell: string | null; readonly from?: string }
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
export const NO_PROBLEMS: readonly Problem[] = [];

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
  // A number that is shown as a day is none: 2024 would be seen as 1905/7/16.
  const isDay = typeof cell.value === 'number' && cell.format !== undefined && showsDate(cell.format);
  const match = isDay ? null : /^(\d{4})\s*(?:年度?)?$/.exec(reading.value.normalize('NFKC'));
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
  const unit = amountUnitIn(reading.value);
  if (unit !== null) return { reading: { ...reading, value: unit }, problems };
  return {
    reading: { state: 'unreadable', cell: cell.address },
    problems: [problem('not-an-amount-unit', 'error', { input: input.name, cell: cell.address }, { text: reading.value })],
  };
}

/** Spaces, and characters without width as web pages bring them along. */
const NOTHING_TO_SEE = /^[\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069]*$/;

/** A cell without anything that a person sees: truly empty, only spaces, or the `""` of a formula. */
export function isBlank(cell: Cell): boolean {
  return cell.value === null || (typeof cell.value === 'string' && NOTHING_TO_SEE.test(cell.value));
}

export function errorOf(cell: Cell): string | null {
  return typeof cell.value === 'object' && cell.value !== null ? cell.value.error : null;
}

/** The cell's value as text for a message. */
export function shown(cell: Cell): string {
  if (cell.value === null) return '';
  return typeof cell.value === 'object' ? cell.value.error : String(cell.value);
}
