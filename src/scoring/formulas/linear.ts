/**
 * Exact numbers as cells hold them: integers, and fractions whose numerator and denominator are integers in cells.
 * A measure, and the points made of it, is a sum of such fractions with weights.
 */
import { add, exactly, multiply, ZERO, type Ratio } from '../exact/ratio';
import { commonScale, greatestCommonDivisor, integerAt, sumText } from './excelText';
import { withinIntegers } from './limits';

/** A fraction in cells: value = whole + rest ÷ denominator, 0 ≤ rest < denominator. All four are integers. */
export interface Fraction {
  readonly id: string;
  readonly name: string;
  readonly whole: string;
  readonly rest: string;
  readonly denominator: string;
  /** The denominator is at most that. */
  readonly limit: bigint;
  /** Set where rest and denominator do not exist and the fraction's multiples are known in another way. */
  readonly multiple?: (weight: bigint) => { readonly floor: string; readonly ceiling: string };
}

/** Known when the formulas are made: constant + Σ factor × integer cell + Σ factor × fraction. */
export interface StaticSum {
  readonly constant: Ratio;
  readonly integers: readonly { readonly cell: string; readonly factor: Ratio; readonly limit: bigint }[];
  readonly fractions: readonly { readonly fraction: Fraction; readonly factor: Ratio }[];
}

/** The same scaled to integers, the weights being formulas as well: constant + Σ weight × fraction. */
export interface ScaledSum {
  readonly constant: string;
  /** The size of the constant is at most that. */
  readonly limit: bigint;
  readonly terms: readonly ScaledTerm[];
}

export interface ScaledTerm {
  readonly fraction: Fraction;
  /** A cell or a constant. */
  readonly weight: string;
  readonly limit: bigint;
  /** Every value that the weight can take is a multiple of it. */
  readonly step: bigint;
}

export const NOTHING: StaticSum = { constant: ZERO, integers: [], fractions: [] };

export function constantSum(value: Ratio | string): StaticSum {
  return { ...NOTHING, constant: typeof value === 'string' ? exactly(value) : value };
}

export function addSums(sums: readonly StaticSum[]): StaticSum {
  return sums.reduce(
    (a, b) => ({
      constant: add(a.constant, b.constant),
      integers: [...a.integers, ...b.integers],
      fractions: [...a.fractions, ...b.fractions],
    }),
    NOTHING,
  );
}

export function timesSum(sum: StaticSum, by: Ratio): StaticSum {
  return {
    constant: multiply(sum.constant, by),
    integers: sum.integers.map((term) => ({ ...term, factor: multiply(term.factor, by) })),
    fractions: sum.fractions.map((term) => ({ ...term, factor: multiply(term.factor, by) })),
  };
}

/** The smallest scale at which all that is constant in the sum is an integer. */
export function scaleOf(sum: StaticSum): bigint {
  return commonScale([sum.constant, ...sum.integers.map(({ factor }) => factor), ...sum.fractions.map(({ factor }) => factor)]);
}

export function scaled(sum: StaticSum, scale: bigint): ScaledSum {
  const constant = integerAt(sum.constant, scale);
  const integers = sum.integers.map(({ cell, factor, limit }) => ({ text: cell, factor: integerAt(factor, scale), limit }));
  const limit = integers.reduce((total, term) => total + sizeOf(term.factor) * term.limit, sizeOf(constant));
  const byFraction = new Map<string, { fraction: Fraction; weight: bigint }>();
  for (const { fraction, factor } of sum.fractions) {
    const weight = (byFraction.get(fraction.id)?.weight ?? 0n) + integerAt(factor, scale);
    byFraction.set(fraction.id, { fraction, weight });
  }
  return {
    constant: sumText(integers, constant),
    limit: withinIntegers(limit, 'a sum'),
    terms: [...byFraction.values()]
      .filter(({ weight }) => weight !== 0n)
      .map(({ fraction, weight }) => ({ fraction, weight: `${weight}`, limit: sizeOf(weight), step: sizeOf(weight) })),
  };
}

/** Scaled sums added up; the weights of one fraction are added. */
export function addScaled(sums: readonly ScaledSum[]): ScaledSum {
  const terms = new Map<string, ScaledTerm>();
  for (const term of sums.flatMap((sum) => sum.terms)) {
    const present = terms.get(term.fraction.id);
    terms.set(
      term.fraction.id,
      present
        ? {
            fraction: term.fraction,
            weight: `${present.weight}+${term.weight}`,
            limit: present.limit + term.limit,
            step: greatestCommonDivisor(present.step, term.step),
          }
        : term,
    );
  }
  const constants = sums.map(({ constant }) => constant).filter((constant) => constant !== '0');
  return {
    constant: constants.length === 0 ? '0' : constants.join('+').replace(/\+-/g, '-'),
    limit: sums.reduce((total, { limit }) => total + limit, 0n),
    terms: [...terms.values()],
  };
}

export function sizeOf(value: bigint): bigint {
  return value < 0n ? -value : value;
}
