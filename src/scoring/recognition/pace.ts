/** Lets the page breathe, and stop us: asked by counting cells, because the core knows no clock. */
import { RecognitionCancelled, type RecognitionOptions } from './model';

export interface Pace {
  /** To be called with every piece of work, in cells. */
  readonly after: (cells: number) => Promise<void> | void;
  readonly sheetDone: () => Promise<void>;
}

/** About 50 ms of work on a slow machine. */
const CELLS_BETWEEN_BREATHS = 40_000;

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
      return cells >= CELLS_BETWEEN_BREATHS ? ask() : undefined;
    },
    sheetDone: async () => {
      done++;
      await ask();
    },
  };
}
