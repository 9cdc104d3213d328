/** The input sheets that the add-in makes: in an empty workbook, beside what exists, and when Excel fails. */
import { JSDOM } from 'jsdom';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { FRAMEWORK_LIST, loadBuiltin } from '../../src/scoring/frameworks/library';
import { inputsUsedBy } from '../../src/scoring/frameworks/usage';
import { INPUTS } from '../../src/scoring/inputs/catalogue';
import { EMPTY_FILLING } from '../../src/workbook/template/model';
import { PUBLISHED_2024 } from '../../src/workbook/template/published2024';
import { makeTemplate } from '../../src/workbook/template/write';
import { formatArea, parseArea, parseReference, WorkbookModel } from '../../src/workbench/model';
import { partsOf } from '../workbench/xlsx/support/parts';
import { contentsOf, sample, sheetOf } from '../support/sample';
import { scoreOf, withExcel } from '../support/scoring';

const make = (filling = EMPTY_FILLING) => makeTemplate({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN', filling });
const madeIn = async (model: WorkbookModel, filling = EMPTY_FILLING) => (await withExcel(model, () => make(filling))).sheets;

const INPUT_SHEETS = ['基础数据', '预算收支', '预算执行', '公用经费', '绩效目标', '自评打分', '项目进度', '项目绩效目标', '报告数据'];

describe('the template in an empty workbook', () => {
  test('names every input that the framework uses, each to a cell that is still blank', async () => {
    const model = WorkbookModel.blank();
    expect(await madeIn(model)).toEqual(INPUT_SHEETS);
    const names = model.names.map(({ name }) => name);
    for (const name of inputsUsedBy(DEFAULT_FRAMEWORK).keys()) expect(names).toContain(name);
    expect(names.every((name) => INPUTS.some((input) => input.name === name))).toBe(true);
    for (const { name, formula } of model.names) {
      const reference = parseReference(formula);
      if (reference.kind !== 'area' || reference.sheet === null) throw new Error(`${name} is no area`);
      const { row, column, rows } = reference.area;
      const isTable = rows > 4;
      if (!isTable && name !== '金额单位' && name !== '季度累计支出') expect([name, sheetOf(model, reference.sheet).content(row, column)]).toEqual([name, { value: null, formula: null }]);
    }
  });

  test('is scored as wholly open, with nothing that could not be read', async () => {
    const model = WorkbookModel.blank();
    await madeIn(model);
    const { scorecard, readiness } = await scoreOf(model);
    expect(scorecard.total).toMatchObject({ complete: false, scoredMaximum: '0' });
    expect(readiness.inputs.filter(({ state }) => state === 'unreadable')).toEqual([]);
    expect(scorecard.problems.filter(({ code }) => code !== 'cell-blank')).toEqual([]);
  });

  test('filled with the published figures it scores 94.8', async () => {
    const model = WorkbookModel.blank();
    await madeIn(model, PUBLISHED_2024);
    expect((await scoreOf(model)).scorecard.total).toMatchObject({ score: '94.8', rating: '优', complete: true });
  });

  test.each(FRAMEWORK_LIST.map(({ id }) => id))('is made for the framework %s: every input that it uses has its cell', async (id) => {
    const framework = await loadBuiltin(id);
    if (!framework) throw new Error(id);
    const model = WorkbookModel.blank();
    await withExcel(model, () => makeTemplate({ framework, language: 'zh-CN' }));
    const names = model.names.map(({ name }) => name);
    expect([...inputsUsedBy(framework).keys()].filter((name) => !names.includes(name))).toEqual([]);
  });

  test('asks a person for every item that no number decides', async () => {
    const model = WorkbookModel.blank();
    await madeIn(model);
    const asked = [...sheetOf(model, '自评打分').filledCells()].filter(({ column, row }) => column === 1 && row > 2).map(({ content }) => content.value);
    expect(asked).toEqual(expect.arrayContaining(['符合职责与方针', '政府采购政策功能落实', '预算公开', '办理回复率']));
    expect(asked).not.toContain('政府采购执行率');
  });
});

describe('what may be typed into the template', () => {
  test('amounts and counts are not below zero, rates lie between 0 and 1; whoever insists may, and net assets may be negative', async () => {
    const model = WorkbookModel.blank();
    const sheets = await madeIn(model);
    const basics = rulesOf(model, sheets.indexOf('基础数据'));
    const cellOf = (name: string) => /\$([A-Z]+)\$(\d+)$/.exec(model.findName(name, null)?.formula ?? '')?.slice(1).join('') ?? '';
    expect(basics.find(({ cells }) => cells.includes(cellOf('服务对象满意度')))).toMatchObject({ type: 'decimal', style: 'warning', bounds: ['0', '1'] });
    expect(basics.find(({ cells }) => cells.includes(cellOf('编制人数')))).toMatchObject({ type: 'decimal', bounds: ['0'] });
    expect(basics.find(({ cells }) => cells.includes(cellOf('净资产合计')))).toBeUndefined();
    expect(basics.find(({ cells }) => cells.includes(cellOf('金额单位')))).toMatchObject({ type: 'list' });
    expect(rulesOf(model, sheets.indexOf('绩效目标')).map(({ type }) => type)).toEqual(['list']);
  });
});

interface TypingRule {
  readonly type: string | null;
  readonly style: string | null;
  /** Each cell that it holds for. */
  readonly cells: readonly string[];
  readonly bounds: readonly string[];
}

/** The rules for typing as the file keeps them, by the sheet's place. */
function rulesOf(model: WorkbookModel, sheet: number): readonly TypingRule[] {
  const page = new JSDOM(partsOf(model.save())[`xl/worksheets/sheet${sheet + 2}.xml`] ?? '', { contentType: 'text/xml' }).window.document;
  return [...page.getElementsByTagName('dataValidation')].map((rule) => ({
    type: rule.getAttribute('type'),
    style: rule.getAttribute('errorStyle'),
    cells: (rule.getAttribute('sqref') ?? '').split(' ').flatMap((address) => {
      const area = parseArea(address);
      return area ? Array.from({ length: area.rows }, (_, row) => formatArea({ ...area, row: area.row + row, rows: 1 })) : [];
    }),
    bounds: ['formula1', 'formula2'].flatMap((name) => rule.getElementsByTagName(name)[0]?.textContent ?? []),
  }));
}

describe('the template in a workbook that has something', () => {
  test('adds nothing where every input has its name', async () => {
    const model = sample();
    await madeIn(model);
    const before = contentsOf(model);
    expect(await madeIn(model)).toEqual([]);
    expect(contentsOf(model)).toEqual(before);
  });

  test('adds only what is missing, under sheet names that are free, and leaves the rest alone', async () => {
    const model = sample();
    for (const name of ['三公预算', '三公支出']) model.removeName(name, null);
    const before = contentsOf(model);
    expect(await madeIn(model)).toEqual(['公用经费 (2)']);
    const { '公用经费 (2)': added, ...rest } = contentsOf(model);
    expect(added).toBeDefined();
    expect(rest).toEqual(before);
    expect(model.findName('三公预算', null)?.formula).toBe("'公用经费 (2)'!$B$4");
    expect(model.findName('日常公用预算', null)?.formula).toBe('公用经费!$B$8');
  });

  test('an English alias counts as the name', async () => {
    const model = sample();
    model.removeName('三公预算', null);
    model.setName({ name: 'ThreePublicBudget', scope: null, formula: '公用经费!$B$4' });
    expect(await madeIn(model)).toEqual([]);
  });

  test.each([0, 3, 40, 160])('that fails at action %i leaves no sheet and no name behind', async (action) => {
    const model = WorkbookModel.blank();
    await expect(
      withExcel(model, async (host) => {
        host.fail({ batch: 1, action, code: 'GeneralException' });
        return make();
      }),
    ).rejects.toMatchObject({ code: 'unknown' });
    expect(model.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
    expect(model.names).toEqual([]);
  });
});
