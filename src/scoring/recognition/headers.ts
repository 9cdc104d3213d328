/** The headers over a cell: the lowest row of words above that heads its column, and those that stand over it. */
import { isYearNumber, type Spot } from './grid';
import { labelAt, type Label, type SheetIndex } from './sheetIndex';

export interface Headers {
  /** The lowest header first. */
  readonly heads: readonly Label[];
  /** The row of the lowest header; `null` without one. */
  readonly headRow: number | null;
}

const MOST_HEADER_ROWS = 4;
const NO_HEADERS: Headers = { heads: [], headRow: null };

/** The cells of a column share their headers: each is read once. */
export function headerReader(index: SheetIndex): (spot: Spot) => Headers {
  const { width } = index.grid;
  const lowest = lowestHeaders(index);
  const known = new Map<number, Headers>();
  return ({ row, column }) => {
    const headRow = lowest(row, column);
    if (headRow === null) return NO_HEADERS;
    const found = known.get(headRow * width + column) ?? { heads: headsFrom(index, headRow, column), headRow };
    known.set(headRow * width + column, found);
    const below = row > headRow + 1 ? subHeader(index, headRow, column) : null;
    return below ? { heads: [below, ...found.heads], headRow } : found;
  };
}

function headsFrom(index: SheetIndex, lowest: number, column: number): Label[] {
  const heads = [labelAt(index.grid, lowest, column)];
  for (let at = lowest - 1; at >= Math.max(0, lowest - MOST_HEADER_ROWS) && index.headerRows.has(at); at--) {
    if (index.textsIn(at) === 1 && index.textsIn(lowest) > 1 && !spansColumns(index, at, column)) break;
    const carried = carriedHeader(index, at, column, lowest);
    if (carried) heads.push(carried);
  }
  return heads;
}

/** A header's second row that is none by itself, because figures of another table stand beside it. */
function subHeader(index: SheetIndex, header: number, column: number): Label | null {
  const at = header + 1;
  if (index.grid.kindAt(at, column) !== 'text' || index.grid.kindAt(at, firstTextColumn(index, header)) !== 'blank') return null;
  return labelAt(index.grid, at, column);
}

const NONE = -1;

/** What was found on the way up from one cell is known for all that it passed: a list can consist of header rows. */
function lowestHeaders(index: SheetIndex): (row: number, column: number) => number | null {
  const { width } = index.grid;
  const above = new Map<number, number>();
  const headsSeveral = new Map<number, boolean>();
  const heads = (at: number, column: number): boolean => {
    if (!isHead(index, at, column)) return false;
    const several = headsSeveral.get(at) ?? index.textsIn(at) + yearsIn(index, at) > 1;
    headsSeveral.set(at, several);
    // A text alone in its row heads its own column only.
    return several || firstTextColumn(index, at) === column;
  };
  return (row, column) => {
    const passed: number[] = [];
    let at = index.headerRowAbove(row);
    while (at !== NONE && !heads(at, column)) {
      const next = above.get(at * width + column);
      passed.push(at);
      at = next ?? index.headerRowAbove(at);
      if (next !== undefined) break;
    }
    for (const each of passed) above.set(each * width + column, at);
    return at > endOfTableAbove(index, row) ? at : null;
  };
}

/** More of them set nothing off: another table begins. */
const MOST_BLANK_ROWS = 3;

/** The last blank row above that parts tables: one under a header only sets its rows off. */
function endOfTableAbove(index: SheetIndex, row: number): number {
  const blank = index.blankRowAbove(row);
  let first = blank;
  while (blank - first + 1 < MOST_BLANK_ROWS && index.blankRowAbove(first) === first - 1) first--;
  const isUnderHeader = index.headerRows.has(first - 1) && index.textsIn(first - 1) > 1;
  return isUnderHeader ? index.blankRowAbove(first - 1) : blank;
}

function yearsIn({ grid }: SheetIndex, row: number): number {
  let years = 0;
  for (let column = 0; column < grid.width; column++) if (isYearNumber(grid.at(row, column))) years++;
  return years;
}

function firstTextColumn({ grid }: SheetIndex, row: number): number {
  for (let column = 0; column < grid.width; column++) if (grid.kindAt(row, column) === 'text') return column;
  return NONE;
}

/** A text alone in its row is the header of merged columns only where it does not begin at the left edge. */
function spansColumns(index: SheetIndex, row: number, column: number): boolean {
  const first = firstTextColumn(index, row);
  return first > 0 && first <= column && index.grid.kindAt(row + 1, first) === 'text';
}

/**
 * The header over a column, also where it is merged with columns at its left: those have headers of their own below it,
 * and no header above begins between.
 */
function carriedHeader(index: SheetIndex, row: number, column: number, lowest: number): Label | null {
  for (let at = column; at >= 0; at--) {
    if (isHead(index, row, at)) return at === column || goesOnBelow(index, row, at, lowest) ? labelAt(index.grid, row, at) : null;
    if (index.grid.kindAt(row, at) !== 'blank' || (at > 0 && beginsAbove(index, row, at))) return null;
  }
  return null;
}

/** Years are words. */
function isHead({ grid }: SheetIndex, row: number, column: number): boolean {
  return grid.kindAt(row, column) === 'text' || isYearNumber(grid.at(row, column));
}

function goesOnBelow(index: SheetIndex, row: number, column: number, lowest: number): boolean {
  for (let at = row + 1; at <= lowest; at++) if (isHead(index, at, column)) return true;
  return false;
}

function beginsAbove(index: SheetIndex, row: number, column: number): boolean {
  for (let at = row - 1; at >= 0 && row - at <= MOST_HEADER_ROWS && index.headerRows.has(at); at--) if (isHead(index, at, column)) return true;
  return false;
}
