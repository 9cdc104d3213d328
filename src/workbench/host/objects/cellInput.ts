/** What Excel makes of a value that is put into a cell. Rules and sources: facts.md. */
import type { CellContent, CellStyle, CellValue } from '../../model';

export interface CellInput {
  readonly content: CellContent;
  /** The number format that typing the value brings along, e.g. a percentage. */
  readonly numberFormat: string | null;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[+-]?\d+)?$/i;
const ERROR = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/;
const ISO_DATE = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
const MILLISECONDS_PER_DAY = 86_400_000;
/** Day 0 of Excel's calendar for all days from 1 March 1900. */
const EPOCH = Date.UTC(1899, 11, 30);

/**
 * A value as `Range.values` takes it: text that begins with `=`, `+` or `-` is a formula, with an apostrophe a text
 * without it; what reads as a number, a percentage, a date or a truth value is one, unless the cell is formatted as text.
 */
export function cellInput(value: unknown, style: CellStyle): CellInput {
  if (typeof value === 'number' || typeof value === 'boolean') return plain(value);
  const text = String(value);
  if (text === '') return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (style.numberFormat === '@') return plain(text);
  if (/^=./.test(text)) return formula(text.slice(1));
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return plain(/^true$/i.test(trimmed));
  const number = numberIn(trimmed);
  if (number !== null) return plain(number);
  const percent = /^(.+?)\s*%$/.exec(trimmed)?.[1];
  if (percent !== undefined && numberIn(percent) !== null) {
    return { content: { value: Number(`${percent.replace(/,/g, '')}e-2`), formula: null }, numberFormat: percent.includes('.') ? '0.00%' : '0%' };
  }
  const date = dateIn(trimmed);
  if (date !== null) return { content: { value: date, formula: null }, numberFormat: 'yyyy/m/d' };
  if (ERROR.test(trimmed)) return plain({ error: trimmed as '#N/A' });
  if (/^[+-]./.test(text)) return formula(text);
  return plain(text);
}

function numberIn(text: string): number | null {
  return /\d/.test(text) && NUMBER.test(text) ? Number(text.replace(/,/g, '')) : null;
}

/** The serial number of a day that the calendar has. */
function dateIn(text: string): number | null {
  const match = ISO_DATE.exec(text);
  if (!match) return null;
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && year >= 1901;
  return exists ? Math.round((date.getTime() - EPOCH) / MILLISECONDS_PER_DAY) : null;
}

function formula(text: string): CellInput {
  return { content: { value: null, formula: text }, numberFormat: null };
}

function plain(value: CellValue): CellInput {
  return { content: { value, formula: null }, numberFormat: null };
}
