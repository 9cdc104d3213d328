/** The prose of a report, made comparable: sentences, and the names that stand in them. */

/** The parts between full stops, semicolons and line breaks, as written. */
export function passagesOf(text: string): readonly string[] {
  return text.split(/[。；;\n]/).map((passage) => passage.trim());
}

/** Width, quotes, spaces and the signs of mathematical typesetting make no difference. */
export function plain(text: string): string {
  return text.normalize('NFKC').replace(/[\s"'“”‘’「」『』$\\]/g, '');
}

export interface NamePlace {
  /** As it was given, not as it is written in the sentence. */
  readonly name: string;
  readonly end: number;
}

/** Finds the names in plain sentences, the longest first, so that none is found inside another. */
export function nameFinder(names: readonly string[]): (sentence: string) => readonly NamePlace[] {
  const known = new Map(names.map((name) => [plain(name), name]));
  const longestFirst = [...known.keys()].filter((name) => name !== '').sort((a, b) => b.length - a.length);
  if (longestFirst.length === 0) return () => [];
  const anyName = new RegExp(longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'), 'g');
  return (sentence) => [...sentence.matchAll(anyName)].map((match) => ({ name: known.get(match[0]) ?? match[0], end: match.index + match[0].length }));
}
