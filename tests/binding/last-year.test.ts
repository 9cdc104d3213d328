/** Last year's workbook: the names in its file, and what they say of this year's cells. */
import { strToU8 } from 'fflate';
import { JSDOM } from 'jsdom';
import { sheetThisYear, withLastYear, type LastYearCells } from '../../src/scoring/recognition/lastYear';
import type { Candidate, InputProposal } from '../../src/scoring/recognition/model';
import { bindingsOfFile } from '../../src/workbook/recognition/fileBindings';
import { WorkbookModel } from '../../src/workbench/model';
import { at } from './support/accountant';

describe('the names in a file', () => {
  // The pane's page has it.
  beforeAll(() => Object.assign(globalThis, { DOMParser: new JSDOM().window.DOMParser }));
  afterAll(() => Reflect.deleteProperty(globalThis, 'DOMParser'));

  test('are those of inputs, with their unit; by Chinese name or alias, broken names and other names aside', async () => {
    const model = WorkbookModel.blank('2024年 决算');
    model.setName({ name: '三公支出', scope: null, formula: "'2024年 决算'!$C$4", comment: '单位：元' });
    model.setName({ name: 'QuarterlySpending', scope: null, formula: "'2024年 决算'!$B$9:$E$9" });
    model.setName({ name: '编制人数', scope: null, formula: '#REF!$A$1' });
    model.setName({ name: '在编人数', scope: null, formula: '12' });
    model.setName({ name: '别的', scope: null, formula: "'2024年 决算'!$A$1" });
    expect(await bindingsOfFile(model.save())).toEqual([
      { input: '三公支出', place: at('2024年 决算', 'C4'), unit: '元' },
      { input: '季度累计支出', place: at('2024年 决算', 'B9:E9'), unit: null },
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
