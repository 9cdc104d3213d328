/** 「打分」 in the pane, over the published workbook in the browser. */
import type { Frame } from 'playwright-core';
import { describeWithChrome } from '../support/tools';
import { workbenchStage, type OpenWorkbench, type WorkbenchStage } from '../support/workbench';

describeWithChrome('what a person decides, in the pane', (chrome) => {
  let stage: WorkbenchStage;
  let opened: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    stage = await workbenchStage(chrome);
    opened = await stage.open();
    pane = await opened.pane();
  }, 180_000);
  afterAll(() => stage.close());

  const form = (name: string) => pane.locator('.judged', { has: pane.locator('summary', { hasText: new RegExp(`^${name}`) }) });
  const cell = (row: number, column: number) =>
    opened.page.evaluate(([r, c]) => window.workbench.model?.sheets.find(({ name }) => name === '自评打分')?.content(r, c).value, [row, column] as const);
  const type = (row: number, column: number, value: number) =>
    opened.page.evaluate(([r, c, v]) => window.workbench.model?.sheets.find(({ name }) => name === '自评打分')?.edit('person', (cells) => cells.set(r, c, { value: v, formula: null })), [row, column, value] as const);

  test('an indicator of the score list leads to its form', async () => {
    await pane.getByRole('button', { name: '评分', exact: true }).click();
    await pane.getByText('94.8', { exact: true }).waitFor();
    expect(await pane.locator('.indicator', { hasText: '编外人员控制率' }).getByRole('button', { name: '去打分' }).count()).toBe(0);
    await pane.locator('.indicator', { hasText: '预算编制规范性' }).first().getByRole('button', { name: '去打分' }).click();
    await form('预算编制规范性').getByRole('button', { name: '保存到自评打分表' }).waitFor();
  });

  test('below full marks nothing is saved without a reason, which is told at the field', async () => {
    const opened = form('预算编制规范性');
    await opened.getByRole('textbox', { name: '得分 预算编制规范性' }).fill('4');
    await opened.getByRole('button', { name: '保存到自评打分表' }).click();
    await opened.getByText('请先改正标出的问题，尚未保存。').waitFor();
    expect(await opened.getByRole('textbox', { name: '扣分原因 预算编制规范性' }).getAttribute('aria-invalid')).toBe('true');
    expect(await cell(8, 2)).toBe(5);
  });

  test('with a reason it is written into its cells', async () => {
    const opened = form('预算编制规范性');
    await opened.getByRole('textbox', { name: '扣分原因 预算编制规范性' }).fill('一项不符合编制要求');
    await opened.getByRole('button', { name: '保存到自评打分表' }).click();
    await opened.getByText('已写入 2 个单元格。').waitFor();
    expect([await cell(8, 2), await cell(8, 3)]).toEqual([4, '一项不符合编制要求']);
  });

  test('what somebody typed into the sheet meanwhile is shown beside the own entry', async () => {
    const opened = form('预算编制规范性');
    await opened.getByRole('checkbox', { name: '符合，得满分' }).check();
    await type(8, 2, 3);
    await opened.getByRole('button', { name: '保存到自评打分表' }).click();
    await opened.getByText('预算编制规范性，表中现为：得分 3，扣分原因 一项不符合编制要求，证明材料 （空）').waitFor();
    expect(await cell(8, 2)).toBe(3);
    await opened.getByRole('button', { name: '以表单填写的为准' }).click();
    await opened.getByText('已写入 1 个单元格。').waitFor();
    expect(await cell(8, 2)).toBe(5);
  });

  test('grades are radio buttons with their points, and missed targets stand beside the item that asks for them', async () => {
    await form('预决算信息公开').locator('summary').click();
    await form('预决算信息公开').getByRole('radio', { name: /未公开/ }).first().waitFor();
    await form('绩效指标明确性').locator('summary').click();
    await form('绩效指标明确性').getByText('制作片区宣传视频：目标 =1项，实际 0项').first().waitFor();
    expect(opened.faults).toEqual([]);
  });

  test('where the framework allows 不适用, the form tells what that does to the total', async () => {
    await pane.getByRole('button', { name: /福田区2024年度.*▾/ }).click();
    await pane.getByRole('button', { name: /^选用 .*财政部2013年/ }).click();
    await form('生态效益').locator('summary').click();
    await form('生态效益').getByRole('checkbox', { name: '本项不适用' }).check();
    await form('生态效益').getByText('不计本项 4 分；其余 96 分的得分乘以 100÷96，折算为满分 100 分。请在原因中说明。').waitFor();
  });
});
