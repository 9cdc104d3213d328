/** Taking a Score back, and what it tells of the scores that moved. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { scoreWorkbook, type SheetContent } from '../../src/workbook/score';
import { undoScore } from '../../src/workbook/undoScore';
import type { WorkbookModel } from '../../src/workbench/model';
import { contentsOf, sample, setCell, setInput, sheetOf } from '../support/sample';
import { scoreOf, withExcel } from '../support/scoring';

const SHEET = '自评评分表';
const everything = (model: WorkbookModel) => ({ contents: contentsOf(model), names: [...model.names], merges: model.sheets.map(({ merges }) => merges) });

/** Scores, lets a person do something, and takes the score back. */
async function scoredAndUndone(model: WorkbookModel, between: () => void = () => undefined, content?: SheetContent): Promise<void> {
  await withExcel(model, async () => {
    const { undo } = await scoreWorkbook({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN', content });
    between();
    if (!undo) throw new Error('this score has no way back');
    await undoScore(undo);
  });
}

describe('taking a score back', () => {
  test.each<SheetContent>(['values', 'formulas'])('removes the sheet that it made, in %s', async (content) => {
    const model = sample();
    const before = everything(model);
    await scoredAndUndone(model, () => undefined, content);
    expect(everything(model)).toEqual(before);
  });

  test('brings the sheet back as it was before, with what a person had typed', async () => {
    const model = sample();
    await scoreOf(model);
    setCell(model, SHEET, 18, 5, 5);
    setCell(model, SHEET, 15, 6, '=1+1 不是公式');
    const before = everything(model);
    setInput(model, '三公支出', 20);
    const withInput = everything(model);
    await scoredAndUndone(model);
    expect(everything(model)).toEqual(withInput);
    setInput(model, '三公支出', 13.07);
    expect(everything(model)).toEqual(before);
  });

  test.each<[string, () => (model: WorkbookModel) => void]>([
    ['typed a score', () => (model) => setCell(model, SHEET, 18, 5, 5)],
    ['wrote a note beside the table', () => (model) => setCell(model, SHEET, 3, 12, '请复核')],
  ])('is refused after a person %s on the new sheet', async (_, edit) => {
    const model = sample();
    let after: unknown;
    await expect(
      scoredAndUndone(model, () => {
        edit()(model);
        after = everything(model);
      }),
    ).rejects.toMatchObject({ code: 'changed-since', details: { sheet: SHEET } });
    expect(everything(model)).toEqual(after);
  });

  test('is refused when the sheet is gone', async () => {
    const model = sample();
    await expect(scoredAndUndone(model, () => model.removeSheet(sheetOf(model, SHEET).id))).rejects.toMatchObject({ code: 'gone' });
  });
});

describe('scores that moved', () => {
  test('are told with the old and the new one, the total too', async () => {
    const model = sample();
    expect((await scoreOf(model)).sheet.moved).toEqual([]);
    expect((await scoreOf(model)).sheet.moved).toEqual([]);
    setInput(model, '三公支出', 12);
    expect((await scoreOf(model)).sheet.moved).toEqual([
      { indicator: 'public-expenses', before: '4', after: '5.0' },
      { indicator: '#total', before: '94.8', after: '95.8' },
    ]);
  });

  test('an indicator that lost its input moved to no score', async () => {
    const model = sample();
    await scoreOf(model);
    setInput(model, '编外人数', null);
    expect((await scoreOf(model)).sheet.moved).toContainEqual({ indicator: 'outsourced-control', before: '0', after: null });
  });
});
