/** From a score to its rule, its numbers and its cells, and back again: in the pane, over the published workbook. */
import type { Frame } from 'playwright-core';
import { describeWithChrome } from '../support/tools';
import { workbenchStage, type OpenWorkbench, type WorkbenchStage } from '../support/workbench';

describeWithChrome('the trace of a score', (chrome) => {
  let stage: WorkbenchStage;
  let opened: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    stage = await workbenchStage(chrome);
    opened = await stage.open();
    pane = await opened.pane();
    await pane.getByRole('button', { name: '评分', exact: true }).click();
    await pane.getByText('94.8', { exact: true }).waitFor();
  }, 180_000);
  afterAll(() => stage.close());

  const indicator = (name: string) => pane.locator('.indicator', { hasText: name }).first();
  const selectedIs = (sheet: string, row: number) =>
    opened.page.waitForFunction(
      ([name, index]) => {
        const { model } = window.workbench;
        return model?.sheetById(model.selection.sheetId)?.name === name && model.selection.area.row === index;
      },
      [sheet, row] as const,
    );

  test('shows the standard with its source, the rule, each part, and each number with its cells', async () => {
    const item = indicator('公用经费控制率');
    await item.getByText('得分依据').click();
    const words = (await item.locator('.details').innerText()).replace(/\s+/g, ' ');
    for (const expected of ['评分标准及依据', '公开文本载明', '计分规则', '＜90%得3分', '分项得分', '13.07 ÷ 13.45 = 97.17%', '三公支出 公用经费!C4', '58.43 ÷ 62.44 = 93.58%']) expect(words).toContain(expected);
  });

  test('leads to a cell, and back to where one was', async () => {
    await indicator('公用经费控制率').getByRole('button', { name: '公用经费控制率' }).click();
    await selectedIs('自评评分表', 17);
    await indicator('公用经费控制率').getByRole('button', { name: '公用经费!C4' }).click();
    await selectedIs('公用经费', 3);
    await pane.getByRole('button', { name: '返回 自评评分表!F18' }).click();
    await selectedIs('自评评分表', 17);
    await pane.getByRole('button', { name: '返回 公用经费!C4' }).waitFor();
  });

  test('tells after the next score which input changed and which scores moved', async () => {
    await opened.page.evaluate(() => {
      window.workbench.model?.sheets.find(({ name }) => name === '公用经费')?.edit('person', (cells) => cells.set(3, 2, { value: 12, formula: null }));
    });
    await pane.getByRole('button', { name: '重新评分' }).click();
    await pane.getByText('与上次评分相比，1 项数据有变动').click();
    await pane.getByText('13.07 → 12').waitFor();
    await pane.getByText('与上次评分相比，1 项得分有变动').waitFor();
    expect(opened.faults).toEqual([]);
  });
});
