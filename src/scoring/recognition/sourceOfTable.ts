/** Tables of one source of money: 财政拨款收支总表 beside 部门收支总表. What is all in it is not all of the department. */
import { remembered } from '../remembered';
import type { Label } from './sheetIndex';
import { isWithin, VOCABULARY_DATA } from './vocabulary';

const SOURCES = Object.entries(VOCABULARY_DATA.sources);

/** Empty for a title of no such table. */
const sourceNamed = remembered((title) => {
  const text = title.normalize('NFKC').replace(/\s/g, '');
  return SOURCES.find(([, words]) => words.some((word) => text.includes(word)))?.[0] ?? '';
});

/** What an item of the whole is in a table of one source: its income, or a part that is narrowed to it. */
export function inItsTable(item: string, titles: readonly Label[]): { readonly item: string; readonly isScoped: boolean } {
  if (!WHOLES.some((whole) => isWithin(item, whole))) return { item, isScoped: false };
  const source = titles.map(({ text }) => sourceNamed(text)).find((named) => named !== '');
  if (source === undefined) return { item, isScoped: false };
  return TOTALS_OF_INCOME.includes(item) ? { item: source, isScoped: false } : { item, isScoped: !isWithin(item, source) };
}

const WHOLES = ['income', 'spending'];
const TOTALS_OF_INCOME = ['income', 'income-grand'];
