/** Takes the pictures of the documentation from the running product: `npm run pictures`. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { workbenchStage } from '../tests/support/workbench';
import { findChrome } from './tools/find-tools';

const folder = fileURLToPath(new URL('../docs/images', import.meta.url));
const chrome = findChrome();
if (chrome === null) throw new Error('Chrome, Edge or Chromium is needed to take pictures');

mkdirSync(folder, { recursive: true });
const stage = await workbenchStage(chrome);
try {
  const { page, pane } = await stage.open({ width: 1440, height: 900 });
  const addin = await pane();
  await addin.getByRole('button', { name: '评分', exact: true }).click();
  await addin.getByText('等级 优').waitFor();
  // The grid draws after the workbook has changed; nothing tells when its canvas is done.
  await page.waitForTimeout(1_500);
  await page.screenshot({ path: join(folder, 'workbench.png') });
} finally {
  await stage.close();
}
