/** Engine and formulas held against each other: LibreOffice recalculates every formula, in one run for all units. */
import fc from 'fast-check';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { gradesOf, leavesOf, yesNoOf, type Leaf } from '../../src/scoring/frameworks/leaves';
import { indicatorsOf, type Framework } from '../../src/scoring/frameworks/model';
import { isComputed } from '../../src/scoring/rules/computed';
import { score } from '../../src/scoring/scorecard/score';
import { describeWithLibreOffice } from '../support/tools';
import { differences } from './support/compare';
import { edgeUnit, judgementRows, targetRows, type Judgeable } from './support/edgeUnits';
import { CORE, DISPLAYED, everyShape, ROUNDINGS } from './support/frameworks';
import { inMixedUnits } from './support/mixedUnits';
import { recalculated, type SheetResult, type UnitOfFramework } from './support/recalculate';
import { sampleUnit } from './support/sampleUnit';
import { engineCells, type Content, type UnitData } from './support/unitData';

const SEED = 20_240_601;
const GROUPS = { shipped: 70, core: 350, shapes: 96, mixed: 100 } as const;
/** LibreOffice takes a minute or two; on a busy machine many times that. */
const MINUTES = { recalculating: 10, all: 12 } as const;

const sample = sampleUnit();
const withInputs = (inputs: Readonly<Record<string, Content>>): UnitData => ({ ...sample, inputs: { ...sample.inputs, ...inputs } });

/** Named units of the shipped framework, each with what must come of it. */
const SPECIAL = {
  sample: sample,
  'without exemption': withInputs({ 免计调整金额: null, 免计调整依据: null }),
  'in 元': {
    ...sample,
    inputs: Object.fromEntries(
      Object.entries(sample.inputs).map(([name, value]) => {
        const inYuan = (amount: Content): Content => (typeof amount === 'number' ? Math.round(amount * 10_000) : amount);
        if (name === '金额单位') return [name, '元'];
        if (/人数|年度|项目数|未完成数|率$|满意度/.test(name)) return [name, value];
        return [name, Array.isArray(value) ? ((value as Content[]).map(inYuan) as [Content, Content, Content, Content]) : inYuan(value as Content)];
      }),
    ),
  },
  'in mixed units': inMixedUnits(sample, 1),
  'dust of binary sums': withInputs({ 三公支出: 12.67 + 1109.66, 三公预算: 0.1 + 0.2, 服务对象满意度: 0.95 + 1e-17 }),
  'numbers as text': withInputs({ 三公支出: '13.07' }),
  'an amount with 14 digits': withInputs({ 三公支出: 12_345_678.123456, 三公预算: 13_717_420.137174 }),
  'a third of a fen': withInputs({ 三公支出: 100 / 3 }),
  'a score with five decimals': { ...sample, judgements: sample.judgements?.map((row) => (row[0] === '预算编制规范性' ? [row[0], row[1], 4.12345, null] : row)) ?? null },
} satisfies Record<string, UnitData>;

const TYPED: UnitOfFramework = { framework: DEFAULT_FRAMEWORK, unit: sample, typed: { benefits: 20.5, 'budget-execution': 5 } };

function judged(framework: Framework, seed: number): UnitData['judgements'] {
  const judgeable = ({ name, maximum, rule }: Pick<Leaf, 'name' | 'maximum' | 'rule'>): Judgeable => ({
    name,
    maximum,
    words: [...gradesOf(rule).map((grade) => grade.name), ...(yesNoOf(rule) ? ['是', '否', '符合'] : [])],
    isComputed: isComputed(rule) || ['sum', 'checklist', 'either'].includes(rule.shape),
  });
  const named = indicatorsOf(framework).map(({ indicator }) => ({ ...judgeable(indicator), items: leavesOf(indicator.rule).map(judgeable) }));
  return fc.sample(judgementRows(named), { numRuns: 1, seed })[0] ?? null;
}

/** @param judgedUnits which share of the units, in twentieths, has a judgement table */
function randomUnits(group: keyof typeof GROUPS, judgedUnits: number, frameworkOf: (index: number) => Framework): UnitOfFramework[] {
  const seed = SEED + GROUPS[group];
  return fc.sample(edgeUnit, { numRuns: GROUPS[group], seed }).map((unit, index) => {
    const framework = frameworkOf(index);
    return {
      framework,
      unit: {
        ...unit,
        judgements: index % 20 >= judgedUnits ? null : judged(framework, seed + index),
        targets: index % 10 === 9 ? null : (fc.sample(targetRows, { numRuns: 1, seed: seed + index })[0] ?? null),
      },
    };
  });
}

const rounding = (index: number) => ROUNDINGS[index % ROUNDINGS.length] ?? DISPLAYED;
const special = Object.values(SPECIAL).map((unit): UnitOfFramework => ({ framework: DEFAULT_FRAMEWORK, unit, withReasons: true }));
const random: Readonly<Record<keyof typeof GROUPS, readonly UnitOfFramework[]>> = {
  shipped: randomUnits('shipped', 19, () => DEFAULT_FRAMEWORK),
  core: randomUnits('core', 12, (index) => ({ ...CORE, rounding: index % 4 < 2 ? DISPLAYED : rounding(Math.floor(index / 2)) })),
  mixed: randomUnits('mixed', 12, () => CORE).map(({ framework, unit }, index) => ({ framework, unit: inMixedUnits(unit, index) })),
  shapes: randomUnits('shapes', 19, (index) => everyShape(rounding(index), index % 3 === 0 ? 'refused' : 'excluded-and-rescaled')),
};

const shown = new Map<UnitOfFramework, SheetResult>();
const sheetOf = (unit: UnitOfFramework): SheetResult => {
  const found = shown.get(unit);
  if (!found) throw new Error('the unit was not recalculated');
  return found;
};
const special_ = (name: keyof typeof SPECIAL): SheetResult => {
  const unit = special[Object.keys(SPECIAL).indexOf(name)];
  if (!unit) throw new Error(`no unit ${name}`);
  return sheetOf(unit);
};

describeWithLibreOffice('the formula sheet, recalculated by LibreOffice', (soffice) => {
  beforeAll(() => {
    const units = [...special, TYPED, ...Object.values(random).flat()];
    recalculated(soffice, units, MINUTES.recalculating).forEach((result, index) => {
      const unit = units[index];
      if (unit) shown.set(unit, result);
    });
  }, MINUTES.all * 60_000);

  it('scores the published sample 94.8 of 100, rated 优', () => {
    const { total, indicators } = special_('sample');
    expect(total).toMatchObject({ score: '94.8', deduction: '5.2', rating: '优', open: '0', note: '共扣5.2分；评价等级：优。' });
    expect(indicators.get('budget-execution')).toMatchObject({ score: '4.3', deduction: '1.7' });
    expect(differences({ framework: DEFAULT_FRAMEWORK, unit: sample }, special_('sample'))).toEqual([]);
  });

  it('tells the sample\'s lost points in the engine\'s words', () => {
    const { indicators } = special_('sample');
    expect(indicators.get('outsourced-control')?.reason).toBe('编外人员控制率为53.85%，不符合“＜5%”得满分的标准，扣1分。');
    expect(indicators.get('budget-execution')?.reason).toBe(
      '一季度预算执行率为51.70%、二季度预算执行率为75.32%、三季度预算执行率为64.51%、四季度预算执行率为97.56%、全年平均执行率为72.27%，按各分项计算得4.3分（满分6分），扣1.7分。',
    );
    expect(indicators.get('target-clarity')?.reason).toContain('得1.5分（满分2分），原因：“日常业务基本保障”项目');
    expect(indicators.get('staff-control')?.reason).toBe('');
  });

  it('takes the exemption away from the total: 93.8', () => {
    expect(special_('without exemption').total.score).toBe('93.8');
  });

  it('gives the same points for the same money in 元', () => {
    expect(special_('in 元').total).toEqual(special_('sample').total);
  });

  it('reads sums with binary dust as the numbers that a person sees', () => {
    expect(differences({ framework: DEFAULT_FRAMEWORK, unit: SPECIAL['dust of binary sums'] }, special_('dust of binary sums'))).toEqual([]);
  });

  it.each([
    ['numbers as text', 'public-expenses', '未评分：「三公支出」无法识别。'],
    ['an amount with 14 digits', 'public-expenses', '未评分：「三公支出」的位数超出公式能够精确计算的范围；「三公预算」的位数超出公式能够精确计算的范围。'],
    ['a third of a fen', 'public-expenses', '未评分：「三公支出」的位数超出公式能够精确计算的范围。'],
    ['a score with five decimals', 'budget-compliance', '未评分：尚未打分。'],
  ] as const)('gives no points and says why: %s', (name, indicator, reason) => {
    const { indicators, total } = special_(name);
    expect(indicators.get(indicator)).toEqual({ score: '未评分', deduction: '', reason });
    expect(total).toMatchObject({ rating: '', open: '1', note: '1项指标未评分，合计为部分得分，暂不评定等级。' });
  });

  it('counts a score that a person typed over a formula', () => {
    const sheetScores = new Map([['benefits', 20.5], ['budget-execution', 5]].map(([id, typed]) => [String(id), { score: { numerator: BigInt(Number(typed) * 10), denominator: 10n }, reason: '调整', cell: null }]));
    const engine = score({ cells: engineCells(sample), sheetScores }, DEFAULT_FRAMEWORK);
    const { total } = sheetOf(TYPED);
    expect([Number(total.score), Number(total.deduction), total.rating]).toEqual([Number(engine.total.score), Number(engine.total.deduction), engine.total.rating]);
    expect(total.score).toBe('91');
  });

  it.each(Object.keys(GROUPS) as (keyof typeof GROUPS)[])('agrees with the engine on every point of random units at the edges: %s', (group) => {
    const found = random[group].flatMap((unit) => differences(unit, sheetOf(unit)));
    expect(found).toEqual([]);
  });

  it('was shown 500 units and more, with every indicator in every state that it can have', () => {
    expect(Object.values(random).flat().length).toBeGreaterThanOrEqual(500);
    const states = new Map<string, Set<string>>();
    const shapes = random.shapes.map(({ framework, unit }) => score({ cells: engineCells(unit), sheetScores: new Map() }, framework));
    for (const { id, state, basis } of shapes.flatMap(({ indicators }) => indicators)) {
      states.set(id, (states.get(id) ?? new Set()).add(state).add(basis ?? 'none'));
    }
    for (const { indicator } of indicatorsOf(everyShape(DISPLAYED, 'excluded-and-rescaled'))) {
      const isJudged = ['manual', 'yes-no', 'grades'].includes(indicator.rule.shape) && !indicator.vetoes;
      expect([indicator.id, ...(states.get(indicator.id) ?? [])]).toEqual(expect.arrayContaining(['scored', 'not-scored', isJudged ? 'judged' : indicator.rule.shape === 'sum' ? 'mixed' : 'computed']));
    }
    expect([...states.values()].filter((known) => known.has('not-applicable')).length).toBeGreaterThan(10);
    expect([...states.values()].filter((known) => known.has('overruled')).length).toBeGreaterThan(10);
    expect(shapes.some(({ total }) => total.scaledBy !== '1' && total.complete)).toBe(true);
  });

  it('scores the sample alike when every third amount is in 元', () => {
    expect(SPECIAL['in mixed units'].units).toMatchObject({ 调整后预算支出: '元', 调剂金额: '元' });
    expect(special_('in mixed units').total).toMatchObject({ score: '94.8' });
    expect(differences({ framework: DEFAULT_FRAMEWORK, unit: SPECIAL['in mixed units'] }, special_('in mixed units'))).toEqual([]);
  });

  it('is seen to differ when a figure is changed behind the engine\'s back', () => {
    const [first] = random.core;
    if (!first) throw new Error('no unit');
    const other: UnitOfFramework = { ...first, unit: { ...first.unit, inputs: { ...first.unit.inputs, 重点工作未完成数: 1, 编制人数: 1, 在编人数: 2 } } };
    const unlike = [0, 3].map((missed) => ({ ...other, unit: { ...other.unit, judgements: null, inputs: { ...other.unit.inputs, 重点工作未完成数: missed } } }));
    expect(unlike.some((unit) => differences(unit, sheetOf(first)).length > 0)).toBe(true);
  });
});
