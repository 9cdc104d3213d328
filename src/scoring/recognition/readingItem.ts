/** Which item a figure is of: told by its row or its column, by both together, or by what stands above. */
import { documentOf } from './documents';
import type { Spot } from './grid';
import { isUnit, type Known } from './known';
import { isItemLabel, type Meaning } from './meaning';
import type { Evidence } from './model';
import { PENALTIES } from './penalties';
import { LEVELS } from './plainLabel';
import { isOfMoney } from './quarterOfWhat';
import type { Label, SheetIndex } from './sheetIndex';
import { near, type Surroundings } from './surroundings';
import { isWithin, itemOf } from './vocabulary';

export interface FoundItem {
  readonly item: string;
  readonly label: Label;
  readonly penalty: number;
  readonly isScoped: boolean;
  readonly why: readonly Evidence[];
}

export function itemAt(index: SheetIndex, spot: Spot, around: Surroundings, known: Known): FoundItem | null {
  const nearest = around.row[0];
  const isOwnRow = nearest !== undefined && isUnit(nearest.text, known);
  const inRow = itemInRow(around, isOwnRow);
  const inHead = underItsWhole(itemIn(around.heads), around.heads);
  if (inRow === 'part' || inHead === 'part') return null;
  const chosen = inRow && inHead ? together(inRow, inHead) : (inRow ?? inHead);
  if (inRow && inHead && !chosen) return null;
  const ofTitle = chosen && chosen === inHead && isSourceOnly(chosen) ? fromAbove(index, around) : null;
  if (ofTitle && !isWithin(ofTitle.item, 'income')) return !nearest || nearest.meaning.isNeutral || isOwnRow ? { ...ofTitle, isScoped: true } : null;
  if (chosen?.meaning.item) {
    const rowFits = inRow !== null || !nearest || nearest.meaning.isNeutral || isOwnRow;
    if (!rowFits && !isOnlyRow(index, spot, around)) return null;
    const strangeHead = inHead === null && around.heads.some(({ meaning }) => !meaning.isUnderstood);
    // 行政 | 事业 | 合计: a kind beside its total.
    if (strangeHead && hasTotalBeside(index, around)) return null;
    const strangeParent = inRow !== null && around.sections.some(({ meaning }) => isStrange(meaning));
    const penalty =
      (chosen.meaning.isUnderstood ? 0 : PENALTIES.inexactLabel) +
      (strangeHead ? PENALTIES.strangeHeader : 0) +
      (strangeParent ? PENALTIES.strangeParent : 0) +
      (rowFits ? 0 : 1);
    const why: Evidence[] = [{ kind: 'label', text: chosen.text, cell: index.grid.placeOf(chosen.row, chosen.column), isExact: chosen.meaning.isUnderstood }];
    return ofSection(index, around, chosen) ?? { item: chosen.meaning.item, label: chosen, penalty, isScoped: isScopedBy(chosen, inRow, inHead) || hasScope(around.row, chosen), why };
  }
  if (around.heads.some(({ meaning }) => !meaning.isUnderstood)) return null;
  if (nearest && !nearest.meaning.isNeutral && !isOwnRow) return null;
  if (!near(around).some(({ meaning }) => meaning.isTotal || meaning.stage !== null || meaning.quarter !== null) && !isOwnRow) return null;
  return fromAbove(index, around) ?? ofQuarter(index, spot, around) ?? ofExecution(index, around);
}

/** 当年财政拨款预算安排 over a table of 三公经费 says from where the money comes. */
function isSourceOnly({ meaning, text }: Label): boolean {
  return itemOf(meaning.item ?? '')?.scope === true && !text.includes('收入');
}

function hasTotalBeside(index: SheetIndex, { headRow }: Surroundings): boolean {
  return headRow !== null && index.totalRows.has(headRow);
}

/** The nearest label that names an item; `part` when a nearer one names something that we don't know. */
function itemIn(labels: readonly Label[]): Label | 'part' | null {
  const at = labels.findIndex(({ meaning, text }) => isItemLabel(meaning, text));
  const label = labels[at];
  if (!label) return null;
  return labels.slice(0, at).some(({ meaning }) => !meaning.isNeutral) ? 'part' : label;
}

/** 预算 | 支出 under 三公经费: spending of what the header above names. */
function underItsWhole(found: Label | 'part' | null, heads: readonly Label[]): Label | 'part' | null {
  if (found === null || found === 'part' || found.meaning.item !== 'spending' || found.meaning.isTotal) return found;
  const above = heads.slice(heads.indexOf(found) + 1).find(({ meaning, text }) => isItemLabel(meaning, text) && itemOf(meaning.item ?? '')?.weak !== true);
  return above && !isWithin(above.meaning.item ?? '', 'income') ? above : found;
}

/** In a row the source of money can stand between: 人员经费 | 一般公共预算 | 870. */
function itemInRow({ row }: Surroundings, isOwnRow: boolean): Label | 'part' | null {
  const named = isOwnRow ? row.slice(1) : row;
  const [first, second] = named;
  if (first && second && itemOf(first.meaning.item ?? '')?.scope === true && !second.meaning.isNeutral && !isWithin(second.meaning.item ?? '', 'income')) {
    return isItemLabel(second.meaning, second.text) ? second : 'part';
  }
  return itemIn(named);
}

function hasScope(row: readonly Label[], chosen: Label): boolean {
  return row.some((label) => label !== chosen && label.row === chosen.row && itemOf(label.meaning.item ?? '')?.scope === true && !isWithin(chosen.meaning.item ?? '', 'income'));
}

/** 支出合计 under a heading of 三公经费 is not all spending. */
function ofSection(index: SheetIndex, around: Surroundings, chosen: Label): FoundItem | null {
  if (itemOf(chosen.meaning.item ?? '')?.weak !== true) return null;
  const section = around.sections.find(({ meaning }) => meaning.item !== null && itemOf(meaning.item)?.weak !== true);
  if (chosen.meaning.level >= LEVELS.none && section && index.numbersIn(section.row) > 0) return null;
  if (!section?.meaning.item || isWithin(section.meaning.item, chosen.meaning.item ?? '')) return null;
  return { item: section.meaning.item, label: section, penalty: PENALTIES.itemFromSection, isScoped: section.meaning.isScoped, why: [{ kind: 'section', text: section.text, cell: index.grid.placeOf(section.row, section.column) }] };
}

/** 合计 of a table of execution is all spending. */
function ofExecution(index: SheetIndex, around: Surroundings): FoundItem | null {
  const document = documentOf(around.titles);
  if (document?.kind !== 'execution') return null;
  const { label } = document;
  return { item: 'spending', label, penalty: PENALTIES.itemFromTitle, isScoped: false, why: [{ kind: 'title', text: label.text, cell: index.grid.placeOf(label.row, label.column) }] };
}

/** A quarter's figure without an item is of all spending: 一季度 | 累计支出; what counts other things is none. */
function ofQuarter(index: SheetIndex, spot: Spot, around: Surroundings): FoundItem | null {
  if (!isOfMoney(index, spot, around)) return null;
  const label = near(around).find(({ meaning }) => meaning.quarter !== null || meaning.month !== null);
  if (!label || [...around.sections, ...around.titles].some(({ meaning }) => meaning.items.length > 0 && !meaning.items.some((item) => itemOf(item)?.weak === true))) return null;
  return { item: 'spending', label, penalty: 0, isScoped: false, why: [{ kind: 'label', text: label.text, cell: index.grid.placeOf(label.row, label.column), isExact: true }] };
}

/** 管理, 增减变动 and the like, and stages that a title only enumerates. */
const HARMLESS_IN_TITLES: ReadonlySet<string> = new Set(['reference', 'form', 'mixed', 'difference']);

/** 合计 or 预算数 alone: the item is named by the heading or the title above. */
function fromAbove(index: SheetIndex, { sections, titles }: Surroundings): FoundItem | null {
  const kinds = [['section', sections, PENALTIES.itemFromSection], ['title', titles, PENALTIES.itemFromTitle]] as const;
  for (const [kind, labels, penalty] of kinds) {
    const label = labels.find(({ meaning }) => meaning.items.length > 0);
    if (!label) continue;
    const { item, isScoped, other } = label.meaning;
    // 部门预算执行进度表: a table of execution, whose figures are of all spending.
    if (kind === 'title' && other === 'rate' && item !== null && itemOf(item)?.vague === true) continue;
    if (item === null || (other !== null && !HARMLESS_IN_TITLES.has(other))) return null;
    const inDoubt = kind === 'title' && itemOf(item)?.broad === true ? PENALTIES.itemFromBroadTitle : penalty;
    return { item, label, penalty: inDoubt, isScoped, why: [{ kind, text: label.text, cell: index.grid.placeOf(label.row, label.column) }] };
  }
  return null;
}

/** The item that a row and a column name together: the more special of two that belong together. */
function together(inRow: Label, inHead: Label): Label | null {
  const [row, head] = [inRow.meaning.item ?? '', inHead.meaning.item ?? ''];
  if (isWithin(row, head) || itemOf(head)?.weak) return inRow;
  if (isWithin(head, row) || itemOf(row)?.weak) return inHead;
  if (itemOf(head)?.over?.includes(row)) return inHead;
  return itemOf(row)?.scope ? inHead : itemOf(head)?.scope ? inRow : null;
}

/** 一般公共预算 in the row and 基本支出 in the column: basic spending of one source. */
function isScopedBy(chosen: Label, inRow: Label | null, inHead: Label | null): boolean {
  return [inRow, inHead].some((other) => other !== null && other !== chosen && itemOf(other.meaning.item ?? '')?.scope === true && !isWithin(chosen.meaning.item ?? '', 'income'));
}

/** A heading in words that we don't know, such as a function of government: what is under it is a part. */
function isStrange({ item, items, isNeutral, residue, stage }: Meaning): boolean {
  return item === null && items.length === 0 && !isNeutral && stage === null && residue > 0;
}

/** Whether the rows under the header hold no other figures in this column. */
function isOnlyRow(index: SheetIndex, spot: Spot, { headRow }: Surroundings): boolean {
  if (headRow === null) return false;
  for (let row = headRow + 1; row < Math.min(index.grid.height, spot.row + 3); row++) {
    if (row !== spot.row && index.grid.kindAt(row, spot.column) === 'number' && !index.isLineNumbers(row)) return false;
  }
  return true;
}
