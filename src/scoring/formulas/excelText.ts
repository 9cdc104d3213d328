/** Pieces of formula text. Only functions that Excel 2010, WPS and LibreOffice all have. */
import type { Ratio } from '../exact/ratio';
import { reduce } from '../exact/ratio';

/** A constant of a formula has at most 255 characters (Excel specifications and limits). */
const LONGEST_CONSTANT = /[^]{1,255}/g;

/** A text as a constant of a formula; a long one as several, joined. Quotes by their code: not every program reads them doubled. */
export function quoted(text: string): string {
  if (text === '') return '""';
  const pieces = text.split(/(")/).filter((piece) => piece !== '').flatMap((piece) => (piece === '"' ? 'CHAR(34)' : (piece.match(LONGEST_CONSTANT) ?? []).map((part) => `"${part}"`)));
  return pieces.join('&');
}

/**
 * The greatest integer that is not above n ÷ d, for integers below 10^15 and d > 0. INT of a quotient alone may be one
 * too high where the quotient lies just below an integer, because it is rounded to 15 digits first; the product tells.
 */
export function floorDivision(n: string, d: string): string {
  const quotient = `INT(${/^[$A-Z0-9*]+$/.test(n) ? n : `(${n})`}/${d})`;
  return `${quotient}-(${quotient}*${d}>${n})`;
}

/** Up to here a quotient below an integer stays below it in binary, also where a spreadsheet rounds to 15 digits. */
const PLAIN_LIMIT = 10n ** 12n;

/** The same for n of that size at most: a plain INT where that is right. */
export function shortFloorDivision(n: string, d: string, limit: bigint): string {
  return limit < PLAIN_LIMIT ? `INT(${/^[$A-Z0-9]+$/.test(n) ? n : `(${n})`}/${d})` : floorDivision(n, d);
}

/** Integers added up: `2*$B$4+$B$5-30`. */
export function sumText(terms: readonly { readonly factor: bigint; readonly text: string }[], constant: bigint): string {
  const parts = terms.filter(({ factor }) => factor !== 0n).map(({ factor, text }) => {
    const size = factor < 0n ? -factor : factor;
    return `${factor < 0n ? '-' : '+'}${size === 1n ? text : `${size}*${text}`}`;
  });
  if (constant !== 0n || parts.length === 0) parts.push(`${constant < 0n ? '-' : '+'}${constant < 0n ? -constant : constant}`);
  return parts.join('').replace(/^\+/, '');
}

export function allOf(conditions: readonly string[]): string {
  const [only] = conditions;
  if (only === undefined) return 'TRUE';
  return conditions.length === 1 ? only : `AND(${conditions.join(',')})`;
}

export function anyOf(conditions: readonly string[]): string {
  const [only] = conditions;
  if (only === undefined) return 'FALSE';
  return conditions.length === 1 ? only : `OR(${conditions.join(',')})`;
}

/** The value of the first condition that holds. */
export function firstOf(cases: readonly { readonly when: string; readonly value: string }[], otherwise: string): string {
  return cases.reduceRight((rest, { when, value }) => (when === 'TRUE' ? value : `IF(${when},${value},${rest})`), otherwise);
}

/** Texts one after the other. */
export function joined(parts: readonly string[]): string {
  const present = parts.filter((part) => part !== '""');
  return present.length === 0 ? '""' : present.join('&');
}

/** A sentence of the message catalogue as a formula; what `write` passes through `fill` is taken from cells. */
export function sentence(write: (fill: (formula: string) => string) => string): string {
  const formulas: string[] = [];
  const text = write((formula) => `\u0001${formulas.push(formula) - 1}\u0002`);
  const parts = text.split(/\u0001(\d+)\u0002/).map((part, index) => (index % 2 === 0 ? quoted(part) : (formulas[Number(part)] ?? '""')));
  return joined(parts);
}

/** The integer that `value` × `scale` is. @throws RangeError when it is none */
export function integerAt(value: Ratio, scale: bigint): bigint {
  const { numerator, denominator } = reduce({ numerator: value.numerator * scale, denominator: value.denominator });
  if (denominator !== 1n) throw new RangeError(`${numerator}/${denominator} is no integer`);
  return numerator;
}

/** The smallest integer by which all of the values become integers. */
export function commonScale(values: readonly Ratio[]): bigint {
  return values.map((value) => reduce(value).denominator).reduce(leastCommonMultiple, 1n);
}

export function leastCommonMultiple(a: bigint, b: bigint): bigint {
  return (a / greatestCommonDivisor(a, b)) * b;
}

export function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
