/** From an exact result to the double that Excel keeps. */
import { absolute, add, compare, exactly, floor, integer, multiply, type Ratio } from '../../scoring/exact/ratio';

/** Excel shows and compares 15 significant digits. */
const EXCEL_DIGITS = 15;

/**
 * Marks that a result must not cross or land on by being a double: every percentage with three decimals. The ends of
 * bands lie on them, and so do the halves at which a percentage with two decimals is rounded.
 */
const MARKS = 100_000;

/** Beyond this, 15 digits no longer reach the marks. */
const LARGEST_MARKED = integer(1_000_000_000);

/**
 * The double nearest to an exact value that stays on its side of the marks as Excel sees it, with 15 digits: it prints
 * with two decimals, half up, as the exact value does, and 89.99999999999999% is never shown or compared as 90%.
 * Never NaN and never −0; infinite when the value is beyond all doubles.
 */
export function faithfulNumber(value: Ratio): number {
  const nearest = nearestDouble(value);
  if (nearest === 0 || !Number.isFinite(nearest)) return nearest;
  if (isOnMark(value) || isFarFromMarks(value) || compare(absolute(value), LARGEST_MARKED) >= 0) return nearest;
  const seen = exactly(nearest.toPrecision(EXCEL_DIGITS));
  const below = floor(scaled(value));
  const low = { numerator: below, denominator: BigInt(MARKS) };
  const high = { numerator: below + 1n, denominator: BigInt(MARKS) };
  if (compare(seen, low) <= 0) return besideMark(low, 1);
  if (compare(seen, high) >= 0) return besideMark(high, -1);
  return nearest;
}

function isOnMark({ numerator, denominator }: Ratio): boolean {
  return (numerator * BigInt(MARKS)) % denominator === 0n;
}

/** Most values are far from all marks; they need no closer look. */
function isFarFromMarks(value: Ratio): boolean {
  if (compare(absolute(value), integer(1000)) >= 0) return false;
  const { numerator, denominator } = scaled(value);
  const rest = ((numerator % denominator) + denominator) % denominator;
  const margin = 1_000_000n;
  return rest * margin > denominator && (denominator - rest) * margin > denominator;
}

/** The next number with 15 digits above (1) or below (−1) a mark. */
function besideMark(mark: Ratio, side: 1 | -1): number {
  const exponent = Number(nearestDouble(mark).toExponential().split('e')[1]);
  return nearestDouble(add(mark, { numerator: BigInt(side), denominator: 10n ** BigInt(EXCEL_DIGITS - 1 - exponent) }));
}

function scaled(value: Ratio): Ratio {
  return multiply(value, integer(MARKS));
}

/** One bit more than a double keeps and one to say that something was cut off, so that the last rounding is the only one. */
const KEPT_BITS = 55;

/** The double nearest to an exact value, a tie to the even one; infinite beyond all doubles. */
export function nearestDouble({ numerator, denominator }: Ratio): number {
  if (numerator === 0n) return 0;
  const size = numerator < 0n ? -numerator : numerator;
  // Two integers that doubles hold exactly: the processor's division rounds once, to the nearest.
  if (size <= Number.MAX_SAFE_INTEGER && denominator <= Number.MAX_SAFE_INTEGER) return Number(numerator) / Number(denominator);
  if (size << NORMAL_FROM < denominator) return numerator < 0n ? -subnormal(size, denominator) || 0 : subnormal(size, denominator);
  const shift = Math.max(KEPT_BITS + bitLength(denominator) - bitLength(size), -MOST_SHIFT);
  const [top, bottom] = shift >= 0 ? [size << BigInt(shift), denominator] : [size, denominator << BigInt(-shift)];
  const quotient = top / bottom;
  const kept = quotient * bottom === top ? quotient : quotient | 1n;
  const result = scaledByPowerOfTwo(Number(kept), -shift);
  return numerator < 0n && result !== 0 ? -result : result;
}

/** Doubles below 2 to minus this power keep fewer bits the smaller they are. */
const NORMAL_FROM = 1022n;
/** All of them are multiples of 2 to minus this power. */
const SMALLEST = 1074n;

/** The nearest multiple of the smallest double: rounded once, as an integer. */
function subnormal(size: bigint, denominator: bigint): number {
  const scaled = size << SMALLEST;
  const [floored, rest] = [scaled / denominator, scaled % denominator];
  const isUp = rest * 2n > denominator || (rest * 2n === denominator && floored % 2n === 1n);
  return Number(isUp ? floored + 1n : floored) * Number.MIN_VALUE;
}

/** 2 to this power, times 55 bits, is beyond all doubles. */
const MOST_SHIFT = 1100;

/** In two steps, because 2 to a large power alone is no double. */
function scaledByPowerOfTwo(value: number, power: number): number {
  const half = Math.trunc(power / 2);
  return value * 2 ** half * 2 ** (power - half);
}

function bitLength(value: bigint): number {
  return value.toString(2).length;
}
