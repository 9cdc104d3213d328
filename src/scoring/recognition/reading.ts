/** What a figure is, from all that stands around its cell. */
import type { CellContent, Evidence } from './model';
import type { Spot } from './grid';
import { isItemLabel, narrower, type Meaning, type Quarter, type Span } from './meaning';
import { documentOf } from './documents';
import { LEVELS } from './plainLabel';
import type { Label, SheetIndex } from './sheetIndex';
import { surroundingsOf, type Surroundings } from './surroundings';
import { unitOf, type FoundUnit } from './units';
import { isWithin, itemOf, type Stage } from './vocabulary';

export interface Reading extends Spot {
  readonly index: SheetIndex;
  readonly content: CellContent;
  readonly item: string;
  readonly stage: Stage | null;
  /** Whether the stage is told by the row or the column itself. */
  readonly isStageNear: boolean;
  readonly isScoped: boolean;
  readonly isPrior: boolean;
  readonly year: number | null;
  readonly quarter: Quarter | null;
  readonly month: number | null;
  readonly span: Span | null;
  readonly unit: FoundUnit | null;
  /** How much in this reading is not plain: 0 when every word says so. */
  readonly penalty: number;
  readonly why: readonly Evidence[];
  readonly headRow: number | null;
  /** The stages that other columns of the same header tell. */
  readonly stagesBeside: ReadonlySet<Stage>;
  /** All words around it. */
  readonly context: readonly string[];
}

/** What makes a reading less plain, and by how much. */
export const PENALTIES = { inexactLabel: 3, itemFromSection: 1, itemFromTitle: 2, itemFromBroadTitle: 3, strangeHeader: 4, strangeParent: 4, stageFromTitle: 1, stageFromDocument: 2, weakStage: 2, scoped: 4, oneRowOfMany: 3, notFirst: 4 } as const;

export interface Known {
  /** Names of the unit; a row with one of them is the unit's own. */
  readonly unitNames: readonly string[];
  readonly year: number | null;
  /** The unit that the workbook gives for all its amounts. */
  readonly unit: FoundUnit | null;
}

export function readingAt(index: SheetIndex, spot: Spot, known: Known): Reading | null {
  if (index.isLineNumbers(spot.row) || index.isRowNumber(spot.row, spot.column)) return null;
  const around = surroundingsOf(index, spot);
  const near = [...around.row, ...around.heads];
  if (isLookAlike(around.row) || isLookAlike(around.heads)) return null;
  const found = itemAt(index, spot, around, known);
  if (!found || isOfAnotherThing(around.sections)) return null;
  const stage = stageAt(index, around, found.item);
  if (stage === 'mixed') return null;
  const time = timeAt(around);
  if (!around.isFirst && around.heads.length === 0) return null;
  const scoped = near.some(({ meaning }) => meaning.isScoped) || found.isScoped;
  const penalty = found.penalty + stage.penalty + (scoped && !isWithin(found.item, 'three-public') ? PENALTIES.scoped : 0) + (around.isFirst || stage.isNear || time.quarter !== null || !around.row.includes(found.label) ? 0 : PENALTIES.notFirst);
  return {
    ...spot,
    index,
    content: index.grid.at(spot.row, spot.column),
    item: found.item,
    stage: stage.stage,
    isStageNear: stage.isNear,
    isScoped: scoped,
    ...time,
    unit: unitOf(index, spot, around, found.label) ?? known.unit,
    penalty,
    why: [...found.why, ...stage.why],
    headRow: around.headRow,
    stagesBeside: stagesBeside(index, around),
    context: contextOf(index, around),
  };
}

interface FoundItem {
  readonly item: string;
  readonly label: Label;
  readonly penalty: number;
  readonly isScoped: boolean;
  readonly why: readonly Evidence[];
}

/** The nearest word decides: what stands above a header that tells the stage only groups it, as 预算调整情况 over 调整预算数. */
function isLookAlike(labels: readonly Label[]): boolean {
  for (const { meaning } of labels) {
    if (meaning.other !== null) return true;
    if (meaning.stage !== null) return false;
  }
  return false;
}

function itemAt(index: SheetIndex, spot: Spot, around: Surroundings, known: Known): FoundItem | null {
  const nearest = around.row[0];
  const isOwnRow = nearest !== undefined && isUnit(nearest.text, known);
  const inRow = itemInRow(around, isOwnRow);
  const inHead = itemIn(around.heads);
  if (inRow === 'part' || inHead === 'part') return null;
  const chosen = inRow && inHead ? together(inRow, inHead) : (inRow ?? inHead);
  if (inRow && inHead && !chosen) return null;
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
  return fromAbove(index, around) ?? ofQuarter(index, around) ?? ofExecution(index, around);
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
function ofSection(index: SheetIndex, { sections }: Surroundings, chosen: Label): FoundItem | null {
  if (itemOf(chosen.meaning.item ?? '')?.weak !== true) return null;
  const section = sections.find(({ meaning }) => meaning.item !== null && itemOf(meaning.item)?.weak !== true);
  if (chosen.meaning.level >= LEVELS.none && section && index.numbersIn(section.row) > 0) return null;
  if (!section?.meaning.item || isWithin(section.meaning.item, chosen.meaning.item ?? '')) return null;
  return { item: section.meaning.item, label: section, penalty: PENALTIES.itemFromSection, isScoped: section.meaning.isScoped, why: [{ kind: 'section', text: section.text, cell: index.grid.placeOf(section.row, section.column) }] };
}

/** 合计 of a table of execution is all spending. */
function ofExecution(index: SheetIndex, { titles }: Surroundings): FoundItem | null {
  const document = documentOf(titles);
  if (document?.kind !== 'execution') return null;
  const { label } = document;
  return { item: 'spending', label, penalty: PENALTIES.itemFromTitle, isScoped: false, why: [{ kind: 'title', text: label.text, cell: index.grid.placeOf(label.row, label.column) }] };
}

/** A quarter's figure without an item is of all spending: 一季度 | 累计支出. */
function ofQuarter(index: SheetIndex, around: Surroundings): FoundItem | null {
  const label = near(around).find(({ meaning }) => meaning.quarter !== null || meaning.month !== null);
  if (!label || [...around.sections, ...around.titles].some(({ meaning }) => meaning.items.length > 0 && !meaning.items.some((item) => itemOf(item)?.weak === true))) return null;
  return { item: 'spending', label, penalty: 0, isScoped: false, why: [{ kind: 'label', text: label.text, cell: index.grid.placeOf(label.row, label.column), isExact: true }] };
}

function near({ row, heads }: Surroundings): readonly Label[] {
  return [...row, ...heads];
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

function isOfAnotherThing(sections: readonly Label[]): boolean {
  return sections.some(({ meaning }) => meaning.other === 'forecast');
}

export function isUnit(text: string, { unitNames }: Known): boolean {
  const start = text.trimStart();
  return unitNames.some((name) => start.length >= name.length && start.charCodeAt(0) === name.charCodeAt(0) && start.replace(/\s/g, '') === name);
}

/** Whether the rows under the header hold no other figures in this column. */
function isOnlyRow(index: SheetIndex, spot: Spot, { headRow }: Surroundings): boolean {
  if (headRow === null) return false;
  for (let row = headRow + 1; row < Math.min(index.grid.height, spot.row + 3); row++) {
    if (row !== spot.row && index.grid.kindAt(row, spot.column) === 'number' && !index.isLineNumbers(row)) return false;
  }
  return true;
}

interface FoundStage {
  readonly stage: Stage | null;
  readonly isNear: boolean;
  readonly penalty: number;
  readonly why: readonly Evidence[];
}

function stageAt(index: SheetIndex, around: Surroundings, item: string): FoundStage | 'mixed' {
  const evidenceOf = evidenceFrom(index);
  const inHead = firstStage(around.heads);
  const inRow = firstStage(around.row);
  const both = inHead && inRow ? narrower(inHead.stage, inRow.stage) : (inHead?.stage ?? inRow?.stage ?? null);
  if (both === 'mixed') return 'mixed';
  const sign = inHead ?? inRow;
  const farther = firstStage(around.sections) ?? firstStage(around.titles);
  const isFromTitle = firstStage(around.sections) === null;
  if (both !== null && both !== 'budget') return { stage: both, isNear: true, penalty: 0, why: evidenceOf(sign, 'column') };
  if (both === null && farther && farther.stage !== 'budget') return { stage: farther.stage, isNear: false, penalty: isFromTitle ? PENALTIES.stageFromTitle : 0, why: evidenceOf(farther, isFromTitle ? 'title' : 'section') };
  if (both === 'budget' && farther && (farther.stage === 'initial' || farther.stage === 'adjusted')) return { stage: farther.stage, isNear: true, penalty: isFromTitle ? PENALTIES.stageFromTitle : 0, why: [...evidenceOf(sign, 'column'), ...evidenceOf(farther, isFromTitle ? 'title' : 'section')] };
  const document = documentOf(around.titles);
  if (document?.kind === 'initial-budget' && !isWithin(item, 'three-public')) return { stage: 'initial', isNear: both !== null, penalty: PENALTIES.stageFromDocument, why: evidenceOf(document, 'title') };
  const weak = near(around).find(({ meaning }) => meaning.isSpending && meaning.item !== 'spending') ?? (item === 'spending' ? undefined : near(around).find(({ meaning }) => meaning.isSpending));
  const isBesideBudget = BUDGETS.some((stage) => stagesBeside(index, around).has(stage));
  // 三公预算 | 三公支出: the one beside the budget is what was spent, whatever the title says.
  if (both === null && weak && isFromTitle && isBesideBudget) return { stage: 'spent', isNear: true, penalty: PENALTIES.weakStage, why: [] };
  if (both === 'budget' || farther) return { stage: 'budget', isNear: both !== null, penalty: both === null ? PENALTIES.stageFromTitle : 0, why: evidenceOf(sign ?? farther, both === null ? 'title' : 'column') };
  if (document?.kind === 'initial-budget') return { stage: 'budget', isNear: false, penalty: PENALTIES.stageFromDocument, why: evidenceOf(document, 'title') };
  if (document?.kind === 'final-account') return { stage: 'spent', isNear: false, penalty: PENALTIES.stageFromDocument, why: evidenceOf(document, 'title') };
  return weak ? { stage: 'spent', isNear: true, penalty: PENALTIES.weakStage, why: [] } : { stage: null, isNear: false, penalty: 0, why: [] };
}

const BUDGETS: readonly Stage[] = ['budget', 'initial', 'adjusted'];

interface Sign {
  readonly label: Label;
  readonly stage: Stage;
}

function firstStage(labels: readonly Label[]): Sign | null {
  const label = labels.find(({ meaning }) => meaning.stage !== null);
  return label?.meaning.stage ? { label, stage: label.meaning.stage } : null;
}

function evidenceFrom(index: SheetIndex): (sign: { readonly label: Label } | null | undefined, kind: 'column' | 'section' | 'title') => Evidence[] {
  return (sign, kind) => (sign ? [{ kind, text: sign.label.text, cell: index.grid.placeOf(sign.label.row, sign.label.column) }] : []);
}

function timeAt(around: Surroundings): Pick<Reading, 'isPrior' | 'year' | 'quarter' | 'month' | 'span'> {
  const labels = [...near(around), ...around.sections];
  const dated = [...labels, ...around.titles].find(({ meaning }) => meaning.year !== null || meaning.isPrior);
  const period = near(around).find(({ meaning }) => meaning.quarter !== null || meaning.month !== null) ?? around.sections.find(({ meaning }) => meaning.quarter !== null);
  return {
    isPrior: dated?.meaning.isPrior ?? false,
    year: dated?.meaning.isPrior ? null : (dated?.meaning.year ?? null),
    quarter: period?.meaning.quarter ?? null,
    month: period?.meaning.month ?? null,
    span: [...labels, ...around.titles].find(({ meaning }) => meaning.span !== null)?.meaning.span ?? null,
  };
}

function stagesBeside(index: SheetIndex, { heads, headRow }: Surroundings): ReadonlySet<Stage> {
  if (headRow === null) return new Set();
  return new Set([headRow, headRow - 1, ...heads.map(({ row }) => row)].flatMap((row) => (index.headerRows.has(row) ? [...index.stagesIn(row)] : [])));
}

function contextOf(index: SheetIndex, around: Surroundings): string[] {
  const corner = around.headRow === null ? [] : [index.grid.textAt(around.headRow, 0)];
  return [...near(around), ...around.sections, ...around.titles].map(({ text }) => text).concat(corner);
}
