/** What a function answers: a value, a table that spills, or an error of Excel with its reason as data. */
import { functionMessages, type FunctionMessages } from '../messages/functions';
import type { Language } from '../messages/language';
import type { ParameterSignature } from './signatures';

/** The errors that Excel has, as they stand in a cell. */
export type ExcelError = `#${string}`;

/** An error inside a table that spills. */
export interface ErrorCell {
  readonly error: ExcelError;
}

export type TableCell = string | number | ErrorCell;
/** Rows of equal length; an empty cell is `""`, because Excel turns `null` into 0. */
export type Table = readonly (readonly TableCell[])[];

/** A function before it meets Excel: arguments as Excel hands them over, in the order of the signature. */
export type Calculation = (values: readonly unknown[]) => number | string | Table;

export type FailureCode = keyof FunctionMessages;
export type FailureDetails<Code extends FailureCode> = Omit<Parameters<FunctionMessages[Code]>[0], 'parameter'>;

export interface Failure {
  readonly code: FailureCode;
  readonly excel: ExcelError;
  readonly parameter: ParameterSignature | null;
  readonly details: Readonly<Record<string, unknown>>;
}

export type Outcome = { readonly value: number | string | Table } | { readonly failure: Failure };

/**
 * The most specific error of Excel for each reason. An error in a cell goes through as itself.
 * Excel shows words for #VALUE! and #N/A only, so shapes and texts that a person must mend are #VALUE!.
 */
const EXCEL_ERRORS: Readonly<Record<FailureCode, ExcelError>> = {
  'cell-error': '#VALUE!',
  'not-one-cell': '#VALUE!',
  'not-a-number': '#VALUE!',
  'unit-in-number': '#VALUE!',
  negative: '#NUM!',
  'not-whole': '#NUM!',
  'no-such-quarter': '#NUM!',
  'zero-denominator': '#DIV/0!',
  'too-large': '#NUM!',
  'exempt-too-large': '#NUM!',
  'four-cells': '#VALUE!',
  'one-or-four-cells': '#VALUE!',
  'operator-unknown': '#VALUE!',
  'mode-unknown': '#VALUE!',
  'too-many-cells': '#VALUE!',
  'bands-columns': '#VALUE!',
  'bands-empty': '#VALUE!',
  'band-unreadable': '#VALUE!',
  'bands-overlap': '#VALUE!',
  'in-no-band': '#N/A',
  'indicator-unknown': '#N/A',
  'input-unknown': '#VALUE!',
  'too-many-values': '#VALUE!',
  'names-and-values': '#VALUE!',
  'header-and-units': '#VALUE!',
  'too-many-units': '#VALUE!',
  'no-inputs': '#VALUE!',
  'not-scored': '#N/A',
  'not-loaded': '#N/A',
};

export function excelErrorOf(code: FailureCode): ExcelError {
  return EXCEL_ERRORS[code];
}

/** Thrown inside a function and caught by `outcomeOf`, never outside. */
class FunctionFailure extends Error {
  constructor(readonly failure: Failure) {
    super(failure.code);
  }
}

/** Ends the calculation with an error of Excel. */
export function fail<Code extends Exclude<FailureCode, 'cell-error'>>(
  code: Code,
  parameter: ParameterSignature | null,
  details: FailureDetails<Code>,
): never {
  throw new FunctionFailure({ code, excel: EXCEL_ERRORS[code], parameter, details });
}

/** Ends the calculation with the error that a cell holds, as itself. */
export function failWithCellError(error: ExcelError, parameter: ParameterSignature | null): never {
  throw new FunctionFailure({ code: 'cell-error', excel: error, parameter, details: { error } });
}

/** Runs a calculation; its failures become data, a fault of the program stays an exception. */
export function outcomeOf(calculate: Calculation, values: readonly unknown[]): Outcome {
  try {
    return { value: calculate(values) };
  } catch (thrown) {
    if (thrown instanceof FunctionFailure) return { failure: thrown.failure };
    throw thrown;
  }
}

/** What is wrong and how to mend it, as one or two sentences. */
export function failureText({ code, parameter, details }: Failure, language: Language): string {
  // The details always belong to the code; TypeScript can't follow that through a union.
  const tell = functionMessages[language][code] as (details: Readonly<Record<string, unknown>>) => string;
  return tell({ ...details, parameter: parameter?.name[language] ?? '' });
}
