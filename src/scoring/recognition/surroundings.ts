/** What stands around a cell: the labels of its row, the headers of its column, the headings and titles above. */
import { isYearNumber, type Spot } from './grid';
import { meaningOf } from './meaning';
import { LEVELS } from './plainLabel';
import type { Label, SheetIndex } from './sheetIndex';
import { unitNamed } from './unitWords';

export interface Surroundings {
  /** The nearest label at the left first. */
  readonly row: readonly Label[];
  /** Whether another number stands between the nearest label and the cell. */
  readonly isFirst: boolean;
  /** The lowest header first. */
  readonly heads: readonly Label[];
  /** The row of the lowest header; `null` without one. */
  readonly headRow: number | null;
  /** What the row is under: rows of a higher level, merged cells at the left, headings. The nearest first. */
  readonly sections: readonly Label[];
  /** The title of the table, of the sheet, and the sheet's name. */
  readonly titles: readonly Label[];
  /** A cell beside it that holds nothing but a unit. */
  readonly unitCell: Spot | null;
}

export function surroundingsOf(index: SheetIndex, spot: Spot): Surroundings {
  const row = rowLabels(index, spot);
  const { heads, headRow } = headersOf(index, spot);
  const { sections, titles } = above(index, spot, row.labels, headRow);
  return { row: row.labels, isFirst: row.isFirst, heads, headRow, sections, titles, unitCell: row.unitCell ?? unitBehind(index, spot) };
}

function labelAt({ grid }: SheetIndex, row: number, column: number): Label {
  const content = grid.at(row, column);
  const text = isYearNumber(content) ? `${content}年` : grid.textAt(row, column);
  return { row, column, text, meaning: meaningOf(text) };
}

/** From the cell to the left: past blanks and numbers to its label, and on while labels follow or no item is named yet. */
function rowLabels(index: SheetIndex, { row, column }: Spot): { labels: Label[]; isFirst: boolean; unitCell: Spot | null } {
  const { grid } = index;
  const labels: Label[] = [];
  let numbersPassed = 0;
  let unitCell: Spot | null = null;
  for (let at = column - 1; at >= 0; at--) {
    const kind = grid.kindAt(row, at);
    if (kind === 'blank') continue;
    if (kind !== 'text') {
      if (labels.length === 0) numbersPassed += index.isRowNumber(row, at) ? 0 : 1;
      // Behind a figure another label begins, unless this one only says which figure of an item it is: 三公 | 预算数 | 13.45 | 支出数 | 13.07.
      else if (labels.some(({ meaning }) => meaning.item !== null || !meaning.isNeutral)) break;
      continue;
    }
    if (unitNamed(grid.textAt(row, at)) !== null) {
      if (labels.length === 0) unitCell ??= { row, column: at };
      continue;
    }
    const label = labelAt(index, row, at);
    // A remark between label and figure is neither.
    if (labels.length === 0 && (label.meaning.other === 'remark' || label.meaning.other === 'line-number')) continue;
    labels.push(label);
  }
  return { labels, isFirst: numbersPassed === 0, unitCell };
}

function unitBehind({ grid }: SheetIndex, { row, column }: Spot): Spot | null {
  return grid.kindAt(row, column + 1) === 'text' && unitNamed(grid.textAt(row, column + 1)) !== null ? { row, column: column + 1 } : null;
}

/** A row of words only; years are words. */
function isHeaderRow({ headerRows }: SheetIndex, row: number): boolean {
  return headerRows.has(row);
}

const MOST_HEADER_ROWS = 4;

function headersOf(index: SheetIndex, { row, column }: Spot): { heads: Label[]; headRow: number | null } {
  const lowest = lowestHeader(index, row, column);
  if (lowest === null) return { heads: [], headRow: null };
  const heads = [labelAt(index, lowest, column)];
  for (let at = lowest - 1; at >= Math.max(0, lowest - MOST_HEADER_ROWS) && isHeaderRow(index, at); at--) {
    if (index.textsIn(at) === 1 && index.textsIn(lowest) > 1 && !spansColumns(index, at, column)) break;
    const carried = carriedHeader(index, at, column, lowest);
    if (carried) heads.push(carried);
  }
  return { heads, headRow: lowest };
}

function lowestHeader(index: SheetIndex, row: number, column: number): number | null {
  const blank = index.blankRowAbove(row);
  for (let at = index.headerRowAbove(row); at > blank; at = index.headerRowAbove(at)) {
    if (!isHead(index, at, column)) continue;
    // A text alone in its row heads its own column only.
    if (index.textsIn(at) + yearsIn(index, at) > 1 || firstTextColumn(index, at) === column) return at;
  }
  return null;
}

function yearsIn({ grid }: SheetIndex, row: number): number {
  let years = 0;
  for (let column = 0; column < grid.width; column++) if (isYearNumber(grid.at(row, column))) years++;
  return years;
}

function firstTextColumn({ grid }: SheetIndex, row: number): number {
  for (let column = 0; column < grid.width; column++) if (grid.kindAt(row, column) === 'text') return column;
  return -1;
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
    if (isHead(index, row, at)) return at === column || goesOnBelow(index, row, at, lowest) ? labelAt(index, row, at) : null;
    if (index.grid.kindAt(row, at) !== 'blank' || (at > 0 && beginsAbove(index, row, at))) return null;
  }
  return null;
}

function isHead({ grid }: SheetIndex, row: number, column: number): boolean {
  return grid.kindAt(row, column) === 'text' || isYearNumber(grid.at(row, column));
}

function goesOnBelow(index: SheetIndex, row: number, column: number, lowest: number): boolean {
  for (let at = row + 1; at <= lowest; at++) if (isHead(index, at, column)) return true;
  return false;
}

function beginsAbove(index: SheetIndex, row: number, column: number): boolean {
  for (let at = row - 1; at >= 0 && row - at <= MOST_HEADER_ROWS && isHeaderRow(index, at); at--) if (isHead(index, at, column)) return true;
  return false;
}

const FARTHEST_PARENT = 80;

function above(index: SheetIndex, spot: Spot, row: readonly Label[], headRow: number | null): { sections: Label[]; titles: Label[] } {
  const sections = [...parents(index, row[0]), ...mergedAtTheLeft(index, spot, row)];
  const top = headRow ?? spot.row;
  const titles: Label[] = [];
  let level = row[0]?.meaning.level ?? Infinity;
  for (let at = countBefore(index.headings.length, (item) => index.headings[item]?.row ?? 0, spot.row) - 1; at >= 0; at--) {
    const heading = index.headings[at];
    if (!heading) continue;
    if (heading.row < top && heading.meaning.level >= 6) {
      titles.push(heading);
      if (titles.length >= 3) break;
    } else if (heading.meaning.level < level) {
      sections.push(heading);
      level = heading.meaning.level;
    } else if (sections.length === 0 && heading.meaning.level >= 6) {
      sections.push(heading);
      level = 6;
    }
  }
  const [first] = index.headings;
  if (first && first.row < top && !titles.includes(first) && !sections.includes(first)) titles.push(first);
  const name = index.grid.sheet.name;
  titles.push({ row: 0, column: 0, text: name, meaning: meaningOf(name) });
  return { sections, titles };
}

/** How many of so many rows in order stand above `row`. */
export function countBefore(count: number, rowOf: (index: number) => number, row: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (rowOf(middle) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Rows above in the column of the label whose numbering is of a higher level. */
function parents(index: SheetIndex, label: Label | undefined): Label[] {
  if (!label) return [];
  const found: Label[] = [];
  let level: number = label.meaning.level;
  const nearest = index.blankRowAbove(label.row);
  // What says that it is a part may stand apart from its whole.
  const blank = level > LEVELS.none && nearest >= 0 ? index.blankRowAbove(nearest) : nearest;
  const highest = Math.max(blank + 1, label.row - FARTHEST_PARENT, 0);
  for (let row = label.row - 1; row >= highest && level > 1; row--) {
    if (index.grid.kindAt(row, label.column) !== 'text') continue;
    const parent = labelAt(index, row, label.column);
    // A total without a number is no part of the numbered row above it.
    if (label.meaning.isTotal && label.meaning.level === LEVELS.none && index.numbersIn(row) > 0) continue;
    if (parent.meaning.level >= level || (isHeaderRow(index, row) && index.textsIn(row) > 1)) continue;
    found.push(parent);
    level = parent.meaning.level;
  }
  return found;
}

/** Cells at the left of the label that are blank because they are merged with one above. */
function mergedAtTheLeft(index: SheetIndex, { row }: Spot, labels: readonly Label[]): Label[] {
  const { grid } = index;
  const left = labels.at(-1)?.column ?? 0;
  const found: Label[] = [];
  for (let column = left - 1; column >= 0; column--) {
    if (grid.kindAt(row, column) !== 'blank') continue;
    for (let at = row - 1; at > Math.max(index.blankRowAbove(row), row - FARTHEST_PARENT); at--) {
      const kind = grid.kindAt(at, column);
      if (kind === 'blank') continue;
      if (kind === 'text' && (!isHeaderRow(index, at) || index.textsIn(at) === 1)) found.push(labelAt(index, at, column));
      break;
    }
  }
  return found;
}
