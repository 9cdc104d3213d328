/** The first five minutes: a workbook without names becomes a scored sheet, in the browser, in at most four clicks. */
import axe from 'axe-core';
import type { Frame, Locator } from 'playwright-core';
import { WorkbookModel } from '../../src/workbench/model';
import { CORPUS } from '../recognition/corpus';
import { toModel } from '../recognition/corpus/support/toModel';
import { sample } from '../support/sample';
import { describeWithChrome } from '../support/tools';
import { unnamedSample } from '../support/unnamed';
import { workbenchStage, type OpenWorkbench, type WorkbenchStage } from '../support/workbench';

/** A busy machine reads, binds and scores slowly. */
const PATIENCE = 120_000;
const SHEETS = sample().sheets.map(({ name }) => name);

describeWithChrome('a workbook without names in the browser', (chrome) => {
  let stage: WorkbenchStage;
  let opened: OpenWorkbench;
  let pane: Frame;
  let clicks: number;

  beforeAll(async () => {
    stage = await workbenchStage(chrome);
  }, 300_000);
  afterAll(() => stage.close());

  async function open(model: WorkbookModel, colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
    opened = await stage.open();
    opened.page.setDefaultTimeout(PATIENCE);
    if (colorScheme === 'dark') {
      // The pane takes its colours when it is loaded.
      await opened.page.emulateMedia({ colorScheme });
      await opened.page.reload();
    }
    await opened.page.waitForSelector('#addin');
    await opened.page.evaluate((bytes) => window.workbench.open(Uint8Array.from(bytes), '决算.xlsx'), [...model.save()]);
    const frame = await (await opened.page.waitForSelector('#addin')).contentFrame();
    if (!frame) throw new Error('the pane has no frame');
    pane = frame;
    clicks = 0;
  }

  /** Its list is to be reviewed. */
  async function openAnother(colorScheme: 'light' | 'dark' = 'light'): Promise<void> {
    const found = CORPUS.dev.find(({ name }) => name === 'form-label-unit-value');
    if (!found) throw new Error('the corpus has no such workbook');
    await open(toModel(found), colorScheme);
    await button('识别现有表格').click();
    await button(/^全部接受/).waitFor();
  }

  async function click(button: Locator): Promise<void> {
    await button.click();
    clicks += 1;
  }

  const button = (name: string | RegExp) => pane.getByRole('button', { name, exact: typeof name === 'string' });
  const row = (input: string) => pane.locator('.reading', { has: pane.locator('.reading-name', { hasText: new RegExp(`^${input}$`) }) });
  const saved = async () => WorkbookModel.open(Uint8Array.from(await opened.page.evaluate(async () => [...(await window.workbench.save())])));
  /** What stands in each cell; what a formula gives is the grid's business. */
  const contents = (model: WorkbookModel) =>
    model.sheets.filter(({ name }) => SHEETS.includes(name)).map((sheet) => [sheet.name, [...sheet.filledCells()].map(({ row, column, content }) => [row, column, content.formula ?? content.value])]);

  describe('the published figures', () => {
    beforeAll(() => open(unnamedSample()), PATIENCE);

    test('are scored as with names, after three clicks', async () => {
      await click(button('识别现有表格'));
      await click(button(/^全部接受/));
      await click(button('评分'));
      await pane.getByText('等级 优').waitFor();
      expect(clicks).toBeLessThanOrEqual(4);
      expect(await pane.locator('.total-score').innerText()).toBe('94.8');
    }, PATIENCE);

    test('and every cell of the accountant is as it was', async () => {
      expect(contents(await saved())).toEqual(contents(unnamedSample()));
    });

    test('and nothing was asked of any other origin', () => {
      expect(opened.faults).toEqual([]);
    });

    test('undoing takes the names away again', async () => {
      await pane.locator('.tab', { hasText: '数据' }).click();
      await button('撤销对应').click();
      await pane.getByText(/已撤销 \d+ 项对应/).waitFor();
      expect((await saved()).findName('三公预算', null)).toBeUndefined();
    }, PATIENCE);
  });

  describe('tables of another bureau', () => {
    beforeAll(() => openAnother(), PATIENCE);

    test('are listed with value, unit, cell, confidence in words and why', async () => {
      const spent = row('三公支出');
      expect(await spent.locator('.number').first().innerText()).toBe('338600');
      expect(await spent.getByLabel('三公支出的金额单位').inputValue()).toBe('元');
      expect(await spent.innerText()).toContain('合 33.86 万元');
      expect(await spent.innerText()).toMatch(/可信度[高中低]/);
      expect(await spent.locator('summary').innerText()).toContain('标签“‘三公’经费决算数”');
      await spent.getByRole('button', { name: '填报!D9', exact: true }).click();
      await opened.page.waitForFunction(() => window.workbench.model?.selection.area.row === 8);
    });

    test('a selected cell takes the place of what was read, and what is no single cell is refused in words', async () => {
      const select = (row: number, rows: number) =>
        opened.page.evaluate(([from, count]) => window.workbench.model?.select(window.workbench.model.selection.sheetId, { row: from, column: 3, rows: count, columns: 1 }), [row, rows] as const);
      await row('编外人数').locator('summary').click();
      await select(4, 3);
      await button('用选中的单元格：编外人数').click();
      await pane.getByText('请只选一个有内容的单元格').waitFor();
      await select(6, 1);
      await button('用选中的单元格：编外人数').click();
      await pane.getByText('「编外人数」改用 填报!D7，请核对后接受。').waitFor();
      expect(await row('编外人数').innerText()).toContain('由您选定');
    });

    test('a rejected reading is not accepted with the others, and a single one can be accepted first', async () => {
      await button('不采用：编外人数').click();
      await button('接受：三公预算').click();
      await row('三公预算').getByText('已对应').waitFor();
      await button(/^全部接受/).click();
      await pane.getByText(/已对应 \d+ 项/).first().waitFor();
      const model = await saved();
      expect(model.findName('编外人数', null)).toBeUndefined();
      expect(model.findName('三公预算', null)).toMatchObject({ formula: '填报!$D$8', comment: '单位：元' });
      expect(model.findName('三公支出', null)).toMatchObject({ formula: '填报!$D$9' });
    });

    test('what is missing gets input sheets, and nothing else does', async () => {
      await button('生成缺项填报表').click();
      await pane.getByText('已生成填报表，填好后点「评分」。').waitFor();
      const model = await saved();
      expect(model.findName('三公支出', null)).toMatchObject({ formula: '填报!$D$9' });
      expect(model.findName('采购计划金额', null)?.formula).toBeDefined();
      expect(opened.faults).toEqual([]);
    });
  });

  test.each([['light', 350], ['dark', 320]] as const)('the list has no fault of accessibility, %s and %i px wide', async (colorScheme, width) => {
    await openAnother(colorScheme);
    await opened.page.evaluate((pixels) => document.querySelector<HTMLElement>('.pane-body')?.style.setProperty('width', `${pixels}px`), width);
    const [red = 0, green = 0, blue = 0] = (await row('三公支出').evaluate((reading) => getComputedStyle(reading).color)).match(/\d+/g)?.map(Number) ?? [];
    // Light letters are those of a dark pane.
    expect(red + green + blue > 3 * 128).toBe(colorScheme === 'dark');
    await pane.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    await pane.evaluate(axe.source);
    const violations = await pane.evaluate(async () => {
      const { axe: engine } = window as unknown as { readonly axe: typeof axe };
      return (await engine.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    });
    expect(violations).toEqual([]);
    expect(await pane.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  }, 2 * PATIENCE);

  test('names of last year\'s file that say nothing of this year\'s cells are listed with the reason', async () => {
    const lastYear = WorkbookModel.blank('填报');
    lastYear.setName({ name: '三公支出', scope: null, formula: '填报!$D$9', comment: '单位：元' });
    lastYear.setName({ name: '在编人数', scope: null, formula: '#REF!$B$4' });
    lastYear.addSheet('人员情况');
    lastYear.setName({ name: '编制人数', scope: null, formula: '人员情况!$B$2' });
    await openAnother();
    await pane.getByLabel('套用上年文件').setInputFiles({ name: '2023.xlsx', mimeType: 'application/octet-stream', buffer: Buffer.from(lastYear.save()) });
    await pane.getByText('已参照「2023.xlsx」，1 项在相同位置找到，请核对后接受。').waitFor();
    const leftOut = pane.locator('details', { hasText: '上年文件中未沿用的名称' });
    await leftOut.locator('summary').click();
    expect(await leftOut.locator('li').allInnerTexts()).toEqual([expect.stringMatching(/^「在编人数」去年的名称（#REF!\$B\$4）/), expect.stringMatching(/^「编制人数」去年取自 人员情况!B2，本年工作簿没有对应的工作表/)]);
    expect(opened.faults).toEqual([]);
  }, 2 * PATIENCE);
});
