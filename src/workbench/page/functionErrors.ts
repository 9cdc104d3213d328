/** The words that custom functions gave for their errors, by cell, for the line that tells about the selected cell. */
import type { CellError, WorkbookModel } from '../model';
import type { CallingCell } from './grid/customFunctions';

export class FunctionErrors {
  readonly #words = new Map<string, string>();

  set(cell: CallingCell, words: string | null): void {
    if (words === null) this.#words.delete(keyOf(cell));
    else this.#words.set(keyOf(cell), words);
  }

  clear(): void {
    this.#words.clear();
  }

  /** Of the selected cell: its error with the words; `null` while it has none. */
  ofSelection(model: WorkbookModel): { readonly error: CellError['error']; readonly words: string } | null {
    const { sheetId, area } = model.selection;
    const words = this.#words.get(keyOf({ sheetId, row: area.row, column: area.column }));
    const value = model.sheetById(sheetId)?.content(area.row, area.column).value;
    return words === undefined || value === null || typeof value !== 'object' ? null : { error: value.error, words };
  }
}

function keyOf({ sheetId, row, column }: CallingCell): string {
  return `${sheetId} ${row} ${column}`;
}
