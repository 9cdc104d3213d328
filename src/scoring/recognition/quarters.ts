/** Four figures of a kind, one for each quarter: in four rows, four columns, or four blocks. */
import { compare, exactText, sum, ZERO, type Ratio } from '../exact/ratio';
import { inputNamed, type InputDefinition } from '../inputs/catalogue';
import type { Found } from './found';
import { foundFor, isOfficial } from './match';
import type { Known } from './known';
import type { CandidateSource, CellContent, Place } from './model';
import type { Pieces } from './pace';
import type { Reading } from './reading';

const SPENDING = '季度累计支出';
const BASE = '季度预算基数';

type Four<Value> = readonly [Value, Value, Value, Value];

/** Whether the figure can be one of four. */
export function isOfQuarter(reading: Reading, known: Known): boolean {
  return isOf(SPENDING, reading, known) || isOf(BASE, reading, known);
}

const CELLS_FOR_FOUR = 100;

/** Candidates of 季度累计支出 and 季度预算基数 among the figures of a sheet. */
export function* quartersIn(readings: readonly Reading[], known: Known, add: (found: Found) => void): Pieces {
  for (const name of [SPENDING, BASE]) {
    const input = inputNamed(name);
    const fitting = readings.filter((reading) => isOf(name, reading, known));
    if (!input || fitting.length === 0) continue;
    yield fitting.length;
    for (const four of groups(fitting)) {
      foursFound(input, four).forEach(add);
      yield CELLS_FOR_FOUR;
    }
  }
}

function isOf(name: string, reading: Reading, known: Known): boolean {
  const { item, stage, isStageNear, quarter, month, span, isPrior, year } = reading;
  // 部门预算支出累计 names the budget, and is what was spent of it.
  if (!(item === 'spending' || (item === 'budget-as-such' && (name === BASE || stage === 'spent'))) || isPrior || (known.year !== null && year !== null && year !== known.year)) return false;
  if (quarter === null && !reading.isWholeYear && !(month !== null && month % 3 === 0 && span === 'cumulative')) return false;
  // A title that speaks of a budget does not make spending one.
  if (name === SPENDING) return stage === 'spent' || stage === 'actual' || stage === null || (stage === 'budget' && !isStageNear);
  return stage === 'budget' || stage === 'adjusted';
}

/** All sets of four that stand in one column, in one row, or, where neither is so, on the sheet under like labels. */
function groups(readings: readonly Reading[]): readonly Four<Reading>[] {
  const keys: readonly ((reading: Reading) => string)[] = [({ column, around }) => `column ${column} ${around.headRow ?? ''}`, ({ row, stage }) => `row ${row} ${stage ?? ''}`];
  const found = keys.flatMap((keyOf) => complete(readings, keyOf));
  return found.length > 0 ? found : complete(readings, ({ stage }) => stage ?? '');
}

function complete(readings: readonly Reading[], keyOf: (reading: Reading) => string): readonly Four<Reading>[] {
  return [...groupedBy(readings, keyOf).values()].flatMap((together) => {
    const quarters = groupedBy(together, quarterOf);
    const [first, second, third, ofFourth] = [1, 2, 3, 4].map((quarter) => quarters.get(quarter));
    const fourth = ofFourth ?? wholeYears(together, third ?? []);
    const sets: Four<Reading>[] = [];
    for (const [at, one] of (first ?? []).entries()) {
      const [two, three, four] = [second?.[at], third?.[at], fourth[at]];
      if (two && three && four) sets.push([one, two, three, four]);
    }
    return sets;
  });
}

/** 一季度 | 上半年 | 前三季度 | 全年: behind what goes up to the third quarter, the year goes up to the fourth. */
function wholeYears(readings: readonly Reading[], third: readonly Reading[]): readonly Reading[] {
  return third.length > 0 && third.every(({ span }) => span === 'cumulative') ? readings.filter(({ isWholeYear }) => isWholeYear) : [];
}

function groupedBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value));
    if (group) group.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return groups;
}

function quarterOf({ quarter, month }: Reading): number | null {
  return quarter ?? (month === null ? null : month / 3);
}

function foursFound(input: InputDefinition, four: Four<Reading>): Found[] {
  const each = mapFour(four, (reading) => foundFor(input, reading, reading.penalty + (reading.stage === null ? 3 : 0)));
  const numbers = each.map(({ numbers: [number] }) => number ?? null);
  const cumulative = joined(input, four, each, numbers, false);
  if (input.name !== SPENDING) return [cumulative];
  const rises = numbers.every((number, item) => item === 0 || number === null || compare(number, numbers[item - 1] ?? ZERO) >= 0);
  const spans = new Set(four.map(({ span }) => span));
  if (spans.has('cumulative') && !spans.has('single')) return [{ ...cumulative, penalty: cumulative.penalty + (rises ? 0 : 3) }];
  const summed = joined(input, four, each, runningTotals(numbers), true);
  if (spans.has('single')) return [summed];
  // Nothing tells which: what falls cannot be cumulative, what rises may be either.
  if (!rises) return [{ ...summed, penalty: summed.penalty + 1 }];
  return [{ ...cumulative, penalty: cumulative.penalty + 1 }, { ...summed, penalty: summed.penalty + 2 }];
}

function runningTotals(numbers: readonly (Ratio | null)[]): (Ratio | null)[] {
  return numbers.map((_, item) => {
    const upTo = numbers.slice(0, item + 1);
    return upTo.includes(null) ? null : sum(upTo.map((number) => number ?? ZERO));
  });
}

function joined(input: InputDefinition, four: Four<Reading>, each: Four<Found>, numbers: readonly (Ratio | null)[], sumUp: boolean): Found {
  const places = mapFour(each, ({ place }) => place);
  const [first] = each;
  const penalty = Math.max(...each.map((found) => found.penalty));
  const values = sumUp ? totalsShown(four.map(({ content }) => content), each, numbers) : four.map(({ content }) => content);
  return {
    input: input.name,
    candidate: { ...first.candidate, source: sourceOf(places, sumUp), values },
    numbers,
    penalty,
    year: first.year,
    isOfficial: isOfficial(four[0]),
    place: places[0],
  };
}

/** The running totals in the unit of the cells. */
function totalsShown(contents: readonly CellContent[], each: Four<Found>, numbers: readonly (Ratio | null)[]): CellContent[] {
  const isYuan = each[0].candidate.unit?.unit === '元';
  return numbers.map((number, item) => (number === null ? (contents[item] ?? null) : Number(exactText(isYuan ? scaled(number) : number))));
}

function scaled(number: Ratio): Ratio {
  return { numerator: number.numerator * 10_000n, denominator: number.denominator };
}

function sourceOf(places: Four<Place>, sumUp: boolean): CandidateSource {
  const [first] = places;
  const inColumn = places.every(({ row, column }, item) => column === first.column && row === first.row + item);
  const inRow = places.every(({ row, column }, item) => row === first.row && column === first.column + item);
  if (sumUp || !(inColumn || inRow)) return { kind: 'quarters', places, sumUp };
  return { kind: 'area', place: inColumn ? { ...first, rows: 4 } : { ...first, columns: 4 } };
}

function mapFour<From, To>([one, two, three, four]: Four<From>, to: (from: From) => To): Four<To> {
  return [to(one), to(two), to(three), to(four)];
}

