/** What is wrong or questionable, as data. Sentences are made from it at the edge, by `wording`. */

/**
 * - `error`: something could not be used; it blocks an indicator or makes the result untrustworthy
 * - `warning`: used, but look at it
 * - `ask`: a person has to say something (an exemption's basis, a reason)
 * - `note`: worth knowing
 */
export type Severity = 'error' | 'warning' | 'ask' | 'note';

/** Each kind of problem with what its sentence needs. */
export interface ProblemDetails {
  'name-missing': Record<never, never>;
  'name-broken': { refersTo: string; why: 'deleted' | 'several-areas' | 'not-a-range' };
  'cell-blank': Record<never, never>;
  'cell-error': { error: string };
  'not-a-number': { text: string };
  'not-a-count': { text: string };
  'negative': { text: string };
  'rate-out-of-range': { text: string };
  'not-a-year': { text: string };
  'not-an-amount-unit': { text: string };
  'formula-without-result': Record<never, never>;
  'wrong-shape': { expected: 'cell' | 'quarters' | 'table'; rows: number; columns: number };
  'number-as-text': { text: string };
  'table-column-missing': { column: string };
  'operator-unknown': { text: string };
  'target-without-name': Record<never, never>;
  'magnitude': { other: string; otherValue: string; value: string; factor: string };
  'amounts-in-yuan': { value: string; heads: string };
  'zero-denominator': { measure: string };
  'exemption-without-basis': { amount: string };
  'judgement-unknown-indicator': { text: string };
  'judgement-unknown-item': { indicator: string; text: string };
  'judgement-twice': { indicator: string; item: string };
  'judgement-not-a-score': { indicator: string; text: string };
  'judgement-out-of-range': { indicator: string; text: string; maximum: string };
  'judgement-without-reason': { indicator: string; item: string; lost: string };
  'not-applicable-refused': { indicator: string };
  'overruled-without-reason': { indicator: string; computed: string; score: string };
  'full-marks-without-number': { indicator: string };
}

export type ProblemCode = keyof ProblemDetails;

export type Problem = {
  [Code in ProblemCode]: {
    readonly code: Code;
    readonly severity: Severity;
    /** The named input that it is about, where there is one. */
    readonly input: string | null;
    /** Sheet-qualified address, where there is one. */
    readonly cell: string | null;
    readonly details: ProblemDetails[Code];
  };
}[ProblemCode];

export function problem<Code extends ProblemCode>(
  code: Code,
  severity: Severity,
  where: { input?: string | null; cell?: string | null },
  details: ProblemDetails[Code],
): Problem {
  return { code, severity, input: where.input ?? null, cell: where.cell ?? null, details } as Problem;
}
