/** From what a cell shows to an exact number: people type numbers as text, in full width, with signs and units. */
import { divide, exactly, integer, multiply, type Ratio } from '../exact/ratio';
import { round } from '../exact/rounding';

export type AmountUnit = '万元' | '元';

/** The unit in which the core keeps amounts. */
export const CORE_AMOUNT_UNIT: AmountUnit = '万元';
const YUAN_IN_CORE_UNIT = integer(10_000);

export interface NumberFromText {
  readonly value: Ratio;
  readonly percent: boolean;
  /** The unit written behind the number, e.g. `元` in "584300元". */
  readonly unit: string;
}

/** Units that may stand behind a number in a cell of that kind. */
const AMOUNT_UNIT = /^(万元|元)$/;
const COUNT_UNIT = /^(人|名|个|项|件|次)$/;

/** A number with thousands separators in their places, or without any. */
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d*))?(?:e([+-]?\d{1,3}))?\s*(%?)\s*([^\d\s.,%+-]*)$/i;

/**
 * A number out of text as people write it: full-width digits and signs, `％`, thousands separators, a currency sign,
 * a unit behind it. `null` when it is no number; never a guess.
 */
export function numberFromText(text: string): NumberFromText | null {
  const match = NUMBER.exec(plainText(text));
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0', percent = '', unit = ''] = match;
  if (whole === '' && fraction === '') return null;
  const value = exactly(`${sign}${whole.replace(/,/g, '') || '0'}.${fraction || '0'}e${exponent}`);
  return { value: percent ? divide(value, integer(100)) : value, percent: percent !== '', unit };
}

/** A text in half width, with one kind of minus and of space, without what nobody sees, spaces around it and 人民币 signs before it. */
export function plainText(text: string): string {
  return inHalfWidth(text)
    .replace(INVISIBLE, '')
    .replace(/[\u2212\u2012-\u2015]/g, '-')
    .replace(/[\u00a0\u2000-\u200a\u202f]/g, ' ')
    .trim()
    .replace(/^(?:[¥￥]|RMB|CNY|人民币)\s*/i, '');
}

/** Zero-width characters and marks of writing direction, as they come along from web pages and chats. */
const INVISIBLE = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** Full-width forms as plain ones, and nothing else: ² and ① look like digits and are none. */
function inHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000\uffe5]/g, (character) => character.normalize('NFKC'));
}

/** What a cell keeps, shows and compares of a number. */
const CELL_DIGITS = 15;

/**
 * The exact value of a number in a cell, to the 15 significant digits that a spreadsheet shows; what a formula's double
 * carries beyond them is dust: 12.67+1109.66 is 1122.33, not 1122.3300000000002. `null` when it is not finite.
 */
export function numberFromCell(value: number): Ratio | null {
  if (!Number.isFinite(value)) return null;
  const exact = exactly(value);
  if (exact.denominator <= 100n) return exact;
  const places = exact.denominator.toString().length - 1;
  const excess = exact.numerator.toString().replace('-', '').length - CELL_DIGITS;
  return excess > 0 ? round(exact, { decimals: Math.max(places - excess, 0), mode: 'half-up' }) : exact;
}

export function isAmountUnit(unit: string): unit is AmountUnit {
  return AMOUNT_UNIT.test(unit);
}

/** 万元 or 元 out of a text that may label it, such as 「单位：元」; `null` for anything else. */
export function amountUnitIn(text: string): AmountUnit | null {
  const unit = text.normalize('NFKC').replace(/^(金额)?单位\s*:\s*/, '').replace(/^人民币/, '').trim();
  return isAmountUnit(unit) ? unit : null;
}

export function isCountUnit(unit: string): boolean {
  return COUNT_UNIT.test(unit);
}

/** The amount in 万元, exactly. */
export function inCoreUnit(value: Ratio, unit: AmountUnit): Ratio {
  return unit === CORE_AMOUNT_UNIT ? value : divide(value, YUAN_IN_CORE_UNIT);
}

/** An amount in 万元 in the unit of the workbook, exactly. */
export function fromCoreUnit(value: Ratio, unit: AmountUnit): Ratio {
  return unit === CORE_AMOUNT_UNIT ? value : multiply(value, YUAN_IN_CORE_UNIT);
}
