import { areaOf, charactersToPixels, charactersToPoints, isDateFormat, MAX_COLUMNS, MAX_ROWS, pixelsToCharacters, pointsToCharacters, WorkbookModel, type Sheet, type StylePatch } from '../../../src/workbench/model';
import { nastyWorkbook } from '../xlsx/support/nastyWorkbook';
import { workbookWithCells, xml, MAIN, partsOf, smallWorkbook } from '../xlsx/support/parts';

function blankSheet(): { model: WorkbookModel; sheet: Sheet } {
  const model = WorkbookModel.blank('数据');
  const [sheet] = model.sheets;
  if (!sheet) throw new Error('no sheet');
  return { model, sheet };
}

function reopened(model: WorkbookModel): Sheet {
  const [sheet] = WorkbookModel.open(model.save()).sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
}

const WHOLE: StylePatch = {
  numberFormat: '0.00_ "万元"',
  font: { name: '黑体', size: 14, bold: true, italic: true, underline: true, color: '#C00000' },
  fill: '#DDEBF7',
  borders: { left: { line: 'thin', color: '#112233' }, right: { line: 'double', color: '#445566' }, top: { line: 'hair', color: '#000000' }, bottom: { line: 'thick', color: '#FFFFFF' } },
  horizontal: 'center',
  vertical: 'top',
  wrap: true,
  indent: 2,
  locked: false,
};

describe('styles', () => {
  test('theme colours with tints, palettes and formats are read', () => {
    const sheet = WorkbookModel.open(nastyWorkbook()).sheets[0];
    expect(sheet?.style(0, 0)).toEqual({
      numberFormat: 'General',
      font: { name: '黑体', size: 14, bold: true, italic: false, underline: false, color: '#FFFFFF' },
      fill: '#264D73',
      borders: { left: { line: 'thin', color: '#000000' }, bottom: { line: 'double', color: '#112233' } },
      horizontal: 'center',
      vertical: 'center',
      wrap: true,
      indent: 0,
      locked: false,
    });
    expect(sheet?.style(1, 1).numberFormat).toBe('0.00_ "万元"');
    expect(sheet?.style(4, 4).numberFormat).toBe('@');
  });

  test.each([
    ['theme="3" tint="0.39997558519241921"', '#8497B0'],
    ['theme="0" tint="-0.14999847407452621"', '#D9D9D9'],
    ['theme="1" tint="0.499984740745262"', '#7F7F7F'],
    ['indexed="10"', '#FF0000'],
    ['indexed="22"', '#C0C0C0'],
    ['rgb="80123456"', '#123456'],
    ['auto="1"', null],
    ['indexed="64"', null],
  ])('the colour %s is %s', (color, expected) => {
    const styles = xml(`<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><color ${color}/><name val="宋体"/></font></fonts><cellXfs count="1"><xf fontId="0"/></cellXfs></styleSheet>`);
    expect(WorkbookModel.open(workbookWithCells('', { styles })).sheets[0]?.style(0, 0).font.color).toBe(expected);
  });

  test('a palette of the file counts before the standard one', () => {
    const styles = xml(`<styleSheet xmlns="${MAIN}"><fonts count="1"><font><color indexed="1"/></font></fonts><cellXfs count="1"><xf fontId="0"/></cellXfs><colors><indexedColors><rgbColor rgb="00000000"/><rgbColor rgb="00ABCDEF"/></indexedColors></colors></styleSheet>`);
    expect(WorkbookModel.open(workbookWithCells('', { styles })).sheets[0]?.style(0, 0).font.color).toBe('#ABCDEF');
  });

  test('lines that the model has no word for look like the nearest', () => {
    const styles = xml(`<styleSheet xmlns="${MAIN}"><borders count="1"><border><left style="slantDashDot"/><right style="mediumDashDotDot"/><top style="dashDot"/><bottom/></border></borders><cellXfs count="1"><xf borderId="0"/></cellXfs></styleSheet>`);
    const borders = WorkbookModel.open(workbookWithCells('', { styles })).sheets[0]?.style(0, 0).borders;
    expect([borders?.left?.line, borders?.right?.line, borders?.top?.line, borders?.bottom]).toEqual(['medium', 'medium', 'dashed', undefined]);
  });

  test('every part of a style is there after saving and opening', () => {
    const { model, sheet } = blankSheet();
    sheet.patchStyle(areaOf(1, 1, 2, 2), WHOLE);
    expect(sheet.style(2, 2)).toEqual(WHOLE);
    expect(reopened(model).style(2, 2)).toEqual(WHOLE);
    expect(reopened(model).style(3, 3)).toEqual(sheet.style(3, 3));
  });

  test('what a patch does not name stays, null clears', () => {
    const { sheet } = blankSheet();
    sheet.patchStyle(areaOf(0, 0), WHOLE);
    sheet.patchStyle(areaOf(0, 0), { fill: null, font: { color: null, bold: false }, borders: { left: null } });
    const { left: _left, ...borders } = WHOLE.borders ?? {};
    expect(sheet.style(0, 0)).toEqual({ ...WHOLE, fill: null, font: { ...WHOLE.font, color: null, bold: false }, borders });
  });

  test('what the model does not know of a style is kept when it is patched', () => {
    const model = WorkbookModel.open(nastyWorkbook());
    model.sheets[0]?.patchStyle(areaOf(0, 0, 1, 2), { numberFormat: '0.0' });
    const styles = partsOf(model.save())['xl/styles.xml'] ?? '';
    const formats = styles.slice(styles.indexOf('<cellXfs'), styles.indexOf('</cellXfs>')).split(/(?=<xf )/).slice(6);
    expect(formats[0]).toMatch(/borderId="1".*readingOrder="1"/);
  });

  test('many cells of one look share one format', () => {
    const { model, sheet } = blankSheet();
    sheet.patchStyle(areaOf(0, 0, 50, 5), { fill: '#FF0000' });
    sheet.patchStyle(areaOf(60, 0, 50, 5), { fill: '#FF0000' });
    expect(partsOf(model.save())['xl/styles.xml']).toContain('<cellXfs count="2">');
  });

  test('a cell without a look of its own has that of its row, else of its column', () => {
    const model = WorkbookModel.open(nastyWorkbook());
    const [sheet] = model.sheets;
    expect(sheet?.style(6, 5).numberFormat).toBe('0.00_ "万元"');
    sheet?.edit('person', (cells) => cells.set(6, 5, { value: 1, formula: null }));
    expect(sheet?.style(6, 5).numberFormat).toBe('0.00_ "万元"');
    const other = WorkbookModel.open(smallWorkbook({ sheets: { 甲: '<cols><col min="2" max="2" width="9" style="1"/></cols><sheetData><row r="1" s="2"/></sheetData>' }, styles: partsOf(nastyWorkbook())['xl/styles.xml'] ?? '' }));
    // A row's format counts only when the row says so.
    expect(other.sheets[0]?.style(0, 0).font.bold).toBe(false);
  });

  test('whole columns, whole rows and the whole sheet take a look without making cells', () => {
    const { model, sheet } = blankSheet();
    sheet.edit('person', (cells) => cells.set(5, 1, { value: 1, formula: null }));
    sheet.patchStyle(areaOf(2, 0, 2, MAX_COLUMNS), { fill: '#00FF00' });
    sheet.patchStyle(areaOf(0, 1, MAX_ROWS, 2), { font: { bold: true } });
    sheet.patchStyle(areaOf(0, 0, MAX_ROWS, MAX_COLUMNS), { font: { italic: true } });
    const again = reopened(model);
    for (const each of [sheet, again]) {
      const look = (row: number, column: number) => [each.style(row, column).font.bold, each.style(row, column).font.italic, each.style(row, column).fill];
      expect(look(5, 1)).toEqual([true, true, null]);
      expect(look(9999, 2)).toEqual([true, true, null]);
      expect(look(2, 1)).toEqual([true, true, '#00FF00']);
      expect(look(3, 16_000)).toEqual([false, true, '#00FF00']);
      expect(look(9999, 9999)).toEqual([false, true, null]);
    }
    expect(partsOf(model.save())['xl/worksheets/sheet1.xml']?.length).toBeLessThan(2_000);
  });
});

describe('number formats that show dates', () => {
  test.each(['yyyy/m/d', 'yyyy"年"m"月"d"日"', '[$-804]aaaa;@', 'h:mm', '[h]:mm:ss', 'mm:ss.0', 'd-mmm-yy', '[DBNum1]yyyy"年"'])('%s does', (format) => expect(isDateFormat(format)).toBe(true));
  test.each(['General', '0.00', '#,##0.00_ ;[Red]-#,##0.00', '0.00%', '@', '0.00E+00', '0"days"', '[Red]0', '_ * #,##0_ ', '"合计"0', '\\d0', '# ?/?', '[$¥-804]#,##0'])('%s does not', (format) => expect(isDateFormat(format)).toBe(false));

  test('those that a Chinese Excel only numbers are known', () => {
    const styles = xml(`<styleSheet xmlns="${MAIN}"><cellXfs count="2"><xf numFmtId="31"/><xf numFmtId="57"/></cellXfs></styleSheet>`);
    const sheet = WorkbookModel.open(workbookWithCells('<row r="1"><c r="A1"/><c r="B1" s="1"/></row>', { styles })).sheets[0];
    expect([sheet?.style(0, 0).numberFormat, sheet?.style(0, 1).numberFormat]).toEqual(['yyyy"年"m"月"d"日"', 'yyyy"年"m"月"']);
  });
});

describe('merges', () => {
  test('keep the content of the top left cell only', () => {
    const { model, sheet } = blankSheet();
    sheet.edit('person', (cells) => [0, 1, 2].forEach((column) => cells.set(0, column, { value: column, formula: null })));
    sheet.merge(areaOf(0, 0, 2, 2));
    expect([0, 1, 2].map((column) => sheet.content(0, column).value)).toEqual([0, null, 2]);
    expect(reopened(model).merges).toEqual([areaOf(0, 0, 2, 2)]);
  });

  test('swallow smaller ones, and may not cut others', () => {
    const { sheet } = blankSheet();
    sheet.merge(areaOf(0, 0, 2, 2));
    expect(() => sheet.merge(areaOf(1, 1, 2, 2))).toThrow('merge-overlaps');
    sheet.merge(areaOf(0, 0, 4, 4));
    expect(sheet.merges).toEqual([areaOf(0, 0, 4, 4)]);
  });

  test('are undone wherever they touch', () => {
    const { model, sheet } = blankSheet();
    sheet.merge(areaOf(0, 0, 2, 2));
    sheet.merge(areaOf(5, 0, 2, 2));
    sheet.unmerge(areaOf(1, 1));
    expect(reopened(model).merges).toEqual([areaOf(5, 0, 2, 2)]);
    sheet.unmerge(areaOf(0, 0, 100, 100));
    expect(partsOf(model.save())['xl/worksheets/sheet1.xml']).not.toContain('mergeCell');
  });
});

describe('rows and columns', () => {
  test('widths are those of the file, and standard elsewhere', () => {
    const sheet = WorkbookModel.open(nastyWorkbook()).sheets[0];
    expect([0, 1, 3].map((column) => sheet?.dimensions.columnWidth(column))).toEqual([20.625, 12.75, 12.75]);
    expect(charactersToPixels(sheet?.dimensions.columnWidth(4) ?? 0)).toBe(64);
    expect([4, 5].map((column) => sheet?.dimensions.isColumnHidden(column))).toEqual([false, true]);
  });

  test('widths and heights, hidden or not, are there after saving and opening', () => {
    const { model, sheet } = blankSheet();
    sheet.dimensions.setColumnWidth(1, 3, 20);
    sheet.dimensions.setColumnWidth(2, 1, 5.5);
    sheet.dimensions.setColumnsHidden(3, 2, true);
    sheet.dimensions.setRowHeight(1, 2, 30);
    sheet.dimensions.setRowHeight(2, 1, null);
    sheet.dimensions.setRowsHidden(4, 2, true);
    sheet.dimensions.setRowsHidden(5, 1, false);
    for (const each of [sheet, reopened(model)]) {
      expect([1, 2, 3].map((column) => each.dimensions.columnWidth(column))).toEqual([20, 5.5, 20]);
      expect([2, 3, 4, 5].map((column) => each.dimensions.isColumnHidden(column))).toEqual([false, true, true, false]);
      expect([0, 1, 2].map((row) => each.dimensions.rowHeight(row))).toEqual([null, 30, null]);
      expect([3, 4, 5].map((row) => each.dimensions.isRowHidden(row))).toEqual([false, true, false]);
    }
    sheet.dimensions.setColumnWidth(0, 10, null);
    expect(reopened(model).dimensions.columnWidth(1)).toBe(sheet.dimensions.columnWidth(9));
  });

  test('a height that is only where the text ends is automatic', () => {
    const sheet = WorkbookModel.open(workbookWithCells('<row r="1" ht="40"/><row r="2" ht="40" customHeight="1"/>')).sheets[0];
    expect([sheet?.dimensions.rowHeight(0), sheet?.dimensions.rowHeight(1)]).toEqual([null, 40]);
  });

  test.each([[9.140625, 64, 48], [20.7109375, 145, 108.75], [1, 7, 5.25]])('%d characters are %d pixels and %d points', (characters, pixels, points) => {
    expect(charactersToPixels(characters)).toBe(pixels);
    expect(charactersToPoints(characters)).toBe(points);
    expect(charactersToPixels(pixelsToCharacters(pixels))).toBe(pixels);
    expect(charactersToPixels(pointsToCharacters(points))).toBe(pixels);
  });
});

describe('the view and the page', () => {
  test.each([{ rows: 2, columns: 0 }, { rows: 0, columns: 1 }, { rows: 3, columns: 2 }])('frozen %p', (frozen) => {
    const { model, sheet } = blankSheet();
    sheet.freeze(frozen);
    expect(reopened(model).frozen).toEqual(frozen);
    sheet.freeze(null);
    expect(reopened(model).frozen).toBeNull();
  });

  test('panes and gridlines of a file are read', () => {
    const sheet = WorkbookModel.open(nastyWorkbook()).sheets[0];
    expect([sheet?.frozen, sheet?.showGridlines]).toEqual([{ rows: 2, columns: 1 }, false]);
  });

  test('gridlines are there after saving and opening', () => {
    const { model, sheet } = blankSheet();
    expect(sheet.showGridlines).toBe(true);
    sheet.setShowGridlines(false);
    expect(reopened(model).showGridlines).toBe(false);
  });

  test('the page set-up of a file is read', () => {
    expect(WorkbookModel.open(nastyWorkbook()).sheets[0]?.pageSetup).toEqual({
      orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0, centerHorizontally: true,
      margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
      footer: '&C第 &P 页', titleRows: [0, 1], printArea: areaOf(0, 0, 20, 8),
    });
  });

  test('every part of the page set-up can be set, one by one', () => {
    const parts = {
      orientation: 'landscape', paperSize: 9, fitToHeight: 0, fitToWidth: 1, centerHorizontally: true,
      margins: { left: 1, right: 1, top: 1, bottom: 1, header: 0.5, footer: 0.5 }, footer: '&C<&P>', titleRows: [1, 2], printArea: areaOf(0, 0, 9, 3),
    } as const;
    for (const [name, value] of Object.entries(parts)) {
      const { model, sheet } = blankSheet();
      sheet.setPageSetup({ [name]: value });
      expect(reopened(model).pageSetup).toMatchObject({ [name]: value });
    }
  });

  test('protection of a sheet and its unlocked cells are kept', () => {
    const { model, sheet } = blankSheet();
    expect([sheet.isProtected, sheet.style(0, 0).locked]).toEqual([false, true]);
    sheet.patchStyle(areaOf(0, 0), { locked: false });
    sheet.protect();
    expect([reopened(model).isProtected, reopened(model).style(0, 0).locked, reopened(model).style(0, 1).locked]).toEqual([true, false, true]);
    sheet.unprotect();
    expect(reopened(model).isProtected).toBe(false);
  });

  test('a list of choices is added beside the others, and takes the place of those in its cells', () => {
    const model = WorkbookModel.open(nastyWorkbook());
    model.sheets[0]?.addValidation(areaOf(1, 4, 2, 1), { kind: 'list', options: ['万元', '元"', '<&>'] });
    const sheet = partsOf(model.save())['xl/worksheets/sheet1.xml'] ?? '';
    const rules = [...sheet.matchAll(/<dataValidation [^>]*sqref="([^"]*)"[^>]*><formula1>([^<]*)/g)].map((match) => match.slice(1));
    expect(rules).toEqual([['E4:E9', '"甲,乙"'], ['E2:E3', '"万元,元"",&lt;&amp;&gt;"']]);
    expect(sheet).toContain('<dataValidations count="2">');
  });

  test.each([[['a,b']], [[]], [['x'.repeat(256)]]])('choices that no list can hold are refused: %p', (options) => {
    const { sheet } = blankSheet();
    expect(() => sheet.addValidation(areaOf(0, 0), { kind: 'list', options })).toThrow('value-invalid');
  });
});
