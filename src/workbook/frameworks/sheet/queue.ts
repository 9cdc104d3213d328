/** The sheet 「评分标准」 as it stands, queued with whatever else is read. */
import type { Framework } from '../../../scoring/frameworks/model';
import type { Cell } from '../../../scoring/inputs/cells';
import { CELL_PROPERTIES, cellsOfRange } from '../../host/cells';
import { FRAMEWORK_SHEET_NAME } from './name';

export interface FrameworkSheetBlock {
  readonly sheetName: string;
  /** All that is used of the sheet: rows may have been added below the named block. */
  readonly cells: readonly (readonly Cell[])[];
}

/** By what a workbook is scored. */
export interface FrameworkInForce {
  readonly framework: Framework;
  /** The sheet that it was read from; `null` for the chosen one. */
  readonly sheet: string | null;
  /** Does the sheet say something else than the framework that it came from? `null` when that one is not known here. */
  readonly edited: boolean | null;
}

export interface QueuedFrameworkSheet {
  /** `null` when the workbook has no such sheet. */
  block(): FrameworkSheetBlock | null;
  /** The name leads nowhere: its sheet was deleted. */
  isNameStale(): boolean;
}

export function queueFrameworkSheet(workbook: Excel.Workbook): QueuedFrameworkSheet {
  const item = workbook.names.getItemOrNullObject(FRAMEWORK_SHEET_NAME);
  item.load('name');
  const range = item.getRangeOrNullObject();
  range.worksheet.load('name');
  const used = range.worksheet.getUsedRangeOrNullObject(true);
  used.load(CELL_PROPERTIES);
  return {
    block: () => (range.isNullObject || used.isNullObject ? null : { sheetName: range.worksheet.name, cells: cellsOfRange(used) }),
    isNameStale: () => !item.isNullObject && range.isNullObject,
  };
}
