/** Recognition: one pass over each sheet, then one judgement for each input. */
import { INPUTS } from '../inputs/catalogue';
import { settledUnits, unitsBySizes } from './assumedUnits';
import { figureCells } from './figureCells';
import type { Found } from './found';
import { identityOf, type IdentityReading } from './identity';
import { agreedValue, foundOf } from './identityFound';
import { proposalOf } from './judge';
import { matchesOf } from './match';
import type { InputProposal, Place, Recognition, RecognitionOptions, SheetValues } from './model';
import { paceOf } from './pace';
import type { UnitContext } from './pickedUnit';
import { proseFound } from './prose';
import { quartersIn } from './quarters';
import { readingAt, type Known, type Reading } from './reading';
import { strangeness } from './strangeSheets';
import { indexSheet } from './sheetIndex';
import { tablesIn } from './tables';
import type { FoundUnit } from './units';

/** What it costs to look around one figure, in cells that are passed over. */
const CELLS_FOR_A_FIGURE = 20;

/** With what the workbook tells of units, for cells that a person picks afterwards. */
export interface RecognitionOfWorkbook extends Recognition {
  readonly units: UnitContext;
}

/**
 * Which cells hold which input.
 * @throws RecognitionCancelled when `onSheet` answered false
 */
export async function recognise(sheets: readonly SheetValues[], options: RecognitionOptions = {}): Promise<RecognitionOfWorkbook> {
  const pace = paceOf(options.onSheet, sheets.length);
  const identity = ofYear(await identityOf(sheets, pace), options.year);
  const mainUnit = agreedValue(identity, '单位名称');
  const known: Known = { unitNames: mainUnit === null ? namesIn(identity) : [String(mainUnit).replace(/\s/g, '')], year: options.year ?? yearOf(agreedValue(identity, '评价年度')), unit: unitOfAll(identity) };
  const found: Found[] = identity.map(foundOf);
  const sheetUnits = unitsBySheet(identity);
  for (const sheet of sheets) {
    const index = await indexSheet(sheet, pace);
    const readings: Reading[] = [];
    const penalty = strangeness(index, sheetUnits.get(sheet.name) ?? [], known);
    if (penalty === null) {
      await pace.sheetDone();
      continue;
    }
    for (const spot of await figureCells(index, known, pace)) {
      const reading = readingAt(index, spot, known);
      if (reading) readings.push({ ...reading, penalty: reading.penalty + penalty });
      await pace.after(CELLS_FOR_A_FIGURE);
    }
    const tables = await tablesIn(index, pace);
    const figures = readings.filter(({ row, column }) => !tables.some(({ place }) => holds(place, index.grid.placeOf(row, column))));
    const inTable = readings.some(({ item }) => item === 'vehicle-purchase') ? figures.filter(({ item }) => item !== 'vehicle-running') : figures;
    found.push(...tables);
    for (const each of await proseFound(index, known, pace)) found.push(each);
    for (const reading of inTable) {
      found.push(...matchesOf(reading, known));
      await pace.after(CELLS_FOR_A_FIGURE);
    }
    for (const each of quartersIn(inTable, known)) found.push(each);
    await pace.sheetDone();
  }
  const wanted = INPUTS.filter(({ name }) => options.inputs?.has(name) ?? true);
  const bySizes = unitsBySizes(found);
  const settled = settledUnits(found, bySizes);
  const proposals: InputProposal[] = [];
  for (const { name } of wanted) {
    const own = settled.filter(({ input }) => input === name);
    proposals.push(proposalOf(name, own));
    await pace.after(settled.length + own.length * CELLS_FOR_A_FIGURE);
  }
  return { proposals, units: { known, bySizes } };
}

/** Where the year is told, others that are written somewhere are not it. */
function ofYear(identity: readonly IdentityReading[], year: number | undefined): readonly IdentityReading[] {
  return year === undefined ? identity : identity.filter(({ input, value }) => input !== '评价年度' || value === year);
}

function namesIn(identity: readonly IdentityReading[]): readonly string[] {
  return [...new Set(identity.filter(({ input }) => input === '单位名称').map(({ value }) => String(value).replace(/\s/g, '')))];
}

function yearOf(value: string | number | null): number | null {
  return typeof value === 'number' ? value : null;
}

/** What stands in a table is bound with it. */
function holds(area: Place, { row, column }: Place): boolean {
  return row >= area.row && row < area.row + area.rows && column >= area.column && column < area.column + area.columns;
}

/** Told by a label of its own it holds for all sheets; where only corners tell it, all of them alike, it is assumed for the others. */
function unitOfAll(identity: readonly IdentityReading[]): FoundUnit | null {
  const unit = agreedValue(identity, '金额单位');
  const [told] = identity.filter(({ input, sign }) => input === '金额单位' && sign === 'label');
  if (unit !== '元' && unit !== '万元') return null;
  return told ? { unit: { kind: 'amount', unit }, sign: 'corner', cell: told.place } : { unit: { kind: 'amount', unit }, sign: 'assumed', cell: null };
}

/** Which units each sheet names. */
function unitsBySheet(identity: readonly IdentityReading[]): ReadonlyMap<string, readonly string[]> {
  const bySheet = new Map<string, string[]>();
  for (const { input, place, value } of identity) if (input === '单位名称') bySheet.set(place.sheet, [...(bySheet.get(place.sheet) ?? []), String(value)]);
  return bySheet;
}
