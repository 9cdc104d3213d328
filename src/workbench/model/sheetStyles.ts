/** Which cell format applies where on a sheet, and what becomes of cells, rows and columns when looks change. */
import { isBlank } from '../xlsx/cellStore';
import type { SheetXml } from '../xlsx/sheetXml';
import type { StyleTable } from '../xlsx/styles';
import { MAX_COLUMNS, MAX_ROWS } from './addresses';
import type { Area, StylePatch } from './types';

export class SheetStyles {
  constructor(
    private readonly xml: SheetXml,
    private readonly styles: StyleTable,
  ) {}

  /** A cell's own format, else its row's, else its column's. */
  indexAt(row: number, column: number): number {
    return this.xml.cells.cell(row, column)?.style ?? this.rowStyle(row) ?? this.columnStyle(column);
  }

  patch(area: Area, patch: StylePatch): void {
    const { rows } = this.xml.cells;
    if (area.rows === MAX_ROWS) {
      for (const { first, last, style } of this.columnRuns(area)) this.xml.setColumns(first, last - first + 1, { style: this.styles.with(style, patch) });
      if (area.columns === MAX_COLUMNS) this.patchRows([...rows.keys()].filter((row) => this.rowStyle(row) !== null), patch);
      this.patchCells(area, patch);
    } else if (area.columns === MAX_COLUMNS) {
      this.patchRows(Array.from({ length: area.rows }, (_, index) => area.row + index), patch);
      this.patchCells(area, patch);
    } else {
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + area.columns; column++) this.patchCell(row, column, patch);
      }
    }
  }

  /** Gives cells the plain look. */
  clear(area: Area): void {
    for (const [row, { cells }] of this.xml.cells.sortedRows(area)) {
      for (const [column, cell] of cells) {
        if (column < area.column || column >= area.column + area.columns) continue;
        // Where row or column have a format, a cell must stay to have none.
        if (isBlank(cell) && (this.rowStyle(row) ?? this.columnStyle(column)) === 0) cells.delete(column);
        else cell.style = 0;
      }
    }
  }

  private rowStyle(row: number): number | null {
    const attributes = this.xml.cells.row(row)?.attributes;
    const style = attributes?.get('s');
    return style !== undefined && /^(1|true)$/.test(attributes?.get('customFormat') ?? '') ? Number(style) : null;
  }

  private columnStyle(column: number): number {
    return this.xml.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  private patchRows(rows: readonly number[], patch: StylePatch): void {
    for (const row of rows) {
      const { attributes } = this.xml.cells.ensureRow(row);
      attributes.set('s', String(this.styles.with(this.rowStyle(row) ?? 0, patch)));
      attributes.set('customFormat', '1');
    }
  }

  /** Stretches of columns of one format, those without a format of their own included. */
  private columnRuns({ column, columns }: Area): readonly { readonly first: number; readonly last: number; readonly style: number }[] {
    const end = column + columns;
    const runs = this.xml.columns.filter(({ first, last }) => first < end && last >= column).map(({ first, last, style }) => ({ first: Math.max(first, column), last: Math.min(last, end - 1), style }));
    const starts = [column, ...runs.map(({ last }) => last + 1)];
    const gaps = starts.map((first, index) => ({ first, last: (runs[index]?.first ?? end) - 1, style: 0 })).filter(({ first, last }) => first <= last);
    return [...runs, ...gaps];
  }

  /** The cells that are there: those with a format of their own, and in whole columns those that their row gives one. */
  private patchCells(area: Area, patch: StylePatch): void {
    for (const [row, stored] of this.xml.cells.rows) {
      if (row < area.row || row >= area.row + area.rows) continue;
      const isCrossed = area.rows === MAX_ROWS && area.columns < MAX_COLUMNS && this.rowStyle(row) !== null;
      const columns = isCrossed ? Array.from({ length: area.columns }, (_, index) => area.column + index) : [...stored.cells.keys()];
      for (const column of columns) if (column >= area.column && column < area.column + area.columns) this.patchCell(row, column, patch);
    }
  }

  private patchCell(row: number, column: number, patch: StylePatch): void {
    const style = this.styles.with(this.indexAt(row, column), patch);
    const stored = this.xml.cells.ensureRow(row);
    const cell = stored.cells.get(column);
    if (cell) cell.style = style;
    else stored.cells.set(column, { value: null, formula: null, style, source: null });
  }
}
