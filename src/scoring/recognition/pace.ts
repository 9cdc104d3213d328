/**
 * Lets the page breathe, and stop us: asked by counting cells, because the core knows no clock. It asks far more often than
 * a page needs to breathe; who is asked has a clock.
 */
import { RecognitionCancelled, type RecognitionOptions } from './model';

export interface Pace {
  /** To be called with every piece of work, in cells. Mostly there is nothing to wait for, and waiting for nothing would cost more than the work. */
  readonly after: (cells: number) => Promise<void> | undefined;
  readonly sheetDone: () => Promise<void>;
}

/** Work that tells after each piece what it cost, in cells. */
export type Pieces<Result = void> = Generator<number, Result, undefined>;

/** A millisecond of work, or a few where the engine has not yet seen the code. */
const CELLS_BETWEEN_ASKING = 2_000;

/** @throws RecognitionCancelled from its functions when it was told to stop */
export function paceOf(onSheet: RecognitionOptions['onSheet'], sheets: number): Pace {
  let done = 0;
  let cells = 0;
  const ask = async () => {
    cells = 0;
    if ((await onSheet?.(done, sheets)) === false) throw new RecognitionCancelled();
  };
  return {
    after: (more) => {
      cells += more;
      return cells >= CELLS_BETWEEN_ASKING ? ask() : undefined;
    },
    sheetDone: async () => {
      done++;
      await ask();
    },
  };
}

export async function paced(pace: Pace, pieces: Pieces): Promise<void> {
  for (const cells of pieces) {
    const breath = pace.after(cells);
    if (breath) await breath;
  }
}
