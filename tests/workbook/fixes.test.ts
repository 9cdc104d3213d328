/** Mending dirty data in the workbook: previewed, made, refused, taken back. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import type { DataFix } from '../../src/scoring/inputs/fixes';
import { applyFixes, previewFixes, undoFixes, type FixOutcome } from '../../src/workbook/fixes/fixes';
import { WorkbookError } from '../../src/workbook/model';
import type { ExcelHost } from '../../src/workbench/host/host';
import type { WorkbookModel } from '../../src/workbench/model';
import { contentsOf, sample, setCell, setInput, sheetOf } from '../support/sample';
import { scoreOf, withExcel } from '../support/scoring';

const state = (model: WorkbookModel) => ({
  contents: contentsOf(model),
  names: [...model.names],
  formats: model.sheets.map((sheet) => [...sheet.filledCells()].map(({ row, column }) => sheet.style(row, column).numberFormat)),
});

/** The sample with figures as people type them. */
function dirty(): WorkbookModel {
  const model = sample();
  setInput(model, '三公支出', '１３．０７');
  setInput(model, '采购计划金额', '1,009.59万元');
  setInput(model, '公务接待支出', '—');
  setInput(model, '日常公用决算', '约58.43');
  return model;
}

const lines = (fixes: readonly DataFix[]) => fixes.map(({ cell, from, to, confidence }) => [cell, from, to, confidence]);

describe('the preview', () => {
  test('offers what can be mended, the needed inputs first, and writes nothing', async () => {
    const model = dirty();
    const before = state(model);
    const fixes = await withExcel(model, () => previewFixes(DEFAULT_FRAMEWORK));
    expect(lines(fixes)).toEqual([
      [expect.stringContaining('!') as string, '1,009.59万元', 1009.59, 'safe'],
      ['公用经费!C4', '１３．０７', 13.07, 'safe'],
      [expect.stringContaining('公用经费!') as string, '约58.43', 58.43, 'ask'],
      ['公用经费!C7', '—', 0, 'ask'],
      ['公用经费!C7', '—', null, 'ask'],
    ]);
    expect(state(model)).toEqual(before);
  });

  test('offers nothing for the clean sample, and never touches a formula', async () => {
    const model = sample();
    setCell(model, '公用经费', 3, 2, 0.0900000762939453, 'B4*1');
    expect(await withExcel(model, () => previewFixes(DEFAULT_FRAMEWORK))).toEqual([]);
  });

  test('knows dates, hidden rows and sheets, and blocks that are merged', async () => {
    const model = sample();
    sheetOf(model, '公用经费').patchStyle({ row: 3, column: 2, rows: 1, columns: 1 }, { numberFormat: 'yyyy/m/d' });
    model.setName({ name: '编制人数', scope: null, formula: '基础数据!$B$9:$C$9' });
    setCell(model, '基础数据', 8, 2, null);
    sheetOf(model, '预算执行').dimensions.setRowsHidden(4, 1, true);
    const outcome = await scoreOf(model);
    expect(outcome.roundTrips).toBe(2);
    const codes = outcome.scorecard.problems.map(({ code, input, cell }) => [code, input, cell]);
    expect(codes).toContainEqual(['date-for-number', '三公支出', '公用经费!C4']);
    expect(codes).toContainEqual(['merged-cells', '编制人数', '基础数据!B9:C9']);
    expect(codes).toContainEqual(['hidden-cells', '季度累计支出', expect.stringContaining('预算执行!')]);
  });

  test('tells of a hidden sheet once', async () => {
    const model = sample();
    sheetOf(model, '公用经费').setVisibility('hidden');
    const hidden = (await scoreOf(model)).scorecard.problems.filter(({ code }) => code === 'hidden-sheet');
    expect(hidden).toMatchObject([{ details: { sheet: '公用经费', inputs: expect.arrayContaining(['三公预算', '三公支出']) as string[] } }]);
  });
});

/** Makes the fixes that a choice keeps, with something happening between preview and fixing. */
async function fixed(model: WorkbookModel, choose: (fix: DataFix) => boolean, between: (host: ExcelHost) => void = () => undefined): Promise<FixOutcome> {
  return withExcel(model, async (host) => {
    const chosen = (await previewFixes(DEFAULT_FRAMEWORK)).filter(choose);
    between(host);
    return applyFixes(chosen);
  });
}

describe('fixing', () => {
  test('makes numbers of what was chosen, and the score no longer speaks of them', async () => {
    const model = dirty();
    const outcome = await fixed(model, ({ to }) => to !== null);
    expect(outcome.made).toHaveLength(4);
    expect(outcome.refused).toEqual([]);
    const { scorecard } = await scoreOf(model);
    expect(scorecard.total.score).toBe('94.8');
    expect(scorecard.problems.filter(({ cell }) => outcome.made.some((fix) => fix.cell === cell))).toEqual([]);
  });

  test('makes a number of a number in a cell formatted as text', async () => {
    const model = sample();
    sheetOf(model, '公用经费').patchStyle({ row: 3, column: 2, rows: 1, columns: 1 }, { numberFormat: '@' });
    setInput(model, '三公支出', '13.07');
    await fixed(model, () => true);
    expect(sheetOf(model, '公用经费').content(3, 2).value).toBe(13.07);
    expect(sheetOf(model, '公用经费').style(3, 2).numberFormat).toBe('General');
  });

  test('leaves what a person changed since the preview, and tells it', async () => {
    const model = dirty();
    const outcome = await fixed(model, ({ confidence }) => confidence === 'safe', () => setInput(model, '三公支出', 12));
    expect(outcome.refused.map(({ cell }) => cell)).toEqual(['公用经费!C4']);
    expect(outcome.made).toHaveLength(1);
    expect(sheetOf(model, '公用经费').content(3, 2).value).toBe(12);
  });

  test('lets a name refer to the first cell of a merged block', async () => {
    const model = sample();
    model.setName({ name: '编制人数', scope: null, formula: '基础数据!$B$9:$C$9' });
    setCell(model, '基础数据', 8, 2, null);
    const { undo } = await fixed(model, () => true);
    expect(model.findName('编制人数', null)?.formula).toBe('基础数据!$B$9');
    await withExcel(model, () => undoFixes(undo));
    expect(model.findName('编制人数', null)?.formula).toBe('基础数据!$B$9:$C$9');
  });

  test('puts one input into 元 where it is out of its order by exactly that', async () => {
    const model = sample();
    setInput(model, '三公支出', 130_700);
    const { made } = await fixed(model, ({ kind }) => kind === 'unit');
    expect(made).toMatchObject([{ input: '三公支出', from: '万元', to: '元', confidence: 'ask' }]);
    expect(model.findName('三公支出', null)?.comment).toContain('单位：元');
    expect((await scoreOf(model)).scorecard.total.score).toBe('94.8');
  });

  test('on a protected sheet says so and changes nothing', async () => {
    const model = dirty();
    sheetOf(model, '公用经费').protect();
    const before = state(model);
    await expect(fixed(model, ({ confidence }) => confidence === 'safe')).rejects.toMatchObject({ code: 'sheet-protected', details: { sheet: '公用经费' } });
    expect(state(model)).toEqual(before);
  });

  test.each([0, 1, 2])('that fails at action %i leaves the workbook as it was', async (action) => {
    const model = dirty();
    const before = state(model);
    const failing = fixed(model, ({ to }) => to !== null, (host) => host.fail({ batch: 1, action, code: 'GeneralException' }));
    await expect(failing).rejects.toBeInstanceOf(WorkbookError);
    expect(state(model)).toEqual(before);
  });
});

describe('taking fixes back', () => {
  test('brings every cell back as it was typed', async () => {
    const model = dirty();
    const before = state(model);
    const { undo } = await fixed(model, ({ to }) => to !== null);
    await withExcel(model, () => undoFixes(undo));
    expect(state(model)).toEqual(before);
  });

  test('is refused as a whole when somebody changed a cell since', async () => {
    const model = dirty();
    const { undo } = await fixed(model, ({ to }) => to !== null);
    setInput(model, '三公支出', 12);
    const after = state(model);
    await withExcel(model, () => expect(undoFixes(undo)).rejects.toMatchObject({ code: 'changed-since', details: { cell: '公用经费!C4' } }));
    expect(state(model)).toEqual(after);
  });
});
