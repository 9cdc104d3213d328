/** Bindings that can't be made leave the workbook as it was; what a person has is never re-pointed unasked. */
import { bindInputs, pickSelection, setUnit, type Binding } from '../../src/workbook/recognition';
import type { Fault } from '../../src/workbench/host/host';
import { WorkbookModel } from '../../src/workbench/model';
import { contentsOf, setCell, sheetOf } from '../support/sample';
import { withExcel } from '../support/scoring';
import { accountantsWorkbook, area, at, FROM_PROSE, SUMMED_QUARTERS } from './support/accountant';

const SPENT = area('三公支出', at('2024年决算', 'C4'), [130_700], '元');
const state = (model: WorkbookModel) => ({ contents: contentsOf(model), names: model.names.map(({ name, formula, comment }) => [name, formula, comment]) });

async function refusal(model: WorkbookModel, bindings: readonly Binding[], fault?: Fault): Promise<unknown> {
  return withExcel(model, async (host) => {
    if (fault) host.fail(fault);
    return bindInputs(bindings).then(() => 'bound', (error: unknown) => error);
  });
}

describe('a binding that can not be made', () => {
  test.each([0, 2, 8, 20, 40, 80, 108, 110])('because action %i of the write failed leaves names, sheets and cells as they were', async (action) => {
    const model = accountantsWorkbook();
    model.setName({ name: '三公支出', scope: null, formula: '#REF!$A$1', comment: '去年的' });
    model.setName({ name: '三公支出_单位', scope: null, formula: '"万元"' });
    const before = state(model);
    expect(await refusal(model, [SPENT, SUMMED_QUARTERS, FROM_PROSE], { batch: 1, action, code: 'GeneralException' })).toMatchObject({ code: 'unknown', details: { diagnostic: expect.stringContaining('GeneralException') as string } });
    expect(state(model)).toEqual(before);
  });

  test('because a cell was changed since says which', async () => {
    const model = accountantsWorkbook();
    setCell(model, '2024年决算', 3, 2, 130_701);
    const before = state(model);
    expect(await refusal(model, [SPENT])).toMatchObject({ code: 'changed-since', details: { cell: "'2024年决算'!C4" } });
    expect(state(model)).toEqual(before);
  });

  test('because its sheet is gone, or the workbook takes no new sheet', async () => {
    const model = accountantsWorkbook();
    model.protectStructure(true);
    expect(await refusal(model, [FROM_PROSE])).toMatchObject({ code: 'workbook-protected' });
    expect(await refusal(model, [SPENT])).toBe('bound');
    model.protectStructure(false);
    sheetOf(model, '2024年决算').rename('别的');
    expect(await refusal(model, [SPENT])).toMatchObject({ code: 'gone', details: { sheet: '2024年决算' } });
  });
});

describe('a name that is there already', () => {
  const named = (name: string, formula: string): WorkbookModel => {
    const model = accountantsWorkbook();
    model.setName({ name, scope: null, formula, comment: '张三核对' });
    return model;
  };

  test('stays as it is unless the binding replaces it, and then keeps its spelling and its comment', async () => {
    const model = named('ThreePublicSpent', "'2024年决算'!$B$4");
    expect(await withExcel(model, () => bindInputs([SPENT]))).toMatchObject({ bound: [], kept: ['三公支出'] });
    expect(await withExcel(model, () => bindInputs([{ ...SPENT, replaces: true }]))).toMatchObject({ bound: ['三公支出'], kept: [] });
    expect(model.names.map(({ name, formula, comment }) => [name, formula, comment])).toEqual([['ThreePublicSpent', "'2024年决算'!$C$4", '张三核对；单位：元'], ['三公支出_单位', '"元"', '']]);
  });

  test('is re-pointed when its cells are gone', async () => {
    const model = named('三公支出', '#REF!$B$4');
    expect(await withExcel(model, () => bindInputs([SPENT]))).toMatchObject({ bound: ['三公支出'] });
    expect(model.findName('三公支出', null)?.formula).toBe("'2024年决算'!$C$4");
  });
});

describe('取数表', () => {
  test('is extended below what a person added, and its rows are written again in place', async () => {
    const model = accountantsWorkbook();
    await withExcel(model, () => bindInputs([FROM_PROSE]));
    setCell(model, '取数表', 3, 10, '已核对');
    setCell(model, '取数表', 6, 0, '我的备注');
    const again: Binding = { ...FROM_PROSE, source: { kind: 'text', place: at('说明', 'A1'), value: 870.72, passage: '政府投资项目经费870.72万元' }, replaces: true };
    await withExcel(model, () => bindInputs([again, SUMMED_QUARTERS]));
    const sheet = sheetOf(model, '取数表');
    expect([sheet.content(3, 2).value, sheet.content(3, 10).value, sheet.content(6, 0).value, sheet.content(7, 0).value]).toEqual([870.72, '已核对', '我的备注', '季度累计支出']);
    expect(model.findName('季度累计支出', null)?.formula).toBe('取数表!$D$8:$G$8');
  });

  test('survives saving, renaming and moving of sheets, with its names', async () => {
    const model = accountantsWorkbook();
    await withExcel(model, () => bindInputs([SPENT, FROM_PROSE]));
    sheetOf(model, '2024年决算').rename('决算 (终稿)');
    sheetOf(model, '取数表').moveTo(0);
    const opened = WorkbookModel.open(model.save());
    expect(opened.findName('三公支出', null)).toMatchObject({ formula: "'决算 (终稿)'!$C$4", comment: '单位：元' });
    expect(opened.findName('调整后预算支出', null)).toMatchObject({ formula: '取数表!$C$4' });
  });

  test('never has text of the workbook as a formula', async () => {
    const model = accountantsWorkbook();
    const text: Binding = { input: '免计调整依据', source: { kind: 'text', place: at('说明', 'A2'), value: '=不是公式', passage: '=不是公式' }, values: ['=不是公式'], unit: null };
    await withExcel(model, () => bindInputs([text]));
    expect([2, 9].map((column) => sheetOf(model, '取数表').content(3, column))).toEqual([{ value: '=不是公式', formula: null }, { value: '=不是公式', formula: null }]);
  });
});

test('the unit is set for one input, for a sheet, for all, and taken away again', async () => {
  const model = accountantsWorkbook();
  const units = () => Object.fromEntries(model.names.flatMap(({ name, comment }) => (name.endsWith('_单位') ? [] : [[name, [comment, model.findName(`${name}_单位`, null)?.formula ?? null]]])));
  await withExcel(model, async () => {
    await bindInputs([SPENT, area('季度累计支出', at('支出进度', 'C2:C5'), [329.15, 959.07, 1232.09, 2484.56]), area('编制人数', at('支出进度', 'B2'), [329.15])]);
    expect(await setUnit(['季度累计支出'], '万元')).toEqual(['季度累计支出']);
    expect(await setUnit({ sheet: '2024年决算' }, '万元')).toEqual(['三公支出']);
    expect(units()).toEqual({ 三公支出: ['单位：万元', '"万元"'], 季度累计支出: ['单位：万元', '"万元"'], 编制人数: ['', null] });
    expect([...(await setUnit('all', null))].sort()).toEqual(['三公支出', '季度累计支出'].sort());
    expect(units()).toEqual({ 三公支出: ['', null], 季度累计支出: ['', null], 编制人数: ['', null] });
    expect(await setUnit('all', null)).toEqual([]);
  });
});

describe('a unit that 取数表 shows', () => {
  const unitCell = (model: WorkbookModel, row: number) => sheetOf(model, '取数表').content(row, 7).value;

  test('follows the input\'s unit, and comes back with it when the write fails', async () => {
    const model = accountantsWorkbook();
    await withExcel(model, async (host) => {
      await bindInputs([SUMMED_QUARTERS, FROM_PROSE, SPENT]);
      expect(await setUnit(['季度累计支出'], '元')).toEqual(['季度累计支出']);
      expect([unitCell(model, 3), unitCell(model, 4)]).toEqual(['元', '万元']);
      await setUnit('all', null);
      expect([unitCell(model, 3), unitCell(model, 4)]).toEqual(['同金额单位', '同金额单位']);
      const before = state(model);
      for (const action of [0, 2, 4, 6]) {
        host.fail({ batch: 1, action, code: 'GeneralException' });
        await expect(setUnit('all', '元')).rejects.toMatchObject({ code: 'unknown' });
        expect(state(model)).toEqual(before);
      }
    });
  });

  test('can not be changed on a protected sheet: nothing is', async () => {
    const model = accountantsWorkbook();
    await withExcel(model, async () => {
      await bindInputs([SUMMED_QUARTERS, SPENT]);
      sheetOf(model, '取数表').protect();
      const before = state(model);
      await expect(setUnit('all', '元')).rejects.toMatchObject({ code: 'sheet-protected', details: { sheet: '取数表' } });
      expect(state(model)).toEqual(before);
    });
  });
});

test.each([
  ['三公支出', 'C4', { candidate: { source: { kind: 'area', place: at('2024年决算', 'C4') }, values: [130_700], unit: { unit: '元', sign: 'corner', cell: at('2024年决算', 'C2') }, confidence: 'high' } }],
  ['三公支出', 'B4:C4', { fault: 'not-one-cell' }],
  ['单位名称', 'A2:B2', { candidate: { source: { kind: 'area', place: at('2024年决算', 'A2') } } }],
  ['日常公用决算', 'C5', { candidate: { unit: { unit: '万元', sign: 'value' } } }],
  ['季度累计支出', 'B4:C5', { candidate: { source: { kind: 'quarters', sumUp: false } } }],
  ['季度累计支出', 'B4:C4', { fault: 'not-four-cells' }],
  ['绩效目标表', 'A4', { fault: 'not-a-table' }],
  ['三公支出', 'F9', { fault: 'nothing-there' }],
])('a person picks for %s the cells %s', async (input, address, expected) => {
  const model = accountantsWorkbook();
  model.select(sheetOf(model, '2024年决算').id, at('', address));
  expect(await withExcel(model, () => pickSelection(input))).toMatchObject(expected);
});
