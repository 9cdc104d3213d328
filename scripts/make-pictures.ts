/** Takes the pictures of the documentation from the running product: `npm run pictures`, or only those named: `npm run pictures -- standard`. */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { WorkbookModel } from '../src/workbench/model';
import { workbenchStage } from '../tests/support/workbench';
import { clickCell, typeIntoCell } from '../tests/workbench/page/fixtures/openPage';
import { findChrome } from './tools/find-tools';

const folder = fileURLToPath(new URL('../docs/images', import.meta.url));
const chrome = findChrome();
if (chrome === null) throw new Error('Chrome, Edge or Chromium is needed to take pictures');

/** The grid draws after the workbook has changed; nothing tells when its canvas is done. */
const DRAWING_MILLISECONDS = 1_500;
/** What stays at the top of the review list while it scrolls. */
const PANE_HEAD_PIXELS = 130;
/** A busy machine opens a workbook slowly. */
const PATIENCE_MILLISECONDS = 120_000;

const PICTURES: Readonly<Record<string, (page: Page, pane: Frame) => Promise<void>>> = {
  async workbench(_, pane) {
    await pane.getByRole('button', { name: '评分', exact: true }).click();
    await pane.getByText('等级 优').waitFor();
  },
  async functions(page, pane) {
    await openFunction(pane);
    await typeIntoCell(page, 'F5', '=CONTROLRATE(58.43, 62.44)');
    await typeIntoCell(page, 'F6', '=STAFFRATE(B10, B9)');
    await clickCell(page, 'F8');
    await page.keyboard.type('=OUTS');
  },
  async 'function-error'(page, pane) {
    await openFunction(pane);
    await typeIntoCell(page, 'F5', '=CONTROLRATE("无", 62.44)');
    await page.waitForTimeout(DRAWING_MILLISECONDS);
    await clickCell(page, 'F5');
  },
  async checks(_, pane) {
    await pane.getByRole('button', { name: '核对', exact: true }).click();
    await pane.getByText('72.25%').waitFor();
  },
  async trace(_, pane) {
    await pane.getByRole('button', { name: '评分', exact: true }).click();
    const indicator = pane.locator('.indicator', { hasText: '公用经费控制率' }).first();
    await indicator.getByText('得分依据').click();
    await indicator.getByRole('button', { name: '公用经费!C4' }).click();
    await indicator.scrollIntoViewIfNeeded();
  },
  async progress(page, pane) {
    await page.evaluate(() => {
      window.workbench.model?.sheets.find(({ name }) => name === '预算执行')?.edit('person', (cells) => cells.set(6, 1, { value: null, formula: null }));
    });
    await pane.getByRole('button', { name: '监控', exact: true }).click();
    await pane.getByText('年终可得分').waitFor();
  },
  async recognition(page) {
    await page.evaluate((bytes) => window.workbench.open(Uint8Array.from(bytes), '2024年度决算.xlsx'), [...ownTables()]);
    const pane = await (await page.waitForSelector('#addin')).contentFrame();
    if (pane === null) throw new Error('the pane has no frame');
    await pane.getByRole('button', { name: '识别现有表格' }).click();
    await pane.getByRole('button', { name: /^全部接受/ }).waitFor();
    await pane.getByRole('button', { name: '基础数据!B11' }).first().click();
    await pane.getByRole('heading', { name: '需要您选择' }).evaluate((heading, head) => window.scrollTo({ top: heading.getBoundingClientRect().top - head }), PANE_HEAD_PIXELS);
  },
  async standard(_, pane) {
    await pane.getByRole('button', { name: /福田区2024年度.*▾/ }).click();
    await pane.getByRole('button', { name: '编辑评分标准' }).click();
    await pane.getByText(/本工作簿按工作表「评分标准」评分/).waitFor();
  },
  async judgements(page, pane) {
    await pane.getByRole('button', { name: '打分', exact: true }).click();
    for (const name of ['预算编制规范性', '绩效指标明确性']) await pane.locator('.judged summary', { hasText: name }).click();
    await page.evaluate(() => {
      const sheet = window.workbench.model?.sheetByName('自评打分');
      if (sheet) window.workbench.model?.activate(sheet.id);
    });
  },
};

/** The sample as an accountant has it: no name of ours, and the personnel section counts its people otherwise than the accounts do. */
function ownTables(): Uint8Array {
  const model = WorkbookModel.open(readFileSync(new URL('../samples/futian-2024.xlsx', import.meta.url)));
  for (const { name, scope } of [...model.names]) model.removeName(name, scope);
  model.sheetByName('基础数据')?.edit('person', (cells) => cells.set(1, 0, { value: '2024年度，金额单位：万元', formula: null }));
  const people = model.addSheet('人事科台账');
  people.edit('person', (cells) => {
    PEOPLE.forEach((row, index) => row.forEach((value, column) => cells.set(index, column, { value, formula: null })));
  });
  people.dimensions.setColumnWidth(0, 1, 22);
  return model.save();
}

const PEOPLE = [
  ['2024年末人员情况（人事科）'],
  ['项目', '人数', '说明'],
  ['编制人数', 12, '编办核定'],
  ['在编人数', 11, '12月调出1人'],
  ['编外人数', 8, '含劳务派遣1人'],
] as const;

async function openFunction(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: '函数', exact: true }).click();
  await pane.locator('.function summary').first().click();
}

mkdirSync(folder, { recursive: true });
const wanted = process.argv.slice(2);
const stage = await workbenchStage(chrome);
try {
  for (const [name, arrange] of Object.entries(PICTURES)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    const { page, pane } = await stage.open({ width: 1440, height: 900 });
    page.setDefaultTimeout(PATIENCE_MILLISECONDS);
    await arrange(page, await pane());
    await page.waitForTimeout(DRAWING_MILLISECONDS);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  }
} finally {
  await stage.close();
}
