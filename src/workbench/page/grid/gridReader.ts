/** Takes a person's edits and the formula engine's results from the grid into the model. */
import type { ICellData, IObjectMatrixPrimitiveType, IRange, IStyleData, Nullable } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import { MAX_COLUMNS, MAX_ROWS, type Area, type CellContent, type CellValue, type Sheet, type WorkbookModel } from '../../model';
import type { CellEditor } from '../../model/sheet';
import { pixelsToCharacters } from '../../model/measures';
import { fromGridValue, isSameValue } from './cellContents';
import { styleChange } from './cellStyles';
import { isFromModel } from './gridWriter';
import { RANGE_KIND } from './libraryNumbers';
import { pointsOfPixels, UNIT } from './snapshot';

type Matrix = IObjectMatrixPrimitiveType<Nullable<ICellData>>;

/** The parameters of the grid's mutations, as far as they are used here. */
interface MutationParams {
  readonly unitId?: string;
  readonly subUnitId?: string;
  readonly cellValue?: Matrix;
  /** Of a number format: where, by the format's number. */
  readonly values?: Readonly<Record<string, { readonly ranges: readonly IRange[] }>>;
  /** Of a format for whole columns. */
  readonly columnData?: Readonly<Record<string, Nullable<{ readonly s?: Nullable<IStyleData | string> }>>>;
  readonly ranges?: readonly IRange[];
  readonly from?: { readonly subUnitId: string; readonly value: Matrix };
  readonly to?: { readonly subUnitId: string; readonly value: Matrix };
  readonly selections?: readonly { readonly range: IRange }[];
  readonly xSplit?: number;
  readonly ySplit?: number;
  readonly unitData?: Nullable<Record<string, Nullable<Record<string, Nullable<Matrix>>>>>;
}

export interface GridReader {
  /** Whether the model is being written at this moment, so that its changes need not go back to the grid. */
  isWriting(): boolean;
  stop(): void;
}

/** Follows the grid. The model is written only where it differs: a cell that nobody touched never comes back. */
export function readGrid(api: FUniver, workbook: FWorkbook, model: WorkbookModel): GridReader {
  let writing = false;
  const subscription = api.onCommandExecuted((command, options) => {
    if (isFromModel(options)) return;
    const params = (command.params ?? {}) as MutationParams;
    const results = command.id === 'formula.mutation.set-formula-calculation-result';
    // The engine repeats its results and normalised formulas as mutations of its own.
    const engine = options?.onlyLocal === true || options?.['fromFormula'] === true;
    if (!results && (engine || params.unitId !== UNIT)) return;
    writing = true;
    try {
      if (results) takeResults(model, params);
      else takeEdit(workbook, model, command.id, params);
    } finally {
      writing = false;
    }
  });
  return { isWriting: () => writing, stop: () => subscription.dispose() };
}

function takeResults(model: WorkbookModel, { unitData }: MutationParams): void {
  for (const [sheetId, results] of Object.entries(unitData?.[UNIT] ?? {})) {
    const sheet = model.sheetById(sheetId);
    if (sheet === undefined || results === null || results === undefined) continue;
    sheet.edit('recalculation', (cells) => {
      for (const [row, column, cell] of cellsOf(results)) {
        const { formula } = sheet.content(row, column);
        const value = fromGridValue(cell);
        if (formula !== null && !isWaiting(value)) cells.set(row, column, { formula, value });
      }
    });
  }
}

/** A custom function has yet to answer; the cell keeps its result until then. */
function isWaiting(value: CellValue): boolean {
  return value !== null && typeof value === 'object' && value.error === '#GETTING_DATA';
}

function takeEdit(workbook: FWorkbook, model: WorkbookModel, id: string, params: MutationParams): void {
  const sheet = model.sheetById(params.subUnitId ?? '');
  if (sheet === undefined) {
    if (id === 'sheet.mutation.move-range') takeMove(workbook, model, params);
    return;
  }
  const areas = (params.ranges ?? []).map(areaOf);
  switch (id) {
    case 'sheet.mutation.set-range-values':
      return takeCells(workbook, sheet, params.cellValue ?? {});
    case 'sheet.mutation.move-range':
      return takeMove(workbook, model, params);
    case 'sheet.mutation.set.numfmt':
      return Object.values(params.values ?? {}).forEach(({ ranges }) => takeStyles(workbook, sheet, placesIn(workbook, sheet, ranges)));
    case 'sheet.mutation.remove.numfmt':
      return takeStyles(workbook, sheet, placesIn(workbook, sheet, params.ranges ?? []));
    case 'sheet.mutation.set-col-data':
      return takeColumnStyles(workbook, sheet, params.columnData ?? {});
    case 'sheet.mutation.add-worksheet-merge':
      return areas.forEach((area) => sheet.merge(area));
    case 'sheet.mutation.remove-worksheet-merge':
      return areas.forEach((area) => sheet.unmerge(area));
    case 'sheet.mutation.set-worksheet-col-width':
      return areas.forEach((area) => takeColumnWidths(workbook, sheet, area));
    case 'sheet.mutation.set-worksheet-row-height':
      return areas.forEach((area) => takeRowHeights(workbook, sheet, area));
    case 'sheet.mutation.set-row-hidden':
    case 'sheet.mutation.set-row-visible':
      return areas.forEach(({ row, rows }) => sheet.dimensions.setRowsHidden(row, rows, id.endsWith('hidden')));
    case 'sheet.mutation.set-col-hidden':
    case 'sheet.mutation.set-col-visible':
      return areas.forEach(({ column, columns }) => sheet.dimensions.setColumnsHidden(column, columns, id.endsWith('hidden')));
    case 'sheet.mutation.set-frozen':
      return sheet.freeze({ rows: params.ySplit ?? 0, columns: params.xSplit ?? 0 });
    case 'sheet.operation.set-worksheet-active':
      if (model.activeSheetId !== sheet.id) model.activate(sheet.id);
      return;
    case 'sheet.operation.set-selections':
      return takeSelection(model, sheet, params.selections?.at(-1)?.range);
  }
}

/** A block dragged to another place: both places are compared as they now stand. */
function takeMove(workbook: FWorkbook, model: WorkbookModel, { from, to }: MutationParams): void {
  for (const end of [from, to]) {
    const sheet = model.sheetById(end?.subUnitId ?? '');
    if (end !== undefined && sheet !== undefined) takeCells(workbook, sheet, end.value);
  }
}

type Place = readonly [row: number, column: number];

/** Compares the cells of a mutation as they now stand in the grid with the model, and writes what differs. */
function takeCells(workbook: FWorkbook, sheet: Sheet, matrix: Matrix): void {
  const shown = workbook.getSheetBySheetId(sheet.id)?.getSheet();
  if (shown === undefined) return;
  const touched = [...cellsOf(matrix)];
  sheet.edit('person', (cells) => {
    for (const [row, column] of touched) takeContent(workbook, sheet, cells, row, column, shown.getCellRaw(row, column));
  });
  const restyled = touched.filter(([, , cell]) => cell === null || cell === undefined || cell.s !== undefined);
  takeStyles(workbook, sheet, restyled.map(([row, column]) => [row, column]));
}

function takeStyles(workbook: FWorkbook, sheet: Sheet, places: Iterable<Place>): void {
  const shown = workbook.getSheetBySheetId(sheet.id)?.getSheet();
  const styles = workbook.getWorkbook().getStyles();
  if (shown === undefined) return;
  for (const [row, column] of places) {
    const change = styleChange(sheet.style(row, column), styles.getStyleByCell(shown.getCellRaw(row, column)));
    if (change !== null) sheet.patchStyle({ row, column, rows: 1, columns: 1 }, change);
  }
}

function* placesIn(workbook: FWorkbook, sheet: Sheet, ranges: readonly IRange[]): Generator<Place> {
  const shown = workbook.getSheetBySheetId(sheet.id)?.getSheet();
  if (shown === undefined) return;
  for (const range of ranges) {
    const [endRow, endColumn] = [Math.min(range.endRow, shown.getRowCount() - 1), Math.min(range.endColumn, shown.getColumnCount() - 1)];
    for (let row = range.startRow; row <= endRow; row += 1) for (let column = range.startColumn; column <= endColumn; column += 1) yield [row, column];
  }
}

/** A format for whole columns is the column's own, so that the file does not get a million cells. */
function takeColumnStyles(workbook: FWorkbook, sheet: Sheet, columns: NonNullable<MutationParams['columnData']>): void {
  const styles = workbook.getWorkbook().getStyles();
  for (const [key, data] of Object.entries(columns)) {
    const column = Number(key);
    const change = data?.s === undefined ? null : styleChange(sheet.style(MAX_ROWS - 1, column), typeof data.s === 'string' ? styles.get(data.s) : data.s);
    if (change !== null) sheet.patchStyle({ row: 0, column, rows: MAX_ROWS, columns: 1 }, change);
  }
}

function takeContent(workbook: FWorkbook, sheet: Sheet, cells: CellEditor, row: number, column: number, cell: Nullable<ICellData>): void {
  const before = sheet.content(row, column);
  const now: CellContent = { value: fromGridValue(cell), formula: formulaOf(workbook, sheet, row, column, cell) };
  // A formula that stays keeps its result until the engine gives another.
  if (now.formula !== null && now.formula === before.formula) return;
  if (now.formula !== before.formula || !isSameValue(now.value, before.value)) cells.set(row, column, now);
}

/** Without `=`. A formula that was filled down is kept once by the grid, and its copies only refer to it. */
function formulaOf(workbook: FWorkbook, sheet: Sheet, row: number, column: number, cell: Nullable<ICellData>): string | null {
  const copied = cell?.si ? workbook.getSheetBySheetId(sheet.id)?.getRange(row, column).getFormula() : undefined;
  const text = cell?.f ?? copied ?? '';
  return text === '' ? null : text.replace(/^=/, '');
}

function takeColumnWidths(workbook: FWorkbook, sheet: Sheet, area: Area): void {
  const shown = workbook.getSheetBySheetId(sheet.id);
  if (shown === null) return;
  for (let column = area.column; column < area.column + area.columns; column += 1) {
    if (!sheet.dimensions.isColumnHidden(column)) sheet.dimensions.setColumnWidth(column, 1, pixelsToCharacters(shown.getColumnWidth(column)));
  }
}

function takeRowHeights(workbook: FWorkbook, sheet: Sheet, area: Area): void {
  const shown = workbook.getSheetBySheetId(sheet.id);
  if (shown === null) return;
  for (let row = area.row; row < area.row + area.rows; row += 1) sheet.dimensions.setRowHeight(row, 1, pointsOfPixels(shown.getRowHeight(row)));
}

function takeSelection(model: WorkbookModel, sheet: Sheet, range: IRange | undefined): void {
  if (range === undefined) return;
  const area = areaOf(range);
  const { sheetId, area: before } = model.selection;
  const same = sheetId === sheet.id && before.row === area.row && before.column === area.column && before.rows === area.rows && before.columns === area.columns;
  if (!same) model.select(sheet.id, area);
}

/** Whole rows and columns are Excel's whole rows and columns, not only as far as the grid reaches. */
function areaOf(range: IRange): Area {
  const wholeRows = range.rangeType === RANGE_KIND.row || range.rangeType === RANGE_KIND.all;
  const wholeColumns = range.rangeType === RANGE_KIND.column || range.rangeType === RANGE_KIND.all;
  return {
    row: wholeColumns ? 0 : range.startRow,
    rows: wholeColumns ? MAX_ROWS : range.endRow - range.startRow + 1,
    column: wholeRows ? 0 : range.startColumn,
    columns: wholeRows ? MAX_COLUMNS : range.endColumn - range.startColumn + 1,
  };
}

function* cellsOf(matrix: Matrix): Generator<readonly [row: number, column: number, cell: Nullable<ICellData>]> {
  for (const [row, cells] of Object.entries(matrix)) {
    for (const [column, cell] of Object.entries((cells ?? {}) as Record<string, Nullable<ICellData>>)) yield [Number(row), Number(column), cell];
  }
}
