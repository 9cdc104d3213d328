import fc from 'fast-check';
import { areaOf, ModelError, WorkbookModel, type Area, type CellContent, type Sheet, type StylePatch } from '../../../src/workbench/model';
import { nastyWorkbook } from './support/nastyWorkbook';

/** Everything about a workbook that the model shows, over the cells that the edits may touch. */
function contentsOf(model: WorkbookModel): unknown {
  return {
    names: model.names,
    tables: model.tables,
    active: model.sheetById(model.activeSheetId)?.name,
    sheets: model.sheets.map((sheet) => ({
      name: sheet.name,
      visibility: sheet.visibility,
      cells: [...sheet.filledCells()],
      styles: places((row, column) => sheet.style(row, column)),
      merges: sheet.merges,
      widths: LINES.map((line) => sheet.dimensions.columnWidth(line)),
      heights: LINES.map((line) => sheet.dimensions.rowHeight(line)),
      hidden: LINES.map((line) => [sheet.dimensions.isRowHidden(line), sheet.dimensions.isColumnHidden(line)]),
      frozen: sheet.frozen,
      page: sheet.pageSetup,
      protection: sheet.isProtected,
    })),
  };
}

const SIZE = 12;
const LINES = Array.from({ length: SIZE }, (_, index) => index);

function places<Result>(at: (row: number, column: number) => Result): Result[] {
  return LINES.flatMap((row) => LINES.map((column) => at(row, column)));
}

const line = fc.nat(SIZE - 1);
const area: fc.Arbitrary<Area> = fc.tuple(line, line, line, line).map(([a, b, c, d]) => areaOf(Math.min(a, c), Math.min(b, d), Math.abs(a - c) + 1, Math.abs(b - d) + 1));
const color = fc.constantFrom('#FF0000', '#00B050', '#DDEBF7', null);
const value: fc.Arbitrary<CellContent['value']> = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom('=1+1', '_x000D_', ' 空格 ', '绩效\r\n自评', '', null, true, false, { error: '#N/A' as const }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (number === 0 ? 0 : number)),
);
const formula = fc.constantFrom('A1+B2', 'SUM(数据!A1:A3)&"<&>"', "'1 季度'!A1", 'IFS(A1>0,XLOOKUP(1,B:B,C:C))', '"a""b"');
const content: fc.Arbitrary<CellContent> = fc.oneof(value.map((each) => ({ value: each, formula: null })), fc.record({ value, formula }));
const patch: fc.Arbitrary<StylePatch> = fc.record(
  {
    numberFormat: fc.constantFrom('0.00%', '#,##0.00', '0.0 "<万元>"', 'General'),
    font: fc.record({ bold: fc.boolean(), size: fc.constantFrom(9, 10.5, 14), name: fc.constantFrom('黑体', 'Arial & Co'), color }, { requiredKeys: [] }),
    fill: color,
    borders: fc.record({ left: fc.constantFrom({ line: 'thin' as const, color: '#000000' }, null), bottom: fc.constant({ line: 'double' as const, color: '#123456' }) }, { requiredKeys: [] }),
    horizontal: fc.constantFrom('left' as const, 'center' as const, 'general' as const),
    wrap: fc.boolean(),
    locked: fc.boolean(),
  },
  { requiredKeys: [] },
);

type Edit = (sheet: Sheet, model: WorkbookModel) => void;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.array(fc.tuple(line, line, content), { minLength: 1, maxLength: 5 }).map((cells): Edit => (sheet) => sheet.edit('person', (editor) => cells.forEach(([row, column, each]) => editor.set(row, column, each)))),
  fc.tuple(line, line, value).map(([row, column, result]): Edit => (sheet) => sheet.edit('recalculation', (cells) => cells.set(row, column, { ...sheet.content(row, column), value: result }))),
  fc.tuple(area, patch).map(([at, style]): Edit => (sheet) => sheet.patchStyle(at, style)),
  area.map((at): Edit => (sheet) => sheet.merge(at)),
  area.map((at): Edit => (sheet) => sheet.unmerge(at)),
  fc.tuple(area, fc.constantFrom('all' as const, 'contents' as const, 'formats' as const)).map(([at, what]): Edit => (sheet) => sheet.clear(at, what, 'add-in')),
  fc.tuple(line, fc.constantFrom(5, 20.25, null)).map(([column, width]): Edit => (sheet) => sheet.dimensions.setColumnWidth(column, 2, width)),
  fc.tuple(line, fc.constantFrom(12, 30.5, null)).map(([row, height]): Edit => (sheet) => sheet.dimensions.setRowHeight(row, 2, height)),
  fc.tuple(line, fc.boolean(), fc.boolean()).map(([at, hidden, rows]): Edit => (sheet) => (rows ? sheet.dimensions.setRowsHidden(at, 1, hidden) : sheet.dimensions.setColumnsHidden(at, 1, hidden))),
  fc.tuple(fc.constantFrom('金额', '税率', 'Total'), fc.boolean(), formula).map(([name, local, text]): Edit => (sheet, model) => model.setName({ name, scope: local ? sheet.id : null, formula: text })),
  fc.constantFrom('税率', '几块').map((name): Edit => (_, model) => model.removeName(name, null)),
  fc.constantFrom('封面', "it's", '数据').map((name): Edit => (_, model) => void model.addSheet(name, 1)),
  fc.constantFrom('改名', 'A1', '<&>').map((name): Edit => (sheet) => sheet.rename(name)),
  fc.constant<Edit>((sheet, model) => model.removeSheet(sheet.id)),
  fc.nat(2).map((position): Edit => (sheet) => sheet.moveTo(position)),
  fc.constantFrom({ rows: 1, columns: 2 }, null).map((frozen): Edit => (sheet) => sheet.freeze(frozen)),
  area.map((at): Edit => (sheet) => sheet.setPageSetup({ printArea: at, titleRows: [at.row, at.row + 1], orientation: 'portrait' })),
  fc.boolean().map((on): Edit => (sheet) => (on ? sheet.protect() : sheet.unprotect())),
  fc.constant<Edit>((sheet, model) => model.activate(sheet.id)),
  // Saving in between must not matter.
  fc.constant<Edit>((_, model) => void model.save()),
);

describe('any edits, saved and opened', () => {
  test.each([
    ['a new workbook', () => WorkbookModel.blank('数据')],
    ['a workbook full of everything', () => WorkbookModel.open(nastyWorkbook())],
  ])('are all there, in %s', (_, start) => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), edit), { minLength: 1, maxLength: 12 }), (edits) => {
        const model = start();
        for (const [at, work] of edits) {
          const sheet = model.sheets[at % model.sheets.length];
          const before = sheet && contentsOf(model);
          try {
            if (sheet) work(sheet, model);
          } catch (error) {
            // What Excel refuses leaves the workbook as it was.
            if (!(error instanceof ModelError)) throw error;
            expect(contentsOf(model)).toEqual(before);
          }
        }
        const saved = model.save();
        const again = WorkbookModel.open(saved);
        expect(contentsOf(again)).toEqual(contentsOf(model));
        expect(model.save()).toEqual(saved);
      }),
      { numRuns: 60 },
    );
  });
});
