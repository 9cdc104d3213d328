/** Excel.Worksheet. */
import { areaOf, MAX_COLUMNS, MAX_ROWS, parseArea, parseReference, type Sheet } from '../../model';
import { existing, HostError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { keyOf, oneOf, requireOpenStructure, type Book } from './book';
import { ChartCollectionObject } from './charts';
import { EVENT } from './events';
import { NamedItemCollectionObject } from './names';
import { PageLayoutObject } from './pageLayout';
import { RangeObject } from './range';
import { RangeAreasObject } from './rangeAreas';
import { TableCollectionObject } from './tables';
import { WorksheetFreezePanesObject, WorksheetProtectionObject } from './worksheetParts';

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const;
const LONGEST_ADDRESS = 8192;

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
    return ['Id', 'Name', 'Position', 'ShowGridlines', 'Visibility'];
  }

  get Id(): string {
    return this.sheet.id;
  }
  get Name(): string {
    return this.sheet.name;
  }
  set Name(name: string) {
    requireOpenStructure(this.book);
    this.sheet.rename(name);
  }
  get Position(): number {
    return this.sheet.position;
  }
  set Position(position: number) {
    requireOpenStructure(this.book);
    if (!Number.isInteger(position) || position < 0 || position >= this.book.model.sheets.length) throw new HostError('InvalidArgument');
    this.sheet.moveTo(position);
  }
  get Visibility(): string {
    return keyOf(VISIBILITY, this.sheet.visibility) ?? 'Visible';
  }
  /** One sheet stays visible. */
  set Visibility(value: string) {
    requireOpenStructure(this.book);
    const visibility = oneOf(VISIBILITY, value);
    const others = this.book.model.sheets.some((other) => other !== this.sheet && other.visibility === 'visible');
    if (visibility !== 'visible' && !others) throw new HostError('InvalidOperation');
    this.sheet.setVisibility(visibility);
  }
  get ShowGridlines(): boolean {
    return this.sheet.showGridlines;
  }
  /** office.js reads `ShowGridlines`, but sets `Gridlines`. */
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
    return new PageLayoutObject(this.book, this.sheet);
  }
  get Names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.book, this.sheet);
  }
  get Charts(): ChartCollectionObject {
    return new ChartCollectionObject(this.sheet.charts);
  }
  get Tables(): TableCollectionObject {
    return new TableCollectionObject(this.book, this.sheet);
  }

  Activate(): void {
    this.book.model.activate(this.sheet.id);
  }
  Delete(): void {
    requireOpenStructure(this.book);
    if (this.sheet.visibility === 'veryHidden') throw new HostError('InvalidOperation');
    this.book.model.removeSheet(this.sheet.id);
  }

  GetNext(visibleOnly = false): WorksheetObject {
    return existing(this.GetNextOrNullObject(visibleOnly));
  }
  GetNextOrNullObject(visibleOnly = false): WorksheetObject | null {
    return this.first(this.book.model.sheets.slice(this.sheet.position + 1), visibleOnly);
  }
  GetPrevious(visibleOnly = false): WorksheetObject {
    return existing(this.GetPreviousOrNullObject(visibleOnly));
  }
  GetPreviousOrNullObject(visibleOnly = false): WorksheetObject | null {
    return this.first(this.book.model.sheets.slice(0, this.sheet.position).reverse(), visibleOnly);
  }

  /** By address or by name; the whole sheet without either. */
  GetRange(address = ''): RangeObject {
    if (address === '') return new RangeObject(this.book, this.sheet, areaOf(0, 0, MAX_ROWS, MAX_COLUMNS));
    if (address.length > LONGEST_ADDRESS) throw new HostError('InvalidArgument');
    const area = parseArea(address);
    if (area) return new RangeObject(this.book, this.sheet, area);
    const name = this.book.model.findName(address, this.sheet.id) ?? this.book.model.findName(address, null);
    const reference = parseReference(name?.formula ?? address);
    const sheet = reference.kind === 'area' && reference.sheet !== null ? this.book.model.sheetByName(reference.sheet) : this.sheet;
    if (reference.kind !== 'area' || !sheet) throw new HostError('InvalidArgument');
    return new RangeObject(this.book, sheet, reference.area);
  }
  GetRanges(addresses = ''): RangeAreasObject {
    const parts = addresses.split(/[,;]/).map((address) => address.trim());
    return new RangeAreasObject(parts.map((address) => this.GetRange(address)));
  }
  GetCell(row: number, column: number): RangeObject {
    return this.GetRangeByIndexes(row, column, 1, 1);
  }
  GetRangeByIndexes(row: number, column: number, rows: number, columns: number): RangeObject {
    const inside = row >= 0 && column >= 0 && rows > 0 && columns > 0 && row + rows <= MAX_ROWS && column + columns <= MAX_COLUMNS;
    if (!inside) throw new HostError('InvalidArgument');
    return new RangeObject(this.book, this.sheet, { row, column, rows, columns });
  }
  /** The top left cell when the sheet is empty. */
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
  _RegisterSelectionChangedEvent(): void {
    this.book.events.register(EVENT.worksheetSelectionChanged, this.sheet.id);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.book.events.unregister(EVENT.worksheetSelectionChanged, this.sheet.id);
  }
  _RegisterActivatedEvent(): void {
    this.book.events.register(EVENT.worksheetActivated, this.sheet.id);
  }
  _UnregisterActivatedEvent(): void {
    this.book.events.unregister(EVENT.worksheetActivated, this.sheet.id);
  }
  _RegisterDeactivatedEvent(): void {
    this.book.events.register(EVENT.worksheetDeactivated, this.sheet.id);
  }
  _UnregisterDeactivatedEvent(): void {
    this.book.events.unregister(EVENT.worksheetDeactivated, this.sheet.id);
  }

  private first(sheets: readonly Sheet[], visibleOnly: boolean): WorksheetObject | null {
    const found = sheets.find(({ visibility }) => !visibleOnly || visibility === 'visible');
    return found ? new WorksheetObject(this.book, found) : null;
  }
}
