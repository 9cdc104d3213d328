/** How high the workbook wants a row. */
import type { Sheet } from '../../model';

/** A row's own height or the one that was fitted to its text, in points; `null` where nothing is known. */
export function heightOfRow(sheet: Sheet, row: number): number | null {
  const shown = sheet.dimensions.shownRowHeight(row);
  return sheet.dimensions.rowHeight(row) ?? (shown === sheet.dimensions.defaultRowHeight ? null : shown);
}
