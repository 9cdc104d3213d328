/** Scores as the cells of a function's answer: numbers, words, and errors of Excel where an input holds one. */
import { functionTableMessages } from '../../messages/functionTables';
import type { Language } from '../../messages/language';
import { exactly, type DecimalText } from '../../scoring/exact/ratio';
import type { IndicatorResult } from '../../scoring/scorecard/model';
import type { ExcelError, TableCell } from '../outcome';
import { faithfulNumber } from '../results/faithfulNumber';
import type { GivenInputs } from './given';

export function numberOf(text: DecimalText): number {
  return faithfulNumber(exactly(text));
}

/** The error in a cell that keeps an indicator from being scored; `null` when none does. */
export function errorBehind(result: IndicatorResult, { errors }: GivenInputs): ExcelError | null {
  if (result.state !== 'not-scored') return null;
  const names = result.missing.flatMap((missing) => (missing.kind === 'input' ? [missing.input] : missing.kind === 'judgement' ? [result.id] : []));
  return names.map((name) => errors.get(name)).find((error) => error !== undefined) ?? null;
}

/** The score as displayed, the error behind it, or nothing while something is missing. */
export function scoreCell(result: IndicatorResult, given: GivenInputs): TableCell {
  const error = errorBehind(result, given);
  if (error !== null) return { error };
  return result.score === null ? '' : numberOf(result.score);
}

/** What is to be said of inputs that are 0 or blank: an indicator must not get its points from blank cells in silence. */
export function zeroNote(result: IndicatorResult, { zeros }: GivenInputs, language: Language): string {
  const names = [...new Set(result.sources.map(({ input }) => input))].filter((input) => zeros.has(input));
  return names.length === 0 ? '' : functionTableMessages[language].zeroNote({ names });
}
