/** What the formulas must know of the workbook that they are written into. */
import type { Language } from '../../messages/language';
import type { AmountUnit } from '../inputs/readNumber';
import type { GridPlace } from './grid';

export interface FormulaContext {
  /** How a formula names an input's cells: its defined name, its alias, an address; `null` when the workbook has none. */
  input(name: string): string | null;
  /** The unit of an input that has its own; `null` leaves it to 金额单位. All of them do when this is left out. */
  unitOf?(name: string): AmountUnit | null;
  /** The unit of an input is told and not understood: no formula may count it. */
  isUnitUnclear?(name: string): boolean;
  /** Inputs that were worked out from a table, which no formula does: what takes them stays a value. */
  readonly derived?: ReadonlySet<string>;
  /** 自评打分表, `null` when the workbook has none. */
  readonly judgements: JudgementTable | null;
  /** 绩效目标表, `null` when the workbook has none. */
  readonly targets: TargetTable | null;
  /** Where the working sheet's block will stand. */
  readonly work: GridPlace;
  /** The cell of an indicator's score as the working sheet names it, e.g. `自评评分表!$F$4`. */
  scoreCell(indicatorId: string): string;
  /** Reasons as text formulas too, or only points. */
  readonly withReasons: boolean;
  /** Of the texts in the formulas. */
  readonly language: Language;
}

/** A table with its header row. Columns are counted from 1 within it. */
interface FormulaTable {
  /** How a formula names the whole table, its header row included. */
  readonly reference: string;
  /** Rows below the header that the formulas read; a table that grows beyond them is refused, not cut. */
  readonly capacity: number;
}

export interface JudgementTable extends FormulaTable {
  readonly columns: { readonly indicator: number; readonly item: number | null; readonly score: number; readonly reason: number | null };
}

export interface TargetTable extends FormulaTable {
  readonly columns: { readonly name: number; readonly operator: number; readonly target: number; readonly actual: number };
  /** Rows have points of their own, which no formula adds up. */
  readonly hasOwnPoints: boolean;
  /** Some row is qualitative or has its operator within the target, which no formula reads. */
  readonly hasWords?: boolean;
}
