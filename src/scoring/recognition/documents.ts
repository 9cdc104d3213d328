/** What kind of table a title names: one of the budget passed at the start of the year, of the final account, … */
import type { Label } from './sheetIndex';
import { VOCABULARY_DATA } from './vocabulary';

const KINDS = Object.entries(VOCABULARY_DATA.documents);

export function documentOf(titles: readonly Label[]): { readonly kind: string; readonly label: Label } | null {
  for (const label of titles) {
    const text = label.text.normalize('NFKC').replace(/[\s"“”「」]/g, '');
    const kind = KINDS.find(([, words]) => words.some((word) => text.includes(word)))?.[0];
    if (kind !== undefined) return { kind, label };
  }
  return null;
}
