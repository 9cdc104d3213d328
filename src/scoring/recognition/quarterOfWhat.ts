/** Whether a figure of which only the quarter is told is one of money, or counts something else. */
import type { Spot } from './grid';
import { meaningOf, type Meaning } from './meaning';
import type { SheetIndex } from './sheetIndex';
import type { Surroundings } from './surroundings';
import { documentOf } from './documents';
import { unitOf } from './units';
import { itemOf } from './vocabulary';

/** 受理件数, 服务人次, 办件量. */
const COUNTED = /(?:[人户件次批场家项个车宗份]|项目)数$|人次$|量$/;

/** Words of money around it, and no word that counts or that we don't know above it. */
export function isOfMoney(index: SheetIndex, spot: Spot, around: Surroundings): boolean {
  const near = [...around.row, ...around.heads];
  const above = around.heads.length === 0 ? textAbove(index, spot) : null;
  if (above !== null && (meaningOf(above).residue > 0 || COUNTED.test(above.trim()))) return false;
  if (near.some(({ text, meaning }) => meaning.unit?.kind === 'count' || COUNTED.test(text.trim()))) return false;
  return (
    [...near, ...around.sections, ...around.titles].some(({ meaning }) => namesMoney(meaning)) ||
    documentOf(around.titles)?.kind === 'execution' ||
    unitOf(index, spot, around, null) !== null
  );
}

function namesMoney({ stage, isSpending, items }: Meaning): boolean {
  return (stage !== null && stage !== 'actual' && stage !== 'plan') || isSpending || items.some((item) => itemOf(item)?.weak === true);
}

/** The nearest text above a cell in its column, up to the last blank row; `null` where none stands. */
function textAbove(index: SheetIndex, { row, column }: Spot): string | null {
  const blank = index.blankRowAbove(row);
  for (let at = row - 1; at > blank; at--) if (index.grid.kindAt(at, column) === 'text') return index.grid.textAt(at, column);
  return null;
}
