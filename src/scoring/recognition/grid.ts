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

export function gridOf(sheet: SheetValues): Grid {
  const at = (row: number, column: number) => sheet.rows[row]?.[column] ?? null;
  return {
    sheet,
    height: sheet.rows.length,
    width: sheet.rows[0]?.length ?? 0,
    at,
    kindAt: (row, column) => kindOf(at(row, column)),
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
  const trimmed = content.trim();
  if (trimmed === '') return 'blank';
  if (MARK.test(trimmed)) return 'mark';
  if (COMPARISON.test(trimmed)) return 'mark';
  if (!MAY_START_A_NUMBER.test(content)) return 'text';
  if (numberIn(content) !== null) return 'number';
  const plain = trimmed.normalize('NFKC');
  return (IN_ITS_OWN_UNIT.test(plain) && !TIME.test(content)) || WITH_A_REMARK.test(plain) ? 'mark' : 'text';
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
