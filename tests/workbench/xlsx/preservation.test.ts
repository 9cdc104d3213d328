import { areaOf, WorkbookModel, type Sheet } from '../../../src/workbench/model';
import { nastyWorkbook, NASTY_PARTS } from './support/nastyWorkbook';
import { differingParts, partsOf, smallWorkbook, workbookWithCells } from './support/parts';

const DATA = 'xl/worksheets/sheet1.xml';
/** What has to change when a value does on which formulas may depend: whoever opens the file next recalculates. */
const CALCULATION = ['xl/workbook.xml'];
/** What has to change when formulas do: the order of calculation is left out of the file. */
const CALCULATION_CHAIN = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/calcChain.xml', 'xl/workbook.xml'];

function edited(change: (sheet: Sheet, model: WorkbookModel) => void): { before: Uint8Array; after: Uint8Array; model: WorkbookModel } {
  const before = nastyWorkbook();
  const model = WorkbookModel.open(before);
  const sheet = model.sheetByName('数据');
  if (!sheet) throw new Error('no sheet');
  change(sheet, model);
  return { before, after: model.save(), model };
}

function textOf(file: Uint8Array, path: string): string {
  return partsOf(file)[path] ?? '';
}

describe('a workbook that nobody changed', () => {
  test('is saved with every part as it was', () => {
    const { before, after } = edited(() => undefined);
    expect(differingParts(before, after)).toEqual([]);
  });

  test('is not changed by being read', () => {
    const { before, after } = edited((sheet, model) => {
      for (const each of model.sheets) {
        each.usedArea(false);
        each.style(100, 100);
        void [each.merges, each.frozen, each.pageSetup, each.isProtected, each.showGridlines, each.dimensions.columnWidth(3), each.dimensions.rowHeight(2)];
      }
      void [model.tables, model.names, model.structureProtected, model.settings.keys(), sheet.content(0, 0)];
    });
    expect(differingParts(before, after)).toEqual([]);
  });

  test('is saved as the same bytes again and again', () => {
    const { after, model } = edited((sheet) => sheet.edit('person', (cells) => cells.set(30, 0, { value: '新', formula: null })));
    expect(model.save()).toEqual(after);
    expect(WorkbookModel.open(after).save()).toEqual(after);
  });
});

describe('one changed cell', () => {
  test('changes its sheet and asks for recalculation, nothing else', () => {
    const { before, after } = edited((sheet) => sheet.edit('person', (cells) => cells.set(1, 1, { value: 63, formula: null })));
    expect(differingParts(before, after)).toEqual([...CALCULATION, DATA].sort());
    const expected = NASTY_PARTS['xl/workbook.xml']?.replace('iterate="1"', 'iterate="1" fullCalcOnLoad="1"');
    expect(textOf(after, 'xl/workbook.xml')).toBe(expected);
  });

  test('leaves everything else in its sheet as it stands in the file, letter by letter', () => {
    const { after } = edited((sheet) => sheet.edit('person', (cells) => cells.set(1, 1, { value: 63, formula: null })));
    expect(textOf(after, DATA)).toBe(NASTY_PARTS[DATA]?.replace('<c r="B2" s="3"><v>62.44</v></c>', '<c r="B2" s="3"><v>63</v></c>'));
  });

  test('a result of recalculation changes the sheet alone', () => {
    const { before, after } = edited((sheet) => sheet.edit('recalculation', (cells) => cells.set(2, 3, { ...sheet.content(2, 3), value: 7 })));
    expect(differingParts(before, after)).toEqual([DATA]);
    expect(textOf(after, DATA)).toBe(NASTY_PARTS[DATA]?.replace('<f t="shared" si="0"/><v>62.440011</v>', '<f t="shared" si="0"/><v>7</v>'));
  });

  test('an array formula stays one when its result changes', () => {
    const { after } = edited((sheet) => sheet.edit('recalculation', (cells) => cells.set(5, 0, { ...sheet.content(5, 0), value: 126 })));
    expect(textOf(after, DATA)).toContain('<c r="A6"><f t="array" ref="A6:A7">B2:B3*2</f><v>126</v></c>');
  });

  test('a new formula takes the calculation chain away', () => {
    const { before, after } = edited((sheet) => sheet.edit('add-in', (cells) => cells.set(30, 0, { value: 2, formula: '1+1' })));
    expect(differingParts(before, after)).toEqual([...CALCULATION_CHAIN, DATA].sort());
    expect(textOf(after, '[Content_Types].xml')).not.toContain('calcChain');
    expect(textOf(after, 'xl/_rels/workbook.xml.rels')).not.toContain('calcChain');
  });

  test('without any formula in the workbook nothing asks for recalculation', () => {
    const before = workbookWithCells('<row r="1"><c r="A1"><v>1</v></c></row>');
    const model = WorkbookModel.open(before);
    model.sheets[0]?.edit('person', (cells) => cells.set(0, 0, { value: 2, formula: null }));
    expect(differingParts(before, model.save())).toEqual([DATA]);
  });

  test('a cell set to what it holds is not changed', () => {
    const { before, after } = edited((sheet) => sheet.edit('person', (cells) => cells.set(3, 1, sheet.content(3, 1))));
    expect(differingParts(before, after)).toEqual([]);
  });

  test('a cell keeps what the model does not know of it', () => {
    const { after } = edited((sheet) => sheet.edit('person', (cells) => cells.set(19, 0, { value: 44928, formula: null })));
    expect(textOf(after, DATA)).toContain('<v>44928</v><extLst><ext uri="{kept}"/></extLst></c>');
  });
});

describe('shared formulas', () => {
  test('each cell of a group tells its own formula', () => {
    const sheet = WorkbookModel.open(nastyWorkbook()).sheets[0];
    expect([1, 2, 3, 4].map((row) => sheet?.content(row, 3).formula)).toEqual(['B2*$C$2+SUM(B$2:B2)', 'B3*$C$2+SUM(B$2:B3)', 'B4*$C$2+SUM(B$2:B4)', 'B5*$C$2+SUM(B$2:B5)']);
  });

  test.each([
    ['the cell that holds the text', 1],
    ['another cell', 3],
  ])('the rest of the group survives when %s is overwritten', (_, row) => {
    const { after } = edited((sheet) => sheet.edit('person', (cells) => cells.set(row, 3, { value: 1, formula: null })));
    const sheet = WorkbookModel.open(after).sheets[0];
    const expected = ['B2*$C$2+SUM(B$2:B2)', 'B3*$C$2+SUM(B$2:B3)', 'B4*$C$2+SUM(B$2:B4)', 'B5*$C$2+SUM(B$2:B5)'].map((formula, index) => (index === row - 1 ? null : formula));
    expect([1, 2, 3, 4].map((each) => sheet?.content(each, 3).formula)).toEqual(expected);
  });
});

describe('other changes', () => {
  test('a style adds a format and changes no format in use', () => {
    const { before, after } = edited((sheet) => sheet.patchStyle(areaOf(0, 0), { font: { bold: false }, numberFormat: '0.0' }));
    expect(differingParts(before, after)).toEqual(['xl/styles.xml', DATA]);
    const oldFormats = /<cellXfs count="5">(.*)<\/cellXfs>/.exec(NASTY_PARTS['xl/styles.xml'] ?? '')?.[1] ?? '?';
    expect(textOf(after, 'xl/styles.xml')).toContain(`<cellXfs count="6">${oldFormats}<xf `);
    expect(textOf(after, DATA)).toBe(NASTY_PARTS[DATA]?.replace('<c r="A1" s="2" t="s">', '<c r="A1" s="5" t="s">'));
  });

  test('a merge rewrites the list of merges alone', () => {
    const { before, after } = edited((sheet) => sheet.merge(areaOf(30, 0, 1, 3)));
    expect(differingParts(before, after)).toEqual([DATA]);
    expect(textOf(after, DATA)).toBe(NASTY_PARTS[DATA]?.replace('<mergeCells count="1"><mergeCell ref="C1:D1"/></mergeCells>', '<mergeCells count="2"><mergeCell ref="C1:D1"/><mergeCell ref="A31:C31"/></mergeCells>'));
  });

  test('a column width splits its run and keeps the outline and the other columns', () => {
    const { after } = edited((sheet) => sheet.dimensions.setColumnWidth(2, 1, 30));
    expect(textOf(after, DATA)).toContain(
      '<col min="1" max="1" width="20.625" style="1" bestFit="1" customWidth="1"/><col min="2" max="2" width="12.75" customWidth="1" outlineLevel="1"/><col min="3" max="3" width="30" customWidth="1" outlineLevel="1"/><col min="4" max="4" width="12.75" customWidth="1" outlineLevel="1"/><col min="6" max="6" width="0" hidden="1" customWidth="1"/>',
    );
  });

  test('a name changes the workbook part alone, and the other names stay as they stand', () => {
    const { before, after } = edited((_, model) => model.setName({ name: '新名', scope: null, formula: '数据!$A$1' }));
    expect(differingParts(before, after)).toEqual(['xl/workbook.xml']);
    expect(textOf(after, 'xl/workbook.xml')).toBe(NASTY_PARTS['xl/workbook.xml']?.replace('</definedNames>', '<definedName name="新名">数据!$A$1</definedName></definedNames>'));
  });

  test('a setting adds a part of ours and leaves those of others alone', () => {
    const { before, after } = edited((_, model) => model.settings.set('语言', { code: 'zh-CN' }));
    expect(differingParts(before, after)).toEqual(['customXml/item2.xml', 'xl/_rels/workbook.xml.rels']);
    expect(WorkbookModel.open(after).settings.get('语言')).toEqual({ code: 'zh-CN' });
  });

  test('a new sheet adds its part and is listed, and all names keep their sheets', () => {
    const { before, after, model } = edited((_, book) => void book.addSheet('封面', 0));
    expect(differingParts(before, after)).toEqual(['[Content_Types].xml', 'xl/_rels/workbook.xml.rels', 'xl/workbook.xml', 'xl/worksheets/sheet3.xml']);
    const again = WorkbookModel.open(after);
    expect(again.sheets.map(({ name }) => name)).toEqual(['封面', '数据', '1 季度']);
    expect(again.names).toEqual(model.names);
    expect(again.sheetByName('数据')?.pageSetup).toMatchObject({ titleRows: [0, 1], printArea: areaOf(0, 0, 20, 8) });
  });
});

describe('a renamed sheet', () => {
  const renamed = () => edited((_, model) => model.sheetByName('1 季度')?.rename("Q'1"));

  test('is followed by names, formulas, charts, rules and links', () => {
    const { after } = renamed();
    const again = WorkbookModel.open(after);
    expect(again.findName('一季度', null)?.formula).toBe("'Q''1'!$A$1");
    expect(again.sheetByName("Q'1")?.content(0, 1).formula).toBe("数据!B2+SUM('Q''1'!A1:A1)");
    expect(textOf(after, 'xl/charts/chart1.xml')).toBe(NASTY_PARTS['xl/charts/chart1.xml']?.replace("'1 季度'!", "'Q''1'!"));
    expect(textOf(after, DATA)).toBe(NASTY_PARTS[DATA]?.replace("<formula>'1 季度'!", "<formula>'Q''1'!").replace("location=\"'1 季度'!", "location=\"'Q''1'!"));
  });

  test('leaves every other part as it was', () => {
    const { before, after } = renamed();
    expect(differingParts(before, after)).toEqual(['xl/charts/chart1.xml', 'xl/workbook.xml', DATA, 'xl/worksheets/sheet2.xml']);
  });
});

describe('a removed sheet', () => {
  test('takes what only it uses with it, and leaves #REF! where it was mentioned', () => {
    const { after } = edited((sheet, model) => {
      const quarter = model.sheetByName('1 季度');
      quarter?.setVisibility('visible');
      model.removeSheet(sheet.id);
    });
    expect(Object.keys(partsOf(after)).sort()).toEqual(
      ['[Content_Types].xml', '_rels/.rels', 'customXml/_rels/item1.xml.rels', 'customXml/item1.xml', 'customXml/itemProps1.xml', 'docProps/app.xml', 'docProps/core.xml',
        'xl/_rels/workbook.xml.rels', 'xl/sharedStrings.xml', 'xl/styles.xml', 'xl/theme/theme1.xml', 'xl/workbook.xml', 'xl/worksheets/sheet2.xml'].sort(),
    );
    const types = textOf(after, '[Content_Types].xml');
    for (const gone of ['drawing1', 'chart1', 'table1', 'comments1', 'sheet1.xml']) expect(types).not.toContain(gone);
    const again = WorkbookModel.open(after);
    expect(again.sheets.map(({ name }) => name)).toEqual(['1 季度']);
    expect(again.sheets[0]?.content(0, 1).formula).toBe("#REF!B2+SUM('1 季度'!A1:A1)");
    expect(again.names.map(({ name, formula }) => `${name}=${formula}`)).toEqual(['报废=#REF!$A$1', '税率=0.13', '几块=#REF!$B$2,#REF!$B$4:$B$5', '合计公式=SUM(#REF!$B$2:$B$5)&"元"', "一季度='1 季度'!$A$1", '藏着=#REF!$A$1']);
  });
});

describe('sheets without cells', () => {
  const withChartSheet = () =>
    smallWorkbook({
      sheets: { 甲: '<sheetData/>', 图: '', 乙: '<sheetData/>' },
      definedNames: '<definedName name="数" localSheetId="2">乙!$A$1</definedName>',
      parts: { 'xl/_rels/workbook.xml.rels': partsOfRelationships() },
    });

  function partsOfRelationships(): string {
    const base = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const entries = [1, 2, 3].map((number) => `<Relationship Id="rId${number}" Type="${base}/${number === 2 ? 'chartsheet' : 'worksheet'}" Target="worksheets/sheet${number}.xml"/>`);
    return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
  }

  test('are not listed and keep their place among the others', () => {
    const model = WorkbookModel.open(withChartSheet());
    expect(model.sheets.map(({ name }) => name)).toEqual(['甲', '乙']);
    expect(model.findName('数', model.sheetByName('乙')?.id ?? null)?.formula).toBe('乙!$A$1');
    model.addSheet('丙');
    model.sheetByName('乙')?.rename('丁');
    const saved = textOf(model.save(), 'xl/workbook.xml');
    expect([...saved.matchAll(/<sheet name="([^"]*)"/g)].map((match) => match[1])).toEqual(['甲', '图', '丁', '丙']);
    expect(saved).toContain('<definedName name="数" localSheetId="2">丁!$A$1</definedName>');
  });

  test('their names are taken', () => {
    expect(() => WorkbookModel.open(withChartSheet()).addSheet('图')).toThrow('name-taken');
  });
});
