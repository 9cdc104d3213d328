/** Last year's file brought into the list; loaded when a person chooses one. */
import { applyLastYear, bindingsOfFile, WorkbookFileFault, type FileFault, type Review } from '../../workbook/recognition';

export type LastYearOutcome = { readonly review: Review; readonly found: number } | { readonly fault: FileFault };

/** @throws WorkbookError */
export async function withLastYearFile(review: Review, file: File): Promise<LastYearOutcome> {
  try {
    const merged = await applyLastYear(review, await bindingsOfFile(new Uint8Array(await file.arrayBuffer())));
    const isFromLastYear = ({ candidates }: Review['items'][number]) => candidates.some(({ why }) => why.some(({ kind }) => kind === 'last-year'));
    return { review: merged, found: merged.items.filter(isFromLastYear).length };
  } catch (error) {
    if (!(error instanceof WorkbookFileFault)) throw error;
    return { fault: error.code };
  }
}
