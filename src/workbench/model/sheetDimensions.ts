/** Widths of columns, heights of rows, and which of them are hidden. */
import type { SheetXml } from '../xlsx/sheetXml';
import { areaOf, intersection } from './addresses';
import { textHeight } from './rowFit';
import type { Area, CellStyle } from './types';

export class SheetDimensions {
  constructor(
    private readonly xml: SheetXml,
    private readonly styleOf: (row: number, column: number) => CellStyle,
    private readonly changed: () => void,
  ) {}

  /** In characters, as the file counts them. */
  columnWidth(column: number): number {
    return this.xml.columns.find(({ first, last }) => column >= first && column <= last)?.width ?? this.xml.defaultWidth;
  }

  /** `null` gives columns the sheet's standard width. */
  setColumnWidth(column: number, columns: number, width: number | null): void {
    this.xml.setColumns(column, columns, { width });
    this.changed();
  }

  isColumnHidden(column: number): boolean {
    return this.xml.columns.some(({ first, last, hidden }) => hidden && column >= first && column <= last);
  }

  setColumnsHidden(column: number, columns: number, hidden: boolean): void {
    this.xml.setColumns(column, columns, { hidden });
    this.changed();
  }

  get defaultRowHeight(): number {
    return this.xml.defaultHeight;
  }

  /** In points; `null` where the row is as high as its content. */
  rowHeight(row: number): number | null {
    const attributes = this.xml.cells.row(row)?.attributes;
    const height = attributes?.get('ht');
    return height !== undefined && isOn(attributes?.get('customHeight')) ? Number(height) : null;
  }

  setRowHeight(row: number, rows: number, height: number | null): void {
    this.changeRows(row, rows, (attributes) => {
      if (height === null) {
        attributes.delete('ht');
        attributes.delete('customHeight');
      } else {
        attributes.set('ht', String(height));
        attributes.set('customHeight', '1');
      }
    });
  }

  /** The height that a row is shown with: its own, the fitted one, or the sheet's standard. */
  shownRowHeight(row: number): number {
    const height = this.xml.cells.row(row)?.attributes.get('ht');
    return height === undefined ? this.defaultRowHeight : Number(height);
  }

  /** Makes rows as high as their text and lets them stay so: their height is automatic again. */
  fitRows(row: number, rows: number): void {
    const covered = this.xml.merges;
    this.changeRows(row, rows, (attributes, number) => {
      attributes.delete('customHeight');
      const height = this.fittedHeight(number, covered);
      if (height > this.defaultRowHeight) attributes.set('ht', String(height));
      else attributes.delete('ht');
    });
  }

  /** Rows whose height was fitted to their text follow it. */
  refit({ row, rows }: Area): void {
    for (let number = row; number < row + rows; number++) {
      const attributes = this.xml.cells.row(number)?.attributes;
      if (attributes?.has('ht') && !isOn(attributes.get('customHeight'))) this.fitRows(number, 1);
    }
  }

  private fittedHeight(row: number, merges: readonly Area[]): number {
    let height = 0;
    for (const [column, { value }] of this.xml.cells.row(row)?.cells ?? []) {
      if (typeof value !== 'string' || value === '' || this.isColumnHidden(column)) continue;
      const merged = merges.find((area) => intersection(area, areaOf(row, column)));
      // As in Excel, a merged cell does not make its row higher; here one that lies in a single row does.
      if (merged && merged.rows > 1) continue;
      let width = 0;
      for (let at = column; at < column + (merged?.columns ?? 1); at++) width += this.columnWidth(at);
      height = Math.max(height, textHeight(value, width, this.styleOf(row, column)));
    }
    return height;
  }

  isRowHidden(row: number): boolean {
    return isOn(this.xml.cells.row(row)?.attributes.get('hidden'));
  }

  setRowsHidden(row: number, rows: number, hidden: boolean): void {
    this.changeRows(row, rows, (attributes) => {
      if (hidden) attributes.set('hidden', '1');
      else attributes.delete('hidden');
    });
  }

  private changeRows(row: number, rows: number, change: (attributes: Map<string, string>, row: number) => void): void {
    for (let number = row; number < row + rows; number++) change(this.xml.cells.ensureRow(number).attributes, number);
    this.xml.isChanged = true;
    this.changed();
  }
}

/** A boolean attribute of a row. */
function isOn(attribute: string | undefined): boolean {
  return attribute === '1' || attribute === 'true';
}
