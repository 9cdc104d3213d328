import { frameworkSheetWords } from '../../src/messages/frameworkSheet';
import { loadFramework } from '../../src/scoring/frameworks/load';
import type { Framework, Measure, Operand, Rule, RuleShape, Veto } from '../../src/scoring/frameworks/model';
import { frameworkFromTable, frameworkTable, isSameFramework } from '../../src/scoring/frameworks/sheet';
import { readOperand, readQuantity, type MeasureNames } from '../../src/scoring/frameworks/sheet/formula';
import { operandFormula, quantityFormula } from '../../src/scoring/frameworks/sheet/formulaText';
import { HEAD_FIELDS, HEAD_ROWS } from '../../src/scoring/frameworks/sheet/layout';
import { PHRASES_OF } from '../../src/scoring/frameworks/sheet/phrases';
import { INPUTS } from '../../src/scoring/inputs/catalogue';
import { frameworkForRule, SPENT_OF_BUDGET } from '../scoring/fixtures/frameworks';
import WRITTEN from './fixtures/written-from-the-guide.json';
import { cellsOf } from './support/cells';
import { examples, guide, section, tablesIn, typed, type Example, type MarkdownTable, type WrittenSheet } from './support/guide';

const words = frameworkSheetWords['zh-CN'];

/** `rate` belongs to every example; a rule that decides on no measure leaves it unused. */
const faultsOf = (framework: unknown) => {
  const loaded = loadFramework(framework);
  return (loaded.ok ? loaded.warnings : loaded.faults).filter(({ code }) => code !== 'measure-unused');
};

/** The guide's whole example in the sheet. */
const [, head = [], ratings = [], indicators = [], measures = []] = [[], ...tablesIn(section('一个完整的例子'))];
const wholeSheet: WrittenSheet = { head, ratings, indicators, measures };

/** The example's sheet with one indicator of 10 points, whose rule stands in the table. */
function sheetWithRule([header = [], own = [], ...details]: MarkdownTable): WrittenSheet {
  return {
    head: head.map(([label = '', value = '']) => [label, label.startsWith(words.labels.total) ? '10' : value]),
    ratings: ratings.filter(([name]) => name !== '优' && name !== '良' && name !== '中'),
    indicators: [
      ['一级指标', '二级指标', '三级指标', '评分标准', '分值', ...header, '来源', '状态', '依据'],
      ['一级', '二级', '示例指标', '满分10分。', '10', ...own, '示例', '待核对', ''],
      ...details.map((row) => ['', '', '', '', '', ...row]),
    ],
    measures: [measures[0] ?? [], ['支出率', '三公支出 ÷ 三公预算', '百分比', '', '', 'rate']],
  };
}

function indicatorIn(table: MarkdownTable) {
  const { framework, faults } = frameworkFromTable(typed(sheetWithRule(table)), 'zh-CN');
  expect(faults.filter(({ code, details }) => !(code === 'framework' && details.fault.code === 'measure-unused'))).toEqual([]);
  return framework?.sections[0]?.groups[0]?.indicators[0];
}

/** New rows get ids of their own, so the examples are compared without. */
function withoutIds(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner: unknown) => (key === 'id' ? undefined : inner)));
}

const tableOf = ({ after }: Example): MarkdownTable => tablesIn(after)[0] ?? [];

describe.each(examples('rule').map((example) => [example.json, example] as const))('the guide’s rule %s', (json, example) => {
  const rule = JSON.parse(json) as Rule;

  test('is valid', () => {
    expect(faultsOf(frameworkForRule(rule))).toEqual([]);
  });

  test('is the same rule in the sheet', () => {
    expect(withoutIds(indicatorIn(tableOf(example))?.rule)).toEqual(withoutIds(rule));
  });
});

test.each(examples('veto').map((example) => [example.json, example] as const))('the guide’s veto is the same in the sheet: %s', (json, example) => {
  expect(indicatorIn(tableOf(example))?.vetoes).toEqual([JSON.parse(json) as Veto]);
});

const NAMES: MeasureNames = { names: ['支出率'], idOf: (name) => (name === '支出率' ? name : undefined) };
const WRITER = { words, nameOf: (id: string) => id };

test.each(examples('measure').map(({ json, after }) => [json, /公式：`(.+)`/.exec(after)?.[1] ?? ''] as const))('the guide’s measure %s is valid, and the same as %s', (json, formula) => {
  const value = JSON.parse(json) as Measure['value'];

  expect(faultsOf(frameworkForRule({ shape: 'proportional', measure: 'rate' }, {}, [{ ...SPENT_OF_BUDGET, value }]))).toEqual([]);
  expect(readQuantity(formula, NAMES)).toEqual({ value });
  expect(quantityFormula(value, WRITER)).toBe(formula);
});

const [operands = []] = tablesIn(section('计算项'));

test.each(operands.slice(1).map((row) => row.map((cell) => cell.replace(/^`|`$/g, ''))))('the guide’s operand for %s: %s is the same as %s', (_meaning, json = '', formula = '') => {
  const operand = JSON.parse(json) as Operand;

  expect(readOperand(formula, NAMES)).toEqual({ value: operand });
  expect(operandFormula(operand, WRITER)).toBe(formula);
});

test('the guide shows every shape of rule, and every way to count steps', () => {
  const shapes: Readonly<Record<RuleShape, true>> = {
    bands: true, proportional: true, slope: true, weighted: true, steps: true, occurrences: true, targets: true,
    manual: true, 'yes-no': true, grades: true, checklist: true, sum: true, either: true,
  };
  const rules = examples('rule').map(({ json }) => JSON.parse(json) as Rule);

  expect(new Set(rules.map(({ shape }) => shape))).toEqual(new Set(Object.keys(shapes)));
  expect(rules.flatMap((rule) => (rule.shape === 'steps' ? [rule.counting] : []))).toEqual(['whole', 'started', 'proportional']);
});

test('the guide’s whole framework is valid as it stands, and the same in the sheet', () => {
  const [whole] = examples('framework');
  const framework = JSON.parse(whole?.json ?? '') as Framework;
  const read = frameworkFromTable(typed(wholeSheet), 'zh-CN');

  expect(loadFramework(framework)).toMatchObject({ ok: true, warnings: [] });
  expect(read.faults).toEqual([]);
  expect(read.framework && isSameFramework(read.framework, framework)).toBe(true);
});

test('the guide’s whole framework in the sheet may leave every id out', () => {
  const cells = typed({ ...wholeSheet, indicators: indicators.map((row) => row.slice(0, -1)), measures: measures.map((row) => row.slice(0, -1)) });

  expect(frameworkFromTable(cells, 'zh-CN').faults).toEqual([]);
});

const [headTable = [], columnTable = [], choiceTable = []] = tablesIn(section('「评分标准」表的样子'));

test('the guide lists every field of the head with its place in the file', () => {
  const fields = HEAD_ROWS.flat().map((field) => [words.label({ name: words.labels[field] }), `\`${HEAD_FIELDS[field].path}\``]);

  expect(headTable.slice(1).map(([label, path]) => [label, path])).toEqual(fields);
});

test('the guide explains every column, and every kind of row below an indicator', () => {
  const text = columnTable.flat().join('、');

  for (const title of [...Object.values(words.indicatorColumns), ...Object.values(words.kinds)]) expect(text).toContain(title);
});

test('the guide lists every choice with its value in the file', () => {
  const groups: readonly Readonly<Record<string, string>>[] = [words.zero, words.notApplicable, words.modes, words.scoreAt, words.totalOf, words.display, words.status, words.shapes];
  const choices = groups.flatMap((group) => Object.entries(group).map(([value, word]) => [word, `\`${value}\``]));

  expect(choiceTable.slice(1).map(([, word, value]) => [word, value])).toEqual(expect.arrayContaining(choices));
  expect(choiceTable.slice(1)).toHaveLength(choices.length);
});

test('the guide lists every phrase of the parameters beside its rule', () => {
  const listed = tablesIn(section('规则')).at(-1)?.slice(1) ?? [];
  const phrases = Object.entries(PHRASES_OF)
    .filter(([, ids]) => ids.length > 0)
    .map(([shape, ids]) => [
      shape === 'item' ? words.kinds.item : words.shapes[shape as RuleShape],
      ids.map((id) => (words.phrases[id][0] ?? '').replace(/\{\w+\}/g, '…')).join(words.phraseSeparator),
    ]);

  expect(listed).toEqual(phrases);
});

test('the guide lists every input by name, alias and meaning, and no other', () => {
  const [table = []] = tablesIn(section('数据项一览'));

  expect(table.slice(1)).toEqual(INPUTS.map(({ name, alias, meaning }) => [name, alias, meaning['zh-CN']]));
});

test('the guide tells every action of the command', () => {
  for (const action of ['list', 'sheet', 'json', 'check', 'diff']) expect(guide).toContain(`npm run framework -- ${action}`);
});

describe('a framework that somebody wrote who had read nothing but the guide', () => {
  test('is sound', () => expect(faultsOf(WRITTEN)).toEqual([]));

  test('is the same after a way through the sheet', () => {
    const written = WRITTEN as Framework;
    const { framework, faults } = frameworkFromTable(cellsOf(frameworkTable(written, 'zh-CN')), 'zh-CN');
    expect(faults).toEqual([]);
    expect(framework && isSameFramework(framework, written)).toBe(true);
  });
});
