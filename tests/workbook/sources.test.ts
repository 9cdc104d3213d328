/** Where a score comes from: the links beside the form, and what changed since the last Score. */
import { WorkbookModel } from '../../src/workbench/model';
import { sample, setCell, setInput, sheetOf } from '../support/sample';
import { scoreOf } from '../support/scoring';
import { describeWithLibreOffice } from '../support/tools';
import { convert, XLSX } from '../workbench/xlsx/support/convert';

const SHEET = '自评评分表';
/** Zero-based rows of the form. */
const ROW = { publicFunds: 17, execution: 18, satisfaction: 23 } as const;
const SOURCE = 7;
const cell = (model: WorkbookModel, row: number, column = SOURCE) => sheetOf(model, SHEET).content(row, column);

describe('the source of a score', () => {
  test('is a link to its first input by name, with every input, its value and its cell in words', async () => {
    const model = sample();
    const { sheet, roundTrips } = await scoreOf(model);
    expect(roundTrips).toBe(2);
    expect(cell(model, ROW.publicFunds).formula).toBe(
      'HYPERLINK("#三公支出","三公支出 13.07万元（公用经费!C4）；三公预算 13.45万元（公用经费!B4）；日常公用决算 58.43万元（公用经费!C8）；日常公用预算 62.44万元（公用经费!B8）")',
    );
    expect(sheet.results[`${SHEET}!H18`]).toMatch(/^三公支出 13\.07万元（公用经费!C4）；/);
    expect(cell(model, ROW.execution).formula).toContain('季度累计支出 329.15万元、959.07万元、1232.09万元、2484.56万元（预算执行!');
  });

  test('is not printed: the print area ends with the official form', async () => {
    const model = sample();
    await scoreOf(model);
    expect(sheetOf(model, SHEET).pageSetup.printArea).toMatchObject({ column: 0, columns: 7 });
  });

  test('follows a sheet that is renamed at the next score', async () => {
    const model = sample();
    await scoreOf(model);
    sheetOf(model, '公用经费').rename("公用'经费");
    await scoreOf(model);
    expect(cell(model, ROW.publicFunds).formula).toContain("三公支出 13.07万元（公用'经费!C4）");
  });

  test('is left alone where a person wrote something else', async () => {
    const model = sample();
    await scoreOf(model);
    setCell(model, SHEET, ROW.publicFunds, SOURCE, '见财务决算报表');
    const { sheet } = await scoreOf(model);
    expect(cell(model, ROW.publicFunds)).toEqual({ value: '见财务决算报表', formula: null });
    expect(sheet.kept).toEqual([]);
  });

  test('is absent on a sheet of an older version, which is scored in place as ever', async () => {
    const model = sample();
    await scoreOf(model);
    toOlderVersion(model);
    setInput(model, '三公支出', 12);
    const { sheet, scorecard } = await scoreOf(model);
    expect([sheet.name, sheet.created, scorecard.total.score]).toEqual([SHEET, false, '95.8']);
    expect(sheet.moved.map(({ indicator }) => indicator)).toEqual(['public-expenses', '#total']);
    expect(sheet.changed).toEqual([]);
    expect([10, 11, 12].flatMap((column) => [cell(model, ROW.publicFunds, column).value])).toEqual([null, null, null]);
  });
});

describe('what changed since the last Score', () => {
  const changesOf = async (change: (model: WorkbookModel) => void) => {
    const model = sample();
    await scoreOf(model);
    change(model);
    return (await scoreOf(model)).sheet.changed;
  };

  test.each<[string, (model: WorkbookModel) => void, object[]]>([
    ['nothing', () => undefined, []],
    ['an amount', (model) => setInput(model, '三公支出', 12), [{ input: '三公支出', item: null, before: '13.07', after: '12', isTable: false }]],
    ['the same amount as text', (model) => setInput(model, '三公支出', '１３．０７'), []],
    ['one quarter', (model) => setInput(model, '季度累计支出', 500, 0), [{ input: '季度累计支出', item: 1, before: '329.15', after: '500', isTable: false }]],
    ['an input that was emptied', (model) => setInput(model, '编外人数', null), [{ input: '编外人数', item: null, before: '14', after: null, isTable: false }]],
    ['a table', (model) => setCell(model, '自评打分', 10, 2, 1), [{ input: '自评打分表', item: null, before: null, after: null, isTable: true }]],
  ])('is told of %s', async (_, change, expected) => {
    expect(await changesOf(change)).toEqual(expected);
  });
});

describeWithLibreOffice('the links', (soffice) => {
  test('are calculated by LibreOffice to the very words that were written', async () => {
    const model = sample();
    const { sheet } = await scoreOf(model);
    const calculated = WorkbookModel.open(convert(soffice, XLSX, { 'links.xlsx': model.save() })['links.xlsx'] ?? new Uint8Array());
    const shown = sheetOf(calculated, SHEET).content(ROW.publicFunds, SOURCE).value;
    expect(shown).toBe(sheet.results[`${SHEET}!H18`]);
  });
});

/** As the first version wrote it: no column of sources, three hidden columns. */
function toOlderVersion(model: WorkbookModel): void {
  const sheet = sheetOf(model, SHEET);
  for (let row = 0; row < 30; row += 1) {
    for (const [to, from] of [[7, 8], [8, 9], [9, 10]] as const) {
      const { value } = sheet.content(row, from);
      setCell(model, SHEET, row, to, value);
    }
    for (const column of [10, 11, 12]) setCell(model, SHEET, row, column, null);
  }
  for (const name of model.names.filter(({ formula }) => formula.includes(SHEET) && formula.includes('$M$'))) model.setName({ ...name, formula: name.formula.replace('$M$', '$J$') });
}
