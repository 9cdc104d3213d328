/** What is wrong with a framework, as data. An error makes it unusable; a warning wants a look. */

export type FormProblem = 'key-missing' | 'key-unknown' | 'not-decimal' | 'not-id' | 'empty' | 'out-of-range' | 'not-one-of' | 'wrong-kind';

export interface FaultDetails {
  /** A value is not of the form that the schema wants. `expected` is the schema's own word for it, `received` what stands there. */
  form: { problem: FormProblem; expected: string; received: string };
  'weights-do-not-sum': { sum: string; wanted: string };
  'band-gap': { from: string; to: string };
  'band-overlap': { at: string };
  'band-empty': Record<never, never>;
  'interval-without-end': Record<never, never>;
  'interval-ambiguous': Record<never, never>;
  'points-below-zero': { points: string };
  'range-upside-down': { from: string; to: string };
  'maximum-too-fine': { maximum: string; decimals: number };
  'floor-beyond-maximum': { floor: string; maximum: string };
  'either-nested': Record<never, never>;
  'denominator-zero': { measure: string };
  'not-applicable-not-rescaled': { measure: string };
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
  'rating-beyond-total': { atLeast: string; total: string };
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
