/** The figures of a rule against the words of its standard: what contradicts is warned of at its place, and nothing else. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { FRAMEWORK_LIST, loadBuiltin } from '../../src/scoring/frameworks/library';
import { lintFramework } from '../../src/scoring/frameworks/lint';
import { indicatorsOf, type Framework, type Indicator, type Measure, type Rule } from '../../src/scoring/frameworks/model';
import { frameworkFromTable, frameworkTable } from '../../src/scoring/frameworks/sheet';
import { frameworkFaultLine } from '../../src/scoring/wording/fault';
import { sheetFaultLine } from '../../src/scoring/wording/sheetFault';
import { frameworkOf, indicatorWith, SPENT_OF_BUDGET } from '../scoring/fixtures/frameworks';
import * as SHAPES from '../scoring/fixtures/shapes';
import WRITTEN from './fixtures/written-from-the-guide.json';
import { cellsOf } from './support/cells';
import { examples } from './support/guide';

const COUNT: Measure = { id: 'count', name: '未完成数', display: 'number', value: { number: { input: '重点工作未完成数' } } };
const IN_FILE = 'sections.0.groups.0.indicators.0.rule';

const warnings = (framework: Framework) => lintFramework(framework).filter(({ code }) => code === 'figure-differs');
const places = (framework: Framework) => warnings(framework).map((found) => (found.code === 'figure-differs' ? found.details.at : ''));
const standing = (standard: string, rule: Rule, indicator: Partial<Indicator> = {}) => frameworkOf([SPENT_OF_BUDGET, COUNT], [indicatorWith({ standard, rule, ...indicator })]);
const within = (standard: string, rule: Rule) => places(standing(standard, rule)).map((at) => at.replace(`${IN_FILE}.`, ''));

async function builtin(id: string): Promise<Framework> {
  const framework = await loadBuiltin(id);
  if (!framework) throw new Error(`no framework ${id}`);
  return framework;
}

/** The framework with one value of an indicator's rule replaced, and the path of it in the file. */
function changed(framework: Framework, indicator: string, path: string, value: string): { readonly framework: Framework; readonly at: string } {
  const copy = structuredClone(framework);
  for (const [section, { groups }] of copy.sections.entries()) {
    for (const [group, { indicators }] of groups.entries()) {
      const index = indicators.findIndex(({ name }) => name === indicator);
      if (index < 0) continue;
      const keys = path.split('.');
      const last = keys.pop() ?? '';
      const owner = keys.reduce<Record<string, unknown>>((node, key) => node[key] as Record<string, unknown>, indicators[index] as unknown as Record<string, unknown>);
      if (!(last in owner)) throw new Error(`${indicator} has no ${path}`);
      owner[last] = value;
      return { framework: copy, at: `sections.${section}.groups.${group}.indicators.${index}.${path}` };
    }
  }
  throw new Error(`no indicator ${indicator}`);
}

describe('nothing is warned of that is as the text says', () => {
  test.each(FRAMEWORK_LIST.map(({ id }) => id))('in the framework %s', async (id) => {
    expect(warnings(await builtin(id))).toEqual([]);
  });

  test('in a framework that was written from the guide, and in the guide’s own', () => {
    const own = examples('framework').map(({ json }) => JSON.parse(json) as Framework);
    expect(own.length).toBeGreaterThan(0);
    expect([WRITTEN as Framework, ...own].flatMap(warnings)).toEqual([]);
  });

  test('in the shapes that other tests score by', () => {
    const frameworks = Object.values(SHAPES).filter((shape): shape is Framework => 'sections' in shape);
    expect(frameworks.length).toBeGreaterThan(5);
    expect(frameworks.flatMap(warnings)).toEqual([]);
  });

  test.each<[standard: string, rule: Rule]>([
    ['支出率在合理范围内的得满分，否则酌情扣分。', { shape: 'bands', measure: 'rate', bands: [{ atMost: '1', points: '10' }, { above: '1', points: '0' }] }],
    ['在10分内评分，参考比例为60%。', { shape: 'grades', grades: [{ name: '好', points: '10' }, { name: '中', from: '5', to: '8' }] }],
    ['90%以上得10分，80%以上得6分，其余不得分。', { shape: 'bands', measure: 'rate', bands: [{ atLeast: '0.9', points: '10' }, { atLeast: '0.8', below: '0.9', points: '6' }, { below: '0.8', points: '0' }] }],
    ['发现一项问题扣1分；重点工作未完成的，按项扣分。', { shape: 'occurrences', measure: 'count', points: '1' }],
    ['十分合理的得10分，一是完整，二是准确。', { shape: 'manual' }],
  ])('where the text leaves it open: %s', (standard, rule) => {
    expect(warnings(standing(standard, rule))).toEqual([]);
  });
});

describe('a figure that was changed in a shipped framework is warned of at its place', () => {
  test.each<[id: string, indicator: string, path: string, value: string, said: string]>([
    ['futian-2024', '固定资产利用率', 'rule.bands.1.points', '0.5', '“75%≤比率<90%的,得0.7分”'],
    ['futian-2024', '固定资产利用率', 'rule.bands.3.below', '0.5', '“比率<60%的,得0分”'],
    ['futian-2024', '编外人员控制率', 'rule.bands.1.atMost', '0.2', '“5%≤比率≤10%的,得0.5分”'],
    ['futian-2024', '公用经费控制率', 'rule.parts.1.rule.bands.1.points', '1', '“90%≤比率≤100%的,得2分”'],
    ['futian-2024', '财务合规性', 'rule.parts.1.rule.threshold', '0.2', '不超过10%的,得1分”'],
    ['futian-2024', '财务合规性', 'rule.parts.1.rule.points', '0.2', '“每超过1%扣0.1分”'],
    ['futian-2024', '重点工作完成情况', 'rule.points', '2', '“1项未完成扣4分”'],
    ['hunan-type', '预算完成率', 'rule.step', '0.1', '“每低于5%扣2分”'],
    ['hunan-type', '公用经费控制', 'rule.parts.0.rule.points', '2', '“每超出1%扣1分”'],
    ['hunan-type', '预算控制率', 'rule.bands.2.points', '2.5', '“超过10%、不超过20%的,得3分”'],
    ['hunan-type', '社会公众或服务对象满意度', 'rule.bands.1.points', '3', '“80%至90%(不含)的,得4分”'],
    ['hunan-type', '预决算信息公开性', 'rule.grades.1.points', '3', '2分'],
    ['mof-2013', '社会公众或服务对象满意度', 'rule.bands.2.points', '4', '“不低于75%的,得5分”'],
    ['mof-2013', '预算调整率', 'rule.zeroAbove', '0.2', '“预算调整率超过10%的,不得分”'],
    ['mof-2013', '资金使用合规性', 'rule.points', '1', '“每发现1项问题扣2分”'],
    ['mof-2013', '社会效益', 'rule.grades.1.from', '3.5', '4分'],
    ['hubei-type', '效益指标完成情况', 'rule.grades.1.from', '12', '10分'],
    ['chongqing-type', '绩效指标完成情况', 'rule.grades.1.from', '0.5', '60%'],
    ['chongqing-type', '绩效指标完成情况', 'rule.zeroBelow', '0.5', '低于60%的不得分”'],
    ['project-2020', '产出指标完成情况', 'rule.grades.0.from', '0.85', '80%'],
  ])('%s %s %s', async (id, indicator, path, value, said) => {
    const { framework, at } = changed(await builtin(id), indicator, path, value);
    const found = warnings(framework);
    const line = found.map((each) => frameworkFaultLine(each, 'zh-CN')).join('\n');

    expect(found.map(({ severity }) => severity)).toContain('warning');
    // A bound belongs to its band as a whole.
    expect(places(framework)).toContain(path.endsWith('points') || !path.includes('bands') ? at : at.slice(0, at.lastIndexOf('.')));
    expect(line).toContain(said);
    expect(line).toContain(`${indicator}：评分标准的文字写的是`);
  });

  test('a slope names what it is and what the text has', async () => {
    const { framework } = changed(await builtin('mof-2013'), '预算调整率', 'rule.slope', '-5');
    expect(warnings(framework).map((each) => frameworkFaultLine(each, 'zh-CN'))).toEqual([expect.stringMatching(/“\(1-10×预算调整率\)”.*却是1−5×计算项/)]);
  });
});

test('most figures of the shipped frameworks are guarded by their texts: changed one by one', async () => {
  const FIGURES = /^(?:points|from|to|atLeast|above|atMost|below|equals|threshold|step|zeroAbove|zeroBelow|intercept|slope)$/;
  const all = { guarded: 0, open: 0 };
  for (const { id } of FRAMEWORK_LIST) {
    const framework = structuredClone(await builtin(id));
    const visit = (node: Record<string, unknown>): void => {
      for (const [key, value] of Object.entries(node)) {
        if (typeof value === 'object' && value !== null) visit(value as Record<string, unknown>);
        if (typeof value !== 'string' || !FIGURES.test(key)) continue;
        node[key] = String(Number(value) + 0.07);
        all[warnings(framework).length > 0 ? 'guarded' : 'open']++;
        node[key] = value;
      }
    };
    for (const { indicator } of indicatorsOf(framework)) visit(indicator.rule as unknown as Record<string, unknown>);
  }
  expect(all.guarded).toBeGreaterThan(150);
  expect(all.open / (all.open + all.guarded)).toBeLessThan(0.3);
});

describe('official wordings, with figures in either numerals', () => {
  const steps = (step: string, points: string): Rule => ({ shape: 'steps', measure: 'rate', past: 'below', threshold: '0.95', step, points, counting: 'whole' });

  test.each(['每低0.5%扣0.5分', '每低于0.5个百分点，扣0.5分', '每低百分之零点五扣零点五分', '每降低０．５％的，扣减０．５分', '每低0.5%（不足的不计），扣0.5分'])('%s', (words) => {
    const standard = `达到95%的，得10分；${words}，扣完为止。`;
    expect(within(standard, steps('0.005', '0.5'))).toEqual([]);
    expect(within(standard, steps('0.005', '1'))).toEqual(['points']);
    expect(within(standard, steps('0.01', '0.5'))).toEqual(['step']);
  });

  const bands = (...points: readonly [middle: string, low: string]): Rule => ({
    shape: 'bands',
    measure: 'rate',
    bands: [{ atLeast: '0.8', points: '10' }, { atLeast: '0.6', below: '0.8', points: points[0] }, { below: '0.6', points: points[1] }],
  });

  test.each([
    '80%（含）以上得10分，60%（含）-80%得6分，60%以下不得分。',
    '支出率≥80%，得10分；60%≤支出率＜80%，得6分；支出率＜60%，不得分。',
    '[80%,100%]得满分；[60%,80%)得6分；[0,60%)得0分。',
    '达到百分之八十的，得十分；不足百分之八十、不低于百分之六十的，得六分；低于百分之六十的，不得分。',
    '不低于80%的，计10分；不低于60%的，计6分；未达到60%的，不计分。',
  ])('%s', (standard) => {
    expect(within(standard, bands('6', '0'))).toEqual([]);
    expect(within(standard, bands('5', '0'))).toEqual(['bands.1.points']);
    expect(within(standard, bands('6', '1'))).toEqual(['bands.2.points']);
  });

  test.each(['每有一项未完成扣4分，扣完为止。', '每发现1项未完成的，扣4分。', '一项未完成扣四分。', '每出现１次扣４分。'])('%s', (standard) => {
    const occurrences = (points: string): Rule => ({ shape: 'occurrences', measure: 'count', points });
    expect(within(`全部完成的得10分；${standard}`, occurrences('4'))).toEqual([]);
    expect(within(`全部完成的得10分；${standard}`, occurrences('3'))).toEqual(['points']);
  });

  test('items whose weights were shifted among each other', () => {
    const items = (first: string, second: string): Rule => ({ shape: 'checklist', items: [{ id: 'a', name: '甲', maximum: first }, { id: 'b', name: '乙', maximum: second }] });
    expect(within('①甲，4分；②乙，6分。', items('4', '6'))).toEqual([]);
    expect(within('①甲，4分；②乙，6分。', items('3', '7'))).toEqual(['items.0.maximum', 'items.1.maximum']);
    expect(within('两项各5分。', items('4', '6'))).toEqual(['items.0.maximum', 'items.1.maximum']);
  });
});

describe('on the sheet 「评分标准」', () => {
  test('the cell of the band is named, and the sheet stays in force', () => {
    const cells = cellsOf(frameworkTable(DEFAULT_FRAMEWORK, 'zh-CN'));
    const row = cells.findIndex((line) => line.some(({ value }) => value === '[75%,90%)'));
    const column = cells[row]?.findIndex(({ value }) => value === 0.7) ?? -1;
    const cell = cells[row]?.[column];
    if (!cell) throw new Error('no band');
    cells[row]?.splice(column, 1, { ...cell, value: 0.5 });

    const { framework, faults } = frameworkFromTable(cells, 'zh-CN');
    expect(framework).not.toBeNull();
    expect(faults.map((fault) => sheetFaultLine(fault, 'zh-CN'))).toEqual([`${cell.address ?? ''}：评分标准的文字写的是“75%≤比率<90%的,得0.7分”，这里却是[75%,90%)得0.5分；请核对印发文本，改正其中一处`]);
  });
});
