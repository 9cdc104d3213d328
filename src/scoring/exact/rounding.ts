/** Rounding: the only place where an exact number becomes a shorter one. Mode and decimals come from the framework. */
import { decimalText, tenTo, type DecimalText, type Ratio } from './ratio';

/**
 * What happens to the digits that are cut off:
 * - `half-up`: up when they are half or more of the last kept digit, away from zero (四舍五入): 0.05 → 0.1, −0.05 → −0.1
 * - `half-even`: a half goes to the even neighbour: 0.05 → 0.0, 0.15 → 0.2
 * - `down`: towards zero (截断): 0.19 → 0.1
 * - `up`: away from zero (进位): 0.11 → 0.2
 */
export const ROUNDING_MODES = ['half-up', 'half-even', 'down', 'up'] as const;
export type RoundingMode = (typeof ROUNDING_MODES)[number];

export interface Rounding {
  readonly decimals: number;
  readonly mode: RoundingMode;
}

/** `value` rounded once from its exact value, as an exact number again. */
export function round(value: Ratio, rounding: Rounding): Ratio {
  return { numerator: roundedUnits(value, rounding), denominator: tenTo(rounding.decimals) };
}

/** `value` rounded once from its exact value, with exactly `decimals` decimals: 97.17, 4.30. */
export function roundedText(value: Ratio, rounding: Rounding): DecimalText {
  return decimalText(roundedUnits(value, rounding), rounding.decimals);
}

/** What `round` gave as text, with as many decimals as it was rounded to. */
export function textOfRounded(rounded: Ratio, { decimals }: Rounding): DecimalText {
  return decimalText(rounded.numerator, decimals);
}

/** A rate as a percentage, e.g. 1307/1345 with 2 decimals → `"97.17%"`. */
export function percentText(value: Ratio, rounding: Rounding): string {
  return `${roundedText({ numerator: value.numerator * 100n, denominator: value.denominator }, rounding)}%`;
}

function roundedUnits(value: Ratio, { decimals, mode }: Rounding): bigint {
  const isNegative = value.numerator < 0n;
  const scaled = (isNegative ? -value.numerator : value.numerator) * tenTo(decimals);
  const whole = scaled / value.denominator;
  const rest = scaled - whole * value.denominator;
  const units = rest !== 0n && roundsUp(mode, whole, rest, value.denominator) ? whole + 1n : whole;
  return isNegative ? -units : units;
}

/** Whether something cut off (`rest` of `denominator`, above 0) takes the last kept digit one up. */
function roundsUp(mode: RoundingMode, whole: bigint, rest: bigint, denominator: bigint): boolean {
  switch (mode) {
    case 'down':
      return false;
    case 'up':
      return true;
    case 'half-up':
      return rest * 2n >= denominator;
    case 'half-even':
      return rest * 2n > denominator || (rest * 2n === denominator && whole % 2n === 1n);
  }
}
