/** What people are told of a function. The metadata, the help pages and every list of functions are made from it. */
import type { Language } from '../../messages/language';
import type { ExcelError, FailureCode, TableCell } from '../outcome';
import type { FunctionId, ParameterSignature } from '../signatures';

export type LocalText = Readonly<Record<Language, string>>;

/** - `rates`: one division · `scores`: points by a rule · `tables`: results that spill */
export type FunctionFamily = 'rates' | 'scores' | 'tables';

export type ResultKind = 'number' | 'string' | 'matrix';

/** A formula that can be typed as it stands, with its result. */
export interface FunctionExample {
  readonly formula: string;
  /** The value of the cell, or rows of the table by their place below the formula (0 is the formula's own). */
  readonly result: number | string | readonly ExampleRow[];
  /** As the cell shows it: a rate as a percentage. `null` for words, which the cell shows as they are, in its own language. */
  readonly shown: string | LocalText | null;
  /** What the result means. */
  readonly note: LocalText;
}

export interface ExampleRow {
  readonly row: number;
  readonly cells: readonly TableCell[];
}

export interface FunctionDescription {
  readonly id: FunctionId;
  /** What it gives, in a few words. */
  readonly title: LocalText;
  /** One sentence, for the formula bar. */
  readonly description: LocalText;
  /** One for each argument of the signature, in order. */
  readonly parameters: readonly LocalText[];
  readonly resultKind: ResultKind;
  readonly result: LocalText;
  readonly example: FunctionExample;
  /** Reasons for an error besides those that the kinds of arguments bring. */
  readonly failures: readonly FailureCode[];
  /** More to know, a paragraph each. */
  readonly remarks?: readonly LocalText[];
}

export interface FunctionEntry extends Omit<FunctionDescription, 'parameters' | 'failures'> {
  readonly family: FunctionFamily;
  readonly parameters: readonly (ParameterSignature & { readonly description: LocalText })[];
  /** Every reason for an error, each with the error of Excel that it gives. */
  readonly errors: readonly { readonly code: FailureCode; readonly excel: ExcelError }[];
}

export function local(chinese: string, english: string): LocalText {
  return { 'zh-CN': chinese, en: english };
}
