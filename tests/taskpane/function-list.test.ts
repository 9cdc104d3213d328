/** The pane's list of functions, in the browser workbench. */
import type { Frame } from 'playwright-core';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { describeWithChrome } from '../support/tools';
import { workbenchStage, type OpenWorkbench, type WorkbenchStage } from '../support/workbench';

describeWithChrome('the pane’s list of functions', (chrome) => {
  let stage: WorkbenchStage;
  let opened: OpenWorkbench;
  let pane: Frame;

  beforeAll(async () => {
    stage = await workbenchStage(chrome);
    opened = await stage.open();
    pane = await opened.pane();
    await pane.getByRole('button', { name: '函数', exact: true }).click();
    await pane.getByRole('searchbox').waitFor();
  }, 180_000);
  afterAll(() => stage.close());

  const listed = () => pane.locator('.function > details > summary').allInnerTexts();
  const select = (row: number, column: number) =>
    opened.page.evaluate(
      ([atRow, atColumn]) => {
        const sheet = window.workbench.model?.sheets.find(({ name }) => name === '基础数据');
        if (sheet) window.workbench.model?.select(sheet.id, { row: atRow, column: atColumn, rows: 1, columns: 1 });
      },
      [row, column] as const,
    );

  test('has every function of the catalogue with its Chinese title', async () => {
    expect(await listed()).toEqual(FUNCTIONS.map(({ id, title }) => `${id} ${title['zh-CN']}`));
  });

  test.each([
    ['公用经费', ['CONTROLRATE']],
    ['outsourced', ['OUTSOURCEDRATE']],
    ['ｃｏｎｔｒｏｌ 预算', ['CONTROLRATE']],
    ['没有这样的函数', []],
  ])('finds by words in Chinese or English: %s', async (query, expected) => {
    await pane.getByRole('searchbox').fill(query);
    const found = (await listed()).map((text) => text.split(' ')[0]);
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(found.length).toBeLessThan(FUNCTIONS.length / 2);
    if (expected.length === 0) expect(found).toEqual([]);
    await pane.getByRole('searchbox').fill('');
  });

  describe('inserting at the selected cell', () => {
    const insert = async () => {
      const item = pane.locator('.function', { hasText: 'CONTROLRATE 经费控制率' });
      if (!(await item.getByRole('button').isVisible())) await item.locator('summary').first().click();
      await item.getByRole('button', { name: '插入到所选单元格' }).click();
      return item;
    };

    test('writes the example, as a percentage, and tells where', async () => {
      await select(29, 5);
      const item = await insert();
      await item.getByText('已插入 基础数据!F30').waitFor();
      const cell = await opened.page.evaluate(() => {
        const sheet = window.workbench.model?.sheets.find(({ name }) => name === '基础数据');
        return { formula: sheet?.content(29, 5).formula, format: sheet?.style(29, 5).numberFormat };
      });
      expect(cell).toEqual({ formula: 'CONTROLRATE(58.43, 62.44)', format: '0.00%' });
    });

    test('never overwrites a cell that holds something, and tries again at another', async () => {
      await select(3, 1);
      await insert();
      await pane.getByText('单元格 基础数据!B4 已有内容，没有覆盖。').waitFor();
      const value = await opened.page.evaluate(() => window.workbench.model?.sheets.find(({ name }) => name === '基础数据')?.content(3, 1).value);
      expect(value).toBe('深圳市福田区香蜜湖片区建设发展事务中心');

      await select(30, 5);
      await pane.getByRole('button', { name: '重试' }).click();
      await pane.getByText('已有内容，没有覆盖').waitFor({ state: 'detached' });
      const retried = await opened.page.evaluate(() => window.workbench.model?.sheets.find(({ name }) => name === '基础数据')?.content(30, 5).formula);
      expect(retried).toBe('CONTROLRATE(58.43, 62.44)');
    });
  });
});
