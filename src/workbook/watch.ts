/** Hearing of changes in the workbook, so that the pane can say that a score is out of date. */
import { runInWorkbook } from './host/run';

/**
 * Calls the listener after every change of cells, by whomever.
 * @returns what stops it
 */
export async function watchWorkbook(listener: () => void): Promise<() => Promise<void>> {
  const { result: handler } = await runInWorkbook(async ({ workbook, sync }) => {
    const added = workbook.worksheets.onChanged.add(async () => listener());
    await sync();
    return added;
  });
  return async () => {
    await Excel.run(handler.context as Excel.RequestContext, async (context) => {
      handler.remove();
      await context.sync();
    });
  };
}
