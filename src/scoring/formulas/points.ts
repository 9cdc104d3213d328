/** Points before they are rounded: exact sums whose parts depend on cells. */
import { formulaMessages } from '../../messages/formulaSheet';
import type { Language } from '../../messages/language';
import { compare, exactly, ZERO, type Ratio } from '../exact/ratio';
import type { Interval } from '../frameworks/model';
import { allOf, commonScale, firstOf, greatestCommonDivisor, integerAt, leastCommonMultiple } from './excelText';
import type { FloorBook, Floors } from './floors';
import type { WorkGrid } from './grid';
import { SCORE_UNITS } from './judgementCells';
import { addScaled, constantSum, scaled, scaleOf, type ScaledSum, type ScaledTerm, type StaticSum } from './linear';

export interface Points {
  /** The points are integers and integer weights of fractions at every multiple of it. */
  readonly scale: bigint;
  at(scale: bigint): ScaledSum;
  /** The integers on both sides of points × scale. */
  floorsAt(scale: bigint): Floors;
}

/** Asks whether a value lies in an interval; the answer is a condition of a formula. */
export interface Decider {
  within(interval: Interval): string;
  atLeast(threshold: Ratio): string;
  above(threshold: Ratio): string;
  atMost(threshold: Ratio): string;
  below(threshold: Ratio): string;
}

export interface PointsBook {
  fixed(label: string, sum: StaticSum): Points;
  /** The points of the first condition that holds. */
  select(label: string, cases: readonly { readonly when: string; readonly points: Points }[], otherwise: Points): Points;
  add(label: string, points: readonly Points[]): Points;
  subtract(label: string, points: Points, from: Points): Points;
  /** Points held between 0 and the maximum. */
  held(label: string, points: Points, maximum: Ratio): Points;
  /** A person's score in a cell, in ten-thousandths; 0 where there is none. */
  judged(label: string, cell: string, maximum: Ratio): Points;
  /** Already rounded points: a cell with points × 10^decimals. */
  rounded(label: string, cell: string, decimals: number, maximum: Ratio): Points;
  decider(label: string, value: StaticSum, thresholds: readonly Ratio[]): Decider;
}

export function pointsBook(grid: WorkGrid, floorBook: FloorBook, language: Language): PointsBook {
  const { labels } = formulaMessages[language];
  const deciders = new Map<StaticSum, Map<bigint, Floors>>();

  function points(label: string, scale: bigint, sumAt: (scale: bigint) => ScaledSum): Points {
    const sums = new Map<bigint, ScaledSum>();
    const floors = new Map<bigint, Floors>();
    const at = (wanted: bigint): ScaledSum => {
      const sum = sums.get(wanted) ?? sumAt(wanted);
      sums.set(wanted, sum);
      return sum;
    };
    return {
      scale,
      at,
      floorsAt(wanted) {
        const known = floors.get(wanted) ?? floorBook.floors(at(wanted), labels.scaled({ item: label, by: `${wanted}` }));
        floors.set(wanted, known);
        return known;
      },
    };
  }

  /** Constant and weights by case, each in a cell of its own. */
  function selected(label: string, cases: readonly { readonly when: string; readonly sum: ScaledSum }[], otherwise: ScaledSum): ScaledSum {
    const sums = [...cases.map(({ sum }) => sum), otherwise];
    const constants = new Set(sums.map(({ constant }) => constant));
    const choose = (of: (sum: ScaledSum) => string) => firstOf(cases.map(({ when, sum }) => ({ when, value: of(sum) })), of(otherwise));
    const fractions = [...new Map(sums.flatMap(({ terms }) => terms).map(({ fraction }) => [fraction.id, fraction])).values()];
    return {
      constant: constants.size === 1 ? otherwise.constant : grid.line(labels.points({ item: label }), choose(({ constant }) => constant)),
      limit: sums.reduce((most, { limit }) => (limit > most ? limit : most), 0n),
      terms: fractions.map((fraction): ScaledTerm => {
        const termOf = (sum: ScaledSum) => sum.terms.find((term) => term.fraction.id === fraction.id);
        const terms = sums.flatMap((sum) => termOf(sum) ?? []);
        return {
          fraction,
          weight: grid.line(labels.weight({ item: label, measure: fraction.name }), choose((sum) => termOf(sum)?.weight ?? '0')),
          limit: terms.reduce((most, { limit }) => (limit > most ? limit : most), 0n),
          step: terms.reduce((divisor, { step }) => greatestCommonDivisor(divisor, step), 0n),
        };
      }),
    };
  }

  const book: PointsBook = {
    fixed: (label, sum) => points(label, scaleOf(sum), (scale) => scaled(sum, scale)),
    select(label, cases, otherwise) {
      if (cases.length === 0) return otherwise;
      const scale = cases.reduce((common, { points: { scale: own } }) => leastCommonMultiple(common, own), otherwise.scale);
      return points(label, scale, (wanted) =>
        selected(label, cases.map(({ when, points: { at } }) => ({ when, sum: at(wanted) })), otherwise.at(wanted)),
      );
    },
    add(label, parts) {
      const [only] = parts;
      if (only && parts.length === 1) return only;
      return points(label, parts.reduce((common, { scale }) => leastCommonMultiple(common, scale), 1n), (scale) => addScaled(parts.map(({ at }) => at(scale))));
    },
    subtract: (label, less, from) =>
      points(label, leastCommonMultiple(less.scale, from.scale), (scale) => addScaled([from.at(scale), negated(less.at(scale))])),
    held(label, unheld, maximum) {
      const scale = leastCommonMultiple(unheld.scale, commonScale([maximum]));
      return points(label, scale, (wanted) => {
        const { floor, ceiling } = unheld.floorsAt(wanted);
        const full = integerAt(maximum, wanted);
        const cases = [
          { when: `${floor}>=${full}`, sum: scaled(constantSum(maximum), wanted) },
          { when: `${ceiling}<=0`, sum: scaled(constantSum(ZERO), wanted) },
        ];
        return selected(label, cases, unheld.at(wanted));
      });
    },
    judged: (label, cell, maximum) => inCell(label, cell, SCORE_UNITS, maximum),
    rounded: (label, cell, decimals, maximum) => inCell(label, cell, 10n ** BigInt(decimals), maximum),
    decider(label, value, thresholds) {
      const scale = leastCommonMultiple(scaleOf(value), commonScale(thresholds));
      const known = deciders.get(value) ?? new Map<bigint, Floors>();
      const floors = known.get(scale) ?? floorBook.floors(scaled(value, scale), labels.scaled({ item: label, by: `${scale}` }));
      deciders.set(value, known.set(scale, floors));
      return deciderOf(floors, scale);
    },
  };

  function inCell(label: string, cell: string, units: bigint, maximum: Ratio): Points {
    return points(label, units, (scale) => {
      const by = scale / units;
      const most = maximum.numerator * scale;
      return { constant: by === 1n ? `N(${cell})` : `${by}*N(${cell})`, limit: most / maximum.denominator + scale, terms: [] };
    });
  }

  return book;
}

function negated(sum: ScaledSum): ScaledSum {
  return {
    ...sum,
    constant: `-1*(${sum.constant})`,
    terms: sum.terms.map((term) => ({ ...term, weight: `-1*(${term.weight})` })),
  };
}

function deciderOf({ floor, ceiling }: Floors, scale: bigint): Decider {
  const decider: Decider = {
    atLeast: (threshold) => `${floor}>=${integerAt(threshold, scale)}`,
    above: (threshold) => `${ceiling}>${integerAt(threshold, scale)}`,
    atMost: (threshold) => `${ceiling}<=${integerAt(threshold, scale)}`,
    below: (threshold) => `${floor}<${integerAt(threshold, scale)}`,
    within({ atLeast, above, atMost, below, equals }) {
      return allOf([
        ...(equals === undefined ? [] : [decider.atLeast(exactly(equals)), decider.atMost(exactly(equals))]),
        ...(atLeast === undefined ? [] : [decider.atLeast(exactly(atLeast))]),
        ...(above === undefined ? [] : [decider.above(exactly(above))]),
        ...(atMost === undefined ? [] : [decider.atMost(exactly(atMost))]),
        ...(below === undefined ? [] : [decider.below(exactly(below))]),
      ]);
    },
  };
  return decider;
}

/** Every threshold that an interval names. */
export function thresholdsOf({ atLeast, above, atMost, below, equals }: Interval): readonly Ratio[] {
  return [atLeast, above, atMost, below, equals].flatMap((text) => (text === undefined ? [] : [exactly(text)]));
}

export function isPositive(value: Ratio): boolean {
  return compare(value, ZERO) > 0;
}
