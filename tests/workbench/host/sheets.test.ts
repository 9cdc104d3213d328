import { WorkbookModel } from '../../../src/workbench/model';
import { fill, onSheet, refusal, withOffice } from './support/office';

function threeSheets(): WorkbookModel {
  const model = WorkbookModel.blank('一');
  model.addSheet('二').setVisibility('hidden');
  model.addSheet('三');
  return model;
}

describe('sheets', () => {
  test('are listed with id, name, position, visibility and gridlines', async () => {
    const items = await onSheet(async (_, context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name,items/position,items/visibility,items/showGridlines');
      const [all, visible] = [worksheets.getCount(), worksheets.getCount(true)];
      await context.sync();
      return [worksheets.items.map(({ name, position, visibility, showGridlines }) => [name, position, visibility, showGridlines]), new Set(worksheets.items.map(({ id }) => id)).size, all.value, visible.value];
    }, { model: threeSheets() });
    expect(items).toEqual([[['一', 0, 'Visible', true], ['二', 1, 'Hidden', true], ['三', 2, 'Visible', true]], 3, 3, 2]);
  });

  test('are found by name without case, and by id', async () => {
    const found = await onSheet(async (sheet, context) => {
      const { worksheets } = context.workbook;
      sheet.load('id');
      await context.sync();
      const asked = [worksheets.getItem(sheet.id), worksheets.getItem('sheet1'), worksheets.getItemOrNullObject('没有'), worksheets.getActiveWorksheet()];
      asked.forEach((item) => item.load('name'));
      await context.sync();
      return asked.map((item) => (item.isNullObject ? null : item.name));
    });
    expect(found).toEqual(['Sheet1', 'Sheet1', null, 'Sheet1']);
  });

  test('have neighbours, with or without hidden ones', async () => {
    const found = await onSheet(async (sheet, context) => {
      const { worksheets } = context.workbook;
      const asked = [sheet.getNext(), sheet.getNext(true), sheet.getPreviousOrNullObject(), worksheets.getFirst(), worksheets.getLast(), worksheets.getItem('三').getPrevious(true)];
      asked.forEach((item) => item.load('name'));
      await context.sync();
      return asked.map((item) => (item.isNullObject ? null : item.name));
    }, { model: threeSheets() });
    expect(found).toEqual(['二', '三', null, '一', '三', '一']);
    expect((await refusal(() => onSheet(async (sheet, context) => { sheet.getNext().load('name'); await context.sync(); }))).code).toBe('ItemNotFound');
  });

  test('are added at the end without being activated, renamed, moved, hidden, shown and deleted', async () => {
    const model = threeSheets();
    await onSheet(async (sheet, context) => {
      const added = context.workbook.worksheets.add('自评评分表');
      added.position = 0;
      added.showGridlines = false;
      context.workbook.worksheets.add();
      context.workbook.worksheets.getItem('二').visibility = 'Visible';
      sheet.visibility = 'VeryHidden';
      context.workbook.worksheets.getItem('三').name = '3';
      context.workbook.worksheets.getItem('3').delete();
      await context.sync();
    }, { model });
    expect(model.sheets.map(({ name, visibility, showGridlines }) => [name, visibility, showGridlines])).toEqual([
      ['自评评分表', 'visible', false], ['一', 'veryHidden', true], ['二', 'visible', true], ['Sheet1', 'visible', true],
    ]);
    expect(model.sheetById(model.activeSheetId)?.name).not.toBe('自评评分表');
  });

  test('are activated', async () => {
    const name = await onSheet(async (_, context) => {
      context.workbook.worksheets.getItem('三').activate();
      const active = context.workbook.worksheets.getActiveWorksheet();
      active.load('name');
      await context.sync();
      return active.name;
    }, { model: threeSheets() });
    expect(name).toBe('三');
  });

  test.each<readonly [string, (worksheets: Excel.WorksheetCollection) => void, string, string]>([
    ['a name that is taken', (sheets) => { sheets.add('三'); }, 'ItemAlreadyExists', 'WorksheetCollection.add'],
    ['a name with a colon', (sheets) => { sheets.add('a:b'); }, 'InvalidArgument', 'WorksheetCollection.add'],
    ['a name of 32 characters', (sheets) => { sheets.getItem('三').name = 'x'.repeat(32); }, 'InvalidArgument', 'Worksheet.name'],
    ['a sheet that is missing', (sheets) => { sheets.getItem('没有').name = 'x'; }, 'ItemNotFound', 'WorksheetCollection.getItem'],
    ['a place that is none', (sheets) => { sheets.getItem('三').position = 9; }, 'InvalidArgument', 'Worksheet.position'],
    ['deleting a very hidden sheet', (sheets) => { sheets.getItem('二').visibility = 'VeryHidden'; sheets.getItem('二').delete(); }, 'InvalidOperation', 'Worksheet.delete'],
    ['deleting the last visible sheet', (sheets) => { sheets.getItem('三').delete(); sheets.getItem('一').delete(); }, 'InvalidOperation', 'Worksheet.delete'],
    ['hiding the last visible sheet', (sheets) => { sheets.getItem('三').delete(); sheets.getItem('一').visibility = 'Hidden'; }, 'InvalidOperation', 'Worksheet.visibility'],
  ])('refuse %s', async (_, change, code, at) => {
    expect(await refusal(() => onSheet(async (__, context) => { change(context.workbook.worksheets); await context.sync(); }, { model: threeSheets() }))).toEqual({ code, at });
  });
});

describe('a protected sheet', () => {
  const model = () => {
    const made = WorkbookModel.blank();
    const [sheet] = made.sheets;
    if (sheet) fill(sheet, [['alt', 'alt']]);
    sheet?.patchStyle({ row: 0, column: 1, rows: 1, columns: 1 }, { locked: false });
    sheet?.protect();
    return made;
  };

  test.each<readonly [string, (sheet: Excel.Worksheet) => void]>([
    ['values of locked cells', (sheet) => { sheet.getRange('A1:B1').values = [['neu', 'neu']]; }],
    ['formulas of locked cells', (sheet) => { sheet.getRange('A1').formulas = [['=1']]; }],
    ['clearing locked cells', (sheet) => { sheet.getRange('A1').clear('Contents'); }],
    ['formats', (sheet) => { sheet.getRange('B1').format.font.bold = true; }],
    ['number formats', (sheet) => { sheet.getRange('B1').numberFormat = [['0']]; }],
    ['merging', (sheet) => { sheet.getRange('B1:C1').merge(); }],
    ['column widths', (sheet) => { sheet.getRange('B:B').format.columnWidth = 9; }],
    ['hiding rows', (sheet) => { sheet.getRange('3:3').rowHidden = true; }],
    ['frozen panes', (sheet) => { sheet.freezePanes.freezeRows(1); }],
    ['protecting it again', (sheet) => { sheet.protection.protect(); }],
  ])('refuses %s with AccessDenied', async (_, change) => {
    const made = model();
    expect((await refusal(() => onSheet(async (sheet, context) => { change(sheet); await context.sync(); }, { model: made }))).code).toBe('AccessDenied');
    expect(made.sheets[0]?.content(0, 0).value).toBe('alt');
  });

  test('takes values in unlocked cells, and everything once it is unprotected', async () => {
    const values = await onSheet(async (sheet, context) => {
      sheet.getRange('B1').values = [['neu']];
      sheet.protection.load('protected');
      await context.sync();
      const before = sheet.protection.protected;
      sheet.protection.unprotect();
      const range = sheet.getRange('A1:B1');
      range.values = [['frei', null]];
      range.load('values');
      sheet.protection.load('protected');
      await context.sync();
      return [before, sheet.protection.protected, range.values];
    }, { model: model() });
    expect(values).toEqual([true, false, [['frei', 'neu']]]);
  });

  test('is protected by the add-in, but not with options or a password, which the workbook would not keep', async () => {
    await withOffice(async ({ Excel, host, model: made }) => {
      const protect = (...given: Parameters<Excel.WorksheetProtection['protect']>) =>
        Excel.run(async (context) => { context.workbook.worksheets.getItem('Sheet1').protection.protect(...given); await context.sync(); });
      expect((await refusal(() => protect({ allowFormatCells: true }))).code).toBe('ApiNotFound');
      expect((await refusal(() => protect({}, 'geheim'))).code).toBe('ApiNotFound');
      expect([...host.unsupported]).toEqual(['WorksheetProtection.protect(options)', 'WorksheetProtection.protect(password)']);
      expect(made.sheets[0]?.isProtected).toBe(false);
      await protect();
      expect(made.sheets[0]?.isProtected).toBe(true);
    });
  });
});

describe('a workbook of protected structure', () => {
  test.each<readonly [string, (worksheets: Excel.WorksheetCollection) => void]>([
    ['adding', (sheets) => { sheets.add('neu'); }],
    ['deleting', (sheets) => { sheets.getItem('三').delete(); }],
    ['renaming', (sheets) => { sheets.getItem('三').name = 'neu'; }],
    ['hiding', (sheets) => { sheets.getItem('三').visibility = 'Hidden'; }],
    ['moving', (sheets) => { sheets.getItem('三').position = 0; }],
  ])('refuses %s sheets with AccessDenied', async (_, change) => {
    const model = threeSheets();
    model.protectStructure(true);
    expect((await refusal(() => onSheet(async (__, context) => { change(context.workbook.worksheets); await context.sync(); }, { model }))).code).toBe('AccessDenied');
    expect(model.sheets.map(({ name }) => name)).toEqual(['一', '二', '三']);
  });

  test('is protected and opened by the add-in, and its cells stay free', async () => {
    const states = await onSheet(async (sheet, context, { sheet: stored }) => {
      const { protection } = context.workbook;
      protection.protect();
      protection.load('protected');
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      const closed = protection.protected;
      protection.unprotect();
      protection.load('protected');
      await context.sync();
      return [closed, protection.protected, stored.content(0, 0).value];
    });
    expect(states).toEqual([true, false, 1]);
  });
});

describe('frozen panes', () => {
  test.each<readonly [string, (panes: Excel.WorksheetFreezePanes) => void, string | null]>([
    ['none', () => undefined, null],
    ['two rows', (panes) => panes.freezeRows(2), 'Sheet1!1:2'],
    ['the first row when nothing is said', (panes) => panes.freezeRows(), 'Sheet1!1:1'],
    ['one column', (panes) => panes.freezeColumns(1), 'Sheet1!A:A'],
    ['a corner', (panes) => panes.freezeAt('A1:B3'), 'Sheet1!A1:B3'],
    ['whole rows', (panes) => panes.freezeAt('1:4'), 'Sheet1!1:4'],
    ['none after zero rows', (panes) => { panes.freezeRows(3); panes.freezeRows(0); }, null],
    ['none after unfreezing', (panes) => { panes.freezeColumns(2); panes.unfreeze(); }, null],
  ])('%s', async (_, change, address) => {
    const location = await onSheet(async (sheet, context) => {
      change(sheet.freezePanes);
      const range = sheet.freezePanes.getLocationOrNullObject();
      range.load('address');
      await context.sync();
      return range.isNullObject ? null : range.address;
    });
    expect(location).toBe(address);
  });
});
