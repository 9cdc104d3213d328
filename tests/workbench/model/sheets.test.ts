import { areaOf, WorkbookModel } from '../../../src/workbench/model';
import { nastyWorkbook } from '../xlsx/support/nastyWorkbook';

const reopened = (model: WorkbookModel): WorkbookModel => WorkbookModel.open(model.save());
const names = (model: WorkbookModel): string[] => model.sheets.map(({ name }) => name);

describe('sheets', () => {
  test('are found by id, and by name without case', () => {
    const model = WorkbookModel.blank('Data');
    const [sheet] = model.sheets;
    expect(model.sheetByName('dATA')).toBe(sheet);
    expect(model.sheetById(sheet?.id ?? '')).toBe(sheet);
    expect(model.sheetByName('other')).toBeUndefined();
  });

  test('are added where they are asked for', () => {
    const model = WorkbookModel.blank('甲');
    model.addSheet('丙');
    model.addSheet('乙', 1);
    model.addSheet('零', 0);
    expect(names(model)).toEqual(['零', '甲', '乙', '丙']);
    expect(names(reopened(model))).toEqual(['零', '甲', '乙', '丙']);
    expect(model.sheets.map(({ position }) => position)).toEqual([0, 1, 2, 3]);
  });

  test('are moved, and their names move with them', () => {
    const model = WorkbookModel.open(nastyWorkbook());
    model.sheetByName('1 季度')?.moveTo(0);
    const again = reopened(model);
    expect(names(again)).toEqual(['1 季度', '数据']);
    expect(again.findName('一季度', again.sheetByName('数据')?.id ?? '')?.formula).toBe('数据!$B$2');
    expect(again.activeSheetId).toBe(again.sheetByName('数据')?.id);
  });

  test('never share an id, not even with a sheet that is gone', () => {
    const model = WorkbookModel.blank('甲');
    const first = model.addSheet('乙');
    model.removeSheet(first.id);
    expect(model.addSheet('丙').id).not.toBe(first.id);
  });

  test.each(['', 'a/b', 'a\\b', 'a?', 'a*', '[a]', 'a:b', "'a", "a'", 'x'.repeat(32), 'History'])('%s is no name for one', (name) => {
    const model = WorkbookModel.blank('甲');
    expect(() => model.addSheet(name)).toThrow('name-invalid');
    expect(() => model.sheets[0]?.rename(name)).toThrow('name-invalid');
    expect(names(model)).toEqual(['甲']);
  });

  test('must differ in more than case, but one may change its own', () => {
    const model = WorkbookModel.blank('Data');
    expect(() => model.addSheet('DATA')).toThrow('name-taken');
    model.sheets[0]?.rename('DATA');
    expect(names(model)).toEqual(['DATA']);
  });

  test('names with markup, quotes and spaces survive, in references as well', () => {
    const model = WorkbookModel.blank('甲');
    const name = `<a> & "b" it's 𠮷`;
    const sheet = model.addSheet(name);
    sheet.setPageSetup({ printArea: areaOf(0, 0, 3, 3), titleRows: [0, 1] });
    const again = reopened(model).sheetByName(name);
    expect(again?.pageSetup).toMatchObject({ printArea: areaOf(0, 0, 3, 3), titleRows: [0, 1] });
  });

  test('one visible sheet must stay', () => {
    const model = WorkbookModel.open(nastyWorkbook());
    const [data, quarter] = model.sheets;
    expect(quarter?.visibility).toBe('hidden');
    expect(() => model.removeSheet(data?.id ?? '')).toThrow('last-sheet');
    expect(() => data?.setVisibility('veryHidden')).toThrow('last-sheet');
    quarter?.setVisibility('visible');
    data?.setVisibility('veryHidden');
    expect(model.activeSheetId).toBe(quarter?.id);
    expect(reopened(model).sheets.map(({ visibility }) => visibility)).toEqual(['veryHidden', 'visible']);
    expect(() => model.removeSheet('{nowhere}')).toThrow('not-found');
  });

  test('renaming follows references in formulas and names', () => {
    const model = WorkbookModel.blank('甲');
    const sheet = model.addSheet('乙');
    sheet.edit('person', (cells) => cells.set(0, 0, { formula: '甲!A1&"甲!A1"', value: '甲!A1' }));
    model.setName({ name: '名', scope: null, formula: '甲!$A$1' });
    model.sheetByName('甲')?.rename('2024 年');
    expect(sheet.content(0, 0)).toEqual({ formula: `'2024 年'!A1&"甲!A1"`, value: '甲!A1' });
    expect(reopened(model).findName('名', null)?.formula).toBe("'2024 年'!$A$1");
  });

  test('the active one is shown first when the file is opened next, and is the only one selected', () => {
    const model = WorkbookModel.blank('甲');
    const sheet = model.addSheet('乙');
    model.activate(sheet.id);
    const again = reopened(model);
    expect(again.sheetById(again.activeSheetId)?.name).toBe('乙');
    expect(again.sheets.map(({ xml }) => xml.isSelected)).toEqual([false, true]);
    expect(() => model.activate('{nowhere}')).toThrow('not-found');
  });

  test('changes are heard of', () => {
    const model = WorkbookModel.blank('甲');
    const heard: string[] = [];
    model.onChange(({ kind }) => heard.push(kind));
    model.addSheet('乙').rename('丙');
    model.select(model.sheets[1]?.id ?? '', areaOf(2, 2));
    expect(heard).toEqual(['sheets', 'sheets', 'selection']);
    expect(model.selection).toEqual({ sheetId: model.sheets[1]?.id, area: areaOf(2, 2) });
  });
});

describe('the workbook', () => {
  test('settings of any kind are kept, and ours do not disturb those of others', () => {
    const model = WorkbookModel.open(nastyWorkbook());
    model.settings.set('a', { list: [1, '二', null, true], text: '<&>"\r\n' });
    model.settings.set('b', 1);
    model.settings.delete('b');
    const again = reopened(model);
    expect(again.settings.keys()).toEqual(['a']);
    expect(again.settings.get('a')).toEqual({ list: [1, '二', null, true], text: '<&>"\r\n' });
    again.settings.set('c', 2);
    expect(reopened(again).settings.keys()).toEqual(['a', 'c']);
  });

  test('the protection of its structure is kept', () => {
    const model = WorkbookModel.blank();
    expect(model.structureProtected).toBe(false);
    model.protectStructure(true);
    expect(reopened(model).structureProtected).toBe(true);
    model.protectStructure(false);
    expect(reopened(model).structureProtected).toBe(false);
  });
});
