/** How a row of targets earns its points: coefficient, cap, tolerance, over-fulfilment, grades, a person's points. */
import fc from 'fast-check';
import type { TargetTerms } from '../../src/scoring/frameworks/model';
import { indicatorsOf } from '../../src/scoring/frameworks/model';
import { lintFramework } from '../../src/scoring/frameworks/lint';
import { loadFramework } from '../../src/scoring/frameworks/load';
import { ruleText } from '../../src/scoring/wording/rule';
import { problemLine } from '../../src/scoring/wording';
import type { CellValue } from './fixtures/cells';
import { frameworkForRule, scoreValues } from './fixtures/frameworks';

const HEADER = ['一级指标', '指标', '运算符', '年度指标值', '单位', '实际完成值', '分值', '得分', '偏差原因'];
type Row = readonly CellValue[];

function scored(terms: Partial<TargetTerms>, rows: readonly Row[], header: Row = HEADER) {
  const framework = frameworkForRule({ shape: 'targets', missed: 'proportion', ...terms }, {}, []);
  const card = scoreValues(framework, { 绩效目标表: [header, ...rows.map((row) => header.map((_, column) => row[column] ?? null))] });
  const [indicator] = card.indicators;
  const explanation = indicator?.parts[0]?.explanation;
  return { points: indicator?.exactScore ?? null, rows: explanation?.rule === 'targets' ? explanation.rows : [], problems: card.problems };
}

/** The points of one row that is worth all ten. */
const pointsOf = (terms: Partial<TargetTerms>, operator: string, target: CellValue, actual: CellValue, more: Row = []) => scored(terms, [['产出指标', '甲', operator, target, '', actual, 10, ...more]]).points;

describe('a missed target', () => {
  test.each<[string, Partial<TargetTerms>, string]>([
    ['its proportion', {}, '8'],
    ['nothing', { missed: 'nothing' }, '0'],
    ['a part of its proportion', { coefficient: '0.9' }, '7.2'],
    ['no more than a cap', { cap: '0.6' }, '6'],
    ['the cap after the coefficient', { coefficient: '0.5', cap: '0.6' }, '4'],
    ['its proportion at the limit', { zeroBelow: '0.8' }, '8'],
    ['nothing below the limit', { zeroBelow: '0.81' }, '0'],
  ])('earns %s', (_, terms, points) => {
    expect(pointsOf(terms, '≥', 10, 8)).toBe(points);
  });

  test.each<[string, CellValue, CellValue, string]>([
    ['≤', 4, 5, '8'], ['≤', 4, 0, '10'], ['≤', 0, 0, '10'], ['≤', 0, 3, '0'], ['≥', 0, 0, '10'], ['≥', 0, -1, '0'], ['=', 0, 0, '10'], ['=', 0, 2, '0'], ['<', 5, 5, '10'], ['>', 5, 5, '10'],
  ])('%s %s with %s earns %s of 10', (operator, target, actual, points) => {
    // A strict target that is just not reached is all but reached: its proportion is 1.
    expect(pointsOf({}, operator, target, actual)).toBe(points);
  });
});

describe('a tolerance', () => {
  test.each([[95, true], [105, true], [94.99, false], [105.01, false], [100, true]])('of 5%% around = 100 takes %d: %s', (actual, met) => {
    expect(scored({ tolerance: '0.05' }, [['产出指标', '甲', '=', 100, '', actual, 10]]).rows[0]?.met).toBe(met);
  });

  test('has no room around zero, and none for other operators', () => {
    expect(pointsOf({ tolerance: '0.05' }, '=', 0, 0.01)).toBe('0');
    expect(pointsOf({ tolerance: '0.05' }, '≥', 100, 95)).toBe('9.5');
  });
});

describe('a target surpassed', () => {
  test.each<[string, number, string, string | null]>([
    ['≥', 130, '0.3', null], ['≥', 131, '0.31', 'beyond'], ['≤', 70, '-0.3', null], ['≤', 69, '-0.31', 'beyond'], ['>', 200, '1', 'beyond'], ['=', 100, '0', null],
  ])('%s 100 by %d deviates by %s: due is %s', (operator, actual, deviation, due) => {
    const { rows, points, problems } = scored({ explainBeyond: '0.3' }, [['产出指标', '甲', operator, 100, '', actual, 10]]);
    expect([points, rows[0]?.deviation, rows[0]?.due]).toEqual(['10', deviation, due]);
    expect(problems.filter(({ code }) => code === 'deviation-without-reason')).toHaveLength(due === null ? 0 : 1);
  });
});

describe('a reason for what was lost', () => {
  test.each<[string, number, CellValue, string]>([['>', 5, 5, '没有达到指标值'], ['<', 5, 5, '没有达到指标值'], ['≥', 100_000, 99_999, '没有达到指标值'], ['≥', 5, 4, '扣 2.00 分']])('%s %d by %d: %s', (operator, target, actual, words) => {
    const { problems } = scored({}, [['产出指标', '甲', operator, target, '', actual, 10, null, null]]);
    expect(problems.map((found) => problemLine(found, 'zh-CN'))).toEqual([expect.stringContaining(`“甲”${words}，但没有填写偏差原因`)]);
  });


  test('is asked for at its cell, and no longer once it is given', () => {
    const row: Row = ['产出指标', '培训场次', '≥', 10, '场', 8, 10, null];
    const { problems } = scored({}, [row]);
    expect(problems.map((each) => problemLine(each, 'zh-CN'))).toEqual(['表格!J4：“培训场次”扣 2.00 分，但没有填写偏差原因。请填写「偏差原因」和「改进措施」。']);
    expect(scored({}, [[...row, '场地停用']]).problems).toEqual([]);
  });

  test('is not asked for by a table that has no place for it', () => {
    expect(scored({}, [['产出指标', '甲', '≥', 10, '', 8, 10]], HEADER.slice(0, 7)).problems).toEqual([]);
  });
});

const GRADES = [
  { name: '达成预期指标', from: '0.8', to: '1' },
  { name: '部分达成预期指标并具有一定效果', from: '0.6', to: '0.8' },
  { name: '未达成预期指标且效果较差', from: '0', to: '0.6' },
] as const;

describe('a qualitative row', () => {
  const judge = (actual: CellValue, score: CellValue, operator = '定性', target: CellValue = '效果明显') => scored({ grades: GRADES }, [['效益指标', '社会影响', operator, target, '', actual, 10, score, '见说明']]);

  test.each<[string, number, boolean, boolean]>([
    ['达成预期指标', 10, true, false],
    ['达成预期指标', 8, true, false],
    ['达成预期指标', 7.99, true, true],
    ['部分达成预期指标并具有一定效果', 8, false, true],
    ['部分达成预期指标并具有一定效果', 7.99, false, false],
    ['部分达成', 6, false, false],
    ['部分达成', 5.99, false, true],
    ['未达成', 6, false, true],
    ['未达成', 0, false, false],
    ['群众反映良好', 8, true, false],
    ['群众反映一般', 7, false, false],
  ])('%s with %d of 10: met %s, outside its grade %s; the points are used', (actual, score, met, offGrade) => {
    const { points, rows, problems } = judge(actual, score);
    expect([points, rows[0]?.met, rows[0]?.offGrade]).toEqual([String(score), met, offGrade]);
    expect(problems.map(({ code }) => code)).toEqual(offGrade ? ['judgement-off-grade'] : []);
  });

  test('waits for the points of its grade', () => {
    expect(judge('部分达成', null)).toMatchObject({ points: null, problems: [{ code: 'cell-blank', cell: '表格!I4' }] });
  });

  test('is known by its words alone; a number without an operator is still an open question', () => {
    expect(judge('达成预期指标', 9, '').points).toBe('9');
    expect(judge('达成预期指标', 9, '', 100).problems).toMatchObject([{ code: 'operator-unknown' }]);
  });

  test('with fixed grades needs no points', () => {
    const grades = [{ name: '完成', points: '1' }, { name: '未完成', points: '0.4' }];
    expect(scored({ grades }, [['效益指标', '甲', '定性', '完成', '', '未完成', 10, null, '略']]).points).toBe('4');
  });

  test('cannot be worth more than its own points', () => {
    expect(judge('达成预期指标', 10.5)).toMatchObject({ points: null, problems: [{ code: 'judgement-out-of-range', cell: '表格!I4' }] });
  });
});

describe('an operator within the target', () => {
  test.each<[CellValue, CellValue, string]>([['≥50个', 40, '8'], ['≥50个', '40个', '8'], ['≤90万元', 90, '10'], ['>=95%', 0.96, '10'], ['不超过10天', '12.5天', '8']])('%s with %s earns %s of 10', (target, actual, points) => {
    expect(pointsOf({}, '', target, actual)).toBe(points);
  });
});

describe('a person’s points for a measured row', () => {
  test('that print like the computed ones overrule nothing', () => {
    expect(scored({}, [['产出指标', '甲', '≥', 3, '', 2, 10, 6.67, '略']]).rows[0]).toMatchObject({ share: '2/3', overruled: null });
  });

  test('that differ stand, with the computed share beside them and a reason asked for', () => {
    const { points, rows, problems } = scored({}, [['产出指标', '甲', '≥', 3, '', 2, 10, 5]]);
    expect([points, rows[0]?.overruled, rows[0]?.due]).toEqual(['5', { computed: '2/3' }, 'overruled']);
    expect(problems.map((each) => problemLine(each, 'zh-CN'))).toEqual(['表格!J4：“甲”按标准计算为 6.67 分，人工改为 5.00 分，但没有填写偏差原因。请填写「偏差原因」和「改进措施」。']);
  });
});

test('rows with points of their own are rounded one by one where the framework rounds parts', () => {
  const rows: Row[] = [1, 2, 3].map((number) => ['产出指标', `第${number}项`, '≥', 3, '', 1, 2, null, '略']);
  const card = (at: 'part' | 'indicator') => {
    const framework = frameworkForRule({ shape: 'targets', missed: 'proportion' }, { rounding: { score: { decimals: 2, mode: 'half-up', at }, total: { decimals: 2, mode: 'half-up', of: 'rounded-scores' }, rate: { decimals: 2, mode: 'half-up' } } }, []);
    return scoreValues(framework, { 绩效目标表: [HEADER, ...rows] }).indicators[0]?.exactScore;
  };
  // 10 ÷ 6 × 3 × 0.67 against 10 ÷ 6 × 3 × 2/3
  expect([card('part'), card('indicator')]).toEqual(['3.35', '10/3']);
});

test('more earned is never less: points grow with what was reached, for every operator and term', () => {
  const share = fc.integer({ min: 1, max: 100 }).map((percent) => String(percent / 100));
  const terms = fc.record({ coefficient: share, cap: share, zeroBelow: share, tolerance: share }, { requiredKeys: [] });
  fc.assert(
    fc.property(terms, fc.constantFrom('≥', '>', '≤', '<'), fc.integer({ min: 1, max: 50 }), fc.integer({ min: 0, max: 80 }), fc.integer({ min: 0, max: 80 }), (given, operator, target, one, other) => {
      const [worse, better] = [Math.min(one, other), Math.max(one, other)];
      const [low, high] = operator === '≥' || operator === '>' ? [worse, better] : [better, worse];
      const points = [low, high].map((actual) => Number(pointsOf(given, operator, target, actual)?.split('/').reduce((a, b) => String(Number(a) / Number(b)))));
      expect(points[0]).toBeLessThanOrEqual((points[1] ?? 0) + 1e-12);
    }),
    { numRuns: 300 },
  );
});

describe('the terms in a framework', () => {
  const framework = (terms: Partial<TargetTerms>) => frameworkForRule({ shape: 'targets', missed: 'proportion', ...terms }, {}, []);

  test('are told in plain words', () => {
    const rule = indicatorsOf(framework({ coefficient: '0.9', cap: '0.8', zeroBelow: '0.6', tolerance: '0.05', explainBeyond: '0.3', grades: GRADES.slice(0, 1) }))[0]?.indicator.rule;
    expect(rule && ruleText(rule, framework({}), 'zh-CN')).toBe(
      '绩效目标表中的各项指标按分值逐项计分，未完成的按完成比例×0.9得分；未完成的最高得该项分值的80%；完成比例低于60%的不得分；要求等于指标值的，上下偏差不超过5%视为完成；超过指标值30%以上的须说明原因；定性指标分等级：达成预期指标得该项分值的80%至100%',
    );
  });

  test.each<[string, Partial<TargetTerms>, string]>([
    ['a coefficient of nothing', { coefficient: '0' }, 'not-positive'],
    ['a cap above the whole', { cap: '1.2' }, 'points-beyond-maximum'],
    ['a grade above the whole', { grades: [{ name: '好', from: '0.8', to: '1.1' }] }, 'points-beyond-maximum'],
    ['a grade upside down', { grades: [{ name: '好', from: '1', to: '0.8' }] }, 'range-upside-down'],
  ])('%s is refused', (_, terms, code) => {
    expect(lintFramework(framework(terms)).map((fault) => fault.code)).toContain(code);
  });

  test('pass the schema, and a slip of the pen does not', () => {
    expect(loadFramework(JSON.parse(JSON.stringify(framework({ cap: '0.8', grades: GRADES }))))).toMatchObject({ ok: true, warnings: [] });
    expect(loadFramework({ ...framework({ cap: '80%' }) })).toMatchObject({ ok: false });
  });
});
