/** The known names that are most like what a person wrote. */

/** So many are offered. */
const OFFERED = 3;
/** Of two names alike in a third of their pairs of characters, one may be meant by the other. */
const ALIKE_ENOUGH = 3;

export function nearestNames(text: string, names: Iterable<string>): readonly string[] {
  return [...new Set(names)]
    .map((name) => ({ name, ...likeness(text, name) }))
    .filter(({ shared, all }) => shared * ALIKE_ENOUGH >= all)
    .sort((a, b) => b.shared * a.all - a.shared * b.all)
    .slice(0, OFFERED)
    .map(({ name }) => name);
}

/** Pairs of neighbouring characters that both have, of those that each has (Dice's measure as a fraction). */
function likeness(a: string, b: string): { readonly shared: number; readonly all: number } {
  const left = pairsOf(a);
  const right = pairsOf(b);
  const shared = [...left].filter((pair) => right.has(pair)).length;
  return { shared: 2 * shared, all: left.size + right.size };
}

/** With the ends marked, so that names of one or two characters have pairs as well. */
function pairsOf(text: string): ReadonlySet<string> {
  const characters = ['^', ...text.normalize('NFKC').toLowerCase(), '$'];
  return new Set(characters.slice(1).map((character, index) => `${characters[index] ?? ''}${character}`));
}
