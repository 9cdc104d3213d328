/** The sheet 「评分标准」 in the browser: written from the pane, edited in the grid, scored by. */
import type { Frame } from 'playwright-core';
import { describeWithChrome } from '../support/tools';
import { workbenchStage, type OpenWorkbench, type WorkbenchStage } from '../support/workbench';

describeWithChrome('the standard as a sheet', (chrome) => {
  let stage: WorkbenchStage;
  let opened: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    stage = await workbenchStage(chrome);
    opened = await stage.open();
    pane = await opened.pane();
    await pane.getByRole('button', { name: /福田区2024年度.*▾/ }).click();
    await pane.getByRole('button', { name: '编辑评分标准' }).click();
    await pane.getByText(/本工作簿按工作表「评分标准」评分，未修改/).waitFor();
  }, 300_000);
  afterAll(() => stage.close());

  /** Types points beside the n-th band of the sheet, as a person does in the grid. */
  const typePoints = (band: string, points: number, nth: number) =>
    opened.page.evaluate(
      ([wanted, value, count]) => {
        const sheet = window.workbench.model?.sheetByName('评分标准');
        const places = [...(sheet?.filledCells() ?? [])].filter(({ content }) => content.value === wanted);
        const place = places[count];
        if (!sheet || !place) throw new Error(`no band ${wanted}`);
        sheet.edit('person', (cells) => cells.set(place.row, place.column + 1, { value, formula: null }));
      },
      [band, points, nth] as const,
    );
  const noteOnForm = () =>
    opened.page.evaluate(() => {
      const sheet = window.workbench.model?.sheetByName('自评评分表');
      return [...(sheet?.filledCells() ?? [])].map(({ content }) => (typeof content.value === 'string' ? content.value : '')).find((text) => text.startsWith('注：')) ?? '';
    });

  test('points of a band that are edited change the next score, and the form says that the standard was edited', async () => {
    await typePoints('[90%,100%]', 1, 0);
    await pane.getByRole('button', { name: '评分', exact: true }).click();
    await pane.getByText('按工作表「评分标准」评分，已修改').waitFor();

    expect(await pane.evaluate(() => document.body.innerText)).toContain('93.8');
    expect(await noteOnForm()).toMatch(/按工作表「评分标准」计分（已修改），评分日期\d{4}-\d{2}-\d{2}/);
  }, 120_000);

  test('a fault is told in the pane with the cell, and nothing is scored', async () => {
    await typePoints('[90%,100%]', 9, 0);
    await pane.getByRole('button', { name: '重新检查', exact: true }).first().click();
    await pane.getByText(/有 1 处错误，改正后才能评分/).waitFor();
    await pane.getByRole('button', { name: /^评分标准!H\d+$/ }).waitFor();
    await pane.getByRole('button', { name: '重新评分', exact: true }).click();
    await pane.getByText(/有1处错误，没有继续：评分标准!H\d+：得分9超过分值3/).waitFor();
    expect(opened.faults).toEqual([]);
  }, 120_000);
});
