/** Errors as Excel answers them. Codes and where they are documented: facts.md. */

const MESSAGES = {
  ItemNotFound: "The requested resource doesn't exist.",
  ItemAlreadyExists: 'The resource being created already exists.',
  InvalidArgument: 'The argument is invalid or missing or has an incorrect format.',
  InvalidReference: 'This reference is not valid for the current operation.',
  InvalidOperation: 'The operation attempted is invalid on the object.',
  InvalidObjectPath: "The object path isn't working for what you're trying to do.",
  InvalidOperationInCellEditMode: 'The operation is not available while Excel is in Edit cell mode. Please exit Edit mode by using the Enter or Tab keys or by selecting another cell, and then try again.',
  AccessDenied: 'You cannot perform the requested operation.',
  GeneralException: 'There was an internal error while processing the request.',
  ApiNotFound: 'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  RequestPayloadSizeLimitExceeded: 'The request payload size has exceeded the limit.',
  ResponsePayloadSizeLimitExceeded: 'The response payload size has exceeded the limit.',
  RangeExceedsLimit: 'The cell count in the range has exceeded the maximum supported number.',
  ServiceNotAvailable: 'The service is unavailable.',
  UnsupportedOperation: 'The operation being attempted is not supported.',
} as const;

export type HostErrorCode = keyof typeof MESSAGES;

export class HostError extends Error {
  override readonly name = 'HostError';
  constructor(
    readonly code: HostErrorCode,
    message: string = MESSAGES[code],
  ) {
    super(message);
  }
}

/** Something that Excel has and this host has not. Add-in code sees `ApiNotFound`, as for an API that is too new. */
export class UnsupportedError extends HostError {
  /** @param member class and member as Office.js names them, e.g. `PageLayout.zoom.scale` */
  constructor(readonly member: string) {
    super('ApiNotFound', `${member} is not available in this host.`);
  }
}

/** What a client asked for by name or key. @throws HostError `ItemNotFound` when there is none */
export function existing<Thing>(thing: Thing | null | undefined): Thing {
  if (thing === null || thing === undefined) throw new HostError('ItemNotFound');
  return thing;
}
