import fc from 'fast-check';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { differencesBetween, type DifferenceCode } from '../../src/scoring/frameworks/difference';
import { FRAMEWORK_LIST, loadBuiltin } from '../../src/scoring/frameworks/library';
import { indicatorsOf, type Framework, type Indicator } from '../../src/scoring/frameworks/model';
import { differenceLine } from '../../src/scoring/wording/difference';

/** Next year's framework: this year's with one thing changed. */
function nextYear(change: (framework: Framework & { sections: { groups: { indicators: Indicator[] }[] }[] }) => void): Framework {
  const copy = structuredClone(DEFAULT_FRAMEWORK);
  change(copy as Parameters<typeof change>[0]);
  return copy;
}

function indicator(framework: Framework, id: string): Indicator {
  const found = indicatorsOf(framework).find((placed) => placed.indicator.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found.indicator;
}

const set = (framework: Framework, id: string, changes: object) => void Object.assign(indicator(framework, id), changes);
const lines = (after: Framework, language: 'zh-CN' | 'en' = 'zh-CN') => differencesBetween(DEFAULT_FRAMEWORK, after).map((found) => differenceLine(found, DEFAULT_FRAMEWORK, after, language));

const CHANGES: readonly (readonly [DifferenceCode, string, Framework])[] = [
  ['total', '总分由100分改为120分', nextYear((framework) => Object.assign(framework, { total: '120' }))],
  ['rounding', '由得分保留1位小数、四舍五入改为得分保留2位小数、四舍五入', nextYear((framework) => Object.assign(framework.rounding.score, { decimals: 2 }))],
  ['rounding-stage', '取整的步骤由“每项指标取整，总分为取整后得分之和”改为“每项指标取整，总分为未取整得分之和”', nextYear((framework) => Object.assign(framework.rounding.total, { of: 'exact-scores' }))],
  ['ratings', '评价等级由“优≥90；良≥80；中≥60；差≥0”改为“优≥95；良≥80；中≥60；差≥0”', nextYear((framework) => Object.assign(framework.ratings[0] ?? {}, { atLeast: '95' }))],
  ['zero-denominator', '分母为0时由“请人说明”改为“得0分”', nextYear((framework) => Object.assign(framework, { zeroDenominator: 'zero' }))],
  ['not-applicable', '不适用的指标由“不允许”改为“不计分，其余折算为满分”', nextYear((framework) => Object.assign(framework, { notApplicable: 'excluded-and-rescaled' }))],
  [
    'measure',
    '计算口径由“政府采购执行率＝采购实际金额 ÷ 采购计划金额”改为“政府采购执行率＝|采购实际金额 − 采购计划金额| ÷ 采购计划金额”',
    nextYear((framework) => Object.assign(framework.measures[0] ?? {}, { value: { deviation: [{ input: '采购实际金额' }, { input: '采购计划金额' }] } })),
  ],
  [
    'added',
    '新指标：新增，2分',
    nextYear((framework) => framework.sections[0]?.groups[0]?.indicators.push({ id: 'new', name: '新指标', maximum: '2', standard: '满分2分。', sources: [], rule: { shape: 'manual' } })),
  ],
  ['removed', '预算编制合理性：取消，原为5分', nextYear((framework) => framework.sections[0]?.groups[0]?.indicators.shift())],
  ['renamed', '重点任务完成情况：名称由“重点工作完成情况”改为“重点任务完成情况”', nextYear((framework) => set(framework, 'key-tasks', { name: '重点任务完成情况' }))],
  [
    'moved',
    '绩效指标明确性：由“部门决策 › 目标设置”移到“部门决策 › 预算编制”',
    nextYear((framework) => {
      const moved = framework.sections[0]?.groups[1]?.indicators.pop();
      if (moved) framework.sections[0]?.groups[0]?.indicators.push(moved);
    }),
  ],
  ['weight', '重点工作完成情况：分值由8分改为9分', nextYear((framework) => set(framework, 'key-tasks', { maximum: '9' }))],
  [
    'bands',
    '固定资产利用率：分档由“按固定资产利用率分档：≥90%得1分；75%≤比率＜90%得0.7分；60%≤比率＜75%得0.4分；＜60%得0分”改为“按固定资产利用率分档：≥80%得1分；＜80%得0分”',
    nextYear((framework) => set(framework, 'asset-use', { rule: { shape: 'bands', measure: 'asset-use-rate', bands: [{ atLeast: '0.8', points: '1' }, { below: '0.8', points: '0' }] } })),
  ],
  [
    'threshold',
    '重点工作完成情况：计分标准由“重点工作未完成项数每一项扣4分，扣完为止”改为“重点工作未完成项数每一项扣2分，扣完为止”',
    nextYear((framework) => set(framework, 'key-tasks', { rule: { shape: 'occurrences', measure: 'key-tasks-missed', points: '2' } })),
  ],
  ['rule', '重点工作完成情况：评分办法由“重点工作未完成项数每一项扣4分，扣完为止”改为“由人评分，未得满分须说明原因”', nextYear((framework) => set(framework, 'key-tasks', { rule: { shape: 'manual' } }))],
  [
    'vetoes',
    '重点工作完成情况：不得分的情形由“无”改为“有重大事故”',
    nextYear((framework) => set(framework, 'key-tasks', { vetoes: [{ value: { input: '重点工作未完成数' }, is: { atLeast: '9' }, because: '有重大事故' }] })),
  ],
  ['standard', '重点工作完成情况：评分标准的文字由“重点工作全部完成的，得8分；一项未完成扣4分，扣完为止。”改为“得8分。”', nextYear((framework) => set(framework, 'key-tasks', { standard: '得8分。' }))],
];

test.each(CHANGES)('a change of %s is told alone: %s', (code, line, after) => {
  expect(differencesBetween(DEFAULT_FRAMEWORK, after).map((found) => found.code)).toEqual([code]);
  expect(lines(after)).toEqual([line]);
  expect(lines(after, 'en')[0]).not.toBe(line);
});

test('every kind of difference is shown above', () => {
  const all: Readonly<Record<DifferenceCode, true>> = {
    total: true, rounding: true, 'rounding-stage': true, ratings: true, 'zero-denominator': true, 'not-applicable': true, measure: true, added: true, removed: true,
    renamed: true, moved: true, weight: true, bands: true, threshold: true, rule: true, vetoes: true, standard: true,
  };

  expect(new Set(CHANGES.map(([code]) => code))).toEqual(new Set(Object.keys(all)));
});

test('a part of an indicator is told by its path', () => {
  const after = nextYear((framework) => {
    const { rule } = indicator(framework, 'procurement');
    if (rule.shape === 'sum') Object.assign(rule.parts[0] ?? {}, { maximum: '1.5' });
  });

  expect(lines(after)).toEqual(['政府采购执行情况 › 政府采购执行率：分值由1分改为1.5分']);
});

test('an indicator with a new id is found again by its name', () => {
  expect(lines(nextYear((framework) => set(framework, 'key-tasks', { id: 'main-tasks' })))).toEqual([]);
});

test('0.90 is 0.9, and the order of keys is nobody’s concern', () => {
  const after = nextYear((framework) => set(framework, 'key-tasks', { maximum: '8.0', rule: { points: '4.00', measure: 'key-tasks-missed', shape: 'occurrences' } }));

  expect(lines(after)).toEqual([]);
});

test('between any two built-in frameworks: none with itself; what one way adds, the other way removes', async () => {
  const frameworks = await Promise.all(FRAMEWORK_LIST.map(({ id }) => loadBuiltin(id)));
  const any = fc.constantFrom(...frameworks.filter((framework) => framework !== undefined));
  const counted = (a: Framework, b: Framework, code: DifferenceCode) => differencesBetween(a, b).filter((found) => found.code === code).length;

  fc.assert(
    fc.property(any, any, (a, b) => {
      expect(differencesBetween(a, a)).toEqual([]);
      expect(counted(a, b, 'added')).toBe(counted(b, a, 'removed'));
      for (const found of differencesBetween(a, b)) expect(differenceLine(found, a, b, 'zh-CN')).not.toMatch(/undefined|\[object/);
    }),
  );
});
