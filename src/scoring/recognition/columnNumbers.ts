/** Numbers that count rows and columns of a table and are no figures: 行次 | 28, and 栏次 | 1 | 2 | 3=1+2. */
import type { Grid, Spot } from './grid';
import type { Meaning } from './meaning';

interface Head extends Spot {
  readonly meaning: Meaning;
}

/** A table has no more rows than this. */
const LARGEST = 999;
/** So many in a row, each one more than the one above, are no figures. */
const FEWEST_IN_A_RUN = 5;

/** Whether the number in a cell counts the rows of its table. */
export function rowNumbers(grid: Grid, labels: readonly Head[]): (row: number, column: number) => boolean {
  const heads = labels.filter(({ meaning }) => meaning.other === 'line-number').map((head) => ({ row: head.row, column: head.column, end: endOf(grid, head) }));
  return (row, column) => isSmall(grid, row, column) && (heads.some((head) => head.column === column && head.row < row && row < head.end) || isInRun(grid, row, column));
}

function isSmall(grid: Grid, row: number, column: number): boolean {
  const number = numberAt(grid, row, column);
  return number !== null && number > 0 && number <= LARGEST;
}

/** A whole number, also one that is stored as text. */
function numberAt(grid: Grid, row: number, column: number): number | null {
  if (grid.kindAt(row, column) !== 'number') return null;
  const number = Number(grid.at(row, column));
  return Number.isInteger(number) ? number : null;
}

/** The row of the next text below a header: from there on another one heads the column. */
function endOf(grid: Grid, { row, column }: Spot): number {
  let end = row + 1;
  while (end < grid.height && grid.kindAt(end, column) !== 'text') end++;
  return end;
}

function isInRun(grid: Grid, row: number, column: number): boolean {
  if (!hasTextAtTheLeft(grid, row, column)) return false;
  let length = 1;
  for (let at = row; length < FEWEST_IN_A_RUN && follows(grid, at - 1, at, column); at--) length++;
  for (let at = row; length < FEWEST_IN_A_RUN && follows(grid, at, at + 1, column); at++) length++;
  return length >= FEWEST_IN_A_RUN;
}

function follows(grid: Grid, row: number, next: number, column: number): boolean {
  const [number, following] = [numberAt(grid, row, column), numberAt(grid, next, column)];
  return number !== null && following === number + 1;
}

function hasTextAtTheLeft(grid: Grid, row: number, column: number): boolean {
  return column > 0 && grid.kindAt(row, column - 1) === 'text';
}

/** 1, (2), ③, B, 5=3+4 and ④=①+②-③, or what such a row is called. */
const COLUMN_NUMBER = /^[(（]?(?:\d{1,2}|[①-⑳]|[A-Za-z]|[甲乙丙丁])[)）]?(?:\s*[=＝][\s\d①-⑳A-Za-z=＝+＋\-－−*×xX/÷÷()（）%.]+)?$/;
const FEWEST_COLUMNS = 3;

/** 1 | 2 | 3=1+2 …, three at least and nothing else, but for words in `named`, the column that says what they are. */
export function numbersItsColumns(grid: Grid, row: number, named = -1): boolean {
  let count = 0;
  let expected = 1;
  let lowest = 1;
  for (let column = 0; column < grid.width; column++) {
    const text = column === named ? '' : grid.textAt(row, column).trim();
    if (text === '') continue;
    if (!COLUMN_NUMBER.test(text)) return false;
    const number = Number(text);
    // Letters and formulas take a number, and need not.
    if (Number.isInteger(number)) {
      const beginsAnew = number === 1 && count >= FEWEST_COLUMNS;
      if (!beginsAnew && (number > expected || number < lowest)) return false;
      expected = number;
      lowest = number + 1;
    }
    expected++;
    count++;
  }
  return count >= FEWEST_COLUMNS;
}
