import { loadFramework } from '../../src/scoring/frameworks/load';
import type { Framework } from '../../src/scoring/frameworks/model';
import { pointsFor, scoreValues } from './fixtures/frameworks';
import { judgementTable } from './fixtures/sample';
import * as shapes from './fixtures/shapes';

const only = (framework: Framework, values: Parameters<typeof scoreValues>[1]) => scoreValues(framework, values).indicators[0];
const judged = (...rows: (string | number | null)[][]) => ({ 自评打分表: judgementTable(rows.map((row) => ['示例指标', ...row, null, null].slice(0, 5))) });

test.each(Object.entries(shapes.ALL_SHAPES))('the example %s is a valid framework without warnings', (_, framework) => {
  expect(loadFramework(framework)).toEqual({ ok: true, framework, warnings: [] });
});

describe('1. step bands', () => {
  test.each([
    [89.99, '10'],
    [90, '6'],
    [100, '6'],
    [100.01, '0'],
  ])('%d of 100 earns %s, each end open or closed as written', (spent, points) => {
    expect(pointsFor(shapes.STEP_BANDS, spent, 100)).toBe(points);
  });

  test('89.996% prints as 90.00% and is below 90% all the same', () => {
    const result = only(shapes.STEP_BANDS, { 三公支出: 89.996, 三公预算: 100 });

    expect(result?.measures[0]?.display).toBe('90.00%');
    expect(result?.exactScore).toBe('10');
  });

  test.each([[0, '10'], [1, '4'], [2, '4'], [3, '0'], [40, '0']])('a point band: %d occurrences earn %s', (count, points) => {
    expect(only(shapes.POINT_BAND, { 重点工作未完成数: count })?.exactScore).toBe(points);
  });

  test('the explanation names the band that was hit and the range that earns most', () => {
    expect(only(shapes.STEP_BANDS, { 三公支出: 95, 三公预算: 100 })?.parts[0]?.explanation).toEqual({
      rule: 'bands',
      measure: 'rate',
      hit: { atLeast: '0.9', atMost: '1', points: '6' },
      full: { below: '0.9' },
    });
  });
});

describe('2. capped linear', () => {
  test.each([[0, '0'], [50, '5'], [100, '10'], [130, '10']])('%d of 100 earns %s', (spent, points) => {
    expect(pointsFor(shapes.CAPPED_LINEAR, spent, 100)).toBe(points);
  });

  test('full marks may begin below 100% and end at a cut-off', () => {
    expect(pointsFor(shapes.CAPPED_LINEAR_TO_95, 95, 100)).toBe('10');
    expect(pointsFor(shapes.CAPPED_LINEAR_TO_95, 47.5, 100)).toBe('5');
    expect(pointsFor(shapes.CAPPED_LINEAR_TO_95, 100, 100)).toBe('10');
    expect(pointsFor(shapes.CAPPED_LINEAR_TO_95, 100.01, 100)).toBe('0');
  });

  test('a third stays a third', () => {
    expect(pointsFor(shapes.CAPPED_LINEAR, 1, 3)).toBe('10/3');
  });
});

test.each([[0, '10'], [5, '5'], [9.99, '0.01'], [10, '0'], [10.01, '0']])('3. linear slope with cut-off: (1 − 10 × %d%%) × 10 is %s', (percent, points) => {
  expect(pointsFor(shapes.SLOPE, percent, 100)).toBe(points);
});

describe('4. weighted sum of rates', () => {
  test('adds the shares, each held at its own points', () => {
    const result = only(shapes.WEIGHTED, { 调整后预算支出: 100, 季度累计支出: [20, 60, 60, 100] });

    // 20/25 of 3, 60/50 held at 3, 60/75 of 4
    expect(result?.exactScore).toBe('8.6');
    expect(result?.parts[0]?.explanation).toMatchObject({ rule: 'weighted', terms: [{ points: '2.4' }, { points: '3' }, { points: '3.2' }] });
  });

  test('without a cap on each, only the sum is held', () => {
    const rule = shapes.WEIGHTED.sections[0]?.groups[0]?.indicators[0]?.rule;
    if (rule?.shape !== 'weighted') throw new Error('no weighted rule');
    const framework = structuredClone(shapes.WEIGHTED);
    Object.assign(framework.sections[0]?.groups[0]?.indicators[0] ?? {}, { rule: { ...rule, cap: 'none' } });

    expect(only(framework, { 调整后预算支出: 100, 季度累计支出: [20, 60, 60, 100] })?.exactScore).toBe('9.2');
    expect(only(framework, { 调整后预算支出: 100, 季度累计支出: [100, 100, 100, 100] })?.exactScore).toBe('10');
  });
});

describe('5. deduction for each step past a threshold', () => {
  test.each([
    [100, '10', '10'],
    [99.99, '10', '8'],
    [95.01, '10', '8'],
    [95, '8', '8'],
    [94.99, '8', '6'],
    [90, '6', '6'],
    [60, '0', '0'],
  ])('at %d%%, whole steps leave %s and started ones %s', (percent, whole, started) => {
    expect(pointsFor(shapes.STEPS_WHOLE, percent, 100)).toBe(whole);
    expect(pointsFor(shapes.STEPS_STARTED, percent, 100)).toBe(started);
  });

  test.each([[10, '10'], [10.5, '9.95'], [30, '8'], [70, '4'], [99, '4']])('in proportion above 10%%, %d%% leaves %s, never less than the floor', (percent, points) => {
    expect(pointsFor(shapes.STEPS_PROPORTIONAL, percent, 100)).toBe(points);
  });

  test('the explanation has the excess, the steps and whether the floor was reached', () => {
    expect(only(shapes.STEPS_STARTED, { 三公支出: 41, 三公预算: 100 })?.parts[0]?.explanation).toMatchObject({ excess: '0.59', steps: '12', floored: true });
  });
});

test('6. checklist with partial credit: the items add up', () => {
  const result = only(shapes.CHECKLIST, judged(['制度齐全', 2.5], ['有效执行', 5.25, '执行不到位']));

  expect(result).toMatchObject({ exactScore: '7.75', basis: 'judged', parts: [{ points: '2.5' }, { points: '5.25' }] });
});

test.each([[0, '10'], [1, '6'], [2, '2'], [3, '0'], [9, '0']])('7. deduction for each occurrence: %d leave %s', (count, points) => {
  expect(only(shapes.OCCURRENCES, { 重点工作未完成数: count })?.exactScore).toBe(points);
});

test.each([['是', '10'], ['否', '0'], ['yes', '10'], ['不符合', '0'], [10, '10']])('8. yes or no: %s earns %s', (answer, points) => {
  expect(only(shapes.YES_NO, judged([null, answer, '见说明']))?.exactScore).toBe(points);
});

describe('9. ordered categories', () => {
  test.each([['好', '10'], ['good', '10'], ['差', '0'], [7.5, '7.5']])('%s earns %s', (grade, points) => {
    expect(only(shapes.GRADES, judged([null, grade, '见说明']))?.exactScore).toBe(points);
  });

  test('a grade with a range waits for the points', () => {
    const { indicators, problems } = scoreValues(shapes.GRADES, judged([null, '较好']));

    expect(indicators[0]?.state).toBe('not-scored');
    expect(problems).toMatchObject([{ code: 'judgement-wants-points', severity: 'error', details: { grade: '较好', from: '6', to: '9' } }]);
  });

  test('points that belong to no grade are used and questioned', () => {
    const { indicators, problems } = scoreValues(shapes.GRADES, judged([null, 3, '见说明']));

    expect(indicators[0]?.exactScore).toBe('3');
    expect(problems).toMatchObject([{ code: 'judgement-off-grade', severity: 'warning', details: { text: '3' } }]);
  });
});

describe('10. target against actual', () => {
  const rows = (...lines: (string | number)[][]) => ({ 绩效目标表: [['指标', '运算符', '目标值', '单位', '实际值'], ...lines] });

  test.each<[string, number, number, string, string]>([
    ['≥', 10, 12, '10', '10'],
    ['≥', 10, 8, '8', '0'],
    ['≤', 10, 8, '10', '10'],
    ['≤', 8, 10, '8', '0'],
    ['=', 4, 5, '8', '0'],
    ['=', 5, 4, '8', '0'],
    ['=', 5, 5, '10', '10'],
    ['>', 10, 5, '5', '0'],
    ['<', 5, 10, '5', '0'],
    ['≤', 0, 3, '0', '0'],
    ['≥', 10, -3, '0', '0'],
  ])('%s %d with %d reached earns %s in proportion, else %s', (operator, target, actual, proportion, nothing) => {
    const table = rows(['目标', operator, target, '项', actual]);

    expect(only(shapes.TARGETS, table)?.exactScore).toBe(proportion);
    expect(only(shapes.TARGETS_ALL_OR_NOTHING, table)?.exactScore).toBe(nothing);
  });

  test('rows have equal shares', () => {
    const table = rows(['甲', '≥', 10, '项', 10], ['乙', '≥', 10, '项', 5], ['丙', '≥', 10, '项', 0]);

    expect(only(shapes.TARGETS, table)?.exactScore).toBe('5');
    expect(only(shapes.TARGETS_ALL_OR_NOTHING, table)?.exactScore).toBe('10/3');
  });

  test('a target without an actual value leaves the indicator unscored', () => {
    expect(only(shapes.TARGETS, rows(['甲', '≥', 10, '项', '']))).toMatchObject({ state: 'not-scored', missing: [{ input: '绩效目标表', why: 'blank' }] });
    expect(only(shapes.TARGETS, {})).toMatchObject({ state: 'not-scored', missing: [{ input: '绩效目标表', why: 'missing' }] });
  });
});

test.each([[90, '10'], [110, '10'], [89.99, '0'], [110.01, '0']])('11. tolerance of 10%% to both sides: %d against 100 earns %s', (actual, points) => {
  expect(pointsFor(shapes.TOLERANCE, actual, 100)).toBe(points);
});

test('13. manual score with a reason that is asked for below full marks', () => {
  const codes = (...row: (string | number | null)[]) => scoreValues(shapes.MANUAL, judged([null, ...row])).problems.map(({ code }) => code);

  expect(only(shapes.MANUAL, judged([null, 8.5, '材料不全']))).toMatchObject({ exactScore: '8.5', basis: 'judged' });
  expect(codes(8.5, '材料不全')).toEqual([]);
  expect(codes(8.5)).toEqual(['judgement-without-reason']);
  expect(codes(10)).toEqual([]);
});

test.each([[100, '10'], [99, '10'], [105, '5'], [105.01, '0']])('14. growth rate: %d after 100 earns %s', (now, points) => {
  expect(only(shapes.GROWTH, { 年初预算支出: 100, 调整后预算支出: now })?.exactScore).toBe(points);
});
