/** Excel.WorksheetCollection. */
import type { Sheet } from '../../model';
import { existing } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { requireOpenStructure, type Book } from './book';
import { EVENT, WORKBOOK_TARGET } from './events';
import { WorksheetObject } from './worksheet';

export class WorksheetCollectionObject extends HostObject {
  override readonly className = 'WorksheetCollection';

  constructor(private readonly book: Book) {
    super();
  }

  override get items(): readonly HostObject[] {
    return this.book.model.sheets.map((sheet) => new WorksheetObject(this.book, sheet));
  }

  GetItem(key: string): WorksheetObject {
    return existing(this.GetItemOrNullObject(key));
  }
  GetItemOrNullObject(key: string): WorksheetObject | null {
    const sheet = this.book.model.sheetById(key) ?? this.book.model.sheetByName(key);
    return sheet ? new WorksheetObject(this.book, sheet) : null;
  }
  GetActiveWorksheet(): WorksheetObject {
    return this.GetItem(this.book.model.activeSheetId);
  }
  GetFirst(visibleOnly = false): WorksheetObject {
    return this.objectOf(this.sheets(visibleOnly)[0]);
  }
  GetLast(visibleOnly = false): WorksheetObject {
    return this.objectOf(this.sheets(visibleOnly).at(-1));
  }
  GetCount(visibleOnly = false): number {
    return this.sheets(visibleOnly).length;
  }
  /** At the end; the new sheet is not activated. */
  Add(name?: string): WorksheetObject {
    requireOpenStructure(this.book);
    return new WorksheetObject(this.book, this.book.model.addSheet(name ?? this.freeName()));
  }

  _RegisterDataChangedEvent(): void {
    this.book.events.register(EVENT.worksheetChanged, WORKBOOK_TARGET);
  }
  _UnregisterDataChangedEvent(): void {
    this.book.events.unregister(EVENT.worksheetChanged, WORKBOOK_TARGET);
  }
  _RegisterSelectionChangedEvent(): void {
    this.book.events.register(EVENT.worksheetSelectionChanged, WORKBOOK_TARGET);
  }
  _UnregisterSelectionChangedEvent(): void {
    this.book.events.unregister(EVENT.worksheetSelectionChanged, WORKBOOK_TARGET);
  }
  _RegisterActivatedEvent(): void {
    this.book.events.register(EVENT.worksheetActivated, WORKBOOK_TARGET);
  }
  _UnregisterActivatedEvent(): void {
    this.book.events.unregister(EVENT.worksheetActivated, WORKBOOK_TARGET);
  }
  _RegisterDeactivatedEvent(): void {
    this.book.events.register(EVENT.worksheetDeactivated, WORKBOOK_TARGET);
  }
  _UnregisterDeactivatedEvent(): void {
    this.book.events.unregister(EVENT.worksheetDeactivated, WORKBOOK_TARGET);
  }
  _RegisterAddedEvent(): void {
    this.book.events.register(EVENT.worksheetAdded, WORKBOOK_TARGET);
  }
  _UnregisterAddedEvent(): void {
    this.book.events.unregister(EVENT.worksheetAdded, WORKBOOK_TARGET);
  }
  _RegisterDeletedEvent(): void {
    this.book.events.register(EVENT.worksheetDeleted, WORKBOOK_TARGET);
  }
  _UnregisterDeletedEvent(): void {
    this.book.events.unregister(EVENT.worksheetDeleted, WORKBOOK_TARGET);
  }

  private sheets(visibleOnly: boolean): readonly Sheet[] {
    return this.book.model.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'visible');
  }
  private objectOf(sheet: Sheet | undefined): WorksheetObject {
    return new WorksheetObject(this.book, existing(sheet));
  }
  private freeName(): string {
    let number = 1;
    while (this.book.model.sheetByName(`Sheet${number}`)) number += 1;
    return `Sheet${number}`;
  }
}
