/** Excel.WorksheetProtection and Excel.WorksheetFreezePanes. */
import { areaOf, MAX_COLUMNS, MAX_ROWS, type Sheet } from '../../model';
import { existing, HostError, UnsupportedError } from '../protocol/errors';
import { HostObject } from '../protocol/hostObject';
import { requireUnprotected, type Book } from './book';
import { areaGiven, RangeObject } from './range';

/** The model knows protected or not; what a file says of options and passwords is kept, but nothing of it can be set. */
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
  Protect(options: Readonly<Record<string, unknown>> = {}, password = ''): void {
    if (Object.values(options).some((option) => option !== null && option !== false)) throw new UnsupportedError('WorksheetProtection.protect(options)');
    if (password !== '') throw new UnsupportedError('WorksheetProtection.protect(password)');
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
  /** Zero rows unfreeze. */
  FreezeRows(rows = 1): void {
    this.freeze(rows, 0);
  }
  FreezeColumns(columns = 1): void {
    this.freeze(0, columns);
  }
  /** No range at all unfreezes. */
  FreezeAt(range: unknown): void {
    if (range === undefined) {
      this.Unfreeze();
      return;
    }
    const area = areaGiven(range);
    this.freeze(area.rows === MAX_ROWS ? 0 : area.row + area.rows, area.columns === MAX_COLUMNS ? 0 : area.column + area.columns);
  }
  Unfreeze(): void {
    this.freeze(0, 0);
  }
  GetLocation(): RangeObject {
    return existing(this.GetLocationOrNullObject());
  }
  GetLocationOrNullObject(): RangeObject | null {
    const { frozen } = this.sheet;
    return frozen && new RangeObject(this.book, this.sheet, areaOf(0, 0, frozen.rows || MAX_ROWS, frozen.columns || MAX_COLUMNS));
  }

  private freeze(rows: number, columns: number): void {
    requireUnprotected(this.sheet);
    if (rows < 0 || columns < 0) throw new HostError('InvalidArgument');
    this.sheet.freeze(rows === 0 && columns === 0 ? null : { rows, columns });
  }
}
