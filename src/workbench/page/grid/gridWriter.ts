/** Brings changes of the model into the grid: the model is right, the grid follows. */
import { mergeWorksheetSnapshotWithDefault, type ICellData, type IObjectMatrixPrimitiveType, type IRange, type IStyleData } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { Area, CellStyle, Sheet, WorkbookChange, WorkbookModel } from '../../model';
import { charactersToPixels } from '../../model/measures';
import { calculate, formulasWith, uncalculated } from './calculation';
import { toGridContent } from './cellContents';
import { toGridStyle } from './cellStyles';
import { OFF, ON } from './libraryNumbers';
import { heightOfRow } from './heightOfRow';
import { fitRows, wholeSheet } from './rowHeights';
import { freezeOf, gridNames, gridSize, pixelsOfPoints, rangeOf, sheetFrame, UNIT, type GridName } from './snapshot';

/** Marks a command as the model's own, so that the way back does not take it for a person's. */
export const FROM_MODEL = { fromModel: true } as const;

export function isFromModel(options: Readonly<Record<string, unknown>> | undefined): boolean {
  return options?.['fromModel'] === FROM_MODEL.fromModel;
}

/** What of one sheet the grid has yet to take over. */
interface Pending {
  readonly cells: Area[];
  readonly styles: Area[];
  merges: boolean;
  dimensions: boolean;
  view: boolean;
}

export interface GridWriter {
  /** What can be done only after the grid has drawn itself: the heights of rows, the selection, missing results. */
  finish(): void;
  /** Notes a change; the grid has it before the browser draws again. */
  take(change: WorkbookChange): void;
}

export function createGridWriter(api: FUniver, workbook: FWorkbook, model: WorkbookModel, forgetFormulaSyntax: () => void): GridWriter {
  const sheets = new Map<string, Pending>();
  const shownNames = new Map(gridNames(model).map((name) => [name.id, name]));
  let structure = false;
  let names = false;
  let selection: { readonly sheetId: string; readonly area: Area } | null = null;
  let planned = false;

  const run: Run = (id, params) => {
    api.syncExecuteCommand(id, { unitId: UNIT, ...params }, FROM_MODEL);
  };

  const pendingOf = (sheetId: string): Pending => {
    const known = sheets.get(sheetId);
    if (known !== undefined) return known;
    const made: Pending = { cells: [], styles: [], merges: false, dimensions: false, view: false };
    sheets.set(sheetId, made);
    return made;
  };

  function note(change: WorkbookChange): void {
    switch (change.kind) {
      case 'cells':
      case 'styles':
        pendingOf(change.sheetId)[change.kind].push(change.area);
        break;
      case 'merges':
      case 'dimensions':
      case 'view':
        pendingOf(change.sheetId)[change.kind] = true;
        break;
      case 'sheets':
        structure = true;
        // A sheet's name stands in the references of names.
        names = true;
        break;
      case 'names':
        names = true;
        break;
      case 'selection':
        selection = { sheetId: change.sheetId, area: change.area };
        break;
    }
  }

  function flush(): void {
    planned = false;
    const renamed = structure && model.sheets.some(({ id, name }) => (workbook.getSheetBySheetId(id)?.getSheetName() ?? name) !== name);
    if (structure) {
      for (const sheet of followSheets(run, workbook, model)) {
        const used = sheet.usedArea(false);
        // Written as cells and not with the sheet: only then does the engine calculate the formulas among them.
        if (used !== null) sheets.set(sheet.id, { cells: [used], styles: [used], merges: false, dimensions: false, view: false });
      }
    }
    const changedNames = names ? followNames(run, shownNames, model) : [];
    if (changedNames.length > 0 || renamed) {
      forgetFormulaSyntax();
      calculate(run, model, formulasWith(model, changedNames), true);
    }
    for (const [sheetId, pending] of sheets) {
      const sheet = model.sheetById(sheetId);
      if (sheet !== undefined) followSheet(run, workbook, sheet, pending);
    }
    if (selection !== null) followSelection(run, workbook, selection);
    sheets.clear();
    structure = names = false;
    selection = null;
  }

  return {
    finish() {
      for (const sheet of model.sheets) fitRows(run, sheet, [wholeSheet()]);
      followSelection(run, workbook, model.selection);
      const missing = uncalculated(model);
      if (missing.length > 0) calculate(run, model, missing, false);
    },
    take(change) {
      note(change);
      if (planned) return;
      planned = true;
      queueMicrotask(flush);
    },
  };
}

type Run = (id: string, params: object) => void;

/** @returns the sheets that were new to the grid; their cells are still to be written */
function followSheets(run: Run, workbook: FWorkbook, model: WorkbookModel): readonly Sheet[] {
  const added = model.sheets.filter((sheet) => workbook.getSheetBySheetId(sheet.id) === null);
  for (const sheet of added) run('sheet.mutation.insert-sheet', { index: sheet.position, sheet: mergeWorksheetSnapshotWithDefault(sheetFrame(sheet)) });
  if (workbook.getActiveSheet().getSheetId() !== model.activeSheetId) run('sheet.operation.set-worksheet-active', { subUnitId: model.activeSheetId });
  for (const shown of workbook.getSheets()) {
    const subUnitId = shown.getSheetId();
    if (model.sheetById(subUnitId) === undefined) run('sheet.mutation.remove-sheet', { subUnitId, subUnitName: shown.getSheetName() });
  }
  for (const sheet of model.sheets) {
    const shown = workbook.getSheetBySheetId(sheet.id);
    if (shown === null) continue;
    const at = { subUnitId: sheet.id };
    if (shown.getSheetName() !== sheet.name) run('sheet.mutation.set-worksheet-name', { ...at, name: sheet.name });
    const hidden = sheet.visibility !== 'visible';
    if (shown.isSheetHidden() !== hidden) run('sheet.mutation.set-worksheet-hidden', { ...at, hidden: hidden ? ON : OFF });
    const [fromOrder, toOrder] = [shown.getIndex(), sheet.position];
    if (fromOrder !== toOrder) run('sheet.mutation.set-worksheet-order', { ...at, fromOrder, toOrder });
  }
  return added;
}

/**
 * @param shown the names that the grid has, by their id there; brought up to date
 * @returns the names that are new, gone or refer to something else
 */
function followNames(run: Run, shown: Map<string, GridName>, model: WorkbookModel): readonly string[] {
  const changed: string[] = [];
  const wanted = new Map(gridNames(model).map((name) => [name.id, name]));
  for (const [id, name] of shown) {
    if (wanted.has(id)) continue;
    run('formula.mutation.remove-defined-name', name);
    shown.delete(id);
    changed.push(name.name);
  }
  for (const [id, name] of wanted) {
    if (JSON.stringify(shown.get(id)) === JSON.stringify(name)) continue;
    run('formula.mutation.set-defined-name', name);
    shown.set(id, name);
    changed.push(name.name);
  }
  return changed;
}

interface Size {
  readonly rows: number;
  readonly columns: number;
}

function followSheet(run: Run, workbook: FWorkbook, sheet: Sheet, pending: Pending): void {
  const at = { subUnitId: sheet.id };
  const shown = workbook.getSheetBySheetId(sheet.id)?.getSheet();
  if (shown === undefined) return;
  const { rowCount, columnCount } = gridSize(sheet.usedArea(false));
  if (rowCount > shown.getRowCount()) run('sheet.mutation.set-worksheet-row-count', { ...at, rowCount });
  if (columnCount > shown.getColumnCount()) run('sheet.mutation.set-worksheet-column-count', { ...at, columnCount });
  const size: Size = { rows: shown.getRowCount(), columns: shown.getColumnCount() };

  if (pending.merges) {
    const ranges = shown.getMergeData().map((range) => ({ ...range }));
    if (ranges.length > 0) run('sheet.mutation.remove-worksheet-merge', { ...at, ranges });
    if (sheet.merges.length > 0) run('sheet.mutation.add-worksheet-merge', { ...at, ranges: sheet.merges.map(rangeOf) });
  }
  const cellValue: IObjectMatrixPrimitiveType<ICellData> = {};
  fill(cellValue, pending.styles, size, (row, column) => ({ s: completeStyle(sheet.style(row, column)) }));
  fill(cellValue, pending.cells, size, (row, column) => toGridContent(sheet.content(row, column)));
  if (Object.keys(cellValue).length > 0) {
    // A change of looks alone is named as such, so that the engine does not calculate for it.
    run('sheet.mutation.set-range-values', { ...at, cellValue, ...(pending.cells.length === 0 ? { trigger: 'sheet.command.set-style' } : {}) });
  }
  if (pending.dimensions) followDimensions(run, sheet, size);
  fitRows(run, sheet, pending.dimensions || pending.merges ? [wholeSheet()] : [...pending.cells, ...pending.styles]);
  if (pending.view) {
    run('sheet.mutation.set-frozen', { ...at, ...freezeOf(sheet) });
    run('sheet.mutation.toggle-gridlines', { ...at, showGridlines: sheet.showGridlines ? ON : OFF });
  }
}

function fill(matrix: IObjectMatrixPrimitiveType<ICellData>, areas: readonly Area[], size: Size, cell: (row: number, column: number) => ICellData): void {
  for (const area of areas) {
    const [endRow, endColumn] = [Math.min(area.row + area.rows, size.rows), Math.min(area.column + area.columns, size.columns)];
    for (let row = area.row; row < endRow; row += 1) {
      const cells = (matrix[row] ??= {});
      for (let column = area.column; column < endColumn; column += 1) cells[column] = { ...cells[column], ...cell(row, column) };
    }
  }
}

const STYLE_KEYS = ['ff', 'fs', 'bl', 'it', 'ul', 'cl', 'bg', 'n', 'tb', 'ht', 'vt', 'pd'] as const;

/** The style with every part named: the grid merges styles, and what is not said would stay as it was. */
function completeStyle(style: CellStyle): IStyleData {
  const wanted = toGridStyle(style);
  const blank = Object.fromEntries(STYLE_KEYS.map((key) => [key, null])) as unknown as IStyleData;
  return { ...blank, ...wanted, bd: { l: null, r: null, t: null, b: null, ...wanted.bd } };
}

function followDimensions(run: Run, sheet: Sheet, size: Size): void {
  const at = { subUnitId: sheet.id };
  const rowHeight: Record<number, number> = {};
  const ownHeight: Record<number, typeof ON | typeof OFF> = {};
  const colWidth: Record<number, number> = {};
  const hidden = { rows: [] as IRange[], columns: [] as IRange[] };
  for (let row = 0; row < size.rows; row += 1) {
    const height = heightOfRow(sheet, row);
    ownHeight[row] = height === null ? ON : OFF;
    if (height !== null) rowHeight[row] = pixelsOfPoints(height);
    if (sheet.dimensions.isRowHidden(row)) hidden.rows.push(rangeOf({ row, column: 0, rows: 1, columns: size.columns }));
  }
  for (let column = 0; column < size.columns; column += 1) {
    colWidth[column] = charactersToPixels(sheet.dimensions.columnWidth(column));
    if (sheet.dimensions.isColumnHidden(column)) hidden.columns.push(rangeOf({ row: 0, column, rows: size.rows, columns: 1 }));
  }
  const all = { ...at, ranges: [rangeOf({ row: 0, column: 0, ...size })] };
  run('sheet.mutation.set-row-visible', all);
  run('sheet.mutation.set-col-visible', all);
  run('sheet.mutation.set-worksheet-row-height', { ...all, rowHeight });
  run('sheet.mutation.set-worksheet-row-is-auto-height', { ...all, autoHeightInfo: ownHeight });
  run('sheet.mutation.set-worksheet-col-width', { ...all, colWidth });
  if (hidden.rows.length > 0) run('sheet.mutation.set-row-hidden', { ...at, ranges: hidden.rows });
  if (hidden.columns.length > 0) run('sheet.mutation.set-col-hidden', { ...at, ranges: hidden.columns });
}

function followSelection(run: Run, workbook: FWorkbook, { sheetId, area }: { readonly sheetId: string; readonly area: Area }): void {
  const sheet = workbook.getSheetBySheetId(sheetId);
  if (sheet === null) return;
  const shown = sheet.getSheet();
  const rows = Math.min(area.rows, shown.getRowCount() - area.row);
  const columns = Math.min(area.columns, shown.getColumnCount() - area.column);
  const isActive = workbook.getActiveSheet().getSheetId() === sheetId;
  const activate = () => run('sheet.operation.set-worksheet-active', { subUnitId: sheetId });
  if (rows < 1 || columns < 1) {
    if (!isActive) activate();
    return;
  }
  const merged = shown.getMergedCell(area.row, area.column);
  const first = rangeOf({ ...area, rows: 1, columns: 1 });
  const range = unionOf(rangeOf({ ...area, rows, columns }), merged ?? first);
  const primary = { ...(merged ?? first), actualRow: area.row, actualColumn: area.column, isMerged: merged !== null, isMergedMainCell: merged !== null };
  const select = () => run('sheet.operation.set-selections', { subUnitId: sheetId, selections: [{ range, primary, style: null }], reveal: true });
  // A sheet without a selection gets one of the grid's own when it is shown, so it has to have ours before.
  select();
  if (isActive) return;
  activate();
  select();
}

function unionOf(one: IRange, other: IRange): IRange {
  return {
    startRow: Math.min(one.startRow, other.startRow),
    endRow: Math.max(one.endRow, other.endRow),
    startColumn: Math.min(one.startColumn, other.startColumn),
    endColumn: Math.max(one.endColumn, other.endColumn),
  };
}
