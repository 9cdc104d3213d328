/** The block of cells that lie together, bounded by blank rows and columns. */
import { areaOf, intersection, MAX_COLUMNS, MAX_ROWS, type Area, type Sheet } from '../../model';

/** The region around the top left cell of an area (Range.getSurroundingRegion). */
export function surroundingRegion(sheet: Sheet, { row, column }: Area): Area {
  const used = sheet.usedArea(true);
  let region = areaOf(row, column);
  for (let grown = used ? growOnce(sheet, region, used) : region; grown !== region; ) {
    region = grown;
    grown = used ? growOnce(sheet, region, used) : region;
  }
  return region;
}

/** The region with the rows and columns beside it that have content; the region itself when there is none. */
function growOnce(sheet: Sheet, region: Area, used: Area): Area {
  const ring = within({ row: region.row - 1, column: region.column - 1, rows: region.rows + 2, columns: region.columns + 2 });
  const searched = intersection(ring, used);
  if (!searched) return region;
  let { row, column } = region;
  let lastRow = region.row + region.rows - 1;
  let lastColumn = region.column + region.columns - 1;
  for (const cell of sheet.filledCells(searched)) {
    row = Math.min(row, cell.row);
    column = Math.min(column, cell.column);
    lastRow = Math.max(lastRow, cell.row);
    lastColumn = Math.max(lastColumn, cell.column);
  }
  const rows = lastRow - row + 1;
  const columns = lastColumn - column + 1;
  return rows === region.rows && columns === region.columns ? region : { row, column, rows, columns };
}

function within({ row, column, rows, columns }: Area): Area {
  const top = Math.max(0, row);
  const left = Math.max(0, column);
  return { row: top, column: left, rows: Math.min(MAX_ROWS, row + rows) - top, columns: Math.min(MAX_COLUMNS, column + columns) - left };
}
