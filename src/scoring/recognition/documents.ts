/** What kind of table a title names: one of the budget passed at the start of the year, of the final account, … */
import { remembered } from '../remembered';
import type { Label } from './sheetIndex';
import { VOCABULARY_DATA } from './vocabulary';

const KINDS = Object.entries(VOCABULARY_DATA.documents);

/** （含所属单位）: not of other units alone. */
export const TOGETHER_WITH = /(?:[含及和与]|包括|包含)(?:所属|下属|下级|二级|基层)(?:预算)?单位/g;

/** Empty for a title of no kind. */
const kindOf = remembered((title) => {
  const text = title.normalize('NFKC').replace(/[\s"“”「」]/g, '').replace(TOGETHER_WITH, '');
  return KINDS.find(([, words]) => words.some((word) => text.includes(word)))?.[0] ?? '';
});

export function documentOf(titles: readonly Label[]): { readonly kind: string; readonly label: Label } | null {
  for (const label of titles) {
    const kind = kindOf(label.text);
    if (kind !== '') return { kind, label };
  }
  return null;
}
