/** From an outcome to what Excel wants: values and tables are returned, errors are thrown or stand in their cells. */
import type { Language } from '../../messages/language';
import { failureText, type ExcelError, type Failure, type Outcome, type Table } from '../outcome';
import type { CustomFunctionsRuntime } from './customFunctions';

/** Excel shows words only for these two. */
const WITH_WORDS: ReadonlySet<ExcelError> = new Set<ExcelError>(['#VALUE!', '#N/A']);

/** The runtime turns any other error that is thrown into #VALUE!; returned as a value, it stays itself. */
const THROWN: ReadonlySet<ExcelError> = new Set<ExcelError>(['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!']);

/** @throws the runtime's own error, with its reason in the given language */
export function answerExcel(outcome: Outcome, runtime: CustomFunctionsRuntime, language: Language): unknown {
  if ('failure' in outcome) return raise(outcome.failure, runtime, language);
  return Array.isArray(outcome.value) ? tableCells(outcome.value as Table, runtime) : outcome.value;
}

function raise(failure: Failure, runtime: CustomFunctionsRuntime, language: Language): unknown {
  const { excel } = failure;
  const error = WITH_WORDS.has(excel) ? new runtime.Error(excel, failureText(failure, language)) : new runtime.Error(excel);
  if (THROWN.has(excel)) throw error;
  return error;
}

function tableCells(table: Table, runtime: CustomFunctionsRuntime): unknown[][] {
  return table.map((row) => row.map((cell) => (typeof cell === 'object' ? new runtime.Error(cell.error) : cell)));
}
