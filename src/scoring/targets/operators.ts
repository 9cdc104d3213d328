/** The operators of a target, as people and systems write them. */

export const OPERATORS = ['≥', '≤', '=', '>', '<'] as const;
export type Operator = (typeof OPERATORS)[number];

const SPELLINGS: ReadonlyMap<string, Operator> = new Map([
  ['≥', '≥'], ['>=', '≥'], ['⩾', '≥'], ['≧', '≥'], ['不低于', '≥'], ['不少于', '≥'], ['大于等于', '≥'],
  ['≤', '≤'], ['<=', '≤'], ['⩽', '≤'], ['≦', '≤'], ['不高于', '≤'], ['不超过', '≤'], ['小于等于', '≤'],
  ['=', '='], ['等于', '='], ['>', '>'], ['大于', '>'], ['<', '<'], ['小于', '<'],
]);

/** The operator that the words mean; `undefined` when they mean none. */
export function operatorNamed(words: string): Operator | undefined {
  return SPELLINGS.get(words.normalize('NFKC').trim()) ?? SPELLINGS.get(words);
}
