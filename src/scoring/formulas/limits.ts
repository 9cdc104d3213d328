/**
 * Within which bounds a plain formula is exact. A cell calculates in doubles, and Excel compares two numbers by their
 * first 15 digits; so every number that decides anything is an integer below 10^15, made from amounts, counts and rates
 * that are integers themselves once their unit is small enough. Beyond a bound a formula gives no points and says so.
 */

/** Integers below this are held, multiplied, subtracted and compared exactly by Excel, WPS and LibreOffice alike. */
export const INTEGER_LIMIT = 10n ** 15n;

/**
 * Amounts in units of their finest decimal in use: 12 digits. With amounts in 万元 that is below 10^10 万元 when none
 * has more than 2 decimals, and below 10^6 万元 (100 亿元) when they go down to the 分; with 元, 10^12 and 10^10 元.
 */
export const AMOUNT_LIMIT = 10n ** 12n;

/** Decimals that an amount may have by its unit: all of them, and those that do with a coarser unit of counting. */
export const AMOUNT_DECIMALS = { 万元: { fine: 6, coarse: 2 }, 元: { fine: 2, coarse: 0 } } as const;

/** What 1 万元 is at most when counted in the finest unit. */
export const ONE_LIMIT = 10n ** 6n;

export const COUNT_LIMIT = 10n ** 7n;

/**
 * A rate that stands in a cell, such as 98.76%: decimals that are looked at where it is only compared with thresholds
 * (a cell shows 15), and that it may have where points are a share of it.
 */
export const RATE_DECIMALS = { compared: 14, scored: 12 } as const;

/** A person's score in the judgement table. */
export const SCORE_DECIMALS = 4;

/** Targets and what was reached: 4 decimals, below 10^8. */
export const TARGET_DECIMALS = 4;
export const TARGET_LIMIT = 10n ** 12n;

/** What a formula can't say. It is caught where an indicator is planned, and told as `notExpressible`. */
export class NotExpressible extends Error {
  override readonly name = 'NotExpressible';
}

/** @throws NotExpressible when a number could grow beyond what cells hold exactly */
export function withinIntegers(limit: bigint, what: string): bigint {
  if (limit > INTEGER_LIMIT) throw new NotExpressible(`${what}: its integers can grow beyond 15 digits`);
  return limit;
}
