/** The page around grid and pane: files, unsaved changes, preferences, both flavours of the host. In Chromium. */
import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright-core';
import { WorkbookModel } from '../../../src/workbench/model';
import { describeWithChrome } from '../../support/tools';
import { BUILD_PATIENCE_MILLISECONDS, contentOf, eventually, setStage, shownIn, typeIntoCell, type Opened, type Stage } from './fixtures/openPage';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Chooses a file in the dialog that 「打开」 shows. */
async function choose(page: Page, name: string, content: Uint8Array): Promise<void> {
  await page.locator('input[type=file]').setInputFiles({ name, mimeType: XLSX, buffer: Buffer.from(content) });
}

/** Drags a file from the desktop over the page and, with `drop`, lets go of it. */
async function drag(page: Page, name: string, content: Uint8Array, drop: boolean): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([base64, fileName]) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (byte) => byte.charCodeAt(0))], fileName));
      return data;
    },
    [Buffer.from(content).toString('base64'), name] as const,
  );
  await page.dispatchEvent('.grid', 'dragenter', { dataTransfer: transfer });
  await page.dispatchEvent('.page', 'dragover', { dataTransfer: transfer });
  if (drop) await page.dispatchEvent('.page', 'drop', { dataTransfer: transfer });
}

function workbookWith(text: string): Uint8Array {
  const model = WorkbookModel.blank('表');
  model.sheets[0]?.edit('add-in', (cells) => cells.set(0, 0, { value: text, formula: null }));
  return model.save();
}

const fileName = (page: Page) => page.textContent('.file-name-text');
const isUnsaved = (page: Page) => page.locator('[data-unsaved]').isVisible();

describeWithChrome('the workbench’s page', (executablePath) => {
  let stage: Stage;
  let opened: Opened;
  let page: Page;

  beforeAll(async () => {
    stage = await setStage(executablePath);
  }, BUILD_PATIENCE_MILLISECONDS);
  afterAll(() => stage.close());

  describe('with files', () => {
    beforeAll(async () => {
      opened = await stage.open();
      page = opened.page;
    });
    afterAll(() => opened.close());
    beforeEach(async () => {
      await opened.addin();
    });
    afterEach(() => expect(opened.faults()).toEqual([]));

    it('opens the sample first, under its name, with nothing unsaved', async () => {
      expect(await fileName(page)).toBe('futian-2024.xlsx');
      expect(await page.title()).toContain('futian-2024.xlsx');
      expect(await isUnsaved(page)).toBe(false);
    });

    it('does not hold back a person who leaves with nothing unsaved, but warns one who has changed something', async () => {
      const answers: string[] = [];
      page.on('dialog', (dialog) => {
        answers.push(dialog.type());
        void dialog.dismiss();
      });
      await typeIntoCell(page, 'D3', '60');
      await eventually(() => isUnsaved(page), (now) => expect(now).toBe(true));
      await page.evaluate(() => window.location.assign('/'));
      await eventually(async () => answers, (now) => expect(now).toEqual(['beforeunload']));
      expect(await contentOf(page, '自评', 2, 3)).toEqual({ value: 60, formula: null });
    });

    it('saves as a download of the same name that holds the edits, and is saved then', async () => {
      const [download] = await Promise.all([page.waitForEvent('download'), page.click('[data-action=save]')]);
      expect(download.suggestedFilename()).toBe('futian-2024.xlsx');
      const model = WorkbookModel.open(await readFile(await download.path()));
      const sheet = model.sheetByName('自评');
      expect(sheet?.content(2, 3)).toEqual({ value: 60, formula: null });
      expect(sheet?.content(4, 2)).toEqual({ value: 122.44, formula: 'SUM(C3:D3)' });
      expect([...(sheet?.merges ?? [])]).toHaveLength(2);
      expect(await isUnsaved(page)).toBe(false);
      expect(await page.textContent('.status')).toContain('已保存');
    });

    it('asks before it gives unsaved changes up for another workbook, and keeps them when told to', async () => {
      await typeIntoCell(page, 'D3', '61');
      await choose(page, '另一个.xlsx', workbookWith('新'));
      await page.click('[data-action=keep]');
      expect([await fileName(page), (await contentOf(page, '自评', 2, 3))?.value]).toEqual(['futian-2024.xlsx', 61]);
      await choose(page, '另一个.xlsx', workbookWith('新'));
      await page.click('[data-action=discard]');
      await eventually(() => fileName(page), (now) => expect(now).toBe('另一个.xlsx'));
      expect(await shownIn(page, '表', 'A1')).toMatchObject({ value: '新' });
      expect(await isUnsaved(page)).toBe(false);
    });

    it.each([
      ['不是表格.xlsx', new TextEncoder().encode('just text'), '不是 .xlsx 工作簿'],
      ['旧.xls', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(2_000)), 'xls'],
      ['断.xlsx', workbookWith('x').slice(0, 900), '断.xlsx'],
    ])('says in plain words why it cannot open %s, and keeps the workbook that is open', async (name, content, words) => {
      await choose(page, name, content);
      await eventually(() => page.textContent('[data-notice=error]'), (now) => expect(now).toContain(words));
      expect(await fileName(page)).toBe('另一个.xlsx');
      await page.click('.notice button');
      expect(await page.locator('[data-notice]').count()).toBe(0);
    });

    it('opens a file that is dropped on it, and shows where to drop it', async () => {
      await drag(page, '拖来的.xlsx', workbookWith('拖'), false);
      expect(await page.locator('.drop').isVisible()).toBe(true);
      await drag(page, '拖来的.xlsx', workbookWith('拖'), true);
      await eventually(() => fileName(page), (now) => expect(now).toBe('拖来的.xlsx'));
      expect(await page.locator('.drop').count()).toBe(0);
      expect(await shownIn(page, '表', 'A1')).toMatchObject({ value: '拖' });
    });

    it('opens the sample again', async () => {
      await page.click('[data-action=sample]');
      await eventually(() => fileName(page), (now) => expect(now).toBe('futian-2024.xlsx'));
      expect(await shownIn(page, '自评', 'D3')).toMatchObject({ value: 58.43 });
    });
  });

  describe('with a person’s choices', () => {
    beforeAll(async () => {
      opened = await stage.open();
      page = opened.page;
    });
    afterAll(() => opened.close());
    afterEach(() => expect(opened.faults()).toEqual([]));

    it('speaks Chinese in a Chinese browser, and English on request, in the pane as well', async () => {
      expect(await page.textContent('[data-action=open]')).toBe('打开');
      await opened.addin();
      await page.click('[data-action=language]');
      expect(await page.textContent('[data-action=open]')).toBe('Open');
      expect(await page.getAttribute('html', 'lang')).toBe('en');
      await eventually(
        async () => (await opened.addin()).evaluate(() => Office.context.displayLanguage.toLowerCase()),
        (now) => expect(now).toBe('en-us'),
      );
    });

    it('changes to the dark theme, grid included', async () => {
      const lightness = () => page.evaluate(() => getComputedStyle(document.querySelector('.toolbar') ?? document.body).backgroundColor);
      const before = await lightness();
      await opened.addin();
      await page.click('[data-action=theme]');
      expect(await lightness()).not.toBe(before);
      expect(await page.evaluate(() => document.documentElement.classList.contains('univer-dark'))).toBe(true);
    });

    it('lets the pane be made wider within its limits, by mouse and by keys, and be put away without losing it', async () => {
      const width = async () => (await page.locator('.pane-body').boundingBox())?.width;
      const edge = await page.locator('.pane-edge').boundingBox();
      const addin = await opened.addin();
      await addin.evaluate(() => document.body.setAttribute('data-kept', 'yes'));
      await page.mouse.move(edge?.x ?? 0, 400);
      await page.mouse.down();
      await page.mouse.move((edge?.x ?? 0) - 120, 400);
      expect(await width()).toBe(470);
      await page.mouse.move((edge?.x ?? 0) - 700, 400);
      await page.mouse.up();
      expect(await width()).toBe(600);
      await page.focus('.pane-edge');
      await page.keyboard.press('ArrowRight');
      expect(await width()).toBe(584);
      await page.click('[data-action=pane]');
      expect(await page.locator('.pane').isVisible()).toBe(false);
      await page.click('[data-action=pane]');
      expect(await (await opened.addin()).getAttribute('body', 'data-kept')).toBe('yes');
    });

    it('remembers them', async () => {
      await page.reload();
      await page.waitForSelector('#addin');
      expect(await page.textContent('[data-action=open]')).toBe('Open');
      expect(await page.getAttribute('.page', 'data-theme')).toBe('dark');
      expect((await page.locator('.pane-body').boundingBox())?.width).toBe(584);
      await opened.addin();
    });
  });

  it('hosts the add-in over https as Excel on the web does', async () => {
    const web = await stage.open({ flavour: 'https' });
    const addin: Frame = await web.addin();
    expect(await addin.textContent('#ready')).toBe('Excel OfficeOnline');
    await addin.evaluate(() => (window as unknown as { writeReport(name: string): Promise<void> }).writeReport('评分表'));
    expect(await shownIn(web.page, '评分表', 'C3')).toEqual({ value: 4, text: '4.00' });
    await typeIntoCell(web.page, 'B2', '8');
    await eventually(
      () => addin.evaluate(() => (window as unknown as { changes(): { address: string }[] }).changes().map(({ address }) => address)),
      (now) => expect(now).toEqual(['A1:C3', 'B2']),
    );
    expect(web.faults()).toEqual([]);
    await web.close();
  });

  it('tells how many round trips the add-in’s last run took', async () => {
    const other = await stage.open();
    const addin = await other.addin();
    await other.page.waitForTimeout(1_200);
    await addin.evaluate(() => (window as unknown as { readRange(sheet: string, address: string): Promise<unknown> }).readRange('自评', 'A1'));
    await eventually(() => other.page.textContent('.status-end'), (now) => expect(now).toContain('往返 1 次'));
    await other.close();
  });

  it('says what to do when the add-in is not built, and is still a spreadsheet', async () => {
    const bare = await stage.open({ withoutAddin: true });
    await eventually(() => bare.page.textContent('.pane'), (now) => expect(now).toContain('npm start'));
    expect(await shownIn(bare.page, '自评', 'C3')).toMatchObject({ value: 62.44 });
    await bare.close();
  });
});
