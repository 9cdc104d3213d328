/** A cell's content in the model's terms and in the grid's. */
import type { CellValue as GridValue, ICellData, Nullable } from '@univerjs/core';
import type { CellContent, CellError, CellValue } from '../../model/types';
import { CELL_KIND } from './libraryNumbers';

const ERRORS: readonly string[] = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA', '#SPILL!', '#CALC!', '#BUSY!'] satisfies CellError['error'][];

/**
 * The content as grid cell data that says everything about the content, so that nothing of what the cell held
 * before shines through. Text stays text, also when it looks like a number or a formula.
 */
export function toGridContent(content: CellContent): Pick<ICellData, 'v' | 't' | 'f' | 'si' | 'p'> {
  const { value, formula } = content;
  const f = formula === null ? null : `=${formula}`;
  if (value === null) return { v: null, t: null, f, si: null, p: null };
  const shown: Pick<ICellData, 'v' | 't'> =
    typeof value === 'number' ? { v: value, t: CELL_KIND.number }
    : typeof value === 'boolean' ? { v: value ? 1 : 0, t: CELL_KIND.truth }
    : typeof value === 'string' ? { v: value, t: looksLikeOther(value) ? CELL_KIND.forcedText : CELL_KIND.text }
    : { v: value.error, t: CELL_KIND.text };
  return { ...shown, f, si: null, p: null };
}

/** Text that the grid would take for a number, a truth value, an error or a formula, were it not told that it is text. */
function looksLikeOther(text: string): boolean {
  return ERRORS.includes(text) || /^[=+\-']/.test(text) || /^(true|false)$/i.test(text) || (text.trim() !== '' && !Number.isNaN(Number(text)));
}

/** The value that a grid cell holds. */
export function fromGridValue(cell: Nullable<ICellData>): CellValue {
  const value: Nullable<GridValue> = cell?.v;
  if (cell?.p?.body !== undefined && (value === undefined || value === null || value === '')) return richText(cell.p.body.dataStream);
  if (value === undefined || value === null) return null;
  switch (cell?.t) {
    case CELL_KIND.truth:
      return value === true || value === 1 || value === '1' || String(value).toUpperCase() === 'TRUE';
    case CELL_KIND.forcedText:
      return String(value);
    case CELL_KIND.number:
      return Number(value);
    default:
      return typeof value === 'string' ? textOrError(value) : value;
  }
}

function textOrError(text: string): CellValue {
  return ERRORS.includes(text) ? { error: text as CellError['error'] } : text;
}

/** The plain text of a rich text: its paragraphs end with `\r`, the whole with `\n`. */
function richText(dataStream: string): string {
  return dataStream.replace(/\r\n$/, '').replace(/\r/g, '\n');
}

/** Whether two values are the same to a person and to the add-in. */
export function isSameValue(one: CellValue, other: CellValue): boolean {
  if (one !== null && other !== null && typeof one === 'object' && typeof other === 'object') return one.error === other.error;
  return Object.is(one, other);
}
