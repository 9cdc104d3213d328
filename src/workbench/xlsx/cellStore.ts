/** The rows and cells of one sheet, sparse, with what the file said of them. */
import type { CellValue } from '../model/types';

/** A cell. As long as `source` is there, it is written back as the file had it. */
export interface StoredCell {
  value: CellValue;
  /** Without `=`. */
  formula: string | null;
  /** Index into the workbook's cell formats. */
  style: number;
  source: CellSource | null;
}

/** A cell's own XML, without its address and format. */
export interface CellSource {
  /** Further attributes, as text with a leading space. */
  readonly attributes: string;
  readonly content: string;
  /** The group of a shared formula that it belongs to, and whether it holds the group's text. */
  readonly shared: { readonly group: string; readonly isMaster: boolean } | null;
}

/** A row with its attributes as the file has them, besides its number. */
export interface StoredRow {
  readonly attributes: Map<string, string>;
  readonly cells: Map<number, StoredCell>;
}

export class CellStore {
  readonly rows = new Map<number, StoredRow>();

  row(row: number): StoredRow | undefined {
    return this.rows.get(row);
  }

  ensureRow(row: number): StoredRow {
    let stored = this.rows.get(row);
    if (!stored) {
      stored = { attributes: new Map(), cells: new Map() };
      this.rows.set(row, stored);
    }
    return stored;
  }

  cell(row: number, column: number): StoredCell | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** Rows in their order. */
  sortedRows(): [number, StoredRow][] {
    return [...this.rows].sort(([a], [b]) => a - b);
  }
}

/** Cells of a row in their order. */
export function sortedCells(row: StoredRow): [number, StoredCell][] {
  return [...row.cells].sort(([a], [b]) => a - b);
}
