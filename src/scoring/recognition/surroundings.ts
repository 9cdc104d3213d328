/** What stands around a cell: the labels of its row, the headers of its column, the headings and titles above. */
import type { Spot } from './grid';
import { headerReader, type Headers } from './headers';
import { meaningOf } from './meaning';
import { LEVELS } from './plainLabel';
import { itemOf } from './vocabulary';
import { labelAt, type Label, type SheetIndex } from './sheetIndex';
import { unitNamed } from './unitWords';

interface RowLabels {
  /** The nearest label at the left first. */
  readonly row: readonly Label[];
  /** Whether no other number stands between the nearest label and the cell. */
  readonly isFirst: boolean;
  /** A cell at the left that holds nothing but a unit. */
  readonly unitCell: Spot | null;
}

/** Most cells of a list are told by their row and column to be nothing: what stands farther off is looked for when it is asked for. */
export class Surroundings implements RowLabels, Headers {
  readonly row: readonly Label[];
  readonly isFirst: boolean;
  readonly heads: readonly Label[];
  readonly headRow: number | null;
  /** A cell beside it that holds nothing but a unit. */
  readonly unitCell: Spot | null;
  private far: Far | null = null;

  constructor(
    private readonly sheet: Sheet,
    readonly spot: Spot,
  ) {
    const { row, isFirst, unitCell } = rowLabels(sheet.index, spot);
    const { heads, headRow } = sheet.headersOf(spot);
    this.row = row;
    this.isFirst = isFirst;
    this.heads = heads;
    this.headRow = headRow;
    this.unitCell = unitCell ?? unitBehind(sheet.index, spot);
  }

  /** What the row is under: rows of a higher level, merged cells at the left, headings. The nearest first. */
  get sections(): readonly Label[] {
    return this.above().sections;
  }

  /** The title of the table, of the sheet, and the sheet's name. */
  get titles(): readonly Label[] {
    return this.above().titles;
  }

  private above(): Far {
    this.far ??= farAbove(this.sheet, this.spot, this.row, this.headRow);
    return this.far;
  }
}

/** A sheet with what its cells share. */
interface Sheet {
  readonly index: SheetIndex;
  readonly headersOf: (spot: Spot) => Headers;
  readonly parentsOf: (label: Label) => readonly Label[];
}

export function surroundingsIn(index: SheetIndex): (spot: Spot) => Surroundings {
  const sheet = { index, headersOf: headerReader(index), parentsOf: parentReader(index) };
  return (spot) => new Surroundings(sheet, spot);
}

/** The labels of its row and its column, the nearest first. */
export function near({ row, heads }: Surroundings): readonly Label[] {
  return [...row, ...heads];
}

/** From the cell to the left: past blanks and numbers to its label, and on while labels follow or no item is named yet. */
function rowLabels({ grid, isRowNumber }: SheetIndex, { row, column }: Spot): RowLabels {
  const labels: Label[] = [];
  let numbersPassed = 0;
  let unitCell: Spot | null = null;
  for (let at = column - 1; at >= 0; at--) {
    const kind = grid.kindAt(row, at);
    if (kind === 'blank') continue;
    if (kind !== 'text') {
      if (labels.length === 0) numbersPassed += isRowNumber(row, at) ? 0 : 1;
      // Behind a figure another label begins, unless this one only says which figure of an item it is: 三公 | 预算数 | 13.45 | 支出数 | 13.07.
      else if (labels.some(({ meaning }) => meaning.item !== null || !meaning.isNeutral)) break;
      continue;
    }
    if (unitNamed(grid.textAt(row, at)) !== null) {
      if (labels.length === 0) unitCell ??= { row, column: at };
      continue;
    }
    const label = labelAt(grid, row, at);
    // A remark between label and figure is neither.
    if (labels.length === 0 && (label.meaning.other === 'remark' || label.meaning.other === 'line-number')) continue;
    labels.push(label);
  }
  return { row: labels, isFirst: numbersPassed === 0, unitCell };
}

function unitBehind({ grid }: SheetIndex, { row, column }: Spot): Spot | null {
  return grid.kindAt(row, column + 1) === 'text' && unitNamed(grid.textAt(row, column + 1)) !== null ? { row, column: column + 1 } : null;
}

const FARTHEST_PARENT = 80;

interface Far {
  readonly sections: readonly Label[];
  readonly titles: readonly Label[];
}

function farAbove({ index, parentsOf }: Sheet, spot: Spot, row: readonly Label[], headRow: number | null): Far {
  const [nearest] = row;
  const sections = [...(nearest ? parentsOf(nearest) : []), ...mergedAtTheLeft(index, spot, row)];
  const top = headRow ?? spot.row;
  const titles: Label[] = [];
  let level = nearest?.meaning.level ?? Infinity;
  for (let at = countBefore(index.headings.length, (item) => index.headings[item]?.row ?? 0, spot.row) - 1; at >= 0; at--) {
    const heading = index.headings[at];
    if (!heading) continue;
    if (heading.row < top && heading.meaning.level >= LEVELS.none) {
      titles.push(heading);
      if (titles.length >= 3) break;
    } else if (heading.meaning.level < level) {
      sections.push(heading);
      level = heading.meaning.level;
    } else if (sections.length === 0 && heading.meaning.level >= LEVELS.none) {
      sections.push(heading);
      level = LEVELS.none;
    }
  }
  const [first] = index.headings;
  if (first && first.row < top && !titles.includes(first) && !sections.includes(first)) titles.push(first);
  const { name } = index.grid.sheet;
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

/** The figures of a row share their label, and with it what it is a part of. */
function parentReader(index: SheetIndex): Sheet['parentsOf'] {
  let last: { readonly label: Spot; readonly parents: readonly Label[] } | null = null;
  return (label) => {
    if (last?.label.row !== label.row || last.label.column !== label.column) last = { label, parents: parents(index, label) };
    return last.parents;
  };
}

/** 其中：基本支出, 项目支出: the second is a part of the same whole. */
function isAfterPart({ grid, headerRows }: SheetIndex, { row, column, meaning: { item, level } }: Label): boolean {
  const whole = item === null || level !== LEVELS.none ? undefined : itemOf(item)?.within;
  if (whole === undefined || headerRows.has(row - 1) || grid.kindAt(row - 1, column) !== 'text') return false;
  const above = meaningOf(grid.textAt(row - 1, column));
  return above.isPart && above.item !== item && above.item !== null && itemOf(above.item)?.within === whole;
}

/** Rows above in the column of the label whose numbering is of a higher level. */
function parents(index: SheetIndex, label: Label): Label[] {
  const found: Label[] = [];
  let level: number = isAfterPart(index, label) ? LEVELS.part : label.meaning.level;
  const nearest = index.blankRowAbove(label.row);
  // What says that it is a part may stand apart from its whole.
  const blank = level > LEVELS.none && nearest >= 0 ? index.blankRowAbove(nearest) : nearest;
  const highest = Math.max(blank + 1, label.row - FARTHEST_PARENT, 0);
  for (let row = label.row - 1; row >= highest && level > 1; row--) {
    if (index.grid.kindAt(row, label.column) !== 'text') continue;
    // A total without a number is no part of the numbered row above it.
    if (label.meaning.isTotal && label.meaning.level === LEVELS.none && index.numbersIn(row) > 0) continue;
    const text = index.grid.textAt(row, label.column);
    const meaning = meaningOf(text);
    if (meaning.level >= level || (index.headerRows.has(row) && index.textsIn(row) > 1)) continue;
    found.push({ row, column: label.column, text, meaning });
    level = meaning.level;
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
      if (kind === 'text' && (!index.headerRows.has(at) || index.textsIn(at) === 1)) found.push(labelAt(grid, at, column));
      break;
    }
  }
  return found;
}
