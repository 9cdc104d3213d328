/** Of when a figure is: the year, the quarter or the month, and whether it counts from the year's beginning. */
import type { Quarter, Span } from './meaning';
import { near, type Surroundings } from './surroundings';

export interface Time {
  readonly isPrior: boolean;
  readonly year: number | null;
  readonly quarter: Quarter | null;
  readonly month: number | null;
  readonly span: Span | null;
  /** 全年, where others beside it are of a part of the year. */
  readonly isWholeYear: boolean;
}

export function timeAt(around: Surroundings): Time {
  const labels = [...near(around), ...around.sections];
  // The day on which a form was filled in says nothing of its figures.
  const dated = [...labels, ...around.titles].find(({ meaning }) => (meaning.year !== null || meaning.isPrior) && meaning.other !== 'form');
  const period = near(around).find(({ meaning }) => meaning.quarter !== null || meaning.month !== null) ?? around.sections.find(({ meaning }) => meaning.quarter !== null);
  return {
    isPrior: dated?.meaning.isPrior ?? false,
    year: dated?.meaning.isPrior ? null : (dated?.meaning.year ?? null),
    quarter: period?.meaning.quarter ?? null,
    month: period?.meaning.month ?? null,
    isWholeYear: period === undefined && near(around).some(({ meaning }) => meaning.isWholeYear),
    span: [...labels, ...around.titles].find(({ meaning }) => meaning.span !== null)?.meaning.span ?? null,
  };
}
