/** The grid, the workbook model and the add-in follow each other: in Chromium, with the real office.js. */
import type { FWorkbook } from '@univerjs/preset-sheets-core';
import type { Frame, Page } from 'playwright-core';
import { PNG } from 'pngjs';
import { WorkbookModel } from '../../../src/workbench/model';
import { describeWithChrome } from '../../support/tools';
import { exampleWorkbook, largeWorkbook } from './fixtures/exampleWorkbook';
import { BUILD_PATIENCE_MILLISECONDS, clickCell, contentOf, eventually, openBytes, saved, selectionOf, setStage, shownIn, styleOf, typeIntoCell, type Opened, type Stage } from './fixtures/openPage';

/** Functions of the test add-in, called in its own frame. */
interface TestAddin {
  readRange(sheet: string, address: string): Promise<{ readonly values: unknown[][]; readonly formulas: unknown[][] }>;
  writeRange(sheet: string, address: string, values: unknown[][]): Promise<void>;
  writeReport(name: string): Promise<void>;
  changes(): readonly { readonly address: string; readonly worksheetId: string }[];
}

const calls = {
  read: (frame: Frame, sheet: string, address: string) =>
    frame.evaluate(([name, range]) => (window as unknown as TestAddin).readRange(name, range), [sheet, address] as const),
  write: (frame: Frame, sheet: string, address: string, values: unknown[][]) =>
    frame.evaluate(([name, range, content]) => (window as unknown as TestAddin).writeRange(name, range, content), [sheet, address, values] as const),
  report: (frame: Frame, name: string) => frame.evaluate((sheet) => (window as unknown as TestAddin).writeReport(sheet), name),
  changes: (frame: Frame) => frame.evaluate(() => (window as unknown as TestAddin).changes()),
};

/** Runs in the page, on the grid's own interface; its menus call the same. What it returns must be plain data. */
async function inGrid<Result>(page: Page, task: (workbook: FWorkbook) => Result): Promise<Result> {
  const workbook = await page.evaluateHandle(() => window.workbench.grid?.facade.getActiveWorkbook() as FWorkbook);
  return workbook.evaluate(task as never);
}

/** How the grid stands: sheets in their order, and of the active one what is not in cells. */
function gridOf(page: Page) {
  return inGrid(page, (workbook) => {
    const sheet = workbook.getActiveSheet();
    return {
      sheets: workbook.getSheets().map((each) => each.getSheetName()),
      active: sheet.getSheetName(),
      merges: sheet.getMergedRanges().map((range) => range.getA1Notation()),
      frozenRows: sheet.getFrozenRows(),
      rows: sheet.getMaxRows(),
    };
  });
}

describeWithChrome('the workbench’s grid', (executablePath) => {
  let stage: Stage;
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage(executablePath);
    opened = await stage.open();
    page = opened.page;
  }, BUILD_PATIENCE_MILLISECONDS);
  afterAll(() => stage.close());

  // One page for all: the workbook is opened afresh, as with 「打开」, and with it the add-in.
  beforeEach(async () => {
    await opened.addin();
    await openBytes(page, exampleWorkbook(), '例.xlsx');
    await opened.addin();
  });
  afterEach(() => expect(opened.faults()).toEqual([]));

  it('shows the workbook: values, formats, text as text, merged cells, frozen and hidden rows, fills', async () => {
    expect(await shownIn(page, '自评', 'A1')).toMatchObject({ value: '部门整体支出绩效自评' });
    expect(await shownIn(page, '自评', 'C3')).toEqual({ value: 62.44, text: '62.44' });
    expect(await shownIn(page, '自评', 'C4')).toMatchObject({ text: '93.58%' });
    expect(await shownIn(page, '自评', 'D4')).toMatchObject({ value: 0.0900000762939453 });
    expect(await shownIn(page, '自评', 'E3')).toEqual({ value: '0012', text: '0012' });
    expect(await shownIn(page, '自评', 'E4')).toEqual({ value: '=1+1', text: '=1+1' });
    expect(await gridOf(page)).toMatchObject({ sheets: ['自评', '大表'], active: '自评', merges: ['A1:E1', 'A3:A4'], frozenRows: 2 });
    const look = await inGrid(page, (workbook) => {
      const sheet = workbook.getActiveSheet();
      return [sheet.getRange('A2').getBackground(), sheet.getSheet().getRowVisible(6), sheet.getSheet().getRowVisible(5), sheet.getColumnWidth(1)];
    });
    expect(look).toEqual(['#1F4E79', false, true, 140]);
  });

  it('is drawn: the picture of the page has the header’s fill and much more than one colour', async () => {
    const picture = PNG.sync.read(await page.locator('.grid').screenshot());
    const colours = new Map<string, number>();
    for (let at = 0; at < picture.data.length; at += 4) {
      const colour = picture.data.subarray(at, at + 3).toString('hex');
      colours.set(colour, (colours.get(colour) ?? 0) + 1);
    }
    expect(colours.get('1f4e79')).toBeGreaterThan(2_000);
    expect(colours.size).toBeGreaterThan(100);
  });

  it('shows the results of the file until something is edited, and calculates those that the file lacks', async () => {
    expect(await shownIn(page, '自评', 'C5')).toMatchObject({ value: 999 });
    expect(await contentOf(page, '自评', 4, 4)).toEqual({ value: 1998, formula: 'C5*2' });
    await typeIntoCell(page, 'D3', '60');
    expect(await contentOf(page, '自评', 4, 2)).toEqual({ value: 122.44, formula: 'SUM(C3:D3)' });
    const rate = await contentOf(page, '自评', 3, 2);
    expect([rate?.formula, rate?.value]).toEqual(['日常公用决算/日常公用预算', expect.closeTo(60 / 62.44, 14)]);
  });

  it('forgets what it meant to do in idle time when another workbook is opened meanwhile', async () => {
    const wrapped = WorkbookModel.blank('长文');
    wrapped.sheets[0]?.edit('add-in', (cells) => cells.set(0, 0, { value: '扣分原因很长，'.repeat(20), formula: null }));
    wrapped.sheets[0]?.patchStyle({ row: 0, column: 0, rows: 1, columns: 1 }, { wrap: true });
    const release = await page.evaluateHandle(() => {
      const idle = window.requestIdleCallback.bind(window);
      const held: IdleRequestCallback[] = [];
      window.requestIdleCallback = (callback) => held.push(callback);
      return () => {
        window.requestIdleCallback = idle;
        for (const callback of held) callback({ didTimeout: false, timeRemaining: () => 50 });
      };
    });
    await openBytes(page, wrapped.save(), '长文.xlsx');
    await typeIntoCell(page, 'A2', '也很长');
    await openBytes(page, exampleWorkbook(), '例.xlsx');
    await release.evaluate((now) => now());
    expect(await shownIn(page, '自评', 'A1')).toMatchObject({ value: '部门整体支出绩效自评' });
  });

  it('gives nothing back that nobody touched: every cell of the saved file is what it was', async () => {
    const [before, after] = [WorkbookModel.open(exampleWorkbook()), await saved(page)];
    before.sheetByName('自评')?.edit('recalculation', (cells) => cells.set(4, 4, { value: 1998, formula: 'C5*2' }));
    for (const sheet of before.sheets) expect([...(after.sheetByName(sheet.name)?.filledCells() ?? [])]).toEqual([...sheet.filledCells()]);
  });

  it('takes what a person types into the model, and the add-in hears of it', async () => {
    const addin = await opened.addin();
    await typeIntoCell(page, 'D3', '60.5');
    await typeIntoCell(page, 'D8', "'007");
    await typeIntoCell(page, 'D9', '=日常公用决算*2');
    await typeIntoCell(page, 'D10', '97.5%');
    expect(await contentOf(page, '自评', 2, 3)).toEqual({ value: 60.5, formula: null });
    expect(await contentOf(page, '自评', 7, 3)).toEqual({ value: '007', formula: null });
    expect(await contentOf(page, '自评', 8, 3)).toEqual({ value: 121, formula: '日常公用决算*2' });
    expect(await contentOf(page, '自评', 9, 3)).toEqual({ value: 0.975, formula: null });
    expect((await styleOf(page, '自评', 9, 3))?.numberFormat).toBe('0.00%');
    expect((await calls.read(addin, '自评', 'D3')).values).toEqual([[60.5]]);
    await eventually(async () => (await calls.changes(addin)).map(({ address }) => address), (now) => expect(now).toEqual(['D3', 'D8', 'D9', 'D10']));
  });

  it('hands what a person is typing to the add-in as soon as the pane is clicked', async () => {
    const addin = await opened.addin();
    await clickCell(page, 'D3');
    await page.keyboard.type('61');
    await addin.click('#ready');
    await eventually(async () => (await calls.read(addin, '自评', 'D3')).values, (now) => expect(now).toEqual([[61]]));
  });

  it('shows what the add-in writes: values, a new sheet, its look, and the formula’s result, which the add-in reads back', async () => {
    const addin = await opened.addin();
    await calls.write(addin, '自评', 'C3:D3', [[70, 63]]);
    expect(await shownIn(page, '自评', 'C4')).toMatchObject({ text: '90.00%' });
    await calls.report(addin, '评分表');
    expect(await calls.read(addin, '评分表', 'A1:C3')).toEqual({
      values: [['指标', '分值', '得分'], ['公用经费控制率', 6, 4], ['合计', '', 4]],
      formulas: [['指标', '分值', '得分'], ['公用经费控制率', 6, 4], ['合计', '', '=SUM(C2:C2)']],
    });
    expect(await gridOf(page)).toMatchObject({ sheets: ['自评', '大表', '评分表'], active: '评分表', merges: ['A3:B3'], frozenRows: 1 });
    expect(await shownIn(page, '评分表', 'C3')).toEqual({ value: 4, text: '4.00' });
  });

  it('takes a person’s formats, merges, widths, heights, hidden rows and frozen panes', async () => {
    await clickCell(page, 'B3');
    await page.keyboard.press('Control+b');
    await inGrid(page, (workbook) => {
      const sheet = workbook.getActiveSheet();
      sheet.getRange('D8:E9').merge();
      sheet.setColumnWidth(3, 150).setRowHeight(3, 40).hideRows(10, 2).setFrozenRows(3);
    });
    expect((await styleOf(page, '自评', 2, 1))?.font.bold).toBe(true);
    const sheet = (await saved(page)).sheetByName('自评');
    expect(sheet?.merges).toContainEqual({ row: 7, column: 3, rows: 2, columns: 2 });
    expect([sheet?.dimensions.rowHeight(3), sheet?.dimensions.isRowHidden(11), sheet?.frozen]).toEqual([30, true, { rows: 3, columns: 0 }]);
    expect(sheet?.dimensions.columnWidth(3)).toBeCloseTo(150 / 7, 1);
    expect(sheet?.style(2, 1).borders.left?.line).toBe('thin');
  });

  it('adds, renames, moves and deletes sheets as Excel does, with every reference led along', async () => {
    await page.locator('[data-u-comp=sheet-bar-append-button]').first().click();
    await eventually(async () => (await gridOf(page)).sheets, (now) => expect(now).toEqual(['自评', '大表', '工作表2']));
    await inGrid(page, (workbook) => {
      workbook.getSheetByName('自评')?.setName('自评 2024');
      workbook.deleteSheet(workbook.getSheetByName('大表')?.getSheetId() ?? '');
    });
    await eventually(async () => (await gridOf(page)).sheets, (now) => expect(now).toEqual(['自评 2024', '工作表2']));
    const model = await saved(page);
    expect(model.sheets.map(({ name }) => name)).toEqual(['自评 2024', '工作表2']);
    expect(model.findName('日常公用决算', null)?.formula).toBe("'自评 2024'!$D$3");
    await page.evaluate(() => window.workbench.model?.activate(window.workbench.model.sheetByName('自评 2024')?.id ?? ''));
    await typeIntoCell(page, 'D3', '31.22');
    expect(await contentOf(page, '自评 2024', 3, 2)).toMatchObject({ value: 0.5 });
  });

  it('refuses what Excel would refuse, and says why: a sheet’s name twice, deleting the last sheet', async () => {
    await inGrid(page, (workbook) => {
      workbook.getSheetByName('大表')?.setName('自评');
    });
    await eventually(() => page.textContent('[data-notice]'), (now) => expect(now).toContain('同名'));
    await inGrid(page, (workbook) => {
      for (const sheet of workbook.getSheets()) workbook.deleteSheet(sheet.getSheetId());
    });
    await eventually(() => page.textContent('[data-notice]'), (now) => expect(now).toContain('至少'));
    expect((await gridOf(page)).sheets).toEqual(['大表']);
  });

  it('refuses to insert or delete rows, which would move names and tables in the file, and says so', async () => {
    const { rows } = await gridOf(page);
    await inGrid(page, (workbook) => {
      workbook.getActiveSheet().insertRows(2, 1);
      workbook.getActiveSheet().deleteRows(2, 1);
    });
    expect((await gridOf(page)).rows).toBe(rows);
    expect(await page.textContent('[data-notice]')).toContain('插入');
    expect(await contentOf(page, '自评', 2, 2)).toEqual({ value: 62.44, formula: null });
  });

  it('lets a person undo and clear, and refuses to change locked cells of a protected sheet', async () => {
    await typeIntoCell(page, 'D3', '60');
    await eventually(() => contentOf(page, '自评', 2, 3), (now) => expect(now).toEqual({ value: 60, formula: null }));
    await page.keyboard.press('Control+z');
    await eventually(() => contentOf(page, '自评', 2, 3), (now) => expect(now).toEqual({ value: 58.43, formula: null }));
    await clickCell(page, 'D3');
    await page.keyboard.press('Delete');
    await eventually(() => contentOf(page, '自评', 2, 3), (now) => expect(now).toEqual({ value: null, formula: null }));
    await page.evaluate(() => {
      const sheet = window.workbench.model?.sheetByName('自评');
      sheet?.patchStyle({ row: 8, column: 3, rows: 1, columns: 1 }, { locked: false });
      sheet?.protect();
    });
    await typeIntoCell(page, 'D9', '1');
    await typeIntoCell(page, 'D10', '2');
    await eventually(() => page.textContent('[data-notice]'), (now) => expect(now).toContain('受保护'));
    expect([await contentOf(page, '自评', 8, 3), await contentOf(page, '自评', 9, 3)]).toMatchObject([{ value: 1 }, { value: null }]);
    expect(await shownIn(page, '自评', 'D10')).toMatchObject({ text: '' });
  });

  it('shares the selection both ways', async () => {
    await clickCell(page, 'D9');
    await eventually(() => selectionOf(page), (now) => expect(now?.area).toEqual({ row: 8, column: 3, rows: 1, columns: 1 }));
    await page.evaluate(() => window.workbench.model?.select(window.workbench.model.sheetByName('大表')?.id ?? '', { row: 30, column: 2, rows: 2, columns: 3 }));
    await eventually(
      () => inGrid(page, (workbook) => workbook.getActiveRange()?.getA1Notation(true)),
      (now) => expect(now).toBe('大表!C31:E32'),
    );
  });

  it('opens 5,000 rows of 30 columns, scrolls to the end and is edited there', async () => {
    await openBytes(page, largeWorkbook(), '大表.xlsx');
    await opened.addin();
    await clickCell(page, 'B3');
    await page.evaluate(() => window.workbench.model?.select(window.workbench.model.sheetByName('大表')?.id ?? '', { row: 4_995, column: 1, rows: 1, columns: 1 }));
    await page.keyboard.type('7');
    await page.keyboard.press('Enter');
    await eventually(() => contentOf(page, '大表', 4_995, 1), (now) => expect(now).toEqual({ value: 7, formula: null }));
  });
});
