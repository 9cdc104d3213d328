/** The rows and cells of one sheet, sparse, with what the file said of them. */
import type { Area, CellContent, CellValue } from '../model/types';
import { markFutureFunctions } from './futureFunctions';
import { encodeCellText } from './xml';

/** A cell. What nobody changed of it is written back as the file had it. */
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
  /** What stands between its tags; `null` when the value is another by now. */
  readonly content: string | null;
  /** Its `<f>`, `null` when the formula is another by now: of an array or shared formula it says more than the text. */
  readonly formulaXml: string | null;
  /** Child elements that the model does not know. */
  readonly otherXml: string;
  /** The group of a shared formula that it belongs to, and whether it holds the group's text. */
  readonly shared: { readonly group: string; readonly isMaster: boolean } | null;
}

/** Changes what a cell holds. A formula that stays keeps its own XML, and only its result is written anew. */
export function putContent(cell: StoredCell, { value, formula }: CellContent): void {
  const { source } = cell;
  if (source) {
    const keepsFormula = formula !== null && formula === cell.formula;
    cell.source = {
      // `vm` tells of a value, `cm` of a formula that spills.
      attributes: source.attributes.replace(keepsFormula ? / (?:t|vm)="[^"]*"/g : / (?:t|vm|cm)="[^"]*"/g, ''),
      content: null,
      formulaXml: keepsFormula ? source.formulaXml : null,
      otherXml: source.otherXml,
      shared: keepsFormula ? source.shared : null,
    };
  }
  cell.value = value;
  cell.formula = formula;
}

/** Rewrites a cell's formula in place, so that array and shared formulas stay what they are. @returns whether it changed */
export function mapFormula(cell: StoredCell, change: (formula: string) => string): boolean {
  if (cell.formula === null) return false;
  const formula = change(cell.formula);
  if (formula === cell.formula) return false;
  cell.formula = formula;
  if (cell.source) cell.source = { ...cell.source, content: null, formulaXml: cell.source.formulaXml && withText(cell.source.formulaXml, formula) };
  return true;
}

/** The element with another text; one without text gets none: the formula is in another cell of its group. */
function withText(formulaXml: string, formula: string): string {
  return formulaXml.replace(/^(<[^>]*[^/]>)[^]+(<\/[^>]*>)$/, (_, open: string, close: string) => open + encodeCellText(markFutureFunctions(formula)) + close);
}

export function isBlank({ value, formula }: CellContent): boolean {
  return value === null && formula === null;
}

/** A row with its attributes as the file has them, besides its number. */
export interface StoredRow {
  readonly attributes: Map<string, string>;
  /** Child elements that are no cells. */
  otherXml: string;
  readonly cells: Map<number, StoredCell>;
}

export class CellStore {
  readonly rows = new Map<number, StoredRow>();
  /** Areas of array formulas that fill several cells, with the cell that holds the formula. */
  readonly arrays: { readonly row: number; readonly column: number; readonly area: Area }[] = [];

  row(row: number): StoredRow | undefined {
    return this.rows.get(row);
  }

  ensureRow(row: number): StoredRow {
    let stored = this.rows.get(row);
    if (!stored) {
      stored = { attributes: new Map(), otherXml: '', cells: new Map() };
      this.rows.set(row, stored);
    }
    return stored;
  }

  cell(row: number, column: number): StoredCell | undefined {
    return this.rows.get(row)?.cells.get(column);
  }

  /** Rows in their order, all or those of an area. */
  sortedRows(area?: Area): [number, StoredRow][] {
    if (!area) return [...this.rows].sort(([a], [b]) => a - b);
    const end = area.row + area.rows;
    if (area.rows > this.rows.size) return this.sortedRows().filter(([row]) => row >= area.row && row < end);
    const found: [number, StoredRow][] = [];
    for (let row = area.row; row < end; row++) {
      const stored = this.rows.get(row);
      if (stored) found.push([row, stored]);
    }
    return found;
  }
}

/** Cells of a row in their order. */
export function sortedCells(row: StoredRow): [number, StoredCell][] {
  return [...row.cells].sort(([a], [b]) => a - b);
}
