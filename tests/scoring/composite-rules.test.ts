import type { Framework } from '../../src/scoring/frameworks/model';
import { frameworkForRule, frameworkOf, indicatorWith, scoreValues, SPENT_OF_BUDGET } from './fixtures/frameworks';
import { judgementTable } from './fixtures/sample';
import { EITHER_BEST, EITHER_FIRST, RESCALED, SUM_OF_PARTS, VETO } from './fixtures/shapes';

const only = (framework: Framework, values: Parameters<typeof scoreValues>[1]) => scoreValues(framework, values).indicators[0];
const judge = (...rows: (string | number | null)[][]) => ({ 自评打分表: judgementTable(rows.map((row) => [...row, null, null, null].slice(0, 5))) });

describe('sums of parts', () => {
  test('a computed and a judged part add up; the basis is mixed', () => {
    const result = only(SUM_OF_PARTS, { 三公支出: 50, 三公预算: 100, ...judge(['示例指标', '评议部分', 3.5, '材料不全']) });

    expect(result).toMatchObject({ exactScore: '6.5', basis: 'mixed', parts: [{ id: 'computed', points: '3' }, { id: 'judged', points: '3.5' }] });
  });

  test('one part that is not scored leaves the indicator unscored and keeps what is known', () => {
    const result = only(SUM_OF_PARTS, { 三公支出: 50, 三公预算: 100 });

    expect(result).toMatchObject({
      state: 'not-scored',
      score: null,
      missing: [{ kind: 'judgement', item: '评议部分', itemEn: 'Judged part' }],
      parts: [{ points: '3' }, { points: null }],
    });
  });

  test('parts are rounded before they are added when the framework says so', () => {
    const parts = [1, 2, 3].map((number) => ({
      id: `part-${number}`, name: `第${number}部分`, maximum: '1', rule: { shape: 'proportional', measure: 'rate' } as const,
    }));
    const framework = (at: 'indicator' | 'part') =>
      frameworkOf([SPENT_OF_BUDGET], [indicatorWith({ maximum: '3', rule: { shape: 'sum', parts } })], {
        rounding: { score: { decimals: 1, mode: 'half-up', at }, total: { decimals: 1, mode: 'half-up', of: 'rounded-scores' }, rate: { decimals: 2, mode: 'half-up' } },
      });

    expect(only(framework('indicator'), { 三公支出: 35, 三公预算: 100 })?.score).toBe('1.1');
    expect(only(framework('part'), { 三公支出: 35, 三公预算: 100 })?.score).toBe('1.2');
  });

  test('a part with parts of its own may be judged as one', () => {
    const items = [{ id: 'a', name: '甲', maximum: '2' }, { id: 'b', name: '乙', maximum: '3' }];
    const nested = frameworkForRule({
      shape: 'sum',
      parts: [
        { id: 'list', name: '清单', maximum: '5', rule: { shape: 'checklist', items } },
        { id: 'rest', name: '其余', maximum: '5', rule: { shape: 'manual' } },
      ],
    }, {}, []);

    expect(only(nested, judge(['示例指标', '清单', 4, '少一项'], [null, '其余', 5]))).toMatchObject({ exactScore: '9', parts: [{ id: 'list', points: '4' }, { id: 'rest' }] });
    expect(only(nested, judge(['示例指标', '甲', 2], [null, '乙', 1, '少'], [null, '其余', 5]))).toMatchObject({ exactScore: '8', parts: [{ id: 'a' }, { id: 'b' }, { id: 'rest' }] });
  });
});

describe('vetoes', () => {
  test('no points while the condition holds, whatever the rule gives', () => {
    const result = only(VETO, { 三公支出: 100, 三公预算: 100, 编外人数: 6 });

    expect(result).toMatchObject({ exactScore: '0', parts: [{ explanation: { rule: 'veto', because: '编外人员超过5人', becauseEn: 'more than 5 outsourced staff' } }] });
    expect(result?.sources).toContainEqual({ input: '编外人数', cell: '基础数据!B5' });
  });

  test('nothing happens outside the condition', () => {
    expect(only(VETO, { 三公支出: 100, 三公预算: 100, 编外人数: 5 })?.exactScore).toBe('10');
  });

  test('a veto that cannot be decided leaves the indicator unscored', () => {
    expect(only(VETO, { 三公支出: 100, 三公预算: 100 })).toMatchObject({ state: 'not-scored', missing: [{ input: '编外人数', why: 'missing' }] });
  });
});

describe('12. either of several rules', () => {
  test('the first that can be computed decides', () => {
    expect(only(EITHER_FIRST, { 服务对象满意度: 0.9, 三公支出: 30, 三公预算: 100 })?.exactScore).toBe('10');
    expect(only(EITHER_FIRST, { 三公支出: 30, 三公预算: 100 })?.exactScore).toBe('3');
    expect(only(EITHER_FIRST, judge(['示例指标', null, 8, '见说明']))?.exactScore).toBe('8');
  });

  test('when none can, the last one says what is missing', () => {
    expect(only(EITHER_FIRST, {})).toMatchObject({ state: 'not-scored', missing: [{ kind: 'judgement' }] });
  });

  test('the best of those that can be computed', () => {
    expect(only(EITHER_BEST, { 三公支出: 70, 三公预算: 100, 重点工作未完成数: 1 })?.exactScore).toBe('7');
    expect(only(EITHER_BEST, { 三公支出: 50, 三公预算: 100, 重点工作未完成数: 1 })?.exactScore).toBe('6');
    expect(only(EITHER_BEST, { 重点工作未完成数: 2 })?.exactScore).toBe('2');
  });

  test('an alternative may be a choice itself', () => {
    const nested = frameworkForRule({
      shape: 'either',
      choose: 'first-possible',
      of: [{ shape: 'either', choose: 'best', of: [{ shape: 'proportional', measure: 'rate' }, { shape: 'proportional', measure: 'rate', fullAt: '0.5' }] }, { shape: 'manual' }],
    });

    expect(only(nested, { 三公支出: 40, 三公预算: 100 })?.exactScore).toBe('8');
    expect(only(nested, judge(['示例指标', null, 10]))?.exactScore).toBe('10');
  });
});

describe('12. not applicable, and the rest scaled up to the full total', () => {
  const rows = (second: string | number) => judge(['第一项', null, 1, '缺一'], ['第二项', null, second, '本单位无此项'], ['第三项', null, 5]);

  test('the others are scaled by the total over what is left', () => {
    const { indicators, total } = scoreValues(RESCALED, rows('不适用'));

    expect(indicators[1]).toMatchObject({ state: 'not-applicable', score: null, deduction: null });
    // 6 of 7 points, times 10/7
    expect(total).toMatchObject({ score: '8.57', scaledBy: '10/7', complete: true, deduction: '1.43', rating: '合格', ratingEn: 'Pass' });
  });

  test('a denominator of zero can mean the same', () => {
    const { indicators, total } = scoreValues(RESCALED, { 三公支出: 5, 三公预算: 0, ...judge(['第一项', null, 2], ['第三项', null, 5]) });

    expect(indicators[1]?.state).toBe('not-applicable');
    expect(total).toMatchObject({ score: '10.00', complete: true });
  });

  test('while something is missing nothing is scaled', () => {
    const { total } = scoreValues(RESCALED, judge(['第一项', null, 1, '缺一'], ['第二项', null, '不适用', '本单位无此项']));

    expect(total).toMatchObject({ score: '1.00', scaledBy: '1', complete: false, rating: null, scoredMaximum: '2' });
  });

  test('a framework that refuses it says so and waits for points', () => {
    const { indicators, problems } = scoreValues({ ...RESCALED, notApplicable: 'refused' }, rows('不涉及'));

    expect(indicators[1]?.state).toBe('not-scored');
    expect(problems).toContainEqual(expect.objectContaining({ code: 'not-applicable-refused', severity: 'error' }));
  });

  test('nothing is left: no score and no rating', () => {
    const { total } = scoreValues(RESCALED, judge(['第一项', null, '不适用'], ['第二项', null, 'N/A'], ['第三项', null, '不涉及']));

    expect(total).toMatchObject({ score: '0.00', complete: false, rating: null });
  });
});
