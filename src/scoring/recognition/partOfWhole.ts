/** Figures that are only a part of what their label names, told by what stands around the label. */
import type { Label, SheetIndex } from './sheetIndex';
import type { Surroundings } from './surroundings';
import { isWithin } from './vocabulary';

/** 公务接待费 in a table of running costs is only what was paid out of them. */
export function isPartByTitle(item: string, { titles }: Surroundings): boolean {
  if (!isWithin(item, 'three-public')) return false;
  const named = titles.flatMap(({ meaning }) => meaning.items);
  return named.some((id) => isWithin(id, 'basic')) && !named.some((id) => isWithin(id, 'three-public'));
}

/** 编外聘用 | 劳务派遣 under 编外人员: the first is named like the whole, and is one of its kinds. */
export function isPartByHeader({ grid }: SheetIndex, { heads: [lowest, above] }: Surroundings): boolean {
  if (!lowest || !above || lowest.meaning.isTotal || lowest.meaning.item === null || lowest.meaning.item !== above.meaning.item) return false;
  return above.column === lowest.column && grid.kindAt(above.row, lowest.column + 1) === 'blank' && grid.kindAt(lowest.row, lowest.column + 1) === 'text';
}

const GRAND: ReadonlyMap<string, string> = new Map([['income', 'income-grand'], ['spending', 'spending-grand']]);
const GRAND_TOTAL = /^\s*(?:总\s*计|合\s*计)\s*$/;

/** 总计 below 本年收入合计 counts the carry-over too. */
export function grandTotal(index: SheetIndex, item: string, label: Label | undefined): string {
  const grand = GRAND.get(item);
  if (grand === undefined || !label || !GRAND_TOTAL.test(label.text)) return item;
  const isBelow = (other: Label) => other.column === label.column && other.row < label.row && other.row >= label.row - FARTHEST && other.meaning.isTotal && other.meaning.item === item && index.numbersIn(other.row) > 0;
  return index.labels.some(isBelow) ? grand : item;
}

const FARTHEST = 12;

/** Whether a label that counts people or things tells that a figure is no amount. */
export function countsThings({ row: [nearest], heads: [lowest] }: Surroundings): boolean {
  return [nearest, lowest].some((label) => label?.meaning.unit?.kind === 'count');
}

