/** Which cells may hold a figure: those at the right of a label and under it. */
import { figuresBelow } from './figuresBelow';
import type { Spot } from './grid';
import type { Known } from './known';
import type { Pieces } from './pace';
import { LEVELS } from './plainLabel';
import type { Label, SheetIndex } from './sheetIndex';

/** What it costs to look around one figure, in cells that are passed over. */
const CELLS_FOR_A_FIGURE = 20;

/** Shows each cell once, as soon as it is found. */
export function* figureCells(index: SheetIndex, known: Known, show: (spot: Spot) => void): Pieces {
  const { grid, labels } = index;
  const seen = new Uint8Array(grid.height * grid.width);
  let shown = 0;
  const take = (row: number, column: number) => {
    const key = row * grid.width + column;
    if (seen[key] === 1) return;
    seen[key] = 1;
    shown++;
    show({ row, column });
  };
  const costOfShown = () => {
    const cost = shown * CELLS_FOR_A_FIGURE;
    shown = 0;
    return cost;
  };
  const takeBelow = yield* figuresBelow(index, known, take);
  for (const label of labels) {
    if (!leads(index, label)) continue;
    yield takeRight(index, label, take) + costOfShown();
    if (index.numbersIn(label.row) > 0) continue;
    for (const cells of takeBelow(label)) yield cells + costOfShown();
  }
}

/** A stage alone leads to no figure, its item does; but for a pair above a table: 年初预算数：| 1675.98. */
function leads(index: SheetIndex, label: Label): boolean {
  const { item, isTotal, isWholeYear, quarter, month, other } = label.meaning;
  return other === null && (item !== null || isTotal || isWholeYear || quarter !== null || month !== null || isPairOfStage(index, label));
}

function isPairOfStage({ grid, headerRows }: SheetIndex, { row, column, meaning: { stage } }: Label): boolean {
  if ((stage !== 'initial' && stage !== 'adjusted') || headerRows.has(row)) return false;
  // The label may be merged with the cells behind it.
  for (let at = column + 1; at < grid.width; at++) if (grid.kindAt(row, at) !== 'blank') return grid.kindAt(row, at) === 'number';
  return false;
}

const TITLE = /表\s*$|[：:]\s*$/;

/** @returns the cells that were passed over */
function takeRight({ grid, headerRows, textsIn, numberCount, headings }: SheetIndex, { row, column, text, meaning }: Label, take: (row: number, column: number) => void): number {
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
