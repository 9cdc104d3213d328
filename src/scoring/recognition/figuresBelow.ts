/** The cells under a label that may hold its figures. However many labels stand one below the other, a cell is passed over for the first of them only. */
import type { Spot } from './grid';
import { isUnit, type Known } from './known';
import type { Pieces } from './pace';
import type { SheetIndex } from './sheetIndex';
import { countBefore } from './surroundings';

/** A header stands over so many columns at most when it is merged. */
const WIDEST_HEADER = 12;
/** Under a header the first rows count whatever they are called; further down only rows whose label says something. */
const FIRST_ROWS = 4;

/** To be asked for labels in the order of their rows. */
export function* figuresBelow(index: SheetIndex, known: Known, take: (row: number, column: number) => void): Pieces<(label: Spot) => Pieces> {
  const { grid } = index;
  const ends = endsOfBlocks(index);
  const figureRows = yield* rowsWhere(grid.height, (row) => index.numbersIn(row) > 0 && !index.isLineNumbers(row));
  const tellingRows = yield* rowsWhere(grid.height, (row) => index.labelRows.has(row) || isOfUnit(index, row, known));
  // For each column: before which row all rows, and all telling rows, were passed over for the labels so far.
  const passed = new Int32Array(grid.width);
  const tellingPassed = new Int32Array(grid.width);

  function* passOver(from: number, to: number, first: number, last: number): Pieces {
    for (let row = from; row < to; row++) {
      for (let column = first; column <= last; column++) if (row >= (passed[column] ?? 0) && mayBeFigure(index, row, column)) take(row, column);
      yield last - first + 1;
    }
  }

  return function* (label) {
    const [first, last] = [label.column, lastMergedColumn(index, label)];
    const end = ends[label.row] ?? 0;
    const endOfFirst = Math.min(end, figureRows[before(figureRows, label.row + 1) + FIRST_ROWS] ?? end);
    const columns = Array.from({ length: last - first + 1 }, (_, item) => first + item);
    const least = (rows: Int32Array) => Math.min(...columns.map((column) => rows[column] ?? 0));
    yield* passOver(Math.max(label.row + 1, least(passed)), endOfFirst, first, last);
    for (let item = before(tellingRows, Math.max(endOfFirst, least(tellingPassed))); (tellingRows[item] ?? end) < end; item++) {
      const row = tellingRows[item] ?? end;
      for (const column of columns) if (row >= (tellingPassed[column] ?? 0) && mayBeFigure(index, row, column)) take(row, column);
      yield columns.length;
    }
    for (const column of columns) {
      passed[column] = Math.max(passed[column] ?? 0, endOfFirst);
      tellingPassed[column] = Math.max(tellingPassed[column] ?? 0, end);
    }
  };
}

function mayBeFigure({ grid }: SheetIndex, row: number, column: number): boolean {
  const kind = grid.kindAt(row, column);
  return kind === 'number' || kind === 'mark';
}

/** For each row, the first behind the rows that go on below it without a blank one between. */
function endsOfBlocks({ grid, blankRowAbove }: SheetIndex): Int32Array {
  const ends = new Int32Array(grid.height).fill(grid.height);
  for (let row = grid.height - 2; row >= 0; row--) ends[row] = blankRowAbove(row + 2) === row + 1 ? row + 2 : (ends[row + 1] ?? grid.height);
  return ends;
}

/** In pieces of so many rows. */
const ROWS_AT_ONCE = 100;

function* rowsWhere(height: number, holds: (row: number) => boolean): Pieces<readonly number[]> {
  const rows: number[] = [];
  for (let row = 0; row < height; row++) {
    if (holds(row)) rows.push(row);
    if (row % ROWS_AT_ONCE === 0) yield ROWS_AT_ONCE;
  }
  return rows;
}

function before(rows: readonly number[], row: number): number {
  return countBefore(rows.length, (item) => rows[item] ?? 0, row);
}

/** A header may be merged with the blanks at its right; which it is, is told by what stands around each figure. */
function lastMergedColumn({ grid, headerRows }: SheetIndex, { row, column }: Spot): number {
  let last = column;
  if (!headerRows.has(row)) return last;
  while (last + 1 < Math.min(grid.width, column + WIDEST_HEADER) && grid.kindAt(row, last + 1) === 'blank') last++;
  return last;
}

/** A list of units names each in one of its first columns. */
const COLUMNS_OF_UNITS = 4;

function isOfUnit({ grid }: SheetIndex, row: number, known: Known): boolean {
  if (known.unitNames.length === 0) return false;
  for (let column = 0; column < COLUMNS_OF_UNITS; column++) if (grid.kindAt(row, column) === 'text' && isUnit(grid.textAt(row, column), known)) return true;
  return false;
}
