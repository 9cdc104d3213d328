/** 「可修正的数据」 in the pane: what is offered, chosen, made and taken back, over the sample with figures as people type them. */
import type { Frame } from 'playwright-core';
import { describeWithChrome } from '../support/tools';
import { workbenchStage, type OpenWorkbench, type WorkbenchStage } from '../support/workbench';

describeWithChrome('mending data in the pane', (chrome) => {
  let stage: WorkbenchStage;
  let opened: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    stage = await workbenchStage(chrome);
    opened = await stage.open();
    pane = await opened.pane();
    await opened.page.evaluate(() => {
      window.workbench.model?.sheetByName('公用经费')?.edit('person', (cells) => {
        cells.set(3, 2, { value: '１３．０７', formula: null });
        cells.set(6, 2, { value: '—', formula: null });
      });
    });
    await pane.locator('.tab', { hasText: '核对' }).click();
    await pane.getByText('可直接修正 1 处，需确认 2 处。公式不会改动。').waitFor();
  }, 180_000);
  afterAll(() => stage.close());

  const cells = () => opened.page.evaluate(() => [3, 6].map((row) => window.workbench.model?.sheetByName('公用经费')?.content(row, 2).value));
  const box = (name: string) => pane.getByRole('checkbox', { name });

  test('what means the same is ticked, what a person must decide is not', async () => {
    expect(await box('把「三公支出」从“１３．０７”改为“13.07”').isChecked()).toBe(true);
    expect(await box('把「公务接待支出」从“—”改为“0”').isChecked()).toBe(false);
  });

  test('of two answers for one cell only one can be chosen', async () => {
    await box('把「公务接待支出」从“—”改为“（清空）”').check();
    await box('把「公务接待支出」从“—”改为“0”').check();
    expect(await box('把「公务接待支出」从“—”改为“（清空）”').isChecked()).toBe(false);
  });

  test('the chosen are made, and taken back as they were', async () => {
    await pane.getByRole('button', { name: '修正所选' }).click();
    await pane.getByText('已修正 2 处。').waitFor();
    expect(await cells()).toEqual([13.07, 0]);
    await pane.getByRole('button', { name: '撤销修正' }).click();
    await pane.getByText('已恢复为修正前的内容。').waitFor();
    expect(await cells()).toEqual(['１３．０７', '—']);
    expect(opened.faults).toEqual([]);
  });
});
