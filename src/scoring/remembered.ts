/** Remembering what a pure function of a text answered: labels and constants come back in every row and every unit. */

/** More texts than a framework and its workbook have; beyond it everything is forgotten, so that memory stays flat. */
const MOST = 4_000;

/** Longer texts are somebody's own words and don't come back. */
const LONGEST = 120;

/** `answer` with a memory. It has to be pure, and its answers are shared, so they must not be changed. */
export function remembered<Answer>(answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const fresh = answer(text);
    if (text.length > LONGEST) return fresh;
    if (known.size >= MOST) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
