/** What all host objects of one workbook share: the model, the rules that may be switched, and one object per thing. */
import { MAX_COLUMNS, MAX_ROWS, ModelError, type Area, type Sheet, type WorkbookModel } from '../../model';
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
  /** Recalculates the workbook; `null` where nothing calculates. */
  readonly calculate: (() => void) | null;
  /** Opens a file as a further workbook, and tells whether it could; `null` where there is no place for one. */
  readonly openWorkbook: ((file: Uint8Array) => boolean) | null;
  /** The host's object for a sheet. */
  sheetObject(sheet: Sheet): HostObject;
}

/** Whole columns or whole rows ("unbounded range"). */
export function isUnbounded({ rows, columns }: Area): boolean {
  return rows === MAX_ROWS || columns === MAX_COLUMNS;
}

/** Locked cells of a protected sheet can't be changed (AccessDenied; see facts.md). */
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

/** Sheets of a workbook with protected structure can't be added, removed, renamed, hidden or moved. */
export function requireOpenStructure({ model }: Book): void {
  if (model.structureProtected) throw new HostError('AccessDenied');
}

const CODES: Readonly<Record<ModelError['code'], HostErrorCode>> = {
  'name-invalid': 'InvalidArgument',
  'name-taken': 'ItemAlreadyExists',
  'not-found': 'ItemNotFound',
  'last-sheet': 'InvalidOperation',
  'merge-overlaps': 'InvalidArgument',
  'area-invalid': 'InvalidArgument',
  'value-invalid': 'InvalidArgument',
  'part-of-array': 'InvalidOperation',
};

/** What the model refuses, as Excel's error. @returns `null` for any other failure */
export function excelErrorOf(error: unknown): HostError | null {
  return error instanceof ModelError ? new HostError(CODES[error.code]) : null;
}

/** A value of an enumeration of Office.js. @throws HostError `InvalidArgument` */
export function oneOf<Value>(values: Readonly<Record<string, Value>>, key: unknown): Value {
  const value = Object.hasOwn(values, String(key)) ? values[String(key)] : undefined;
  if (value === undefined) throw new HostError('InvalidArgument');
  return value;
}

/** How Office.js calls a value; `null` for none of them. */
export function keyOf<Value>(values: Readonly<Record<string, Value>>, wanted: Value | null): string | null {
  return Object.entries(values).find(([, value]) => value === wanted)?.[0] ?? null;
}
