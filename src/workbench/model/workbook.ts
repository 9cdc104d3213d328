/** The workbook: sheets, names, tables, settings. Opened from a file, changed, and saved without loss. */
import { blankPackage } from '../xlsx/blank';
import { saveCharts } from '../xlsx/charts';
import { renameSheetInFormula } from '../xlsx/formulas';
import { XlsxPackage } from '../xlsx/package';
import { readSettings, writeSettings } from '../xlsx/settings';
import { EMPTY_SHEET, SheetXml } from '../xlsx/sheetXml';
import type { StyleTable } from '../xlsx/styles';
import { nameTableColumns, readTables } from '../xlsx/tables';
import { renameSheetInParts } from '../xlsx/sheetReferences';
import { dropCalculationChain, ensureStylesPart, readStyles, sharedStringsOf, workbookPartOf } from '../xlsx/workbookParts';
import { WorkbookXml } from '../xlsx/workbookXml';
import { serializeXml } from '../xlsx/xml';
import { areaOf } from './addresses';
import { ModelError, WorkbookFileError } from './errors';
import { NameList, type NewName } from './nameList';
import { Sheet, type SheetOwner } from './sheet';
import { TabList, type CelllessTab } from './tabList';
import type { Area, DefinedName, TableInfo, WorkbookChange } from './types';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

interface Place {
  readonly number: number;
  readonly path: string;
  readonly relationship: string;
}

export class WorkbookModel {
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private readonly places = new Map<Sheet, Place>();
  private readonly part: string;
  private readonly xml: WorkbookXml;
  private readonly styles: StyleTable;
  private readonly owner: SheetOwner;
  private readonly tabs: TabList;
  /** Numbers of sheets are never used twice. */
  private lastNumber = 0;
  private readonly nameList: NameList;
  private tableList: readonly TableInfo[] | null = null;
  private readonly settingValues: Map<string, unknown>;
  private activeId: string;
  private selected: { sheetId: string; area: Area };
  private bookChanged = false;
  private contentsChanged = false;
  private formulasChanged = false;
  private settingsChanged = false;
  private changedSinceSave = false;

  private constructor(private readonly file: XlsxPackage) {
    this.part = workbookPartOf(file);
    this.xml = new WorkbookXml(file.xml(this.part));
    this.styles = readStyles(file, this.part);
    this.owner = this.ownerOfSheets();
    this.tabs = new TabList(this.readTabs());
    const [first] = this.sheets;
    if (!first) throw new WorkbookFileError('broken', 'no worksheets');
    this.nameList = new NameList(this.xml.names.map(({ position, ...name }) => ({ ...name, scope: position === null ? null : this.idAt(position) })));
    const active = this.sheetById(this.idAt(this.xml.activeTab) ?? '') ?? first;
    this.activeId = active.id;
    this.selected = { sheetId: active.id, area: areaOf(0, 0) };
    this.settingValues = readSettings(file, this.part);
  }

  private readTabs(): (Sheet | CelllessTab)[] {
    const { file, part } = this;
    const related = file.relationships(part);
    const sharedString = sharedStringsOf(file, part);
    return this.xml.sheets.map((entry) => {
      const relationship = related.find(({ id }) => id === entry.relationship);
      this.lastNumber = Math.max(this.lastNumber, entry.number);
      // Chart sheets and dialog sheets are kept in the file, but have no cells.
      if (!relationship?.type.endsWith('/worksheet')) return { ...entry, id: sheetId(entry.number) };
      const sheet = new Sheet(sheetId(entry.number), entry.name, entry.visibility, this.owner, new SheetXml(file.text(relationship.target), sharedString));
      this.places.set(sheet, { number: entry.number, path: relationship.target, relationship: entry.relationship });
      return sheet;
    });
  }

  static blank(sheetName = 'Sheet1'): WorkbookModel {
    return new WorkbookModel(blankPackage(sheetName));
  }

  /** @throws WorkbookFileError */
  static open(bytes: Uint8Array): WorkbookModel {
    try {
      return new WorkbookModel(XlsxPackage.open(bytes));
    } catch (error) {
      if (error instanceof WorkbookFileError) throw error;
      throw new WorkbookFileError('broken', String(error));
    }
  }

  /** The workbook as a file. Parts that nobody changed are the same bytes as before. */
  save(): Uint8Array {
    for (const [sheet, { path }] of this.places) {
      const drawing = saveCharts(this.file, path, sheet.charts);
      if (drawing !== null) sheet.xml.nameDrawing(drawing);
    }
    for (const [sheet, { path }] of this.places) if (sheet.xml.isChanged) this.file.write(path, sheet.xml.text());
    if (this.styles.isChanged) this.file.write(ensureStylesPart(this.file, this.part), serializeXml(this.styles.document));
    if (this.settingsChanged) writeSettings(this.file, this.part, this.settingValues);
    if (this.formulasChanged) dropCalculationChain(this.file, this.part);
    const recalculates = this.contentsChanged && this.hasFormulas();
    if (recalculates) this.xml.recalculateOnOpen();
    if (this.bookChanged) this.writeStructure();
    if (this.bookChanged || recalculates) this.file.write(this.part, serializeXml(this.xml.document));
    this.changedSinceSave = false;
    return this.file.save();
  }

  /** Changed since it was opened or saved. */
  get unsaved(): boolean {
    return this.changedSinceSave;
  }

  /** Listeners hear of every change after it is made. The answer stops it. */
  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  get sheets(): readonly Sheet[] {
    return this.tabs.sheets;
  }

  sheetByName(name: string): Sheet | undefined {
    return this.tabs.byName(name);
  }

  sheetById(id: string): Sheet | undefined {
    return this.tabs.byId(id);
  }

  /** @throws ModelError `name-invalid`, `name-taken` */
  addSheet(name: string, position = this.sheets.length): Sheet {
    this.tabs.checkName(name, null);
    this.lastNumber += 1;
    const number = this.lastNumber;
    const path = this.file.freePath('xl/worksheets/sheet{}.xml');
    this.file.write(path, EMPTY_SHEET);
    this.file.setContentType(path, SHEET_TYPE);
    const relationship = this.file.relate(this.part, `${OFFICE}/worksheet`, path);
    const sheet = new Sheet(sheetId(number), name, 'visible', this.owner, new SheetXml(EMPTY_SHEET, () => ''));
    this.places.set(sheet, { number, path, relationship });
    this.tabs.insert(sheet, position);
    this.structureChanged();
    return sheet;
  }

  /** References to the sheet become `#REF!`. @throws ModelError `not-found`, `last-sheet` */
  removeSheet(id: string): void {
    const sheet = this.tabs.require(id);
    const next = this.tabs.visibleBeside(sheet);
    const place = this.places.get(sheet);
    this.tabs.remove(sheet);
    this.places.delete(sheet);
    this.tableList = null;
    if (place) {
      this.file.unrelate(this.part, place.path);
      this.file.remove(place.path);
    }
    this.contentsChanged = true;
    this.formulasChanged = true;
    this.nameList.removeScope(id);
    this.leadReferences(sheet.name, null);
    if (this.activeId === id) this.activate(next.id);
    this.structureChanged();
  }

  get names(): readonly DefinedName[] {
    return this.nameList.all;
  }

  /** Names are compared without case. `scope` is a sheet's id, or `null` for the workbook. */
  findName(name: string, scope: string | null): DefinedName | undefined {
    return this.nameList.find(name, scope);
  }

  /** Adds a name or replaces it. @throws ModelError `name-invalid`, `name-taken` by a table, `not-found` for its sheet */
  setName(name: NewName): void {
    if (name.scope !== null) this.tabs.require(name.scope);
    else if (this.tables.some((table) => table.name.toLowerCase() === name.name.toLowerCase())) throw new ModelError('name-taken', name.name);
    this.nameList.set(name);
    this.namesChanged();
  }

  /** @throws ModelError `not-found` */
  removeName(name: string, scope: string | null): void {
    this.nameList.remove(name, scope);
    this.namesChanged();
  }

  get tables(): readonly TableInfo[] {
    this.tableList ??= [...this.places].flatMap(([sheet, { path }]) => readTables(this.file, path, sheet.id));
    return this.tableList;
  }

  get activeSheetId(): string {
    return this.activeId;
  }

  activate(sheetId: string): void {
    const sheet = this.tabs.require(sheetId);
    this.activeId = sheetId;
    for (const other of this.sheets) other.xml.isSelected = other === sheet;
    this.bookChanged = true;
    if (this.selected.sheetId !== sheetId) this.selected = { sheetId, area: areaOf(0, 0) };
    this.emit({ kind: 'selection', sheetId, area: this.selected.area });
  }

  get selection(): { readonly sheetId: string; readonly area: Area } {
    return this.selected;
  }

  select(sheetId: string, area: Area): void {
    this.selected = { sheetId, area };
    if (this.activeId !== sheetId) this.activate(sheetId);
    else this.emit({ kind: 'selection', sheetId, area });
  }

  get structureProtected(): boolean {
    return this.xml.structureProtected;
  }

  protectStructure(on: boolean): void {
    this.xml.structureProtected = on;
    this.bookChanged = true;
  }

  /** The add-in's own settings, kept in the file as a custom XML part of ours. */
  readonly settings = {
    get: (key: string): unknown => this.settingValues.get(key),
    keys: (): string[] => [...this.settingValues.keys()],
    set: (key: string, value: unknown): void => {
      this.settingValues.set(key, value);
      this.settingsTouched();
    },
    delete: (key: string): void => {
      this.settingValues.delete(key);
      this.settingsTouched();
    },
  };

  private settingsTouched(): void {
    this.settingsChanged = true;
    this.bookChanged = true;
    this.changedSinceSave = true;
  }

  private ownerOfSheets(): SheetOwner {
    return {
      styles: this.styles,
      emit: (change) => this.emit(change),
      positionOf: (sheet) => this.sheets.indexOf(sheet),
      moveSheet: (sheet, position) => {
        this.tabs.remove(sheet);
        this.tabs.insert(sheet, position);
        this.structureChanged();
      },
      renameSheet: (sheet, name) => {
        this.tabs.checkName(name, sheet);
        const before = sheet.name;
        sheet.takeName(name);
        this.leadReferences(before, name);
        this.structureChanged();
      },
      contentChanged: (origin, formulas) => {
        this.contentsChanged ||= origin !== 'recalculation';
        this.formulasChanged ||= formulas;
      },
      tablesWithHeaders: (sheet) => this.tables.filter(({ sheetId, hasHeaders }) => hasHeaders && sheetId === sheet.id),
      nameTableColumns: (table, names) => {
        const place = this.places.get(this.tabs.require(table.sheetId));
        if (place) nameTableColumns(this.file, place.path, table.id, names);
      },
      printNames: (sheet) => this.nameList.printSetup(sheet.id),
      setPrintNames: (sheet, setup) => {
        if (this.nameList.setPrintSetup(sheet, setup)) this.namesChanged();
      },
      setVisibility: (sheet, visibility) => {
        const next = visibility === 'visible' ? sheet : this.tabs.visibleBeside(sheet);
        sheet.takeVisibility(visibility);
        if (this.activeId === sheet.id) this.activate(next.id);
        this.structureChanged();
      },
      touched: () => {
        this.changedSinceSave = true;
      },
    };
  }

  private emit(change: WorkbookChange): void {
    const isEdit = change.kind !== 'selection' && !(change.kind === 'cells' && change.origin === 'recalculation');
    this.changedSinceSave ||= isEdit;
    for (const listener of [...this.listeners]) listener(change);
  }

  private structureChanged(): void {
    this.bookChanged = true;
    this.emit({ kind: 'sheets' });
  }

  private namesChanged(): void {
    this.bookChanged = true;
    this.emit({ kind: 'names' });
  }

  private leadReferences(from: string, to: string | null): void {
    const change = (formula: string) => renameSheetInFormula(formula, from, to);
    this.nameList.mapFormulas(change);
    for (const sheet of this.sheets) sheet.mapFormulas(change);
    // A chart whose sheet is gone keeps its reference, as broken as it is.
    if (to !== null) renameSheetInParts(this.file, from, to);
  }

  private hasFormulas(): boolean {
    return this.sheets.some((sheet) => sheet.xml.hasFormulas) || this.names.some(({ formula }) => formula.includes('('));
  }

  /** Sheets, names and the active tab, all told by position in the file. */
  private writeStructure(): void {
    const entries = this.tabs.all.map((tab) => {
      const place = tab instanceof Sheet ? this.places.get(tab) : tab;
      return { name: tab.name, number: place?.number ?? 0, relationship: place?.relationship ?? '', visibility: tab.visibility };
    });
    this.xml.writeSheets(entries);
    const position = (id: string | null) => (id === null ? null : this.tabs.positionOf(id));
    this.xml.writeNames(this.nameList.kept.map(({ scope, ...name }) => ({ ...name, position: position(scope) })));
    this.xml.activeTab = position(this.activeId) ?? 0;
  }

  private idAt(position: number): string | null {
    const entry = this.xml.sheets[position];
    return entry ? sheetId(entry.number) : null;
  }

}

/** Ids look as Excel's do. */
function sheetId(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
}
