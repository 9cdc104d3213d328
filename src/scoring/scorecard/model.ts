/**
 * The scorecard: the result of one Score as a plain, serialisable value. The sheet, the pane, the functions, the
 * report and the JSON are views of it. Every exact number is text: a decimal, or a fraction where it does not end.
 */
import type { DecimalText, ExactText } from '../exact/ratio';
import type { Band, Interval } from '../frameworks/model';
import type { Problem } from '../problems';

export interface Scorecard {
  readonly framework: { readonly id: string; readonly version: string; readonly title: string; readonly titleEn: string | null };
  readonly unit: string | null;
  readonly year: number | null;
  readonly indicators: readonly IndicatorResult[];
  readonly sections: readonly LevelTotal[];
  readonly total: Total;
  readonly problems: readonly Problem[];
}

/** Points of a group of indicators. `score` adds up what is scored; `complete` says whether that is everything. */
export interface LevelTotal extends GroupTotal {
  readonly groups: readonly GroupTotal[];
}

export interface GroupTotal extends Named {
  readonly maximum: DecimalText;
  readonly score: DecimalText;
  readonly complete: boolean;
}

/** Something that the framework names in Chinese and, where its file says so, in English. */
export interface Named {
  readonly name: string;
  readonly nameEn: string | null;
}

export interface Total {
  readonly score: DecimalText;
  readonly maximum: DecimalText;
  /** The weights of the indicators that are scored: all of them when complete. */
  readonly scoredMaximum: DecimalText;
  readonly deduction: DecimalText;
  /** False when an indicator is not scored: the total is then partial and has no rating. */
  readonly complete: boolean;
  readonly rating: string | null;
  readonly ratingEn: string | null;
  /** What the score was scaled by when indicators fell out as not applicable; `1` otherwise. */
  readonly scaledBy: ExactText;
  /** How it is scaled where indicators fell out and the framework lets them; `null` otherwise. */
  readonly rescaled: Rescaling | null;
}

/** points ÷ applicable × maximum = score. */
export interface Rescaling {
  /** How many indicators fell out. */
  readonly excluded: number;
  /** The weights of the others. */
  readonly applicable: DecimalText;
  /** What the others came to before scaling; `null` while one of them is not scored, and nothing is scaled yet. */
  readonly points: ExactText | null;
}

/**
 * Who decided:
 * - `computed` from measures · `judged` by a person, as the rule wants · `judged-no-number` by a person where the rule
 *   wants a number that is not given · `overruled`: computed, and a person set another score · `mixed` parts
 */
export type Basis = 'computed' | 'judged' | 'judged-no-number' | 'overruled' | 'mixed';

export interface IndicatorResult extends Named {
  readonly id: string;
  readonly section: string;
  readonly group: string;
  readonly standard: string;
  readonly standardEn: string | null;
  /** Some aspect of its rule is not confirmed by a published text. */
  readonly unconfirmed: boolean;
  readonly maximum: DecimalText;
  readonly state: 'scored' | 'not-scored' | 'not-applicable';
  readonly basis: Basis | null;
  /** As displayed: rounded by the framework. */
  readonly score: DecimalText | null;
  readonly deduction: DecimalText | null;
  /** Before rounding. */
  readonly exactScore: ExactText | null;
  /** One for each part that has points of its own; a simple indicator has one, itself. */
  readonly parts: readonly PartResult[];
  readonly measures: readonly MeasureResult[];
  readonly overruled: Overruling | null;
  readonly sources: readonly SourceCell[];
  readonly missing: readonly Missing[];
  /** Words a person wrote for the whole indicator, in the judgement table. */
  readonly writtenReason: string | null;
}

/** A person's score in the place of a computed one; both are kept. */
export interface Overruling {
  readonly by: 'judgement-table' | 'scoring-sheet';
  readonly computed: DecimalText | null;
  readonly score: DecimalText;
  readonly reason: string | null;
  readonly cell: string | null;
}

export interface PartResult extends Named {
  readonly id: string;
  readonly maximum: DecimalText;
  readonly points: ExactText | null;
  readonly basis: Basis | null;
  readonly explanation: Explanation;
  readonly missing: readonly Missing[];
  /** Set when a person's score for this part stands in the place of a computed one. */
  readonly overruled: Overruling | null;
}

export interface MeasureResult extends Named {
  readonly id: string;
  readonly display: string | null;
  readonly exact: ExactText | null;
  readonly numerator: ExactText | null;
  readonly denominator: ExactText | null;
  readonly sources: readonly SourceCell[];
  readonly state: 'known' | 'missing' | 'zero-denominator';
}

/** An input that a number came from, with its cell when it is known. */
export interface SourceCell {
  readonly input: string;
  readonly cell: string | null;
  /** The table that the input was worked out from; its cell is then there. */
  readonly from?: string;
}

/** Why something is not scored. */
export type Missing =
  | { readonly kind: 'input'; readonly input: string; readonly item: number | null; readonly why: 'missing' | 'blank' | 'unreadable'; readonly cell: string | null }
  | { readonly kind: 'judgement'; readonly item: string | null; readonly itemEn: string | null }
  | { readonly kind: 'zero-denominator'; readonly measure: string; readonly measureEn: string | null };

/** How a part came to its points, by shape of its rule. Sentences are made of it in `wording`. */
export type Explanation =
  | { readonly rule: 'bands'; readonly measure: string; readonly hit: Band; readonly full: Interval | null }
  | { readonly rule: 'proportional'; readonly measure: string; readonly fullAt: DecimalText; readonly zeroAbove: DecimalText | null; readonly beyond: boolean }
  | { readonly rule: 'slope'; readonly measure: string; readonly intercept: DecimalText; readonly slope: DecimalText; readonly beyond: boolean }
  | { readonly rule: 'weighted'; readonly terms: readonly { readonly measure: string; readonly maximum: DecimalText; readonly points: ExactText }[] }
  | {
      readonly rule: 'steps';
      readonly measure: string;
      readonly past: 'above' | 'below';
      readonly threshold: DecimalText;
      readonly excess: ExactText;
      readonly step: DecimalText;
      readonly steps: ExactText;
      readonly points: DecimalText;
      readonly counting: 'whole' | 'started' | 'proportional';
      readonly floored: boolean;
    }
  | { readonly rule: 'occurrences'; readonly measure: string; readonly points: DecimalText; readonly floored: boolean }
  | { readonly rule: 'targets'; readonly rows: readonly ScoredTarget[] }
  | {
      readonly rule: 'judged';
      readonly choice: string | null;
      readonly choiceEn: string | null;
      readonly reason: string | null;
      readonly evidence: string | null;
      readonly cell: string | null;
      readonly missedTargets: readonly TargetResult[];
    }
  | { readonly rule: 'zero-denominator'; readonly measure: string; readonly policy: 'full' | 'zero' }
  | { readonly rule: 'veto'; readonly because: string; readonly becauseEn: string | null }
  | { readonly rule: 'not-applicable'; readonly reason: string | null }
  | { readonly rule: 'not-scored' };

/** One row of 绩效目标表 held against its target. */
export interface TargetResult {
  readonly name: string;
  /** 一级指标 and 二级指标 under which it stands. */
  readonly category: string | null;
  readonly group: string | null;
  /** `null` in a qualitative row: target and actual are words there, exact numbers elsewhere. */
  readonly operator: '≥' | '≤' | '=' | '>' | '<' | null;
  readonly target: string;
  readonly actual: string | null;
  readonly unit: string;
  readonly met: boolean | null;
  /** Its own points. */
  readonly weight: ExactText | null;
  readonly weightCell: string | null;
  /** Share of the row's points, 0 to 1. */
  readonly share: ExactText | null;
  /** (actual − target) ÷ |target|; `null` where either is missing, no number, or the target 0. */
  readonly deviation: ExactText | null;
  /** Of a qualitative row: the grade that a person named, its ends as shares, and whether the points lie outside them. */
  readonly grade: string | null;
  readonly gradeEnds: { readonly from: DecimalText; readonly to: DecimalText } | null;
  readonly offGrade: boolean;
  /** A person's points stand in the place of a computed share, or of one that can't be computed. */
  readonly overruled: { readonly computed: ExactText | null } | null;
  /** What wants an explanation: points lost, a target far surpassed, a score set by a person. */
  readonly due: 'lost' | 'beyond' | 'overruled' | null;
  readonly reason: string | null;
  readonly reasonCell: string | null;
  readonly remedy: string | null;
  readonly scoreCell: string | null;
  readonly evidence: string | null;
  readonly cell: string | null;
}

/** A row as its rule scored it: its points, where the table gives the rows points of their own. */
export interface ScoredTarget extends TargetResult {
  readonly points: ExactText | null;
}
