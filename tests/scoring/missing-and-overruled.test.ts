import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import type { Measure, ZeroPolicy } from '../../src/scoring/frameworks/model';
import type { SheetScore } from '../../src/scoring/judgements/model';
import { exactly } from '../../src/scoring/exact/ratio';
import type { Scorecard } from '../../src/scoring/scorecard/model';
import { score } from '../../src/scoring/scorecard/score';
import { frameworkForRule, scoreValues, SPENT_OF_BUDGET } from './fixtures/frameworks';
import { judgementTable, SAMPLE_JUDGEMENTS, sampleCells, sampleJudgements } from './fixtures/sample';

function scored(changes: Parameters<typeof sampleCells>[0], sheet: readonly (readonly [string, SheetScore])[] = []): Scorecard {
  return score({ cells: sampleCells(changes), sheetScores: new Map(sheet) }, DEFAULT_FRAMEWORK);
}

function indicator(id: string, scorecard: Scorecard) {
  const found = scorecard.indicators.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

const typed = (text: string, reason: string | null = null): SheetScore => ({ score: exactly(text), reason, cell: '评分表!F5' });

describe('what is missing', () => {
  test.each<[string, unknown, string]>([
    ['not named', undefined, 'missing'],
    ['blank', null, 'blank'],
    ['in words', '约十三万', 'unreadable'],
    ['an error', { error: '#REF!' }, 'unreadable'],
  ])('an input that is %s leaves its indicator unscored and the total partial', (_, value, why) => {
    const scorecard = scored({ 编外人数: value as null });

    expect(indicator('outsourced-control', scorecard)).toMatchObject({ state: 'not-scored', score: null, deduction: null, exactScore: null });
    expect(indicator('outsourced-control', scorecard).missing).toEqual([{ kind: 'input', input: '编外人数', item: null, why, cell: value === undefined ? null : '基础数据!B37' }]);
    expect(scorecard.total).toMatchObject({ score: '94.8', scoredMaximum: '99', deduction: '4.2', complete: false, rating: null });
    expect(scorecard.sections.map(({ complete }) => complete)).toEqual([true, false, true]);
    expect(scorecard.problems.filter(({ input }) => input === '编外人数')).toHaveLength(1);
  });

  test('one missing quarter names itself and keeps the others', () => {
    const result = indicator('budget-execution', scored({ 季度累计支出: [329.15, null, 1232.09, 2484.56] }));

    expect(result.missing).toEqual([{ kind: 'input', input: '季度累计支出', item: 2, why: 'blank', cell: '基础数据!C21' }]);
    expect(result.measures.map(({ display }) => display)).toEqual(['51.70%', null, '64.51%', '97.56%', null]);
  });

  test('an optional input falls back as the framework says, also quarter by quarter', () => {
    const scorecard = scored({ 季度预算基数: [1000, null, null, null] });

    expect(indicator('budget-execution', scorecard).measures.map(({ display }) => display)).toEqual(['131.66%', '75.32%', '64.51%', '97.56%', '92.26%']);
  });

  test('an optional input that can’t be read is not passed over', () => {
    expect(indicator('budget-execution', scored({ 季度预算基数: ['x', null, null, null] })).missing).toMatchObject([{ input: '季度预算基数', item: 1, why: 'unreadable' }]);
    expect(indicator('financial-compliance', scored({ 免计调整金额: 'x' })).state).toBe('not-scored');
  });

  test('without the judgement table every judged indicator waits, the computed ones do not', () => {
    const scorecard = scored({ 自评打分表: undefined });

    expect(indicator('budget-compliance', scorecard).missing).toEqual([{ kind: 'judgement', item: null, itemEn: null }]);
    expect(indicator('public-expenses', scorecard).score).toBe('4.0');
    expect(scorecard.total).toMatchObject({ complete: false, rating: null });
  });

  test('an empty workbook scores nothing and invents nothing', () => {
    const scorecard = score({ cells: new Map(), sheetScores: new Map() }, DEFAULT_FRAMEWORK);

    expect(scorecard.indicators.every(({ state, score: points }) => state === 'not-scored' && points === null)).toBe(true);
    expect(scorecard.total).toEqual({ score: '0.0', maximum: '100', scoredMaximum: '0', deduction: '0.0', complete: false, rating: null, ratingEn: null, scaledBy: '1', rescaled: null });
  });
});

describe('a denominator of zero', () => {
  const framework = (measure: Partial<Measure>, whole: ZeroPolicy = 'ask') =>
    frameworkForRule({ shape: 'proportional', measure: 'rate' }, { zeroDenominator: whole }, [{ ...SPENT_OF_BUDGET, ...measure }]);
  const result = (spent: number, measure: Partial<Measure>, whole?: ZeroPolicy) => scoreValues(framework(measure, whole), { 三公支出: spent, 三公预算: 0 });

  test('asks by default: not scored, with a finding', () => {
    const scorecard = result(5, {});

    expect(scorecard.indicators[0]).toMatchObject({ state: 'not-scored', missing: [{ kind: 'zero-denominator', measure: '支出率', measureEn: 'Spending rate' }] });
    expect(scorecard.problems).toMatchObject([{ code: 'zero-denominator', severity: 'error', details: { measure: '支出率' } }]);
  });

  test.each<[ZeroPolicy, string | null, string]>([['full', '10', 'scored'], ['zero', '0', 'scored'], ['not-applicable', null, 'not-applicable'], ['ask', null, 'not-scored']])(
    '%s gives %p points: %s',
    (policy, points, state) => {
      expect(result(5, { zeroDenominator: policy }).indicators[0]).toMatchObject({ exactScore: points, state });
      expect(result(5, {}, policy).indicators[0]).toMatchObject({ exactScore: points, state });
    },
  );

  test('nothing out of nothing may mean something else', () => {
    expect(result(0, { zeroDenominator: 'zero', zeroOverZero: 'full' }).indicators[0]?.exactScore).toBe('10');
    expect(result(5, { zeroDenominator: 'zero', zeroOverZero: 'full' }).indicators[0]?.exactScore).toBe('0');
  });

  test('the measure keeps its numbers and shows no rate', () => {
    expect(result(5, {}).indicators[0]?.measures[0]).toMatchObject({ state: 'zero-denominator', numerator: '5', denominator: '0', exact: null, display: null });
  });

  test('a person may score in its place', () => {
    const scorecard = scored({ 三公预算: 0, 三公支出: 0, 自评打分表: judgementTable([...SAMPLE_JUDGEMENTS, ['公用经费控制率', '“三公”经费控制率', 3, null, null]]) });

    expect(indicator('public-expenses', scorecard)).toMatchObject({ state: 'scored', exactScore: '5', parts: [{ basis: 'judged-no-number', points: '3' }, { basis: 'computed' }] });
  });
});

describe('a person over the computed score', () => {
  const withRow = (...row: (string | number | null)[]) => ({ 自评打分表: judgementTable([...SAMPLE_JUDGEMENTS, row]) });

  test('in the judgement table, for a whole indicator: both numbers and the reason are kept', () => {
    const result = indicator('outsourced-control', scored(withRow('编外人员控制率', null, 0.5, '编办批准', null)));

    expect(result).toMatchObject({
      score: '0.5',
      deduction: '0.5',
      basis: 'overruled',
      overruled: { by: 'judgement-table', computed: '0.0', score: '0.5', reason: '编办批准' },
      parts: [{ points: '0', basis: 'computed' }],
    });
  });

  test('in the judgement table, for one part', () => {
    const result = indicator('public-expenses', scored(withRow('公用经费控制率', '日常公用经费控制率', 3, '口径调整', null)));

    expect(result).toMatchObject({ score: '5.0', basis: 'overruled', overruled: null });
    expect(result.parts[1]).toMatchObject({ points: '3', basis: 'overruled', overruled: { computed: '2.0', score: '3' }, explanation: { rule: 'bands' } });
  });

  test('on the scoring sheet, which goes before the table', () => {
    const scorecard = scored(withRow('编外人员控制率', null, 0.5, '编办批准', null), [['outsourced-control', typed('1', '复核')]]);

    expect(indicator('outsourced-control', scorecard)).toMatchObject({ score: '1.0', overruled: { by: 'scoring-sheet', score: '1.0', computed: '0.0', reason: '复核', cell: '评分表!F5' } });
  });

  test('the same score, as it is printed, overrules nothing', () => {
    expect(indicator('budget-execution', scored({}, [['budget-execution', typed('4.3')]]))).toMatchObject({ basis: 'computed', overruled: null, exactScore: expect.stringContaining('/') });
    expect(indicator('outsourced-control', scored(withRow('编外人员控制率', null, 0, null, null)))).toMatchObject({ basis: 'computed', overruled: null });
  });

  test('a reason is asked for', () => {
    expect(scored({}, [['outsourced-control', typed('1')]]).problems).toContainEqual({
      code: 'overruled-without-reason', severity: 'ask', input: null, cell: '评分表!F5',
      details: { indicator: '编外人员控制率', indicatorEn: 'Outsourced staff control', computed: '0.0', score: '1.0' },
    });
  });

  test('a score beyond the weight is refused and the computed one stays', () => {
    for (const text of ['1.1', '-1']) {
      const scorecard = scored({}, [['outsourced-control', typed(text, '笔误')]]);

      expect(indicator('outsourced-control', scorecard)).toMatchObject({ score: '0.0', basis: 'computed' });
      expect(scorecard.problems).toContainEqual(expect.objectContaining({ code: 'judgement-out-of-range', cell: '评分表!F5' }));
    }
  });

  test('in the place of a judgement: a score typed on the scoring sheet is the person’s judgement', () => {
    const scorecard = scored({ 自评打分表: undefined }, [['budget-compliance', typed('4')]]);

    expect(indicator('budget-compliance', scorecard)).toMatchObject({ score: '4.0', basis: 'judged', overruled: null, missing: [], sources: [] });
    expect(scorecard.problems).toContainEqual(expect.objectContaining({ code: 'judgement-without-reason', cell: '评分表!F5' }));
  });

  test('in the place of a number that is not given', () => {
    const scorecard = scored({ 编外人数: null }, [['outsourced-control', typed('0.5', '台账未更新')]]);

    expect(indicator('outsourced-control', scorecard)).toMatchObject({ score: '0.5', basis: 'judged-no-number', missing: [{ input: '编外人数' }], overruled: null });
    expect(scorecard.total.complete).toBe(true);
  });
});

test('a judged score changes with the table', () => {
  expect(indicator('benefits', scored({ 自评打分表: sampleJudgements('社会、经济、生态效益及可持续影响', 20, '一项未达标') }))).toMatchObject({ score: '20.0', deduction: '5.0' });
});
