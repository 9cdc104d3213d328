/** Lets the page paint and answer a person between two pieces of work. */
export function breathe(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

/** A page that works no longer than this at a time is felt to answer at once. */
const MOST_MS_OF_WORK = 16;

export interface Breathing {
  /** Whether it has worked for long enough, or gone on to another sheet. */
  readonly isDue: (sheet: number) => boolean;
  readonly breathe: () => Promise<void>;
}

/** A breath takes a browser some milliseconds: work that asks at every step would spend its time on breathing. */
export function breathingWhenDue(): Breathing {
  let last = performance.now();
  let before = 0;
  return {
    isDue: (sheet) => {
      const isOther = sheet !== before;
      before = sheet;
      return isOther || performance.now() - last >= MOST_MS_OF_WORK;
    },
    breathe: async () => {
      await breathe();
      last = performance.now();
    },
  };
}
