/** A further workbook beside the open one. */
import { WorkbookError } from '../model';
import { workbookErrorFrom } from './errors';

/**
 * Has Excel open a file as a new workbook in a window of its own; the pane stays with the present one.
 * @throws WorkbookError `no-new-workbook` where Excel does not do so for an add-in
 */
export async function openNewWorkbook(file: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(base64(file));
  } catch (error) {
    const { code, details } = workbookErrorFrom(error);
    throw new WorkbookError(code === 'connection-lost' || code === 'too-large' ? code : 'no-new-workbook', details);
  }
}

function base64(bytes: Uint8Array): string {
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
