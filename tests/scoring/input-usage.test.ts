import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import type { Framework, Rule } from '../../src/scoring/frameworks/model';
import { inputsUsedBy } from '../../src/scoring/frameworks/usage';
import { frameworkForRule, frameworkOf, indicatorWith, SPENT_OF_BUDGET } from './fixtures/frameworks';
import { CHECKLIST, EITHER_BEST, EITHER_FIRST, GROWTH, MANUAL, SUM_OF_PARTS, TARGETS, TOLERANCE, VETO, WEIGHTED } from './fixtures/shapes';

/** Each input with whether it is needed. */
const needs = (framework: Framework) => Object.fromEntries([...inputsUsedBy(framework)].map(([input, { needed }]) => [input, needed]));

const proportional: Rule = { shape: 'proportional', measure: 'rate' };

describe('the 2024 Futian framework', () => {
  const usage = inputsUsedBy(DEFAULT_FRAMEWORK);

  test('names the indicators that use an input', () => {
    expect(usage.get('三公支出')).toEqual({ indicators: [{ id: 'public-expenses', name: '公用经费控制率' }], needed: true });
    expect(usage.get('在编人数')?.indicators.map(({ id }) => id)).toEqual(['staff-control', 'outsourced-control']);
    expect(usage.get('调整后预算支出')?.indicators.map(({ id }) => id)).toEqual(['financial-compliance', 'budget-execution']);
    expect(usage.get('绩效目标表')?.indicators.map(({ id }) => id)).toEqual(['target-clarity']);
  });

  test('knows what can be left out', () => {
    const optional = [...usage].filter(([, { needed }]) => !needed).map(([input]) => input);

    expect(optional).toEqual(['绩效目标表', '免计调整金额', '季度预算基数']);
  });

  test('does not mention what no indicator uses', () => {
    expect(usage.has('资产合计')).toBe(false);
    expect(usage.has('自评报告数据')).toBe(false);
  });

  test('the judgement table serves every judged indicator', () => {
    expect(usage.get('自评打分表')).toMatchObject({ needed: true });
    expect(usage.get('自评打分表')?.indicators).toHaveLength(13);
  });
});

describe('by shape of rule', () => {
  test.each<[string, Framework, Record<string, boolean>]>([
    ['a judged rule needs the judgement table', MANUAL, { 自评打分表: true }],
    ['a checklist as well', CHECKLIST, { 自评打分表: true }],
    ['targets need the target table', TARGETS, { 绩效目标表: true }],
    ['a weighted sum needs all its measures', WEIGHTED, { 季度累计支出: true, 调整后预算支出: true }],
    ['a growth rate needs both years', GROWTH, { 调整后预算支出: true, 年初预算支出: true }],
    ['a deviation needs both values', TOLERANCE, { 三公支出: true, 三公预算: true }],
    ['a sum needs what its parts need', SUM_OF_PARTS, { 三公支出: true, 三公预算: true, 自评打分表: true }],
    ['a veto needs its input', VETO, { 三公支出: true, 三公预算: true, 编外人数: true }],
    ['either-of needs none of what only one alternative needs', EITHER_FIRST, { 服务对象满意度: false, 三公支出: false, 三公预算: false, 自评打分表: false }],
    ['the best of several as well', EITHER_BEST, { 三公支出: false, 三公预算: false, 重点工作未完成数: false }],
    ['either-of needs what all alternatives need', frameworkForRule({ shape: 'either', choose: 'best', of: [proportional, { ...proportional, fullAt: '0.9' }] }), { 三公支出: true, 三公预算: true }],
  ])('%s', (_, framework, expected) => {
    expect(needs(framework)).toEqual(expected);
  });

  test('a default makes an input optional, and so does an alternative behind it', () => {
    const framework = frameworkForRule(proportional, {}, [
      { ...SPENT_OF_BUDGET, value: { ratio: [{ difference: [{ input: '三公支出' }, { input: '因公出国支出', ifBlank: '0' }] }, { firstGiven: [{ input: '三公预算' }, { input: '日常公用预算' }] }] } },
    ]);

    expect(needs(framework)).toEqual({ 三公支出: true, 因公出国支出: false, 三公预算: false, 日常公用预算: true });
  });

  test('measures are followed through means, measures and counts, each indicator once', () => {
    const framework = frameworkForRule({ shape: 'bands', measure: 'mean', bands: [{ atLeast: '0', points: '10' }, { below: '0', points: '0' }] }, {}, [
      SPENT_OF_BUDGET,
      { id: 'again', name: '再一次', display: 'percent', value: { number: { product: [{ measure: 'rate' }, { constant: '2' }] } } },
      { id: 'count', name: '目标数', display: 'number', value: { number: { absolute: { count: { targets: 'all' } } } } },
      { id: 'mean', name: '平均', display: 'percent', value: { mean: ['rate', 'again', 'count'] } },
    ]);

    expect(needs(framework)).toEqual({ 三公支出: true, 三公预算: true, 绩效目标表: true });
    expect(inputsUsedBy(framework).get('三公支出')?.indicators).toEqual([{ id: 'only', name: '示例指标' }]);
  });

  test('needed by one indicator is needed, whatever another can do without', () => {
    const alternatives: Rule = { shape: 'either', choose: 'first-possible', of: [proportional, { shape: 'manual' }] };
    const framework = frameworkOf([SPENT_OF_BUDGET], [indicatorWith({ id: 'a', name: '甲', rule: alternatives }), indicatorWith({ id: 'b', name: '乙', rule: proportional })]);

    expect(needs(framework)).toEqual({ 三公支出: true, 三公预算: true, 自评打分表: false });
  });
});
