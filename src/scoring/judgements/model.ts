/** What a person decides: scores, grades, reasons and evidence, from the judgement table and the scoring sheet. */
import type { Ratio } from '../exact/ratio';

/** One decision. `item` is the id of a part or checklist item; `null` is the whole indicator. */
export interface Judgement {
  readonly indicator: string;
  readonly item: string | null;
  readonly decision:
    | { readonly kind: 'score'; readonly score: Ratio }
    | { readonly kind: 'not-applicable' }
    /** The row gives words only. */
    | { readonly kind: 'none' };
  /** The grade, or yes/no, that was written in the place of a number. */
  readonly choice: string | null;
  readonly choiceEn: string | null;
  readonly reason: string | null;
  readonly evidence: string | null;
  readonly cell: string | null;
}

/** A score that a person typed over the program's on the scoring sheet, by indicator id. */
export interface SheetScore {
  readonly score: Ratio;
  readonly reason: string | null;
  readonly cell: string | null;
}

export interface Judgements {
  readonly table: readonly Judgement[];
  readonly sheet: ReadonlyMap<string, SheetScore>;
}

export const NO_JUDGEMENTS: Judgements = { table: [], sheet: new Map() };
