/** What one pass over a sheet keeps: the labels that say something, and where texts and numbers stand. */
import { gridOf, type Grid, type Spot } from './grid';
import { isFilledIn } from './identity';
import { LONGEST_LABEL, meaningOf, type Meaning } from './meaning';
import type { SheetValues } from './model';
import type { Pace } from './pace';
import { mayHoldWords } from './segment';
import type { Stage } from './vocabulary';
import { unitNamed, unitsDeclared, type UnitWord } from './unitWords';

export interface Label extends Spot {
  readonly text: string;
  readonly meaning: Meaning;
}

export interface UnitSpot extends Spot {
  readonly unit: UnitWord;
}

export interface SheetIndex {
  readonly grid: Grid;
  /** Labels with at least one word of the vocabulary that matters, by rows. */
  readonly labels: readonly Label[];
  readonly labelRows: ReadonlySet<number>;
  /** The nearest row above that heads columns; -1 without one. */
  readonly headerRowAbove: (row: number) => number;
  /** For each column the rows with a text, in order. */
  readonly textRows: readonly (readonly number[])[];
  /** Rows of words that head the columns under them. */
  readonly headerRows: ReadonlySet<number>;
  /** Rows with a 合计. */
  readonly totalRows: ReadonlySet<number>;
  /** 栏次 | 1 | 2 | 3: numbers that are no figures. */
  readonly isLineNumbers: (row: number) => boolean;
  /** The stages that the labels of a row tell. */
  readonly stagesIn: (row: number) => ReadonlySet<Stage>;
  readonly numbersIn: (row: number) => number;
  readonly textsIn: (row: number) => number;
  /** The last row above without any content; -1 when there is none. */
  readonly blankRowAbove: (row: number) => number;
  /** Rows with one text and nothing else: titles and headings. */
  readonly headings: readonly Label[];
  /** 「单位：元」, by rows. */
  readonly units: readonly UnitSpot[];
  /** How many cells of the sheet are numbers. */
  readonly numberCount: number;
  /** Cells with running text. */
  readonly prose: readonly Spot[];
}

const NO_STAGES: ReadonlySet<Stage> = new Set();
const PROSE = /[，。；,;]/;
const YEARS = { first: 1990, last: 2100 };

export function isYearNumber(content: unknown): content is number {
  return typeof content === 'number' && Number.isInteger(content) && content >= YEARS.first && content <= YEARS.last;
}

export async function indexSheet(sheet: SheetValues, pace: Pace): Promise<SheetIndex> {
  const grid = gridOf(sheet);
  const labels: Label[] = [];
  const labelRows = new Set<number>();
  const textRows: number[][] = Array.from({ length: grid.width }, () => []);
  const numbers = new Uint16Array(grid.height);
  const texts = new Uint16Array(grid.height);
  const blankAbove = new Int32Array(grid.height + 1);
  const headings: Label[] = [];
  const units: UnitSpot[] = [];
  const prose: Spot[] = [];
  let lastBlank = -1;

  for (let row = 0; row < grid.height; row++) {
    let first: Spot | null = null;
    let marks = 0;
    for (let column = 0; column < grid.width; column++) {
      const kind = grid.kindAt(row, column);
      if (kind === 'blank') continue;
      if (kind === 'mark') marks++;
      if (kind === 'number') numbers[row] = (numbers[row] ?? 0) + (isYearNumber(grid.at(row, column)) ? 0 : 1);
      if (kind !== 'text') continue;
      texts[row] = (texts[row] ?? 0) + 1;
      textRows[column]?.push(row);
      const text = grid.textAt(row, column);
      first ??= { row, column };
      if (text.length > LONGEST_LABEL || (text.length > 15 && PROSE.test(text) && /\d/.test(text))) prose.push({ row, column });
      if (text.length > LONGEST_LABEL || !mayHoldWords(text)) continue;
      for (const unit of unitsDeclared(text)) units.push({ row, column, unit });
      const meaning = meaningOf(text);
      if (!says(meaning)) continue;
      labels.push({ row, column, text, meaning });
      labelRows.add(row);
    }
    blankAbove[row] = lastBlank;
    if (texts[row] === 0 && numbers[row] === 0 && marks === 0) lastBlank = row;
    if (first && texts[row] === 1 && numbers[row] === 0 && marks === 0) {
      const text = grid.textAt(first.row, first.column);
      if (text.length <= LONGEST_LABEL && unitNamed(text) === null) headings.push({ ...first, text, meaning: meaningOf(text) });
    }
    await pace.after(grid.width);
  }

  const listed = repeatedLabels(labels);
  const stages = new Map<number, Set<Stage>>();
  const headerRows = new Set<number>();
  const formRows = new Set<number>();
  const lineRows = new Set<number>();
  for (const { row, column, text, meaning } of labels) {
    if (meaning.other === 'line-number' && (numbers[row] ?? 0) > 0 && column === firstTextIn(grid, row)) lineRows.add(row);
    if ((numbers[row] ?? 0) === 0 && ((heads(meaning) && meaning.residue * 2 <= text.length) || yearCells(grid, row) > 1)) headerRows.add(row);
    if (meaning.other === 'reference' || isFilledIn(text)) formRows.add(row);
    if (meaning.stage === null) continue;
    const inRow = stages.get(row) ?? new Set();
    stages.set(row, inRow.add(meaning.stage));
  }
  const realHeaders = new Set([...headerRows].filter((row) => !formRows.has(row) || (stages.get(row)?.size ?? 0) > 1));
  const headerAbove = new Int32Array(grid.height).fill(-1);
  for (let row = 1; row < grid.height; row++) headerAbove[row] = realHeaders.has(row - 1) ? row - 1 : (headerAbove[row - 1] ?? -1);

  return {
    grid,
    labels: labels.filter((label) => !listed(label)),
    labelRows: new Set(labels.filter((label) => tells(label.meaning) && !listed(label)).map(({ row }) => row)),
    headerRowAbove: (row) => headerAbove[row] ?? -1,
    textRows,
    headerRows: realHeaders,
    totalRows: new Set(labels.filter(({ meaning }) => meaning.isTotal && meaning.item === null).map(({ row }) => row)),
    isLineNumbers: (row) => lineRows.has(row) || countsUp(grid, row),
    stagesIn: (row) => stages.get(row) ?? NO_STAGES,
    numbersIn: (row) => numbers[row] ?? 0,
    textsIn: (row) => texts[row] ?? 0,
    blankRowAbove: (row) => blankAbove[row] ?? -1,
    headings,
    units,
    numberCount: numbers.reduce((total, count) => total + count, 0),
    prose,
  };
}

/** What can stand over a column: not the year of the form, nor who filled it in. */
function heads({ item, items, stage, quarter, month, isTotal, other, isPrior }: Meaning): boolean {
  return item !== null || items.length > 0 || stage !== null || quarter !== null || month !== null || isTotal || isPrior || (other !== null && other !== 'reference');
}

function yearCells(grid: Grid, row: number): number {
  let years = 0;
  for (let column = 0; column < grid.width; column++) {
    const content = grid.at(row, column);
    if (isYearNumber(content) || (typeof content === 'string' && /^\s*(?:19|20)\d{2}\s*年/.test(content))) years++;
  }
  return years;
}

function firstTextIn(grid: Grid, row: number): number {
  for (let column = 0; column < grid.width; column++) if (grid.kindAt(row, column) === 'text') return column;
  return -1;
}

/** 1 | 2 | 3 …, three at least and nothing else. */
function countsUp(grid: Grid, row: number): boolean {
  let expected = 1;
  for (let column = 0; column < grid.width; column++) {
    const content = grid.at(row, column);
    if (content === null) continue;
    if (Number(content) !== expected) return false;
    expected++;
  }
  return expected > 3;
}

function says({ item, items, quarter, month, isTotal, stage, year, other }: Meaning): boolean {
  return item !== null || items.length > 0 || quarter !== null || month !== null || isTotal || stage !== null || year !== null || other !== null;
}

/** What makes a row worth a look where it stands far below its header. */
function tells({ item, isTotal, quarter, month, stage, other }: Meaning): boolean {
  return other === null && (item !== null || isTotal || quarter !== null || month !== null || stage !== null);
}

/** A word that comes again and again in one column is a category of a list, not the label of a figure. */
const MOST_OF_A_LABEL = 8;

function repeatedLabels(labels: readonly Label[]): (label: Label) => boolean {
  const counts = new Map<string, number>();
  const keyOf = ({ column, meaning, text }: Label) => `${column} ${meaning.item ?? text}`;
  for (const label of labels) counts.set(keyOf(label), (counts.get(keyOf(label)) ?? 0) + 1);
  return (label) => (counts.get(keyOf(label)) ?? 0) > MOST_OF_A_LABEL;
}
