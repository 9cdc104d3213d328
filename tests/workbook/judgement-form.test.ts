/** The form for what a person decides, over the real office.js: what it shows, what it writes, and what it leaves alone. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { loadBuiltin } from '../../src/scoring/frameworks/library';
import type { Framework } from '../../src/scoring/frameworks/model';
import { NO_ENTRY, type Entry } from '../../src/scoring/judgements/entries';
import { scoreWorkbook } from '../../src/workbook/score';
import { makeTemplate } from '../../src/workbook/template';
import type { Change, JudgedItem, SaveOutcome } from '../../src/workbook/judgements/model';
import { readJudgementForm } from '../../src/workbook/judgements/read';
import { saveJudgements } from '../../src/workbook/judgements/save';
import { WorkbookModel } from '../../src/workbench/model';
import { contentsOf, sample, setCell, sheetOf } from '../support/sample';
import { withExcel } from '../support/scoring';

async function itemsOf(indicator: string, framework: Framework = DEFAULT_FRAMEWORK): Promise<readonly JudgedItem[]> {
  const found = (await readJudgementForm(framework)).indicators.find(({ items }) => items[0]?.asked.indicator.name === indicator);
  if (!found) throw new Error(`nobody is asked about ${indicator}`);
  return found.items;
}

/** One item changed as the form would send it. */
async function change(indicator: string, item: string | null, after: Partial<Entry>, framework: Framework = DEFAULT_FRAMEWORK): Promise<Change> {
  const found = (await itemsOf(indicator, framework)).find(({ asked }) => (asked.item?.name ?? null) === item);
  if (!found) throw new Error(`${indicator} has no item ${String(item)}`);
  return { asked: found.asked, before: found.entry, after: { ...found.entry, ...after } };
}

const save = (model: WorkbookModel, indicator: string, item: string | null, after: Partial<Entry>): Promise<SaveOutcome> =>
  withExcel(model, async () => saveJudgements([await change(indicator, item, after)], DEFAULT_FRAMEWORK));

const differences = (before: Record<string, unknown>, after: Record<string, unknown>): readonly string[] =>
  Object.keys(after).filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));

test('the form shows what the table holds, item by item, each with its cell and its points', async () => {
  const items = await withExcel(sample(), () => itemsOf('绩效指标明确性'));
  expect(items.map(({ asked, entry, cell }) => [asked.item?.name, asked.maximum, entry.score, cell])).toContainEqual(['目标细化为具体任务并与任务数对应', '2', '1.5', '自评打分!C11']);
  expect(items[0]?.entry.reason).toContain('宣传视频');
});

test('missed targets are put beside the item that asks for them', async () => {
  const { missedTargets, indicators } = await withExcel(sample(), () => readJudgementForm(DEFAULT_FRAMEWORK));
  expect(missedTargets.map(({ name }) => name)).toEqual(['制作片区宣传视频']);
  expect(indicators.flatMap(({ items }) => items).filter(({ asked }) => asked.facts === 'missed-targets').length).toBeGreaterThan(0);
});

test('only the cells concerned are written, a score as a number, and the score follows', async () => {
  const model = sample();
  const before = contentsOf(model);
  expect(await save(model, '预算编制规范性', null, { score: '4', reason: '一项不符合编制原则' })).toEqual({ state: 'saved', cells: 2 });
  expect(differences(before, contentsOf(model))).toEqual(['自评打分']);
  expect(sheetOf(model, '自评打分').content(8, 2).value).toBe(4);
  const outcome = await withExcel(model, () => scoreWorkbook({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN' }));
  expect(outcome.scorecard.indicators.find(({ id }) => id === 'budget-compliance')).toMatchObject({ score: '4.0', basis: 'judged' });
});

test('what looks like a formula stays a text', async () => {
  const model = sample();
  await save(model, '预算编制规范性', null, { score: '4', reason: '=HYPERLINK("http://example.com")' });
  expect(sheetOf(model, '自评打分').content(8, 3)).toEqual({ value: '=HYPERLINK("http://example.com")', formula: null });
});

test('a row that somebody changed since is not written: both entries are there to choose from', async () => {
  const model = sample();
  await withExcel(model, async () => {
    const mine = await change('预算编制规范性', null, { score: '4', reason: '我的原因' });
    setCell(model, '自评打分', 8, 2, 3);
    const before = contentsOf(model);
    const outcome = await saveJudgements([mine], DEFAULT_FRAMEWORK);
    expect(outcome).toMatchObject({ state: 'changed', now: [{ entry: { score: '3', reason: '' } }] });
    expect(contentsOf(model)).toEqual(before);
    // A person who has seen both may let the own one stand.
    if (outcome.state === 'changed') await saveJudgements([{ ...mine, before: outcome.now[0]?.entry ?? NO_ENTRY }], DEFAULT_FRAMEWORK);
    expect(sheetOf(model, '自评打分').content(8, 2).value).toBe(4);
  });
});

test('rows that move, as by sorting or inserting, are found again by their names', async () => {
  const model = sample();
  await withExcel(model, async () => {
    const mine = await change('预算编制规范性', null, { score: '4', reason: '原因' });
    const rows = Array.from({ length: 5 }, (_, column) => [sheetOf(model, '自评打分').content(8, column).value, sheetOf(model, '自评打分').content(9, column).value] as const);
    rows.forEach(([first, second], column) => {
      setCell(model, '自评打分', 8, column, second);
      setCell(model, '自评打分', 9, column, first);
    });
    expect(await saveJudgements([mine], DEFAULT_FRAMEWORK)).toEqual({ state: 'saved', cells: 2 });
    expect(sheetOf(model, '自评打分').content(9, 2).value).toBe(4);
  });
});

describe('what has no row yet', () => {
  const withoutRow = () => {
    const model = sample();
    for (let column = 0; column < 5; column++) setCell(model, '自评打分', 8, column, null);
    return model;
  };

  test('gets one below the others with the indicator’s name, and the table’s name takes it in', async () => {
    const model = withoutRow();
    const range = () => model.findName('自评打分表', null)?.formula ?? '';
    const lastRow = () => Number(/\$(\d+)$/.exec(range())?.[1]);
    const before = lastRow();
    expect(await save(model, '预算编制规范性', null, { score: '5' })).toEqual({ state: 'saved', cells: 2 });
    expect(lastRow()).toBe(before + 1);
    expect(sheetOf(model, '自评打分').content(before, 0).value).toBe('预算编制规范性');
    expect((await withExcel(model, () => itemsOf('预算编制规范性')))[0]?.entry.score).toBe('5');
  });

  test('is refused when something stands below the table, and nothing is written', async () => {
    const model = withoutRow();
    const last = Number(/\$(\d+)$/.exec(model.findName('自评打分表', null)?.formula ?? '')?.[1]);
    setCell(model, '自评打分', last, 1, '填表说明');
    const before = contentsOf(model);
    await expect(save(model, '预算编制规范性', null, { score: '5' })).rejects.toMatchObject({ code: 'cell-not-empty' });
    expect(contentsOf(model)).toEqual(before);
  });
});

test('without a table it is made first, and only that one', async () => {
  const model = WorkbookModel.blank();
  expect(await save(model, '预算编制规范性', null, { score: '5' })).toEqual({ state: 'saved', cells: 1 });
  expect(model.sheets.map(({ name }) => name)).toEqual(['Sheet1', '自评打分']);
});

test('a protected sheet is left alone', async () => {
  const model = sample();
  sheetOf(model, '自评打分').protect();
  const before = contentsOf(model);
  await expect(save(model, '预算编制规范性', null, { score: '4', reason: '原因' })).rejects.toMatchObject({ code: 'sheet-protected', details: { sheet: '自评打分' } });
  expect(contentsOf(model)).toEqual(before);
});

test.each([0, 1, 2])('a write that fails at its action %i is taken back', async (action) => {
  const model = sample();
  const before = contentsOf(model);
  await expect(
    withExcel(model, async (host) => {
      const mine = await change('预算编制规范性', null, { score: '4', reason: '原因', evidence: '材料' });
      host.fail({ batch: 2, action: action * 2, code: 'GeneralException' });
      return saveJudgements([mine], DEFAULT_FRAMEWORK);
    }),
  ).rejects.toMatchObject({ code: 'unknown' });
  expect(contentsOf(model)).toEqual(before);
});

test('不适用 falls out of the total, which is scaled up, where the framework allows it', async () => {
  const framework = await loadBuiltin('mof-2013');
  if (!framework) throw new Error('no framework');
  const model = WorkbookModel.blank();
  await withExcel(model, async () => {
    await makeTemplate({ framework, language: 'zh-CN' });
    expect(await saveJudgements([await change('生态效益', null, { score: '不适用', reason: '与职责无关' }, framework)], framework)).toMatchObject({ state: 'saved' });
    const form = await readJudgementForm(framework);
    expect(form.indicators.find(({ id }) => id === 'social')?.othersExcluded).toBe('4');
    expect(form.indicators.find(({ id }) => id === 'ecological')?.othersExcluded).toBe('0');
  });
});
