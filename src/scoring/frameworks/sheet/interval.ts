/** Ranges of values as the sheet writes them: `≥90%`, `[75%,90%)`, `<60%`, `=0`. */
import type { Interval } from '../model';
import { readShown, shownNumber, type Display } from './numbers';
import { inEveryLanguage, tight } from './words';

type End = 'atLeast' | 'above' | 'atMost' | 'below' | 'equals';

const SIGNS: Readonly<Record<End, string>> = { atLeast: '≥', above: '>', atMost: '≤', below: '<', equals: '=' };
const ENDS = Object.keys(SIGNS) as End[];

export function intervalText(interval: Interval, display: Display): string {
  const ends = ENDS.filter((end) => interval[end] !== undefined);
  const shown = (end: End) => shownNumber(interval[end] ?? '0', display);
  const [low, high] = ends;
  if (ends.length === 2 && (low === 'atLeast' || low === 'above') && (high === 'atMost' || high === 'below')) {
    return `${low === 'atLeast' ? '[' : '('}${shown(low)},${shown(high)}${high === 'atMost' ? ']' : ')'}`;
  }
  return ends.map((end) => `${SIGNS[end]}${shown(end)}`).join(',');
}

export type IntervalReading = { readonly interval: Interval } | { readonly fault: 'interval-unreadable' | 'percent-sign-missing' };

/** A range as people write it; a number alone is a single point. */
export function readInterval(text: string, display: Display): IntervalReading {
  const plain = tight(text);
  const ends = inBrackets(plain) ?? between(plain) ?? compared(plain);
  const interval: { [Name in End]?: string } = {};
  for (const [end, number] of ends) {
    const reading = readShown(number, display);
    if ('fault' in reading) return { fault: reading.fault === 'percent-sign-missing' ? reading.fault : 'interval-unreadable' };
    if (interval[end] !== undefined) return { fault: 'interval-unreadable' };
    interval[end] = reading.value;
  }
  return { interval };
}

type Ends = readonly (readonly [end: End, number: string])[];

function inBrackets(text: string): Ends | null {
  const match = /^([[(])([^,[\]()]+),([^,[\]()]+)([\])])$/.exec(text);
  if (!match) return null;
  const [, opening, low = '', high = '', closing] = match;
  return [[opening === '[' ? 'atLeast' : 'above', low], [closing === ']' ? 'atMost' : 'below', high]];
}

/** `75%≤比率<90%` */
function between(text: string): Ends | null {
  const match = /^([^<>≤≥=]*\d[^<>≤≥=]*)([<≤])[^<>≤≥=]*([<≤])([^<>≤≥=]+)$/.exec(text);
  if (!match) return null;
  const [, low = '', first, second, high = ''] = match;
  return [[first === '≤' ? 'atLeast' : 'above', low], [second === '≤' ? 'atMost' : 'below', high]];
}

/** One comparison or several, by signs or in words. */
function compared(text: string): Ends {
  const separators = [',', ';', ...inEveryLanguage(({ and }) => tight(and))];
  const pieces = separators.reduce<readonly string[]>((parts, separator) => parts.flatMap((part) => part.split(separator)), [text]);
  return pieces.map((piece) => comparison(piece));
}

function comparison(piece: string): readonly [End, string] {
  for (const [end, sign] of SIGN_LIST) {
    if (piece.startsWith(sign)) return [end, piece.slice(sign.length)];
  }
  return ['equals', piece];
}

/** The longer first: 不超过 before 超过 can't be mistaken, 大于等于 before 大于 can. */
const SIGN_LIST: readonly (readonly [End, string])[] = ENDS.flatMap((end) => [
  [end, SIGNS[end]] as const,
  ...inEveryLanguage(({ comparisons }) => comparisons[end]).flatMap((words) => words.map((word) => [end, tight(word)] as const)),
]).sort(([, a], [, b]) => b.length - a.length);
