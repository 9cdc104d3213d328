import { exactText } from '../../src/scoring/exact/ratio';
import type { InputCells, NamedCells } from '../../src/scoring/inputs/cells';
import { readInputs } from '../../src/scoring/inputs/readInputs';
import { block, inputCells, type CellValue } from './fixtures/cells';
import { sampleCells } from './fixtures/sample';

const corner = { column: 'C', row: 4 };
const withName = (name: string, cells: NamedCells): InputCells => new Map([[name, cells]]);
const texts = (cells: InputCells, name: string) => (readInputs(cells).numbers.get(name) ?? []).map((reading) => (reading.state === 'value' ? exactText(reading.value) : reading.state));

test('a workbook without names has nothing but missing inputs, and no problem yet', () => {
  const inputs = readInputs(new Map());

  expect([...inputs.numbers.values()].flat().every(({ state }) => state === 'missing')).toBe(true);
  expect([...inputs.tables.values()].every(({ state }) => state === 'missing')).toBe(true);
  expect(inputs).toMatchObject({ amountUnit: '万元', year: { state: 'missing' }, problems: [] });
});

test('the sample is read without a problem', () => {
  expect(readInputs(sampleCells()).problems).toEqual([]);
});

describe('quarters', () => {
  test('may stand in a row or in a column', () => {
    expect(texts(withName('季度累计支出', block('执行', corner, [[1, 2, 3, 4]])), '季度累计支出')).toEqual(['1', '2', '3', '4']);
    expect(texts(withName('季度累计支出', block('执行', corner, [[1], [2], [3], [4]])), '季度累计支出')).toEqual(['1', '2', '3', '4']);
  });

  test('each keeps its own cell and its own gap', () => {
    const inputs = readInputs(withName('季度累计支出', block('执行', corner, [[1, null, 'x', 4]])));

    expect(inputs.numbers.get('季度累计支出')?.map(({ state, cell }) => [state, cell])).toEqual([
      ['value', '执行!C4'], ['blank', '执行!D4'], ['unreadable', '执行!E4'], ['value', '执行!F4'],
    ]);
    expect(inputs.problems).toMatchObject([{ code: 'not-a-number', input: '季度累计支出', cell: '执行!E4' }]);
  });

  test.each<[string, CellValue[][]]>([['one cell', [[1]]], ['three', [[1, 2, 3]]], ['a block of four', [[1, 2], [3, 4]]], ['five', [[1, 2, 3, 4, 5]]]])('%s have the wrong shape', (_, values) => {
    const inputs = readInputs(withName('季度累计支出', block('执行', corner, values)));

    expect(inputs.problems).toMatchObject([{ code: 'wrong-shape', cell: '执行!C4', details: { expected: 'quarters', rows: values.length, columns: values[0]?.length } }]);
    expect(inputs.numbers.get('季度累计支出')?.map(({ state }) => state)).toEqual(Array(4).fill('unreadable'));
  });
});

test('a name over several cells where one is wanted is a problem, not its first cell', () => {
  const inputs = readInputs(withName('三公预算', block('表', corner, [[13.45, 13.07]])));

  expect(inputs.problems).toMatchObject([{ code: 'wrong-shape', severity: 'error', input: '三公预算', details: { expected: 'cell', rows: 1, columns: 2 } }]);
  expect(inputs.numbers.get('三公预算')).toMatchObject([{ state: 'unreadable' }]);
});

test.each(['deleted', 'several-areas', 'not-a-range'] as const)('a name that leads nowhere (%s) is a problem with what it refers to', (why) => {
  for (const name of ['三公预算', '绩效目标表', '单位名称', '季度累计支出']) {
    expect(readInputs(withName(name, { found: 'broken', refersTo: '=#REF!', why })).problems).toMatchObject([
      { code: 'name-broken', severity: 'error', input: name, details: { refersTo: '=#REF!', why } },
    ]);
  }
});

test('a name without an address, such as a constant, is read all the same', () => {
  const cells = withName('编制人数', { found: 'cells', address: null, cells: [[{ value: 12, address: null }]] });

  expect(readInputs(cells).numbers.get('编制人数')).toEqual([{ state: 'value', value: { numerator: 12n, denominator: 1n }, cell: null }]);
});

describe('the unit of the amounts', () => {
  test('元 turns every amount into 万元 and leaves counts and rates alone', () => {
    const cells = inputCells({ 金额单位: '元', 三公预算: 134_500, 编制人数: 12, 服务对象满意度: 0.95, 季度累计支出: [10_000, 20_000, 30_000, 40_000] });

    expect(['三公预算', '编制人数', '服务对象满意度', '季度累计支出'].flatMap((name) => texts(cells, name))).toEqual(['13.45', '12', '0.95', '1', '2', '3', '4']);
  });

  test('blank means 万元', () => {
    expect(texts(inputCells({ 金额单位: null, 三公预算: 13.45 }), '三公预算')).toEqual(['13.45']);
  });

  test('a unit that is not understood makes every amount unusable', () => {
    const cells = inputCells({ 金额单位: '千元', 三公预算: 13.45, 编制人数: 12 });

    expect(texts(cells, '三公预算')).toEqual(['unreadable']);
    expect(texts(cells, '编制人数')).toEqual(['12']);
    expect(readInputs(cells).problems).toMatchObject([{ code: 'not-an-amount-unit', severity: 'error' }]);
  });
});

describe('元 and 万元 mixed up', () => {
  const problems = (changes: Parameters<typeof sampleCells>[0]) => readInputs(sampleCells(changes)).problems.map(({ code, severity, input }) => [code, severity, input]);

  test('an amount ten thousand times the one that it belongs to blocks', () => {
    expect(problems({ 三公支出: 130_700 })).toEqual([['magnitude', 'error', '三公支出']]);
    expect(problems({ 季度累计支出: [329.15, 959.07, 12_320_900, 2484.56] })).toEqual([['magnitude', 'error', '季度累计支出']]);
    expect(readInputs(sampleCells({ 三公支出: 130_700 })).problems[0]?.details).toEqual({ other: '三公预算', otherValue: '13.45', value: '130700', factor: '9717' });
  });

  test('an amount far too small is asked about', () => {
    expect(problems({ 日常公用决算: 0.005843 })).toEqual([['magnitude', 'ask', '日常公用决算']]);
  });

  test('a whole workbook in 元 is noticed by its spending for each person', () => {
    const inYuan = Object.fromEntries(['年初预算支出', '调整后预算支出', '调剂金额', '三公预算', '三公支出'].map((name) => [name, 25_467_000]));

    expect(problems({ ...inYuan, 免计调整金额: null, 季度累计支出: [1e6, 2e6, 3e6, 4e6] })).toContainEqual(['amounts-in-yuan', 'error', '调整后预算支出']);
  });

  test('a part is held against its total, this year against the last, and a quarter against the next', () => {
    expect(problems({ 年初人员经费: 8_705_400 })).toEqual([['magnitude', 'ask', '年初人员经费']]);
    expect(problems({ 因公出国支出: 55_100 })).toEqual([['magnitude', 'error', '因公出国支出']]);
    expect(problems({ 流动资产: 11_223_300 })).toEqual([['magnitude', 'ask', '流动资产']]);
    expect(problems({ 上年三公支出: 131_000 })).toEqual([['magnitude', 'ask', '三公支出']]);
    expect(problems({ 上年三公支出: 0.0013 })).toEqual([['magnitude', 'ask', '三公支出']]);
    expect(problems({ 季度累计支出: [3_291_500, 959.07, 1232.09, 2484.56], 调整后预算支出: null })).toEqual([['magnitude', 'error', '季度累计支出']]);
    expect(problems({ 上年三公支出: 14.2 })).toEqual([]);
  });

  test('ordinary differences and zeros are nothing to speak of', () => {
    expect(problems({ 三公支出: 13_000, 三公预算: 13.45, 调整后预算支出: 2546.7 })).toEqual([]);
    expect(problems({ 三公支出: 0 })).toEqual([]);
    expect(problems({ 三公预算: 0 })).toEqual([]);
  });
});
