/** Recognition: one pass over each sheet, then one judgement for each input. */
import { INPUTS } from '../inputs/catalogue';
import { settledUnit } from './assumedUnits';
import { bestFound } from './bestFound';
import { identityOf, type IdentityReading } from './identity';
import { agreedValue, foundOf } from './identityFound';
import { proposalOf } from './judge';
import type { Known } from './known';
import type { InputProposal, Recognition, RecognitionOptions, SheetValues } from './model';
import { paced, paceOf } from './pace';
import type { UnitContext } from './pickedUnit';
import { sheetFound } from './sheetFound';
import { indexSheet } from './sheetIndex';
import { strangeness } from './strangeSheets';
import type { FoundUnit } from './units';

/** What it costs to judge one of the candidates, in cells that are passed over. */
const CELLS_FOR_A_CANDIDATE = 20;

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
  const known = knownFrom(identity, options.year);
  const found = bestFound();
  for (const reading of identity) found.add(foundOf(reading));
  const sheetUnits = unitsBySheet(identity);
  for (const sheet of sheets) {
    const index = await indexSheet(sheet, pace);
    const penalty = strangeness(index, sheetUnits.get(sheet.name) ?? [], known);
    if (penalty !== null) await paced(pace, sheetFound(index, known, penalty, found.add));
    await pace.sheetDone();
  }
  const bySizes = found.unitsBySheet();
  const proposals: InputProposal[] = [];
  for (const { name } of INPUTS) {
    if (options.inputs?.has(name) === false) continue;
    const own = found.of(name).map((each) => settledUnit(each, bySizes));
    proposals.push(proposalOf(name, own));
    await pace.after(own.length * CELLS_FOR_A_CANDIDATE);
  }
  return { proposals, units: { known, bySizes } };
}

function knownFrom(identity: readonly IdentityReading[], year: number | undefined): Known {
  const mainUnit = agreedValue(identity, '单位名称');
  return {
    unitNames: mainUnit === null ? namesIn(identity) : [String(mainUnit).replace(/\s/g, '')],
    year: year ?? yearOf(agreedValue(identity, '评价年度')),
    unit: unitOfAll(identity),
  };
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
