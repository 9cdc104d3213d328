/** The cells that a person has selected, as the candidate for an input: what recognition did not find, or found wrongly. */
import { inputNamed, type InputShape } from '../../scoring/inputs/catalogue';
import { NO_CONTEXT, unitOfPicked, type PickedUnit, type UnitContext } from '../../scoring/recognition';
import type { Candidate, CandidateSource, CellContent, Place } from '../../scoring/recognition/model';
import { placeOf } from '../host/addresses';
import { runInWorkbook, type RunOptions, type WorkbookRun } from '../host/run';
import { breathingWhenDue } from './breathe';
import { placesOf, queueCandidateCells } from './candidateCells';
import type { CandidateCells } from './model';
import { queueOwnSheets } from './ownSheets';
import { readSheets, type UsedCells } from './readSheets';

/** Why a selection can't be taken. Sentences are made by the messages. */
export type PickFault = 'not-one-cell' | 'not-four-cells' | 'not-a-table' | 'nothing-there' | 'own-sheet';

export type Picked =
  | { readonly candidate: Candidate; readonly cells: CandidateCells }
  | { readonly fault: PickFault; readonly address: string };

/** More than a table of a person's would have: whole columns were selected. */
const MOST_CELLS = 100_000;

export interface PickOptions extends RunOptions {
  /** What recognition found the workbook to tell of units. */
  readonly units?: UnitContext | undefined;
}

const NO_UNIT: PickedUnit = { unit: null, why: [] };

/**
 * Two round trips, and for amounts one more for each block of their sheet; nothing is written.
 * @throws WorkbookError
 */
export async function pickSelection(input: string, { units = NO_CONTEXT, ...options }: PickOptions = {}): Promise<Picked> {
  const definition = inputNamed(input);
  if (!definition) throw new Error(`no such input: ${input}`);
  const { result } = await runInWorkbook(async (run): Promise<Picked> => {
    const { workbook, sync } = run;
    const ownSheets = queueOwnSheets(workbook);
    const selected = workbook.getSelectedRange();
    selected.load('address,cellCount');
    const used = selected.getUsedRangeOrNullObject(true);
    used.load('address,values,cellCount');
    const onSheet = selected.worksheet.getUsedRangeOrNullObject(true);
    onSheet.load('rowIndex,columnIndex,rowCount,columnCount');
    await sync();
    const { address } = selected;
    const fault = (code: PickFault): Picked => ({ fault: code, address });
    if (used.isNullObject) return fault('nothing-there');
    // Whole columns and rows have no cells of their own to be read: what they hold counts.
    const place = selected.cellCount > 0 && selected.cellCount <= MOST_CELLS && definition.shape !== 'table' ? placeOf(address) : placeOf(used.address);
    if (ownSheets().has(place.sheet)) return fault('own-sheet');
    const taken = taking(definition.shape, place, placeOf(used.address), used.values as unknown[][]);
    if ('fault' in taken) return fault(taken.fault);
    const { unit, why } = definition.kind === 'amount' ? await unitOn({ sheet: place.sheet, row: onSheet.rowIndex, column: onSheet.columnIndex, rows: onSheet.rowCount, columns: onSheet.columnCount }, placesOf(taken), run, units) : NO_UNIT;
    // What a person picked is sure; in which unit it is may not be.
    // Without a sign of its own an amount is in the unit of the workbook, whatever that is.
    const own = unit?.sign === 'assumed' ? null : unit;
    const candidate: Candidate = { ...taken, unit: own, confidence: why.some(({ kind }) => kind === 'unit-assumed') ? 'low' : own?.sign === 'magnitude' ? 'medium' : 'high', why };
    const cells = queueCandidateCells(workbook, [candidate]);
    await sync();
    return { candidate, cells: cells.of(candidate) };
  }, options);
  return result;
}

interface Taken {
  readonly source: CandidateSource;
  readonly values: readonly CellContent[];
}

/** The filled cells of a selection in the shape of an input; a merged block has its value in its first cell. */
function taking(shape: InputShape, selection: Place, used: Place, values: readonly (readonly unknown[])[]): Taken | { readonly fault: PickFault } {
  if (shape === 'table') return used.rows > 1 && used.columns > 1 ? { source: { kind: 'area', place: used }, values: [] } : { fault: 'not-a-table' };
  const filled = values.flatMap((line, down) =>
    line.flatMap((value, right) => (value === '' ? [] : [{ place: cellAt(used.sheet, used.row + down, used.column + right), value: value as CellContent }])),
  );
  if (shape === 'cell') {
    const [only] = filled;
    return only && filled.length === 1 ? { source: { kind: 'area', place: only.place }, values: [only.value] } : { fault: 'not-one-cell' };
  }
  // Quarters that are still to come are blank.
  if (isFour(selection)) return { source: { kind: 'area', place: selection }, values: contentsOf(selection, filled) };
  const [first, second, third, fourth] = filled;
  if (filled.length !== 4 || !first || !second || !third || !fourth) return { fault: 'not-four-cells' };
  return { source: { kind: 'quarters', places: [first.place, second.place, third.place, fourth.place], sumUp: false }, values: filled.map(({ value }) => value) };
}

function isFour({ rows, columns }: Place): boolean {
  return (rows === 1 && columns === 4) || (rows === 4 && columns === 1);
}

function contentsOf(selection: Place, filled: readonly { readonly place: Place; readonly value: CellContent }[]): CellContent[] {
  return Array.from({ length: 4 }, (_, item) => {
    const [row, column] = selection.rows === 1 ? [selection.row, selection.column + item] : [selection.row + item, selection.column];
    return filled.find(({ place }) => place.row === row && place.column === column)?.value ?? null;
  });
}

function cellAt(sheet: string, row: number, column: number): Place {
  return { sheet, row, column, rows: 1, columns: 1 };
}

/** By all that stands on the sheet: labels, headers and corners tell units, as they do to recognition. */
async function unitOn(used: UsedCells, places: readonly Place[], run: WorkbookRun, units: UnitContext): Promise<PickedUnit> {
  const read = await readSheets(run, [used], { onProgress: () => undefined, isCancelled: () => false });
  const [sheet] = read?.sheets ?? [];
  const breathing = breathingWhenDue();
  return sheet ? unitOfPicked(sheet, partsOf(places), units, () => (breathing.isDue(0) ? breathing.breathe() : Promise.resolve())) : NO_UNIT;
}

/** Each cell of an area by itself. */
function partsOf(places: readonly Place[]): readonly Place[] {
  return places.flatMap(({ sheet, row, column, rows, columns }) => Array.from({ length: rows * columns }, (_, item) => cellAt(sheet, row + Math.floor(item / columns), column + (item % columns))));
}
