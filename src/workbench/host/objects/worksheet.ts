/** Excel.Worksheet with its page layout, frozen panes and protection. */
import {
  areaOf, MAX_COLUMNS, MAX_ROWS, parseArea, parseReference, type Sheet,
} from '../../model';
import { HostError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { inModel, requireUnprotected, type Book } from './book';
import { EVENT } from './events';
import { NamedItemCollectionObject } from './names';
import { PageLayoutObject } from './pageLayout';
import { RangeObject } from './range';
import { TableCollectionObject } from './tables';

const VISIBILITY = { visible: 'Visible', hidden: 'Hidden', veryHidden: 'VeryHidden' } as const;

export class WorksheetObject extends HostObject {
  override readonly className = 'Worksheet';

  constructor(
    private readonly book: Book,
    readonly sheet: Sheet,
  ) {
    super();
  }

  override get identity(): Readonly<Record<string, unknown>> {
    return { Id: this.sheet.id };
  }
  override get scalars(): readonly string[] {
    return ['Id', 'Name', 'Position', 'Gridlines', 'Visibility'];
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: string) {
    requireOpenStructure(this.book);
    inModel(() => this.sheet.rename(name));
  }
  get Position(): number {
    return this.sheet.position;
  }
  set Position(position: number) {
    requireOpenStructure(this.book);
    this.sheet.moveTo(position);
  }
  get Visibility(): string {
    return VISIBILITY[this.sheet.visibility];
  }
  set Visibility(value: string) {
    requireOpenStructure(this.book);
    const found = (Object.keys(VISIBILITY) as (keyof typeof VISIBILITY)[]).find((key) => VISIBILITY[key] === value);
    if (!found) throw new HostError('InvalidArgument');
    this.sheet.setVisibility(found);
  }
  get Gridlines(): boolean {
    return this.sheet.showGridlines;
  }
  set Gridlines(on: boolean) {
    this.sheet.setShowGridlines(on);
  }

  get Protection(): WorksheetProtectionObject {
    return new WorksheetProtectionObject(this.sheet);
  }
  get FreezePanes(): WorksheetFreezePanesObject {
    return new WorksheetFreezePanesObject(this.book, this.sheet);
  }
  get PageLayout(): PageLayoutObject {
    return new PageLayoutObject(this.sheet);
  }
  get Names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.book, this.sheet);
  }
  get Tables(): TableCollectionObject {
    return new TableCollectionObject(this.book, this.sheet);
  }

  Activate(): void {
    this.book.model.activate(this.sheet.id);
  }
  Delete(): void {
    requireOpenStructure(this.book);
    inModel(() => this.book.model.removeSheet(this.sheet.id));
  }

  /** By address or by name; the whole sheet without either. */
  GetRange(address?: string): RangeObject {
    if (address === undefined || address === null || address === '') return new RangeObject(this.book, this.sheet, areaOf(0, 0, MAX_ROWS, MAX_COLUMNS));
    const area = parseArea(address);
    if (area) return new RangeObject(this.book, this.sheet, area);
    const name = this.book.model.findName(address, this.sheet.id) ?? this.book.model.findName(address, null);
    const reference = parseReference(name?.formula ?? address);
    const sheet = reference.kind === 'area' && reference.sheet !== null ? this.book.model.sheetByName(reference.sheet) : this.sheet;
    if (reference.kind !== 'area' || !sheet) throw new HostError('InvalidArgument');
    return new RangeObject(this.book, sheet, reference.area);
  }
  GetCell(row: number, column: number): RangeObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    const inside = row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
    if (!inside) throw new HostError('InvalidArgument');
    return new RangeObject(this.book, this.sheet, { row, column, rows, columns });
  }
  /** The top left cell when the sheet is empty (Worksheet.getUsedRange, Office.js reference). */
  GetUsedRange(valuesOnly = false): RangeObject {
    return this.GetUsedRangeOrNullObject(valuesOnly) ?? new RangeObject(this.book, this.sheet, areaOf(0, 0));
  }
  GetUsedRangeOrNullObject(valuesOnly = false): RangeObject | null {
    const area = this.sheet.usedArea(valuesOnly);
    return area && new RangeObject(this.book, this.sheet, area);
  }

  _RegisterDataChangedEvent(): void {
    this.book.events.register(EVENT.worksheetChanged, this.sheet.id);
  }
  _UnregisterDataChangedEvent(): void {
    this.book.events.unregister(EVENT.worksheetChanged, this.sheet.id);
  }
}

export class WorksheetCollectionObject extends HostObject {
  override readonly className = 'WorksheetCollection';

  constructor(private readonly book: Book) {
    super();
  }

  override get items(): readonly HostObject[] {
    return this.book.model.sheets.map((sheet) => new WorksheetObject(this.book, sheet));
  }

  GetItem(key: string): WorksheetObject {
    const sheet = this.GetItemOrNullObject(key);
    if (!sheet) throw new HostError('ItemNotFound');
    return sheet;
  }
  GetItemOrNullObject(key: string): WorksheetObject | null {
    const sheet = this.book.model.sheetById(key) ?? this.book.model.sheetByName(key);
    return sheet ? new WorksheetObject(this.book, sheet) : null;
  }
  GetActiveWorksheet(): WorksheetObject {
    return this.GetItem(this.book.model.activeSheetId);
  }
  GetFirst(visibleOnly = false): WorksheetObject {
    const sheet = this.book.model.sheets.find(({ visibility }) => !visibleOnly || visibility === 'visible');
    if (!sheet) throw new HostError('ItemNotFound');
    return new WorksheetObject(this.book, sheet);
  }
  GetCount(visibleOnly = false): number {
    return this.book.model.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'visible').length;
  }
  Add(name?: string): WorksheetObject {
    requireOpenStructure(this.book);
    return new WorksheetObject(this.book, inModel(() => this.book.model.addSheet(name ?? this.freeName())));
  }

  _RegisterDataChangedEvent(): void {
    this.book.events.register(EVENT.worksheetChanged, 'Workbook');
  }
  _UnregisterDataChangedEvent(): void {
    this.book.events.unregister(EVENT.worksheetChanged, 'Workbook');
  }

  private freeName(): string {
    let number = 1;
    while (this.book.model.sheetByName(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}

/** Sheets of a workbook with protected structure can't be added, removed, renamed or moved. */
export function requireOpenStructure(book: Book): void {
  if (book.model.structureProtected) throw new HostError('AccessDenied');
}

export class WorksheetProtectionObject extends HostObject {
  override readonly className = 'WorksheetProtection';
  constructor(private readonly sheet: Sheet) {
    super();
  }
  override get scalars(): readonly string[] {
    return ['Protected'];
  }
  get Protected(): boolean {
    return this.sheet.isProtected;
  }
  Protect(): void {
    if (this.sheet.isProtected) throw new HostError('AccessDenied');
    this.sheet.protect();
  }
  Unprotect(): void {
    this.sheet.unprotect();
  }
}

export class WorksheetFreezePanesObject extends HostObject {
  override readonly className = 'WorksheetFreezePanes';
  constructor(
    private readonly book: Book,
    private readonly sheet: Sheet,
  ) {
    super();
  }
  FreezeRows(rows = 1): void {
    requireUnprotected(this.sheet);
    this.sheet.freeze({ rows, columns: 0 });
  }
  FreezeColumns(columns = 1): void {
    requireUnprotected(this.sheet);
    this.sheet.freeze({ rows: 0, columns });
  }
  FreezeAt(range: unknown): void {
    requireUnprotected(this.sheet);
    const area = range instanceof RangeObject ? range.area : parseArea(String(range));
    if (!area) throw new HostError('InvalidArgument');
    this.sheet.freeze({ rows: area.row + area.rows, columns: area.column + area.columns });
  }
  Unfreeze(): void {
    this.sheet.freeze(null);
  }
  GetLocationOrNullObject(): RangeObject | null {
    const { frozen } = this.sheet;
    return frozen && new RangeObject(this.book, this.sheet, areaOf(0, 0, frozen.rows || MAX_ROWS, frozen.columns || MAX_COLUMNS));
  }
}

