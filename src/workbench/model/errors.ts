/** What the workbook model refuses. */

export type WorkbookFileErrorCode = 'not-a-workbook' | 'encrypted' | 'old-xls' | 'broken' | 'too-large';

/** A file can't be opened. Sentences for people are made where they are shown. */
export class WorkbookFileError extends Error {
  override readonly name = 'WorkbookFileError';
  constructor(
    readonly code: WorkbookFileErrorCode,
    detail = '',
  ) {
    super(detail === '' ? code : `${code}: ${detail}`);
  }
}

export type ModelErrorCode = 'name-invalid' | 'name-taken' | 'not-found' | 'last-sheet' | 'merge-overlaps' | 'area-invalid' | 'value-invalid' | 'part-of-array';

/** An edit that Excel would refuse as well. The workbook is unchanged. */
export class ModelError extends Error {
  override readonly name = 'ModelError';
  constructor(
    readonly code: ModelErrorCode,
    detail: string,
  ) {
    super(`${code}: ${detail}`);
  }
}
