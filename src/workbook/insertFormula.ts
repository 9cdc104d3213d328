/** Putting a formula into the selected cell, when a person asks for it. */
import { runInWorkbook } from './host/run';
import { WorkbookError } from './model';

const GENERAL = 'General';
const PERCENTAGE = '0.00%';

/**
 * Writes an example into the active cell, which must be empty, and returns the cell's address. A rate is shown as a
 * percentage unless the cell has a number format of its own.
 * @throws WorkbookError `cell-not-empty`, with the cell: nothing of a person's is overwritten
 */
export async function insertFormula(formula: string, { isRate }: { readonly isRate: boolean }): Promise<string> {
  const { result } = await runInWorkbook(async ({ workbook, sync }) => {
    const cell = workbook.getActiveCell();
    cell.load('address,formulas,numberFormat');
    await sync();
    const [[content] = []] = cell.formulas as unknown[][];
    if (content !== '') throw new WorkbookError('cell-not-empty', { cell: cell.address });
    const [[format] = []] = cell.numberFormat as unknown[][];
    if (isRate && format === GENERAL) cell.numberFormat = [[PERCENTAGE]];
    cell.formulas = [[formula]];
    await sync();
    return cell.address;
  });
  return result;
}
