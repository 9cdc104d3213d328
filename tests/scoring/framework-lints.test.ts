import type { FaultCode, FrameworkFault } from '../../src/scoring/frameworks/faults';
import { lintFramework } from '../../src/scoring/frameworks/lint';
import { loadFramework } from '../../src/scoring/frameworks/load';
import type { Band, Framework, Indicator, Measure, Rule } from '../../src/scoring/frameworks/model';
import { frameworkForRule, frameworkOf, indicatorWith, SPENT_OF_BUDGET } from './fixtures/frameworks';
import { CHECKLIST, GRADES, SUM_OF_PARTS, VETO, WEIGHTED } from './fixtures/shapes';

const told = (faults: readonly FrameworkFault[]) => faults.map(({ code, path, details }) => [code, path, details]);
const proportional: Rule = { shape: 'proportional', measure: 'rate' };
const bands = (...given: Band[]): Framework => frameworkForRule({ shape: 'bands', measure: 'rate', bands: given });
const withMeasure = (measure: Partial<Measure>, changes: Partial<Framework> = {}) => frameworkForRule(proportional, changes, [{ ...SPENT_OF_BUDGET, ...measure }]);
const withIndicator = (indicator: Partial<Indicator>) => frameworkOf([SPENT_OF_BUDGET], [indicatorWith({ rule: proportional, ...indicator })]);

/** A sound framework with its only indicator's rule replaced. */
function withRule(framework: Framework, rule: unknown): Framework {
  const copy = structuredClone(framework);
  Object.assign(copy.sections[0]?.groups[0]?.indicators[0] ?? {}, { rule });
  return copy;
}

/** Each lint with a broken copy that it finds, and what it says. */
const BROKEN: readonly (readonly [name: string, framework: Framework, faults: readonly (readonly [FaultCode, string, object])[]])[] = [
  ['weights of indicators against the total', { ...frameworkForRule(proportional), total: '11', ratings: [{ name: '一', atLeast: '0' }] }, [['weights-do-not-sum', 'total', { sum: '10', wanted: '11' }]]],
  ['weights of parts', withRule(SUM_OF_PARTS, { shape: 'sum', parts: [{ id: 'computed', name: '甲', maximum: '9.9', rule: proportional }] }), [['weights-do-not-sum', '示例指标', { sum: '9.9', wanted: '10' }]]],
  ['weights of items', withRule(CHECKLIST, { shape: 'checklist', items: [{ id: 'a', name: '甲', maximum: '5' }, { id: 'b', name: '乙', maximum: '5.5' }] }), [['weights-do-not-sum', '示例指标', { sum: '10.5', wanted: '10' }]]],
  ['points of terms', withRule(WEIGHTED, { shape: 'weighted', cap: 'each', terms: ['q1', 'q2', 'q3'].map((measure) => ({ measure, points: '3' })) }), [['weights-do-not-sum', '示例指标', { sum: '9', wanted: '10' }]]],
  ['a gap between bands', bands({ below: '0.9', points: '10' }, { above: '0.9', points: '0' }), [['band-gap', '示例指标', { from: '0.9', to: '0.9' }]]],
  ['a wider gap', bands({ below: '0.9', points: '10' }, { atLeast: '0.95', points: '0' }), [['band-gap', '示例指标', { from: '0.9', to: '0.95' }]]],
  ['a gap at the top', bands({ below: '0.9', points: '10' }, { atLeast: '0.9', atMost: '1', points: '0' }), [['band-gap', '示例指标', { from: '1', to: '+∞' }]]],
  ['a gap at zero', bands({ above: '0', points: '10' }), [['band-gap', '示例指标', { from: '−∞', to: '0' }]]],
  ['bands that share an end', bands({ atMost: '0.9', points: '10' }, { atLeast: '0.9', points: '0' }), [['band-overlap', '示例指标', { at: '0.9' }]]],
  ['bands that overlap', bands({ atMost: '0.95', points: '10' }, { atLeast: '0.9', points: '0' }), [['band-overlap', '示例指标', { at: '0.9' }]]],
  ['a point within a band', bands({ atMost: '1', points: '10' }, { equals: '0.5', points: '5' }, { above: '1', points: '0' }), [['band-overlap', '示例指标', { at: '0.5' }]]],
  ['two bands without a lower end', bands({ points: '10', below: '1' }, { points: '0', below: '2' }, { points: '0', atLeast: '2' }), [['band-overlap', '示例指标', { at: '−∞' }]]],
  ['a band upside down', bands({ atLeast: '1', atMost: '0.9', points: '10' }), [['band-empty', '示例指标', {}]]],
  ['a band of one open point', bands({ atLeast: '1', below: '1', points: '10' }), [['band-empty', '示例指标', {}]]],
  ['a band without ends', bands({ points: '10' }), [['interval-without-end', '示例指标', {}]]],
  ['an end named twice', bands({ atLeast: '0', above: '0', points: '10' }), [['interval-ambiguous', '示例指标', {}]]],
  ['a point with an end', bands({ equals: '0', below: '1', points: '10' }), [['interval-ambiguous', '示例指标', {}]]],
  ['a veto without ends', frameworkOf([SPENT_OF_BUDGET], [indicatorWith({ rule: proportional, vetoes: [{ value: { input: '编外人数' }, is: {}, because: '甲' }] })]), [['interval-without-end', '示例指标', {}]]],
  ['points beyond the weight', bands({ below: '1', points: '11' }, { atLeast: '1', points: '0' }), [['points-beyond-maximum', '示例指标', { points: '11', maximum: '10' }]]],
  ['points below zero', bands({ below: '1', points: '10' }, { atLeast: '1', points: '-1' }), [['points-below-zero', '示例指标', { points: '-1' }]]],
  ['full marks out of reach', bands({ below: '1', points: '9' }, { atLeast: '1', points: '0' }), [['best-is-not-maximum', '示例指标', { best: '9', maximum: '10' }]]],
  ['a grade upside down', withRule(GRADES, { shape: 'grades', grades: [{ name: '好', points: '10' }, { name: '差', from: '5', to: '0' }] }), [['range-upside-down', '示例指标', { from: '5', to: '0' }]]],
  ['a grade twice', withRule(GRADES, { shape: 'grades', grades: [{ name: '好', points: '10' }, { name: '好', points: '0' }] }), [['name-twice', '示例指标', { name: '好' }]]],
  ['yes worth more than the weight', withRule(GRADES, { shape: 'yes-no', yes: '12', no: '0' }), [['points-beyond-maximum', '示例指标', { points: '12', maximum: '10' }]]],
  ['the standard’s own text', withIndicator({ standard: '比率×8分，满分8分。' }), [['standard-says-otherwise', '示例指标', { found: '8', maximum: '10' }]]],
  ['more points in the standard’s text than the weight, though it speaks of 满分', withIndicator({ standard: '达标得满分，超额得12分。' }), [['standard-says-otherwise', '示例指标', { found: '12', maximum: '10' }]]],
  ['the standard’s text in full width', withIndicator({ standard: '得１２分。' }), [['standard-says-otherwise', '示例指标', { found: '12', maximum: '10' }]]],
  ['a figure that the standard’s text states otherwise', frameworkOf([SPENT_OF_BUDGET], [indicatorWith({ standard: '≤95%得10分，超过95%得4分。', rule: { shape: 'bands', measure: 'rate', bands: [{ atMost: '0.95', points: '10' }, { above: '0.95', points: '3' }] } })]), [['figure-differs', '示例指标', { at: 'sections.0.groups.0.indicators.0.rule.bands.1.points', text: { kind: 'passage', text: '超过95%得4分' }, rule: { kind: 'band', range: '>95%', points: '3' } }]]],
  ['an unknown input', withMeasure({ value: { ratio: [{ input: '三公经费' }, { input: '三公预算' }] } }), [['input-unknown', '支出率', { input: '三公经费' }]]],
  ['an alias, under which nothing is read', withMeasure({ value: { number: { input: 'ThreePublicSpent' } } }), [['input-unknown', '支出率', { input: 'ThreePublicSpent' }]]],
  ['an unknown input deep inside', withMeasure({ value: { number: { absolute: { sum: [{ constant: '1' }, { input: '甲' }] } } } }), [['input-unknown', '支出率', { input: '甲' }]]],
  ['a text as a number', withMeasure({ value: { number: { input: '单位名称' } } }), [['input-of-wrong-kind', '支出率', { input: '单位名称' }]]],
  ['four quarters without saying which', withMeasure({ value: { number: { input: '季度累计支出' } } }), [['item-needed', '支出率', { input: '季度累计支出' }]]],
  ['a quarter of one number', withMeasure({ value: { number: { input: '三公预算', item: 1 } } }), [['item-needed', '支出率', { input: '三公预算' }]]],
  ['an unknown measure in a rule', frameworkForRule({ shape: 'proportional', measure: 'rat' }, {}, []), [['measure-unknown', '示例指标', { measure: 'rat' }]]],
  ['an unknown measure in a measure', withMeasure({ value: { mean: ['quarter'] } }), [['measure-unknown', '支出率', { measure: 'quarter' }]]],
  ['an unknown measure in a veto', withRule(frameworkOf([SPENT_OF_BUDGET], [indicatorWith({ rule: proportional, vetoes: [{ value: { measure: 'x' }, is: { above: '0' }, because: '甲' }] })]), proportional), [['measure-unknown', '示例指标', { measure: 'x' }]]],
  ['a measure in circles', withMeasure({ value: { number: { sum: [{ measure: 'rate' }, { constant: '1' }] } } }), [['measure-cycle', 'rate', { measure: 'rate' }]]],
  ['a measure that is not used', frameworkForRule({ shape: 'manual' }), [['measure-unused', '支出率', { measure: 'rate' }]]],
  ['a denominator that is always zero', withMeasure({ value: { ratio: [{ input: '三公支出' }, { difference: [{ constant: '5' }, { constant: '5.0' }] }] } }), [['denominator-zero', '支出率', { measure: 'rate' }]]],
  ['a product with zero below the line', withMeasure({ value: { ratio: [{ input: '三公支出' }, { product: [{ input: '三公预算' }, { constant: '0' }] }] } }), [['denominator-zero', '支出率', { measure: 'rate' }]]],
  ['falling out without rescaling', withMeasure({ zeroDenominator: 'not-applicable' }, { notApplicable: 'refused' }), [['not-applicable-not-rescaled', '支出率', { measure: 'rate' }]]],
  ['an id twice', frameworkOf([SPENT_OF_BUDGET], [indicatorWith({ rule: proportional, name: '甲' }), indicatorWith({ rule: proportional, name: '乙' })]), [['id-twice', '', { id: 'only' }]]],
  ['a measure’s id twice', frameworkForRule(proportional, {}, [SPENT_OF_BUDGET, { ...SPENT_OF_BUDGET, name: '另一率' }]), [['id-twice', 'measures', { id: 'rate' }]]],
  ['an item with its indicator’s id', withRule(CHECKLIST, { shape: 'checklist', items: [{ id: 'only', name: '甲', maximum: '10' }] }), [['id-twice', '示例指标', { id: 'only' }]]],
  ['names that differ in width and quotes only', frameworkOf([SPENT_OF_BUDGET], [indicatorWith({ id: 'a', rule: proportional, name: '“三公”经费(率)' }), indicatorWith({ id: 'b', rule: proportional, name: '三公经费（率）' })]), [['name-twice', '', { name: '三公经费（率）' }]]],
  ['a section twice', { ...frameworkForRule(proportional), total: '20', sections: ['a', 'b'].map((id) => ({ name: '一级', groups: [{ name: '二级', indicators: [indicatorWith({ id, name: id, rule: proportional })] }] })) }, [['name-twice', '', { name: '一级' }]]],
  ['ratings in the wrong order', { ...frameworkForRule(proportional), ratings: [{ name: '差', atLeast: '0' }, { name: '优', atLeast: '9' }] }, [['ratings-not-descending', 'ratings', {}], ['ratings-end-above-zero', 'ratings', {}]]],
  ['ratings that leave the lowest scores out', { ...frameworkForRule(proportional), ratings: [{ name: '优', atLeast: '9' }, { name: '良', atLeast: '6' }] }, [['ratings-end-above-zero', 'ratings', {}]]],
  ['a rating that nobody reaches', { ...frameworkForRule(proportional), ratings: [{ name: '优', atLeast: '10.1' }, { name: '差', atLeast: '0' }] }, [['rating-beyond-total', 'ratings', { atLeast: '10.1', total: '10' }]]],
  ['a step of zero', frameworkForRule({ shape: 'steps', measure: 'rate', past: 'above', threshold: '1', step: '0', points: '1', counting: 'whole' }), [['not-positive', '示例指标', { field: 'step', value: '0' }]]],
  ['full marks at zero', frameworkForRule({ ...proportional, fullAt: '0' }), [['not-positive', '示例指标', { field: 'fullAt', value: '0' }]]],
  ['an occurrence that costs nothing', frameworkForRule({ shape: 'occurrences', measure: 'rate', points: '0' }), [['not-positive', '示例指标', { field: 'points', value: '0' }]]],
  ['a floor above the weight', frameworkForRule({ shape: 'steps', measure: 'rate', past: 'above', threshold: '1', step: '1', points: '1', counting: 'whole', floor: '11' }), [['floor-beyond-maximum', '示例指标', { floor: '11', maximum: '10' }]]],
  ['a weight finer than a score', withIndicator({ maximum: '1.255', standard: '按比例得分。' }), [['maximum-too-fine', '示例指标', { maximum: '1.255', decimals: 2 }]]],
  ['an either within an either', frameworkForRule({ shape: 'either', choose: 'best', of: [{ shape: 'either', choose: 'best', of: [proportional, { shape: 'manual' }] }, { shape: 'manual' }] }), [['either-nested', '示例指标', {}]]],
];

const RATED: Pick<Framework, 'ratings'> = { ratings: [{ name: '合格', atLeast: '0' }] };

test.each(BROKEN.map(([name, framework, faults]) => [name, framework, faults] as const))('finds %s', (_, framework, faults) => {
  const small = framework.total === '1.255' ? { ...framework, ...RATED } : framework;

  expect(told(lintFramework(small))).toEqual(faults);
});

test('every lint is shown above', () => {
  const shown = new Set(BROKEN.flatMap(([, , faults]) => faults.map(([code]) => code)));
  const all: Readonly<Record<FaultCode, true>> = {
    form: true, 'weights-do-not-sum': true, 'band-gap': true, 'band-overlap': true, 'band-empty': true, 'interval-without-end': true, 'interval-ambiguous': true,
    'points-below-zero': true, 'range-upside-down': true, 'maximum-too-fine': true, 'floor-beyond-maximum': true, 'either-nested': true, 'denominator-zero': true,
    'not-applicable-not-rescaled': true, 'points-beyond-maximum': true, 'best-is-not-maximum': true, 'standard-says-otherwise': true, 'figure-differs': true, 'input-unknown': true,
    'input-of-wrong-kind': true, 'measure-unknown': true, 'measure-cycle': true, 'measure-unused': true, 'id-twice': true, 'name-twice': true,
    'ratings-not-descending': true, 'ratings-end-above-zero': true, 'rating-beyond-total': true, 'not-positive': true, 'item-needed': true,
  };

  expect(Object.keys(all).filter((code) => code !== 'form' && !shown.has(code as FaultCode))).toEqual([]);
});

test.each(['≥95%得满分；每低于1个百分点扣0.5分。', '不超过10%满分，10%至20%的得6分，以上0分。', '按比例得分，逾期的减2分。'])('finds nothing in an official text that gives the full mark in words or takes points off: %s', (standard) => {
  expect(lintFramework(withIndicator({ standard })).filter(({ code }) => code === 'standard-says-otherwise')).toEqual([]);
});

describe('bands need to cover only what a measure can be', () => {
  const number = (input: string): Measure[] => [{ id: 'rate', name: '数', display: 'number', value: { number: { input } } }];
  const lint = (given: Band[], measures: readonly Measure[]) => lintFramework(frameworkForRule({ shape: 'bands', measure: 'rate', bands: given }, {}, measures)).map(({ code }) => code);

  test.each<[string, Band[], Measure[], FaultCode[]]>([
    ['counts are whole and not negative', [{ equals: '0', points: '10' }, { atLeast: '1', points: '0' }], number('编外人数'), []],
    ['a count can be 2', [{ atMost: '1', points: '10' }, { atLeast: '3', points: '0' }], number('编外人数'), ['band-gap']],
    ['rates end at 1', [{ atMost: '0.5', points: '10' }, { above: '0.5', atMost: '1', points: '0' }], number('服务对象满意度'), []],
    ['a ratio of amounts begins at 0', [{ atLeast: '0', atMost: '1', points: '10' }, { above: '1', points: '0' }], [SPENT_OF_BUDGET], []],
    ['a ratio can pass 1', [{ atLeast: '0', atMost: '1', points: '10' }], [SPENT_OF_BUDGET], ['band-gap']],
    ['a difference can be negative', [{ atLeast: '0', points: '10' }], [{ id: 'rate', name: '差', display: 'number', value: { number: { difference: [{ input: '三公预算' }, { input: '三公支出' }] } } }], ['band-gap']],
    ['net assets can be negative', [{ atLeast: '0', points: '10' }], number('净资产合计'), ['band-gap']],
    ['a growth rate can be negative', [{ atLeast: '0', points: '10' }], [{ id: 'rate', name: '增长', display: 'percent', value: { growth: [{ input: '三公支出' }, { input: '三公预算' }] } }], ['band-gap']],
    ['a deviation is never negative', [{ atLeast: '0', points: '10' }], [{ id: 'rate', name: '偏离', display: 'percent', value: { deviation: [{ input: '三公支出' }, { input: '三公预算' }] } }], []],
  ])('%s', (_, given, measures, codes) => {
    expect(lint(given, measures)).toEqual(codes);
  });
});

test('the bands may stand in any order', () => {
  expect(lintFramework(bands({ above: '1', points: '0' }, { below: '0.9', points: '10' }, { atLeast: '0.9', atMost: '1', points: '5' }))).toEqual([]);
});

test('minutes, items and shares in a standard are no points', () => {
  expect(lintFramework(withIndicator({ standard: '响应不超过15分钟，每3分项核对，占40分之一，得10分。' }))).toEqual([]);
});

test('a framework with an error is not used; warnings come along with it', () => {
  expect(loadFramework(bands({ below: '1', points: '9' }, { atLeast: '1', points: '0' }))).toMatchObject({ ok: true, warnings: [{ code: 'best-is-not-maximum', severity: 'warning' }] });
  expect(loadFramework(bands({ below: '1', points: '11' }, { atLeast: '1', points: '0' }))).toMatchObject({ ok: false, faults: [{ code: 'points-beyond-maximum', severity: 'error' }] });
  expect(lintFramework(VETO)).toEqual([]);
});
