import { WorkbookModel } from '../../../src/workbench/model';
import { nastyWorkbook } from '../xlsx/support/nastyWorkbook';
import { onSheet, refusal } from './support/office';

const onTable = <Result>(work: (context: Excel.RequestContext, sheet: Excel.Worksheet) => Promise<Result>) =>
  onSheet((sheet, context) => work(context, sheet), { model: WorkbookModel.open(nastyWorkbook()) });

describe('tables', () => {
  test('are listed for the workbook and for each sheet', async () => {
    const lists = await onTable(async ({ workbook, sync }, sheet) => {
      const collections = [workbook.tables, sheet.tables, workbook.worksheets.getItem('1 季度').tables];
      collections.forEach((tables) => tables.load('items/name,items/showHeaders,items/showTotals'));
      await sync.call(sheet.context);
      return collections.map(({ items }) => items.map(({ name, showHeaders, showTotals }) => [name, showHeaders, showTotals]));
    });
    expect(lists[0]).toHaveLength(1);
    expect(lists[0]?.[0]?.slice(1)).toEqual([true, false]);
    expect(lists[1]).toEqual(lists[0]);
    expect(lists[2]).toEqual([]);
  });

  test('have a header row, a body and cells', async () => {
    const read = await onTable(async (context) => {
      const table = context.workbook.tables.getItemAt(0);
      const ranges = [table.getRange(), table.getHeaderRowRange(), table.getDataBodyRange()];
      ranges.forEach((range) => range.load('address,values'));
      table.worksheet.load('name');
      await context.sync();
      return [...ranges.map(({ address, values }) => [address, values]), table.worksheet.name];
    });
    expect(read).toEqual([
      ['数据!G10:H11', [['名称', '数量'], ['椅子', 12]]],
      ['数据!G10:H10', [['名称', '数量']]],
      ['数据!G11:H11', [['椅子', 12]]],
      '数据',
    ]);
  });

  test('that are missing are null objects or ItemNotFound', async () => {
    const isNull = await onTable(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('没有');
      const body = table.getDataBodyRange();
      table.load('name');
      body.load('values');
      await context.sync();
      return [table.isNullObject, body.isNullObject];
    });
    expect(isNull).toEqual([true, true]);
    expect(await refusal(() => onTable(async (context) => { context.workbook.tables.getItem('没有').load('name'); await context.sync(); }))).toEqual({ code: 'ItemNotFound', at: 'TableCollection.getItem' });
    expect((await refusal(() => onTable(async (context) => { context.workbook.tables.getItemAt(0).getTotalRowRange().load('values'); await context.sync(); }))).code).toBe('ItemNotFound');
  });

  test('can not be made yet, which is told', async () => {
    expect((await refusal(() => onTable(async (context) => { context.workbook.tables.add('数据!A1:B2', true); await context.sync(); }))).code).toBe('ApiNotFound');
  });
});
