/** What reading a row of the indicator table needs besides the row. */
import type { FrameworkSheetWords } from '../../../messages/frameworkSheet';
import type { Notes, Place } from './draft';
import type { IndicatorColumn } from './model';
import type { KnownMeasures } from './readMeasures';
import type { IndicatorRow } from './rowTree';

export interface Reading {
  readonly notes: Notes;
  readonly words: FrameworkSheetWords;
  readonly known: KnownMeasures;
}

export function placeOf(row: IndicatorRow, column: IndicatorColumn, { words }: Pick<Reading, 'words'>): Place {
  return { cell: row.cell(column), field: words.indicatorColumns[column] };
}
