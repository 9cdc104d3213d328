/** Reports of ours as sheets of their own: made whole or not at all, beside everything that exists. */
import { runInWorkbook } from './host/run';
import { WorkbookError } from './model';
import { freeSheetName } from './sheetNames';

/**
 * Makes a sheet under the wanted name, or the next that is free, in two round trips. Returns its name.
 * @param queue queues the sheet, which is not there yet, with all that belongs on it
 * @throws WorkbookError; no half-made sheet is left
 */
export async function writeNewSheet(wanted: string, queue: (workbook: Excel.Workbook, name: string) => void): Promise<string> {
  const [name = wanted] = await writeNewSheets([{ wanted, queue }]);
  return name;
}

export interface NewSheet {
  readonly wanted: string;
  readonly queue: (workbook: Excel.Workbook, name: string) => void;
}

/**
 * Makes several sheets in the same two round trips: all of them, or none. Returns their names in order.
 * @throws WorkbookError
 */
export async function writeNewSheets(sheets: readonly NewSheet[]): Promise<readonly string[]> {
  const { result } = await runInWorkbook(async ({ workbook, sync }) => {
    workbook.worksheets.load('items/name');
    workbook.protection.load('protected');
    await sync();
    if (workbook.protection.protected) throw new WorkbookError('workbook-protected');
    const taken = workbook.worksheets.items.map((sheet) => sheet.name);
    const names = sheets.map(({ wanted }) => {
      const name = freeSheetName(wanted, taken);
      taken.push(name);
      return name;
    });
    sheets.forEach(({ queue }, index) => queue(workbook, names[index] ?? ''));
    try {
      await sync();
    } catch (error) {
      // A sheet that somebody else made under one of the names in the meantime is theirs, and which it is, nobody tells.
      if (!isTaken(error)) await removeSheets(names, error);
      else if (names[1] !== undefined) throw new WorkbookError('unknown', { sheet: names[1], halfDone: true, diagnostic: String(error) });
      throw error;
    }
    return names;
  });
  return result;
}

function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ItemAlreadyExists';
}

async function removeSheets(names: readonly string[], cause: unknown): Promise<void> {
  try {
    await runInWorkbook(async ({ workbook, sync }) => {
      const sheets = names.map((name) => workbook.worksheets.getItemOrNullObject(name));
      await sync();
      for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
      await sync();
    });
  } catch (error) {
    throw new WorkbookError('unknown', { ...(names[0] === undefined ? {} : { sheet: names[0] }), halfDone: true, diagnostic: `${String(cause)}\n${String(error)}` });
  }
}
