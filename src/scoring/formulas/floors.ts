/**
 * What a cell can know exactly of a sum of fractions: the integers on both sides of it. All that rules decide (bands,
 * caps, whole steps, rounding) is a question to these two, asked at a scale at which its thresholds are integers.
 */
import { formulaMessages } from '../../messages/formulaSheet';
import type { Language } from '../../messages/language';
import { floorDivision } from './excelText';
import type { GridColumn, WorkGrid } from './grid';
import { INTEGER_LIMIT, NotExpressible, withinIntegers } from './limits';
import type { Fraction, ScaledSum, ScaledTerm } from './linear';

/** The greatest integer not above a number, and the smallest not below it: equal where the number is an integer. */
export interface Floors {
  readonly floor: string;
  readonly ceiling: string;
}

export interface FloorBook {
  /** Lines of the working sheet that work out both integers. */
  floors(sum: ScaledSum, label: string): Floors;
}

/** Sums of digits stay far below the limit, so that a plain INT of them is right. */
const DIGIT_SUM_LIMIT = 10n ** 12n;

/** Digits of a long division that stand in one cell. */
const LARGEST_BASE = 10n ** 6n;

export function floorBook(grid: WorkGrid, language: Language): FloorBook {
  const { labels } = formulaMessages[language];
  const longDivision = longDivisions(grid, language);

  function floors(sum: ScaledSum, label: string): Floors {
    withinIntegers(sum.limit, label);
    const [term, ...others] = sum.terms;
    if (!term) {
      const constant = /^\$?[A-Z]+\$?\d+$|^\d+$/.test(sum.constant) ? sum.constant : grid.line(label, sum.constant);
      return { floor: constant, ceiling: constant };
    }
    if (others.length > 0) return several(sum, label);
    const { multiple } = term.fraction;
    if (multiple) return opaque(sum, term, multiple(term.step), label);
    return single(sum, term, label) ?? several(sum, label);
  }

  /** One fraction: its rest is multiplied and divided, in as many steps as keep the products below the limit. */
  function single(sum: ScaledSum, { fraction, weight, limit, step }: ScaledTerm, label: string): Floors | null {
    const { rest, denominator, whole } = fraction;
    const room = INTEGER_LIMIT / fraction.limit;
    const fixed = weight === `${step}` || weight === `-${step}`;
    const last = limit / step;
    const factors = limit <= room ? [] : last > room ? null : factorsWithin(step, room);
    if (factors === null) return null;
    const times = limit <= room ? weight : fixed ? (weight.startsWith('-') ? '-1' : '1') : `(${weight})/${step}`;
    let remaining = rest;
    let counted = '0';
    for (const factor of factors) {
      const product = `${factor}*${remaining}`;
      const digit = grid.line(`${label}：${labels.quotient}`, floorDivision(product, denominator));
      counted = grid.line(`${label}：${labels.carriedQuotient}`, counted === '0' ? digit : `${factor}*${counted}+${digit}`);
      remaining = grid.line(`${label}：${labels.remainder}`, `${product}-${digit}*${denominator}`);
    }
    const multiplier = /^-?\d+$|^\$[A-Z]+\$\d+$/.test(times) ? times : grid.line(`${label}：${labels.multiplier}`, times);
    const product = `${multiplier}*${remaining}`;
    const quotient = grid.line(`${label}：${labels.quotient}`, floorDivision(product, denominator));
    const wholes = factors.length === 0 ? `${multiplier}*${whole}` : `${multiplier}*(${step}*${whole}+${counted})`;
    const floor = grid.line(`${label}：${labels.floor}`, plus(sum.constant, `${wholes}+${quotient}`));
    return { floor, ceiling: grid.line(`${label}：${labels.ceiling}`, `IF(${quotient}*${denominator}=${product},${floor},${floor}+1)`) };
  }

  function opaque(sum: ScaledSum, { weight, step, limit }: ScaledTerm, known: Floors, label: string): Floors {
    if (limit !== step) throw new NotExpressible(`${label}: shares of targets stand in more than one part`);
    const pick = (cell: string) => (weight === `${step}` ? cell : `IF((${weight})=0,0,${cell})`);
    return {
      floor: grid.line(`${label}：${labels.floor}`, plus(sum.constant, pick(known.floor))),
      ceiling: grid.line(`${label}：${labels.ceiling}`, plus(sum.constant, pick(known.ceiling))),
    };
  }

  /**
   * Several fractions: their decimals by long division, as many that the digits left out cannot reach the next integer.
   * The sum differs from an integer by 1 ÷ (product of the denominators) at least, or not at all. Cut digits leave the
   * sum within `slack` units of its last digit; with the slack added and taken away, the two floors differ exactly when
   * the sum is an integer.
   */
  function several(sum: ScaledSum, label: string): Floors {
    if (sum.terms.some(({ fraction }) => fraction.multiple)) throw new NotExpressible(`${label}: shares of targets are added to other fractions`);
    const weights = sum.terms.reduce((total, { limit }) => total + limit, 0n);
    const slack = weights + 1n;
    const largest = sum.terms.reduce((most, { fraction }) => (fraction.limit > most ? fraction.limit : most), 1n);
    const base = powerOfTenWithin(INTEGER_LIMIT / largest, DIGIT_SUM_LIMIT / slack, label);
    const needed = 2n * slack * sum.terms.reduce((product, { fraction }) => product * fraction.limit, 1n);
    let places = 1;
    for (let reached = base; reached < needed; reached *= base) places++;

    const cells = sum.terms.map(({ fraction, weight }) => ({
      fraction,
      weight: /^-?\d+$|^\$[A-Z]+\$\d+$/.test(weight) ? weight : grid.line(labels.weight({ item: label, measure: fraction.name }), weight),
      digits: longDivision.digits(fraction, base, places),
    }));
    const carries = ([['＋', slack], ['－', -slack]] as const).map(([sign, start]) => {
      const column = grid.column(`${label}：${labels.carry}${sign}`);
      for (let place = places - 1; place >= 0; place--) {
        const products = cells.map(({ weight, digits }) => `${weight}*${digits.at(place)}`).join('+');
        const below = place === places - 1 ? `(${start})` : column.at(place + 1);
        column.set(place, `INT((${products}+${below})/${base})`);
      }
      return column.at(0);
    });
    const wholes = cells.map(({ fraction, weight }) => `${weight}*${fraction.whole}`).join('+');
    return {
      floor: grid.line(`${label}：${labels.floor}`, plus(sum.constant, `${wholes}+${carries[0]}`)),
      ceiling: grid.line(`${label}：${labels.ceiling}`, plus(sum.constant, `${wholes}+${carries[1]}+1`)),
    };
  }

  return { floors };
}

function plus(constant: string, rest: string): string {
  return constant === '0' ? rest : `${constant}+${rest}`;
}

/** Decimals of fractions in groups of a power of ten, one below the other; made once for all who use them. */
function longDivisions(grid: WorkGrid, language: Language): { digits(fraction: Fraction, base: bigint, places: number): GridColumn } {
  const { quotient, remainder } = formulaMessages[language].labels;
  const made = new Map<string, { readonly digit: GridColumn; readonly rest: GridColumn; places: number }>();
  return {
    digits(fraction, base, places) {
      const key = `${fraction.id}/${base}`;
      const columns = made.get(key) ?? { digit: grid.column(`${fraction.name}：${quotient}`), rest: grid.column(`${fraction.name}：${remainder}`), places: 0 };
      made.set(key, columns);
      for (; columns.places < places; columns.places++) {
        const place = columns.places;
        const product = `${base}*${place === 0 ? fraction.rest : columns.rest.at(place - 1)}`;
        columns.digit.set(place, floorDivision(product, fraction.denominator));
        columns.rest.set(place, `${product}-${columns.digit.at(place)}*${fraction.denominator}`);
      }
      return columns.digit;
    },
  };
}

function powerOfTenWithin(one: bigint, other: bigint, label: string): bigint {
  const most = one < other ? one : other;
  let power = 1n;
  while (power * 10n <= most && power < LARGEST_BASE) power *= 10n;
  if (power === 1n) throw new NotExpressible(`${label}: its integers leave no room for a long division`);
  return power;
}

/** The number as a product of factors that are each within the limit; `null` when a prime factor is not. */
function factorsWithin(value: bigint, limit: bigint): bigint[] | null {
  const primes: bigint[] = [];
  let rest = value;
  for (let prime = 2n; prime * prime <= rest; prime++) {
    while (rest % prime === 0n) {
      primes.push(prime);
      rest /= prime;
    }
  }
  if (rest > 1n) primes.push(rest);
  const factors: bigint[] = [];
  for (const prime of primes) {
    if (prime > limit) return null;
    const last = factors.at(-1);
    if (last !== undefined && last * prime <= limit) factors[factors.length - 1] = last * prime;
    else factors.push(prime);
  }
  return factors;
}
