/** Ranges of Office.js as cells of the core, and texts of ours as cell contents that are never formulas. */
import type { Cell, HiddenBy } from '../../scoring/inputs/cells';
import { cellAddress, splitAddress, topLeftOf } from './addresses';

/** What must be loaded of a range before `cellsOfRange`. */
export const CELL_PROPERTIES = 'address,values,formulas,valueTypes,numberFormat';

/** What must be loaded besides, of a range and of all sheets, before `hiddenBy`. */
export const HIDDEN_PROPERTIES = 'rowHidden,columnHidden';
export const SHEET_PROPERTIES = 'items/name,items/visibility';

/** What hides a loaded range or a part of it. Rows that a filter leaves out are hidden ones. */
export function hiddenBy(range: Excel.Range, sheets: readonly Excel.Worksheet[]): { readonly hidden?: HiddenBy } {
  const { sheet } = splitAddress(range.address);
  if (sheets.some(({ name, visibility }) => name === sheet && visibility !== 'Visible')) return { hidden: 'sheet' };
  // `null` says that some are hidden and others are not.
  if (range.rowHidden !== false) return { hidden: 'rows' };
  return range.columnHidden !== false ? { hidden: 'columns' } : {};
}

/** The cells of a loaded range with their addresses. An Excel error is no text, a formula's `""` is no blank. */
export function cellsOfRange(range: Excel.Range): readonly (readonly Cell[])[] {
  const origin = topLeftOf(range.address);
  return range.values.map((line: unknown[], row) =>
    line.map((value, column): Cell => {
      const formula: unknown = range.formulas[row]?.[column];
      const format: unknown = range.numberFormat[row]?.[column];
      return {
        value: cellValue(value, range.valueTypes[row]?.[column]),
        address: cellAddress({ sheet: origin.sheet, row: origin.row + row, column: origin.column + column }),
        // A text that begins with `=` is told as its own formula.
        ...(typeof formula === 'string' && formula.startsWith('=') && formula !== value ? { formula } : {}),
        ...(typeof format === 'string' && format !== 'General' ? { format } : {}),
      };
    }),
  );
}

function cellValue(value: unknown, type: Excel.RangeValueType | undefined): Cell['value'] {
  if (type === 'Error') return { error: String(value) };
  if (type === 'Empty' || value === null || value === undefined) return null;
  if (typeof value === 'number' || typeof value === 'boolean' || typeof value === 'string') return value;
  return String(value);
}

/**
 * A text as it must be written so that Excel keeps it a text: `values` takes what begins with `=`, `+`, `-` or `@` as a
 * formula and what looks like a number as one (Range.values, Office.js reference). A leading apostrophe is not shown.
 */
export function asText(text: string): string {
  const risky = /^[=+\-@'\s]/.test(text) || (text.trim() !== '' && !Number.isNaN(Number(text))) || /^[\d.,\s/:年月日%¥$-]+$/.test(text) || /^(true|false)$/i.test(text);
  return risky ? `'${text}` : text;
}
