/** One sheet of the workbook. Every change is made here and told to the workbook's listeners afterwards. */
import { mapFormula, putContent, sortedCells, type StoredCell } from '../xlsx/cellStore';
import type { SheetXml } from '../xlsx/sheetXml';
import type { StyleTable } from '../xlsx/styles';
import { areaOf, boundingArea, containsArea, formatArea, intersection, sameArea } from './addresses';
import { checkCell, sameContent } from './cellContents';
import { SheetCharts } from './charts';
import { ModelError } from './errors';
import { SheetDimensions } from './sheetDimensions';
import { SheetStyles } from './sheetStyles';
import { fitHeaders, headersOf, type FilledCell } from './tableHeaders';
import type { Area, CellContent, CellStyle, ChangeOrigin, Frozen, PageSetup, StylePatch, TableInfo, ValidationAlert, ValidationRule, Visibility, WorkbookChange } from './types';

/** What a sheet needs of its workbook. */
export interface SheetOwner {
  readonly styles: StyleTable;
  emit(change: WorkbookChange): void;
  positionOf(sheet: Sheet): number;
  moveSheet(sheet: Sheet, position: number): void;
  renameSheet(sheet: Sheet, name: string): void;
  /** Values of cells, formulas or results of formulas changed. */
  contentChanged(origin: ChangeOrigin, formulas: boolean): void;
  printNames(sheet: Sheet): Pick<PageSetup, 'titleRows' | 'printArea'>;
  /** The sheet's tables that have a header row. */
  tablesWithHeaders(sheet: Sheet): readonly TableInfo[];
  nameTableColumns(table: TableInfo, names: readonly string[]): void;
  setPrintNames(sheet: Sheet, setup: Partial<PageSetup>): void;
  /** @throws ModelError when no sheet would be left to look at */
  setVisibility(sheet: Sheet, visibility: Visibility): void;
  /** Anything that no event tells of. */
  touched(): void;
}

/** Writes cells within one edit. */
export interface CellEditor {
  set(row: number, column: number, content: CellContent): void;
}

export type { FilledCell };

const BLANK: CellContent = { value: null, formula: null };

export class Sheet {
  private shownName: string;
  private shownAs: Visibility;
  private readonly looks: SheetStyles;
  /** Charts that were added since the workbook was opened. */
  readonly charts: SheetCharts;
  readonly dimensions: SheetDimensions;

  constructor(
    readonly id: string,
    name: string,
    visibility: Visibility,
    private readonly owner: SheetOwner,
    readonly xml: SheetXml,
  ) {
    this.shownName = name;
    this.shownAs = visibility;
    this.looks = new SheetStyles(xml, owner.styles);
    this.dimensions = new SheetDimensions(xml, (row, column) => this.style(row, column), () => owner.emit({ kind: 'dimensions', sheetId: id }));
    this.charts = new SheetCharts(() => owner.touched());
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

  /** Only for the workbook, after it has checked that another sheet stays visible. */
  takeVisibility(visibility: Visibility): void {
    this.shownAs = visibility;
  }

  get visibility(): Visibility {
    return this.shownAs;
  }

  setVisibility(visibility: Visibility): void {
    this.owner.setVisibility(this, visibility);
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

  /**
   * Changes cells once `work` is done; listeners hear of it once, for the area that holds them all. A cell set to what
   * it holds stays as it is. @throws ModelError when a cell can't be set so; then no cell is changed
   */
  edit(origin: ChangeOrigin, work: (cells: CellEditor) => void): void {
    const changes = new Map<string, FilledCell>();
    work({
      set: (row, column, content) => {
        checkCell(row, column, content.value);
        changes.set(`${row},${column}`, { row, column, content });
      },
    });
    for (const [key, { row, column, content }] of changes) {
      if (sameContent(this.content(row, column), content)) changes.delete(key);
    }
    if (origin !== 'recalculation') this.checkArrays(changes);
    const tables = this.owner.tablesWithHeaders(this).filter((table) => fitHeaders(table, this.content.bind(this), changes));
    let area: Area | null = null;
    let formulas = false;
    for (const { row, column, content } of changes.values()) {
      formulas = this.store(row, column, content) || formulas;
      area = area ? boundingArea(area, areaOf(row, column)) : areaOf(row, column);
    }
    if (!area) return;
    for (const table of tables) this.owner.nameTableColumns(table, headersOf(table, this.content.bind(this)));
    this.touch();
    this.dimensions.refit(area);
    this.owner.contentChanged(origin, formulas);
    this.owner.emit({ kind: 'cells', sheetId: this.id, area, origin });
  }

  /** Excel changes the cells of an array formula together or not at all. */
  private checkArrays(changes: ReadonlyMap<string, FilledCell>): void {
    const arrays = this.xml.cells.arrays;
    for (const array of [...arrays]) {
      const inside = [...this.filledCells(array.area)];
      const changed = inside.filter(({ row, column }) => changes.has(`${row},${column}`));
      if (changed.length === 0) continue;
      if (changed.length < inside.length) throw new ModelError('part-of-array', formatArea(array.area));
      arrays.splice(arrays.indexOf(array), 1);
    }
  }

  /** @returns whether a formula came, went or is another now */
  private store(row: number, column: number, content: CellContent): boolean {
    const { cells } = this.xml;
    const cell: StoredCell = cells.cell(row, column) ?? { value: null, formula: null, style: this.looks.indexAt(row, column), source: null };
    const formulas = cell.formula !== content.formula;
    putContent(cell, content);
    if (content.formula !== null || (content.value !== null && typeof content.value !== 'string')) cell.style = this.owner.styles.withoutApostrophe(cell.style);
    cells.ensureRow(row).cells.set(column, cell);
    return formulas;
  }

  style(row: number, column: number): CellStyle {
    return this.owner.styles.get(this.looks.indexAt(row, column));
  }

  /** Changes the look of cells. Whole columns and rows get it as their own, so that cells need not be made for it. */
  patchStyle(area: Area, patch: StylePatch): void {
    this.looks.patch(area, patch);
    this.touch();
    this.owner.emit({ kind: 'styles', sheetId: this.id, area });
  }

  /** The smallest area with all cells that hold something; with formats as well unless `valuesOnly`. */
  usedArea(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    for (const [row, { cells }] of this.xml.cells.rows) {
      for (const [column, cell] of cells) {
        if (valuesOnly && cell.value === null && cell.formula === null) continue;
        area = area ? boundingArea(area, areaOf(row, column)) : areaOf(row, column);
      }
    }
    return area;
  }

  /** Cells with content, row by row. */
  *filledCells(area?: Area): IterableIterator<FilledCell> {
    for (const [row, stored] of this.xml.cells.sortedRows(area)) {
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
    if (others.some((merged) => !containsArea(area, merged))) throw new ModelError('merge-overlaps', JSON.stringify(area));
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
    this.owner.touched();
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

  addValidation(area: Area, rule: ValidationRule): void {
    this.xml.addValidation(area, rule);
    this.owner.touched();
  }

  /** @throws ModelError `not-found` when no rule is for just these cells */
  setValidationAlert(area: Area, alert: ValidationAlert): void {
    this.xml.setValidationAlert(area, alert);
    this.owner.touched();
  }

  clear(area: Area, what: 'all' | 'contents' | 'formats', origin: ChangeOrigin): void {
    if (what !== 'formats') this.edit(origin, (cells) => [...this.filledCells(area)].forEach(({ row, column }) => cells.set(row, column, BLANK)));
    if (what === 'contents') return;
    this.looks.clear(area);
    this.touch();
    this.owner.emit({ kind: 'styles', sheetId: this.id, area });
  }

  /** Rewrites references in formulas and rules, for a sheet that was renamed or removed. */
  mapFormulas(change: (formula: string) => string): void {
    let area: Area | null = null;
    for (const { row, column } of [...this.filledCells()]) {
      const cell = this.xml.cells.cell(row, column);
      if (cell && mapFormula(cell, change)) area = area ? boundingArea(area, areaOf(row, column)) : areaOf(row, column);
    }
    this.xml.mapReferences(change);
    if (!area) return;
    this.touch();
    this.owner.emit({ kind: 'cells', sheetId: this.id, area, origin: 'recalculation' });
  }

  private touch(): void {
    this.xml.isChanged = true;
  }
}
