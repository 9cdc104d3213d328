/** Input sheets in a new workbook, as a person gets them: a click in the pane, and a further window with the workbook. */
import type { Frame, Page } from 'playwright-core';
import { unnamedSample } from '../support/unnamed';
import { describeWithChrome } from '../support/tools';
import { workbenchStage, type OpenWorkbench, type WorkbenchStage } from '../support/workbench';

const INPUT_SHEETS = ['基础数据', '预算收支', '预算执行', '公用经费', '绩效目标', '自评打分', '项目进度', '项目绩效目标', '报告数据'];

/** The pane of a window when it offers what it should. */
async function paneWith(page: Page, button: string): Promise<Frame> {
  await page.waitForFunction(() => 'workbench' in window && window.workbench.model !== null);
  const frame = await (await page.waitForSelector('#addin')).contentFrame();
  if (!frame) throw new Error('the pane has no frame');
  await frame.getByRole('button', { name: button, exact: true }).waitFor();
  return frame;
}

const sheetsOf = (page: Page) => page.evaluate(() => window.workbench.model?.sheets.map(({ name }) => name));

describeWithChrome('input sheets in a new workbook', (chrome) => {
  let stage: WorkbenchStage;
  let opened: OpenWorkbench;
  let pane: Frame;
  const own = unnamedSample();
  const ownFile = [...own.save()];

  beforeAll(async () => {
    stage = await workbenchStage(chrome);
    opened = await stage.open();
    await opened.pane();
    await opened.page.evaluate((bytes) => window.workbench.open(Uint8Array.from(bytes), '本单位.xlsx'), ownFile);
    pane = await paneWith(opened.page, '在新工作簿中生成示例');
  }, 180_000);
  afterAll(() => stage.close());

  /** Clicks in the pane and waits for the window that it opens. */
  async function newWindow(button: string): Promise<Page> {
    const [popup] = await Promise.all([opened.page.waitForEvent('popup'), pane.getByRole('button', { name: button, exact: true }).click()]);
    await pane.getByText('已打开新工作簿').waitFor();
    return popup;
  }

  /** The present workbook is what it was, byte for byte. */
  async function expectUntouched(): Promise<void> {
    expect(await opened.page.evaluate(() => window.workbench.model?.unsaved)).toBe(false);
    expect(await opened.page.evaluate(async () => [...(await window.workbench.save())])).toEqual(ownFile);
  }

  test('with the sample: the new one scores 94.8, the present one is untouched', async () => {
    const popup = await newWindow('在新工作簿中生成示例');
    const itsPane = await paneWith(popup, '评分');
    expect(await sheetsOf(popup)).toEqual(INPUT_SHEETS);
    await popup.getByText('未保存').waitFor();
    await itsPane.getByRole('button', { name: '评分', exact: true }).click();
    await itsPane.getByText('等级 优').waitFor();
    expect(await itsPane.locator('.total-score').innerText()).toBe('94.8');
    await expectUntouched();
    await popup.reload();
    await paneWith(popup, '评分');
    expect(await sheetsOf(popup)).toEqual(INPUT_SHEETS);
    await popup.close();
  }, 120_000);

  test('blank: every input has its cell in the new one, and rows are as high as their text', async () => {
    const popup = await newWindow('在新工作簿中生成填报表');
    const itsPane = await paneWith(popup, '评分');
    expect(await sheetsOf(popup)).toEqual(INPUT_SHEETS);
    await itsPane.getByText('数据准备').first().waitFor();
    expect(await popup.evaluate(() => window.workbench.model?.sheetByName('自评打分')?.dimensions.shownRowHeight(2))).toBeGreaterThan(15);
    await expectUntouched();
    await popup.close();
  }, 120_000);

  test('a window that does not open is told, with what to do; nothing has changed', async () => {
    await opened.page.evaluate(() => {
      window.open = () => null;
    });
    await pane.getByRole('button', { name: '在新工作簿中生成填报表', exact: true }).click();
    await pane.getByRole('alert').getByText('没能打开新工作簿').waitFor();
    expect(await pane.getByRole('alert').innerText()).toContain('请允许弹出窗口后重试');
    await expectUntouched();
  });

  test('a window whose workbook is gone says so', async () => {
    const lost = await opened.page.context().newPage();
    await lost.goto(`${new URL(opened.page.url()).origin}/?workbook=1`);
    await lost.getByText('这个新工作簿已经不在了').waitFor();
    await lost.close();
  });

  test('asks nothing of any other origin and logs no error', () => {
    expect(opened.faults).toEqual([]);
  });
});
