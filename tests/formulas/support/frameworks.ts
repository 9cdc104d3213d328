/** Frameworks to hold engine and formulas against each other: the shipped one, its computed core, and one of every shape. */
import { DEFAULT_FRAMEWORK } from '../../../src/scoring/frameworks/builtin';
import { indicatorsOf, type Framework, type FrameworkRounding, type Indicator, type Measure, type Rule } from '../../../src/scoring/frameworks/model';

/** The computed indicators of the shipped framework, with the few judgements that stand among them. */
export const CORE: Framework = {
  ...withIndicators(
    DEFAULT_FRAMEWORK,
    indicatorsOf(DEFAULT_FRAMEWORK)
      .map(({ indicator }) => indicator)
      .filter(({ rule }) => !['manual', 'checklist'].includes(rule.shape)),
  ),
  ratings: [{ name: '优', atLeast: '40' }, { name: '良', atLeast: '35' }, { name: '中', atLeast: '29.5' }, { name: '差', atLeast: '0' }],
};

function withIndicators(framework: Framework, indicators: readonly Indicator[]): Framework {
  const hundredths = indicators.reduce((sum, { maximum }) => sum + Math.round(Number(maximum) * 100), 0);
  return { ...framework, total: `${hundredths / 100}`, sections: [{ name: '全部', groups: [{ name: '全部', indicators }] }] };
}

const HALF_UP = { decimals: 1, mode: 'half-up' } as const;

/** All four modes at both stages, with totals of displayed and of exact scores. */
export const ROUNDINGS: readonly FrameworkRounding[] = (['half-up', 'half-even', 'down', 'up'] as const).flatMap((mode) =>
  ([1, 2] as const).flatMap((decimals) =>
    (['indicator', 'part'] as const).flatMap((at) =>
      (['rounded-scores', 'exact-scores'] as const).map((of) => ({
        score: { decimals, mode, at },
        total: { decimals: of === 'exact-scores' ? 2 : 1, mode, of },
        rate: { decimals: 2, mode: 'half-up' as const },
      })),
    ),
  ),
);

const MEASURES: readonly Measure[] = [
  ...DEFAULT_FRAMEWORK.measures,
  { id: 'growth', name: '增长率', display: 'percent', value: { growth: [{ input: '调整后预算支出' }, { input: '年初预算支出' }] }, zeroDenominator: 'full', zeroOverZero: 'zero' },
  { id: 'deviation', name: '偏离率', display: 'percent', value: { deviation: [{ input: '日常公用决算' }, { input: '日常公用预算' }] }, zeroDenominator: 'not-applicable', zeroOverZero: 'full' },
  { id: 'net-growth', name: '净资产负债比', display: 'percent', value: { ratio: [{ input: '在用固定资产' }, { difference: [{ input: '固定资产原值' }, { input: '三公预算' }] }] }, zeroDenominator: 'zero' },
  { id: 'per-head', name: '人均三公', display: 'number', value: { ratio: [{ input: '三公支出' }, { input: '在编人数' }] }, zeroDenominator: 'zero' },
  { id: 'reallocated', name: '调剂金额', display: 'number', value: { number: { input: '调剂金额' } } },
  { id: 'less-free', name: '超过五万元的部分', display: 'number', value: { ratio: [{ difference: [{ input: '调剂金额' }, { constant: '5' }] }, { input: '调整后预算支出' }] } },
  { id: 'both', name: '两率之和', display: 'percent', value: { number: { difference: [{ sum: [{ measure: 'three-public-rate' }, { product: [{ constant: '0.5' }, { measure: 'running-cost-rate' }] }] }, { constant: '0.1' }] } } },
  { id: 'missed', name: '未达到的目标', display: 'number', value: { number: { count: { targets: 'missed' } } } },
  { id: 'met-rate', name: '目标达成率', display: 'percent', value: { ratio: [{ count: { targets: 'met' } }, { count: { targets: 'all' } }] } },
];

function shape(id: string, maximum: string, rule: Rule, more: Partial<Indicator> = {}): Indicator {
  return { id, name: `指标${id}`, maximum, standard: '', sources: [], rule, ...more };
}

const SHAPES: readonly Indicator[] = [
  shape('growth-bands', '4', { shape: 'bands', measure: 'growth', bands: [{ equals: '0', points: '4' }, { above: '0', atMost: '0.05', points: '3' }, { above: '0.05', points: '1' }, { below: '0', points: '0.25' }] }),
  shape('mean-bands', '5', { shape: 'bands', measure: 'execution-mean', bands: [{ atLeast: '0.9', points: '5' }, { atLeast: '0.7', below: '0.9', points: '3.35' }, { below: '0.7', points: '0' }] }),
  shape('amount-bands', '2', { shape: 'bands', measure: 'reallocated', bands: [{ atMost: '50', points: '2' }, { above: '50', atMost: '12345.67', points: '1.5' }, { above: '12345.67', points: '0' }] }),
  shape('head-bands', '2', { shape: 'bands', measure: 'per-head', bands: [{ below: '0.5', points: '2' }, { atLeast: '0.5', points: '0.5' }] }),
  shape('capped', '3', { shape: 'proportional', measure: 'asset-use-rate', fullAt: '0.8' }),
  shape('cut-off', '3.5', { shape: 'proportional', measure: 'running-cost-rate', fullAt: '0.95', zeroAbove: '1.02' }),
  shape('free-part', '2', { shape: 'proportional', measure: 'less-free', fullAt: '0.3' }),
  shape('rate-share', '3', { shape: 'proportional', measure: 'petition-reply-rate' }),
  shape('slope-down', '6', { shape: 'slope', measure: 'deviation', intercept: '1', slope: '-10', zeroAbove: '0.1' }),
  shape('slope-up', '4', { shape: 'slope', measure: 'net-growth', intercept: '-0.5', slope: '1.237', zeroBelow: '0.45' }),
  shape('weighted-free', '5', { shape: 'weighted', cap: 'none', terms: [{ measure: 'execution-q1', points: '1' }, { measure: 'execution-q3', points: '2.5' }, { measure: 'execution-q4', points: '3' }] }),
  shape('weighted-each', '4', { shape: 'weighted', cap: 'each', terms: [{ measure: 'asset-use-rate', points: '1.5' }, { measure: 'growth', points: '1' }, { measure: 'deviation', points: '1.5' }] }),
  shape('steps-whole', '3', { shape: 'steps', measure: 'adjustment-rate', past: 'above', threshold: '0.10', step: '0.03', points: '0.35', counting: 'whole', floor: '0.5' }),
  shape('steps-started', '4', { shape: 'steps', measure: 'execution-q4', past: 'below', threshold: '0.95', step: '0.05', points: '0.75', counting: 'started' }),
  shape('steps-share', '5', { shape: 'steps', measure: 'running-cost-rate', past: 'below', threshold: '1', step: '0.02', points: '0.3', counting: 'proportional', floor: '1' }),
  shape('occurrences', '8', { shape: 'occurrences', measure: 'missed', points: '3' }),
  shape('targets-met', '5', { shape: 'targets', missed: 'nothing' }),
  shape('yes-no', '2', { shape: 'yes-no', yes: '2', no: '0.5' }),
  shape('grades', '4', { shape: 'grades', grades: [{ name: '好', points: '4' }, { name: '较好', from: '2', to: '3.5' }, { name: '差', points: '0' }] }),
  shape('sums', '6', {
    shape: 'sum',
    parts: [
      { id: 'inner', name: '内部', maximum: '4', rule: { shape: 'sum', parts: [
        { id: 'inner-rate', name: '比率项', maximum: '3', rule: { shape: 'proportional', measure: 'projects-on-time-rate' }, vetoes: [{ value: { input: '重点工作未完成数' }, is: { atLeast: '3' }, because: '重点工作未完成三项以上' }] },
        { id: 'inner-list', name: '清单项', maximum: '1', rule: { shape: 'checklist', items: [{ id: 'list-a', name: '甲项', maximum: '0.4' }, { id: 'list-b', name: '（乙）项', maximum: '0.6' }] } },
      ] } },
      { id: 'outer-rate', name: '外部', maximum: '2', rule: { shape: 'slope', measure: 'met-rate', intercept: '0', slope: '1' } },
    ],
  }),
  shape('first', '3', { shape: 'either', choose: 'first-possible', of: [{ shape: 'bands', measure: 'satisfaction', bands: [{ atLeast: '0.95', points: '3' }, { below: '0.95', points: '1.45' }] }, { shape: 'proportional', measure: 'both' }, { shape: 'manual' }] }),
  shape('best', '4', { shape: 'either', choose: 'best', of: [{ shape: 'proportional', measure: 'execution-q2' }, { shape: 'proportional', measure: 'three-public-rate' }, { shape: 'sum', parts: [{ id: 'half', name: '一半', maximum: '2', rule: { shape: 'proportional', measure: 'asset-use-rate' } }, { id: 'other-half', name: '另一半', maximum: '2', rule: { shape: 'manual' } }] }] }),
  shape('vetoed', '3', { shape: 'manual' }, { vetoes: [{ value: { measure: 'outsourced-rate' }, is: { above: '0.10' }, because: '编外人员过多' }, { value: { difference: [{ input: '三公支出' }, { input: '三公预算' }] }, is: { above: '0' }, because: '三公超支' }] }),
];

const SHARE = shape('targets-share', '7', { shape: 'targets', missed: 'proportion' });

/** Every rule shape once or more. Totals of exact scores hold no shares of targets, which have denominators without bound. */
export function everyShape(rounding: FrameworkRounding, notApplicable: Framework['notApplicable']): Framework {
  const indicators = rounding.total.of === 'rounded-scores' ? [...SHAPES, SHARE] : SHAPES.filter(({ id }) => !FRACTIONS_LEFT_OUT.includes(id));
  return { ...withIndicators({ ...DEFAULT_FRAMEWORK, measures: MEASURES }, indicators), id: 'every-shape', rounding, notApplicable, zeroDenominator: 'ask' };
}

/** With fewer fractions a total of exact scores stays a table that a reader can follow. */
const FRACTIONS_LEFT_OUT: readonly string[] = ['weighted-free', 'weighted-each', 'best', 'free-part', 'rate-share', 'slope-up'];

export const DISPLAYED: FrameworkRounding = { score: { ...HALF_UP, at: 'indicator' }, total: { ...HALF_UP, of: 'rounded-scores' }, rate: { decimals: 2, mode: 'half-up' } };
