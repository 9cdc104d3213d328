/** One sheet of the workbook. Every change is made here and told to the workbook's listeners afterwards. */
import { sortedCells, type StoredCell } from '../xlsx/cellStore';
import type { SheetXml } from '../xlsx/sheetXml';
import type { StyleTable } from '../xlsx/styles';
import { areaOf, intersection, MAX_COLUMNS, MAX_ROWS } from './addresses';
import { ModelError } from './errors';
import { textHeight } from './rowFit';
import type { Area, CellContent, CellStyle, ChangeOrigin, Frozen, PageSetup, StylePatch, Visibility, WorkbookChange } from './types';

/** What a sheet needs of its workbook. */
export interface SheetOwner {
  readonly styles: StyleTable;
  emit(change: WorkbookChange): void;
  positionOf(sheet: Sheet): number;
  moveSheet(sheet: Sheet, position: number): void;
  renameSheet(sheet: Sheet, name: string): void;
  contentChanged(formulas: boolean): void;
  printNames(sheet: Sheet): Pick<PageSetup, 'titleRows' | 'printArea'>;
  setPrintNames(sheet: Sheet, setup: Partial<PageSetup>): void;
  structureChanged(): void;
}

/** Writes cells within one edit. */
export interface CellEditor {
  set(row: number, column: number, content: CellContent): void;
}

export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

const BLANK: CellContent = { value: null, formula: null };

export class Sheet {
  private shownName: string;
  private shownAs: Visibility;

  constructor(
    readonly id: string,
    name: string,
    visibility: Visibility,
    private readonly owner: SheetOwner,
    readonly xml: SheetXml,
  ) {
    this.shownName = name;
    this.shownAs = visibility;
  }

  get name(): string {
    return this.shownName;
  }

  /** @throws ModelError when Excel would refuse the name */
  rename(name: string): void {
    this.owner.renameSheet(this, name);
  }

  /** Only for the workbook, after it has checked the name. */
  takeName(name: string): void {
    this.shownName = name;
  }

  get visibility(): Visibility {
    return this.shownAs;
  }

  setVisibility(visibility: Visibility): void {
    this.shownAs = visibility;
    this.owner.structureChanged();
  }

  get position(): number {
    return this.owner.positionOf(this);
  }

  moveTo(position: number): void {
    this.owner.moveSheet(this, position);
  }

  content(row: number, column: number): CellContent {
    const cell = this.xml.cells.cell(row, column);
    return cell ? { value: cell.value, formula: cell.formula } : BLANK;
  }

  /** Changes cells; listeners hear of it once, for the area that holds them all. A cell set to what it holds stays as it is. */
  edit(origin: ChangeOrigin, work: (cells: CellEditor) => void): void {
    let area: Area | null = null;
    let formulas = false;
    work({
      set: (row, column, content) => {
        const cell = this.xml.cells.cell(row, column);
        const before = cell ?? BLANK;
        if (before.formula === content.formula && sameValue(before.value, content.value)) return;
        formulas ||= before.formula !== null || content.formula !== null;
        this.store(row, column, cell, content);
        area = area ? bounding(area, areaOf(row, column)) : areaOf(row, column);
      },
    });
    if (!area) return;
    this.touch();
    this.refit(area);
    this.owner.contentChanged(formulas);
    this.owner.emit({ kind: 'cells', sheetId: this.id, area, origin });
  }

  /** Rows whose height was fitted to their text follow it. */
  private refit({ row, rows }: Area): void {
    for (let number = row; number < row + rows; number++) {
      const attributes = this.xml.cells.row(number)?.attributes;
      if (attributes?.has('ht') && !/^(1|true)$/.test(attributes.get('customHeight') ?? '')) this.fitRows(number, 1);
    }
  }

  private store(row: number, column: number, cell: StoredCell | undefined, { value, formula }: CellContent): void {
    if (cell) {
      cell.value = value;
      cell.formula = formula;
      cell.source = null;
    } else this.xml.cells.ensureRow(row).cells.set(column, { value, formula, style: this.styleIndex(row, column), source: null });
  }

  style(row: number, column: number): CellStyle {
    return this.owner.styles.get(this.styleIndex(row, column));
  }

  /** A cell's own format, else its row's, else its column's. */
  private styleIndex(row: number, column: number): number {
    const stored = this.xml.cells.row(row);
    const cell = stored?.cells.get(column);
    if (cell) return cell.style;
    const ofRow = stored?.attributes.get('s');
    if (ofRow !== undefined) return Number(ofRow);
    return this.xml.columns.find(({ first, last }) => column >= first && column <= last)?.style ?? 0;
  }

  /** Changes the look of cells. Whole columns get it as their own, so that no cell has to be made. */
  patchStyle(area: Area, patch: StylePatch): void {
    if (area.rows === MAX_ROWS) {
      for (let column = area.column; column < area.column + area.columns; column++) {
        const run = this.xml.columns.find(({ first, last }) => column >= first && column <= last);
        this.xml.setColumns(column, 1, { style: this.owner.styles.with(run?.style ?? 0, patch) });
      }
      for (const { row, column } of [...this.filledCells(area)]) this.patchCell(row, column, patch);
    } else {
      const columns = Math.min(area.columns, MAX_COLUMNS);
      for (let row = area.row; row < area.row + area.rows; row++) {
        for (let column = area.column; column < area.column + columns; column++) this.patchCell(row, column, patch);
      }
    }
    this.touch();
    this.owner.emit({ kind: 'styles', sheetId: this.id, area });
  }

  private patchCell(row: number, column: number, patch: StylePatch): void {
    const style = this.owner.styles.with(this.styleIndex(row, column), patch);
    const stored = this.xml.cells.ensureRow(row);
    const cell = stored.cells.get(column);
    if (cell) cell.style = style;
    else stored.cells.set(column, { value: null, formula: null, style, source: null });
  }

  /** The smallest area with all cells that hold something; with formats as well unless `valuesOnly`. */
  usedArea(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    for (const [row, { cells }] of this.xml.cells.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.value === null && cell.formula === null) continue;
        area = area ? bounding(area, areaOf(row, column)) : areaOf(row, column);
      }
    }
    return area;
  }

  /** Cells with content, row by row. */
  *filledCells(area?: Area): IterableIterator<FilledCell> {
    for (const [row, stored] of this.xml.cells.sortedRows()) {
      if (area && (row < area.row || row >= area.row + area.rows)) continue;
      for (const [column, { value, formula }] of sortedCells(stored)) {
        const inside = !area || (column >= area.column && column < area.column + area.columns);
        if (inside && (value !== null || formula !== null)) yield { row, column, content: { value, formula } };
      }
    }
  }

  get merges(): readonly Area[] {
    return this.xml.merges;
  }

  /** Merges cells; all but the top left one lose their content, as in Excel. @throws ModelError when another merge is cut */
  merge(area: Area): void {
    const others = this.merges.filter((merged) => intersection(merged, area) !== null);
    if (others.some((merged) => !contains(area, merged))) throw new ModelError('merge-overlaps', JSON.stringify(area));
    if (area.rows * area.columns < 2) return;
    this.edit('add-in', (cells) => {
      for (const { row, column } of [...this.filledCells(area)]) if (row !== area.row || column !== area.column) cells.set(row, column, BLANK);
    });
    this.xml.merges = [...this.merges.filter((merged) => !others.some((other) => sameArea(other, merged))), area];
    this.owner.emit({ kind: 'merges', sheetId: this.id });
  }

  unmerge(area: Area): void {
    const kept = this.merges.filter((merged) => intersection(merged, area) === null);
    if (kept.length === this.merges.length) return;
    this.xml.merges = kept;
    this.owner.emit({ kind: 'merges', sheetId: this.id });
  }

  /** In characters, as the file counts them. */
  columnWidth(column: number): number {
    return this.xml.columns.find(({ first, last }) => column >= first && column <= last)?.width ?? this.xml.defaultWidth;
  }

  /** `null` gives columns the sheet's standard width. */
  setColumnWidth(column: number, columns: number, width: number | null): void {
    this.xml.setColumns(column, columns, { width });
    this.owner.emit({ kind: 'dimensions', sheetId: this.id });
  }

  isColumnHidden(column: number): boolean {
    return this.xml.columns.some(({ first, last, hidden }) => hidden && column >= first && column <= last);
  }

  setColumnsHidden(column: number, columns: number, hidden: boolean): void {
    this.xml.setColumns(column, columns, { hidden });
    this.owner.emit({ kind: 'dimensions', sheetId: this.id });
  }

  get defaultRowHeight(): number {
    return this.xml.defaultHeight;
  }

  /** In points; `null` where the row is as high as its content. */
  rowHeight(row: number): number | null {
    const attributes = this.xml.cells.row(row)?.attributes;
    const height = attributes?.get('ht');
    return height !== undefined && /^(1|true)$/.test(attributes?.get('customHeight') ?? '') ? Number(height) : null;
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
    const covered = this.merges;
    this.changeRows(row, rows, (attributes, number) => {
      attributes.delete('customHeight');
      const height = this.fittedHeight(number, covered);
      if (height > this.defaultRowHeight) attributes.set('ht', String(height));
      else attributes.delete('ht');
    });
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
      height = Math.max(height, textHeight(value, width, this.style(row, column)));
    }
    return height;
  }

  isRowHidden(row: number): boolean {
    return /^(1|true)$/.test(this.xml.cells.row(row)?.attributes.get('hidden') ?? '');
  }

  setRowsHidden(row: number, rows: number, hidden: boolean): void {
    this.changeRows(row, rows, (attributes) => {
      if (hidden) attributes.set('hidden', '1');
      else attributes.delete('hidden');
    });
  }

  private changeRows(row: number, rows: number, change: (attributes: Map<string, string>, row: number) => void): void {
    for (let number = row; number < row + rows; number++) change(this.xml.cells.ensureRow(number).attributes, number);
    this.touch();
    this.owner.emit({ kind: 'dimensions', sheetId: this.id });
  }

  get frozen(): Frozen | null {
    return this.xml.frozen;
  }

  freeze(frozen: Frozen | null): void {
    this.xml.frozen = frozen;
    this.owner.emit({ kind: 'view', sheetId: this.id });
  }

  get showGridlines(): boolean {
    return this.xml.showGridlines;
  }

  setShowGridlines(on: boolean): void {
    this.xml.showGridlines = on;
    this.owner.emit({ kind: 'view', sheetId: this.id });
  }

  get pageSetup(): PageSetup {
    return { ...this.xml.page, ...this.owner.printNames(this) };
  }

  setPageSetup(setup: Partial<PageSetup>): void {
    this.xml.setPage(setup);
    this.owner.setPrintNames(this, setup);
    this.touch();
  }

  get isProtected(): boolean {
    return this.xml.isProtected;
  }

  protect(): void {
    this.xml.isProtected = true;
    this.owner.emit({ kind: 'view', sheetId: this.id });
  }

  unprotect(): void {
    this.xml.isProtected = false;
    this.owner.emit({ kind: 'view', sheetId: this.id });
  }

  addListValidation(area: Area, options: readonly string[]): void {
    this.xml.addListValidation(area, options);
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats', origin: ChangeOrigin): void {
    if (what !== 'formats') this.edit(origin, (cells) => [...this.filledCells(area)].forEach(({ row, column }) => cells.set(row, column, BLANK)));
    if (what === 'contents') return;
    for (const [row, { cells }] of this.xml.cells.rows) {
      for (const [column, cell] of cells) if (intersection(area, areaOf(row, column))) cell.style = 0;
    }
    this.touch();
    this.owner.emit({ kind: 'styles', sheetId: this.id, area });
  }

  /** Rewrites every formula, for a sheet that was renamed or removed. */
  mapFormulas(change: (formula: string) => string): void {
    this.edit('recalculation', (cells) => {
      for (const { row, column, content } of [...this.filledCells()]) {
        if (content.formula !== null) cells.set(row, column, { ...content, formula: change(content.formula) });
      }
    });
  }

  private touch(): void {
    this.xml.isChanged = true;
  }
}

function sameValue(a: CellContent['value'], b: CellContent['value']): boolean {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) return a.error === b.error;
  return Object.is(a, b) || (a === 0 && b === 0);
}

function contains(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && sameArea(shared, inner);
}

function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function bounding(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}
