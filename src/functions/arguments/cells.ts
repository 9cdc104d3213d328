/**
 * Arguments as Excel hands them over, turned into cells. A blank cell comes as 0 from desktop Excel, as null or ""
 * from Excel on the web; an error as an object, when the metadata let errors in; a range as rows of values.
 */
import type { Cell } from '../../scoring/inputs/cells';
import { errorOf } from '../../scoring/inputs/readCell';
import { fail, failWithCellError, type ExcelError } from '../outcome';
import type { ParameterSignature } from '../signatures';

export type Cells = readonly (readonly Cell[])[];

/** One value as a cell without an address. */
export function cellOf(value: unknown): Cell {
  return { value: plainValue(value), address: null };
}

function plainValue(value: unknown): Cell['value'] {
  switch (typeof value) {
    case 'number':
    case 'string':
    case 'boolean':
      return value;
    case 'object':
      return value === null ? null : ofObject(value);
    default:
      return null;
  }
}

/** An error, or a value of a richer kind (a formatted number, an entity) by the plain value that it stands for. */
function ofObject(value: object): Cell['value'] {
  const { code, basicValue } = value as { readonly code?: unknown; readonly basicValue?: unknown };
  if (typeof code === 'string' && code.startsWith('#')) return { error: code };
  if (typeof basicValue === 'string' && basicValue.startsWith('#')) return { error: basicValue };
  if (typeof basicValue === 'number' || typeof basicValue === 'string' || typeof basicValue === 'boolean') return basicValue;
  return { error: '#VALUE!' };
}

/** The one cell of an argument; a range of one cell is a cell. */
export function oneCell(value: unknown, parameter: ParameterSignature): Cell {
  const cells = cellsOf(value);
  const [row = []] = cells;
  const [cell] = row;
  if (cell && cells.length === 1 && row.length === 1) return withoutError(cell, parameter);
  return fail('not-one-cell', parameter, { rows: cells.length, columns: row.length });
}

/** The cells of a range, row by row; a single value is a range of one cell. */
export function cellsOf(value: unknown): Cells {
  if (!Array.isArray(value)) return [[cellOf(value)]];
  const rows = value.length > 0 && value.every(Array.isArray) ? (value as readonly (readonly unknown[])[]) : [value as readonly unknown[]];
  return rows.map((row) => row.map(cellOf));
}

/** A range without an error in it, and not larger than a call should carry. */
export function cellsWithoutErrors(value: unknown, parameter: ParameterSignature): Cells {
  const cells = limited(cellsOf(value), parameter);
  for (const row of cells) for (const cell of row) withoutError(cell, parameter);
  return cells;
}

/** More cells than this in one argument are a slip, such as whole columns; the web version refuses far larger ones itself. */
export const MOST_CELLS = 50_000;

export function limited(cells: Cells, parameter: ParameterSignature): Cells {
  const count = cells.length * (cells[0]?.length ?? 0);
  return count <= MOST_CELLS ? cells : fail('too-many-cells', parameter, { cells: count, most: MOST_CELLS });
}

/**
 * The ranges given for a repeating argument. Excel hands them over as a list of ranges; a single range or a list of
 * plain values is taken as well.
 */
export function rangesOf(value: unknown, parameter: ParameterSignature): readonly Cells[] {
  if (value === null || value === undefined) return [];
  if (!Array.isArray(value)) return [limited(cellsOf(value), parameter)];
  const items = value as readonly unknown[];
  const isOneRange = items.length > 0 && items.every((item) => Array.isArray(item) && !item.some(Array.isArray));
  return (isOneRange ? [items] : items).map((item) => limited(cellsOf(item), parameter));
}

function withoutError(cell: Cell, parameter: ParameterSignature): Cell {
  const error = errorOf(cell);
  return error === null ? cell : failWithCellError(error as ExcelError, parameter);
}
