/** The workbook: sheets, names, tables, settings. Opened from a file, changed, and saved without loss. */
import { readSharedStrings } from '../xlsx/sharedStrings';
import { blankPackage } from '../xlsx/blank';
import { renameSheetInFormula } from '../xlsx/formulas';
import { XlsxPackage } from '../xlsx/package';
import { readSettings, writeSettings } from '../xlsx/settings';
import { EMPTY_SHEET, SheetXml } from '../xlsx/sheetXml';
import { StyleTable } from '../xlsx/styles';
import { readTables } from '../xlsx/tables';
import { WorkbookXml } from '../xlsx/workbookXml';
import { serializeXml } from '../xlsx/xml';
import { areaOf, formatArea, MAX_COLUMNS, parseReference, quoteSheet } from './addresses';
import { ModelError, WorkbookFileError } from './errors';
import { isValidName, isValidSheetName } from './names';
import { Sheet, type SheetOwner } from './sheet';
import type { Area, DefinedName, PageSetup, TableInfo, WorkbookChange } from './types';

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';
const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

interface Place {
  readonly number: number;
  readonly path: string;
  readonly relationship: string;
}

/** A name with what the file says of it beside. */
interface KeptName extends DefinedName {
  readonly attributes: Readonly<Record<string, string>>;
}

export class WorkbookModel {
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  private readonly places = new Map<Sheet, Place>();
  private readonly part: string;
  private readonly xml: WorkbookXml;
  private readonly styles: StyleTable;
  private readonly owner: SheetOwner;
  private list: Sheet[];
  private nameList: KeptName[];
  private readonly settingValues: Map<string, unknown>;
  private activeId: string;
  private selected: { sheetId: string; area: Area };
  private bookChanged = false;
  private contentsChanged = false;
  private formulasChanged = false;
  private settingsChanged = false;
  private changedSinceSave = false;

  private constructor(private readonly file: XlsxPackage) {
    const root = file.relationships('').find(({ type }) => type.endsWith('/officeDocument'));
    if (!root || !file.has(root.target)) throw new WorkbookFileError('not-a-workbook');
    this.part = root.target;
    this.xml = new WorkbookXml(file.xml(this.part));
    const related = file.relationships(this.part);
    const partOf = (type: string) => related.find((relationship) => relationship.type.endsWith(`/${type}`))?.target;
    const stylesPart = partOf('styles');
    const themePart = partOf('theme');
    if (stylesPart === undefined) throw new WorkbookFileError('broken', 'no styles');
    this.styles = new StyleTable(file.xml(stylesPart), themePart !== undefined && file.has(themePart) ? file.xml(themePart) : null);
    this.owner = this.ownerOfSheets();
    let strings: readonly string[] | null = null;
    const stringsPart = partOf('sharedStrings');
    const sharedString = (index: number) => {
      strings ??= stringsPart === undefined ? [] : readSharedStrings(file.text(stringsPart));
      return strings[index] ?? '';
    };
    this.list = this.xml.sheets.flatMap((entry) => {
      const relationship = related.find(({ id }) => id === entry.relationship);
      // Chart sheets and dialog sheets are kept in the file, but have no cells.
      if (!relationship?.type.endsWith('/worksheet')) return [];
      const sheet = new Sheet(sheetId(entry.number), entry.name, entry.visibility, this.owner, new SheetXml(file.text(relationship.target), sharedString));
      this.places.set(sheet, { number: entry.number, path: relationship.target, relationship: entry.relationship });
      return [sheet];
    });
    const [first] = this.list;
    if (!first) throw new WorkbookFileError('broken', 'no worksheets');
    this.nameList = this.xml.names.map(({ position, ...name }) => ({ ...name, scope: position === null ? null : this.idAt(position) }));
    const active = this.list.find((sheet) => sheet.id === this.idAt(this.xml.activeTab)) ?? first;
    this.activeId = active.id;
    this.selected = { sheetId: active.id, area: areaOf(0, 0) };
    this.settingValues = readSettings(file, this.part);
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
    for (const [sheet, { path }] of this.places) if (sheet.xml.isChanged) this.file.write(path, sheet.xml.text());
    const stylesPart = this.file.relationships(this.part).find(({ type }) => type.endsWith('/styles'))?.target;
    if (this.styles.isChanged && stylesPart !== undefined) this.file.write(stylesPart, serializeXml(this.styles.document));
    if (this.settingsChanged) writeSettings(this.file, this.part, this.settingValues);
    if (this.formulasChanged) this.dropCalculationChain();
    if (this.contentsChanged) this.xml.recalculateOnOpen();
    if (this.bookChanged) this.writeStructure();
    if (this.bookChanged || this.contentsChanged) this.file.write(this.part, serializeXml(this.xml.document));
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
    return this.list;
  }

  sheetByName(name: string): Sheet | undefined {
    return this.list.find((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  }

  sheetById(id: string): Sheet | undefined {
    return this.list.find((sheet) => sheet.id === id);
  }

  /** @throws ModelError `name-invalid`, `name-taken` */
  addSheet(name: string, position = this.list.length): Sheet {
    this.checkSheetName(name, null);
    const number = Math.max(0, ...this.xml.sheets.map((entry) => entry.number), ...[...this.places.values()].map((place) => place.number)) + 1;
    const path = this.file.freePath('xl/worksheets/sheet{}.xml');
    this.file.write(path, EMPTY_SHEET);
    this.file.setContentType(path, SHEET_TYPE);
    const relationship = this.file.relate(this.part, `${OFFICE}/worksheet`, path);
    const sheet = new Sheet(sheetId(number), name, 'visible', this.owner, new SheetXml(EMPTY_SHEET, () => ''));
    this.places.set(sheet, { number, path, relationship });
    this.list.splice(position, 0, sheet);
    this.structureChanged();
    return sheet;
  }

  /** References to the sheet become `#REF!`. @throws ModelError `not-found`, `last-sheet` */
  removeSheet(id: string): void {
    const sheet = this.requireSheet(id);
    const visible = this.list.filter((other) => other !== sheet && other.visibility === 'visible');
    if (visible.length === 0) throw new ModelError('last-sheet', sheet.name);
    const place = this.places.get(sheet);
    this.list = this.list.filter((other) => other !== sheet);
    this.places.delete(sheet);
    if (place) {
      this.file.remove(place.path);
      this.file.setContentType(place.path, null);
      this.file.unrelate(this.part, place.path);
    }
    this.nameList = this.nameList.filter(({ scope }) => scope !== id);
    this.leadReferences(sheet.name, null);
    if (this.activeId === id) this.activate((visible[0] ?? this.list[0] as Sheet).id);
    this.structureChanged();
  }

  get names(): readonly DefinedName[] {
    return this.nameList;
  }

  /** Names are compared without case. `scope` is a sheet's id, or `null` for the workbook. */
  findName(name: string, scope: string | null): DefinedName | undefined {
    return this.nameList.find((known) => known.scope === scope && known.name.toLowerCase() === name.toLowerCase());
  }

  /** Adds a name or replaces it. @throws ModelError `name-invalid` */
  setName(name: Pick<DefinedName, 'name' | 'scope' | 'formula'> & Partial<DefinedName>): void {
    if (!isValidName(name.name) && !name.name.startsWith('_xlnm.')) throw new ModelError('name-invalid', name.name);
    const index = this.nameList.findIndex((known) => known.scope === name.scope && known.name.toLowerCase() === name.name.toLowerCase());
    const before = this.nameList[index];
    const made: KeptName = { comment: '', visible: true, attributes: {}, ...before, ...name, formula: name.formula.replace(/^=/, '') };
    if (index >= 0) this.nameList.splice(index, 1, made);
    else this.nameList.push(made);
    this.namesChanged();
  }

  removeName(name: string, scope: string | null): void {
    const found = this.findName(name, scope);
    if (!found) throw new ModelError('not-found', name);
    this.nameList = this.nameList.filter((known) => known !== found);
    this.namesChanged();
  }

  get tables(): readonly TableInfo[] {
    return [...this.places].flatMap(([sheet, { path }]) => readTables(this.file, path, sheet.id));
  }

  get activeSheetId(): string {
    return this.activeId;
  }

  activate(sheetId: string): void {
    const sheet = this.requireSheet(sheetId);
    this.activeId = sheetId;
    for (const other of this.list) other.xml.isSelected = other === sheet;
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
      positionOf: (sheet) => this.list.indexOf(sheet),
      moveSheet: (sheet, position) => {
        this.list = this.list.filter((other) => other !== sheet);
        this.list.splice(position, 0, sheet);
        this.structureChanged();
      },
      renameSheet: (sheet, name) => {
        this.checkSheetName(name, sheet);
        const before = sheet.name;
        sheet.takeName(name);
        this.leadReferences(before, name);
        this.structureChanged();
      },
      contentChanged: (formulas) => {
        this.contentsChanged = true;
        this.formulasChanged ||= formulas;
      },
      printNames: (sheet) => this.printNames(sheet),
      setPrintNames: (sheet, setup) => this.setPrintNames(sheet, setup),
      structureChanged: () => this.structureChanged(),
    };
  }

  private emit(change: WorkbookChange): void {
    if (change.kind !== 'selection') this.changedSinceSave = true;
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

  private checkSheetName(name: string, self: Sheet | null): void {
    if (!isValidSheetName(name)) throw new ModelError('name-invalid', name);
    const same = this.sheetByName(name);
    if (same && same !== self) throw new ModelError('name-taken', name);
  }

  private requireSheet(id: string): Sheet {
    const sheet = this.sheetById(id);
    if (!sheet) throw new ModelError('not-found', id);
    return sheet;
  }

  private leadReferences(from: string, to: string | null): void {
    const change = (formula: string) => renameSheetInFormula(formula, from, to);
    this.nameList = this.nameList.map((name) => ({ ...name, formula: change(name.formula) }));
    for (const sheet of this.list) sheet.mapFormulas(change);
  }

  private printNames(sheet: Sheet): Pick<PageSetup, 'titleRows' | 'printArea'> {
    const areaOfName = (name: string): Area | null => {
      const reference = parseReference(this.findName(name, sheet.id)?.formula ?? '');
      return reference.kind === 'area' ? reference.area : null;
    };
    const titles = areaOfName(PRINT_TITLES);
    const area = areaOfName(PRINT_AREA);
    return {
      ...(titles && titles.columns === MAX_COLUMNS ? { titleRows: [titles.row, titles.row + titles.rows - 1] as const } : {}),
      ...(area ? { printArea: area } : {}),
    };
  }

  private setPrintNames(sheet: Sheet, { titleRows, printArea }: Partial<PageSetup>): void {
    const set = (name: string, area: Area) => this.setName({ name, scope: sheet.id, formula: `${quoteSheet(sheet.name)}!${formatArea(area, true)}` });
    if (titleRows) set(PRINT_TITLES, { row: titleRows[0], column: 0, rows: titleRows[1] - titleRows[0] + 1, columns: MAX_COLUMNS });
    if (printArea) set(PRINT_AREA, printArea);
  }

  /** Sheets, names and the active tab, all told by position in the file. Sheets without cells keep their places. */
  private writeStructure(): void {
    const cellless = this.xml.sheets.filter((entry) => ![...this.places.values()].some(({ number }) => number === entry.number) && this.isCellless(entry.relationship));
    const entries = this.list.flatMap((sheet) => {
      const place = this.places.get(sheet);
      return place ? [{ name: sheet.name, number: place.number, relationship: place.relationship, visibility: sheet.visibility }] : [];
    });
    this.xml.writeSheets([...entries, ...cellless]);
    const position = (scope: string | null) => (scope === null ? null : this.list.findIndex(({ id }) => id === scope));
    this.xml.writeNames(this.nameList.map(({ scope, ...name }) => ({ ...name, position: position(scope) })));
    this.xml.activeTab = this.list.findIndex(({ id }) => id === this.activeId);
  }

  private isCellless(relationship: string): boolean {
    const found = this.file.relationships(this.part).find(({ id }) => id === relationship);
    return found !== undefined && !found.type.endsWith('/worksheet');
  }

  private idAt(position: number): string | null {
    const entry = this.xml.sheets[position];
    return entry ? sheetId(entry.number) : null;
  }

  private dropCalculationChain(): void {
    const chain = this.file.relationships(this.part).find(({ type }) => type.endsWith('/calcChain'));
    if (!chain) return;
    this.file.remove(chain.target);
    this.file.setContentType(chain.target, null);
    this.file.unrelate(this.part, chain.target);
  }
}

/** Ids look as Excel's do. */
function sheetId(number: number): string {
  return `{${number.toString(16).toUpperCase().padStart(8, '0')}-0001-0000-0000-000000000000}`;
}
