/** Names follow their cells when another program inserts rows and columns; a name whose row it deleted is told, found and bound again. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { bindInputs, recogniseWorkbook, setUnit, type Binding, type ReviewItem } from '../../src/workbook/recognition';
import { readReadiness } from '../../src/workbook/readiness';
import { scoreWorkbook } from '../../src/workbook/score';
import { WorkbookModel } from '../../src/workbench/model';
import { sample, setCell, setInput, sheetOf } from '../support/sample';
import { withExcel } from '../support/scoring';
import { describeWithLibreOffice } from '../support/tools';
import { accountantsWorkbook, area, at, FROM_PROSE, SUMMED_QUARTERS } from './support/accountant';
import { editedByLibreOffice } from './support/edit';

const SPENT = area('三公支出', at('2024年决算', 'C4'), [130_700], '元');
const BUDGET = area('三公预算', at('2024年决算', 'B4'), [134_500], '元');
const DAILY = area('日常公用决算', at('2024年决算', 'C5'), ['58.43万元'], '万元');
const MINUTES = 3;

async function saved(...bindings: readonly Binding[]): Promise<Uint8Array> {
  const model = accountantsWorkbook();
  await withExcel(model, () => bindInputs(bindings));
  return model.save();
}

const formulaOf = (model: WorkbookModel, name: string) => model.findName(name, null)?.formula;

describeWithLibreOffice('after LibreOffice changed and saved the workbook', (soffice) => {
  test('names and the formulas on 取数表 follow inserted rows and columns', async () => {
    const opened = WorkbookModel.open(editedByLibreOffice(soffice, await saved(SPENT, BUDGET, DAILY, SUMMED_QUARTERS, FROM_PROSE), [
      { sheet: '2024年决算', what: 'Rows', change: 'insertByIndex', at: 1, count: 3 },
      { sheet: '2024年决算', what: 'Columns', change: 'insertByIndex', at: 0, count: 2 },
      { sheet: '支出进度', what: 'Rows', change: 'insertByIndex', at: 0, count: 1 },
      { sheet: '取数表', what: 'Rows', change: 'insertByIndex', at: 0, count: 2 },
    ]));
    expect([formulaOf(opened, '三公支出'), formulaOf(opened, '三公预算')].map((formula) => formula?.replace(/'/g, ''))).toEqual(['2024年决算!$E$7', '2024年决算!$D$7']);
    expect(formulaOf(opened, '季度累计支出')).toBe('取数表!$D$6:$G$6');
    const sheet = sheetOf(opened, '取数表');
    expect([3, 4, 5, 6].map((column) => sheet.content(5, column).value)).toEqual([329.15, 959.07, 1232.09, 2484.56]);
    // It drops the comments of names; the names that say the units stay.
    expect(opened.names.map(({ comment }) => comment).join('')).toBe('');
    const review = await withExcel(opened, () => recogniseWorkbook(DEFAULT_FRAMEWORK));
    expect(review.items.find(({ input }) => input === '三公支出')).toMatchObject({ bound: { state: 'bound', unit: '元' } });
    const { inputs } = await withExcel(opened, () => readReadiness(DEFAULT_FRAMEWORK));
    const shown = (name: string) => inputs.find(({ input }) => input.name === name)?.shown;
    expect([shown('三公支出'), shown('三公预算'), shown('日常公用决算'), shown('季度累计支出'), shown('调整后预算支出')]).toEqual(['130700', '134500', '58.43万元', '329.15 / 959.07 / 1232.09 / 2484.56', '2546.7']);
  }, MINUTES * 60_000);

  test.each(['values', 'formulas'] as const)('an input in 元 stays in 元, and the score in %s is the same', async (content) => {
    const model = sample();
    setInput(model, '三公支出', 130_700);
    setInput(model, '三公预算', 134_500);
    const score = (workbook: WorkbookModel) => withExcel(workbook, () => scoreWorkbook({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN', content }));
    await withExcel(model, () => setUnit(['三公支出', '三公预算'], '元'));
    const before = await score(model);
    expect([before.scorecard.total.score, before.scorecard.problems.filter(({ severity }) => severity === 'error')]).toEqual(['94.8', []]);

    const opened = WorkbookModel.open(editedByLibreOffice(soffice, model.save(), []));
    const after = await score(opened);
    expect(after.scorecard).toEqual(before.scorecard);
    expect([after.sheet.created, after.sheet.content, after.sheet.moved, after.sheet.changed]).toEqual([false, content, [], []]);
    expect(opened.sheets.map(({ name }) => name)).toEqual(model.sheets.map(({ name }) => name));
  }, MINUTES * 60_000);

  test('a name whose row was deleted is told as broken, recognised in its new place, and bound again', async () => {
    const opened = WorkbookModel.open(editedByLibreOffice(soffice, await saved(SPENT, DAILY), [{ sheet: '2024年决算', what: 'Rows', change: 'removeByIndex', at: 3, count: 1 }]));
    expect(formulaOf(opened, '三公支出')).toContain('#REF!');
    expect(formulaOf(opened, '日常公用决算')?.replace(/'/g, '')).toBe('2024年决算!$C$4');
    // The accountant writes the row anew, below.
    ['“三公”经费合计', 134_500, 130_700].forEach((value, column) => setCell(opened, '2024年决算', 4, column, value));
    await withExcel(opened, async () => {
      const { inputs } = await readReadiness(DEFAULT_FRAMEWORK);
      expect(inputs.find(({ input }) => input.name === '三公支出')).toMatchObject({ state: 'unreadable', problem: { code: 'name-broken', details: { why: 'deleted' } } });

      const review = await recogniseWorkbook(DEFAULT_FRAMEWORK);
      expect(review.brokenBindings).toEqual(['三公支出']);
      const [broken] = review.items;
      expect(broken).toMatchObject({ input: '三公支出', state: 'found', bound: { state: 'broken' }, cells: [{ addresses: ["'2024年决算'!C5"] }] });
      if (!broken) throw new Error('nothing is broken');

      expect(await bindInputs([bindingOf(broken)])).toMatchObject({ bound: ['三公支出'], kept: [] });
    });
    expect(opened.findName('三公支出', null)).toMatchObject({ formula: "'2024年决算'!$C$5", comment: '单位：元' });
    expect((await withExcel(opened, () => readReadiness(DEFAULT_FRAMEWORK))).problems.filter(({ code }) => code === 'name-broken')).toEqual([]);
  }, MINUTES * 60_000);
});

function bindingOf({ input, candidates: [best] }: ReviewItem): Binding {
  if (!best) throw new Error(`nothing is proposed for ${input}`);
  return { input, source: best.source, values: best.values, unit: best.unit?.unit ?? null };
}
