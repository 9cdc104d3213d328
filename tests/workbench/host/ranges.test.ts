import fc from 'fast-check';
import { WorkbookModel } from '../../../src/workbench/model';
import { fill, onSheet, refusal, withOffice } from './support/office';

/** What cells hold after values were set from the top left. */
async function afterSetting(values: unknown[][], numberFormat?: string): Promise<unknown[][]> {
  return onSheet(async (sheet, context, { sheet: stored }) => {
    const range = sheet.getRangeByIndexes(0, 0, values.length, values[0]?.length ?? 0);
    if (numberFormat !== undefined) range.numberFormat = values.map((line) => line.map(() => numberFormat));
    range.values = values;
    await context.sync();
    return values.map((line, row) => line.map((_, column) => {
      const { value, formula } = stored.content(row, column);
      return formula === null ? value : `=${formula}`;
    }));
  });
}

describe('setting values', () => {
  test.each([
    ['a number', 1.5, 1.5],
    ['a truth value', false, false],
    ['a text', '福田区', '福田区'],
    ['numeric text', ' 12.50 ', 12.5],
    ['thousands separators', '-1,234,567.8', -1234567.8],
    ['an exponent', '1e-3', 0.001],
    ['a percentage', '97.2%', 0.972],
    ['a truth value as text', 'True', true],
    ['an error as text', '#N/A', { error: '#N/A' }],
    ['an ISO date', '2024-03-01', 45352],
    ['a day that no calendar has', '2024-02-30', '2024-02-30'],
    ['an apostrophe and a number', "'007", '007'],
    ['an apostrophe and a formula', "'=1+1", '=1+1'],
    ['a formula', '=B1*2', '=B1*2'],
    ['a lone equals sign', '=', '='],
    ['a plus sign before a reference', '+B1', '=+B1'],
    ['a minus sign before a reference', '-B1', '=-B1'],
    ['separators in the wrong places', '1,23', '1,23'],
    ['a lone point', '.', '.'],
    ['the empty text', '', null],
  ])('takes %s as Excel does', async (_, given, kept) => {
    expect(await afterSetting([[given]])).toEqual([[kept]]);
  });

  test('keeps everything a text in cells formatted as text', async () => {
    expect(await afterSetting([['007', '=1+1', '97%', 'TRUE']], '@')).toEqual([['007', '=1+1', '97%', 'TRUE']]);
  });

  test('leaves cells alone where an array has null, and empties those with an empty text', async () => {
    const values = await onSheet(async (sheet, context, { sheet: stored }) => {
      fill(stored, [[1, 2, 3]]);
      const range = sheet.getRange('A1:C1');
      range.values = [[null, 'neu', '']];
      range.load('values,valueTypes');
      await context.sync();
      return [range.values, range.valueTypes];
    });
    expect(values).toEqual([[[1, 'neu', '']], [['Double', 'String', 'Empty']]]);
  });

  test('puts a single value into every cell', async () => {
    const values = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B2');
      (range as { values: unknown }).values = '5%';
      range.load('values,numberFormat');
      await context.sync();
      return [range.values, range.numberFormat];
    });
    expect(values).toEqual([[[0.05, 0.05], [0.05, 0.05]], [['0%', '0%'], ['0%', '0%']]]);
  });

  test.each([
    ['too few rows', 'A1:B2', [[1, 2]]],
    ['too many columns', 'A1:B2', [[1, 2, 3], [4, 5, 6]]],
    ['ragged rows', 'A1:B2', [[1, 2], [3]]],
    ['nothing', 'A1', null],
    ['a whole column', 'C:C', 'x'],
    ['a text longer than a cell holds', 'A1', [['x'.repeat(32_768)]]],
  ])('refuses %s with InvalidArgument', async (_, address, values) => {
    const model = WorkbookModel.blank();
    const error = await refusal(() => onSheet(async (sheet, context) => { (sheet.getRange(address) as { values: unknown }).values = values; await context.sync(); }, { model }));
    expect(error).toEqual({ code: 'InvalidArgument', at: 'Range.values' });
    expect(model.sheets[0]?.usedArea(false)).toBeNull();
  });

  test('brings a percent or date format only where the cell had none', async () => {
    const formats = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:C1');
      range.numberFormat = [['General', '0.000%', 'General']];
      range.values = [['3.5%', '3.5%', '2024-03-01']];
      range.load('numberFormat');
      await context.sync();
      return range.numberFormat;
    });
    expect(formats).toEqual([['0.00%', '0.000%', 'yyyy/m/d']]);
  });

  test('gives every number back as it was', async () => {
    await withOffice(async ({ Excel }) => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.double({ noNaN: true, noDefaultInfinity: true }), { minLength: 1, maxLength: 20 }), async (numbers) => {
          const values = await Excel.run(async (context) => {
            const range = context.workbook.worksheets.getItem('Sheet1').getRangeByIndexes(0, 0, 1, numbers.length);
            range.values = [numbers];
            range.load('values');
            await context.sync();
            return range.values;
          });
          expect(values).toEqual([numbers.map((number) => number + 0)]);
        }),
        { numRuns: 30 },
      );
    });
  });
});

describe('reading cells', () => {
  test('tells values, formulas, types and the shown text apart', async () => {
    const model = WorkbookModel.blank();
    const [stored] = model.sheets;
    stored?.edit('person', (cells) => {
      cells.set(0, 0, { value: 0.9717, formula: 'B1/C1' });
      cells.set(0, 1, { value: '', formula: '""' });
      cells.set(0, 2, { value: { error: '#DIV/0!' }, formula: '1/0' });
      cells.set(0, 3, { value: true, formula: null });
    });
    stored?.patchStyle({ row: 0, column: 0, rows: 1, columns: 1 }, { numberFormat: '0.00%' });
    const read = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:E1');
      range.load('values,formulas,text,valueTypes,address');
      await context.sync();
      return range.toJSON();
    }, { model });
    expect(read).toMatchObject({
      address: 'Sheet1!A1:E1',
      values: [[0.9717, '', '#DIV/0!', true, '']],
      formulas: [['=B1/C1', '=""', '=1/0', true, '']],
      text: [['97.17%', '', '#DIV/0!', 'TRUE', '']],
      valueTypes: [['Double', 'String', 'Error', 'Boolean', 'Empty']],
    });
  });

  test.each([
    [1234567.891, '#,##0.00', '1,234,567.89'],
    [0.97165, '0.00%', '97.17%'],
    [-5, '#,##0.00;[Red]-#,##0.00', '-5.00'],
    [45352, 'yyyy/m/d', '2024/3/1'],
    [45352, 'yyyy"年"m"月"d"日"', '2024年3月1日'],
    [62.44, '0.00"万元"', '62.44万元'],
    ['甲', 'General', '甲'],
    ['12', '0.00', '12'],
    ['x', '0;0;0;"文本："@', '文本：x'],
    [0.1 + 0.2, 'General', '0.3'],
  ])('shows %p in the format %s as %s', async (value, numberFormat, text) => {
    const shown = await onSheet(async (sheet, context, { sheet: stored }) => {
      fill(stored, [[value]]);
      const range = sheet.getRange('A1');
      range.numberFormat = [[numberFormat]];
      range.load('text');
      await context.sync();
      return range.text;
    });
    expect(shown).toEqual([[text]]);
  });

  test('has no cells to tell of whole columns, rows and sheets, only where they are', async () => {
    const read = await onSheet(async (sheet, context) => {
      const ranges = [sheet.getRange('C:C'), sheet.getRange('2:4'), sheet.getRange()];
      ranges.forEach((range) => range.load('values,text,formulas,numberFormat,address,cellCount'));
      await context.sync();
      return ranges.map(({ values, text, formulas, numberFormat, address, cellCount }) => [values, text, formulas, numberFormat, address, cellCount]);
    });
    expect(read).toEqual([
      [null, null, null, null, 'Sheet1!C:C', 1048576],
      [null, null, null, null, 'Sheet1!2:4', 49152],
      [null, null, null, null, 'Sheet1!A:XFD', -1],
    ]);
  });

  test('refuses more than five million cells', async () => {
    const error = await refusal(() => onSheet(async (sheet, context) => { sheet.getRange('A1:J500001').load('values'); await context.sync(); }));
    expect(error.code).toBe('RangeExceedsLimit');
  });

  test('a number format that is set empty is General again', async () => {
    const formats = await onSheet(async (sheet, context) => {
      const range = sheet.getRange('A1:B1');
      range.numberFormat = [['0%', '0.0']];
      range.numberFormat = [['', null]];
      range.load('numberFormat');
      await context.sync();
      return range.numberFormat;
    });
    expect(formats).toEqual([['General', '0.0']]);
  });

  test('needs a load first, says office.js itself', async () => {
    const error = await refusal(() => onSheet(async (sheet, context) => { await context.sync(); return sheet.getRange('A1').values; }));
    expect(error.code).toBe('PropertyNotLoaded');
  });
});

describe('what is done to ranges', () => {
  test('hides rows and columns; hidden is null when only some cells are', async () => {
    const hidden = await onSheet(async (sheet, context) => {
      sheet.getRange('2:2').rowHidden = true;
      sheet.getRange('D:D').columnHidden = true;
      const ranges = ['A1:B1', 'A2:B2', 'A1:A2', 'D5:D9', 'C5:D5'].map((address) => sheet.getRange(address));
      ranges.forEach((range) => range.load('hidden,rowHidden,columnHidden'));
      await context.sync();
      return ranges.map((range) => [range.hidden, range.rowHidden, range.columnHidden]);
    });
    expect(hidden).toEqual([[false, false, false], [true, true, false], [null, null, false], [true, false, true], [null, false, null]]);
  });

  test('merges a block or each row of it, and names the merged areas', async () => {
    const merged = await onSheet(async (sheet, context) => {
      sheet.getRange('A1:B2').merge();
      sheet.getRange('D1:E2').merge(true);
      sheet.getRange('G1:H1').merge();
      sheet.getRange('G1').unmerge();
      const found = sheet.getRange('A1:H3').getMergedAreasOrNullObject();
      const none = sheet.getRange('F5:G9').getMergedAreasOrNullObject();
      found.load('address,areaCount,cellCount,areas/items/address');
      none.load('address');
      await context.sync();
      return [found.address, found.areaCount, found.cellCount, found.areas.items.map(({ address }) => address), none.isNullObject];
    });
    expect(merged).toEqual(['Sheet1!A1:B2,Sheet1!D1:E1,Sheet1!D2:E2', 3, 8, ['Sheet1!A1:B2', 'Sheet1!D1:E1', 'Sheet1!D2:E2'], true]);
  });

  test('clears contents, formats or both', async () => {
    const left = await onSheet(async (sheet, context, { sheet: stored }) => {
      fill(stored, [[1, 2, 3]]);
      const range = sheet.getRange('A1:C1');
      range.format.font.bold = true;
      sheet.getRange('A1').clear('Contents');
      sheet.getRange('B1').clear('Formats');
      sheet.getRange('C1').clear();
      await context.sync();
      return [0, 1, 2].map((column) => [stored.content(0, column).value, stored.style(0, column).font.bold]);
    });
    expect(left).toEqual([[null, true], [2, false], [null, false]]);
  });

  test('selects, and the selection is known', async () => {
    const selected = await onSheet(async (sheet, context) => {
      sheet.getRange('C3:D4').select();
      const range = context.workbook.getSelectedRange();
      const cell = context.workbook.getActiveCell();
      range.load('address');
      cell.load('address');
      await context.sync();
      return [range.address, cell.address];
    });
    expect(selected).toEqual(['Sheet1!C3:D4', 'Sheet1!C3']);
  });

  test('sets a list to choose from; rules of other kinds are unavailable', async () => {
    const model = WorkbookModel.blank();
    await onSheet(async (sheet, context) => { sheet.getRange('B2:B5').dataValidation.rule = { list: { inCellDropDown: true, source: '≥, ≤,=' } }; await context.sync(); }, { model });
    const file = new TextDecoder().decode(Object.values((await import('fflate')).unzipSync(model.save(), { filter: ({ name }) => name.includes('sheet1.xml') }))[0]);
    expect(file).toContain('sqref="B2:B5"');
    expect(file).toContain('"≥,≤,="');
    const { unsupported, code } = await withOffice(async ({ Excel, host }) => {
      const error = await refusal(() => Excel.run(async (context) => { context.workbook.worksheets.getItem('Sheet1').getRange('A1').dataValidation.rule = { custom: { formula: '=A1>0' } }; await context.sync(); }));
      return { unsupported: [...host.unsupported], code: error.code };
    });
    expect([code, unsupported]).toEqual(['ApiNotFound', ['DataValidation.rule.custom']]);
  });

  test('sets bounds for numbers, and what is said when one is beyond them', async () => {
    const model = WorkbookModel.blank();
    await onSheet(async (sheet, context) => {
      const { dataValidation } = sheet.getRange('C2:C3');
      dataValidation.rule = { decimal: { formula1: 0, formula2: 1, operator: 'Between' } };
      dataValidation.errorAlert = { style: 'Warning', showAlert: true, title: '请核对', message: '比率在 0% 到 100% 之间' };
      sheet.getRange('D2').dataValidation.rule = { wholeNumber: { formula1: 0, operator: 'GreaterThanOrEqualTo' } };
      await context.sync();
    }, { model });
    const file = new TextDecoder().decode(Object.values((await import('fflate')).unzipSync(model.save(), { filter: ({ name }) => name.includes('sheet1.xml') }))[0]);
    expect(file).toMatch(/<dataValidation type="decimal" [^>]*sqref="C2:C3"[^>]*errorStyle="warning" errorTitle="请核对" error="比率在 0% 到 100% 之间"[^>]*><formula1>0<\/formula1><formula2>1<\/formula2>/);
    expect(file).toMatch(/<dataValidation type="whole" operator="greaterThanOrEqual" [^>]*sqref="D2"[^>]*><formula1>0<\/formula1><\/dataValidation>/);
  });

  test('answers ApiNotFound for what the host does not have, and lists it', async () => {
    await withOffice(async ({ Excel, host }) => {
      const error = await refusal(() => Excel.run(async (context) => { context.workbook.worksheets.getItem('Sheet1').getRange('A1').insert('Down'); await context.sync(); }));
      expect(error.code).toBe('ApiNotFound');
      expect([...host.unsupported]).toEqual(['Range.Insert']);
    });
  });
});
