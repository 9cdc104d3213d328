/** Dust of single precision: an amount that passed through a program of fewer digits, such as 0.0900000762939453 for 0.09. */
import { absolute, compare, exactText, integer, multiply, subtract, tenTo, type DecimalText } from '../exact/ratio';
import { round, textOfRounded } from '../exact/rounding';
import { numberFromCell } from './readNumber';

const CENTS = { decimals: 2, mode: 'half-up' } as const;
/** An amount in 万元 with more decimals than this is no number of 分 any more. */
const MOST_DECIMALS = 6;
/** Single precision keeps about seven digits; what is off by less of the amount than this is dust. */
const PARTS = integer(1_000_000);
/** In any unit of money less than this is nothing at all: what a subtraction left over. */
const NOTHING = { numerator: 1n, denominator: tenTo(9) };

/** The amount with and without its dust; `null` when there is none, which 15 digits have to show. */
export function dustFree(value: number): { readonly text: string; readonly rounded: DecimalText } | null {
  const exact = numberFromCell(value);
  if (!exact || exact.denominator <= tenTo(MOST_DECIMALS)) return null;
  const rounded = round(exact, CENTS);
  const isDust = compare(absolute(exact), NOTHING) < 0 || compare(multiply(absolute(subtract(exact, rounded)), PARTS), absolute(exact)) < 0;
  return isDust ? { text: exactText(exact), rounded: textOfRounded(rounded, CENTS) } : null;
}
