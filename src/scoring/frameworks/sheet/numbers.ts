/** Decimals of a framework as the sheet writes them, and as people type them. Percentages are moved by exact decimals. */
import { compare, divide, exactly, exactText, integer, multiply, ONE, type DecimalText, type Ratio } from '../../exact/ratio';
import { numberFromText } from '../../inputs/readNumber';
import { inEveryLanguage, tight } from './words';

/** How the numbers of a measure are written: those of a rate with a percent sign. */
export type Display = 'percent' | 'number';

const HUNDRED = integer(100);
/** What a cell keeps of a number. */
const CELL_DIGITS = 15;
/** Words behind a number of points or decimals, which change nothing. */
const POINT_UNITS = new Set(['', '分', 'points', 'point', '位']);

/** A decimal without zeros that say nothing. */
export function plainDecimal(value: DecimalText): DecimalText {
  return exactText(exactly(value));
}

/** Can a cell hold it as a number without losing a digit? */
export function fitsCell(value: DecimalText): boolean {
  return value.replace(/^-?0*\.?0*|\./g, '').length <= CELL_DIGITS;
}

export function shownNumber(value: DecimalText, display: Display): string {
  return display === 'percent' ? `${exactText(multiply(exactly(value), HUNDRED))}%` : plainDecimal(value);
}

export type NumberReading = { readonly value: DecimalText } | { readonly fault: 'not-a-number' | 'percent-sign-missing' };

/** Points, weights and other plain numbers. */
export function readPoints(text: string): NumberReading {
  const number = numberFromText(tight(text));
  if (!number || number.percent || !POINT_UNITS.has(number.unit)) return { fault: 'not-a-number' };
  return { value: exactText(number.value) };
}

/** A number of a measure: of a rate, anything above 1 needs its percent sign, for 90 is rather 90% than 9000%. */
export function readShown(text: string, display: Display): NumberReading {
  const number = numberFromText(tight(text));
  if (!number) return { fault: 'not-a-number' };
  const value = inWhole(number.value, number.unit);
  if (!value) return { fault: 'not-a-number' };
  const isBare = !number.percent && number.unit === '';
  return isBare && display === 'percent' && compare(value, ONE) > 0 ? { fault: 'percent-sign-missing' } : { value: exactText(value) };
}

function inWhole(value: Ratio, unit: string): Ratio | null {
  if (unit === '') return value;
  return inEveryLanguage(({ percentagePoints }) => tight(percentagePoints)).includes(unit) ? divide(value, HUNDRED) : null;
}
