/** What is wrong or questionable, as data. Sentences are made from it at the edge, by `wording`. */
import type { UnitNameFault } from './inputs/ownUnit';

/**
 * - `error`: something could not be used; it blocks an indicator or makes the result untrustworthy
 * - `warning`: used, but look at it
 * - `ask`: a person has to say something (an exemption's basis, a reason)
 * - `note`: worth knowing
 */
export type Severity = 'error' | 'warning' | 'ask' | 'note';

/** An indicator by its name, and what of it: English names where the framework has them. */
interface OfIndicator {
  indicator: string;
  indicatorEn?: string | null;
}

/** An empty item is the indicator as a whole. */
interface OfItem extends OfIndicator {
  item: string;
  itemEn?: string | null;
}

/** Each kind of problem with what its sentence needs. */
export interface ProblemDetails {
  'name-missing': Record<never, never>;
  'name-broken': { refersTo: string; why: 'deleted' | 'several-areas' | 'not-a-range' };
  'cell-blank': Record<never, never>;
  'cell-error': { error: string };
  'not-a-number': { text: string };
  /** A mark for nothing, such as `-`: zero or unknown. */
  'nothing-mark': { text: string };
  'date-for-number': { text: string };
  'boolean-for-number': { text: string };
  'percent-for-amount': { text: string };
  'unit-unknown': { text: string };
  /** An amount in 元 so small that 万元 may be meant; both in 万元. */
  'unit-doubtful': { text: string; asWritten: string };
  'bracketed-negative': { text: string };
  'approximate-number': { text: string };
  'several-numbers': { text: string };
  'number-with-remark': { text: string };
  'letters-for-digits': { text: string };
  'decimal-mark': { text: string };
  'number-in-words': { text: string };
  'not-a-count': { text: string };
  'negative': { text: string };
  /** Negative, and shown without its minus: in red (红字) or in brackets. */
  'hidden-minus': { text: string };
  'rate-out-of-range': { text: string };
  'not-a-year': { text: string };
  'not-an-amount-unit': { text: string };
  /** About the name that says the unit of one input. */
  'unit-name': UnitNameFault;
  'formula-without-result': Record<never, never>;
  'wrong-shape': { expected: 'cell' | 'quarters' | 'table'; rows: number; columns: number };
  'number-as-text': { text: string };
  /** A formula gave an empty text, or somebody typed what nobody sees. */
  'looks-blank': { why: 'formula' | 'invisible' };
  'external-link': { formula: string };
  'float-dust': { text: string; rounded: string };
  'merged-cells': { rows: number; columns: number };
  'hidden-cells': { hidden: 'rows' | 'columns' };
  'hidden-sheet': { sheet: string; inputs: readonly string[] };
  'table-column-missing': { column: string };
  'operator-unknown': { text: string };
  'target-without-name': Record<never, never>;
  /** Points were lost, a target far surpassed or a score set by a person, and nobody says why. */
  'deviation-without-reason': { target: string } & ({ why: 'lost'; lost: string } | { why: 'missed' } | { why: 'beyond'; deviation: string } | { why: 'overruled'; computed: string; score: string });
  'project-without-name': Record<never, never>;
  'total-rows-left-out': { text: string; rows: number };
  'row-without-project': Record<never, never>;
  'project-twice': { project: string };
  'project-not-in-table': { project: string };
  'project-without-targets': { project: string };
  /** The points of its targets do not add up; `last` is the last of their cells. */
  'project-weights': { project: string; sum: string; wanted: string; last: string | null };
  'project-level-weights': { project: string; levels: readonly { readonly level: string; readonly own: string; readonly usual: string }[] };
  'project-zero-denominator': { project: string; measure: string };
  'target-without-weight': { target: string };
  'target-unplaced': { target: string; level: string; levels: readonly string[] };
  /** Neither a date nor a share of the work. */
  'not-progress': { readonly text: string };
  'magnitude': { other: string; otherValue: string; value: string; factor: string };
  'amounts-in-yuan': { value: string; heads: string };
  /** The workbook carries the choice of a framework that nobody has here; another one was used. */
  'framework-unknown': { id: string; used: string; usedEn: string | null };
  'zero-denominator': { measure: string; measureEn?: string | null };
  'exemption-without-basis': { amount: string };
  'judgement-without-indicator': Record<never, never>;
  'judgement-unknown-indicator': { text: string };
  'judgements-of-other-framework': { names: readonly string[] };
  'judgement-unknown-item': OfIndicator & { text: string };
  'judgement-twice': OfItem;
  'judgement-not-a-score': OfIndicator & { text: string };
  'judgement-wants-points': OfItem & { grade: string; from: string; to: string };
  'judgement-off-grade': OfItem & { text: string; grades: readonly { readonly name: string; readonly nameEn: string | null; readonly from: string; readonly to: string }[] };
  'judgement-out-of-range': OfIndicator & { text: string; maximum: string };
  'judgement-without-reason': OfItem & { lost: string };
  'not-applicable-refused': OfIndicator;
  'not-applicable-without-reason': OfItem;
  'overruled-without-reason': OfIndicator & { computed: string; score: string };
  'full-marks-without-number': OfIndicator;
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
