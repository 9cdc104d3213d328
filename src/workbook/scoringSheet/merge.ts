/** What a new Score changes on an existing scoring sheet: everything that the program owns, nothing that a person took over. */
import { LANGUAGES } from '../../messages/language';
import { totalMessages } from '../../messages/totals';
import { asText } from '../host/cells';
import { cellAddress, topLeftOf } from '../host/addresses';
import { exactly, exactText } from '../../scoring/exact/ratio';
import type { ChangedInput, KeptEntry, MovedScore } from '../model';
import { inputRecords, isTakenOver, ownedCell, textIn, type ExistingForm, type OwnedCell } from './existing';
import { COLUMN, ROW_ID, type Form, type FormRow, type FormValue } from './form';
import { changedInputs } from './sources';

/** The content of one cell for `Range.values`; `null` leaves the cell as it is. */
export type CellInput = string | number | null;

export interface Merge {
  /** As large as the sheet's block: `null` wherever nothing is to change. */
  readonly values: readonly (readonly CellInput[])[];
  readonly kept: readonly KeptEntry[];
  readonly moved: readonly MovedScore[];
  readonly changed: readonly ChangedInput[];
}

/** Merges the form of a new scorecard into the sheet as it stands. */
export function mergeInto(existing: ExistingForm, form: Form): Merge {
  const values: CellInput[][] = Array.from({ length: existing.height }, () => Array<CellInput>(existing.width).fill(null));
  const kept: KeptEntry[] = [];
  const moved: MovedScore[] = [];
  const inputsColumn = existing.columns[COLUMN.inputs] ?? null;
  for (const row of form.rows) {
    const line = values[existing.rows.get(row.id)?.offset ?? -1];
    if (line && inputsColumn !== null && row.inputs !== undefined) line[inputsColumn] = asText(row.inputs);
    row.owned.forEach((column, position) => {
      const owned = ownedCell(existing, row.id, column, position);
      if (!owned) return;
      const next = row.cells[column] ?? null;
      if (!isTakenOver(owned)) {
        const line = values[owned.row];
        if (line) [line[owned.column], line[owned.recordColumn]] = writtenInto(row, position);
        if (column === COLUMN.score) moved.push(...movedFrom(owned, row));
        return;
      }
      const isIndicator = !row.id.startsWith('#');
      const computed = next === null ? '' : 'number' in next ? next.number : next.text;
      if (isIndicator && (column === COLUMN.score || column === COLUMN.reason) && textIn(owned.current) !== computed) {
        kept.push({
          indicator: row.id,
          what: column === COLUMN.score ? 'score' : 'reason',
          cell: owned.current.address ?? '',
          kept: textIn(owned.current),
          computed,
        });
      }
    });
  }
  const recorded = inputRecords(existing);
  const changed = recorded === null ? [] : changedInputs(recorded, form.rows.flatMap(({ inputs }) => (inputs === undefined ? [] : [inputs])));
  return { values, kept, moved, changed };
}

const NOT_APPLICABLE: readonly string[] = LANGUAGES.map((language) => totalMessages[language].notApplicable);

/** The score of a row, or the words that it does not apply, against what the cell holds. */
function movedFrom({ current: { value } }: OwnedCell, { id, cells }: FormRow): MovedScore[] {
  const next = cells[COLUMN.score] ?? null;
  const before = typeof value === 'number' ? exactText(exactly(value)) : NOT_APPLICABLE.find((words) => words === value) ?? null;
  const after = next && ('number' in next ? exactText(exactly(next.number)) : next.text);
  return before === after ? [] : [{ indicator: id, before, after: next && textOf(next) }];
}

/** What the formulas of a row give, as cell contents; nothing where it has none. */
export function resultsIn({ cells, formulas, owned }: FormRow): readonly { readonly position: number; readonly column: number; readonly result: string | number }[] {
  return owned.flatMap((column, position) => {
    const value = cells[column] ?? null;
    if ((formulas?.[position] ?? null) === null) return [];
    return [{ position, column, result: value === null ? '' : 'number' in value ? Number(value.number) : value.text }];
  });
}

/** What goes into an owned cell, and what is recorded of it: the same, a formula as its text. */
export function writtenInto(row: FormRow, position: number): [cell: CellInput, record: CellInput] {
  const formula = row.formulas?.[position] ?? null;
  if (formula !== null) return [formula, asText(formula)];
  const column = row.owned[position];
  const value = inputFor(column === undefined ? null : (row.cells[column] ?? null));
  return [value, value];
}

/** A form value as a cell input: decimal text becomes the number it prints as, words never a formula. */
export function inputFor(value: FormValue): string | number {
  if (value === null) return '';
  return 'number' in value ? Number(value.number) : asText(value.text);
}

/** Where each indicator's score is and what its reason reads, after a merge. */
export function placesAfterMerge(existing: ExistingForm, form: Form, address: string): { scoreCells: Record<string, string>; reasons: Record<string, string>; results: Record<string, string | number> } {
  const origin = topLeftOf(address);
  const scoreCells: Record<string, string> = {};
  const reasons: Record<string, string> = {};
  const results: Record<string, string | number> = {};
  const at = (cell: OwnedCell) => cellAddress({ sheet: origin.sheet, row: origin.row + cell.row, column: origin.column + cell.column });
  for (const row of form.rows) {
    for (const { position, column, result } of resultsIn(row)) {
      const owned = ownedCell(existing, row.id, column, position);
      if (owned && !isTakenOver(owned)) results[at(owned)] = result;
    }
    if (row.id.startsWith('#') && row.id !== ROW_ID.total) continue;
    const score = ownedCell(existing, row.id, COLUMN.score, 0);
    const reason = ownedCell(existing, row.id, COLUMN.reason, 1);
    if (score) scoreCells[row.id] = at(score);
    if (reason) reasons[row.id] = isTakenOver(reason) ? textIn(reason.current) : textOf(row.cells[COLUMN.reason] ?? null);
  }
  return { scoreCells, reasons, results };
}

export function textOf(value: FormValue): string {
  return value === null ? '' : 'number' in value ? value.number : value.text;
}
