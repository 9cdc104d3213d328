/** Dates as project tables have them: a day or a month, as Excel's number or in words. Nothing here knows what day it is. */
import type { Cell } from '../inputs/cells';

/** A day as a number that can be compared: 20240630 is 30 June 2024. */
export type Day = number;

/** Excel's numbers from 1 January 2000 to 31 December 2099; smaller numbers are no dates of a project. */
const SERIALS = { first: 36_526, last: 73_050 } as const;
const WRITTEN = /^(20\d{2})\s*[-/.年]\s*(\d{1,2})(?:\s*[-/.月]\s*(\d{1,2})\s*日?|\s*月?\s*(?:底|末)?)$/;
/** A month without a day means its end. */
const LAST_DAY = 31;

/** `null` when the cell holds no date. */
export function dayIn({ value }: Cell): Day | null {
  if (typeof value === 'number') return Number.isInteger(value) && value >= SERIALS.first && value <= SERIALS.last ? dayOfSerial(value) : null;
  if (typeof value !== 'string') return null;
  const [, year, month, day] = WRITTEN.exec(value.normalize('NFKC').trim()) ?? [];
  if (year === undefined || month === undefined) return null;
  const [m, d] = [Number(month), day === undefined ? LAST_DAY : Number(day)];
  return m >= 1 && m <= 12 && d >= 1 && d <= LAST_DAY ? dayNumber(Number(year), m, d) : null;
}

/** Only the month is written. */
export function isWholeMonth({ value }: Cell): boolean {
  return typeof value === 'string' && WRITTEN.exec(value.normalize('NFKC').trim())?.[3] === undefined;
}

/** Is what was done on a day in time for another? Where only its month is known, the month is not to be after the planned one. */
export function isInTime(done: { readonly day: Day; readonly isMonth: boolean }, planned: Day): boolean {
  return done.isMonth ? monthOf(done.day) <= monthOf(planned) : done.day <= planned;
}

export function yearOf(day: Day): number {
  return Math.floor(day / 10_000);
}

function monthOf(day: Day): number {
  return Math.floor(day / 100);
}

/** The last day of a quarter, 1 to 4. */
export function endOfQuarter(year: number, quarter: number): Day {
  return dayNumber(year, quarter * 3, LAST_DAY);
}

/** As people write it: 2024-06-30, or 2024-06 where only the month is known. */
export function dayText(day: Day): string {
  const [year, month, date] = [Math.floor(day / 10_000), Math.floor(day / 100) % 100, day % 100];
  return [year, String(month).padStart(2, '0'), ...(date === LAST_DAY ? [] : [String(date).padStart(2, '0')])].join('-');
}

function dayNumber(year: number, month: number, day: number): Day {
  return year * 10_000 + month * 100 + day;
}

const DAYS_IN_FOUR_YEARS = 1461;
const MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** From 2000 to 2099 every fourth year is a leap year. */
function dayOfSerial(serial: number): Day {
  let rest = serial - SERIALS.first;
  let year = 2000 + Math.floor(rest / DAYS_IN_FOUR_YEARS) * 4;
  rest %= DAYS_IN_FOUR_YEARS;
  for (let length = daysIn(year); rest >= length; length = daysIn(year)) {
    rest -= length;
    year += 1;
  }
  let month = 0;
  for (let length = lengthOf(month, year); rest >= length; length = lengthOf(month, year)) {
    rest -= length;
    month += 1;
  }
  return dayNumber(year, month + 1, rest + 1);
}

function daysIn(year: number): number {
  return year % 4 === 0 ? 366 : 365;
}

function lengthOf(month: number, year: number): number {
  return month === 1 && year % 4 === 0 ? 29 : (MONTHS[month] ?? LAST_DAY);
}
