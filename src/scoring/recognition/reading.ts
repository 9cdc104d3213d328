/** What a figure is, from all that stands around its cell. */
import type { Spot } from './grid';
import type { Known } from './known';
import type { CellContent, Evidence } from './model';
import { PENALTIES } from './penalties';
import { grandTotal, isPartByHeader, isPartByTitle } from './partOfWhole';
import { itemAt, type FoundItem } from './readingItem';
import { stageAt } from './readingStage';
import { timeAt, type Time } from './readingTime';
import type { Label, SheetIndex } from './sheetIndex';
import { inItsTable } from './sourceOfTable';
import { near, surroundingsIn, type Surroundings } from './surroundings';
import { unitOf, type FoundUnit } from './units';
import { isWithin, type Stage } from './vocabulary';

export interface Reading extends Spot, Time {
  readonly index: SheetIndex;
  readonly around: Surroundings;
  readonly content: CellContent;
  readonly item: string;
  readonly stage: Stage | null;
  /** Whether the stage is told by the row or the column itself. */
  readonly isStageNear: boolean;
  readonly isScoped: boolean;
  readonly unit: FoundUnit | null;
  /** How much in this reading is not plain: 0 when every word says so. */
  readonly penalty: number;
  readonly why: readonly Evidence[];
}

/**
 * Reads the figures of a sheet: `null` for one that is nothing, or of something else.
 * @param penalty of the whole sheet
 */
export function figureReader(index: SheetIndex, known: Known, penalty: number): (spot: Spot) => Reading | null {
  const surroundingsOf = surroundingsIn(index);
  return (spot) => {
    if (index.isLineNumbers(spot.row) || index.isRowNumber(spot.row, spot.column)) return null;
    const around = surroundingsOf(spot);
    if (!around.isFirst && around.heads.length === 0) return null;
    if (isLookAlike(around.row) || isLookAlike(around.heads)) return null;
    return readingFrom(index, around, known, penalty);
  };
}

function readingFrom(index: SheetIndex, around: Surroundings, known: Known, sheetPenalty: number): Reading | null {
  const { spot } = around;
  const found = itemAt(index, spot, around, known);
  if (!found || isOfAnotherThing(around.sections)) return null;
  const ofTable = inItsTable(found.item, around.titles);
  const stage = stageAt(index, around, ofTable.item);
  if (stage === 'mixed') return null;
  const time = timeAt(around);
  const scoped = near(around).some(({ meaning }) => meaning.isScoped) || found.isScoped || ofTable.isScoped;
  const penalty =
    sheetPenalty +
    found.penalty +
    stage.penalty +
    (isPartByTitle(found.item, around) || isPartByHeader(index, around) ? PENALTIES.part : 0) +
    (time.quarter === null && isStageAlone(around, found) ? PENALTIES.stageAlone : 0) +
    scopePenalty(ofTable.item, scoped, ofTable.isScoped) +
    (around.isFirst || stage.isNear || time.quarter !== null || !around.row.includes(found.label) ? 0 : PENALTIES.notFirst) +
    (isOneOfSeveral(index, around) ? PENALTIES.oneOfSeveral : 0);
  return {
    // Written out, as everywhere where there are thousands: spreads are slow.
    row: spot.row,
    column: spot.column,
    index,
    around,
    content: index.grid.at(spot.row, spot.column),
    item: grandTotal(index, ofTable.item, around.row[0]),
    stage: stage.stage,
    isStageNear: stage.isNear,
    isScoped: scoped,
    isPrior: time.isPrior,
    year: time.year,
    quarter: time.quarter,
    month: time.month,
    span: time.span,
    isWholeYear: time.isWholeYear,
    unit: unitOf(index, spot, around, found.label) ?? known.unit,
    penalty,
    why: [...found.why, ...stage.why],
  };
}

function scopePenalty(item: string, isScoped: boolean, isOfOneSource: boolean): number {
  if (isOfOneSource) return PENALTIES.oneSource;
  return isScoped && !isWithin(item, 'three-public') ? PENALTIES.scoped : 0;
}

/** The nearest word decides: what stands above a header that tells the stage only groups it, as 预算调整情况 over 调整预算数. */
function isLookAlike(labels: readonly Label[]): boolean {
  for (const { meaning } of labels) {
    if (meaning.other !== null) return true;
    if (meaning.stage !== null) return false;
  }
  return false;
}

/** Figures beside each other without headers: nothing says which of them is meant. */
function isOneOfSeveral({ grid }: SheetIndex, { spot: { row, column }, heads }: Surroundings): boolean {
  if (heads.length > 0) return false;
  for (let at = column + 1; at < grid.width; at++) {
    const kind = grid.kindAt(row, at);
    if (kind !== 'blank') return kind === 'number';
  }
  return false;
}

function isOfAnotherThing(sections: readonly Label[]): boolean {
  return sections.some(({ meaning }) => meaning.other === 'forecast');
}

/** 年初预算数：| 1675.98, of what only a title tells. */
function isStageAlone({ heads, row: [nearest] }: Surroundings, { label }: FoundItem): boolean {
  return heads.length === 0 && nearest !== undefined && nearest !== label && nearest.meaning.stage !== null;
}

/** Whether a label around the figure holds the word. */
export function isNear({ index, around }: Reading, word: string): boolean {
  const corner = around.headRow === null ? '' : index.grid.textAt(around.headRow, 0);
  return corner.includes(word) || [near(around), around.sections, around.titles].some((labels) => labels.some(({ text }) => text.includes(word)));
}
