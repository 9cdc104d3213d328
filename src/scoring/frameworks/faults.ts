/** What is wrong with a framework, as data. An error makes it unusable; a warning wants a look. */

export type FormProblem = 'key-missing' | 'key-unknown' | 'not-decimal' | 'not-id' | 'empty' | 'out-of-range' | 'not-one-of' | 'wrong-kind';

/** A figure as the rule has it, in the notation of the sheet: `[75%,90%)`, `5%`. */
export type FigureInRule =
  | { readonly kind: 'band'; readonly range: string; readonly points: string }
  | { readonly kind: 'step'; readonly step: string; readonly points: string }
  | { readonly kind: 'limit'; readonly value: string }
  | { readonly kind: 'slope'; readonly intercept: string; readonly slope: string; readonly isFalling: boolean }
  | { readonly kind: 'points'; readonly points: string };

/** What the text states: a passage of it, or figures without their passage. */
export type FigureInText =
  | { readonly kind: 'passage'; readonly text: string }
  | { readonly kind: 'points' | 'percentages'; readonly values: readonly string[] };

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
  /** `at` is the dotted path of the figure in the file. */
  'figure-differs': { at: string; text: FigureInText; rule: FigureInRule };
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
