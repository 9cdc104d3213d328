/** The unit of an input in a name of its own: what it says, what is wrong with it, and what else must not take it for something. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { applyFixes, previewFixes, undoFixes } from '../../src/workbook/fixes/fixes';
import { bindInputs, setUnit } from '../../src/workbook/recognition';
import { readReadiness } from '../../src/workbook/readiness';
import { readScored } from '../../src/workbook/readScored';
import { scoreWorkbook } from '../../src/workbook/score';
import { makeTemplate } from '../../src/workbook/template';
import { WorkbookModel } from '../../src/workbench/model';
import { sample, setInput, sheetOf } from '../support/sample';
import { scoreOf, withExcel } from '../support/scoring';
import { nastyWorkbook } from '../workbench/xlsx/support/nastyWorkbook';
import { accountantsWorkbook, area, at } from './support/accountant';

const SPENT = area('三公支出', at('2024年决算', 'C4'), [130_700], '元');

/** The sample with 三公支出 typed in 元, told in one way or the other. */
function inYuan({ says, comment = '' }: { readonly says?: string; readonly comment?: string }): WorkbookModel {
  const model = sample();
  setInput(model, '三公支出', 130_700);
  const formula = model.findName('三公支出', null)?.formula ?? '';
  model.setName({ name: '三公支出', scope: null, formula, comment });
  if (says !== undefined) model.setName({ name: '三公支出_单位', scope: null, formula: says });
  return model;
}

/** The total, and the problems about units. */
async function told(model: WorkbookModel): Promise<readonly unknown[]> {
  const { scorecard, roundTrips } = await scoreOf(model);
  expect(roundTrips).toBeLessThanOrEqual(3);
  return [scorecard.total.score, ...scorecard.problems.filter(({ code }) => code === 'unit-name').map(({ severity, input, cell, details }) => [severity, input, cell, details])];
}

const look = (model: WorkbookModel) => model.names.map(({ name, formula, comment }) => [name, formula, comment]);

describe('the unit of an input is told', () => {
  test.each([
    ['by its name alone', { says: '"元"' }],
    ['by its name, with a label', { says: '"单位：元"' }],
    ['by the comment alone, as in older workbooks', { comment: '单位：元' }],
    ['by both', { says: '"元"', comment: '张三；单位：元' }],
  ])('%s', async (_, given) => {
    expect(await told(inYuan(given))).toEqual(['94.8']);
  });

  test('by its name where the comment says another one, and that is an error with its name', async () => {
    const fault = { why: 'differs', name: '三公支出_单位', says: '元', comment: '万元' };
    expect(await told(inYuan({ says: '"元"', comment: '单位：万元' }))).toEqual(['94.8', ['error', '三公支出', '公用经费!C4', fault]]);
  });

  test('for an Excel table that stands for the input', async () => {
    const parts = unzipSync(nastyWorkbook());
    const table = Object.keys(parts).find((path) => path.startsWith('xl/tables/')) ?? '';
    parts[table] = strToU8(strFromU8(parts[table] ?? new Uint8Array()).replace(/(<table [^>]*?\b)name="[^"]*"( displayName=)"[^"]*"/, '$1name="项目进度表"$2"项目进度表"'));
    const model = WorkbookModel.open(zipSync(parts));
    model.setName({ name: '项目进度表_单位', scope: null, formula: '"元"' });
    const { units, problems } = (await withExcel(model, () => readScored(DEFAULT_FRAMEWORK))).inputs;
    expect([...units]).toEqual([['项目进度表', '元']]);
    expect(problems.filter(({ code }) => code === 'unit-name')).toEqual([]);
  });
});

describe('a name that says no unit', () => {
  test.each(['"千元"', '""', '元', '公用经费!$A$1', '10000', '#REF!$A$1'])('such as =%s is told with what it says, and the input is not read until it is mended', async (says) => {
    const model = inYuan({ says, comment: '单位：元' });
    const { scorecard } = await scoreOf(model);
    expect(scorecard.problems.filter(({ code }) => code === 'unit-name')).toMatchObject([{ severity: 'error', details: { why: 'no-unit', name: '三公支出_单位', says: `=${says}` } }]);
    expect(scorecard.total.complete).toBe(false);
    await withExcel(model, () => setUnit(['三公支出'], '元'));
    expect(await told(model)).toEqual(['94.8']);
  });
});

test('a name that says no unit leaves its input out of formulas as well', async () => {
  const model = inYuan({ says: '"千元"' });
  const { sheet } = await withExcel(model, () => scoreWorkbook({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN', content: 'formulas' }));
  expect(sheet.content).toBe('formulas');
  const work = sheetOf(model, '评分计算');
  const line = [...work.filledCells()].find(({ column, content }) => column === 0 && content.value === '三公支出');
  expect(work.content(line?.row ?? -1, 1).formula).toBe('"无法识别"');
});

describe('a unit without its input', () => {
  const left = (): WorkbookModel => {
    const model = accountantsWorkbook();
    model.setName({ name: '三公支出_单位', scope: null, formula: '"元"' });
    return model;
  };

  test('is told with its name, once, and is no input itself', async () => {
    const { problems, inputs } = await withExcel(left(), () => readReadiness(DEFAULT_FRAMEWORK));
    expect(problems).toMatchObject([{ code: 'unit-name', severity: 'warning', input: '三公支出', details: { why: 'alone', name: '三公支出_单位' } }]);
    expect(inputs.find(({ input }) => input.name === '三公支出')).toMatchObject({ state: 'missing', cell: null });
    expect(inputs.some(({ input }) => input.name.endsWith('_单位'))).toBe(false);
  });

  test('does not speak for what is bound in another unit, or in that of the workbook', async () => {
    const model = left();
    await withExcel(model, async () => {
      await bindInputs([{ ...SPENT, unit: null }]);
      expect(model.findName('三公支出_单位', null)).toBeUndefined();
      await bindInputs([{ ...SPENT, unit: '万元', replaces: true }]);
      expect(model.findName('三公支出_单位', null)?.formula).toBe('"万元"');
    });
  });

  test('goes when an input sheet is made, and comes back when that fails', async () => {
    const model = left();
    const before = look(model);
    const make = () => makeTemplate({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN', only: ['三公支出'] });
    await withExcel(model, async (host) => {
      host.fail({ batch: 1, action: 20, code: 'GeneralException' });
      await expect(make()).rejects.toMatchObject({ code: 'unknown' });
      expect(look(model)).toEqual(before);
      await make();
    });
    expect(model.names.map(({ name }) => name)).toEqual(['三公支出']);
  });
});

describe('mending units', () => {
  test('offers either of two that differ, and takes it back', async () => {
    const model = inYuan({ says: '"元"', comment: '张三；单位：万元' });
    const before = look(model);
    await withExcel(model, async () => {
      const offered = (await previewFixes(DEFAULT_FRAMEWORK)).filter(({ kind }) => kind === 'unit');
      expect(offered.map(({ from, to, confidence }) => [from, to, confidence])).toEqual([['万元', '元', 'ask'], ['元', '万元', 'ask']]);
      const { made, undo } = await applyFixes(offered.slice(0, 1));
      expect(made).toHaveLength(1);
      expect(look(model)).toEqual(before.map(([name, formula, comment]) => [name, formula, name === '三公支出' ? '张三；单位：元' : comment]));
      await undoFixes(undo);
      expect(look(model)).toEqual(before);
      await applyFixes(offered.slice(1));
    });
    expect([model.findName('三公支出', null)?.comment, model.findName('三公支出_单位', null)?.formula]).toEqual(['张三；单位：万元', '"万元"']);
  });

  test('puts an input into the unit that fits in both places, and takes it back, name and all', async () => {
    const model = inYuan({});
    const before = look(model);
    await withExcel(model, async () => {
      const { undo } = await applyFixes((await previewFixes(DEFAULT_FRAMEWORK)).filter(({ kind }) => kind === 'unit'));
      expect([model.findName('三公支出', null)?.comment, model.findName('三公支出_单位', null)?.formula]).toEqual(['单位：元', '"元"']);
      await undoFixes(undo);
    });
    expect(look(model)).toEqual(before);
  });
});
