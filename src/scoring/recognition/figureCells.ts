/** Which cells may hold a figure: those at the right of a label and under it. */
import type { Spot } from './grid';
import { LEVELS } from './plainLabel';
import type { Label, SheetIndex } from './sheetIndex';
import { isUnit, type Known } from './reading';
import type { Pace } from './pace';

/** A header stands over so many columns at most when it is merged. */
const WIDEST_HEADER = 12;
/** Under a header the first rows count whatever they are called; further down only rows whose label says something. */
const FIRST_ROWS = 4;

/** Each cell once. */
export async function figureCells(index: SheetIndex, known: Known, pace: Pace): Promise<readonly Spot[]> {
  const { grid, labels } = index;
  const seen = new Set<number>();
  const found: Spot[] = [];
  const take = (row: number, column: number) => {
    const key = row * grid.width + column;
    if (seen.has(key)) return;
    seen.add(key);
    found.push({ row, column });
  };
  const ownRows = rowsOfUnit(index, known);
  for (const label of labels) {
    if (!leads(label)) continue;
    await pace.after(takeRight(index, label, take));
    if (index.numbersIn(label.row) === 0) await pace.after(takeBelow(index, label, ownRows, take));
  }
  return found;
}

/** A stage alone leads to no figure: its item does. */
function leads({ meaning: { item, isTotal, quarter, month, other } }: Label): boolean {
  return other === null && (item !== null || isTotal || quarter !== null || month !== null);
}

const TITLE = /表\s*$|[：:]\s*$/;

type Take = (row: number, column: number) => void;

function takeRight({ grid, headerRows, textsIn, numberCount, headings }: SheetIndex, { row, column, text, meaning }: Label, take: Take): number {
  let hasNumber = false;
  let firstBlank: number | null = null;
  let at = column + 1;
  for (; at < grid.width; at++) {
    const kind = grid.kindAt(row, at);
    if (kind === 'blank') firstBlank ??= at;
    else if (kind !== 'text') {
      take(row, at);
      hasNumber = true;
    }
  }
  // Titles, headings and headers have nothing at their right either.
  const isHeading = TITLE.test(text) || meaning.level <= LEVELS.chineseInBrackets || (headerRows.has(row) && textsIn(row) > 1) || row === headings[0]?.row;
  if (!hasNumber && firstBlank === column + 1 && !isHeading && numberCount > 0) take(row, firstBlank);
  return at - column;
}

function takeBelow(index: SheetIndex, { row, column }: Label, ownRows: ReadonlySet<number>, take: Take): number {
  const { grid, labelRows } = index;
  const last = lastMergedColumn(index, row, column);
  let inTable = 0;
  let at = row + 1;
  for (; at < grid.height && index.blankRowAbove(at) <= row; at++) {
    if (inTable <= FIRST_ROWS && index.numbersIn(at) > 0 && !index.isLineNumbers(at)) inTable++;
    if (!labelRows.has(at) && !ownRows.has(at) && inTable > FIRST_ROWS) continue;
    for (let under = column; under <= last; under++) {
      const kind = grid.kindAt(at, under);
      if (kind === 'number' || kind === 'mark') take(at, under);
    }
  }
  return at - row;
}

/** A header may be merged with the blanks at its right; which it is, is told by what stands around each figure. */
function lastMergedColumn({ grid, headerRows }: SheetIndex, row: number, column: number): number {
  let last = column;
  if (!headerRows.has(row)) return last;
  while (last + 1 < Math.min(grid.width, column + WIDEST_HEADER) && grid.kindAt(row, last + 1) === 'blank') last++;
  return last;
}

/** A list of units names each in one of its first columns. */
const COLUMNS_OF_UNITS = 4;

function rowsOfUnit({ grid }: SheetIndex, known: Known): ReadonlySet<number> {
  const rows = new Set<number>();
  if (known.unitNames.length === 0) return rows;
  for (let row = 0; row < grid.height; row++) {
    for (let column = 0; column < COLUMNS_OF_UNITS; column++) if (grid.kindAt(row, column) === 'text' && isUnit(grid.textAt(row, column), known)) rows.add(row);
  }
  return rows;
}
