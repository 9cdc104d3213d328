/** What the checks (勾稽核对) find, as data: which check, how grave, the numbers on both sides and their cells. */
import type { ExactText } from '../exact/ratio';
import type { OpenReason } from '../inputs/readInputs';
import type { Severity } from '../problems';
import type { IndicatorResult, SourceCell, TargetResult } from '../scorecard/model';

/** One of the names that stand on a side. */
export interface SideName {
  readonly name: string;
  readonly nameEn: string | null;
  /** The quarter, 1 to 4, of an input with four cells. */
  readonly item: number | null;
  readonly minus: boolean;
}

/** A number with the names that it comes from. */
export interface Side {
  readonly of: readonly SideName[];
  readonly value: ExactText;
  readonly display: string;
}

/** The convention by which a printed figure comes from the exact one after all. */
export type Convention =
  /** Cut off instead of rounded. */
  | { readonly kind: 'truncated' }
  /** Rounded to fewer decimals, then written with a zero behind. */
  | { readonly kind: 'padded'; readonly rounded: string }
  /** A step in between was rounded first. */
  | { readonly kind: 'rounded-twice'; readonly first: string; readonly by: string }
  /** The mean of figures that were rounded before. */
  | { readonly kind: 'mean-of-rounded' };

interface OfIndicator {
  readonly indicator: string;
  readonly indicatorEn: string | null;
}

interface OfTable {
  readonly input: string;
  readonly inputEn: string | null;
  readonly table: string;
}

/** Each check that needs nothing but values and their score, with what its sentence needs. */
export interface ValueFindingDetails {
  /** Amounts, counts or quarters that do not add up or are in the wrong order. */
  'identity': { readonly id: string; readonly left: Side; readonly right: Side; readonly relation: '=' | '≤'; readonly difference: string };
  /** A rule does not bite only because of an exemption. */
  'exemption-decides': OfIndicator & { readonly amount: string; readonly measure: string; readonly rate: string; readonly lost: string; readonly total: string };
  /** A person's score is the maximum times the rate, where the rule says something else. */
  'score-ignores-rule': OfIndicator & { readonly typed: string; readonly computed: string; readonly rate: string };
}

/** Each check with what its sentence needs. */
export interface FindingDetails extends ValueFindingDetails {
  /** A figure printed in the report is not the one that the inputs give. */
  'printed-figure': {
    readonly printed: Side;
    readonly computed: Side;
    /** The sentence of a report that prints it; `null` for the table of figures. */
    readonly passage: string | null;
    readonly convention: Convention | null;
    /** What the inputs, each rounded to its last decimal, leave possible; `null` where they leave one value only. */
    readonly possible: { readonly low: string; readonly high: string } | null;
    readonly isPossible: boolean;
  };
  'printed-unreadable': { readonly figure: string; readonly text: string };
  'printed-unknown': { readonly figure: string };
  'target-missed': { readonly target: TargetResult };
  'full-marks-without-evidence': OfIndicator;
  /** The report says that a standard is met whose indicator has lost points. */
  'text-claims-met': { readonly passage: string; readonly indicator: IndicatorResult };
  /** The report says that all targets are met. */
  'text-claims-all-done': { readonly passage: string; readonly targets: readonly TargetResult[] };
  /** An input that a table gives as well: typed as another number, taken from the table, or open there. */
  'derived-differs': OfTable & { readonly typed: string; readonly typedCell: string | null; readonly derived: string; readonly cell: string | null };
  'derived-used': OfTable & { readonly derived: string };
  'derived-open': OfTable & { readonly why: OpenReason };
  /** The total that someone typed is not the sum of the scores above it. */
  'total-not-sum': { readonly typed: Side; readonly sum: Side };
}

export type ValueCheckCode = keyof ValueFindingDetails;

export type CheckCode = keyof FindingDetails;

export type FindingOf<Code extends CheckCode> = {
  [Each in Code]: {
    readonly check: Each;
    readonly severity: Severity;
    /** The cells that it is about, the first the one to look at. */
    readonly cells: readonly SourceCell[];
    readonly details: FindingDetails[Each];
  };
}[Code];

export type ValueFinding = FindingOf<ValueCheckCode>;

export type Finding = FindingOf<CheckCode>;

export function finding<Code extends CheckCode>(check: Code, severity: Severity, cells: readonly SourceCell[], details: FindingDetails[Code]): FindingOf<Code> {
  return { check, severity, cells, details };
}
