/** Excel.Workbook and Excel.Application: the root of everything. */
import { HostError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import type { Book } from './book';
import { NamedItemCollectionObject } from './names';
import { RangeObject } from './range';
import { SettingCollectionObject } from './settings';
import { TableCollectionObject } from './tables';
import { WorksheetCollectionObject } from './worksheet';

export class WorkbookObject extends HostObject {
  override readonly className = 'Workbook';
  private readonly application: ApplicationObject = new ApplicationObject();

  constructor(private readonly book: Book) {
    super();
  }
  override get scalars(): readonly string[] {
    return ['IsDirty'];
  }
  get IsDirty(): boolean {
    return this.book.model.unsaved;
  }
  get Application(): ApplicationObject {
    return this.application;
  }
  get Worksheets(): WorksheetCollectionObject {
    return new WorksheetCollectionObject(this.book);
  }
  get Names(): NamedItemCollectionObject {
    return new NamedItemCollectionObject(this.book, null);
  }
  get Tables(): TableCollectionObject {
    return new TableCollectionObject(this.book, null);
  }
  get Settings(): SettingCollectionObject {
    return new SettingCollectionObject(this.book);
  }
  get Protection(): WorkbookProtectionObject {
    return new WorkbookProtectionObject(this.book);
  }
  GetSelectedRange(): RangeObject {
    const { sheetId, area } = this.book.model.selection;
    const sheet = this.book.model.sheetById(sheetId);
    if (!sheet) throw new HostError('ItemNotFound');
    return new RangeObject(this.book, sheet, area);
  }
  GetActiveCell(): RangeObject {
    return this.GetSelectedRange().GetCell(0, 0);
  }
}

export class WorkbookProtectionObject extends HostObject {
  override readonly className = 'WorkbookProtection';
  constructor(private readonly book: Book) {
    super();
  }
  override get scalars(): readonly string[] {
    return ['Protected'];
  }
  get Protected(): boolean {
    return this.book.model.structureProtected;
  }
  Protect(): void {
    if (this.book.model.structureProtected) throw new HostError('AccessDenied');
    this.book.model.protectStructure(true);
  }
  Unprotect(): void {
    this.book.model.protectStructure(false);
  }
}

/** The grid's own engine calculates; what only spares Excel work is accepted and needs nothing here. */
export class ApplicationObject extends HostObject {
  override readonly className = 'Application';
  private mode = 'Automatic';
  override get scalars(): readonly string[] {
    return ['CalculationMode'];
  }
  get CalculationMode(): string {
    return this.mode;
  }
  set CalculationMode(mode: string) {
    this.mode = mode;
  }
  SuspendApiCalculationUntilNextSync(): void {
    // Every batch is one piece of work here.
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    // The grid paints after a batch in any case.
  }
}
