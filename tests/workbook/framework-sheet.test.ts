/** The sheet 「评分标准」 in a workbook: written, found again, edited, and scored by. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { FRAMEWORK_LIST, loadBuiltin } from '../../src/scoring/frameworks/library';
import { inPlainDecimals } from '../../src/scoring/frameworks/sheet';
import { frameworkCommand } from '../../src/workbench/commands/frameworkCommand';
import { scoreCommand } from '../../src/workbench/commands/scoreCommand';
import { WorkbookModel } from '../../src/workbench/model';
import { checkWorkbook } from '../../src/workbook/check';
import { readFrameworkSheet } from '../../src/workbook/frameworks/sheet/read';
import { openFrameworkSheet } from '../../src/workbook/frameworks/sheet/write';
import type { ScoreOutcome } from '../../src/workbook/model';
import { readReadiness } from '../../src/workbook/readiness';
import { scoreWorkbook } from '../../src/workbook/score';
import { undoScore } from '../../src/workbook/undoScore';
import { contentsOf, sample, setCell, sheetOf } from '../support/sample';
import { indicatorOf, withExcel } from '../support/scoring';
import { partsOf } from '../workbench/xlsx/support/parts';

const SHEET = '评分标准';
const DAY = '2024-12-31';

const written = async (): Promise<WorkbookModel> => {
  const model = sample();
  await withExcel(model, () => openFrameworkSheet(DEFAULT_FRAMEWORK, 'zh-CN'));
  return model;
};
const score = (model: WorkbookModel, options: { ignoresSheet?: boolean } = {}): Promise<ScoreOutcome> =>
  withExcel(model, () => scoreWorkbook({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN', date: DAY, ...options }));
const read = (model: WorkbookModel) => withExcel(model, () => readFrameworkSheet('zh-CN'));

/** Where the n-th cell stands that holds this. */
function placeOf(model: WorkbookModel, sheet: string, value: string | number, nth = 0): { row: number; column: number } {
  const found = [...sheetOf(model, sheet).filledCells()].filter((cell) => cell.content.value === value)[nth];
  if (!found) throw new Error(`no cell ${value}`);
  return found;
}

/** Types into the sheet as a person does. */
function type(model: WorkbookModel, over: string | number, by: string | number | null, nth = 0): string {
  const { row, column } = placeOf(model, SHEET, over, nth);
  setCell(model, SHEET, row, column, by);
  return `${SHEET}!${String.fromCharCode(65 + column)}${row + 1}`;
}

/** The points of the first band of satisfaction, ≥95%. */
function editSatisfaction(model: WorkbookModel, points: number): string {
  const { row, column } = placeOf(model, SHEET, '≥95%');
  setCell(model, SHEET, row, column + 1, points);
  return `${SHEET}!${String.fromCharCode(65 + column + 1)}${row + 1}`;
}

const noteIn = (model: WorkbookModel, sheet = '自评评分表') => [...sheetOf(model, sheet).filledCells()].map(({ content }) => content.value).find((value) => typeof value === 'string' && value.startsWith('注：'));

test.each(FRAMEWORK_LIST.map(({ id }) => id))('%s is written into a workbook, saved, opened and read back the same', async (id) => {
  const framework = await loadBuiltin(id);
  if (!framework) throw new Error(`no framework ${id}`);
  const model = WorkbookModel.blank();
  await withExcel(model, () => openFrameworkSheet(framework, 'zh-CN'));
  const found = await read(WorkbookModel.open(model.save()));

  expect(found?.faults).toEqual([]);
  expect(found?.framework && inPlainDecimals(found.framework)).toEqual(inPlainDecimals(framework));
  expect(found?.edited).toBe(false);
});

test('the sheet stands beside all that exists, and asking again goes to it', async () => {
  const model = sample();
  const before = contentsOf(model);
  const first = await withExcel(model, () => openFrameworkSheet(DEFAULT_FRAMEWORK, 'zh-CN'));
  const second = await withExcel(model, () => openFrameworkSheet(DEFAULT_FRAMEWORK, 'zh-CN'));
  const { [SHEET]: _sheet, ...others } = contentsOf(model);

  expect([first, second]).toEqual([{ sheet: SHEET, made: true }, { sheet: SHEET, made: false }]);
  expect(others).toEqual(before);
});

test('its lists warn and let stay what the reader understands beyond them, such as 三级分项', async () => {
  const styles = Object.entries(partsOf((await written()).save())).filter(([path]) => path.startsWith('xl/worksheets/')).flatMap(([, xml]) => xml.match(/<dataValidation [^>]*type="list"[^>]*>/g) ?? []);
  const ofStandard = styles.filter((rule) => rule.includes('请核对'));

  expect(ofStandard.length).toBeGreaterThan(10);
  expect(ofStandard.filter((rule) => !rule.includes('errorStyle="warning"'))).toEqual([]);
});

test('it is found after renaming, and made again after deleting', async () => {
  const model = await written();
  sheetOf(model, SHEET).rename('2024标准');
  expect((await read(model))?.sheet).toBe('2024标准');
  model.removeSheet(sheetOf(model, '2024标准').id);
  expect(await read(model)).toBeNull();
  expect(await withExcel(model, () => openFrameworkSheet(DEFAULT_FRAMEWORK, 'zh-CN'))).toEqual({ sheet: SHEET, made: true });
  expect((await read(model))?.faults).toEqual([]);
});

test('text that Excel would take for a formula stays text', async () => {
  const model = WorkbookModel.blank();
  await withExcel(model, () => openFrameworkSheet({ ...DEFAULT_FRAMEWORK, title: '=1+1', version: '001' }, 'zh-CN'));

  expect((await read(model))?.framework).toMatchObject({ title: '=1+1', version: '001' });
});

describe('a Score', () => {
  test('takes two round trips without the sheet, and two with it', async () => {
    const model = sample();
    await score(model);
    const without = (await score(model)).roundTrips;
    await withExcel(model, () => openFrameworkSheet(DEFAULT_FRAMEWORK, 'zh-CN'));

    expect([without, (await score(model)).roundTrips]).toEqual([2, 2]);
  });

  test('by the unedited sheet is the same score, and the form says by what and when', async () => {
    const model = await written();
    const { scorecard, standard } = await score(model);

    expect(scorecard.total.score).toBe('94.8');
    expect(standard).toMatchObject({ sheet: SHEET, edited: false, date: DAY });
    expect(noteIn(model)).toBe('注：评价指标体系为《深圳市福田区2024年度部门整体支出绩效自评指标体系》，版本1.0.0，按工作表「评分标准」计分（未修改），评分日期2024-12-31。');
  });

  test('follows an edit on the form that stands, keeps what a person wrote there, and can be taken back', async () => {
    const model = sample();
    await score(model);
    const reason = placeOf(model, '自评评分表', '预算编制合理性');
    setCell(model, '自评评分表', reason.row, 6, '手写的说明');
    await withExcel(model, () => openFrameworkSheet(DEFAULT_FRAMEWORK, 'zh-CN'));
    const { row } = placeOf(model, SHEET, '“三公”经费控制率');
    // The band [90%,100%] of 「三公」 gives 1 instead of 2.
    setCell(model, SHEET, row + 2, 7, 1);
    const outcome = await score(model);

    expect(outcome.sheet.created).toBe(false);
    expect(indicatorOf(outcome, '公用经费控制率').score).toBe('3.0');
    expect(outcome.scorecard.total.score).toBe('93.8');
    expect(outcome.standard.edited).toBe(true);
    expect(noteIn(model)).toContain('按工作表「评分标准」计分（已修改）');
    expect(sheetOf(model, '自评评分表').content(reason.row, 6).value).toBe('手写的说明');
    if (!outcome.undo) throw new Error('nothing to take back');
    const { undo } = outcome;
    await withExcel(model, () => undoScore(undo));
    expect(noteIn(model)).not.toContain('已修改');
  });

  test('writes changed weights and standards onto the form that stands', async () => {
    const model = sample();
    await score(model);
    await withExcel(model, () => openFrameworkSheet(DEFAULT_FRAMEWORK, 'zh-CN'));
    type(model, '重点工作全部完成的，得8分；一项未完成扣4分，扣完为止。', '重点工作全部完成的，得9分；一项未完成扣3分，扣完为止。');
    const tasks = placeOf(model, SHEET, '重点工作完成情况');
    setCell(model, SHEET, tasks.row, 4, 9);
    const timely = placeOf(model, SHEET, '项目完成及时性');
    setCell(model, SHEET, timely.row, 4, 5);
    setCell(model, SHEET, timely.row, 3, '得分＝按期完成项目数÷计划完成项目数×5分。');
    const outcome = await score(model);
    const onForm = placeOf(model, '自评评分表', '重点工作完成情况');

    expect(outcome.sheet.created).toBe(false);
    expect([3, 4, 5].map((column) => sheetOf(model, '自评评分表').content(onForm.row, column).value)).toEqual(['重点工作全部完成的，得9分；一项未完成扣3分，扣完为止。（待核对）', 9, 9]);
  });

  test('stops at a faulty sheet with the cell, changes nothing, and never uses another standard', async () => {
    const model = await written();
    const cell = editSatisfaction(model, 7);
    const before = contentsOf(model);

    await expect(score(model)).rejects.toMatchObject({ code: 'framework-sheet-faulty', details: { sheet: SHEET, cell, reasons: [`${cell}：得分7超过分值6`] } });
    await expect(withExcel(model, () => readReadiness(DEFAULT_FRAMEWORK))).rejects.toMatchObject({ code: 'framework-sheet-faulty' });
    await expect(withExcel(model, () => checkWorkbook(DEFAULT_FRAMEWORK))).rejects.toMatchObject({ code: 'framework-sheet-faulty' });
    expect(contentsOf(model)).toEqual(before);
  });

  test('by a framework that was asked for leaves the sheet alone', async () => {
    const model = await written();
    editSatisfaction(model, 7);

    expect((await score(model, { ignoresSheet: true })).standard).toMatchObject({ sheet: null });
  });
});

describe('the commands', () => {
  const inFolder = async (work: (file: (name: string) => string) => Promise<void>) => {
    const folder = mkdtempSync(join(tmpdir(), 'standard-'));
    try {
      await work((name) => join(folder, name));
    } finally {
      rmSync(folder, { recursive: true });
    }
  };
  const framework = async (...args: string[]) => {
    let text = '';
    const tell = (more: string) => (text += more);
    return { code: await frameworkCommand(args, tell, tell), text };
  };

  test('write a sheet, read it back as JSON, and find no difference', () =>
    inFolder(async (file) => {
      expect((await framework('sheet', 'mof-2013', file('s.xlsx'))).code).toBe(0);
      expect((await framework('check', file('s.xlsx'))).text).toContain('检查通过');
      expect((await framework('json', file('s.xlsx'), file('s.json'))).code).toBe(0);
      expect(await framework('diff', 'mof-2013', file('s.json'))).toMatchObject({ code: 0 });
      expect(await framework('sheet', 'mof-2013', file('s.xlsx'))).toMatchObject({ code: 2 });
    }));

  test('score by the sheet of the workbook unless another framework is given, and say so in JSON', () =>
    inFolder(async (file) => {
      const model = await written();
      const { row } = placeOf(model, SHEET, '“三公”经费控制率');
      setCell(model, SHEET, row + 2, 7, 1);
      writeFileSync(file('w.xlsx'), model.save());
      const json = async (...args: string[]) => {
        let out = '';
        await scoreCommand([file('w.xlsx'), '--json', ...args], (text) => (out += text), () => undefined);
        return JSON.parse(out);
      };

      expect(await json()).toMatchObject({ total: '93.8', standard: { sheet: SHEET, edited: true } });
      expect(await json('--framework', 'futian-2024')).toMatchObject({ total: '94.8', standard: { sheet: null } });
    }));

  test('name the cell of a faulty sheet and write nothing', () =>
    inFolder(async (file) => {
      const model = await written();
      const cell = editSatisfaction(model, 7);
      writeFileSync(file('w.xlsx'), model.save());
      let told = '';

      expect(await scoreCommand([file('w.xlsx')], () => undefined, (text) => (told += text))).toBe(2);
      expect(told).toContain(cell);
      expect(await framework('check', file('w.xlsx'))).toMatchObject({ code: 1 });
    }));

  test('a workbook without the sheet is said to have none', async () => {
    expect(await framework('check', 'samples/futian-2024.xlsx')).toMatchObject({ code: 2, text: expect.stringContaining('没有「评分标准」表') });
  });
});
