/** What kind of table a title names: one of the budget passed at the start of the year, of the final account, … */
import { remembered } from '../remembered';
import type { Label } from './sheetIndex';
import { withoutUnitsIncluded } from './unitsIncluded';
import { VOCABULARY_DATA } from './vocabulary';

const KINDS = Object.entries(VOCABULARY_DATA.documents);

/** Empty for a title of no kind. */
const kindOf = remembered((title) => {
  const text = withoutUnitsIncluded(title.normalize('NFKC').replace(/[\s"“”「」]/g, ''));
  return KINDS.find(([, words]) => words.some((word) => text.includes(word)))?.[0] ?? '';
});

export function documentOf(titles: readonly Label[]): { readonly kind: string; readonly label: Label } | null {
  for (const label of titles) {
    const kind = kindOf(label.text);
    if (kind !== '') return { kind, label };
  }
  return null;
}
