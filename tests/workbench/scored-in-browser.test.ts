/** The product as its user has it: the workbench in a browser, the unmodified add-in, the real office.js. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { WorkbookModel } from '../../src/workbench/model';
import { scoreCommand } from '../../src/workbench/commands/scoreCommand';
import { lookOf } from '../support/looks';
import { sheetOf } from '../support/sample';
import { describeWithChrome } from '../support/tools';
import { workbenchStage, type OpenWorkbench, type WorkbenchStage } from '../support/workbench';

describeWithChrome('a score in the browser workbench', (chrome) => {
  let stage: WorkbenchStage;
  let opened: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    stage = await workbenchStage(chrome);
    opened = await stage.open();
    pane = await opened.pane();
    await pane.getByRole('button', { name: '评分', exact: true }).click();
    await pane.getByText('等级 优').waitFor();
  }, 180_000);
  afterAll(() => stage.close());

  test('shows 94.8 with its rating, the deductions and their reasons in the pane', async () => {
    const text = await pane.evaluate(() => document.body.innerText);
    expect(text).toContain('94.8');
    expect(text).toContain('共扣 5.2 分');
    for (const reason of ['“三公”经费控制率为97.17%（13.07÷13.45）', '编外人员控制率为53.85%（14÷26）', '全年平均执行率为72.27%']) expect(text).toContain(reason);
  });

  test('lists only deductions when asked', async () => {
    await pane.getByLabel('只看扣分项').check();
    expect(await pane.locator('.indicator').count()).toBe(4);
    await pane.getByLabel('只看扣分项').uncheck();
  });

  test('jumps from an indicator to its row, and from a source to its cell', async () => {
    await pane.getByRole('button', { name: '预算执行率', exact: true }).click();
    await opened.page.waitForFunction(() => window.workbench.model?.selection.area.row === 18);
    const item = pane.locator('.indicator', { hasText: '公用经费控制率' });
    await item.locator('summary').click();
    await item.getByRole('button', { name: '公用经费!C4' }).click();
    await opened.page.waitForFunction(() => {
      const { model } = window.workbench;
      return model?.sheetById(model.selection.sheetId)?.name === '公用经费' && model.selection.area.row === 3;
    });
  });

  test('writes the same workbook as the command', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'same-'));
    const output = join(folder, 'out.xlsx');
    expect(await scoreCommand(['samples/futian-2024.xlsx', '--out', output], () => undefined, () => undefined)).toBe(0);
    const fromCommand = WorkbookModel.open(readFileSync(output));
    const bytes = await opened.page.evaluate(async () => [...(await window.workbench.save())]);
    const fromBrowser = WorkbookModel.open(Uint8Array.from(bytes));
    rmSync(folder, { recursive: true });
    expect(fromBrowser.sheets.map((sheet) => lookOf(sheet))).toEqual(fromCommand.sheets.map((sheet) => lookOf(sheet)));
    expect(fromBrowser.names).toEqual(fromCommand.names);
    expect(sheetOf(fromBrowser, '自评评分表').content(24, 5).value).toBe(94.8);
  });

  test('says that the score is out of date when a cell changes', async () => {
    await opened.page.evaluate(() => window.workbench.model?.sheetByName('公用经费')?.edit('person', (cells) => cells.set(3, 2, { value: 12.1, formula: null })));
    await pane.getByText('评分后数据有改动，请重新评分。').waitFor();
    await pane.getByRole('button', { name: '重新评分' }).click();
    await pane.getByText('95.8').first().waitFor();
  });

  test('asks nothing of any other origin and logs no error', () => {
    expect(opened.faults).toEqual([]);
  });
});
