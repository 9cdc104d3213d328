/** Remembering what a pure function of a text answered: labels and constants come back in every row and every unit. */

/** More texts than a framework and its workbook have; beyond twice as many the oldest are forgotten, so that memory stays flat. */
const MOST = 2_000;

/** Longer texts are somebody's own words and don't come back. */
const LONGEST = 120;

/**
 * `answer` with a memory. It has to be pure, and its answers are shared, so they must not be changed. An answer is kept
 * when it is asked for again: of a list of texts that never come back, nothing is.
 */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  let known = new Map<string, Answer>();
  // A list of texts that never come back must not push out those that do: what was asked for again is kept.
  let before = new Map<string, Answer>();
  const askedOnce = new Set<string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const earlier = before.get(text);
    const answered = earlier ?? answer(text);
    if (text.length > LONGEST) return answered;
    if (earlier === undefined && !askedOnce.delete(text)) {
      if (askedOnce.size >= MOST) askedOnce.clear();
      askedOnce.add(text);
      return answered;
    }
    if (known.size >= MOST) {
      before = known;
      known = new Map();
    }
    known.set(text, answered);
    return answered;
  };
}
