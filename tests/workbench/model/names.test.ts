import { unzipSync } from 'fflate';
import { areaOf, WorkbookModel } from '../../../src/workbench/model';
import { nastyWorkbook } from '../xlsx/support/nastyWorkbook';

const reopened = (model: WorkbookModel): WorkbookModel => WorkbookModel.open(model.save());

describe('defined names', () => {
  test('are read as they stand, whatever they are', () => {
    const model = WorkbookModel.open(nastyWorkbook());
    const [data] = model.sheets;
    const plain = { scope: null, comment: '', visible: true };
    expect(model.names.filter(({ name }) => !name.startsWith('_xlnm.'))).toEqual([
      { ...plain, name: '报废', formula: '#REF!$A$1', comment: '删掉的表' },
      { ...plain, name: '税率', formula: '0.13' },
      { ...plain, name: '几块', formula: '数据!$B$2,数据!$B$4:$B$5' },
      { ...plain, name: '合计公式', formula: 'SUM(数据!$B$2:$B$5)&"元"' },
      { ...plain, name: '一季度', formula: "'1 季度'!$A$1" },
      { ...plain, name: '一季度', formula: '数据!$B$2', scope: data?.id },
      { ...plain, name: '藏着', formula: '数据!$A$1', visible: false },
    ]);
  });

  test('are found by name without case and by scope', () => {
    const model = WorkbookModel.open(nastyWorkbook());
    const [data, quarter] = model.sheets;
    model.setName({ name: 'Rate', scope: null, formula: '1' });
    expect(model.findName('rATE', null)?.formula).toBe('1');
    expect(model.findName('一季度', null)?.formula).toBe("'1 季度'!$A$1");
    expect(model.findName('一季度', data?.id ?? '')?.formula).toBe('数据!$B$2');
    expect(model.findName('一季度', quarter?.id ?? '')).toBeUndefined();
  });

  test('are added, replaced and removed, and heard of', () => {
    const model = WorkbookModel.blank('数据');
    const heard: string[] = [];
    model.onChange(({ kind }) => heard.push(kind));
    model.setName({ name: '金额', scope: null, formula: '=数据!$A$1', comment: '万元' });
    model.setName({ name: '金额', scope: null, formula: '数据!$A$2' });
    model.setName({ name: '金额', scope: model.sheets[0]?.id ?? '', formula: '数据!$A$3' });
    expect(reopened(model).names).toEqual(model.names);
    expect(model.names.map(({ formula, comment }) => [formula, comment])).toEqual([['数据!$A$2', '万元'], ['数据!$A$3', '']]);
    model.removeName('金额', null);
    expect(model.names.map(({ formula }) => formula)).toEqual(['数据!$A$3']);
    expect(heard).toEqual(['names', 'names', 'names', 'names']);
  });

  test.each(['金额', '_a', '\\b', 'a.b', '合计2024', 'ABCD1', 'XFE1', 'A1048577', 'Q1金额', 'é', 'a?b'])('%s is a name', (name) => {
    const model = WorkbookModel.blank();
    model.setName({ name, scope: null, formula: '1' });
    expect(reopened(model).findName(name, null)?.formula).toBe('1');
  });

  test.each(['', ' ', '1a', 'a b', 'A1', 'xfd1048576', 'R', 'c', 'R1C1', 'r2', 'a-b', '甲!乙', 'a,b', '.a', 'TRUE', 'false', 'x'.repeat(256)])('%s is no name', (name) => {
    const model = WorkbookModel.blank();
    expect(() => model.setName({ name, scope: null, formula: '1' })).toThrow('name-invalid');
    expect(model.names).toEqual([]);
  });

  test("a table's name is taken", () => {
    const model = WorkbookModel.open(nastyWorkbook());
    expect(() => model.setName({ name: '表1', scope: null, formula: '1' })).toThrow('name-taken');
  });

  test('a name of a sheet that is not there is refused, and so is taking away a name that is not', () => {
    const model = WorkbookModel.blank();
    expect(() => model.setName({ name: '甲', scope: '{nowhere}', formula: '1' })).toThrow('not-found');
    expect(() => model.removeName('甲', null)).toThrow('not-found');
  });

  test('formulas keep every character', () => {
    const model = WorkbookModel.blank();
    const formula = ' "<a>&\'""\r\n\t𠮷"&Sheet1!$A$1 ';
    model.setName({ name: '甲', scope: null, formula });
    expect(reopened(model).findName('甲', null)?.formula).toBe(formula);
  });
});

describe('tables', () => {
  const model = () => WorkbookModel.open(nastyWorkbook());

  test('are listed with their areas', () => {
    const book = model();
    expect(book.tables).toEqual([{ id: '3', name: '表1', sheetId: book.sheets[0]?.id, area: areaOf(9, 6, 2, 2), hasHeaders: true, hasTotals: false }]);
  });

  test('follow their header cells, which Excel wants to be the same texts', () => {
    const book = model();
    const [sheet] = book.sheets;
    const columns = () => [...new TextDecoder().decode(partOf(book, 'xl/tables/table1.xml')).matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map((match) => match[1]);
    sheet?.edit('person', (cells) => cells.set(9, 7, { value: '单价"<元>"', formula: null }));
    expect(columns()).toEqual(['名称', '单价&quot;&lt;元&gt;&quot;']);
    sheet?.edit('person', (cells) => cells.set(9, 7, { value: '名称', formula: null }));
    expect([columns(), sheet?.content(9, 7).value]).toEqual([['名称', '名称2'], '名称2']);
    sheet?.edit('person', (cells) => cells.set(9, 6, { value: 2024, formula: null }));
    expect([columns(), sheet?.content(9, 6).value]).toEqual([['2024', '名称2'], '2024']);
    sheet?.edit('person', (cells) => cells.set(9, 6, { value: null, formula: null }));
    expect([columns(), sheet?.content(9, 6).value]).toEqual([['列1', '名称2'], '列1']);
  });
});

function partOf(model: WorkbookModel, path: string): Uint8Array {
  return unzipSync(model.save())[path] ?? new Uint8Array();
}
