import { areaOf, WorkbookModel, type CellContent } from '../../../src/workbench/model';
import { describeWithLibreOffice } from '../../support/tools';
import { convert, CSV, XLSX } from './support/convert';
import { nastyWorkbook } from './support/nastyWorkbook';

const value = (content: CellContent['value']): CellContent => ({ value: content, formula: null });

/** A new workbook with text, numbers, formulas, looks, names and everything else that the model can set. */
function newWorkbook(): WorkbookModel {
  const model = WorkbookModel.blank('基础 数据');
  const [sheet] = model.sheets;
  if (!sheet) throw new Error('no sheet');
  sheet.edit('person', (cells) => {
    ['项目', '预算', '执行', '=不是公式', ' 空格 ', '𠮷<&>"'].forEach((text, column) => cells.set(0, column, value(text)));
    cells.set(1, 0, value('公用经费'));
    cells.set(1, 1, value(62.44));
    cells.set(1, 2, value(58.43));
    cells.set(1, 3, { formula: 'ROUND(C2/B2,4)', value: null });
    cells.set(1, 4, { formula: "SUM('基础 数据'!B2:C2)", value: null });
    cells.set(1, 5, { formula: '预算数*2', value: null });
    cells.set(2, 0, value(true));
    cells.set(2, 1, value({ error: '#N/A' }));
    cells.set(2, 2, value(44927));
    cells.set(2, 3, { formula: 'IFNA(B3,"无")&CONCAT("a","b")', value: null });
  });
  sheet.patchStyle(areaOf(0, 0, 1, 6), { font: { bold: true, color: '#FFFFFF' }, fill: '#336699', borders: { bottom: { line: 'double', color: '#000000' } }, horizontal: 'center', wrap: true });
  sheet.patchStyle(areaOf(1, 3), { numberFormat: '0.00%' });
  sheet.patchStyle(areaOf(2, 2), { numberFormat: 'yyyy-mm-dd' });
  sheet.merge(areaOf(4, 0, 2, 3));
  sheet.dimensions.setColumnWidth(0, 1, 24);
  sheet.dimensions.setRowHeight(0, 1, 30);
  sheet.dimensions.setRowsHidden(8, 1, true);
  sheet.freeze({ rows: 1, columns: 1 });
  sheet.setPageSetup({ orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0, titleRows: [0, 0], printArea: areaOf(0, 0, 6, 6), footer: '&C&P' });
  sheet.addValidation(areaOf(6, 0), { kind: 'list', options: ['万元', '元'] });
  model.setName({ name: '预算数', scope: null, formula: "'基础 数据'!$B$2" });
  model.setName({ name: '常数', scope: null, formula: '0.13' });
  model.addSheet("it's 二").edit('person', (cells) => cells.set(0, 0, { formula: "'基础 数据'!B2+常数", value: null }));
  return model;
}

function editedWorkbook(): WorkbookModel {
  const model = WorkbookModel.open(nastyWorkbook());
  const [sheet] = model.sheets;
  sheet?.edit('person', (cells) => {
    cells.set(1, 1, value(100));
    cells.set(0, 4, value('新写的'));
    cells.set(1, 3, value('主公式没了'));
  });
  // Without results the formulas have to be calculated: a shared one that lost its first cell, one across sheets.
  sheet?.edit('recalculation', (cells) => cells.set(2, 3, { ...sheet.content(2, 3), value: null }));
  const quarter = model.sheetByName('1 季度');
  quarter?.edit('recalculation', (cells) => cells.set(0, 1, { ...quarter.content(0, 1), value: null }));
  sheet?.patchStyle(areaOf(1, 1), { numberFormat: '0.0' });
  model.sheetByName('1 季度')?.rename('第一 季度');
  return model;
}

describeWithLibreOffice('LibreOffice', (soffice) => {
  test('shows the values and calculates the formulas of what is written, new or edited', () => {
    const shown = convert(soffice, CSV, { 'new.xlsx': newWorkbook().save(), 'edited.xlsx': editedWorkbook().save() });
    const lines = (name: string) => new TextDecoder().decode(shown[name]).trimEnd().split('\n');
    expect(lines('new-基础 数据.csv').slice(0, 3)).toEqual(['项目,预算,执行,=不是公式, 空格 ,"𠮷<&>"""', '公用经费,62.44,58.43,93.58%,120.87,124.88', 'TRUE,#N/A,2023-01-01,无ab,,']);
    expect(lines("new-it's 二.csv")).toEqual(['62.57']);
    const edited = lines('edited-数据.csv');
    // The line break of B1 splits the first row.
    expect(edited.slice(0, 2).join('|')).toMatch(/^部门 整体,"A.*,𠮷野家,,新写的/);
    expect(edited.find((line) => line.startsWith('单位'))).toBe('单位,100.0,0.1,主公式没了,,,,');
    expect(edited.find((line) => line.startsWith(' 内联'))).toBe(' 内联 ,0.00001,,100.000011,,,,');
    expect(lines('edited-第一 季度.csv')).toEqual(['51.7,151.7']);
  });

  test('writes files that open with the same contents', () => {
    const written = newWorkbook();
    const converted = convert(soffice, XLSX, { 'new.xlsx': written.save() });
    const model = WorkbookModel.open(converted['new.xlsx'] ?? new Uint8Array());
    expect(model.sheets.map(({ name }) => name)).toEqual(['基础 数据', "it's 二"]);
    const [before, after] = [written.sheets[0], model.sheets[0]];
    if (!before || !after) throw new Error('no sheet');
    for (const { row, column, content } of before.filledCells()) {
      // LibreOffice writes truth values and errors as formulas.
      if (content.formula === null && typeof content.value !== 'string' && typeof content.value !== 'number') expect(after.content(row, column).value).toEqual(content.value);
      else if (content.formula === null) expect(after.content(row, column)).toEqual(content);
      if (content.formula !== null) expect(after.content(row, column).formula).toBe(content.formula);
    }
    expect(after.content(1, 3).value).toBe(0.9358);
    expect(after.style(0, 0)).toMatchObject({ font: { bold: true, color: '#FFFFFF' }, fill: '#336699', horizontal: 'center', wrap: true, borders: { bottom: { line: 'double' } } });
    expect(after.style(1, 3).numberFormat).toBe('0.00%');
    expect(after.merges).toEqual(before.merges);
    expect(after.dimensions.isRowHidden(8)).toBe(true);
    expect(after.dimensions.columnWidth(0)).toBeCloseTo(24, 0);
    expect(after.dimensions.rowHeight(0)).toBeCloseTo(30, 0);
    expect(after.pageSetup).toMatchObject({ orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0, titleRows: [0, 0], printArea: areaOf(0, 0, 6, 6) });
    expect(model.findName('预算数', null)?.formula).toBe("'基础 数据'!$B$2");
    expect(model.findName('常数', null)?.formula).toBe('0.13');
  });

  test('an edited file of LibreOffice stays one', () => {
    const converted = convert(soffice, XLSX, { 'new.xlsx': newWorkbook().save() });
    const model = WorkbookModel.open(converted['new.xlsx'] ?? new Uint8Array());
    const [sheet] = model.sheets;
    sheet?.edit('person', (cells) => cells.set(1, 2, value(31.22)));
    // Of its own files LibreOffice takes the results as they are.
    sheet?.edit('recalculation', (cells) => cells.set(1, 3, { ...sheet.content(1, 3), value: 0.5 }));
    const shown = convert(soffice, CSV, { 'again.xlsx': model.save() });
    expect(new TextDecoder().decode(shown['again-基础 数据.csv']).split('\n')[1]).toBe('公用经费,62.44,31.22,50.00%,120.87,124.88');
  });
});
