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
type Range = Pick<(typeof MAGNITUDES)['perHead'], 'from' | 'to'>;

const SIZES: ReadonlyMap<string, Range> = new Map(MAGNITUDES.sizes.flatMap((range) => range.inputs.map((input) => [input, range] as const)));
const PER_HEAD: ReadonlySet<string> = new Set(MAGNITUDES.perHead.inputs);

const YUAN_IN_WAN = integer(10_000);
/** An amount in 元 has no more decimals than 分 need. */
const FEN_IN_YUAN = 100n;
/** What is less sure than this says nothing about the others. */
const SURE_ENOUGH = 7;

const HEADS = ['在编人数', '编制人数'] as const;
const UNITS = ['元', '万元'] as const;

export interface SizeTeller {
  /** To be told of every candidate. */
  readonly note: (found: Found) => void;
  /** By sheet: the unit that the sizes of its amounts tell, where they tell one and no sign does. To be asked at the end. */
  readonly unitsBySheet: () => ReadonlyMap<string, AmountUnit>;
}

/** What the candidates of a sheet say, were they all in one unit. */
interface InOneUnit {
  isPossible: boolean;
  /** Of the amounts that grow with the people at work, the least and the largest. */
  perHead: Range | null;
}

/** Candidates pass by and are not held. */
export function sizeTeller(): SizeTeller {
  const bySheet = new Map<string, Readonly<Record<AmountUnit, InOneUnit>>>();
  const heads = new Map<string, Found>();
  return {
    note: (found) => {
      const { input, penalty, place } = found;
      if (isHeads(input) && penalty < (heads.get(input)?.penalty ?? Infinity)) heads.set(input, found);
      if (!isAssumed(found) || penalty > SURE_ENOUGH) return;
      const units = bySheet.get(place.sheet) ?? { 元: { isPossible: true, perHead: null }, 万元: { isPossible: true, perHead: null } };
      bySheet.set(place.sheet, units);
      for (const unit of UNITS) noteIn(units[unit], found, unit);
    },
    unitsBySheet: () =>
      new Map([...bySheet].flatMap(([sheet, units]): (readonly [string, AmountUnit])[] => {
        const unit = toldBySizes(units, headsIn(heads));
        return unit === null ? [] : [[sheet, unit]];
      })),
  };
}

/** The candidate in the unit that the sizes on its sheet tell, when its own is assumed. */
export function settledUnit(found: Found, bySizes: ReadonlyMap<string, AmountUnit>): Found {
  const unit = isAssumed(found) ? bySizes.get(found.place.sheet) : undefined;
  return unit === undefined ? found : inUnit(found, unit);
}

function isHeads(input: string): boolean {
  return HEADS.some((heads) => heads === input);
}

function isAssumed({ candidate: { unit } }: Found): boolean {
  return unit?.sign === 'assumed';
}

function noteIn(all: InOneUnit, found: Found, unit: AmountUnit): void {
  const range = SIZES.get(found.input);
  if (!all.isPossible || !range) return;
  for (const number of found.numbers) {
    if (number === null || isZero(number)) continue;
    const shown = written(number, found);
    const amount = absolute(unit === '元' ? divide(shown, YUAN_IN_WAN) : shown);
    if (!isIn(range, amount) || (unit === '元' && FEN_IN_YUAN % shown.denominator !== 0n)) all.isPossible = false;
    if (PER_HEAD.has(found.input)) all.perHead = widened(all.perHead, amount);
  }
}

function widened(range: Range | null, amount: Ratio): Range {
  if (!range) return { from: amount, to: amount };
  return { from: compare(amount, range.from) < 0 ? amount : range.from, to: compare(amount, range.to) > 0 ? amount : range.to };
}

function headsIn(best: ReadonlyMap<string, Found>): Ratio | null {
  for (const input of HEADS) {
    const [heads] = best.get(input)?.numbers ?? [];
    if (heads && !isZero(heads)) return heads;
  }
  return null;
}

/** The one unit in which all are possible, when at least one of them is not in the other. */
function toldBySizes(units: Readonly<Record<AmountUnit, InOneUnit>>, heads: Ratio | null): AmountUnit | null {
  const [inYuan, inWan] = UNITS.map((unit) => units[unit].isPossible && fitHeads(units[unit].perHead, heads));
  if (inYuan === inWan) return null;
  return inYuan === true ? '元' : '万元';
}

function fitHeads(amounts: Range | null, heads: Ratio | null): boolean {
  return heads === null || amounts === null || (isIn(MAGNITUDES.perHead, divide(amounts.from, heads)) && isIn(MAGNITUDES.perHead, divide(amounts.to, heads)));
}

/** The number as the cell shows it. */
function written(number: Ratio, { candidate: { unit } }: Found): Ratio {
  return unit?.unit === '元' ? multiply(number, YUAN_IN_WAN) : number;
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
