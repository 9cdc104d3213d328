/** Recognition: one pass over each sheet, then one judgement for each input. */
import { INPUTS } from '../inputs/catalogue';
import { figureCells } from './figureCells';
import type { Found } from './found';
import { identityOf } from './identity';
import { agreedValue, foundOf } from './identityFound';
import { proposalOf } from './judge';
import { matchesOf } from './match';
import type { Recognition, RecognitionOptions, SheetValues } from './model';
import { paceOf } from './pace';
import { proseFound } from './prose';
import { quartersIn } from './quarters';
import { readingAt, type Known, type Reading } from './reading';
import { strangeness } from './strangeSheets';
import { indexSheet } from './sheetIndex';
import { tablesIn } from './tables';

/**
 * Which cells hold which input.
 * @throws RecognitionCancelled when `onSheet` answered false
 */
export async function recognise(sheets: readonly SheetValues[], options: RecognitionOptions = {}): Promise<Recognition> {
  const pace = paceOf(options.onSheet, sheets.length);
  const identity = identityOf(sheets);
  const mainUnit = agreedValue(identity, '单位名称');
  const known: Known = { unitNames: mainUnit === null ? namesIn(identity) : [String(mainUnit).replace(/\s/g, '')], year: options.year ?? yearOf(agreedValue(identity, '评价年度')) };
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
      await pace.after(20);
    }
    found.push(...tablesIn(index), ...proseFound(index, known), ...readings.flatMap((reading) => matchesOf(reading, known)), ...quartersIn(readings, known));
    await pace.sheetDone();
  }
  const wanted = INPUTS.filter(({ name }) => options.inputs?.has(name) ?? true);
  return { proposals: wanted.map(({ name }) => proposalOf(name, found.filter(({ input }) => input === name))) };
}

function namesIn(identity: ReturnType<typeof identityOf>): readonly string[] {
  return [...new Set(identity.filter(({ input }) => input === '单位名称').map(({ value }) => String(value).replace(/\s/g, '')))];
}

function yearOf(value: string | number | null): number | null {
  return typeof value === 'number' ? value : null;
}

/** Which units each sheet names. */
function unitsBySheet(identity: ReturnType<typeof identityOf>): ReadonlyMap<string, readonly string[]> {
  const bySheet = new Map<string, string[]>();
  for (const { input, place, value } of identity) if (input === '单位名称') bySheet.set(place.sheet, [...(bySheet.get(place.sheet) ?? []), String(value)]);
  return bySheet;
}
