import { WorkbookModel } from '../../../src/workbench/model';
import { fill, onSheet, refusal } from './support/office';

type Step = (range: Excel.Range, sheet: Excel.Worksheet) => Excel.Range;

const PLACES: readonly (readonly [name: string, step: Step, address: string])[] = [
  ['getCell', (range) => range.getCell(1, 2), 'F5'],
  ['getCell beyond the range', (range) => range.getCell(9, 0), 'D13'],
  ['getRow', (range) => range.getRow(1), 'D5:F5'],
  ['getColumn', (range) => range.getColumn(2), 'F4:F6'],
  ['getLastRow', (range) => range.getLastRow(), 'D6:F6'],
  ['getLastColumn', (range) => range.getLastColumn(), 'F4:F6'],
  ['getLastCell', (range) => range.getLastCell(), 'F6'],
  ['getOffsetRange', (range) => range.getOffsetRange(2, -3), 'A6:C8'],
  ['getResizedRange', (range) => range.getResizedRange(1, -2), 'D4:D7'],
  ['getAbsoluteResizedRange', (range) => range.getAbsoluteResizedRange(1, 2), 'D4:E4'],
  ['getEntireRow', (range) => range.getEntireRow(), '4:6'],
  ['getEntireColumn', (range) => range.getEntireColumn(), 'D:F'],
  ['getRowsAbove', (range) => range.getRowsAbove(), 'D3:F3'],
  ['getRowsAbove within', (range) => range.getRowsAbove(-2), 'D4:F5'],
  ['getRowsBelow', (range) => range.getRowsBelow(2), 'D7:F8'],
  ['getRowsBelow within', (range) => range.getRowsBelow(-1), 'D6:F6'],
  ['getColumnsBefore', (range) => range.getColumnsBefore(3), 'A4:C6'],
  ['getColumnsAfter', (range) => range.getColumnsAfter(), 'G4:G6'],
  ['getColumnsAfter within', (range) => range.getColumnsAfter(-2), 'E4:F6'],
  ['getBoundingRect of an address', (range) => range.getBoundingRect('B8'), 'B4:F8'],
  ['getBoundingRect of a range', (range, sheet) => range.getBoundingRect(sheet.getRange('H1')), 'D1:H6'],
  ['getIntersection', (range) => range.getIntersection('E5:Z99'), 'E5:F6'],
];

const on = (step: Step) =>
  onSheet(async (sheet, context) => {
    const range = step(sheet.getRange('D4:F6'), sheet);
    range.load('address,rowIndex,columnIndex,rowCount,columnCount');
    await context.sync();
    return range.toJSON();
  });

describe('ranges around D4:F6', () => {
  test.each(PLACES)('%s', async (_, step, address) => {
    expect((await on(step)).address).toBe(`Sheet1!${address}`);
  });

  test('count rows and columns from zero', async () => {
    expect(await on((range) => range)).toMatchObject({ rowIndex: 3, columnIndex: 3, rowCount: 3, columnCount: 3 });
  });

  test.each<readonly [string, Step]>([
    ['above the sheet', (range) => range.getOffsetRange(-4, 0)],
    ['left of the sheet', (range) => range.getColumnsBefore(4)],
    ['below the sheet', (range) => range.getOffsetRange(1_048_573, 0)],
    ['no rows at all', (range) => range.getResizedRange(-3, 0)],
  ])('refuse to lie %s', async (_, step) => {
    expect((await refusal(() => on(step))).code).toBe('InvalidArgument');
  });

  test('have nothing in common with cells elsewhere', async () => {
    const shared = await onSheet(async (sheet, context) => {
      const other = context.workbook.worksheets.add('andere').getRange('D4');
      const ranges = [sheet.getRange('D4:F6').getIntersectionOrNullObject('A1'), sheet.getRange('D4:F6').getIntersectionOrNullObject(other)];
      ranges.forEach((range) => range.load('address'));
      await context.sync();
      return ranges.map(({ isNullObject }) => isNullObject);
    });
    expect(shared).toEqual([true, true]);
    expect((await refusal(() => on((range) => range.getIntersection('A1')))).code).toBe('ItemNotFound');
  });
});

describe('used cells', () => {
  const model = () => {
    const made = WorkbookModel.blank();
    const [sheet] = made.sheets;
    if (sheet) fill(sheet, [[undefined], [undefined, 1, 2], [undefined, 3]]);
    sheet?.patchStyle({ row: 9, column: 4, rows: 1, columns: 1 }, { font: { bold: true } });
    return made;
  };

  test('are those with values or formats, or with values only', async () => {
    const used = await onSheet(async (sheet, context) => {
      const ranges = [sheet.getUsedRange(), sheet.getUsedRange(true), sheet.getRange('C:XFD').getUsedRange(true), sheet.getUsedRangeOrNullObject(true)];
      ranges.forEach((range) => range.load('address'));
      await context.sync();
      return ranges.map(({ address }) => address);
    }, { model: model() });
    expect(used).toEqual(['Sheet1!B2:E10', 'Sheet1!B2:C3', 'Sheet1!C2:C3', 'Sheet1!B2:C3']);
  });

  test('of an empty sheet are its first cell or a null object, of an empty range an error', async () => {
    const used = await onSheet(async (sheet, context) => {
      const first = sheet.getUsedRange();
      const none = sheet.getUsedRangeOrNullObject();
      first.load('address');
      none.load('address');
      await context.sync();
      return [first.address, none.isNullObject];
    });
    expect(used).toEqual(['Sheet1!A1', true]);
    const error = await refusal(() => onSheet(async (sheet, context) => { sheet.getRange('X1:Z9').getUsedRange().load('address'); await context.sync(); }, { model: model() }));
    expect(error).toEqual({ code: 'ItemNotFound', at: 'Range.getUsedRange' });
  });

  test('that touch each other, also by corners, are one region', async () => {
    const made = WorkbookModel.blank();
    const [stored] = made.sheets;
    if (stored) fill(stored, [['a'], [undefined, 'b'], [undefined, undefined, 'c', 'd'], [], [undefined, undefined, 'e']]);
    const regions = await onSheet(async (sheet, context) => {
      const ranges = ['B2', 'C5', 'F20'].map((address) => sheet.getRange(address).getSurroundingRegion());
      ranges.forEach((range) => range.load('address'));
      await context.sync();
      return ranges.map(({ address }) => address);
    }, { model: made });
    expect(regions).toEqual(['Sheet1!A1:D3', 'Sheet1!C5', 'Sheet1!F20']);
  });
});

describe('addresses', () => {
  test('are taken with and without sheet, as names, and by numbers', async () => {
    const model = WorkbookModel.blank("O'Neil 1");
    model.addSheet('二');
    model.setName({ name: '起点', scope: null, formula: '二!$C$3' });
    const addresses = await onSheet(async (sheet, context) => {
      const ranges = [sheet.getRange('$B$2:C5'), sheet.getRange("'O''Neil 1'!D4"), sheet.getRange('起点'), sheet.getCell(1, 27), sheet.getRangeByIndexes(0, 0, 2, 3)];
      ranges.forEach((range) => range.load('address'));
      await context.sync();
      return ranges.map(({ address }) => address);
    }, { model });
    expect(addresses).toEqual(["'O''Neil 1'!B2:C5", "'O''Neil 1'!D4", '二!C3', "'O''Neil 1'!AB2", "'O''Neil 1'!A1:C2"]);
  });

  test.each(['', 'A0', 'XFE1', 'A1:B2:C3', '没有这个名称', 'A1,B2'].filter((address) => address !== ''))('refuses %p', async (address) => {
    const error = await refusal(() => onSheet(async (sheet, context) => { sheet.getRange(address).load('address'); await context.sync(); }));
    expect(error).toEqual({ code: 'InvalidArgument', at: 'Worksheet.getRange' });
  });

  test('of several blocks are RangeAreas', async () => {
    const areas = await onSheet(async (sheet, context) => {
      const found = sheet.getRanges('A1:B2, D4;F6');
      found.load('address,areaCount,cellCount');
      await context.sync();
      return found.toJSON();
    });
    expect(areas).toMatchObject({ address: 'Sheet1!A1:B2,Sheet1!D4,Sheet1!F6', areaCount: 3, cellCount: 6 });
  });
});
