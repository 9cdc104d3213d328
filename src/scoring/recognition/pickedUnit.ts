/** The unit of amounts in cells that a person picked, read as recognition reads that of the cells which it finds. */
import type { AmountUnit } from '../inputs/readNumber';
import type { Spot } from './grid';
import type { Known } from './known';
import { amountUnit } from './match';
import { meaningOf } from './meaning';
import type { Candidate, Evidence, Place, SheetValues, UnitSign } from './model';
import { paceOf } from './pace';
import { figureReader } from './reading';
import { indexSheet, type SheetIndex } from './sheetIndex';
import { surroundingsIn } from './surroundings';
import { unitOf, type FoundUnit } from './units';
import { isMoney } from './unitWords';

/** What the workbook as a whole tells of units. */
export interface UnitContext {
  readonly known: Known;
  /** By sheet: the unit that the sizes of its amounts tell where no sign does. */
  readonly bySizes: ReadonlyMap<string, AmountUnit>;
}

export interface PickedUnit {
  readonly unit: Candidate['unit'];
  readonly why: readonly Evidence[];
}

/** Before anything was recognised. */
export const NO_CONTEXT: UnitContext = { known: { unitNames: [], year: null, unit: null }, bySizes: new Map() };

/**
 * @param places cells on the sheet, one or four
 * @param breathe waits now and then, so that the page can answer
 */
export async function unitOfPicked(sheet: SheetValues, places: readonly Place[], { known, bySizes }: UnitContext, breathe: () => Promise<void>): Promise<PickedUnit> {
  const index = await indexSheet(sheet, paceOf(async () => (await breathe(), true), 1));
  const found = places.map((place) => unitAt(index, place, known));
  const [first = null] = found;
  // Cells in several units have none that they share.
  const shared = found.every((other) => isSame(other, first)) ? first : null;
  const unit = amountUnit(shared);
  if (unit?.sign === 'assumed') {
    const told = bySizes.get(sheet.name);
    return told === undefined ? { unit, why: [{ kind: 'unit-assumed' }] } : { unit: { unit: told, sign: 'magnitude', cell: null }, why: [] };
  }
  return { unit, why: unit === null && shared?.cell ? [{ kind: 'unit-unsupported', cell: shared.cell }] : [] };
}

/** Where recognition reads a figure, its unit is that of the figure's label; elsewhere the nearest sign counts. */
function unitAt(index: SheetIndex, { row, column }: Place, known: Known): FoundUnit | null {
  const { top, left } = index.grid.sheet;
  const spot = { row: row - top, column: column - left };
  const around = surroundingsIn(index)(spot);
  const found = figureReader(index, known, 0)(spot)?.unit ?? unitOf(index, spot, around, null) ?? known.unit;
  const isNear = around.headRow !== null || (found !== null && !FAR.has(found.sign));
  return (isNear ? null : unitAbove(index, spot)) ?? found;
}

const FAR: ReadonlySet<UnitSign> = new Set(['corner', 'title', 'assumed']);

/** Words that recognition has no use for, such as 金额（元）, are no header to it; what they say is nearer than a corner all the same. */
function unitAbove(index: SheetIndex, { row, column }: Spot): FoundUnit | null {
  const { grid, units } = index;
  for (let above = row - 1; above > index.blankRowAbove(row); above--) {
    if (grid.kindAt(above, column) !== 'text') continue;
    const { unit } = meaningOf(grid.textAt(above, column));
    const isCorner = units.some((corner) => corner.row === above && corner.column === column);
    if (unit !== null && isMoney(unit) && !isCorner) return { unit, sign: 'header', cell: grid.placeOf(above, column) };
  }
  return null;
}

function isSame(a: FoundUnit | null, b: FoundUnit | null): boolean {
  if (a === null || b === null) return a === b;
  return a.unit.kind === 'amount' && b.unit.kind === 'amount' ? a.unit.unit === b.unit.unit : a.unit.kind === b.unit.kind;
}
