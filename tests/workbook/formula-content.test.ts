/** The scoring sheet in formulas, through the real office.js: what is written, what a person keeps, what failures leave. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { scoreWorkbook, type SheetContent } from '../../src/workbook/score';
import type { ExcelHost } from '../../src/workbench/host/host';
import { WorkbookModel } from '../../src/workbench/model';
import { contentsOf, sample, setCell, setInput, sheetOf } from '../support/sample';
import { withExcel } from '../support/scoring';
import { describeWithLibreOffice } from '../support/tools';
import { convert, XLSX } from '../workbench/xlsx/support/convert';

const SHEET = '自评评分表';
const WORKING = '评分计算';
/** Zero-based rows of the form. */
const ROW = { clarity: 6, outsourced: 15, execution: 18, total: 24 } as const;
const SCORE = 5;
const REASON = 6;

const scored = (model: WorkbookModel, content?: SheetContent, prepare: (host: ExcelHost) => void = () => undefined) =>
  withExcel(model, (host) => {
    prepare(host);
    return scoreWorkbook({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN', content });
  });
const cell = (model: WorkbookModel, row: number, column: number) => sheetOf(model, SHEET).content(row, column);
const textAt = (model: WorkbookModel, { row, column }: { readonly row: number; readonly column: number }): string => {
  const { value } = cell(model, row, column);
  return typeof value === 'string' ? value : '';
};
const sheetNames = (model: WorkbookModel) => model.sheets.map(({ name }) => name);
const everything = (model: WorkbookModel) => ({ contents: contentsOf(model), names: [...model.names], sheets: sheetNames(model) });

describe('a scoring sheet in formulas', () => {
  test('has formulas for scores, reasons and the total, and the calculation on a sheet behind it', async () => {
    const model = sample();
    const { sheet, roundTrips } = await scored(model, 'formulas');
    expect(sheet).toMatchObject({ name: SHEET, content: 'formulas', valuesOnly: {} });
    expect(roundTrips).toBe(2);
    for (const row of [ROW.clarity, ROW.execution, ROW.total]) for (const column of [SCORE, REASON]) expect(cell(model, row, column).formula).toContain(`${WORKING}`);
    expect(sheetNames(model).slice(-2)).toEqual([SHEET, WORKING]);
    expect(sheet.results[`${SHEET}!F25`]).toBe(94.8);
  });

  test('stays in formulas on the next score, in two round trips, with nothing else than inputs changed', async () => {
    const model = sample();
    await scored(model, 'formulas');
    const before = everything(model);
    setInput(model, '三公支出', 12);
    const { sheet, roundTrips, scorecard } = await scored(model);
    expect([sheet.content, roundTrips, scorecard.total.score]).toEqual(['formulas', 2, '95.8']);
    expect(sheet.changed).toEqual([{ input: '三公支出', item: null, before: '13.07', after: '12', isTable: false }]);
    setInput(model, '三公支出', 13.07);
    const record = { row: 17, column: 12 };
    setCell(model, SHEET, record.row, record.column, textAt(model, record).replace('\t12', '\t13.07'));
    expect(everything(model)).toEqual(before);
  });

  test('keeps what a person typed over a formula, and counts it', async () => {
    const model = sample();
    await scored(model, 'formulas');
    setCell(model, SHEET, ROW.execution, SCORE, 5);
    setCell(model, SHEET, ROW.outsourced, REASON, '经批准使用劳务派遣人员。');
    const { sheet, scorecard } = await scored(model);
    expect(cell(model, ROW.execution, SCORE)).toEqual({ value: 5, formula: null });
    expect(cell(model, ROW.outsourced, REASON).value).toBe('经批准使用劳务派遣人员。');
    expect(sheet.kept.map(({ what }) => what).sort()).toEqual(['reason', 'score']);
    expect(scorecard.total.score).toBe('95.5');
  });

  test('keeps a formula of a person’s own', async () => {
    const model = sample();
    await scored(model, 'formulas');
    setCell(model, SHEET, ROW.outsourced, SCORE, 0.5, 'ROUND(1/2,1)');
    await scored(model);
    expect(cell(model, ROW.outsourced, SCORE).formula).toBe('ROUND(1/2,1)');
  });

  test('changes to values and back, and the sheet behind it goes and comes', async () => {
    const model = sample();
    await scored(model, 'values');
    const inValues = everything(model);
    await scored(model, 'formulas');
    expect(sheetNames(model)).toContain(WORKING);
    await scored(model, 'values');
    expect(everything(model)).toEqual(inValues);
  });

  test('is written anew when a table gets other columns', async () => {
    const model = sample();
    await scored(model, 'formulas');
    setCell(model, '自评打分', 2, 3, '证明材料');
    setCell(model, '自评打分', 2, 4, '扣分原因');
    await scored(model);
    expect(sheetNames(model).filter((name) => name.startsWith(WORKING))).toEqual([`${WORKING} (2)`]);
    expect(cell(model, ROW.clarity, SCORE).formula).toContain(`${WORKING} (2)`);
  });

  test('repairs itself when the sheet behind it was deleted', async () => {
    const model = sample();
    await scored(model, 'formulas');
    const before = cell(model, ROW.clarity, SCORE);
    const working = sheetOf(model, WORKING);
    model.removeSheet(working.id);
    await scored(model);
    expect(cell(model, ROW.clarity, SCORE)).toEqual(before);
    expect(sheetNames(model)).toContain(WORKING);
  });

  test.each([0, 2, 4, 30, 200])('that fails at action %i while it is made leaves nothing behind', async (action) => {
    const model = sample();
    const before = everything(model);
    await expect(scored(model, 'formulas', (host) => host.fail({ batch: 1, action, code: 'GeneralException' }))).rejects.toMatchObject({ code: 'unknown' });
    expect(everything(model)).toEqual(before);
  });

  test.each([0, 2, 5, 8, 9, 10, 11])('that fails at action %i while values become formulas leaves the values', async (action) => {
    const model = sample();
    await scored(model, 'values');
    setCell(model, SHEET, ROW.execution, SCORE, 5);
    const before = everything(model);
    await scored(model, 'formulas', (host) => host.fail({ batch: 1, action, code: 'GeneralException' })).then(
      () => expect(action).toBeGreaterThan(8),
      () => expect(everything(model)).toEqual(before),
    );
  });
});

describeWithLibreOffice('a scoring sheet in formulas, opened in LibreOffice', (soffice) => {
  const recalculated = (model: WorkbookModel) => WorkbookModel.open(convert(soffice, XLSX, { 'sheet.xlsx': model.save() })['sheet.xlsx'] ?? new Uint8Array());

  test('gives the engine’s scores and follows a changed input', async () => {
    const model = sample();
    const { scorecard } = await scored(model, 'formulas');
    const shown = recalculated(model);
    expect(cell(shown, ROW.total, SCORE).value).toBe(94.8);
    scorecard.indicators.forEach(({ name, score }, index) => expect([name, cell(shown, 3 + index, SCORE).value]).toEqual([name, Number(score)]));
    expect(cell(shown, ROW.outsourced, REASON).value).toContain('53.85%');

    setInput(model, '三公支出', 12.1049);
    const { scorecard: changed } = await scored(sample(), 'values').then(() => scoredValues(12.1049));
    expect(cell(recalculated(model), ROW.total, SCORE).value).toBe(Number(changed.total.score));
    expect(changed.total.score).toBe('95.8');
  });

  async function scoredValues(spent: number) {
    const model = sample();
    setInput(model, '三公支出', spent);
    return scored(model, 'values');
  }
});
