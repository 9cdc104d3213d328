/** What all host objects of one workbook share: the model, the rules that may be switched, and one object per thing. */
import { ModelError, type Area, type Sheet, type WorkbookModel } from '../../model';
import { HostError, type HostErrorCode } from '../protocol/errors';
import type { HostObject } from '../protocol/hostObject';
import type { EventRegistry } from './events';

export interface HostSettings {
  /** Office's own language, a BCP 47 tag. */
  readonly locale: string;
  /** Requirement sets with their versions. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** The workbook as the host's objects see it. */
export interface Book {
  readonly model: WorkbookModel;
  readonly events: EventRegistry;
  readonly settings: HostSettings;
  /** The host's object for a sheet. */
  sheetObject(sheet: Sheet): HostObject;
}

/** Excel refuses to change locked cells of a protected sheet (AccessDenied; error codes, Office Add-ins documentation). */
export function requireUnlocked(sheet: Sheet, area: Area): void {
  if (!sheet.isProtected) return;
  for (let row = area.row; row < area.row + area.rows; row++) {
    for (let column = area.column; column < area.column + area.columns; column++) {
      if (sheet.style(row, column).locked) throw new HostError('AccessDenied');
    }
  }
}

/** Formats, merges and dimensions of a protected sheet can't be changed at all. */
export function requireUnprotected(sheet: Sheet): void {
  if (sheet.isProtected) throw new HostError('AccessDenied');
}

const CODES: Readonly<Record<ModelError['code'], HostErrorCode>> = {
  'name-invalid': 'InvalidArgument',
  'name-taken': 'ItemAlreadyExists',
  'not-found': 'ItemNotFound',
  'last-sheet': 'InvalidOperation',
  'merge-overlaps': 'InvalidArgument',
  'area-invalid': 'InvalidArgument',
};

/** Does something to the model; what it refuses becomes Excel's error. */
export function inModel<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    if (error instanceof ModelError) throw new HostError(CODES[error.code]);
    throw error;
  }
}
