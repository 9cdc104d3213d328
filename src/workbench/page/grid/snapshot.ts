/** The whole model as the grid takes it when a workbook is opened, and the frame of a sheet that is added later. */
import type { ICellData, IColumnData, IObjectMatrixPrimitiveType, IRange, IRowData, IStyleData, IWorkbookData, IWorksheetData } from '@univerjs/core';
import { isReferenceStrings, SCOPE_WORKBOOK_VALUE_DEFINED_NAME, type IDefinedNamesServiceParam } from '@univerjs/preset-sheets-core';
import type { Language } from '../../../messages/language';
import { MAX_COLUMNS, MAX_ROWS, type Area, type CellStyle, type DefinedName, type Sheet, type WorkbookModel } from '../../model';
import { charactersToPixels } from '../../model/measures';
import { toGridContent } from './cellContents';
import { toGridStyle } from './cellStyles';
import { heightOfRow } from './heightOfRow';
import { OFF, ON } from './libraryNumbers';
import { GRID_LOCALES } from './univer';

/** The grid shows one workbook at a time. */
export const UNIT = 'workbook';

/** Room below and right of what is filled, so that a person can go on writing. */
const LEAST_ROWS = 200;
const LEAST_COLUMNS = 26;
const SPARE_ROWS = 100;
const SPARE_COLUMNS = 8;

const PIXELS_PER_POINT = 4 / 3;

export function pixelsOfPoints(points: number): number {
  return Math.round(points * PIXELS_PER_POINT);
}

export function pointsOfPixels(pixels: number): number {
  return pixels / PIXELS_PER_POINT;
}

const DEFINED_NAMES_RESOURCE = 'SHEET_DEFINED_NAME_PLUGIN';

export function workbookData(model: WorkbookModel, language: Language): IWorkbookData {
  const styles = new StyleIds();
  const sheets = model.sheets.map((sheet) => ({ ...sheetFrame(sheet), cellData: cellMatrix(sheet, styles) }));
  return {
    id: UNIT,
    name: '',
    appVersion: '',
    locale: GRID_LOCALES[language],
    styles: styles.styles,
    sheetOrder: sheets.map((sheet) => sheet.id),
    sheets: Object.fromEntries(sheets.map((sheet) => [sheet.id, sheet])),
    resources: [{ name: DEFINED_NAMES_RESOURCE, data: JSON.stringify(Object.fromEntries(gridNames(model).map((name) => [name.id, name]))) }],
  };
}

/** The sheet without its cells. */
export function sheetFrame(sheet: Sheet): Partial<IWorksheetData> & Pick<IWorksheetData, 'id' | 'name'> {
  const size = gridSize(sheet.usedArea(false));
  const standard = toGridStyle(sheet.style(MAX_ROWS - 1, MAX_COLUMNS - 1));
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === 'visible' ? OFF : ON,
    ...size,
    defaultStyle: standard,
    defaultRowHeight: pixelsOfPoints(sheet.dimensions.defaultRowHeight),
    defaultColumnWidth: charactersToPixels(sheet.dimensions.columnWidth(MAX_COLUMNS - 1)),
    mergeData: sheet.merges.map(rangeOf),
    rowData: rowData(sheet, size.rowCount),
    columnData: columnData(sheet, size.columnCount),
    freeze: freezeOf(sheet),
    showGridlines: sheet.showGridlines ? ON : OFF,
  };
}

/** How many rows and columns the grid offers for a sheet with this area in use. */
export function gridSize(used: Area | null): { readonly rowCount: number; readonly columnCount: number } {
  const [rows, columns] = used === null ? [0, 0] : [used.row + used.rows, used.column + used.columns];
  return {
    rowCount: Math.min(MAX_ROWS, Math.max(LEAST_ROWS, rows + SPARE_ROWS)),
    columnCount: Math.min(MAX_COLUMNS, Math.max(LEAST_COLUMNS, columns + SPARE_COLUMNS)),
  };
}

/** Gives each different style one id, so that a sheet full of equal cells carries its style once. */
class StyleIds {
  readonly #ids = new Map<CellStyle, string>();
  readonly styles: Record<string, IStyleData> = {};

  idOf(style: CellStyle): string {
    const known = this.#ids.get(style);
    if (known !== undefined) return known;
    const id = `s${this.#ids.size}`;
    this.#ids.set(style, id);
    this.styles[id] = toGridStyle(style);
    return id;
  }
}

/** Contents and styles of the used cells as the grid's sparse matrix. */
function cellMatrix(sheet: Sheet, styles: StyleIds): IObjectMatrixPrimitiveType<ICellData> {
  const matrix: IObjectMatrixPrimitiveType<ICellData> = {};
  for (const [row, { cells }] of sheet.xml.cells.rows) {
    const line: Record<number, ICellData> = {};
    for (const [column, cell] of cells) line[column] = { ...toGridContent(cell), s: styles.idOf(sheet.style(row, column)) };
    matrix[row] = line;
  }
  return matrix;
}

/** Rows without a height of their own are as high as their content, which the grid works out. */
function rowData(sheet: Sheet, rowCount: number): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (let row = 0; row < rowCount; row += 1) {
    const height = heightOfRow(sheet, row);
    const hidden = sheet.dimensions.isRowHidden(row);
    if (height !== null || hidden) rows[row] = { ...(height === null ? {} : { h: pixelsOfPoints(height), ia: OFF }), ...(hidden ? { hd: ON } : {}) };
  }
  return rows;
}

function columnData(sheet: Sheet, columnCount: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  const standard = sheet.style(MAX_ROWS - 1, MAX_COLUMNS - 1);
  for (let column = 0; column < columnCount; column += 1) {
    const style = sheet.style(MAX_ROWS - 1, column);
    columns[column] = {
      w: charactersToPixels(sheet.dimensions.columnWidth(column)),
      ...(sheet.dimensions.isColumnHidden(column) ? { hd: ON } : {}),
      ...(style === standard ? {} : { s: toGridStyle(style) }),
    };
  }
  return columns;
}

export function rangeOf(area: Area): IRange {
  return { startRow: area.row, endRow: area.row + area.rows - 1, startColumn: area.column, endColumn: area.column + area.columns - 1 };
}

export function freezeOf(sheet: Sheet): IWorksheetData['freeze'] {
  const { rows, columns } = sheet.frozen ?? { rows: 0, columns: 0 };
  return { xSplit: columns, ySplit: rows, startColumn: columns > 0 ? columns : -1, startRow: rows > 0 ? rows : -1 };
}

export type GridName = IDefinedNamesServiceParam;

/** The model's names as the grid's formulas know them; what Excel keeps for printing is no name for a person. */
export function gridNames(model: WorkbookModel): readonly GridName[] {
  return model.names
    .filter(({ name }) => !name.startsWith('_xlnm.'))
    .map((name) => ({
      id: nameId(name),
      name: name.name,
      formulaOrRefString: isReferenceStrings(name.formula) ? name.formula : `=${name.formula}`,
      localSheetId: name.scope ?? SCOPE_WORKBOOK_VALUE_DEFINED_NAME,
      comment: name.comment,
      hidden: !name.visible,
    }));
}

function nameId({ name, scope }: DefinedName): string {
  return `${scope ?? ''}!${name.toLowerCase()}`;
}
