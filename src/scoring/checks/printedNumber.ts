/** A figure as a report prints it: the number, how many decimals it shows, and whether it is a percentage. */
import { integer, multiply, type Ratio } from '../exact/ratio';
import { fromCoreUnit, inCoreUnit, isAmountUnit, numberFromText } from '../inputs/readNumber';

export interface PrintedNumber {
  /** A percentage as a fraction of 1, an amount in 万元. */
  readonly value: Ratio;
  /** Decimals as printed, of the percentage or of the amount in its own unit. */
  readonly decimals: number;
  readonly style: 'percent' | 'plain';
  readonly unit: string;
}

/** Reads `97.20%`, `0.972`, `94.8分` or `13.07万元`; `null` when it is no number. */
export function printedNumber(text: string): PrintedNumber | null {
  const read = numberFromText(text);
  if (!read) return null;
  const decimals = /[.．]([0-9０-９]*)/.exec(text)?.[1]?.length ?? 0;
  const value = isAmountUnit(read.unit) ? inCoreUnit(read.value, read.unit) : read.value;
  return { value, decimals, style: read.percent ? 'percent' : 'plain', unit: read.unit };
}

/** A value in the way of a printed one, so that both can be held side by side: 0.972 beside `97.20%` is 97.2. */
export function inTheWayOf(value: Ratio, { style, unit }: PrintedNumber): Ratio {
  if (style === 'percent') return multiply(value, integer(100));
  return unit === '元' ? fromCoreUnit(value, unit) : value;
}
