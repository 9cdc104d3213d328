/** What the writers of our sheets use of Excel's objects. The open workbook has it, and a new file (`newFile`) has it as well. */

export interface SurfaceWorkbook {
  readonly worksheets: { add(name: string): SurfaceSheet };
  readonly names: { add(name: string, reference: string): unknown };
}

export interface SurfaceSheet {
  readonly freezePanes: { freezeRows(count: number): void; freezeColumns(count: number): void };
  readonly pageLayout: SurfacePage;
  showGridlines: boolean;
  activate(): void;
  getRangeByIndexes(row: number, column: number, rows: number, columns: number): SurfaceRange;
}

export interface SurfacePage extends Pick<Excel.PageLayout, 'bottomMargin' | 'centerHorizontally' | 'leftMargin' | 'orientation' | 'paperSize' | 'rightMargin' | 'topMargin' | 'zoom'> {
  /** By their addresses on the sheet. */
  setPrintArea(cells: string): void;
  setPrintTitleRows(rows: string): void;
}

export interface SurfaceRange extends Pick<Excel.Range, 'formulas' | 'numberFormat' | 'values'> {
  readonly dataValidation: Pick<Excel.DataValidation, 'errorAlert' | 'rule'>;
  readonly format: SurfaceFormat;
  getEntireColumn(): SurfaceRange;
  merge(across: boolean): void;
}

export interface SurfaceFormat extends Pick<Excel.RangeFormat, 'columnWidth' | 'horizontalAlignment' | 'indentLevel' | 'rowHeight' | 'verticalAlignment' | 'wrapText'> {
  readonly borders: { getItem(edge: SurfaceEdge): Pick<Excel.RangeBorder, 'color' | 'style' | 'weight'> };
  readonly fill: Pick<Excel.RangeFill, 'color'>;
  readonly font: Pick<Excel.RangeFont, 'bold' | 'color' | 'name' | 'size'>;
  autofitRows(): void;
}

export type SurfaceEdge = 'EdgeTop' | 'EdgeBottom' | 'EdgeLeft' | 'EdgeRight' | 'InsideHorizontal' | 'InsideVertical';
