import fc from 'fast-check';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import type { Framework } from '../../src/scoring/frameworks/model';
import { score } from '../../src/scoring/scorecard/score';
import { inputCells } from './fixtures/cells';

/** The built-in framework with one indicator only, so that thousands of units are scored in a moment. */
function only(id: string): Framework {
  const sections = DEFAULT_FRAMEWORK.sections.flatMap((section) => {
    const groups = section.groups.flatMap((group) => {
      const indicators = group.indicators.filter((indicator) => indicator.id === id);
      return indicators.length > 0 ? [{ ...group, indicators }] : [];
    });
    return groups.length > 0 ? [{ ...section, groups }] : [];
  });
  return { ...DEFAULT_FRAMEWORK, sections };
}

/** Hundredths of 万元 as the double that a cell holds. */
const amount = (hundredths: number): number => Number(`${hundredths}e-2`);

function partPoints(framework: Framework, values: Record<string, number>, part: string): string | null | undefined {
  const scorecard = score({ cells: inputCells(values), sheetScores: new Map() }, framework);
  return scorecard.indicators[0]?.parts.find(({ id }) => id === part)?.points;
}

/** Pairs whose ratio is exactly `percent`, with the same one cent below and above. */
const pairAt = (percent: number) =>
  fc.integer({ min: 100, max: 90_000_000 }).map((budget) => {
    const step = 100 / gcd(100, percent);
    const whole = Math.ceil(budget / step) * step;
    return { spent: (whole * percent) / 100, budget: whole };
  });

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}

const RUNS = { numRuns: 2000 };

describe('bands at their edges, against integer arithmetic', () => {
  const publicExpenses = only('public-expenses');
  const threePublic = (spent: number, budget: number) => partPoints(publicExpenses, { 三公支出: amount(spent), 三公预算: amount(budget) }, 'three-public');
  const runningCost = (spent: number, budget: number) => partPoints(publicExpenses, { 日常公用决算: amount(spent), 日常公用预算: amount(budget) }, 'running-cost');
  /** <90% 3 points, [90%, 100%] 2, above 0: on whole cents. */
  const expected = (spent: number, budget: number) => (BigInt(spent) * 10n < BigInt(budget) * 9n ? '3' : spent <= budget ? '2' : '0');

  test('exactly 90% is no longer below 90%, one cent less is', () => {
    fc.assert(
      fc.property(pairAt(90), ({ spent, budget }) => {
        expect([spent - 1, spent, spent + 1].map((cents) => threePublic(cents, budget))).toEqual(['3', '2', expected(spent + 1, budget)]);
      }),
      RUNS,
    );
  });

  test('exactly 100% is within 100%, one cent more is not', () => {
    fc.assert(
      fc.property(pairAt(100), ({ spent, budget }) => {
        expect([spent - 1, spent, spent + 1].map((cents) => runningCost(cents, budget))).toEqual([expected(spent - 1, budget), '2', '0']);
      }),
      RUNS,
    );
  });

  test('any pair lies in the band of its cents', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 10 ** 9 }), fc.integer({ min: 1, max: 10 ** 9 }), (spent, budget) => {
        expect(threePublic(spent, budget)).toBe(expected(spent, budget));
      }),
      RUNS,
    );
  });

  test('plain division gets many of these pairs wrong, which is why it is not used', () => {
    const pairs = fc.sample(pairAt(90), { numRuns: 2000, seed: 7 });

    expect(pairs.filter(({ spent, budget }) => amount(spent) / amount(budget) < 0.9).length).toBeGreaterThan(100);
  });
});

describe('people outside the authorised posts: 5% and 10% of all', () => {
  const framework = only('outsourced-control');
  const points = (inPost: number, outsourced: number) => partPoints(framework, { 在编人数: inPost, 编外人数: outsourced }, 'outsourced-control');
  const expected = (inPost: number, outsourced: number) => {
    const all = inPost + outsourced;
    return outsourced * 20 < all ? '1' : outsourced * 10 <= all ? '0.5' : '0';
  };

  test('exactly 5% is in the middle band, exactly 10% as well', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), (people) => {
        expect([points(19 * people, people), points(19 * people + 1, people), points(9 * people, people), points(9 * people, people + 1)]).toEqual(['0.5', '1', '0.5', '0']);
      }),
      RUNS,
    );
  });

  test('any staff lies in the band of its heads', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 0, max: 5000 }), (inPost, outsourced) => {
        expect(points(inPost, outsourced)).toBe(expected(inPost, outsourced));
      }),
      RUNS,
    );
  });
});

describe('adjustments above 10%: whole percentage points cost 0.1 each', () => {
  const framework = only('financial-compliance');
  const points = (reallocated: number, budget: number) =>
    partPoints(framework, { 年初预算支出: amount(budget), 调整后预算支出: amount(budget), 调剂金额: amount(reallocated) }, 'adjustment-compliance');

  test.each([10, 11, 12, 15, 19, 20])('exactly %d%%, and one cent to each side', (percent) => {
    const steps = (reallocated: number, budget: number) => {
      const excess = BigInt(reallocated) * 100n - BigInt(budget) * 10n;
      const whole = excess > 0n ? excess / BigInt(budget) : 0n;
      const tenths = 10n - whole;
      return tenths <= 0n ? '0' : tenths === 10n ? '1' : `0.${tenths}`;
    };
    fc.assert(
      fc.property(pairAt(percent), ({ spent, budget }) => {
        for (const cents of [spent - 1, spent, spent + 1]) expect(points(cents, budget)).toBe(steps(cents, budget));
      }),
      { numRuns: 200 },
    );
  });
});
