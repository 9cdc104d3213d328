/** What the rows below an indicator are called: parts and alternatives of deeper levels as well. */
import type { FrameworkSheetWords } from '../../../messages/frameworkSheet';
import type { RowKind } from './model';

/** Deeper parts are made by typing; the list offers these. */
const OFFERED_DEPTH = 2;

export function kindText(kind: RowKind, depth: number, words: FrameworkSheetWords): string {
  return depth === 1 ? words.kinds[kind] : words.level({ kind: words.kinds[kind], depth });
}

/** What may be chosen for a row. */
export function kindChoices(words: FrameworkSheetWords): readonly string[] {
  return [...Object.values(words.kinds), ...(['part', 'alternative'] as const).map((kind) => kindText(kind, OFFERED_DEPTH, words))];
}
