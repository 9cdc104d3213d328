/** What is wrong with a framework, as data. An error makes it unusable; a warning wants a look. */

export interface FaultDetails {
  /** A key is missing, unknown or of the wrong kind. */
  form: { problem: string };
  'weights-do-not-sum': { sum: string; wanted: string };
  'band-gap': { from: string; to: string };
  'band-overlap': { at: string };
  'band-empty': Record<never, never>;
  'points-beyond-maximum': { points: string; maximum: string };
  'best-is-not-maximum': { best: string; maximum: string };
  'standard-says-otherwise': { found: string; maximum: string };
  'input-unknown': { input: string };
  'input-of-wrong-kind': { input: string };
  'measure-unknown': { measure: string };
  'measure-cycle': { measure: string };
  'measure-unused': { measure: string };
  'id-twice': { id: string };
  'name-twice': { name: string };
  'ratings-not-descending': Record<never, never>;
  'ratings-end-above-zero': Record<never, never>;
  'not-positive': { field: string; value: string };
  'item-needed': { input: string };
}

export type FaultCode = keyof FaultDetails;

export type FrameworkFault = {
  [Code in FaultCode]: {
    readonly code: Code;
    readonly severity: 'error' | 'warning';
    /** Where: keys and names down to the place, such as `编外人员控制率 › bands`. */
    readonly path: string;
    readonly details: FaultDetails[Code];
  };
}[FaultCode];

export function fault<Code extends FaultCode>(code: Code, severity: FrameworkFault['severity'], path: string, details: FaultDetails[Code]): FrameworkFault {
  return { code, severity, path, details } as FrameworkFault;
}
