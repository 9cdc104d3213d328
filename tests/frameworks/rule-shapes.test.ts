/** Each shape of rule by an example from a framework that ships, against points worked out by hand. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { loadBuiltin } from '../../src/scoring/frameworks/library';
import { indicatorsOf, type Framework } from '../../src/scoring/frameworks/model';
import type { IndicatorResult } from '../../src/scoring/scorecard/model';
import type { CellValue, Values } from '../scoring/fixtures/cells';
import { scoreValues } from '../scoring/fixtures/frameworks';
import { judgementTable } from '../scoring/fixtures/sample';

const frameworks = new Map<string, Framework>();

beforeAll(async () => {
  for (const id of ['mof-2013', 'hunan-type', 'hubei-type', 'chongqing-type', 'project-2020']) {
    const framework = await loadBuiltin(id);
    if (framework) frameworks.set(id, framework);
  }
});

function scored(id: string, indicator: string, values: Values): IndicatorResult {
  const framework = frameworks.get(id);
  const result = framework && scoreValues(framework, values).indicators.find(({ name }) => name === indicator);
  if (!result) throw new Error(`${id} has no indicator ${indicator}`);
  return result;
}

const points = (id: string, indicator: string, values: Values) => scored(id, indicator, values).exactScore;
const judged = (...rows: CellValue[][]) => ({ 自评打分表: judgementTable(rows.map((row) => [...row, null, null, null].slice(0, 5))) });
const TARGET_HEADER = ['一级指标', '指标', '运算符', '目标值', '单位', '实际值', '分值'];
const targets = (...rows: CellValue[][]) => ({ 绩效目标表: [TARGET_HEADER, ...rows] });

test.each([
  [1000, '5'], // nothing added: the point "= 0"
  [1000.01, '4'],
  [1100, '4'], // 10% belongs to the band below
  [1100.01, '3'],
  [1300, '2'],
  [1300.01, '0'],
])('1. step bands with a point band: 1000 raised to %d leaves %s of 5 (湖南 预算控制率)', (adjusted, expected) => {
  expect(points('hunan-type', '预算控制率', { 年初预算支出: 1000, 调整后预算支出: adjusted })).toBe(expected);
});

test.each([
  ['project-2020', 80, '6.67'], // 10 × 80 ÷ 120
  ['project-2020', 130, '10'], // more than the budget earns no more than the weight
  ['hubei-type', 108, '18'], // 20 × 108 ÷ 120
  ['chongqing-type', 108, '9'], // the same of 10 points
])('2. capped linear: %s gives for %d of 120 spent %s points (预算执行率)', (id, spent, expected) => {
  expect(points(id, '预算执行率', { 调整后预算支出: 120, 季度累计支出: [0, 0, 0, spent] })).toBe(expected);
});

test.each([
  [1000, '3'],
  [1040, '1.8'], // (1 − 10 × 4%) × 3
  [960, '1.8'], // a cut is an adjustment as well
  [1100, '0'],
  [1200, '0'], // beyond the cut-off, not below zero
])('3. slope with cut-off: 1000 adjusted to %d leaves %s of 3 (财政部 预算调整率)', (adjusted, expected) => {
  expect(points('mof-2013', '预算调整率', { 年初预算支出: 1000, 调整后预算支出: adjusted })).toBe(expected);
});

test('4. weighted sum of the quarters, each held at its point (财政部 支付进度率)', () => {
  // 200÷250 + 600÷500 held at 1 + 700÷750 + 900÷1000 = 4/5 + 1 + 14/15 + 9/10
  expect(points('mof-2013', '支付进度率', { 调整后预算支出: 1000, 季度累计支出: [200, 600, 700, 900] })).toBe('109/30');
});

describe('5. deduction for each step past a threshold', () => {
  test.each([
    [0, '5'],
    [49.99, '5'], // 95.001%: no whole 5%
    [50, '3'], // 95%: one
    [99.99, '3'],
    [100, '1'], // 90%: two
    [150, '0'], // three would cost 6 of 5
  ])('whole steps only: %d of 1000 left over leaves %s of 5 (湖南 预算完成率，每低于5%%扣2分)', (left, expected) => {
    expect(points('hunan-type', '预算完成率', { 上年结转结余: 100, 调整后预算支出: 900, 年末结转结余: left })).toBe(expected);
  });

  test.each([
    [100, '3'],
    [100.01, '2.5'], // a started percentage point costs as much as a whole one
    [101, '2.5'],
    [101.01, '2'],
    [107, '0'],
  ])('started steps count: %d of 100 spent leaves %s of 3 (财政部 公用经费控制率)', (spent, expected) => {
    expect(points('mof-2013', '公用经费控制率', { 日常公用预算: 100, 日常公用决算: spent })).toBe(expected);
  });

  test.each([
    [100, '3'],
    [100.5, '2.85'], // half a point: 0.3 × 0.5
    [103, '2.1'],
    [110, '0'],
  ])('in proportion: %d after 100 leaves %s of 3 (财政部 “三公”经费变动率)', (spent, expected) => {
    expect(points('mof-2013', '“三公”经费变动率', { 上年三公预算: 100, 三公预算: spent })).toBe(expected);
  });

  test('half a percentage point too much costs nothing, a whole step or half of one', () => {
    const lost = (id: string, indicator: string, values: Values) => scored(id, indicator, values).parts[0]?.explanation;

    expect(lost('hunan-type', '在职人员控制率', { 编制人数: 200, 在编人数: 201 })).toMatchObject({ counting: 'whole', excess: '0.005', steps: '0' });
    expect(lost('mof-2013', '公用经费控制率', { 日常公用预算: 200, 日常公用决算: 201 })).toMatchObject({ counting: 'started', excess: '0.005', steps: '1' });
    expect(lost('mof-2013', '“三公”经费变动率', { 上年三公预算: 200, 三公预算: 201 })).toMatchObject({ counting: 'proportional', excess: '0.005', steps: '0.5' });
  });
});

test('6. checklist with partial credit (湖南 管理制度健全性)', () => {
  const rows = judged(['管理制度健全性', '制度健全', 2], ['', '合法合规、完整', 1.5, '两项制度未更新'], ['', '有效执行', 2]);

  expect(points('hunan-type', '管理制度健全性', rows)).toBe('5.5');
});

test.each([[0, '8'], [1, '6'], [3, '2'], [5, '0']])('7. deduction for each occurrence: %d tasks missed leave %s of 8 (湖南 重点工作)', (missed, expected) => {
  expect(points('hunan-type', '重点工作实际完成率', { 重点工作未完成数: missed })).toBe(expected);
});

test.each([['是', '1'], ['否', '0']])('8. yes or no: %s earns %s (财政部 基础信息完善性)', (answer, expected) => {
  expect(points('mof-2013', '基础信息完善性', judged(['基础信息完善性', '', answer, '见说明']))).toBe(expected);
});

describe('9. ordered categories', () => {
  test.each([['没有新建项目', '5'], ['超出5%至不足10%', '3'], ['超出15%及以上', '0']])('with fixed points: %s earns %s (湖南 新建楼堂馆所面积控制率)', (grade, expected) => {
    expect(points('hunan-type', '新建楼堂馆所面积控制率', judged(['新建楼堂馆所面积控制率', '', grade, '见说明']))).toBe(expected);
  });

  test('with a range within which a person picks (湖北 效益指标，达成预期指标为分值的80%至100%)', () => {
    expect(points('hubei-type', '效益指标完成情况', judged(['效益指标完成情况', '', 17, '部分效益待显现']))).toBe('17');
    expect(scored('hubei-type', '效益指标完成情况', judged(['效益指标完成情况', '', '达成预期指标'])).state).toBe('not-scored');
  });
});

describe('10. target against actual (项目支出绩效自评表)', () => {
  const outputs = (...weights: (number | null)[]) =>
    targets(
      ['产出指标', '培训场次', '≥', 10, '场', 8, weights[0] ?? null],
      ['', '平均办理天数', '≤', 4, '天', 5, weights[1] ?? null],
      ['产出指标', '验收合格率', '=', 100, '%', 100, weights[2] ?? null],
      ['满意度指标', '群众满意度', '≥', 90, '%', 81, 10],
    );

  test('each row by its own points and in its own direction', () => {
    // 20 × 8÷10 + 15 × 4÷5 + 15
    expect(points('project-2020', '产出指标完成情况', outputs(20, 15, 15))).toBe('43');
  });

  test('rows of another first level count there alone', () => {
    expect(points('project-2020', '满意度指标完成情况', outputs(20, 15, 15))).toBe('9');
  });

  test('rows without points share equally', () => {
    // 50 × (4/5 + 4/5 + 1) ÷ 3, as the form prints it
    expect(points('project-2020', '产出指标完成情况', outputs())).toBe('43.33');
  });

  test('more than the target earns no more than the row’s points', () => {
    expect(points('hubei-type', '满意度指标完成情况', targets(['满意度指标', '满意度', '≥', 80, '%', 99, 20]))).toBe('20');
  });

  test('without a row of that level the indicator waits', () => {
    expect(scored('project-2020', '产出指标完成情况', targets(['满意度指标', '满意度', '≥', 80, '%', 99, 20])).state).toBe('not-scored');
  });

  test.each([
    ['≥', 8, '72'], // 90 × 8 ÷ 10
    ['≥', 12, '90'], // a coefficient of 100% at most
    ['≥', 5, '0'], // below 60% earns nothing
    ['≤', 12.5, '72'], // less is better: 10 ÷ 12.5
    ['=', 8, '72'],
    ['=', 12.5, '72'], // off to either side
  ])('a row’s coefficient by its direction: %s10 with %d earns %s of 90 (重庆 绩效指标)', (operator, actual, expected) => {
    expect(points('chongqing-type', '绩效指标完成情况', targets(['', '活动', operator, 10, '次', actual, 90]))).toBe(expected);
  });

  test('negative points are refused at their cell', () => {
    const framework = frameworks.get('hubei-type');
    const problems = framework && scoreValues(framework, targets(['产出指标', '场次', '≥', 1, '场', 1, -5])).problems;

    expect(problems).toContainEqual(expect.objectContaining({ code: 'negative', input: '绩效目标表' }));
  });
});

test.each([[100, '6'], [104.99, '6'], [105, '4'], [95, '4'], [90, '2'], [110, '2'], [85, '0']])(
  '11. off the plan to either side: %d against 100 leaves %s of 6 (湖南 政府采购执行率)',
  (actual, expected) => {
    expect(points('hunan-type', '政府采购执行率', { 采购计划金额: 100, 采购实际金额: actual })).toBe(expected);
  },
);

describe('12. either of, and not applicable', () => {
  test.each([
    [0, 50, '4'], // nothing left over
    [90, 50, '2'], // 10% left over, more than the year before
    [90, 100, '4'], // 10% left over, but less than the year before
    [91, 50, '0'],
  ])('the better of two: %d left over after %d the year before earns %s (湖南 资金结余)', (left, before, expected) => {
    expect(points('hunan-type', '资金结余', { 调整后预算支出: 900, 年末结转结余: left, 上年结转结余: before })).toBe(expected);
  });

  test('the first that can be: targets where the table has them, else a person’s judgement (项目 效益指标)', () => {
    const row = targets(['效益指标', '节约资金', '≥', 100, '万元', 50, 30]);

    expect(points('project-2020', '效益指标完成情况', row)).toBe('15');
    expect(points('project-2020', '效益指标完成情况', judged(['效益指标完成情况', '', 26, '见说明']))).toBe('26');
  });

  test('no procurement at all is not applicable to the Ministry’s framework and full marks in Hunan’s', () => {
    const none = { 采购计划金额: 0, 采购实际金额: 0 };

    expect(scored('mof-2013', '政府采购执行率', none).state).toBe('not-applicable');
    expect(points('hunan-type', '政府采购执行率', none)).toBe('6');
  });

  test('no new building: full marks, but only when it is said', () => {
    expect(points('hunan-type', '新建楼堂馆所投资概算控制率', { 楼堂馆所概算: 0, 楼堂馆所投资: 0 })).toBe('5');
    expect(points('hunan-type', '新建楼堂馆所投资概算控制率', { 楼堂馆所概算: 100, 楼堂馆所投资: 105 })).toBe('3');
    expect(scored('hunan-type', '新建楼堂馆所投资概算控制率', {}).state).toBe('not-scored');
  });
});

test('12. what does not apply falls out, and the rest is scaled up to 100 (财政部 生态效益)', () => {
  const framework = frameworks.get('mof-2013');
  if (!framework) throw new Error('no framework');
  const everything = indicatorsOf(framework).map(({ indicator }) => [indicator.name, null, indicator.id === 'ecological' ? '不适用' : indicator.id === 'key-tasks' ? 1 : Number(indicator.maximum), '见说明']);
  const { total, indicators } = scoreValues(framework, judged(...everything));

  expect(indicators.find(({ id }) => id === 'ecological')?.state).toBe('not-applicable');
  // 92 of the other 96, 4 of them lost: × 100 ÷ 96
  expect(total).toMatchObject({ scaledBy: '25/24', score: '95.83', complete: true });
});

test('13. a person’s score with a reason (财政部 质量达标率)', () => {
  expect(points('mof-2013', '质量达标率', judged(['质量达标率', '', 3.5, '一项验收整改后通过']))).toBe('3.5');
});

test('13. below full marks without a reason a person is asked for one (财政部 质量达标率)', () => {
  const framework = frameworks.get('mof-2013');
  const asked = (reason: string | null) => framework && scoreValues(framework, judged(['质量达标率', '', 3.5, reason])).problems.filter(({ code }) => code === 'judgement-without-reason').map(({ severity }) => severity);

  expect([asked(null), asked('一项验收整改后通过')]).toEqual([['ask'], []]);
});

test.each([[90, '5'], [100, '5'], [105, '2.5'], [105.9, '2.5'], [110, '0']])('14. growth on last year: %d after 100 leaves %s of 5 (湖南 “三公”经费变动率)', (now, expected) => {
  expect(points('hunan-type', '“三公”经费变动率', { 上年三公预算: 100, 三公预算: now })).toBe(expected);
});

test('district, year, document number, status, rounding and rating bands stand in each framework', () => {
  expect(DEFAULT_FRAMEWORK).toMatchObject({
    scope: { district: '福田区', year: 2024 },
    rounding: { score: { decimals: 1, mode: 'half-up', at: 'indicator' }, total: { of: 'rounded-scores' } },
    ratings: [{ name: '优', atLeast: '90' }, { name: '良', atLeast: '80' }, { name: '中', atLeast: '60' }, { name: '差', atLeast: '0' }],
  });
  expect(frameworks.get('project-2020')?.document.number).toBe('财预〔2020〕10号');
  for (const framework of frameworks.values()) {
    for (const { indicator } of indicatorsOf(framework)) expect(indicator.sources.length).toBeGreaterThan(0);
  }
});

test('sums of parts (湖南 公用经费控制)', () => {
  // 101% of running costs: 6 − 1; 103.9% of the three public expenses: 6 − 3
  expect(points('hunan-type', '公用经费控制', { 日常公用预算: 100, 日常公用决算: 101, 三公预算: 100, 三公支出: 103.9 })).toBe('8');
});

test('a veto takes all points (湖南 资金使用合规性)', () => {
  const rows = judged(['资金使用合规性', '审批手续完整', 2], ['', '符合批复用途', 2]);

  expect(points('hunan-type', '资金使用合规性', { ...rows, 资金违规问题数: 0 })).toBe('4');
  expect(points('hunan-type', '资金使用合规性', { ...rows, 资金违规问题数: 1 })).toBe('0');
  expect(scored('hunan-type', '资金使用合规性', rows).state).toBe('not-scored');
});
