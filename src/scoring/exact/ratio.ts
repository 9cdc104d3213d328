/**
 * Exact arithmetic: every number between the cell and the printed score is a fraction of two integers.
 * Nothing here rounds; `rounding.ts` does, once, where a number is printed or a rule says so.
 */
import { remembered } from '../remembered';

/** An exact rational number. Not reduced; the denominator is positive. */
export interface Ratio {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** A decimal number as text, such as `"13.07"`. */
export type DecimalText = string;

/** A decimal number as text or, where it does not terminate, a fraction in lowest terms such as `"1307/1345"`. */
export type ExactText = string;

/** A decimal number as JavaScript, frameworks and people write it; the exponent is bounded, so that no text asks for endless digits. */
const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i;

export const ZERO: Ratio = { numerator: 0n, denominator: 1n };
export const ONE: Ratio = { numerator: 1n, denominator: 1n };

/**
 * The exact value of a decimal text or of a number as Excel hands it over.
 * A double is taken through its shortest decimal text, never through its binary digits: 0.1 is one tenth.
 * @throws RangeError when it is not a finite decimal number
 */
export function exactly(value: number | DecimalText): Ratio {
  if (typeof value === 'string') return parsed(value);
  return inHundredths(value) ?? parse(String(value));
}

const parsed = remembered(parse);

function parse(text: string): Ratio {
  const match = DECIMAL.exec(text);
  const digits = `${match?.[2] ?? ''}${match?.[3] ?? ''}`;
  if (!match || digits === '') throw new RangeError(`not a finite decimal number: ${text}`);
  const places = (match[3]?.length ?? 0) - Number(match[4] ?? 0);
  const units = BigInt(`${match[1] === '-' ? '-' : ''}${digits}`);
  return places <= 0 ? { numerator: units * tenTo(-places), denominator: 1n } : { numerator: units, denominator: tenTo(places) };
}

/** Below it, no two decimals with two places share a double: the one that gives the double back is its shortest text. */
const HUNDREDTHS_LIMIT = 1e13;

/** The short way for amounts: whole numbers and those with two decimals; `null` for all others. */
function inHundredths(value: number): Ratio | null {
  if (Number.isSafeInteger(value)) return { numerator: BigInt(value), denominator: 1n };
  if (!(Math.abs(value) < HUNDREDTHS_LIMIT)) return null;
  const hundredths = Math.round(value * 100);
  return hundredths / 100 === value ? { numerator: BigInt(hundredths), denominator: 100n } : null;
}

const POWERS_OF_TEN: readonly bigint[] = Array.from({ length: 25 }, (_, exponent) => 10n ** BigInt(exponent));

/** 10^exponent, for exponents from 0. */
export function tenTo(exponent: number): bigint {
  return POWERS_OF_TEN[exponent] ?? 10n ** BigInt(exponent);
}

export function integer(value: number): Ratio {
  return { numerator: BigInt(value), denominator: 1n };
}

export function add(a: Ratio, b: Ratio): Ratio {
  if (a.denominator === b.denominator) return { numerator: a.numerator + b.numerator, denominator: a.denominator };
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function negate(a: Ratio): Ratio {
  return { numerator: -a.numerator, denominator: a.denominator };
}

export function subtract(a: Ratio, b: Ratio): Ratio {
  return add(a, negate(b));
}

export function multiply(a: Ratio, b: Ratio): Ratio {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

/** @throws RangeError when `b` is zero: whoever divides decides first what a zero means. */
export function divide(a: Ratio, b: Ratio): Ratio {
  if (b.numerator === 0n) throw new RangeError('division by zero');
  const sign = b.numerator < 0n ? -1n : 1n;
  return { numerator: sign * a.numerator * b.denominator, denominator: sign * a.denominator * b.numerator };
}

export function absolute(a: Ratio): Ratio {
  return a.numerator < 0n ? negate(a) : a;
}

/** Negative, zero or positive as `a` is below, equal to or above `b`, by cross-multiplication. */
export function compare(a: Ratio, b: Ratio): -1 | 0 | 1 {
  const left = a.numerator * b.denominator;
  const right = b.numerator * a.denominator;
  return left < right ? -1 : left > right ? 1 : 0;
}

export function isZero(a: Ratio): boolean {
  return a.numerator === 0n;
}

export function minimum(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) <= 0 ? a : b;
}

export function maximum(a: Ratio, b: Ratio): Ratio {
  return compare(a, b) >= 0 ? a : b;
}

/** `value` held between `low` and `high`. */
export function clamp(value: Ratio, low: Ratio, high: Ratio): Ratio {
  return minimum(maximum(value, low), high);
}

export function sum(values: readonly Ratio[]): Ratio {
  let total = values[0] ?? ZERO;
  for (let index = 1; index < values.length; index++) total = add(total, values[index] ?? ZERO);
  return total;
}

/** The greatest integer that is not above `a`. */
export function floor(a: Ratio): bigint {
  const quotient = a.numerator / a.denominator;
  return a.numerator < 0n && quotient * a.denominator !== a.numerator ? quotient - 1n : quotient;
}

/** The smallest integer that is not below `a`. */
export function ceiling(a: Ratio): bigint {
  return -floor(negate(a));
}

/** `a` with numerator and denominator divided by what they share. */
export function reduce(a: Ratio): Ratio {
  if (a.denominator === 1n) return a;
  const shared = commonDivisor(a.numerator < 0n ? -a.numerator : a.numerator, a.denominator);
  return shared === 1n ? a : { numerator: a.numerator / shared, denominator: a.denominator / shared };
}

/** Euclid's way, in plain numbers as soon as both fit into one: as exact, and faster. */
function commonDivisor(a: bigint, b: bigint): bigint {
  let x = a;
  let y = b;
  while (y !== 0n && (x > LARGEST_PLAIN || y > LARGEST_PLAIN)) [x, y] = [y, x % y];
  return y === 0n ? x : BigInt(plainCommonDivisor(Number(x), Number(y)));
}

function plainCommonDivisor(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) [x, y] = [y, x % y];
  return x;
}

const LARGEST_PLAIN = BigInt(Number.MAX_SAFE_INTEGER);

/** The exact value as text: a plain decimal where it terminates, else a fraction in lowest terms. */
export function exactText(value: Ratio): ExactText {
  return textInLowestTerms(reduce(value));
}

/** The same for a number that `reduce` gave already. */
export function textInLowestTerms({ numerator, denominator }: Ratio): ExactText {
  if (denominator === 1n) return integerText(numerator);
  const places = placesOf(denominator);
  if (places === null) return `${integerText(numerator)}/${integerText(denominator)}`;
  return decimalText((numerator * tenTo(places)) / denominator, places);
}

/** How many decimals a fraction in lowest terms has; `null` when they never end, for the denominator has a factor besides 2 and 5. */
function placesOf(denominator: bigint): number | null {
  if (denominator === 100n) return 2;
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2n === 0n; twos++) rest /= 2n;
  for (; rest % 5n === 0n; fives++) rest /= 5n;
  return rest === 1n ? Math.max(twos, fives) : null;
}

/** Reads back what `exactText` wrote. @throws RangeError on any other text */
export function fromExactText(text: ExactText): Ratio {
  const bar = text.indexOf('/');
  return bar < 0 ? exactly(text) : divide(parse(text.slice(0, bar)), parse(text.slice(bar + 1)));
}

/** `units` × 10^-places as plain decimal text, e.g. `(9717n, 2)` → `"97.17"`; minus zero does not exist. */
export function decimalText(units: bigint, places: number): DecimalText {
  if (places === 0) return integerText(units);
  const digits = integerText(units < 0n ? -units : units).padStart(places + 1, '0');
  return `${units < 0n ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}

/** Plain integers print faster than big ones. */
function integerText(value: bigint): string {
  const plain = Number(value);
  return Number.isSafeInteger(plain) ? `${plain}` : value.toString();
}
