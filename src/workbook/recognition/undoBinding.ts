/** Taking the last binding back, as long as a person did not bind the same inputs elsewhere since. */
import { putBack, type HalfDone } from './putBack';

/**
 * Names that were made go, those that were re-pointed refer where they did, and rows of 「取数表」 are as they were. A
 * name that refers elsewhere by now is left alone.
 * @throws WorkbookError
 */
export function undoBinding(undo: HalfDone): Promise<void> {
  return putBack(undo, null);
}
