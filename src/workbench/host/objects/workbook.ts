/** Excel.Workbook and Excel.Application: the root of everything. */
import { parseArea } from '../../model';
import { existing, HostError, UnsupportedError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { oneOf, type Book } from './book';
import { NamedItemCollectionObject } from './names';
import { NewWorkbooks, type WorkbookCreatedObject } from './newWorkbooks';
import { RangeObject } from './range';
import { SettingCollectionObject } from './settings';
import { TableCollectionObject } from './tables';
import { WorksheetCollectionObject } from './worksheets';

export class WorkbookObject extends HostObject {
  override readonly className = 'Workbook';
  private readonly application: ApplicationObject;

  constructor(private readonly book: Book) {
    super();
    this.application = new ApplicationObject(book);
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
    const sheet = existing(this.book.model.sheetById(sheetId));
    return new RangeObject(this.book, sheet, area);
  }
  GetActiveCell(): RangeObject {
    return this.GetSelectedRange().GetCell(0, 0);
  }

  /** `getRange` of an event's arguments. */
  _GetRangeForEventByReferenceId(id: string): RangeObject {
    return existing(this._GetRangeOrNullObjectForEventByReferenceId(id));
  }
  _GetRangeOrNullObjectForEventByReferenceId(id: string): RangeObject | null {
    const [sheetId = '', address = ''] = id.split('!');
    const sheet = this.book.model.sheetById(sheetId);
    const area = parseArea(address);
    return sheet && area ? new RangeObject(this.book, sheet, area) : null;
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
  /** The model keeps no passwords. */
  Protect(password = ''): void {
    if (password !== '') throw new UnsupportedError('WorkbookProtection.protect(password)');
    if (this.book.model.structureProtected) throw new HostError('AccessDenied');
    this.book.model.protectStructure(true);
  }
  Unprotect(): void {
    this.book.model.protectStructure(false);
  }
}

const MODES = { Automatic: 'Automatic', AutomaticExceptTables: 'AutomaticExceptTables', Manual: 'Manual' } as const;
const CALCULATIONS = { Recalculate: true, Full: true, FullRebuild: true } as const;

/** The grid's own engine calculates; what only spares Excel work is accepted and needs nothing here. */
export class ApplicationObject extends HostObject {
  override readonly className = 'Application';
  private mode: keyof typeof MODES = 'Automatic';
  private readonly newWorkbooks: NewWorkbooks;
  constructor(private readonly book: Book) {
    super();
    this.newWorkbooks = new NewWorkbooks(book);
  }
  override get scalars(): readonly string[] {
    return ['CalculationMode'];
  }
  get CalculationMode(): string {
    return this.mode;
  }
  set CalculationMode(mode: string) {
    this.mode = oneOf(MODES, mode);
  }
  Calculate(type: string): void {
    oneOf(CALCULATIONS, type);
    if (!this.book.calculate) throw new UnsupportedError('Application.calculate');
    this.book.calculate();
  }
  /** What office.js calls for `Excel.createWorkbook`, but not on the web. */
  CreateWorkbook(base64?: string): WorkbookCreatedObject {
    return this.newWorkbooks.make(base64);
  }
  _GetWorkbookCreatedById(id: string): WorkbookCreatedObject {
    return existing(this.newWorkbooks.withId(id));
  }
  SuspendApiCalculationUntilNextSync(): void {
    // Every batch is one piece of work here.
  }
  SuspendScreenUpdatingUntilNextSync(): void {
    // The grid paints after a batch in any case.
  }
}
