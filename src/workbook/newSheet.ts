/** A report of ours as a sheet of its own: made whole or not at all, beside everything that exists. */
import { runInWorkbook } from './host/run';
import { WorkbookError } from './model';
import { freeSheetName } from './sheetNames';

/**
 * Makes a sheet under the wanted name, or the next that is free, in two round trips. Returns its name.
 * @param queue queues the sheet, which is not there yet, with all that belongs on it
 * @throws WorkbookError; no half-made sheet is left
 */
export async function writeNewSheet(wanted: string, queue: (workbook: Excel.Workbook, name: string) => void): Promise<string> {
  const { result } = await runInWorkbook(async ({ workbook, sync }) => {
    workbook.worksheets.load('items/name');
    workbook.protection.load('protected');
    await sync();
    if (workbook.protection.protected) throw new WorkbookError('workbook-protected');
    const name = freeSheetName(wanted, workbook.worksheets.items.map((sheet) => sheet.name));
    queue(workbook, name);
    try {
      await sync();
    } catch (error) {
      // A sheet that somebody else made under that name in the meantime is theirs.
      if (!isTaken(error)) await removeSheet(name, error);
      throw error;
    }
    return name;
  });
  return result;
}

function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ItemAlreadyExists';
}

async function removeSheet(name: string, cause: unknown): Promise<void> {
  try {
    await runInWorkbook(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(name);
      await sync();
      if (!sheet.isNullObject) sheet.delete();
      await sync();
    });
  } catch (error) {
    throw new WorkbookError('unknown', { sheet: name, halfDone: true, diagnostic: `${String(cause)}\n${String(error)}` });
  }
}
