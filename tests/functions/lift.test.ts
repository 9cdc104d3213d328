import fc from 'fast-check';
import { add, compare, divide, exactly, fromExactText, integer, multiply, ONE, type Ratio } from '../../src/scoring/exact/ratio';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import type { Framework, Indicator, Rule } from '../../src/scoring/frameworks/model';
import { readInputs, type InputSet } from '../../src/scoring/inputs/readInputs';
import { isInRange } from '../../src/scoring/indicators/goals';
import { liftOf, type IndicatorLift } from '../../src/scoring/indicators/lift';
import { scoreReadInputs } from '../../src/scoring/scorecard/score';
import { liftText } from '../../src/scoring/wording/lift';
import { runtimeWithFunctions, type TestRuntime } from './support/runtime';

/** A framework of one indicator that is decided by 三公支出 over 三公预算, or by another measure of the built-in one. */
function frameworkWith(rule: Rule, maximum = '10'): { framework: Framework; indicator: Indicator } {
  const indicator: Indicator = { id: 'tried', name: '试算指标', maximum, standard: '', sources: [], rule };
  const measures = [
    ...DEFAULT_FRAMEWORK.measures,
    { id: 'growth', name: '增长率', display: 'percent' as const, value: { growth: [{ input: '三公支出' }, { input: '三公预算' }] as const } },
    { id: 'deviation', name: '偏离', display: 'percent' as const, value: { deviation: [{ input: '三公支出' }, { input: '三公预算' }] as const } },
  ];
  return { indicator, framework: { ...DEFAULT_FRAMEWORK, measures, sections: [{ name: '甲', groups: [{ name: '乙', indicators: [indicator] }] }] } };
}

function inputsOf(values: Readonly<Record<string, number>>): InputSet {
  return readInputs(new Map(Object.entries(values).map(([name, value]) => [name, { found: 'cells', address: null, cells: [[{ value, address: null }]] }])));
}

function withValue(inputs: InputSet, name: string, value: Ratio): InputSet {
  return { ...inputs, numbers: new Map([...inputs.numbers, [name, [{ state: 'value', value, cell: null }]]]) };
}

function scoreOf(inputs: InputSet, framework: Framework) {
  const [result] = scoreReadInputs(inputs, new Map(), framework).indicators;
  if (!result) throw new Error('no indicator');
  return result;
}

function liftFor(values: Readonly<Record<string, number>>, rule: Rule): { lift: IndicatorLift; inputs: InputSet; framework: Framework } {
  const { framework, indicator } = frameworkWith(rule);
  const inputs = inputsOf(values);
  return { lift: liftOf(scoreOf(inputs, framework), indicator, framework, inputs), inputs, framework };
}

const RULES: readonly (readonly [string, Rule])[] = [
  ['bands', { shape: 'bands', measure: 'three-public-rate', bands: [{ below: '0.9', points: '10' }, { atLeast: '0.9', atMost: '1', points: '6.5' }, { above: '1', below: '1.3', points: '2' }, { atLeast: '1.3', points: '0' }] }],
  ['bands that rise', { shape: 'bands', measure: 'three-public-rate', bands: [{ atLeast: '0.95', points: '10' }, { above: '0.5', below: '0.95', points: '4' }, { atMost: '0.5', points: '0' }] }],
  ['a band in the middle', { shape: 'bands', measure: 'three-public-rate', bands: [{ below: '0.8', points: '3' }, { atLeast: '0.8', atMost: '1.1', points: '10' }, { above: '1.1', points: '0' }] }],
  ['whole steps', { shape: 'steps', measure: 'three-public-rate', past: 'above', threshold: '0.5', step: '0.03', points: '0.7', counting: 'whole' }],
  ['started steps below', { shape: 'steps', measure: 'three-public-rate', past: 'below', threshold: '1.2', step: '0.05', points: '2', counting: 'started' }],
  ['steps in proportion', { shape: 'steps', measure: 'three-public-rate', past: 'above', threshold: '0.5', step: '0.01', points: '0.1', counting: 'proportional' }],
  ['a share', { shape: 'proportional', measure: 'three-public-rate', fullAt: '0.95', zeroAbove: '1.05' }],
  ['a slope', { shape: 'slope', measure: 'three-public-rate', intercept: '2', slope: '-1.5', zeroAbove: '1.2' }],
  ['growth', { shape: 'bands', measure: 'growth', bands: [{ atMost: '0', points: '10' }, { above: '0', atMost: '0.05', points: '5' }, { above: '0.05', points: '0' }] }],
  ['a deviation, bent at its target', { shape: 'bands', measure: 'deviation', bands: [{ atMost: '0.1', points: '10' }, { above: '0.1', points: '0' }] }],
];

describe('what would lift a score', () => {
  test.each(RULES)('%s: the value named is the first that reaches the goal, exactly', (_, rule) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 10_000 }), (spent, budget) => {
        const { lift, inputs, framework } = liftFor({ 三公支出: spent / 100, 三公预算: budget / 100 }, rule);
        const result = scoreOf(inputs, framework);
        const isFull = compare(fromExactText(result.exactScore ?? '0'), exactly('10')) >= 0;
        expect(lift.lifts.length > 0).toBe(!isFull);
        for (const { goal, ways, part } of lift.lifts) {
          expect(compare(fromExactText(goal.points), fromExactText(part.points ?? '0'))).toBe(1);
          for (const way of ways) {
            const end = fromExactText(way.end);
            const side = way.direction === 'at-most' ? -1 : 1;
            const hair = divide(integer(side), exactly('1e12'));
            const pointsAt = (value: Ratio) => fromExactText(scoreOf(withValue(inputs, way.input.name, value), framework).exactScore ?? '0');
            const reaches = (value: Ratio) => compare(pointsAt(value), fromExactText(goal.points)) >= 0;
            expect([way.input.name, reaches(add(end, hair)), reaches(end), reaches(add(end, multiply(hair, integer(-1))))]).toEqual(['三公支出', true, !way.open, false]);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  test('a count needs a whole number, and the next one is not enough', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 80 }), fc.integer({ min: 1, max: 400 }), (outsourced, inPost) => {
        const rule: Rule = { shape: 'bands', measure: 'outsourced-rate', bands: [{ below: '0.05', points: '10' }, { atLeast: '0.05', atMost: '0.10', points: '5' }, { above: '0.10', points: '0' }] };
        const { lift } = liftFor({ 编外人数: outsourced, 在编人数: inPost }, rule);
        for (const { goal, ways } of lift.lifts) {
          // In whole numbers: the largest count that still lies in the range.
          const fits = (count: number) => isInRange(divide(integer(count), integer(count + inPost)), goal.range);
          const largest = Array.from({ length: outsourced }, (_, index) => outsourced - index - 1).find(fits);
          expect(ways.map(({ end, direction, open }) => ({ end, direction, open }))).toEqual(largest === undefined ? [] : [{ end: String(largest), direction: 'at-most', open: false }]);
        }
      }),
      { numRuns: 200 },
    );
  });

  test('what can’t be reached has no way: spending is never below nothing', () => {
    const { lift } = liftFor({ 三公支出: 0, 三公预算: 10 }, { shape: 'bands', measure: 'three-public-rate', bands: [{ below: '-0.5', points: '10' }, { atLeast: '-0.5', points: '0' }] });

    expect(lift.lifts.map(({ ways }) => ways)).toEqual([[]]);
  });

  test('a goal of full marks says so', () => {
    const { lift } = liftFor({ 三公支出: 14, 三公预算: 10 }, RULES[0]?.[1] ?? { shape: 'manual' });

    expect(lift.lifts.map(({ goal }) => [goal.points, goal.isFull])).toEqual([['2', false], ['10', true]]);
    expect(compare(ONE, fromExactText(lift.lifts[0]?.goal.gain ?? '0'))).toBe(-1);
  });
});

describe('INDICATORLIFT on the published figures', () => {
  let runtime: TestRuntime;
  beforeAll(async () => {
    runtime = await runtimeWithFunctions();
  });

  test('三公 must be below 12.105 万元 and running costs below 56.196', () => {
    expect(runtime.call('INDICATORLIFT', '公用经费控制率', 13.07, 13.45, 58.43, 62.44)).toBe(
      '“三公”经费控制率＜90%可得3分（+1分），现为97.17%：「三公支出」须＜12.105万元（现为13.07万元）。日常公用经费控制率＜90%可得3分（+1分），现为93.58%：「日常公用决算」须＜56.196万元（现为58.43万元）。',
    );
  });

  test('in 元 where the amounts are in 元', () => {
    const text = runtime.call('INDICATORLIFT', '公用经费控制率', [['金额单位', '元'], ['三公支出', 130700], ['三公预算', 134500], ['日常公用决算', 1], ['日常公用预算', 62]]);

    expect(text).toContain('「三公支出」须＜121050元（现为130700元）');
  });

  test('without its exemption the adjustment rule needs one of more than 601.54 for the first tenth', () => {
    expect(runtime.call('INDICATORLIFT', '财务合规性', 1, 2546.7, 1675.98, 240.16, 1)).toContain('或「免计调整金额」须＞601.54万元（现为0万元）');
  });

  test('each quarter in its own words, in English as well', async () => {
    const english = await runtimeWithFunctions('en');

    expect(runtime.call('INDICATORLIFT', '预算执行率', [[329.15, 959.07, 1232.09, 2484.56]], 2546.7)).toContain('「季度累计支出」三季度须≥1910.025万元');
    expect(english.call('INDICATORLIFT', 'asset-use', 300, 351.1)).toBe('Fixed asset use rate ≥90% gives 1 points (+0.3); now 85.45%: “在用固定资产” ≥315.99万元 (now 300万元).');
  });

  test('a number that does not end is rounded to the side that is enough', () => {
    const { framework, indicator } = frameworkWith({ shape: 'slope', measure: 'three-public-rate', intercept: '2', slope: '-1.5' });
    const inputs = inputsOf({ 三公支出: 9, 三公预算: 10 });

    expect(liftText(scoreOf(inputs, framework), indicator, framework, inputs, 'zh-CN')).toBe(
      '“三公”经费控制率≤89.3333%可得6.6分（+0.1分），现为90.00%：「三公支出」须≤8.933333万元（现为9万元）。“三公”经费控制率≤66.6666%可得10分（+3.5分），现为90.00%：「三公支出」须≤6.666666万元（现为9万元）。',
    );
  });

  test('says that full marks need nothing and that a person’s score has no distance', () => {
    expect(runtime.call('INDICATORLIFT', '财政供养人员控制率', 12, 12)).toBe('已得满分。');
    expect(runtime.call('INDICATORLIFT', '预算编制规范性', 4)).toBe('预算编制规范性由人工打分，没有可计算的差距。');
  });
});
