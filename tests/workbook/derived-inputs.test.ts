/** Numbers that 项目进度表 gives, through the real office.js: score, readiness, sources, checks and formulas say the same. */
import futian from '../../src/scoring/frameworks/files/futian-2024.json';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import type { Framework } from '../../src/scoring/frameworks/model';
import { findingText } from '../../src/scoring/wording/finding';
import { checkWorkbook } from '../../src/workbook/check';
import { readReadiness } from '../../src/workbook/readiness';
import { scoreWorkbook, type SheetContent } from '../../src/workbook/score';
import { EMPTY_FILLING, makeTemplate } from '../../src/workbook/template';
import { WorkbookModel } from '../../src/workbench/model';
import { TRAINING, TRAINING_FIGURES } from '../projects/support/projects';
import { sheetOf } from '../support/sample';
import { indicatorOf, withExcel } from '../support/scoring';

const INDICATOR = '项目完成及时性';
const LATE = ['2024-06-30', '2024-07-02'] as const;
const IN_TIME = ['2024-06-30', '2024-06-30'] as const;

async function workbookWith(rows: readonly (readonly (string | number)[])[], inputs: Readonly<Record<string, number>> = {}, targets: typeof rows = []): Promise<WorkbookModel> {
  const model = WorkbookModel.blank();
  await withExcel(model, () =>
    makeTemplate({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN', filling: { ...EMPTY_FILLING, inputs: { 单位名称: '示例单位', 评价年度: 2024, ...inputs }, tables: { 项目进度表: rows, ...(targets.length > 0 ? { 项目绩效目标表: targets } : {}) } } }),
  );
  return model;
}

const projects = (...days: readonly (readonly [string, string])[]) => days.map(([planned, done], index) => [`第${index + 1}个项目`, 1, 1, planned, done]);
const score = (model: WorkbookModel, content?: SheetContent, framework: Framework = DEFAULT_FRAMEWORK) => withExcel(model, () => scoreWorkbook({ framework, language: 'zh-CN', content }));

test('what nobody typed is scored from the table, and everything says that it is', async () => {
  const model = await workbookWith(projects(IN_TIME, IN_TIME, LATE));
  const outcome = await score(model);
  const { score: points, sources } = indicatorOf(outcome, INDICATOR);
  expect(points).toBe('4.0');
  expect(sources).toEqual([{ input: '按期完成项目数', cell: '项目进度!E6', from: '项目进度表' }, { input: '计划完成项目数', cell: expect.stringMatching(/^项目进度!/) as unknown, from: '项目进度表' }]);
  expect(outcome.readiness.inputs.find(({ input }) => input.name === '按期完成项目数')).toMatchObject({ state: 'found', shown: '2（项目进度表）', cell: '项目进度!E6' });
  expect(outcome.scorecard.problems.filter(({ input }) => input === '按期完成项目数' || input === '计划完成项目数')).toEqual([]);
  const told = outcome.findings.filter(({ check }) => check === 'derived-used').map((found) => findingText(found, 'zh-CN').what);
  expect(told).toEqual(['「计划完成项目数」没有填写，按「项目进度表」得出的3评分', '「按期完成项目数」没有填写，按「项目进度表」得出的2评分']);
  expect(JSON.stringify([...sheetOf(model, '自评评分表').filledCells()])).toContain('按期完成项目数（由「项目进度表」得出） 2（项目进度!E6）');
});

test('what somebody typed is scored, and held against the table with both places', async () => {
  const model = await workbookWith(projects(IN_TIME, LATE), { 计划完成项目数: 2, 按期完成项目数: 2 });
  expect(indicatorOf(await score(model), INDICATOR).score).toBe('6.0');
  const { findings } = await withExcel(model, () => checkWorkbook(DEFAULT_FRAMEWORK));
  const [found, ...others] = findings.filter(({ check }) => check.startsWith('derived'));
  expect(others).toEqual([]);
  expect(found).toMatchObject({ check: 'derived-differs', severity: 'warning', cells: [{ input: '按期完成项目数' }, { input: '项目进度表', cell: '项目进度!E5' }] });
  expect(found && findingText(found, 'zh-CN').what).toMatch(/^「按期完成项目数」填写为2（.+!\$?[A-Z]+\$?\d+），而「项目进度表」得出1（项目进度!E5），评分按填写的数$/);
});

test('a row that can’t be read leaves the indicator open, at its cell', async () => {
  const model = await workbookWith(projects(IN_TIME, ['2024-06-30', '不详']));
  const outcome = await score(model);
  expect(indicatorOf(outcome, INDICATOR)).toMatchObject({ state: 'not-scored', missing: [{ input: '按期完成项目数' }] });
  expect(outcome.findings).toContainEqual(expect.objectContaining({ check: 'derived-open', severity: 'ask', cells: [{ input: '项目进度表', cell: '项目进度!E5' }] }));
});

test('before a Score it is found already', async () => {
  const model = await workbookWith(projects(IN_TIME));
  const { inputs } = await withExcel(model, () => readReadiness(DEFAULT_FRAMEWORK));
  expect(inputs.filter(({ shown }) => shown.includes('项目进度表')).map(({ input, state }) => [input.name, state])).toEqual([['计划完成项目数', 'found'], ['按期完成项目数', 'found']]);
});

test('in formulas, what takes it stays the value that was scored', async () => {
  const model = await workbookWith(projects(IN_TIME, IN_TIME, LATE));
  const { sheet } = await score(model, 'formulas');
  expect(sheet.content).toBe('formulas');
  expect(sheet.valuesOnly).toEqual({ 'project-timeliness': expect.stringContaining('is worked out from a table') as unknown });
  const at = /!([A-Z]+)(\d+)$/.exec(sheet.scoreCells['project-timeliness'] ?? '');
  expect(sheetOf(model, sheet.name).content(Number(at?.[2]) - 1, 5)).toEqual({ value: 4, formula: null });
});

test('a department’s framework may score by what its projects reached', async () => {
  const framework = {
    ...(futian as object as Framework),
    measures: futian.measures.map((measure) => (measure.id === 'projects-on-time-rate' ? { ...measure, value: { number: { input: '项目平均得分率' } } } : measure)),
  } as object as Framework;
  const targets = TRAINING.map((row) => row.map((value) => (typeof value === 'number' ? value : ((value ?? '') as string))));
  const model = await workbookWith([TRAINING_FIGURES as (string | number)[]], {}, targets);
  const outcome = await score(model, 'values', framework);
  // 84.75% of 6
  expect(indicatorOf(outcome, INDICATOR)).toMatchObject({ score: '5.1', measures: [{ display: '84.75%', sources: [{ input: '项目平均得分率', from: '项目绩效目标表' }] }] });
});
