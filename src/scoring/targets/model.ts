/** A row of a target table, before and after it is held against what was reached. */
import type { Ratio } from '../exact/ratio';
import type { TargetResult } from '../scorecard/model';
import type { Operator } from './operators';

interface TargetRow {
  readonly name: string;
  readonly unit: string;
  readonly evidence: string | null;
  readonly cell: string | null;
  /** 一级指标 under which the row stands, such as 产出指标; `null` when the table has no such column. */
  readonly category: string | null;
  /** 二级指标, such as 数量指标. */
  readonly group: string | null;
  /** Its own points; `null` when the table gives none. */
  readonly weight: Ratio | null;
  readonly weightCell: string | null;
  /** A person's points for the row. */
  readonly score: Ratio | null;
  readonly scoreCell: string | null;
  readonly reason: string | null;
  readonly reasonCell: string | null;
  readonly remedy: string | null;
}

/** A number to be reached. */
export interface MeasuredTarget extends TargetRow {
  readonly kind: 'measured';
  readonly operator: Operator;
  readonly target: Ratio;
  /** `null` when nothing is filled in yet. */
  readonly actual: Ratio | null;
}

/** Words to be reached, and words for what was: a grade, or how it turned out. */
export interface QualitativeTarget extends TargetRow {
  readonly kind: 'qualitative';
  readonly target: string;
  readonly actual: string | null;
}

export type Target = MeasuredTarget | QualitativeTarget;

/** What a row came to; `share` still exact. */
export type Attained = Pick<TargetResult, 'operator' | 'target' | 'actual' | 'met' | 'deviation' | 'grade' | 'gradeEnds' | 'offGrade' | 'overruled' | 'due'> & { readonly share: Ratio | null };
