/** What a new Score changes on an existing scoring sheet: everything that the program owns, nothing that a person took over. */
import { asText } from '../host/cells';
import { cellAddress, topLeftOf } from '../host/addresses';
import type { KeptEntry } from '../model';
import { isTakenOver, ownedCell, textIn, type ExistingForm } from './existing';
import { COLUMN, ROW_ID, type Form, type FormValue } from './form';

/** The content of one cell for `Range.values`; `null` leaves the cell as it is. */
export type CellInput = string | number | null;

export interface Merge {
  /** As large as the sheet's block: `null` wherever nothing is to change. */
  readonly values: readonly (readonly CellInput[])[];
  readonly kept: readonly KeptEntry[];
}

/** Merges the form of a new scorecard into the sheet as it stands. */
export function mergeInto(existing: ExistingForm, form: Form): Merge {
  const values: CellInput[][] = Array.from({ length: existing.height }, () => Array<CellInput>(existing.width).fill(null));
  const kept: KeptEntry[] = [];
  for (const row of form.rows) {
    row.owned.forEach((column, position) => {
      const owned = ownedCell(existing, row.id, column, position);
      if (!owned) return;
      const next = row.cells[column] ?? null;
      if (!isTakenOver(owned)) {
        const line = values[owned.row];
        if (line) {
          line[owned.column] = inputFor(next);
          line[owned.recordColumn] = inputFor(next);
        }
        return;
      }
      const isIndicator = !row.id.startsWith('#');
      const computed = next === null ? '' : 'number' in next ? next.number : next.text;
      if (isIndicator && textIn(owned.current) !== computed) {
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
  return { values, kept };
}

/** A form value as a cell input: decimal text becomes the number it prints as, words never a formula. */
export function inputFor(value: FormValue): string | number {
  if (value === null) return '';
  return 'number' in value ? Number(value.number) : asText(value.text);
}

/** Where each indicator's score is and what its reason reads, after a merge. */
export function placesAfterMerge(existing: ExistingForm, form: Form, address: string): { scoreCells: Record<string, string>; reasons: Record<string, string> } {
  const origin = topLeftOf(address);
  const scoreCells: Record<string, string> = {};
  const reasons: Record<string, string> = {};
  for (const row of form.rows) {
    if (row.id.startsWith('#') && row.id !== ROW_ID.total) continue;
    const score = ownedCell(existing, row.id, COLUMN.score, 0);
    const reason = ownedCell(existing, row.id, COLUMN.reason, 1);
    if (score) scoreCells[row.id] = cellAddress({ sheet: origin.sheet, row: origin.row + score.row, column: origin.column + score.column });
    if (reason) reasons[row.id] = isTakenOver(reason) ? textIn(reason.current) : textOf(row.cells[COLUMN.reason] ?? null);
  }
  return { scoreCells, reasons };
}

export function textOf(value: FormValue): string {
  return value === null ? '' : 'number' in value ? value.number : value.text;
}
