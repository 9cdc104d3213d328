/** All candidates of one sheet: its tables, its running texts, its figures, and quarters among them. */
import { basesIn } from './exemptionBasis';
import { figureCells } from './figureCells';
import type { Found } from './found';
import type { Known } from './known';
import { matchesOf } from './match';
import type { Place } from './model';
import type { Pieces } from './pace';
import { proseFound } from './prose';
import { isOfQuarter, quartersIn } from './quarters';
import { figureReader, type Reading } from './reading';
import type { SheetIndex } from './sheetIndex';
import { tablesIn } from './tables';
import { isWithin } from './vocabulary';

/** @param penalty of the whole sheet */
export function* sheetFound(index: SheetIndex, known: Known, penalty: number, add: (found: Found) => void): Pieces {
  const tables: Place[] = [];
  yield* tablesIn(index, (table) => {
    tables.push(table.place);
    add(table);
  });
  yield* proseFound(index, known, add);
  basesIn(index, penalty).forEach(add);
  yield index.labels.length;

  const readingAt = figureReader(index, known, penalty);
  const ofVehicles: Reading[] = [];
  const ofQuarters: Reading[] = [];
  const ofStaffParts: Reading[] = [];
  const items = new Set<string>();
  yield* figureCells(index, known, (spot) => {
    const reading = readingAt(spot);
    if (!reading) return;
    items.add(reading.item);
    // What stands in a table is bound with it.
    const place = index.grid.placeOf(spot.row, spot.column);
    if (tables.some((table) => holds(table, place))) return;
    if (isOfQuarter(reading, known)) ofQuarters.push(reading);
    if (isWithin(reading.item, 'vehicle')) ofVehicles.push(reading);
    else if (reading.item === 'outsourced-part') ofStaffParts.push(reading);
    else matchesOf(reading, known).forEach(add);
  });
  // Where vehicles are bought too, what they cost to run is a part.
  const buysVehicles = items.has('vehicle-purchase');
  for (const reading of ofVehicles) {
    if (!buysVehicles || reading.item !== 'vehicle-running') matchesOf(reading, known).forEach(add);
    yield CELLS_FOR_A_MATCH;
  }
  // Parts that nobody has summed: 劳务派遣 7 and 临时聘用 3 are both 编外人员, and neither is all of them.
  if (ofStaffParts.length === 1) ofStaffParts.flatMap((reading) => matchesOf(reading, known)).forEach(add);
  yield* quartersIn(ofQuarters, known, add);
}

const CELLS_FOR_A_MATCH = 20;

function holds(area: Place, { row, column }: Place): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}
