/**
 * Bands as an accountant writes them into two columns: a condition and its points.
 *
 * | <90%       | 3 |
 * | [90%,100%] | 2 |
 * | >100%      | 0 |
 *
 * A condition is an operator with a number, an interval in brackets (round ends are open), or a chain such as
 * `90%≤x<100%`. A bare number is the lower end of a band that reaches to the next higher one, as in a look-up table.
 */
import { compare, exactly, exactText, ZERO, type DecimalText, type Ratio } from '../scoring/exact/ratio';
import type { Band, Interval } from '../scoring/frameworks/model';
import type { Cell } from '../scoring/inputs/cells';
import { isBlank, shown } from '../scoring/inputs/readCell';
import { numberFromText } from '../scoring/inputs/readNumber';
import { operatorNamed } from '../scoring/targets/operators';
import type { Cells } from './arguments/cells';
import { numberInCell } from './arguments/numbers';
import { fail } from './outcome';
import type { ParameterSignature } from './signatures';

interface BandRow {
  readonly isNothing: boolean;
  /** Of a row whose condition is a number alone. */
  readonly lowerEnd: Ratio | null;
  readonly interval: Interval;
  readonly points: DecimalText;
}

/** The bands of a range; blank rows and a header row are passed over. */
export function readBands(cells: Cells, parameter: ParameterSignature): readonly Band[] {
  const columns = cells[0]?.length ?? 0;
  if (columns !== 2) return fail('bands-columns', parameter, { columns });
  const rows = cells.flatMap(([condition, points], index): readonly BandRow[] => {
    if (!condition || !points || isHeader(points, index)) return [];
    const isNothing = [condition, points].every((cell) => isBlank(cell) || cell.value === 0);
    if (isNothing) return [{ isNothing, lowerEnd: ZERO, interval: {}, points: '0' }];
    const text = shown(condition);
    const lowerEnd = typeof condition.value === 'number' ? exactly(condition.value) : plainNumber(text);
    const interval = lowerEnd === null ? intervalFrom(text) : {};
    if (!interval) return fail('band-unreadable', parameter, { text });
    return [{ isNothing, lowerEnd, interval, points: exactText(numberInCell(points, parameter)) }];
  });
  const filled = rows.filter(({ isNothing }) => !isNothing);
  if (filled.length === 0) return fail('bands-empty', parameter, {});
  // A row of 0 and 0 may be a blank one. It is a band only among lower ends, where it is the lowest: 0 points from 0 on.
  const isLowest = filled.some(({ lowerEnd }) => lowerEnd) && !filled.some(({ lowerEnd }) => lowerEnd && compare(lowerEnd, ZERO) <= 0);
  const bands = isLowest ? rows : filled;
  const lowerEnds = bands.flatMap(({ lowerEnd }) => lowerEnd ?? []);
  return bands.map(({ lowerEnd, interval, points }) => ({ ...(lowerEnd ? upToNext(lowerEnd, lowerEnds) : interval), points }));
}

function isHeader(points: Cell, index: number): boolean {
  return index === 0 && typeof points.value === 'string' && !isBlank(points) && numberFromText(points.value) === null;
}

function plainNumber(text: string): Ratio | null {
  const read = numberFromText(text);
  return read && read.unit === '' ? read.value : null;
}

function upToNext(lowerEnd: Ratio, lowerEnds: readonly Ratio[]): Interval {
  const next = lowerEnds
    .filter((other) => compare(other, lowerEnd) > 0)
    .reduce<Ratio | null>((least, other) => (least === null || compare(other, least) < 0 ? other : least), null);
  return { atLeast: exactText(lowerEnd), ...(next ? { below: exactText(next) } : {}) };
}

const NUMBER = String.raw`[+-]?[\d.]+\s*%?`;
const COMPARISON = String.raw`[<>=≤≥]=?|[^\d\s.%+\-<>=≤≥]+`;
const BRACKETS = new RegExp(String.raw`^([[(])(${NUMBER})?[,;](${NUMBER})?([\])])$`);
const ONE_ENDED = new RegExp(String.raw`^(${COMPARISON})(${NUMBER})$`);
const CHAIN = new RegExp(String.raw`^(${NUMBER})([<>≤≥]=?)[^\d<>=≤≥]*([<>≤≥]=?)(${NUMBER})$`);
/** Words for an operator that only bands use. */
const WORDS: ReadonlyMap<string, keyof Interval> = new Map([['低于', 'below'], ['不足', 'below'], ['不满', 'below'], ['高于', 'above'], ['超过', 'above']]);
const ENDS = { '≥': 'atLeast', '≤': 'atMost', '>': 'above', '<': 'below', '=': 'equals' } as const;

/** The range of values that a condition describes; `null` when it can't be read. */
export function intervalFrom(condition: string): Interval | null {
  const text = condition.normalize('NFKC').replace(/\s/g, '').replace(/⩽|≦/g, '≤').replace(/⩾|≧/g, '≥').replace(/、/g, ',');
  const brackets = BRACKETS.exec(text);
  if (brackets) {
    const [, opening, low, high, closing] = brackets;
    if (low === undefined && high === undefined) return null;
    return joined(low === undefined ? {} : end(opening === '[' ? 'atLeast' : 'above', low), high === undefined ? {} : end(closing === ']' ? 'atMost' : 'below', high));
  }
  const chain = CHAIN.exec(text);
  if (chain) {
    const [, first = '', before = '', after = '', last = ''] = chain;
    const low = operatorNamed(before);
    const high = operatorNamed(after);
    if (!low || !high || !['<', '≤'].includes(low) || !['<', '≤'].includes(high)) return null;
    return joined(end(low === '<' ? 'above' : 'atLeast', first), end(ENDS[high], last));
  }
  const [, words = '', number = ''] = ONE_ENDED.exec(text) ?? [];
  const operator = operatorNamed(words);
  const key = operator ? ENDS[operator] : WORDS.get(words);
  return key ? end(key, number) : null;
}

function end(key: keyof Interval, number: string): Interval | null {
  const read = numberFromText(number);
  return read ? { [key]: exactText(read.value) } : null;
}

function joined(low: Interval | null, high: Interval | null): Interval | null {
  return low && high ? { ...low, ...high } : null;
}
