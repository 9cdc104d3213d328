import fc from 'fast-check';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { indicatorsOf } from '../../src/scoring/frameworks/model';
import { needsOf } from '../../src/scoring/indicators/needs';
import { runtimeWithFunctions, type TestRuntime } from './support/runtime';
import { sampleRange } from './support/sample';

let runtime: TestRuntime;
beforeAll(async () => {
  runtime = await runtimeWithFunctions();
});

const cents = fc.integer({ min: 0, max: 20_000_000 });
const positive = cents.map((amount) => amount + 1);
const amount = (hundredths: number) => hundredths / 100;

/** Tenths of a point, half up, of `top ÷ bottom` points. */
function tenths(top: bigint, bottom: bigint): number {
  return Number((top * 20n + bottom) / (2n * bottom)) / 10;
}

describe('amounts with a unit of their own', () => {
  test('score as the same amounts in the unit of the others do', () => {
    const quarters: [string, unknown][] = [['季度累计支出一季度（元）', 3_291_500], ['季度累计支出2', 959.07], ['季度累计支出3(元)', 12_320_900], ['季度累计支出4（万元）', 2484.56]];
    const pairs: [string, unknown][] = [['三公支出（元）', 130_700], ['三公预算', 13.45], ['日常公用决算（元）', 584_300], ['日常公用预算（万元）', 62.44], ['调整后预算支出', 2546.7]];
    expect(runtime.call('INDICATORSCORE', '公用经费控制率', pairs)).toBe(4);
    expect(runtime.call('INDICATORSCORE', '预算执行率', [...quarters, ['调整后预算支出', 2546.7]])).toBe(4.3);
  });

  test('a unit behind what is no amount is no name', () => {
    expect(runtime.call('INDICATORSCORE', '编外人员控制率', [['编外人数（元）', 1], ['在编人数', 99]])).not.toBe(1);
  });
});

describe('INDICATORSCORE against whole-number arithmetic', () => {
  test('公用经费控制率: three points below 90%, two to 100%, none above, twice', () => {
    const points = (spent: number, budget: number) => (spent * 10 < budget * 9 ? 3 : spent <= budget ? 2 : 0);
    fc.assert(
      fc.property(positive, fc.constantFrom(89, 90, 100, 50, 130), fc.integer({ min: -1, max: 1 }), cents, positive, (base, percent, distance, running, runningBudget) => {
        const [spent, budget] = [base * percent + distance, base * 100];
        const score = runtime.call('INDICATORSCORE', '公用经费控制率', amount(spent), amount(budget), amount(running), amount(runningBudget));
        expect(score).toBe(points(spent, budget) + points(running, runningBudget));
      }),
      { numRuns: 150 },
    );
  });

  test('编外人员控制率: one point below 5%, half a point to 10%', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 600 }), (outsourced, inPost) => {
        const all = outsourced + inPost;
        const wanted = outsourced * 20 < all ? 1 : outsourced * 10 <= all ? 0.5 : 0;
        expect(runtime.call('INDICATORSCORE', '编外人员控制率', outsourced, inPost)).toBe(wanted);
      }),
      { numRuns: 150 },
    );
  });

  test('预算执行率: each quarter by its rate up to one point, the mean up to two, rounded once', () => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 4, maxLength: 4 }), positive, (spent, budget) => {
        // Over 12 × budget: the quarters' rates are 4, 2, 4/3 and 1 times spending ÷ budget.
        const bottom = 12n * BigInt(budget);
        const rates = spent.map((one, quarter) => (BigInt(one) * 48n) / BigInt(quarter + 1));
        const held = (value: bigint, most: bigint) => (value < most ? value : most);
        const quarters = rates.reduce((all, rate) => all + held(rate, bottom), 0n);
        const doubleMean = held(rates.reduce((all, rate) => all + rate, 0n), 4n * bottom);
        expect(runtime.call('INDICATORSCORE', '预算执行率', [spent.map(amount)], amount(budget))).toBe(tenths(2n * quarters + doubleMean, 2n * bottom));
      }),
      { numRuns: 100 },
    );
  });

  test('the deduction is what is lacking to the maximum', () => {
    expect(runtime.call('INDICATORDEDUCTION', '预算执行率', [[329.15, 959.07, 1232.09, 2484.56]], 2546.7)).toBe(1.7);
    expect(runtime.call('INDICATORDEDUCTION', '编外人员控制率', 14, 12)).toBe(1);
    expect(runtime.call('INDICATORDEDUCTION', '财政供养人员控制率', 12, 12)).toBe(0);
  });
});

describe('ways to give the inputs', () => {
  test('by order, by name and value, by ranges of names and values, by id and by English names', () => {
    const ways: readonly (readonly unknown[])[] = [
      ['编外人员控制率', 1, 12],
      ['outsourced-control', 1, 12],
      ['Outsourced staff control', '1人', '12人'],
      ['编外人员控制率', '在编人数', 12, '编外人数', 1],
      ['编外人员控制率', 'StaffInPost', 12, 'OutsourcedStaff', 1],
      ['编外人员控制率', [['编外人数', 1], ['在编人数', 12]]],
      ['编外人员控制率', [['编外人数', 1]], [['在编人数', 12]]],
      ['编外人员控制率', sampleRange({ 编外人数: 1 })],
      [[['编外人员控制率']], [[1]], [[12]]],
    ];
    expect(ways.map((values) => runtime.call('INDICATORSCORE', ...values))).toEqual(ways.map(() => 0.5));
  });

  test('quarters stand in a row, in a column, in one row of a range, in four rows or under a merged name', () => {
    const quarters = [329.15, 959.07, 1232.09, 2484.56];
    const rows = (names: readonly string[]) => [...quarters.map((value, index) => [names[index] ?? '', value]), ['调整后预算支出', 2546.7]];
    const ways: readonly (readonly unknown[])[] = [
      [[quarters], 2546.7],
      [quarters.map((value) => [value]), 2546.7],
      ['季度累计支出', [quarters], '调整后预算支出', 2546.7],
      [[['季度累计支出', ...quarters], ['调整后预算支出', 2546.7, '', '', '']]],
      [rows(['季度累计支出1', '季度累计支出2', '季度累计支出3', '季度累计支出4'])],
      [rows(['一季度累计支出', '二季度累计支出', '第三季度累计支出', '季度累计支出四季度'])],
      [rows(['季度累计支出', '', '', ''])],
      [rows(['QuarterlySpending', 'QuarterlySpendingQ2', 'QuarterlySpendingQ3', 'QuarterlySpendingQ4']).map((row, index) => (index === 0 ? ['QuarterlySpendingQ1', row[1]] : row))],
    ];
    expect(ways.map((values) => runtime.call('INDICATORSCORE', '预算执行率', ...values))).toEqual(ways.map(() => 4.3));
  });

  test('a person’s scores and grades are values of what is judged', () => {
    expect(runtime.call('INDICATORSCORE', '预决算信息公开', '按规定公开', '公开不符合规定')).toBe(2.5);
    expect(runtime.call('INDICATORSCORE', '管理制度健全性', 0.5, 1.5, '0分')).toBe(2);
    expect(runtime.call('INDICATORSCORE', '财务合规性', 1, 2546.7, 1675.98, 240.16, 1, 870.72)).toBe(3);
    expect(runtime.call('INDICATORSCORE', '财务合规性', 1, 2546.7, 1675.98, 240.16, 1)).toBe(2);
  });

  test('the order of what an indicator needs is a contract: optional inputs last, each once', () => {
    const needs = Object.fromEntries(
      indicatorsOf(DEFAULT_FRAMEWORK).map(({ indicator }) => [
        indicator.id,
        needsOf(indicator, DEFAULT_FRAMEWORK).map((need) => (need.kind === 'input' ? (need.optional ? `[${need.input}]` : need.input) : (need.item?.id ?? 'score'))).join(' '),
      ]),
    );
    expect(needs).toMatchObject({
      procurement: '采购实际金额 采购计划金额 procurement-policy',
      'financial-compliance': 'spending-compliance 调整后预算支出 年初预算支出 调剂金额 accounting-compliance [免计调整金额]',
      'asset-use': '在用固定资产 固定资产原值',
      'staff-control': '在编人数 编制人数',
      'outsourced-control': '编外人数 在编人数',
      'public-expenses': '三公支出 三公预算 日常公用决算 日常公用预算',
      'budget-execution': '季度累计支出 调整后预算支出 [季度预算基数]',
      'key-tasks': '重点工作未完成数',
      'project-timeliness': '按期完成项目数 计划完成项目数',
      benefits: 'score',
      petitions: 'petition-channels 信访办理回复率 信访及时办理率',
      satisfaction: '服务对象满意度',
    });
  });
});

describe('blank and 0 have one outcome', () => {
  const BLANKS = [0, null, '', ' ', undefined];

  test.each(BLANKS)('a required number handed over as %j counts as 0, and the reason says so', (blank) => {
    expect(runtime.call('INDICATORSCORE', '公用经费控制率', blank, 13.45, 58.43, 62.44)).toBe(5);
    expect(runtime.call('INDICATORREASON', '重点工作完成情况', blank)).toBe('「重点工作未完成数」为0或空白，按0计算。');
    expect(runtime.call('INDICATORSCORE', '编外人员控制率', 14, blank)).toBe(0);
    expect(runtime.call('INDICATORSCORE', '财政供养人员控制率', 12, blank)).toMatchObject({ code: '#N/A', message: expect.stringContaining('分母为0') });
  });

  test.each(BLANKS)('an optional number handed over as %j is not given', (blank) => {
    expect(runtime.call('INDICATORSCORE', '财务合规性', 1, 2546.7, 1675.98, 240.16, 1, blank)).toBe(2);
    expect(runtime.call('INDICATORSCORE', '预算执行率', [[329.15, 959.07, 1232.09, 2484.56]], 2546.7, [[blank, blank, blank, blank]])).toBe(4.3);
    expect(runtime.call('INDICATORSCORE', '公众或服务对象满意度', blank)).toMatchObject({ code: '#N/A', message: expect.stringContaining('服务对象满意度') });
  });

  test.each(BLANKS)('a person’s score handed over as %j is not given, and the message says how to give none', (blank) => {
    expect(runtime.call('INDICATORSCORE', '预算编制规范性', blank)).toMatchObject({ code: '#N/A', message: expect.stringContaining('“0分”') });
    expect(runtime.call('INDICATORSCORE', '预算编制规范性', '0分')).toBe(0);
  });

  test('a number that is written as the text 0 is no blank cell', () => {
    expect(runtime.call('INDICATORREASON', '重点工作完成情况', '0')).toBe('');
  });
});

describe('INDICATORREASON', () => {
  test('gives the words of the scoring sheet', () => {
    expect(runtime.call('INDICATORREASON', '公用经费控制率', 13.07, 13.45, 58.43, 62.44)).toBe(
      '“三公”经费控制率为97.17%（13.07÷13.45），不符合“＜90%”得满分的标准，扣1分。日常公用经费控制率为93.58%（58.43÷62.44），不符合“＜90%”得满分的标准，扣1分。',
    );
  });

  test('says what is missing instead of an error', () => {
    expect(runtime.call('INDICATORREASON', '公众或服务对象满意度')).toBe('未评分：缺少「服务对象满意度」。');
  });
});
