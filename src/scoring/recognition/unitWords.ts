/** Units as tables write them: of money, also those that cannot be converted, and of things that are counted. */
import { remembered } from '../remembered';
import { isAmountUnit, isCountUnit, type AmountUnit } from '../inputs/readNumber';

/** `unsupported`: an amount in a unit that the program cannot convert, such as 亿元. */
export type UnitWord = { readonly kind: 'amount'; readonly unit: AmountUnit } | { readonly kind: 'unsupported' } | { readonly kind: 'count' } | { readonly kind: 'percent' };

const UNSUPPORTED = /^(?:亿元?|千元|百元|百万元|千万元|万|美元|万美元)$/;
const MORE_COUNTS = /^(?:个人|人次|家|辆|台|套|份|户|宗|条|批次|批|平方米|㎡)$/;

const UNKNOWN = { kind: 'none' } as const;

const known = remembered((text: string): UnitWord | typeof UNKNOWN => {
  const word = text.normalize('NFKC').replace(/\s/g, '').replace(/^(?:人民币|rmb)/i, '');
  if (isAmountUnit(word)) return { kind: 'amount', unit: word };
  if (UNSUPPORTED.test(word)) return { kind: 'unsupported' };
  if (isCountUnit(word) || MORE_COUNTS.test(word)) return { kind: 'count' };
  return word === '%' ? { kind: 'percent' } : UNKNOWN;
});

/** The last characters of all unit words: most texts end in another. */
const LAST = new Set('元万亿%％人名个项件次家辆台套份户宗条批米');

/** What unit the word is; `null` when it is none. 「单位：万元」 is no word: see `unitDeclared`. */
export function unitNamed(text: string): UnitWord | null {
  if (text.length > 8 || !LAST.has(text.trimEnd().slice(-1))) return null;
  const found = known(text);
  return found.kind === 'none' ? null : found;
}

const DECLARED = /(?:(?:金额)?(?:计量)?单位[:：]?|金额[:：])(?:人民币)?([^\s:：,，;；()（）]{1,4})/g;

/** The units that a text such as 「编制单位：某局 金额单位：万元」 declares. */
export function unitsDeclared(text: string): readonly UnitWord[] {
  if (!text.includes('单位') && !text.includes('单 位') && !text.includes('金额')) return [];
  const plain = text.normalize('NFKC').replace(/\s+/g, ' ').replace(/单 +位/g, '单位').replace(/位 *: */g, '位:').replace(/、/g, ',');
  return [...plain.matchAll(DECLARED)].flatMap(([, word = '']) => unitNamed(word) ?? []);
}

/** Also of money that cannot be converted. */
export function isMoney(unit: UnitWord | null): boolean {
  return unit?.kind === 'amount' || unit?.kind === 'unsupported';
}
