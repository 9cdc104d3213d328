/** The operators of a target, as people and systems write them. */

export const OPERATORS = ['≥', '≤', '=', '>', '<'] as const;
export type Operator = (typeof OPERATORS)[number];

const SPELLINGS: ReadonlyMap<string, Operator> = new Map([
  ['≥', '≥'], ['>=', '≥'], ['⩾', '≥'], ['≧', '≥'], ['不低于', '≥'], ['不少于', '≥'], ['大于等于', '≥'], ['正向', '≥'],
  ['≤', '≤'], ['<=', '≤'], ['⩽', '≤'], ['≦', '≤'], ['不高于', '≤'], ['不超过', '≤'], ['小于等于', '≤'], ['反向', '≤'], ['逆向', '≤'],
  ['=', '='], ['等于', '='], ['>', '>'], ['大于', '>'], ['<', '<'], ['小于', '<'],
]);

const QUALITATIVE: ReadonlySet<string> = new Set(['定性', '定性指标', 'qualitative']);

/** Longer spellings first: ≥ may be written as > and = behind each other. */
const LEADING: readonly string[] = [...SPELLINGS.keys()].sort((a, b) => b.length - a.length);

/** The operator that the words mean; `undefined` when they mean none. */
export function operatorNamed(words: string): Operator | undefined {
  return SPELLINGS.get(words.normalize('NFKC').trim()) ?? SPELLINGS.get(words);
}

/** In the place of an operator: words are reached, not a number. */
export function isQualitative(words: string): boolean {
  return QUALITATIVE.has(words.normalize('NFKC').trim().toLowerCase());
}

/** The operator that stands in front of a target, as in 「≥50个」, and what follows it. */
export function leadingOperator(target: string): { readonly operator: Operator; readonly rest: string } | undefined {
  const text = target.normalize('NFKC').trim();
  const spelling = LEADING.find((each) => text.startsWith(each));
  const operator = spelling === undefined ? undefined : SPELLINGS.get(spelling);
  return operator && spelling !== undefined ? { operator, rest: text.slice(spelling.length).trim() } : undefined;
}
