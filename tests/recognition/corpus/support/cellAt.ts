/** Looking up a cell of a workbook of the corpus. */
import type { CellContent, Place } from '../../../../src/scoring/recognition/model';
import type { CorpusCase } from './case';

/** The value in the first cell of a place; `undefined` when the place reaches out of the sheet's used cells. */
export function readCell(workbook: CorpusCase, { sheet, row, column, rows, columns }: Place): CellContent | undefined {
  const values = workbook.sheets.find((laid) => laid.values.name === sheet)?.values;
  if (!values) return undefined;
  const last = values.rows[row + rows - 1 - values.top];
  if (last === undefined || column + columns - values.left > last.length) return undefined;
  return values.rows[row - values.top]?.[column - values.left];
}
