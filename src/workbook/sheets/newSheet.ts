/** Reports of ours as sheets of their own: made whole or not at all, beside everything that exists. */
import { runInWorkbook } from '../host/run';
import { WorkbookError } from '../model';
import { freeSheetName } from './names';

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
    const drafts = draftNames(sheets.length, names);
    sheets.forEach(({ queue }, index) => queue(workbook, drafts[index] ?? ''));
    drafts.forEach((draft, index) => {
      const name = names[index] ?? draft;
      if (draft !== name) workbook.worksheets.getItem(draft).name = name;
    });
    try {
      await sync();
    } catch (error) {
      await removeSheets(names, drafts, error);
      throw error;
    }
    return names;
  });
  return result;
}

const TOKEN_LENGTH = 8;

/**
 * Several sheets are made under names that nobody else uses and get their own at the end. When one of those is taken in
 * the meantime, the drafts that are left tell which sheets are ours. A single one that is taken was never made.
 */
function draftNames(count: number, names: readonly string[]): readonly string[] {
  if (count === 1) return names;
  const token = crypto.randomUUID().slice(0, TOKEN_LENGTH);
  return names.map((_, index) => `~${token}~${index + 1}`);
}

/** The sheets of ours among those that are there after a failure. Names are given in order, after the last draft is made. */
function oursAmong(present: ReadonlySet<string>, names: readonly string[], drafts: readonly string[], cause: unknown): readonly string[] {
  const isDraft = drafts !== names;
  const left = isDraft ? drafts.filter((draft) => present.has(draft)) : [];
  if (left.length === 0) return isTaken(cause) ? [] : names;
  const wereNamed = present.has(drafts.at(-1) ?? '');
  return wereNamed ? drafts.map((draft, index) => (present.has(draft) ? draft : (names[index] ?? draft))) : left;
}

function isTaken(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === 'ItemAlreadyExists';
}

async function removeSheets(names: readonly string[], drafts: readonly string[], cause: unknown): Promise<void> {
  try {
    await runInWorkbook(async ({ workbook, sync }) => {
      workbook.worksheets.load('items/name');
      await sync();
      const present = new Set(workbook.worksheets.items.map(({ name }) => name));
      for (const name of oursAmong(present, names, drafts, cause)) if (present.has(name)) workbook.worksheets.getItem(name).delete();
      await sync();
    });
  } catch (error) {
    throw new WorkbookError('unknown', { ...(names[0] === undefined ? {} : { sheet: names[0] }), halfDone: true, diagnostic: `${String(cause)}\n${String(error)}` });
  }
}
