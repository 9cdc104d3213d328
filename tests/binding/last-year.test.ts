/** Last year's workbook: the names in its file, and what they say of this year's cells. */
import { strToU8 } from 'fflate';
import { JSDOM } from 'jsdom';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { sheetThisYear, withLastYear, type FileBinding, type LastYearCells, type LeftOutName } from '../../src/scoring/recognition/lastYear';
import type { Candidate, InputProposal } from '../../src/scoring/recognition/model';
import { applyLastYear, recogniseWorkbook, type Review } from '../../src/workbook/recognition';
import { bindingsOfFile } from '../../src/workbook/recognition/fileBindings';
import { WorkbookModel } from '../../src/workbench/model';
import { sheetOf } from '../support/sample';
import { withExcel } from '../support/scoring';
import { accountantsWorkbook, at } from './support/accountant';

describe('the names in a file', () => {
  // The pane's page has it.
  beforeAll(() => Object.assign(globalThis, { DOMParser: new JSDOM().window.DOMParser }));
  afterAll(() => Reflect.deleteProperty(globalThis, 'DOMParser'));

  test('are those of inputs, with their unit; by Chinese name or alias, the broken ones and those of 取数表 with the reason, other names aside', async () => {
    const model = WorkbookModel.blank('2024年 决算');
    model.setName({ name: '三公支出', scope: null, formula: "'2024年 决算'!$C$4", comment: '单位：元' });
    model.setName({ name: 'QuarterlySpending', scope: null, formula: "'2024年 决算'!$B$9:$E$9" });
    model.setName({ name: '三公预算', scope: null, formula: "'2024年 决算'!$B$4" });
    model.setName({ name: '三公预算_单位', scope: null, formula: '"元"' });
    model.setName({ name: '编制人数', scope: null, formula: '#REF!$A$1' });
    model.setName({ name: '在编人数', scope: null, formula: '12' });
    model.setName({ name: '别的', scope: null, formula: "'2024年 决算'!$A$1" });
    model.addSheet('取数表');
    model.setName({ name: '取数表区域', scope: null, formula: '取数表!$A$3:$J$4' });
    model.setName({ name: '调整后预算支出', scope: null, formula: '取数表!$C$4' });
    const names = await bindingsOfFile(model.save());
    expect(names.filter((name) => 'why' in name)).toEqual([
      { input: '编制人数', why: 'no-area', refersTo: '#REF!$A$1' },
      { input: '在编人数', why: 'no-area', refersTo: '12' },
      { input: '调整后预算支出', why: 'own-sheet', refersTo: '取数表!$C$4' },
    ]);
    expect(names.filter((name) => 'place' in name)).toEqual([
      { input: '三公支出', place: at('2024年 决算', 'C4'), unit: '元' },
      { input: '季度累计支出', place: at('2024年 决算', 'B9:E9'), unit: null },
      { input: '三公预算', place: at('2024年 决算', 'B4'), unit: '元' },
    ]);
  });

  test.each([
    ['a text', strToU8('这不是工作簿'), 'not-a-workbook'],
    ['an old .xls', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'old-xls'],
    ['half a file', WorkbookModel.blank().save().slice(0, 900), 'broken'],
  ])('of %s can not be read', async (_, bytes, code) => {
    await expect(bindingsOfFile(bytes)).rejects.toMatchObject({ code });
  });
});

test('last year\'s file is brought into this year\'s review through Excel; what it says nothing about is told', async () => {
  const model = accountantsWorkbook();
  sheetOf(model, '2024年决算').rename('2025年决算');
  const names: readonly (FileBinding | LeftOutName)[] = [
    { input: '三公支出', place: at('2024年决算', 'C4'), unit: '元' },
    { input: '在编人数', place: at('2024年决算', 'B4'), unit: null },
    { input: '日常公用决算', place: at('2024年决算', 'A1'), unit: null },
    { input: '编制人数', place: at('人员', 'B2'), unit: null },
    { input: '调整后预算支出', why: 'own-sheet', refersTo: '取数表!$C$4' },
  ];
  const { before, after } = await withExcel(model, async () => {
    const before = await recogniseWorkbook(DEFAULT_FRAMEWORK);
    return { before, after: await applyLastYear(before, names) };
  });
  const itemOf = (review: Review, input: string) => review.items.find((item) => item.input === input);
  const spent = itemOf(after, '三公支出');
  expect(spent?.cells[0]).toMatchObject({ addresses: ["'2025年决算'!C4"], texts: ['130700'] });
  expect(spent?.candidates[0]?.why).toContainEqual({ kind: 'last-year', cell: at('2025年决算', 'C4') });
  expect(itemOf(before, '在编人数')).toMatchObject({ state: 'not-found' });
  expect(itemOf(after, '在编人数')).toMatchObject({ state: 'found', candidates: [{ confidence: 'medium', values: [134_500] }], cells: [{ addresses: ["'2025年决算'!B4"] }] });
  // A title where an amount was last year.
  expect(itemOf(after, '日常公用决算')).toEqual(itemOf(before, '日常公用决算'));
  expect(after.lastYearLeftOut?.map(({ input, why }) => [input, why])).toEqual([['编制人数', 'no-sheet'], ['调整后预算支出', 'own-sheet']]);
  expect(after.roundTrips).toBe(before.roundTrips + 2);
});

test.each([
  ['2024年决算', ['2024年决算', '2025年决算'], '2025年决算'],
  ['2024年决算', ['封面', '2025年决算'], '2025年决算'],
  ['2024年决算', ['2024年决算', '2023年决算'], '2024年决算'],
  ['三公', ['三公', '三公 (2)'], '三公'],
  ['2024年决算', ['2022年决算', '2023年决算'], null],
  ['决算', ['预算'], null],
])('last year\'s sheet %s is this year, of %j, %s', (lastYear, sheets, expected) => {
  expect(sheetThisYear(lastYear, sheets)).toBe(expected);
});

describe('last year beside what was recognised', () => {
  const candidate = (address: string, confidence: Candidate['confidence']): Candidate => ({ source: { kind: 'area', place: at('决算', address) }, values: [1], unit: null, confidence, why: [] });
  const proposal = (state: InputProposal['state'], ...candidates: Candidate[]): InputProposal => ({ input: '三公支出', state, candidates });
  const last = (address: string, ...values: LastYearCells['values']): LastYearCells => ({ place: at('决算', address), values, unit: '元' });
  const told = ({ state, candidates }: InputProposal) => [state, ...candidates.map(({ source, confidence, why }) => `${source.kind === 'area' ? `${source.place.column},${source.place.row}` : ''} ${confidence} ${why.map(({ kind }) => kind).join()}`)];

  test('the same cell becomes surer', () => {
    expect(told(withLastYear(proposal('found', candidate('C4', 'low')), last('C4', 130_700)))).toEqual(['found', '2,3 medium last-year']);
    expect(told(withLastYear(proposal('found', candidate('C4', 'medium')), last('C4', 130_700)))).toEqual(['found', '2,3 high last-year']);
  });
  test('another cell makes it a choice', () => {
    expect(told(withLastYear(proposal('found', candidate('C4', 'high')), last('D4', 130_700)))).toEqual(['ambiguous', '2,3 high ', '3,3 medium last-year']);
  });
  test('of several it comes first, and a person still chooses', () => {
    expect(told(withLastYear(proposal('ambiguous', candidate('C4', 'medium'), candidate('D4', 'medium')), last('D4', 1)))).toEqual(['ambiguous', '3,3 high last-year', '2,3 medium ']);
  });
  test('where nothing was found it is proposed, in last year\'s unit', () => {
    const result = withLastYear(proposal('not-found'), last('D4', '130,700'));
    expect(told(result)).toEqual(['found', '3,3 medium last-year']);
    expect(result.candidates[0]?.unit).toEqual({ unit: '元', sign: 'assumed', cell: null });
  });
  test.each([[null], ['三公经费'], ['  ']])('a cell with %j says nothing of an amount', (value) => {
    const before = proposal('found', candidate('C4', 'high'));
    expect(withLastYear(before, last('D4', value))).toBe(before);
    expect(withLastYear(proposal('not-found'), last('D4', value))).toEqual(proposal('not-found'));
  });
});
