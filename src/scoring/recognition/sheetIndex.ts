/** What one pass over a sheet keeps: the labels that say something, and where texts and numbers stand. */
import { rowNumbers } from './columnNumbers';
import { gridOf, isYearNumber, type Grid, type Spot } from './grid';
import { isFilledIn } from './identity';
import { LONGEST_LABEL, meaningOf, type Meaning } from './meaning';
import type { SheetValues } from './model';
import type { Pace } from './pace';
import { holdsPair } from './proseClauses';
import { rowTeller, type RowKinds } from './rowKinds';
import { mayHoldWords } from './tellingWords';
import { isMoney, unitNamed, unitsDeclared, type UnitWord } from './unitWords';

export interface Label extends Spot {
  readonly text: string;
  readonly meaning: Meaning;
}

export interface UnitSpot extends Spot {
  readonly unit: UnitWord;
}

export interface SheetIndex extends RowKinds {
  readonly grid: Grid;
  /** Labels with at least one word of the vocabulary that matters, by rows. */
  readonly labels: readonly Label[];
  readonly labelRows: ReadonlySet<number>;
  /** Whether the number in a cell only counts the rows of its table. */
  readonly isRowNumber: (row: number, column: number) => boolean;
  readonly numbersIn: (row: number) => number;
  readonly textsIn: (row: number) => number;
  /** The last row above without any content that parts two tables; -1 when there is none. */
  readonly blankRowAbove: (row: number) => number;
  /** Rows with one text and nothing else but a unit: titles and headings. */
  readonly headings: readonly Label[];
  /** 「单位：元」, units of money only, by rows. */
  readonly units: readonly UnitSpot[];
  /** How many cells of the sheet are numbers. */
  readonly numberCount: number;
  /** Cells with running text. */
  readonly prose: readonly Spot[];
}

const PROSE = /[，。；,;]/;

export async function indexSheet(sheet: SheetValues, pace: Pace): Promise<SheetIndex> {
  const grid = gridOf(sheet);
  const labels = labelKeeper(grid.width);
  const told = rowTeller(grid);
  const numbers = new Uint16Array(grid.height);
  const texts = new Uint16Array(grid.height);
  const blankAbove = new Int32Array(grid.height + 1);
  const headings: Label[] = [];
  const units: UnitSpot[] = [];
  const prose: Spot[] = [];
  let lastBlank = -1;
  let blankBefore = -1;

  for (let row = 0; row < grid.height; row++) {
    let firstText = -1;
    let textCount = 0;
    let numberCount = 0;
    let marks = 0;
    let read = 0;
    let unitsBeside = 0;
    const inRow: Label[] = [];
    for (let column = 0; column < grid.width; column++) {
      const kind = grid.kindAt(row, column);
      if (kind === 'mark') marks++;
      else if (kind === 'number') numberCount += isYearNumber(grid.at(row, column)) ? 0 : 1;
      if (kind !== 'text') continue;
      textCount++;
      if (firstText < 0) firstText = column;
      const text = grid.textAt(row, column);
      const isRunning = isProse(text);
      if (isRunning) prose.push({ row, column });
      if (text.length > LONGEST_LABEL || !mayHoldWords(text)) continue;
      if (!isRunning && holdsPair(text)) prose.push({ row, column });
      read++;
      const declared = unitsDeclared(text);
      for (const unit of declared) if (isMoney(unit)) units.push({ row, column, unit });
      if (declared.length > 0 && firstText !== column) unitsBeside++;
      const meaning = meaningOf(text);
      if (says(meaning)) inRow.push({ row, column, text, meaning });
    }
    numbers[row] = numberCount;
    texts[row] = textCount;
    blankAbove[row] = lastBlank;
    const isWithoutFigures = numberCount === 0 && marks === 0;
    if (textCount === 0 && isWithoutFigures) {
      blankBefore = lastBlank;
      lastBlank = row;
    } else if (lastBlank === row - 1 && goesOnAfterBlank(grid, row, numbers, firstText)) {
      lastBlank = blankBefore;
      blankAbove[row] = blankBefore;
    }
    if (textCount - unitsBeside === 1 && isWithoutFigures && !isFilledIn(grid.textAt(row, firstText))) headings.push(...headingAt(grid, row, firstText));
    for (const label of inRow) labels.add(label);
    told.add(row, inRow, numberCount, firstText);
    const breath = pace.after(grid.width + read * CELLS_FOR_A_READING);
    if (breath) await breath;
  }

  const kept = labels.kept();
  await pace.after(kept.length * CELLS_FOR_A_READING);
  return {
    grid,
    labels: kept,
    labelRows: new Set(kept.filter((label) => tells(label.meaning)).map(({ row }) => row)),
    ...told.rows(),
    isRowNumber: rowNumbers(grid, kept),
    numbersIn: (row) => numbers[row] ?? 0,
    textsIn: (row) => texts[row] ?? 0,
    blankRowAbove: (row) => blankAbove[row] ?? -1,
    headings,
    units,
    numberCount: numbers.reduce((total, count) => total + count, 0),
    prose,
  };
}

/** Figures in several columns, and labels in the same one: a blank row before the totals, not the end of the table. */
function goesOnAfterBlank(grid: Grid, row: number, numbers: Uint16Array, firstText: number): boolean {
  if ((numbers[row] ?? 0) < 2 || (numbers[row - 2] ?? 0) === 0 || firstText < 0) return false;
  for (let column = 0; column < firstText; column++) if (grid.kindAt(row - 2, column) === 'text') return false;
  return grid.kindAt(row - 2, firstText) === 'text';
}

/** What it costs to read a label that was not read before, in cells that are passed over. */
const CELLS_FOR_A_READING = 20;

function isProse(text: string): boolean {
  return text.length > LONGEST_LABEL || (text.length > 15 && PROSE.test(text) && /\d/.test(text));
}

function headingAt(grid: Grid, row: number, column: number): Label[] {
  const text = grid.textAt(row, column);
  return text.length <= LONGEST_LABEL && unitNamed(text) === null ? [{ row, column, text, meaning: meaningOf(text) }] : [];
}

function says({ item, items, quarter, month, isTotal, isWholeYear, stage, year, other }: Meaning): boolean {
  return isWholeYear || item !== null || items.length > 0 || quarter !== null || month !== null || isTotal || stage !== null || year !== null || other !== null;
}

/** The label that a cell is; a year is one too. */
export function labelAt(grid: Grid, row: number, column: number): Label {
  const content = grid.at(row, column);
  const text = isYearNumber(content) ? `${content}年` : grid.textAt(row, column);
  return { row, column, text, meaning: meaningOf(text) };
}

/** What makes a row worth a look where it stands far below its header. */
function tells({ item, isTotal, quarter, month, stage, other }: Meaning): boolean {
  return other === null && (item !== null || isTotal || quarter !== null || month !== null || stage !== null);
}

/** A word that comes again and again in one column is a category of a list, not the label of a figure. */
const MOST_OF_A_LABEL = 8;

interface LabelKeeper {
  readonly add: (label: Label) => void;
  readonly kept: () => readonly Label[];
}

/** The labels that are no categories, in order; of a category no more is held than shows it to be one. */
function labelKeeper(width: number): LabelKeeper {
  const labels: Label[] = [];
  const counts = Array.from({ length: width }, () => new Map<string, number>());
  const countOf = ({ column, meaning, text }: Label) => counts[column]?.get(meaning.item ?? text) ?? 0;
  return {
    add: (label) => {
      const count = countOf(label) + 1;
      counts[label.column]?.set(label.meaning.item ?? label.text, count);
      if (count <= MOST_OF_A_LABEL) labels.push(label);
    },
    kept: () => labels.filter((label) => countOf(label) <= MOST_OF_A_LABEL),
  };
}
