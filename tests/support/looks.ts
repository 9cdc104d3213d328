/** Everything of a sheet that a reader sees. */
import type { Sheet } from '../../src/workbench/model';

/** @param heights as a sheet shows them; those that are set only, where two programs may fit rows to their text differently */
export function lookOf(sheet: Sheet, heights: 'shown' | 'set' = 'shown'): unknown {
  const area = sheet.usedArea(false);
  const rows = area ? Array.from({ length: area.row + area.rows }, (_, row) => row) : [];
  const columns = area ? Array.from({ length: area.column + area.columns }, (_, column) => column) : [];
  return {
    name: sheet.name,
    contents: [...sheet.filledCells()],
    styles: rows.map((row) => columns.map((column) => sheet.style(row, column))),
    heights: rows.map((row) => (heights === 'shown' ? sheet.dimensions.shownRowHeight(row) : sheet.dimensions.rowHeight(row))),
    widths: columns.map((column) => [sheet.dimensions.columnWidth(column), sheet.dimensions.isColumnHidden(column)]),
    merges: sheet.merges,
    frozen: sheet.frozen,
    gridlines: sheet.showGridlines,
    page: sheet.pageSetup,
  };
}
