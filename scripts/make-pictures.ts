/** Takes the pictures of the documentation from the running product: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Frame, Page } from 'playwright-core';
import { workbenchStage } from '../tests/support/workbench';
import { clickCell, typeIntoCell } from '../tests/workbench/page/fixtures/openPage';
import { findChrome } from './tools/find-tools';

const folder = fileURLToPath(new URL('../docs/images', import.meta.url));
const chrome = findChrome();
if (chrome === null) throw new Error('Chrome, Edge or Chromium is needed to take pictures');

/** The grid draws after the workbook has changed; nothing tells when its canvas is done. */
const DRAWING_MILLISECONDS = 1_500;

const PICTURES: Readonly<Record<string, (page: Page, pane: Frame) => Promise<void>>> = {
  async workbench(_, pane) {
    await pane.getByRole('button', { name: '评分', exact: true }).click();
    await pane.getByText('等级 优').waitFor();
  },
  async functions(page, pane) {
    await openFunction(pane);
    await typeIntoCell(page, 'F5', '=CONTROLRATE(58.43, 62.44)');
    await typeIntoCell(page, 'F6', '=STAFFRATE(B8, B7)');
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
};

async function openFunction(pane: Frame): Promise<void> {
  await pane.getByRole('button', { name: '函数', exact: true }).click();
  await pane.locator('.function summary').first().click();
}

mkdirSync(folder, { recursive: true });
const stage = await workbenchStage(chrome);
try {
  for (const [name, arrange] of Object.entries(PICTURES)) {
    const { page, pane } = await stage.open({ width: 1440, height: 900 });
    await arrange(page, await pane());
    await page.waitForTimeout(DRAWING_MILLISECONDS);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    await page.close();
  }
} finally {
  await stage.close();
}
