import { areaOf, WorkbookModel, type CellContent, type WorkbookChange } from '../../../src/workbench/model';
import { nastyWorkbook } from '../xlsx/support/nastyWorkbook';
import { partsOf, workbookWithCells } from '../xlsx/support/parts';

const value = (content: CellContent['value']): CellContent => ({ value: content, formula: null });

function reopened(model: WorkbookModel): WorkbookModel {
  return WorkbookModel.open(model.save());
}

function blankSheet() {
  const model = WorkbookModel.blank('数据');
  const [sheet] = model.sheets;
  if (!sheet) throw new Error('no sheet');
  return { model, sheet };
}

describe('reading cells', () => {
  const sheet = WorkbookModel.open(nastyWorkbook()).sheets[0];

  test.each([
    ['rich text as plain text', 0, 0, '部门 整体'],
    ['escaped control characters, and escapes that are meant', 0, 1, 'A\r\nB_x000D_'],
    ['characters beyond the basic plane, without their phonetic reading', 0, 2, '𠮷野家'],
    ['inline text with its spaces', 2, 0, ' 内联 '],
    ['text that looks like a formula', 4, 4, '=1+1'],
    ['numbers', 1, 1, 62.44],
    ['numbers in scientific notation', 2, 1, 0.00001],
    ['booleans', 4, 0, true],
    ['errors', 5, 1, { error: '#N/A' as const }],
    ['dates, as the numbers that they are', 19, 0, 44927],
    ['nothing', 50, 50, null],
  ])('%s', (_, row, column, expected) => expect(sheet?.content(row, column)).toEqual(value(expected)));

  test('a formula comes with its last result', () => {
    expect(sheet?.content(3, 0)).toEqual({ formula: '"="&A2&"<>"', value: '=单位<>' });
    expect(sheet?.content(4, 1)).toEqual({ formula: '1/0', value: { error: '#DIV/0!' } });
    expect(sheet?.content(5, 0)).toEqual({ formula: 'B2:B3*2', value: 124.88 });
  });

  test('the used area holds every cell with content', () => {
    expect(sheet?.usedArea(true)).toEqual(areaOf(0, 0, 20, 8));
    expect(WorkbookModel.blank().sheets[0]?.usedArea(true)).toBeNull();
  });

  test('filled cells come row by row, and only those of the area asked for', () => {
    const found = [...(sheet?.filledCells(areaOf(1, 1, 2, 3)) ?? [])].map(({ row, column }) => [row, column]);
    expect(found).toEqual([[1, 1], [1, 2], [1, 3], [2, 1], [2, 3]]);
  });

  test('functions newer than the file format read as people write them', () => {
    const book = WorkbookModel.open(workbookWithCells('<row r="1"><c r="A1"><f>_xlfn.XLOOKUP(1,B:B,_xlfn._xlws.FILTER(C:C,D:D))&amp;"_xlfn.A"</f><v>1</v></c></row>'));
    expect(book.sheets[0]?.content(0, 0).formula).toBe('XLOOKUP(1,B:B,FILTER(C:C,D:D))&"_xlfn.A"');
  });

  test('dates of the strict format read as numbers', () => {
    const book = WorkbookModel.open(workbookWithCells('<row r="1"><c r="A1" t="d"><v>2023-01-01T12:00:00</v></c></row>'));
    expect(book.sheets[0]?.content(0, 0).value).toBe(44927.5);
  });
});

describe('writing cells', () => {
  test.each([
    ['text', '绩效'],
    ['text that looks like a formula', '=1+1'],
    ['text that looks like a number', '007'],
    ['text with spaces around', '  a  '],
    ['line breaks and tabs', 'a\nb\tc'],
    ['a carriage return', 'a\r\nb'],
    ['control characters', '\u0000\u0001\u001f\uffff'],
    ['text that looks like an escape', '_x000D_ _x005F_'],
    ['markup', '<b>&amp;"\'</b>]]>'],
    ['characters beyond the basic plane', '𠮷😀'],
    ['half a surrogate pair', 'a\ud83db'],
    ['empty text', ''],
    ['an integer', 12],
    ['a small number', 1e-300],
    ['a large number', 1.7976931348623157e308],
    ['a fraction', 0.1 + 0.2],
    ['true', true],
    ['false', false],
    ['an error', { error: '#N/A' as const }],
  ])('%s is there after saving and opening', (_, content) => {
    const { model, sheet } = blankSheet();
    sheet.edit('person', (cells) => {
      cells.set(2, 3, value(content));
      cells.set(3, 3, { formula: 'A1&"<x>"', value: content });
    });
    const again = reopened(model).sheets[0];
    expect(again?.content(2, 3)).toEqual(value(content));
    expect(again?.content(3, 3)).toEqual({ formula: 'A1&"<x>"', value: content });
  });

  test('a formula may have no result yet', () => {
    const { model, sheet } = blankSheet();
    sheet.edit('add-in', (cells) => cells.set(0, 0, { formula: 'SUM(B1:B3)', value: null }));
    expect(reopened(model).sheets[0]?.content(0, 0)).toEqual({ formula: 'SUM(B1:B3)', value: null });
  });

  test('functions newer than the file format are marked in the file, so that Excel knows them', () => {
    const { model, sheet } = blankSheet();
    sheet.edit('add-in', (cells) => cells.set(0, 0, { formula: 'IFS(A1>1,"IFS(",TRUE,XLOOKUP(1,B:B,FILTER(C:C,D:D)))', value: null }));
    expect(partsOf(model.save())['xl/worksheets/sheet1.xml']).toContain('<f>_xlfn.IFS(A1&gt;1,"IFS(",TRUE,_xlfn.XLOOKUP(1,B:B,_xlfn._xlws.FILTER(C:C,D:D)))</f>');
    expect(reopened(model).sheets[0]?.content(0, 0).formula).toBe('IFS(A1>1,"IFS(",TRUE,XLOOKUP(1,B:B,FILTER(C:C,D:D)))');
  });

  test('a cell set blank is gone, but keeps its look', () => {
    const model = WorkbookModel.open(nastyWorkbook());
    const [sheet] = model.sheets;
    sheet?.edit('person', (cells) => cells.set(0, 0, value(null)));
    const again = reopened(model).sheets[0];
    expect(again?.content(0, 0)).toEqual(value(null));
    expect(again?.style(0, 0).font.bold).toBe(true);
  });

  test('a formula in a cell that was text by its apostrophe is a formula', () => {
    const model = WorkbookModel.open(nastyWorkbook());
    const [sheet] = model.sheets;
    sheet?.edit('person', (cells) => cells.set(4, 4, { formula: '1+1', value: 2 }));
    const saved = partsOf(model.save());
    const format = Number(/<c r="E5" s="(\d+)"/.exec(saved['xl/worksheets/sheet1.xml'] ?? '')?.[1]);
    const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(saved['xl/styles.xml'] ?? '')?.[1]?.split(/(?=<xf )/) ?? [];
    expect(formats[4]).toContain('quotePrefix="1"');
    expect(formats[format]).toContain('numFmtId="49"');
    expect(formats[format]).not.toContain('quotePrefix');
  });

  test.each([
    ['a number that no cell holds', () => value(NaN)],
    ['an infinite number', () => value(Infinity)],
    ['a text longer than a cell holds', () => value('x'.repeat(32_768))],
  ])('%s is refused, and nothing is changed', (_, content) => {
    const { sheet } = blankSheet();
    expect(() => sheet.edit('person', (cells) => cells.set(0, 0, content()))).toThrow('value-invalid');
    expect(sheet.usedArea(false)).toBeNull();
  });

  test('a cell outside the sheet is refused', () => {
    const { sheet } = blankSheet();
    expect(() => sheet.edit('person', (cells) => cells.set(1_048_576, 0, value(1)))).toThrow('area-invalid');
    expect(() => sheet.edit('person', (cells) => cells.set(0, -1, value(1)))).toThrow('area-invalid');
  });

  test('one cell of an array formula is refused, the whole array can be cleared', () => {
    const model = WorkbookModel.open(nastyWorkbook());
    const [sheet] = model.sheets;
    expect(() => sheet?.edit('person', (cells) => cells.set(6, 0, value(1)))).toThrow('part-of-array');
    sheet?.clear(areaOf(5, 0, 2, 1), 'contents', 'person');
    expect(sheet?.content(5, 0)).toEqual(value(null));
    expect(sheet?.content(6, 0)).toEqual(value(null));
    sheet?.edit('person', (cells) => cells.set(6, 0, value(1)));
    expect(reopened(model).sheets[0]?.content(6, 0)).toEqual(value(1));
  });

  test('an edit that fails midway changes nothing', () => {
    const { model, sheet } = blankSheet();
    const heard: WorkbookChange[] = [];
    model.onChange((change) => heard.push(change));
    expect(() =>
      sheet.edit('person', (cells) => {
        cells.set(0, 0, value(1));
        cells.set(0, 1, value(NaN));
      }),
    ).toThrow('value-invalid');
    expect(sheet.content(0, 0)).toEqual(value(null));
    expect(heard).toEqual([]);
  });
});

describe('telling of changes', () => {
  test('one edit is told once, for the area that holds its cells', () => {
    const { model, sheet } = blankSheet();
    const heard: WorkbookChange[] = [];
    const stop = model.onChange((change) => heard.push(change));
    sheet.edit('add-in', (cells) => {
      cells.set(1, 1, value(1));
      cells.set(4, 3, value(2));
    });
    sheet.edit('person', (cells) => cells.set(1, 1, value(1)));
    stop();
    sheet.edit('person', (cells) => cells.set(1, 1, value(3)));
    expect(heard).toEqual([{ kind: 'cells', sheetId: sheet.id, area: areaOf(1, 1, 4, 3), origin: 'add-in' }]);
  });

  test('a listener hears after the change, and may change the workbook itself', () => {
    const { model, sheet } = blankSheet();
    model.onChange((change) => {
      if (change.kind === 'cells' && change.origin === 'person') sheet.edit('recalculation', (cells) => cells.set(0, 1, value(Number(sheet.content(0, 0).value) * 2)));
    });
    sheet.edit('person', (cells) => cells.set(0, 0, value(21)));
    expect(sheet.content(0, 1).value).toBe(42);
  });

  test('edits make the workbook unsaved, results of formulas and selections do not', () => {
    const { model, sheet } = blankSheet();
    model.select(sheet.id, areaOf(3, 3));
    sheet.edit('recalculation', (cells) => cells.set(0, 0, value(1)));
    expect(model.unsaved).toBe(false);
    sheet.edit('person', (cells) => cells.set(0, 0, value(2)));
    expect(model.unsaved).toBe(true);
    model.save();
    expect(model.unsaved).toBe(false);
    sheet.setPageSetup({ orientation: 'landscape' });
    expect(model.unsaved).toBe(true);
  });
});

describe('clearing', () => {
  test('contents, looks or both', () => {
    const { sheet } = blankSheet();
    const fill = () => {
      sheet.edit('person', (cells) => cells.set(0, 0, value(1)));
      sheet.patchStyle(areaOf(0, 0), { fill: '#FF0000' });
    };
    fill();
    sheet.clear(areaOf(0, 0, 5, 5), 'contents', 'person');
    expect([sheet.content(0, 0).value, sheet.style(0, 0).fill]).toEqual([null, '#FF0000']);
    fill();
    sheet.clear(areaOf(0, 0, 5, 5), 'formats', 'person');
    expect([sheet.content(0, 0).value, sheet.style(0, 0).fill]).toEqual([1, null]);
    fill();
    sheet.clear(areaOf(0, 0, 5, 5), 'all', 'person');
    expect(sheet.usedArea(false)).toBeNull();
  });
});
