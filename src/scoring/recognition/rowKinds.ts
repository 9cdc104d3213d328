/** What the labels of a row make of it: a header of columns, a total, a row of line numbers; told while a sheet is read. */
import { numbersItsColumns } from './columnNumbers';
import { isYearNumber, type Grid, type Spot } from './grid';
import { isFilledIn } from './identity';
import type { Meaning } from './meaning';
import { STAGES, type Stage } from './vocabulary';

export interface RowKinds {
  /** The nearest row above that heads columns; -1 without one. */
  readonly headerRowAbove: (row: number) => number;
  /** Rows of words that head the columns under them. */
  readonly headerRows: ReadonlySet<number>;
  /** Rows with a 合计. */
  readonly totalRows: ReadonlySet<number>;
  /** 栏次 | 1 | 2 | 3: numbers that are no figures. */
  readonly isLineNumbers: (row: number) => boolean;
  /** The stages that the labels of those of the rows tell that head columns. */
  readonly stagesOfHeaders: (rows: readonly number[]) => ReadonlySet<Stage>;
}

/** A text of the row with what it says. */
interface RowLabel extends Spot {
  readonly text: string;
  readonly meaning: Meaning;
}

export interface RowTeller {
  /** @param labels all of the row that say something */
  readonly add: (row: number, labels: readonly RowLabel[], numbers: number, firstText: number) => void;
  readonly rows: () => RowKinds;
}

export function rowTeller(grid: Grid): RowTeller {
  const headerRows = new Set<number>();
  const lineRows = new Set<number>();
  const totalRows = new Set<number>();
  // A bit for each stage: in a list, every row may tell one.
  const stages = new Uint8Array(grid.height);
  return {
    add: (row, labels, numbers, firstText) => {
      for (const { meaning } of labels) if (meaning.stage !== null) stages[row] = (stages[row] ?? 0) | (1 << STAGES.indexOf(meaning.stage));
      if (labels.some(({ meaning }) => meaning.isTotal && meaning.item === null)) totalRows.add(row);
      const isNamed = labels.some(({ meaning, column }) => meaning.other === 'line-number' && column === firstText);
      if (isNamed && (numbers > 0 || numbersItsColumns(grid, row, firstText))) lineRows.add(row);
      if (numbers === 0 && headsColumns(grid, row, labels) && !lineRows.has(row) && !numbersItsColumns(grid, row) && (!isOfForm(labels, grid.textAt(row, firstText)) || stagesOf(stages[row] ?? 0).size > 1)) headerRows.add(row);
    },
    rows: () => ({
      headerRowAbove: headerAbove(grid.height, headerRows),
      headerRows,
      totalRows,
      isLineNumbers: rememberedByRow(grid.height, (row) => lineRows.has(row) || numbersItsColumns(grid, row)),
      stagesOfHeaders: (rows) => stagesOf(rows.reduce((bits, row) => (headerRows.has(row) ? bits | (stages[row] ?? 0) : bits), 0)),
    }),
  };
}

/** Each row is asked about once for each of its figures. */
function rememberedByRow(height: number, holds: (row: number) => boolean): (row: number) => boolean {
  const answers = new Int8Array(height).fill(-1);
  return (row) => {
    if (answers[row] === -1) answers[row] = holds(row) ? 1 : 0;
    return answers[row] === 1;
  };
}

const SETS_OF_STAGES = new Map<number, ReadonlySet<Stage>>();

function stagesOf(bits: number): ReadonlySet<Stage> {
  const known = SETS_OF_STAGES.get(bits);
  if (known) return known;
  const stages = new Set(STAGES.filter((_, item) => (bits & (1 << item)) !== 0));
  SETS_OF_STAGES.set(bits, stages);
  return stages;
}

function headerAbove(height: number, headerRows: ReadonlySet<number>): (row: number) => number {
  const above = new Int32Array(height).fill(-1);
  for (let row = 1; row < height; row++) above[row] = headerRows.has(row - 1) ? row - 1 : (above[row - 1] ?? -1);
  return (row) => above[row] ?? -1;
}

function headsColumns(grid: Grid, row: number, labels: readonly RowLabel[]): boolean {
  if (labels.length === 0) return false;
  return labels.some(({ meaning, text }) => heads(meaning) && meaning.residue * 2 <= text.length) || yearCells(grid, row) > 1;
}

/** It tells what the form is of, or who filled it in: 单位名称 | 某局. Beside other headers, 单位名称 heads a column itself. */
function isOfForm(labels: readonly RowLabel[], first: string): boolean {
  if (isFilledIn(first) || labels.some(({ text }) => isFilledIn(text))) return true;
  return labels.some(({ meaning }) => meaning.other === 'form') && labels.filter(({ meaning }) => heads(meaning)).length < 2;
}

/** What can stand over a column: not the year of the form, nor who filled it in. */
function heads({ item, items, stage, quarter, month, isTotal, other, isPrior }: Meaning): boolean {
  return item !== null || items.length > 0 || stage !== null || quarter !== null || month !== null || isTotal || isPrior || (other !== null && other !== 'form');
}

function yearCells(grid: Grid, row: number): number {
  let years = 0;
  for (let column = 0; column < grid.width; column++) {
    const content = grid.at(row, column);
    if (isYearNumber(content) || (typeof content === 'string' && /^\s*(?:19|20)\d{2}\s*年/.test(content))) years++;
  }
  return years;
}
