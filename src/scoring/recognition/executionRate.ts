/** A budget over which a rate of execution is measured. */
import type { SheetIndex } from './sheetIndex';
import type { Surroundings } from './surroundings';

const EXECUTION_RATE = /(?:执行|支出|支付|用款|使用)(?:进度|率|比例)/;

/** Whether a column of the header is such a rate. */
export function isMeasured({ grid, headerRows }: SheetIndex, { headRow }: Surroundings): boolean {
  if (headRow === null || !headerRows.has(headRow)) return false;
  for (let column = 0; column < grid.width; column++) if (EXECUTION_RATE.test(grid.textAt(headRow, column))) return true;
  return false;
}
