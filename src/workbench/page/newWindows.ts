/** Further workbooks: each gets a window of its own with the workbench in it, as in Excel. */
import { WorkbookModel } from '../model';

/** In the address of a new window: which workbook it is to show. */
const PARAMETER = 'workbook';

/** Files that were handed to windows, for as long as this page is open: a window may load its page again. */
const handedOver = new Map<string, Uint8Array>();

/** Opens a window for a file. @returns whether the browser let it */
export function openInNewWindow(file: Uint8Array): boolean {
  // Never given twice, also not after this page was loaded again.
  const id = crypto.randomUUID();
  handedOver.set(id, file);
  if (window.open(`/?${PARAMETER}=${id}`, '_blank') !== null) return true;
  handedOver.delete(id);
  return false;
}

/** For the window that asks: the file that it was opened for. */
export function fileFor(id: string): Uint8Array | null {
  return handedOver.get(id) ?? null;
}

/** The file that this window was opened for, `gone` with the page that had it; `null` for a window of its own accord. */
export function fileOfThisWindow(): Uint8Array | 'gone' | null {
  const id = new URLSearchParams(location.search).get(PARAMETER);
  if (id === null) return null;
  const opener = window.opener as Pick<Window, 'workbench'> | null;
  try {
    const file = opener?.workbench.fileFor(id);
    // A copy of this window's own kind.
    return file ? new Uint8Array(file) : 'gone';
  } catch {
    // The window that opened this one shows another page by now.
    return 'gone';
  }
}

/** Excel makes rows for which a file tells no height as high as their text when it opens the file. */
export function withFittedRows(file: Uint8Array): Uint8Array {
  const model = WorkbookModel.open(file);
  for (const sheet of model.sheets) {
    const used = sheet.usedArea(false);
    for (let row = 0; used && row < used.row + used.rows; row++) if (sheet.dimensions.rowHeight(row) === null) sheet.dimensions.fitRows(row, 1);
  }
  return model.save();
}
