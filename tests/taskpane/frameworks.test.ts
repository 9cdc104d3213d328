/** The panel of frameworks in the pane, over the published workbook in the browser. */
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from 'playwright-core';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { describeWithChrome } from '../support/tools';
import { workbenchStage, type OpenWorkbench, type WorkbenchStage } from '../support/workbench';

describeWithChrome('choosing a framework in the pane', (chrome) => {
  let stage: WorkbenchStage;
  let opened: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    stage = await workbenchStage(chrome);
    opened = await stage.open();
    pane = await opened.pane();
    await pane.getByRole('button', { name: /福田区2024年度.*▾/ }).click();
  }, 180_000);
  afterAll(() => stage.close());

  const setting = (key: string) => opened.page.evaluate((name) => window.workbench.model?.settings.get(name), key);
  const give = async (content: string) => {
    const file = join(tmpdir(), `framework-${process.pid}.json`);
    writeFileSync(file, content);
    await pane.getByLabel('选择 JSON 文件').setInputFiles(file);
  };
  const nextYear = (changes: object = {}) => JSON.stringify({ ...DEFAULT_FRAMEWORK, id: 'futian-2025', title: '福田区2025年度指标体系', scope: { ...DEFAULT_FRAMEWORK.scope, year: 2025 }, ...changes });
  const items = () => pane.locator('.framework-item').allInnerTexts();

  test('the list is narrowed by place, year and words', async () => {
    await pane.getByLabel('适用地区').selectOption('湖南省');
    expect((await items()).some((text) => text.includes('福田'))).toBe(false);
    expect((await items()).some((text) => text.includes('湖南'))).toBe(true);
    await pane.getByLabel('适用地区').selectOption('');
    await pane.getByLabel('查找名称').fill('没有这样的');
    await pane.getByText('没有符合条件的指标体系。').waitFor();
    await pane.getByLabel('查找名称').fill('');
  });

  test('two frameworks are compared in plain words', async () => {
    await pane.getByRole('button', { name: /^比较 .*湖南类型/ }).click();
    await pane.getByText(/^有 \d+ 处差别：$/).waitFor();
    await pane.getByText('支付进度：新增，4分', { exact: true }).waitFor();
  });

  test('a faulty file is told fault by fault and not kept', async () => {
    await give(nextYear({ total: '90' }));
    await pane.getByText('文件有 1 处错误，没有导入。请改正后再导入：').waitFor();
    await pane.getByText(/分值合计为100，应为90/).waitFor();
    await give('不是 JSON');
    await pane.getByText(/这个文件不是 JSON 文件/).waitFor();
    expect(await setting('imported-frameworks')).toBeUndefined();
  });

  test('a sound one is kept in the workbook, and one with the same id replaces it only when a person says so', async () => {
    await give(nextYear());
    await pane.getByText('已导入“福田区2025年度指标体系”，可在上面选用。').waitFor();
    await give(nextYear({ zeroDenominator: 'zero' }));
    await pane.getByText('分母为0时由“请人说明”改为“得0分”').waitFor();
    expect(String(await setting('imported-frameworks'))).toContain('"zeroDenominator":"ask"');
    await pane.getByRole('button', { name: '用新的替换' }).click();
    await pane.getByText('已导入“福田区2025年度指标体系”，可在上面选用。').waitFor();
    expect(String(await setting('imported-frameworks'))).toContain('"zeroDenominator":"zero"');
  });

  test('it is exported as the JSON that can be imported again', async () => {
    await pane.getByRole('button', { name: '导出 福田区2025年度指标体系' }).click();
    expect(JSON.parse(await pane.getByRole('textbox', { name: '导出的 JSON' }).inputValue())).toMatchObject({ id: 'futian-2025', zeroDenominator: 'zero' });
  });

  test('the imported one scores, and is in the workbook’s file', async () => {
    await pane.getByRole('button', { name: '选用 福田区2025年度指标体系' }).click();
    await pane.getByRole('button', { name: '福田区2025年度指标体系 ▾' }).waitFor();
    expect(await setting('framework')).toBe('futian-2025');
    await pane.getByRole('button', { name: '评分', exact: true }).click();
    await pane.getByText('94.8', { exact: true }).waitFor();
  });

  test('one that is not in use is deleted after a second word', async () => {
    await pane.getByRole('button', { name: '福田区2025年度指标体系 ▾' }).click();
    await pane.getByRole('button', { name: /^选用 .*福田区2024年度/ }).click();
    await pane.getByRole('button', { name: /福田区2024年度.*▾/ }).click();
    await pane.getByRole('button', { name: '删除 福田区2025年度指标体系' }).click();
    await pane.getByRole('button', { name: '从本工作簿删除“福田区2025年度指标体系”' }).click();
    await pane.getByRole('button', { name: '删除 福田区2025年度指标体系' }).waitFor({ state: 'hidden' });
    expect(await setting('imported-frameworks')).toBe('[]');
    expect(opened.faults).toEqual([]);
  });
});
