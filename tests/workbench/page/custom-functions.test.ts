/** The add-in's custom functions in the workbench's grid: in Chromium, calculated by the real runtime of office.js. */
import type { Page } from 'playwright-core';
import { WorkbookModel, type CellContent } from '../../../src/workbench/model';
import { workbenchStage, type WorkbenchStage } from '../../support/workbench';
import { describeWithChrome } from '../../support/tools';
import { BUILD_PATIENCE_MILLISECONDS, clickCell, contentOf, eventually, openBytes, saved, typeIntoCell } from './fixtures/openPage';

const SHEET = '函数';

/** Two numbers and their formula, whose result the file gives though the function would give another. */
function workbook(formulas: readonly CellContent[]): Uint8Array {
  const model = WorkbookModel.blank(SHEET);
  model.sheets[0]?.edit('add-in', (cells) => {
    cells.set(0, 0, { value: 58.43, formula: null });
    cells.set(0, 1, { value: 62.44, formula: null });
    formulas.forEach((content, index) => cells.set(0, 2 + index, content));
  });
  return model.save();
}

describeWithChrome('custom functions in the grid', (executablePath) => {
  let stage: WorkbenchStage;
  let page: Page;
  let faults: readonly string[];

  beforeAll(async () => {
    stage = await workbenchStage(executablePath);
    const opened = await stage.open();
    ({ page, faults } = opened);
    await opened.pane();
  }, BUILD_PATIENCE_MILLISECONDS);
  afterAll(() => stage.close());
  afterEach(() => expect(faults).toEqual([]));

  async function open(...formulas: readonly CellContent[]): Promise<void> {
    await openBytes(page, workbook(formulas), '函数.xlsx');
    await page.waitForFunction(() => window.workbench.host?.functions.isReady === true);
  }

  const valueOf = async (row: number, column: number) => (await contentOf(page, SHEET, row, column))?.value;
  const statusOfCell = () => page.locator('.status-function-error').textContent({ timeout: 5_000 });

  test('calculate what a person types', async () => {
    await open();
    await typeIntoCell(page, 'D5', '=CONTROLRATE(58.43, 62.44)');
    await eventually(() => valueOf(4, 3), (value) => expect(value).toBeCloseTo(58.43 / 62.44, 14));
  });

  test('keep the result of an opened file until a cell that they depend on changes', async () => {
    await open({ formula: 'CONTROLRATE(A1,B1)', value: 0.5 }, { formula: 'C1*2', value: 1 });
    expect([await valueOf(0, 2), await valueOf(0, 3)]).toEqual([0.5, 1]);
    await typeIntoCell(page, 'A1', '15.61');
    await eventually(async () => [await valueOf(0, 2), await valueOf(0, 3)], (values) => expect(values).toEqual([0.25, 0.5]));
  });

  test('calculate formulas that the file gives without a result, also one inside the other', async () => {
    await open({ formula: 'ROUND(CONTROLRATE(CONTROLRATE(A1,B1),2),4)', value: null });
    await eventually(() => valueOf(0, 2), (value) => expect(value).toBe(0.4679));
  });

  test('show an error as Excel does, and its words for the selected cell', async () => {
    await open();
    await typeIntoCell(page, 'D5', '=CONTROLRATE("很多", 62.44)');
    await eventually(() => valueOf(4, 3), (value) => expect(value).toEqual({ error: '#VALUE!' }));
    await clickCell(page, 'D5');
    expect(await statusOfCell()).toBe('#VALUE! 「实际支出」应为数字，现为“很多”，请改为数字。');
    await typeIntoCell(page, 'D6', '=CONTROLRATE(1, 0)');
    await eventually(() => valueOf(5, 3), (value) => expect(value).toEqual({ error: '#DIV/0!' }));
    expect(await page.locator('.status-function-error').count()).toBe(0);
  });

  test('take blocks of cells, and let an error in an argument through', async () => {
    await open();
    await typeIntoCell(page, 'A5', '<90%');
    await typeIntoCell(page, 'B5', '3');
    await typeIntoCell(page, 'A6', '>=90%');
    await typeIntoCell(page, 'B6', '2');
    await typeIntoCell(page, 'D5', '=BANDSCORE(CONTROLRATE(A1,B1), A5:B6)');
    await eventually(() => valueOf(4, 3), (value) => expect(value).toBe(2));
    await typeIntoCell(page, 'D7', '=CONTROLRATE(1/0, 2)');
    await eventually(() => valueOf(6, 3), (value) => expect(value).toEqual({ error: '#DIV/0!' }));
  });

  test('answer a column of calls together', async () => {
    const rows = 200;
    const model = WorkbookModel.blank(SHEET);
    model.sheets[0]?.edit('add-in', (cells) => {
      for (let row = 0; row < rows; row += 1) cells.set(row, 0, { value: null, formula: `SHARERATE(${row + 1},${rows})` });
    });
    await openBytes(page, model.save(), '函数.xlsx');
    await page.waitForFunction(() => window.workbench.host?.functions.isReady === true);
    await eventually(() => valueOf(rows - 1, 0), (value) => expect(value).toBe(1));
    expect(await valueOf(0, 0)).toBe(1 / rows);
  });

  test('are saved as formula and result', async () => {
    await open();
    await typeIntoCell(page, 'D5', '=controlrate(A1, B1)');
    await eventually(() => valueOf(4, 3), (value) => expect(value).toBeCloseTo(58.43 / 62.44, 14));
    const content = (await saved(page)).sheetByName(SHEET)?.content(4, 3);
    expect([content?.formula?.toUpperCase(), content?.value]).toEqual(['CONTROLRATE(A1, B1)', expect.closeTo(58.43 / 62.44, 14)]);
  });

  test('are offered with their description while a person types', async () => {
    await open();
    await clickCell(page, 'D5');
    await page.keyboard.type('=CONTROLR');
    await page.getByText('经费控制率＝实际支出÷预算数').first().waitFor({ timeout: 5_000 });
    expect(await page.getByText('CONTROLRATE', { exact: true }).count()).toBeGreaterThan(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
  });
});
