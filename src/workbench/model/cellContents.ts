/** What a cell may hold, and when two contents are the same. */
import { MAX_COLUMNS, MAX_ROWS } from './addresses';
import { ModelError } from './errors';
import type { CellContent } from './types';

/** Excel's limit for the text of a cell. */
const LONGEST_TEXT = 32_767;

/** @throws ModelError `area-invalid`, `value-invalid` */
export function checkCell(row: number, column: number, value: CellContent['value']): void {
  const isInside = row >= 0 && row < MAX_ROWS && column >= 0 && column < MAX_COLUMNS;
  if (!isInside) throw new ModelError('area-invalid', `row ${row}, column ${column}`);
  if (typeof value === 'number' && !Number.isFinite(value)) throw new ModelError('value-invalid', String(value));
  if (typeof value === 'string' && value.length > LONGEST_TEXT) throw new ModelError('value-invalid', `${value.length} characters`);
}

export function sameContent(a: CellContent, b: CellContent): boolean {
  return a.formula === b.formula && sameValue(a.value, b.value);
}

function sameValue(a: CellContent['value'], b: CellContent['value']): boolean {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) return a.error === b.error;
  return Object.is(a, b) || (a === 0 && b === 0);
}
