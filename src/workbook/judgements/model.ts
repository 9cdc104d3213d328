/** What a person decided so far, as the workbook holds it, for a form to show. */
import type { Asked } from '../../scoring/judgements/asked';
import type { Entry } from '../../scoring/judgements/entries';
import type { TargetResult } from '../../scoring/scorecard/model';

export interface JudgementForm {
  /** The workbook has no 自评打分表 yet; it is made when something is saved. */
  readonly hasTable: boolean;
  readonly indicators: readonly JudgedIndicator[];
  /** Targets that were not met, to be put beside the items that ask for them. */
  readonly missedTargets: readonly TargetResult[];
}

export interface JudgedIndicator {
  readonly id: string;
  readonly items: readonly JudgedItem[];
  /** The points of all other indicators that fall out as not applicable, exact. */
  readonly othersExcluded: string;
}

export interface JudgedItem {
  readonly asked: Asked;
  readonly entry: Entry;
  /** The cell of its score; `null` while it has no row. */
  readonly cell: string | null;
}

/** What a person wants to stand in a row, and what stood there when the form was read. */
export interface Change {
  readonly asked: Asked;
  readonly before: Entry;
  readonly after: Entry;
}

export type SaveOutcome =
  | { readonly state: 'saved'; readonly cells: number }
  /** Somebody has changed these rows in the sheet since; nothing was written. */
  | { readonly state: 'changed'; readonly now: readonly { readonly asked: Asked; readonly entry: Entry }[] }
  /** The table lacks a column that is needed; nothing was written. */
  | { readonly state: 'no-column'; readonly title: string };
