import { WorkbookModel } from '../../../src/workbench/model';
import { fill, onSheet, refusal } from './support/office';

describe('formats', () => {
  test('are set on every cell of a range and read back', async () => {
    const read = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('B2:C3');
      format.fill.color = '#e2efda';
      format.font.set({ bold: true, italic: true, underline: 'Single', color: 'red', size: 14, name: '宋体' });
      format.set({ horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 2 });
      format.protection.locked = false;
      format.load('horizontalAlignment,verticalAlignment,wrapText,indentLevel,fill/color,font/bold,font/italic,font/underline,font/color,font/size,font/name,protection/locked');
      await context.sync();
      return format.toJSON();
    });
    expect(read).toMatchObject({
      fill: { color: '#E2EFDA' },
      font: { bold: true, italic: true, underline: 'Single', color: '#FF0000', size: 14, name: '宋体' },
      horizontalAlignment: 'Center', verticalAlignment: 'Top', wrapText: true, indentLevel: 2, protection: { locked: false },
    });
  });

  test('that differ within a range read as null', async () => {
    const read = await onSheet(async (sheet, context) => {
      const cell = sheet.getRange('A1').format;
      cell.fill.color = 'yellow';
      cell.font.set({ bold: true, size: 20, color: '#123456' });
      cell.horizontalAlignment = 'Right';
      cell.wrapText = true;
      cell.protection.locked = false;
      sheet.getRange('A:A').format.columnWidth = 100;
      sheet.getRange('1:1').format.rowHeight = 40;
      const { format } = sheet.getRange('A1:B2');
      format.load('columnWidth,rowHeight,horizontalAlignment,wrapText,fill/color,font/bold,font/size,font/color,protection/locked');
      await context.sync();
      return format.toJSON();
    });
    expect(read).toMatchObject({
      columnWidth: null, rowHeight: null, horizontalAlignment: null, wrapText: null,
      fill: { color: null }, font: { bold: null, size: null, color: null }, protection: { locked: null },
    });
  });

  test('of an untouched cell are those of the workbook', async () => {
    const read = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('A1:C9');
      format.load('horizontalAlignment,wrapText,fill/color,font/bold,font/color,protection/locked');
      await context.sync();
      return format.toJSON();
    });
    expect(read).toMatchObject({ horizontalAlignment: 'General', wrapText: false, fill: { color: '#FFFFFF' }, font: { bold: false, color: '#000000' }, protection: { locked: true } });
  });

  test('a fill is taken away again', async () => {
    const fillOf = await onSheet(async (sheet, context, { sheet: stored }) => {
      sheet.getRange('A1').format.fill.color = 'FFA500';
      sheet.getRange('B1').format.fill.color = 'FFA500';
      sheet.getRange('A1').format.fill.clear();
      await context.sync();
      return [stored.style(0, 0).fill, stored.style(0, 1).fill];
    });
    expect(fillOf).toEqual([null, '#FFA500']);
  });

  test.each<readonly [string, (format: Excel.RangeFormat) => void, string]>([
    ['a colour that is none', (format) => { format.fill.color = 'blau'; }, 'RangeFill.color'],
    ['no colour at all', (format) => { format.fill.color = null as unknown as string; }, 'RangeFill.color'],
    ['an alignment that is none', (format) => { format.horizontalAlignment = 'Middle' as 'Center'; }, 'RangeFormat.horizontalAlignment'],
    ['an edge that is none', (format) => { format.borders.getItem('Top' as 'EdgeTop').style = 'Continuous'; }, 'RangeBorderCollection.getItem'],
  ])('refuse %s with InvalidArgument', async (_, change, at) => {
    expect(await refusal(() => onSheet(async (sheet, context) => { change(sheet.getRange('A1').format); await context.sync(); }))).toEqual({ code: 'InvalidArgument', at });
  });

  test('whole columns keep theirs without making cells', async () => {
    const model = WorkbookModel.blank();
    await onSheet(async (sheet, context) => { sheet.getRange('B:C').format.font.bold = true; sheet.getRange('B:C').format.columnWidth = 60; await context.sync(); }, { model });
    const [stored] = model.sheets;
    expect([stored?.style(5000, 2).font.bold, stored?.style(0, 3).font.bold, stored?.usedArea(false)]).toEqual([true, false, null]);
  });
});

describe('borders', () => {
  test('lie on the edges of a range and between its cells', async () => {
    const sides = await onSheet(async (sheet, context, { sheet: stored }) => {
      const { borders } = sheet.getRange('B2:C3').format;
      for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const) borders.getItem(edge).set({ style: 'Continuous', color: '#A6A6A6' });
      borders.getItem('InsideHorizontal').style = 'Dot';
      borders.getItem('InsideVertical').weight = 'Medium';
      await context.sync();
      return [stored.style(1, 1).borders, stored.style(2, 2).borders, stored.style(3, 1).borders];
    });
    const edge = { line: 'thin', color: '#A6A6A6' };
    const [dotted, medium] = [{ line: 'dotted', color: '#000000' }, { line: 'medium', color: '#000000' }];
    expect(sides).toEqual([{ top: edge, left: edge, right: medium, bottom: dotted }, { bottom: edge, right: edge, left: medium, top: dotted }, {}]);
  });

  test('are read and removed', async () => {
    const read = await onSheet(async (sheet, context) => {
      const top = sheet.getRange('A1:B1').format.borders.getItem('EdgeTop');
      top.set({ style: 'Double', color: 'blue' });
      const bottom = sheet.getRange('A1:B1').format.borders.getItem('EdgeBottom');
      bottom.style = 'Continuous';
      bottom.style = 'None';
      top.load('style,color,weight');
      bottom.load('style');
      await context.sync();
      return [top.style, top.color, bottom.style];
    });
    expect(read).toEqual(['Double', '#0000FF', 'None']);
  });
});

describe('widths and heights', () => {
  test('are in points', async () => {
    const read = await onSheet(async (sheet, context) => {
      const { format } = sheet.getRange('B2:C3');
      format.set({ columnWidth: 90, rowHeight: 30 });
      format.load('columnWidth,rowHeight');
      await context.sync();
      return [format.columnWidth, format.rowHeight];
    });
    expect(read[0]).toBeCloseTo(90, 0);
    expect(read[1]).toBe(30);
  });

  test('follow the text: wider for longer and for Chinese text, higher for wrapped text', async () => {
    const { widths, heights } = await onSheet(async (sheet, context, { sheet: stored }) => {
      fill(stored, [['ab', '部门整体支出绩效自评', 'abcdefghij', undefined], ['换行换行换行换行换行换行换行换行换行换行', '短']]);
      const range = sheet.getRange('A1:D2');
      range.format.autofitColumns();
      sheet.getRange('A:A').format.columnWidth = 60;
      sheet.getRange('A2').format.wrapText = true;
      range.format.autofitRows();
      await context.sync();
      return { widths: [1, 2, 3].map((column) => stored.dimensions.columnWidth(column)), heights: [0, 1].map((row) => stored.dimensions.shownRowHeight(row)) };
    });
    const [chinese = 0, latin = 0, empty = 0] = widths;
    expect(chinese).toBeGreaterThan(20);
    expect(latin).toBeGreaterThan(10);
    expect(latin).toBeLessThan(chinese);
    expect(empty).toBe(WorkbookModel.blank().sheets[0]?.dimensions.columnWidth(3));
    expect(heights[1]).toBeGreaterThan(2 * (heights[0] ?? Infinity));
  });
});
