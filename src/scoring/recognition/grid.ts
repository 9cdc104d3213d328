/** One sheet's cells, counted from the first used one, and what kind of thing each shows. */
import { numberFromCell, numberFromText, type NumberFromText } from '../inputs/readNumber';
import { unitNamed } from './unitWords';
import type { CellContent, Place, SheetValues } from './model';

/** `mark`: a dash, 「无」 or an error, where a number could stand. */
export type CellKind = 'blank' | 'number' | 'text' | 'mark';

export interface Spot {
  readonly row: number;
  readonly column: number;
}

export interface Grid {
  readonly sheet: SheetValues;
  readonly height: number;
  readonly width: number;
  readonly at: (row: number, column: number) => CellContent;
  readonly kindAt: (row: number, column: number) => CellKind;
  /** The text of a cell, empty where it shows none. */
  readonly textAt: (row: number, column: number) => string;
  readonly placeOf: (row: number, column: number, rows?: number, columns?: number) => Place;
}

/** By the number under which a sheet's kinds are kept; 0 is not yet known. */
const KINDS: readonly (CellKind | null)[] = [null, 'blank', 'number', 'text', 'mark'];

export function gridOf(sheet: SheetValues): Grid {
  const at = (row: number, column: number) => sheet.rows[row]?.[column] ?? null;
  const height = sheet.rows.length;
  const width = sheet.rows[0]?.length ?? 0;
  // A cell is looked at from many others: what it is, is read once, in a byte.
  const kinds = new Uint8Array(height * width);
  return {
    sheet,
    height,
    width,
    at,
    kindAt: (row, column) => {
      if (row < 0 || row >= height || column < 0 || column >= width) return 'blank';
      const known = KINDS[kinds[row * width + column] ?? 0];
      if (known) return known;
      const kind = kindOf(at(row, column));
      kinds[row * width + column] = KINDS.indexOf(kind);
      return kind;
    },
    textAt: (row, column) => {
      const content = at(row, column);
      return content === null ? '' : String(content);
    },
    placeOf: (row, column, rows = 1, columns = 1) => ({ sheet: sheet.name, row: sheet.top + row, column: sheet.left + column, rows, columns }),
  };
}

const MARK = /^(?:[-—–/\\*…]+|无|暂无|#(?:REF!|N\/A|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!))$/;
/** ≥ 95%: a standard, where a figure could stand. */
const COMPARISON = /^(?:[≥≤<>＜＞=＝]|不低于|不少于|不超过)/;
/** 326公里 is a figure in a unit of its own; 2024年, 3月 and 1季度 are times. */
const IN_ITS_OWN_UNIT = /^\d[\d,]*(?:\.\d+)?\s*[\p{L}/]{1,3}$/u;
/** 79.20（含工会经费） is meant as a figure, and is none as it stands. */
const WITH_A_REMARK = /^[￥¥]?\d[\d,]*(?:\.\d+)?\s*\([^()\d]+\)$/;
const TIME = /[年月季日号]/;
const MAY_START_A_NUMBER = /^[\s\d０-９.．+＋\-－−–—¥￥]/;

export function kindOf(content: CellContent): CellKind {
  if (content === null) return 'blank';
  if (typeof content === 'number') return 'number';
  if (typeof content === 'boolean') return 'mark';
  const first = content.charCodeAt(0);
  // Nearly all texts begin with a Chinese character or a letter, and need no closer look.
  if (first > 0x3000 && first < 0xff00 && first !== 0x65e0 && first !== 0x6682) return 'text';
  if (isLetter(first)) return 'text';
  const digits = digitsOnly(content);
  if (digits) return digits;
  const trimmed = content.trim();
  if (trimmed === '') return 'blank';
  if (MARK.test(trimmed)) return 'mark';
  if (COMPARISON.test(trimmed)) return 'mark';
  if (!MAY_START_A_NUMBER.test(content)) return 'text';
  if (numberIn(content) !== null) return 'number';
  const plain = trimmed.normalize('NFKC');
  return (IN_ITS_OWN_UNIT.test(plain) && !TIME.test(content)) || WITH_A_REMARK.test(plain) ? 'mark' : 'text';
}

function isLetter(code: number): boolean {
  return (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

const DOT = 0x2e;
/** They part the numbers of a date, a time or a code: - / : */
const PARTS = new Set([0x2d, 0x2f, 0x3a]);

/** Digits with a point are a number, a date and a code are text: a list has as many of them as rows. `null` for all other texts. */
function digitsOnly(text: string): 'number' | 'text' | null {
  if (!isDigit(text.charCodeAt(0)) || !isDigit(text.charCodeAt(text.length - 1))) return null;
  let dots = 0;
  let isParted = false;
  for (let index = 1; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (isDigit(code)) continue;
    if (code === DOT) dots++;
    else if (PARTS.has(code)) isParted = true;
    else return null;
  }
  return isParted || dots > 1 ? 'text' : 'number';
}

/** The number that a cell shows, also as text with a unit that numbers of inputs have; 「2024年」 is none. */
export function numberIn(content: CellContent): NumberFromText | null {
  if (typeof content === 'number') {
    const value = numberFromCell(content);
    return value && { value, percent: false, unit: '' };
  }
  if (typeof content !== 'string') return null;
  const number = numberFromText(content);
  return number && (number.unit === '' || unitNamed(number.unit) !== null) ? number : null;
}

const YEARS = { first: 1990, last: 2100 };

export function isYearNumber(content: unknown): content is number {
  return typeof content === 'number' && Number.isInteger(content) && content >= YEARS.first && content <= YEARS.last;
}
