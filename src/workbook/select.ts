/** Jumping to a cell, when a person asks for it. */
import { splitAddress } from './host/addresses';
import { runInWorkbook } from './host/run';
import { WorkbookError } from './model';

/**
 * Shows the sheet of a sheet-qualified address and selects its cells. Returns the cell that was active before.
 * @throws WorkbookError `gone` when the sheet is no longer there
 */
export async function selectCell(address: string): Promise<string> {
  const { sheet: name, cells } = splitAddress(address);
  const { result } = await runInWorkbook(async ({ workbook, sync }) => {
    const sheet = workbook.worksheets.getItemOrNullObject(name);
    const active = workbook.getActiveCell();
    active.load('address');
    await sync();
    if (sheet.isNullObject) throw new WorkbookError('gone', { sheet: name, cell: address });
    sheet.activate();
    sheet.getRange(cells).select();
    await sync();
    return active.address;
  });
  return result;
}
