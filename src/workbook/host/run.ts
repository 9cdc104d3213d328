/** Running a batch in the workbook: one door for every call to Excel, which counts round trips and speaks our errors. */
import { workbookErrorFrom } from './errors';

/** What a run works with. `sync` is one round trip. */
export interface WorkbookRun {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  /** Sends what is queued and waits: one round trip to the host. */
  sync(): Promise<void>;
}

export interface RunOptions {
  /** Called once when Excel has not answered for a while, most likely because a person is still typing in a cell. */
  readonly onWaitingForCellEdit?: () => void;
}

const WAITING_AFTER_MS = 2_000;

/**
 * Runs `work` over the open workbook and tells how many round trips it took. A run that a person started waits until
 * the cell that is being edited is finished, instead of failing.
 * @throws WorkbookError
 */
export async function runInWorkbook<Result>(
  work: (run: WorkbookRun) => Promise<Result>,
  options: RunOptions = {},
): Promise<{ readonly result: Result; readonly roundTrips: number }> {
  let roundTrips = 0;
  try {
    const result = await Excel.run({ delayForCellEdit: true }, (context) =>
      work({
        context,
        workbook: context.workbook,
        sync: async () => {
          roundTrips += 1;
          const waiting = setTimeout(() => options.onWaitingForCellEdit?.(), WAITING_AFTER_MS);
          try {
            await context.sync();
          } finally {
            clearTimeout(waiting);
          }
        },
      }),
    );
    return { result, roundTrips };
  } catch (error) {
    throw workbookErrorFrom(error);
  }
}
