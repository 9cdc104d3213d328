/** From what a cell shows to an exact number: people type numbers as text, in full width, with signs and units. */
import { divide, exactly, integer, multiply, type Ratio } from '../exact/ratio';

export type AmountUnit = '万元' | '元';

/** The unit in which the core keeps amounts. */
export const CORE_AMOUNT_UNIT: AmountUnit = '万元';

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
const NUMBER = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d+)?(?:\.(\d+))?(?:e([+-]?\d{1,3}))?\s*(%?)\s*([^\d\s.,%+-]*)$/i;

/**
 * A number out of text as people write it: full-width digits and signs, `％`, thousands separators, a currency sign,
 * a unit behind it. `null` when it is no number; never a guess.
 */
export function numberFromText(text: string): NumberFromText | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\u2212\u2013\u2014]/g, '-')
    .replace(/[\u00a0\u200b\u2007\u202f\ufeff]/g, ' ')
    .trim()
    .replace(/^[¥$]\s*/, '');
  const match = NUMBER.exec(plain);
  if (!match) return null;
  const [, sign = '', whole = '', fraction = '', exponent = '0', percent = '', unit = ''] = match;
  if (whole === '' && fraction === '') return null;
  const value = exactly(`${sign}${whole.replace(/,/g, '') || '0'}.${fraction || '0'}e${exponent}`);
  return { value: percent ? divide(value, integer(100)) : value, percent: percent !== '', unit };
}

export function isAmountUnit(unit: string): unit is AmountUnit {
  return AMOUNT_UNIT.test(unit);
}

export function isCountUnit(unit: string): boolean {
  return COUNT_UNIT.test(unit);
}

/** The amount in 万元, exactly. */
export function inCoreUnit(value: Ratio, unit: AmountUnit): Ratio {
  return unit === CORE_AMOUNT_UNIT ? value : multiply(value, { numerator: 1n, denominator: 10_000n });
}
