/** The cells that a person has selected, as the candidate for an input: what recognition did not find, or found wrongly. */
import { inputNamed, type InputShape } from '../../scoring/inputs/catalogue';
import { isAmountUnit, numberFromText } from '../../scoring/inputs/readNumber';
import type { Candidate, CandidateSource, CellContent, Place } from '../../scoring/recognition/model';
import { placeOf } from '../host/addresses';
import { runInWorkbook, type RunOptions } from '../host/run';
import { queueCandidateCells } from './candidateCells';
import type { CandidateCells } from './model';
import { queueOwnSheets } from './ownSheets';

/** Why a selection can't be taken. Sentences are made by the messages. */
export type PickFault = 'not-one-cell' | 'not-four-cells' | 'not-a-table' | 'nothing-there' | 'own-sheet';

export type Picked =
  | { readonly candidate: Candidate; readonly cells: CandidateCells }
  | { readonly fault: PickFault; readonly address: string };

/** More than a table of a person's would have: whole columns were selected. */
const MOST_CELLS = 100_000;

/**
 * Two round trips; nothing is written.
 * @throws WorkbookError
 */
export async function pickSelection(input: string, options: RunOptions = {}): Promise<Picked> {
  const definition = inputNamed(input);
  if (!definition) throw new Error(`no such input: ${input}`);
  const { result } = await runInWorkbook(async ({ workbook, sync }): Promise<Picked> => {
    const ownSheets = queueOwnSheets(workbook);
    const selected = workbook.getSelectedRange();
    selected.load('address,cellCount');
    const used = selected.getUsedRangeOrNullObject(true);
    used.load('address,values,cellCount');
    await sync();
    const { address } = selected;
    const fault = (code: PickFault): Picked => ({ fault: code, address });
    if (used.isNullObject) return fault('nothing-there');
    // Whole columns and rows have no cells of their own to be read: what they hold counts.
    const place = selected.cellCount > 0 && selected.cellCount <= MOST_CELLS && definition.shape !== 'table' ? placeOf(address) : placeOf(used.address);
    if (ownSheets().has(place.sheet)) return fault('own-sheet');
    const taken = taking(definition.shape, place, placeOf(used.address), used.values as unknown[][]);
    if ('fault' in taken) return fault(taken.fault);
    const candidate: Candidate = { ...taken, unit: definition.kind === 'amount' ? unitOf(taken.values) : null, confidence: 'high', why: [] };
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

/** The unit that is written behind a number in its own cell. */
function unitOf(values: readonly CellContent[]): Candidate['unit'] {
  const units = new Set(values.map((value) => (typeof value === 'string' ? numberFromText(value)?.unit : undefined)));
  const [unit] = units;
  return units.size === 1 && unit !== undefined && isAmountUnit(unit) ? { unit, sign: 'value', cell: null } : null;
}
