import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { reasonText } from '../../src/scoring/wording';
import type { Scorecard } from '../../src/scoring/scorecard/model';
import { score } from '../../src/scoring/scorecard/score';
import { sampleCells } from './fixtures/sample';

function scored(changes: Parameters<typeof sampleCells>[0] = {}): Scorecard {
  return score({ cells: sampleCells(changes), sheetScores: new Map() }, DEFAULT_FRAMEWORK);
}

function indicator(id: string, scorecard = scored()) {
  const found = scorecard.indicators.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

describe('the published 2024 report', () => {
  test('scores 94.8 of 100, complete and rated 优', () => {
    expect(scored().total).toEqual({
      score: '94.8', maximum: '100', scoredMaximum: '100', deduction: '5.2', complete: true, rating: '优', ratingEn: 'Excellent', scaledBy: '1', rescaled: null,
    });
  });

  test('has exactly the published deductions', () => {
    const lost = scored().indicators.filter(({ deduction }) => deduction !== '0.0').map(({ name, deduction }) => [name, deduction]);

    expect(lost).toEqual([['绩效指标明确性', '0.5'], ['编外人员控制率', '1.0'], ['公用经费控制率', '2.0'], ['预算执行率', '1.7']]);
    expect(indicator('public-expenses').parts.map(({ name, points }) => [name, points])).toEqual([['“三公”经费控制率', '2'], ['日常公用经费控制率', '2']]);
  });

  test.each([
    ['public-expenses', 'three-public-rate', '97.17%', '1307/1345'],
    ['public-expenses', 'running-cost-rate', '93.58%', '5843/6244'],
    ['outsourced-control', 'outsourced-rate', '53.85%', '7/13'],
    ['procurement', 'procurement-rate', '98.82%', '99771/100959'],
    ['budget-execution', 'execution-q1', '51.70%', '65830/127335'],
    ['budget-execution', 'execution-q2', '75.32%', null],
    ['budget-execution', 'execution-q3', '64.51%', null],
    ['budget-execution', 'execution-q4', '97.56%', null],
    ['budget-execution', 'execution-mean', '72.27%', null],
    ['asset-use', 'asset-use-rate', '100.00%', '1'],
    ['staff-control', 'staff-rate', '100.00%', '1'],
    ['financial-compliance', 'adjustment-rate', '9.43%', null],
  ])('%s prints %s as %s', (indicatorId, measureId, display, exact) => {
    const measure = indicator(indicatorId).measures.find(({ id }) => id === measureId);

    expect(measure?.display).toBe(display);
    if (exact !== null) expect(fraction(measure?.exact ?? '')).toEqual(fraction(exact));
  });

  test('levels add up', () => {
    expect(scored().sections.map(({ name, maximum, score: points, complete }) => [name, maximum, points, complete])).toEqual([
      ['部门决策', '20', '19.5', true],
      ['部门管理', '20', '19', true],
      ['部门绩效', '60', '56.3', true],
    ]);
  });

  test('says where a person stood in for a number, and nothing else', () => {
    const scorecard = scored();

    expect(scorecard.problems.map(({ code, severity, details }) => [code, severity, details])).toEqual([
      ['full-marks-without-number', 'ask', { indicator: '群众信访办理情况', indicatorEn: 'Handling of petitions' }],
      ['full-marks-without-number', 'ask', { indicator: '公众或服务对象满意度', indicatorEn: 'Satisfaction of the public' }],
    ]);
    expect(indicator('satisfaction').basis).toBe('judged-no-number');
    expect(indicator('petitions').parts.map(({ basis }) => basis)).toEqual(['judged', 'judged-no-number', 'judged-no-number']);
  });

  test('gives each deduction a reason with its numbers, the standard and the points', () => {
    const reason = (id: string) => reasonText(indicator(id), 'zh-CN');

    expect(reason('outsourced-control')).toBe('编外人员控制率为53.85%（14÷26），不符合“＜5%”得满分的标准，扣1分。');
    expect(reason('public-expenses')).toBe(
      '“三公”经费控制率为97.17%（13.07÷13.45），不符合“＜90%”得满分的标准，扣1分。日常公用经费控制率为93.58%（58.43÷62.44），不符合“＜90%”得满分的标准，扣1分。',
    );
    expect(reason('budget-execution')).toBe(
      '一季度预算执行率为51.70%、二季度预算执行率为75.32%、三季度预算执行率为64.51%、四季度预算执行率为97.56%、全年平均执行率为72.27%，按各分项计算得4.3分（满分6分），扣1.7分。',
    );
    expect(reason('target-clarity')).toContain('扣0.5分');
    expect(reason('target-clarity')).toContain('制作片区宣传视频（目标=1项，实际0项）');
  });
});

test('without the exempt adjustment the total is 93.8', () => {
  const scorecard = scored({ 免计调整金额: undefined, 免计调整依据: undefined });

  expect(scorecard.total.score).toBe('93.8');
  expect(indicator('financial-compliance', scorecard)).toMatchObject({ score: '2.0', deduction: '1.0' });
  expect(reasonText(indicator('financial-compliance', scorecard), 'zh-CN')).toContain('43.62%（1110.88÷2546.70）');
});

test('an exemption without its basis is asked about, and used', () => {
  const scorecard = scored({ 免计调整依据: null });

  expect(scorecard.total.score).toBe('94.8');
  expect(scorecard.problems).toContainEqual({ code: 'exemption-without-basis', severity: 'ask', input: '免计调整金额', cell: '基础数据!B19', details: { amount: '870.72' } });
});

test('the same workbook in 元 scores the same', () => {
  const inYuan = Object.fromEntries(
    [...sampleCells()].flatMap(([name, named]) => {
      const isAmount = named.found === 'cells' && /预算|支出|收入|拨款|经费|金额|决算|资产|负债/.test(name) && !/表$|单位|依据/.test(name);
      if (!isAmount) return [];
      const values = named.cells.flat().map(({ value }) => (typeof value === 'number' ? Number((value * 10_000).toFixed(0)) : value));
      return [[name, values.length === 1 ? (values[0] ?? null) : values]];
    }),
  );

  expect(scored({ ...inYuan, 金额单位: '元' })).toMatchObject({ total: { score: '94.8' }, problems: [{}, {}] });
});

test('with two decimals the same exact scores show what one decimal hides', () => {
  const { rounding } = DEFAULT_FRAMEWORK;
  const framework = { ...DEFAULT_FRAMEWORK, rounding: { ...rounding, score: { ...rounding.score, decimals: 2 }, total: { ...rounding.total, decimals: 2 } } };
  const scorecard = score({ cells: sampleCells(), sheetScores: new Map() }, framework);

  expect(indicator('budget-execution', scorecard)).toMatchObject({ score: '4.34', deduction: '1.66' });
  expect(indicator('procurement', scorecard)).toMatchObject({ score: '1.99', deduction: '0.01' });
  expect(scorecard.total.score).toBe('94.83');
});

function fraction(text: string): [bigint, bigint] {
  const [a = '0', b = '1'] = text.split('/');
  const gcd = (x: bigint, y: bigint): bigint => (y === 0n ? x : gcd(y, x % y));
  const shared = gcd(BigInt(a), BigInt(b));
  return [BigInt(a) / shared, BigInt(b) / shared];
}
