/** 「核对」, 「提分」 and 「监控」 in the pane, over the published workbook in the browser. */
import type { Frame } from 'playwright-core';
import { describeWithChrome } from '../support/tools';
import { workbenchStage, type OpenWorkbench, type WorkbenchStage } from '../support/workbench';

describeWithChrome('the pane’s checks, advice and monitoring', (chrome) => {
  let stage: WorkbenchStage;
  let opened: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    stage = await workbenchStage(chrome);
    opened = await stage.open();
    pane = await opened.pane();
  }, 180_000);
  afterAll(() => stage.close());

  const show = (view: string) => pane.locator('.tab', { hasText: view }).click();
  const sheets = () => opened.page.evaluate(() => window.workbench.model?.sheets.map(({ name }) => name));

  test('findings come with both numbers, and lead to their cells', async () => {
    await show('核对');
    await pane.getByText('报告中「全年平均执行率」为72.25%，按数据计算为72.27%').waitFor();
    await pane.getByText('错误 1，警告 1，待说明 3，提示 7').waitFor();
    await pane.getByRole('button', { name: '报告数据!B19' }).click();
    await opened.page.waitForFunction(() => {
      const { model } = window.workbench;
      return model?.sheetById(model.selection.sheetId)?.name === '报告数据' && model.selection.area.row === 18;
    });
  });

  test('the findings become a sheet when asked for', async () => {
    await pane.getByRole('button', { name: '写入核对表' }).click();
    await pane.getByText('已写入「核对表」').waitFor();
    expect(await sheets()).toContain('核对表');
  });

  test('the text of a report is compared, and nothing of it leaves the page', async () => {
    await pane.getByText('核对报告正文').click();
    await pane.getByRole('textbox', { name: '核对报告正文' }).fill('政府采购执行率为 98.82%，全年平均执行率为 72.25%。');
    await pane.getByRole('button', { name: '核对正文' }).click();
    await pane.getByText('找到 2 个可核对的数，1 个不一致。').waitFor();
    expect(opened.faults).toEqual([]);
  });

  test('advice tells what would win points back, the most first, and other totals', async () => {
    await show('提分');
    await pane.getByText('「三公支出」须＜12.105万元').waitFor();
    expect(await pane.locator('.indicator-line').allInnerTexts()).toEqual(['公用经费控制率\n扣 2.0 分', '预算执行率\n扣 1.7 分', '编外人员控制率\n扣 1.0 分', '绩效指标明确性\n扣 0.5 分']);
    await pane.getByText('94.83 优').first().waitFor();
  });

  test('the year in progress shows what is lost, what is needed and what can be reached', async () => {
    await opened.page.evaluate(() => {
      window.workbench.model?.sheets.find(({ name }) => name === '预算执行')?.edit('person', (cells) => {
        for (const row of [5, 6]) cells.set(row, 1, { value: null, formula: null });
      });
    });
    await show('监控');
    await pane.getByText('到三季度末须再支出 950.955万元（累计 1910.025万元），方能跟上序时进度。').waitFor();
    expect(await pane.locator('.quarters tbody tr').allInnerTexts()).toEqual([
      '一季度\t329.15万元\t636.675万元\t51.70% 严重滞后', '二季度\t959.07万元\t1273.35万元\t75.32% 滞后', '三季度\t\t1910.025万元\t', '四季度\t\t2546.70万元\t',
    ]);
    expect(await pane.getByRole('img', { name: '累计支出与序时进度' }).isVisible()).toBe(true);
  });

  test('the year in progress becomes a sheet with a chart when asked for', async () => {
    await pane.getByRole('button', { name: '写入图表' }).click();
    await pane.getByText('已写入「执行监控」').waitFor();
    expect(await opened.page.evaluate(() => window.workbench.model?.sheetByName('执行监控')?.charts.all.map(({ title }) => title))).toEqual(['累计支出与序时进度']);
  });

  test('projects that lag are named, and lead to their row', async () => {
    await opened.page.evaluate(() => {
      window.workbench.model?.sheets.find(({ name }) => name === '项目进度')?.edit('person', (cells) => {
        const rows = [['中区规划', 100, 60, '50%', '50%'], ['拆除工程', 200, 20, '2024-05-31', '']];
        rows.forEach((values, row) => values.forEach((value, column) => cells.set(3 + row, column, { value: value === '' ? null : value, formula: null })));
      });
    });
    await pane.getByRole('button', { name: '刷新' }).click();
    await pane.getByText('进度滞后的项目：拆除工程。').waitFor();
    expect((await pane.locator('.project').first().innerText()).replace(/\s+/g, ' ')).toBe('拆除工程 严重滞后 到期未完成 预算 200.00万元 · 累计支出 20.00万元 · 执行率 10.00% · 计划完成 2024-05');
    await pane.getByRole('button', { name: '拆除工程' }).click();
    await opened.page.waitForFunction(() => window.workbench.model?.selection.area.row === 4);
  });

  test('another framework is chosen in the header, and checks and advice follow it', async () => {
    await pane.getByRole('button', { name: /福田区2024年度.*▾/ }).click();
    await pane.getByRole('button', { name: /^选用 .*湖南类型/ }).click();
    await opened.page.waitForFunction(() => window.workbench.model?.settings.get('framework') === 'hunan-type');
    await show('自评');
    await pane.getByText(/已找到 \d+ 项，缺 \d+ 项/).waitFor();
    await pane.getByRole('button', { name: /湖南类型.*▾/ }).click();
    await pane.getByRole('button', { name: /^选用 .*福田区2024年度/ }).click();
    await pane.getByText(/已找到 \d+ 项，缺 \d+ 项/).waitFor({ state: 'hidden' });
  });

  test('checks and advice write nothing of their own accord', async () => {
    expect(await sheets()).not.toContain('自评评分表');
    expect(opened.faults).toEqual([]);
  });
});
