/** Rows without a height of their own are as high as their content: Excel works it out when it opens a file, and so does the grid. */
import { generateRandomId, type IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { MAX_COLUMNS, MAX_ROWS, type Area, type Sheet } from '../../model';
import { heightOfRow } from './heightOfRow';
import { rangeOf, UNIT } from './snapshot';

const FIT = 'sheet.operation.mark-dirty-row-auto-height';
const FIT_NO_MORE = 'sheet.operation.cancel-mark-dirty-row-auto-height';

export interface RowFitting {
  /** Drops what is still to be fitted. The grid fits rows when the browser idles, and breaks when the workbook has gone by then. */
  cancel(): void;
}

/** Knows which rows the grid was asked to fit, by us or by its own editing. */
export function watchRowFitting(api: FUniver): RowFitting {
  const asked = new Set<string>();
  api.onCommandExecuted(({ id, params }) => {
    if (id === FIT) asked.add((params as { readonly id: string }).id);
  });
  return {
    cancel() {
      for (const id of asked) api.syncExecuteCommand(FIT_NO_MORE, { unitId: UNIT, id }, { onlyLocal: true });
      asked.clear();
    },
  };
}

/**
 * Asks the grid to fit those rows that may need it: rows with text that wraps or with a larger font. Measuring every
 * row of a large sheet would keep the page busy for nothing.
 */
export function fitRows(run: (id: string, params: object) => void, sheet: Sheet, areas: readonly Area[]): void {
  const rows = new Set<number>();
  const standard = sheet.style(MAX_ROWS - 1, MAX_COLUMNS - 1).font.size;
  for (const area of areas) {
    for (const { row, column, content } of sheet.filledCells(area)) {
      if (rows.has(row) || heightOfRow(sheet, row) !== null) continue;
      const { wrap, font } = sheet.style(row, column);
      if ((wrap && typeof content.value === 'string') || font.size > standard) rows.add(row);
    }
  }
  if (rows.size === 0) return;
  const columns = columnsOf(sheet);
  const ranges: readonly IRange[] = [...rows].sort((one, other) => one - other).map((row) => rangeOf({ row, column: 0, rows: 1, columns }));
  run(FIT, { subUnitId: sheet.id, ranges, id: generateRandomId() });
}

export function wholeSheet(): Area {
  return { row: 0, column: 0, rows: MAX_ROWS, columns: MAX_COLUMNS };
}

function columnsOf(sheet: Sheet): number {
  const used = sheet.usedArea(false);
  return used === null ? 1 : used.column + used.columns;
}
