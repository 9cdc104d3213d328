/** Amounts without a unit: where their sizes are possible in one unit only, that is theirs; else it stays in doubt. */
import * as v from 'valibot';
import { absolute, compare, divide, exactly, integer, isZero, multiply, type Ratio } from '../exact/ratio';
import type { AmountUnit } from '../inputs/readNumber';
import type { Found } from './found';
import magnitudes from './vocabulary/magnitudes.json';

const AMOUNT = v.pipe(v.string(), v.transform((text: string) => exactly(text)));
const RANGE = { inputs: v.array(v.string()), from: AMOUNT, to: AMOUNT };
/** In 万元: what a department's amounts are, from the smallest to the largest. */
const MAGNITUDES = v.parse(v.strictObject({ sizes: v.array(v.strictObject(RANGE)), perHead: v.strictObject(RANGE) }), magnitudes);
type Range = (typeof MAGNITUDES)['perHead'];

const SIZES: ReadonlyMap<string, Range> = new Map(MAGNITUDES.sizes.flatMap((range) => range.inputs.map((input) => [input, range] as const)));
const PER_HEAD: ReadonlySet<string> = new Set(MAGNITUDES.perHead.inputs);

const YUAN_IN_WAN = integer(10_000);
/** An amount in 元 has no more decimals than 分 need. */
const FEN_IN_YUAN = 100n;
/** What is less sure than this says nothing about the others. */
const SURE_ENOUGH = 7;

const HEADS = ['在编人数', '编制人数'];

/** By sheet: the unit that the sizes of its amounts tell, where they tell one and no sign does. */
export function unitsBySizes(found: readonly Found[]): ReadonlyMap<string, AmountUnit> {
  const heads = headsIn(found);
  const sheets = [...new Set(found.filter(isAssumed).map(({ place }) => place.sheet))];
  return new Map(sheets.flatMap((sheet): (readonly [string, AmountUnit])[] => {
    const unit = toldBySizes(found.filter((each) => isAssumed(each) && each.place.sheet === sheet), heads);
    return unit === null ? [] : [[sheet, unit]];
  }));
}

/** Each candidate with an assumed unit in the unit that the sizes on its sheet tell. */
export function settledUnits(found: readonly Found[], bySizes: ReadonlyMap<string, AmountUnit>): readonly Found[] {
  return found.map((each) => {
    const unit = isAssumed(each) ? bySizes.get(each.place.sheet) : undefined;
    return unit === undefined ? each : inUnit(each, unit);
  });
}

function isAssumed({ candidate: { unit } }: Found): boolean {
  return unit?.sign === 'assumed';
}

function headsIn(found: readonly Found[]): Ratio | null {
  for (const input of HEADS) {
    const [best] = found.filter((each) => each.input === input).sort((a, b) => a.penalty - b.penalty);
    const [heads] = best?.numbers ?? [];
    if (heads && !isZero(heads)) return heads;
  }
  return null;
}

/** The one unit in which all are possible, when at least one of them is not in the other. */
function toldBySizes(found: readonly Found[], heads: Ratio | null): AmountUnit | null {
  const sure = found.filter(({ penalty }) => penalty <= SURE_ENOUGH);
  const possible = (unit: AmountUnit) => sure.every((each) => each.numbers.every((number) => number === null || isPossible(each, written(number, each), unit, heads)));
  const [inYuan, inWan] = [possible('元'), possible('万元')];
  if (inYuan === inWan) return null;
  return inYuan ? '元' : '万元';
}

/** The number as the cell shows it. */
function written(number: Ratio, { candidate: { unit } }: Found): Ratio {
  return unit?.unit === '元' ? multiply(number, YUAN_IN_WAN) : number;
}

function isPossible({ input }: Found, shown: Ratio, unit: AmountUnit, heads: Ratio | null): boolean {
  const range = SIZES.get(input);
  if (!range || isZero(shown)) return true;
  if (unit === '元' && FEN_IN_YUAN % shown.denominator !== 0n) return false;
  const amount = absolute(unit === '元' ? divide(shown, YUAN_IN_WAN) : shown);
  if (!isIn(range, amount)) return false;
  return heads === null || !PER_HEAD.has(input) || isIn(MAGNITUDES.perHead, divide(amount, heads));
}

function isIn({ from, to }: Range, amount: Ratio): boolean {
  return compare(amount, from) >= 0 && compare(amount, to) <= 0;
}

function inUnit(found: Found, unit: AmountUnit): Found {
  const numbers = found.numbers.map((number) => {
    if (number === null || found.candidate.unit?.unit === unit) return number;
    return unit === '元' ? divide(number, YUAN_IN_WAN) : multiply(number, YUAN_IN_WAN);
  });
  const why = found.candidate.why.filter(({ kind }) => kind !== 'unit-assumed');
  return { ...found, numbers, candidate: { ...found.candidate, unit: { unit, sign: 'magnitude', cell: null }, why } };
}
