/** The year in progress: what the quarters so far cost, and what the open ones can still give. */
import fc from 'fast-check';
import { compare, exactly, fromExactText } from '../../src/scoring/exact/ratio';
import { roundedText } from '../../src/scoring/exact/rounding';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { readInputs } from '../../src/scoring/inputs/readInputs';
import { executionProgress } from '../../src/scoring/progress/executionProgress';
import { scoreReadInputs } from '../../src/scoring/scorecard/score';
import { inputCells } from '../scoring/fixtures/cells';

type Quarters = readonly (number | null)[];

function progressOf(quarters: Quarters, changes: Readonly<Record<string, number | null>> = {}) {
  return executionProgress(readInputs(inputCells({ 调整后预算支出: 2546.7, 季度累计支出: quarters, ...changes })), DEFAULT_FRAMEWORK);
}

function scoreOf(quarters: Quarters): string | null {
  const { indicators } = scoreReadInputs(readInputs(inputCells({ 调整后预算支出: 2546.7, 季度累计支出: quarters })), new Map(), DEFAULT_FRAMEWORK);
  return indicators.find(({ id }) => id === 'budget-execution')?.score ?? null;
}

describe('after the first quarter of the published unit', () => {
  const progress = progressOf([329.15, null, null, null]);

  test('0.48 points are gone for certain, and the quarter lags seriously', () => {
    expect(roundedText(fromExactText(progress?.lost ?? '0'), { decimals: 4, mode: 'half-up' })).toBe('0.4830');
    expect(progress?.quarters[0]).toMatchObject({ spent: '329.15', schedule: '636.675', rate: '51.70%', alert: 'serious', needed: null });
  });

  test('the spending needed by each quarter’s end is told exactly', () => {
    expect(progress?.quarters.slice(1).map(({ schedule, needed }) => [schedule, needed])).toEqual([['1273.35', '944.2'], ['1910.025', '1580.875'], ['2546.7', '2217.55']]);
  });

  test('on schedule from now on, at the pace so far, and at best', () => {
    expect(progress?.scores).toEqual({
      expected: scoreOf([329.15, 658.3, 987.45, 1316.6]),
      onSchedule: scoreOf([329.15, 1273.35, 1910.025, 2546.7]),
      best: scoreOf([329.15, 2546.7, 2546.7, 2546.7]),
    });
  });
});

test('when the year is over, all three scores are the score: 4.3', () => {
  expect(progressOf([329.15, 959.07, 1232.09, 2484.56])).toMatchObject({ last: 4, scores: { expected: '4.3', onSchedule: '4.3', best: '4.3' } });
});

test('a quarter at 90% of the schedule does not lag, below it does', () => {
  const alertAt = (spent: number) => progressOf([spent, null, null, null], { 调整后预算支出: 400 })?.quarters[0]?.alert;
  expect([alertAt(90), alertAt(89.99), alertAt(70), alertAt(69.99)]).toEqual([null, 'lagging', 'lagging', 'serious']);
});

test.each<[string, Quarters, Readonly<Record<string, number | null>>]>([
  ['nothing is filled in', [null, null, null, null], {}],
  ['a quarter is skipped', [100, null, 300, null], {}],
  ['there is no budget', [100, null, null, null], { 调整后预算支出: null }],
  ['the budget is zero', [100, null, null, null], { 调整后预算支出: 0 }],
])('tells nothing when %s', (_, quarters, changes) => {
  expect(progressOf(quarters, changes)).toBeNull();
});

test('no way of spending on scores more than the best', () => {
  const cents = fc.integer({ min: 0, max: 254_670 });
  fc.assert(
    fc.property(fc.tuple(cents, cents, cents, cents), fc.integer({ min: 1, max: 3 }), (amounts, filled) => {
      const quarters = [...amounts].sort((a, b) => a - b).map((amount) => amount / 100);
      const progress = progressOf(quarters.map((amount, index) => (index < filled ? amount : null)));
      const reached = exactly(scoreOf(quarters) ?? '0');
      return progress !== null && compare(reached, exactly(progress.scores.best)) <= 0 && compare(exactly(progress.scores.onSchedule), exactly(progress.scores.best)) <= 0;
    }),
    { numRuns: 300 },
  );
});
