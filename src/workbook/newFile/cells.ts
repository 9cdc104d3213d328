/** What the cells of a sheet of a new file hold, how they look and what may be typed into them. Rows and columns count from 0. */
import type { FileStyle } from './style';

export interface CellArea {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** A formula without its `=`. */
export type FileContent = { readonly text: string } | { readonly number: number } | { readonly formula: string };

export interface FileCell {
  content: FileContent | null;
  style: FileStyle;
}

export interface FileRule {
  readonly area: CellArea;
  rule?: Excel.DataValidationRule;
  alert?: Excel.DataValidationErrorAlert;
}

export class FileCells {
  readonly rows = new Map<number, Map<number, FileCell>>();
  /** In points. */
  readonly widths = new Map<number, number>();
  readonly heights = new Map<number, number>();
  readonly merges: CellArea[] = [];
  readonly rules: FileRule[] = [];

  /** As `Range.values` takes it from our writers, which put an apostrophe before any text that could be read otherwise. */
  setContent(row: number, column: number, value: unknown): void {
    const cell = this.cell(row, column);
    if (typeof value === 'number') cell.content = { number: value };
    else if (typeof value !== 'string') throw new Error(`no content of a cell: ${typeof value}`);
    else if (value === '') cell.content = null;
    else if (value.startsWith('=')) cell.content = { formula: value.slice(1) };
    else {
      const isText = value.startsWith("'");
      cell.content = { text: isText ? value.slice(1) : value };
      if (isText) cell.style = { ...cell.style, isText };
    }
  }

  /** Merging again what is merged changes nothing; a file with blocks that overlap would be refused. */
  merge(area: CellArea): void {
    const same = this.merges.findIndex((other) => isSameArea(area, other));
    if (same >= 0) this.merges.splice(same, 1);
    if (this.merges.some((other) => overlap(area, other))) throw new Error('merged cells that overlap');
    this.merges.push(area);
  }

  /** Office.js lets a later rule take cells from an earlier one; here each cell has one at most. */
  addRule(rule: FileRule): void {
    if (this.rules.some(({ area }) => overlap(area, rule.area))) throw new Error('two rules for a cell');
    this.rules.push(rule);
  }

  patchStyle({ row, column, rows, columns }: CellArea, patch: FileStyle): void {
    for (let down = 0; down < rows; down++) {
      for (let right = 0; right < columns; right++) {
        const cell = this.cell(row + down, column + right);
        cell.style = { ...cell.style, ...patch };
      }
    }
  }

  private cell(row: number, column: number): FileCell {
    const cells = this.rows.get(row) ?? new Map<number, FileCell>();
    this.rows.set(row, cells);
    const cell = cells.get(column) ?? { content: null, style: {} };
    cells.set(column, cell);
    return cell;
  }
}

function isSameArea(one: CellArea, other: CellArea): boolean {
  return one.row === other.row && one.column === other.column && one.rows === other.rows && one.columns === other.columns;
}

function overlap(one: CellArea, other: CellArea): boolean {
  const across = one.column < other.column + other.columns && other.column < one.column + one.columns;
  return across && one.row < other.row + other.rows && other.row < one.row + one.rows;
}
