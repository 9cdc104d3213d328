/** Excel's error codes in our own terms. Codes and meanings: "Application-specific API error handling", Office Add-ins documentation. */
import { WorkbookError, type WorkbookErrorCode } from '../model';

const CODES: Readonly<Record<string, WorkbookErrorCode>> = {
  InvalidOperationInCellEditMode: 'cell-being-edited',
  AccessDenied: 'sheet-protected',
  ItemNotFound: 'gone',
  InvalidReference: 'gone',
  InvalidBinding: 'gone',
  InactiveWorkbook: 'gone',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  RangeExceedsLimit: 'too-large',
  ApiNotFound: 'not-supported',
  ApiNotAvailable: 'not-supported',
  UnsupportedOperation: 'not-supported',
  UnsupportedFeature: 'not-supported',
  UnsupportedSheet: 'not-supported',
  Unauthenticated: 'not-enough-rights',
  PermissionDenied: 'not-enough-rights',
  ServiceNotAvailable: 'connection-lost',
  RequestAborted: 'connection-lost',
  HttpError: 'connection-lost',
};

interface HostError {
  readonly code: string;
  readonly message: string;
  readonly debugInfo?: unknown;
}

/** Any failure as a WorkbookError; one of ours stays as it is. The host's own message goes only into the diagnostic. */
export function workbookErrorFrom(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (!isHostError(error)) {
    const text = error instanceof Error ? `${error.name}: ${error.message}\n${error.stack ?? ''}` : String(error);
    return new WorkbookError('unknown', { diagnostic: text });
  }
  const diagnostic = JSON.stringify({ code: error.code, message: error.message, debugInfo: error.debugInfo }, null, 1);
  return new WorkbookError(CODES[error.code] ?? 'unknown', { diagnostic });
}

/** Office.js throws errors of the pane's own realm; they are known by their shape. */
function isHostError(error: unknown): error is HostError {
  return typeof error === 'object' && error !== null && 'code' in error && typeof error.code === 'string' && 'message' in error;
}
