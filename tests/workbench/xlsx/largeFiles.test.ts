import { WorkbookModel } from '../../../src/workbench/model';
import { partsOf, smallWorkbook, zipParts } from './support/parts';

const SHEETS = 50;
const ROWS = 5_000;
const COLUMNS = 10;
/** Generous, for slow machines: what it guards against is the square of the size. */
const OPENING_SECONDS = 15;

/** As many rows as a large department's ledgers have; every sheet the same. */
function ledgers(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const cells = Array.from({ length: COLUMNS }, (_column, column) => `<c r="${String.fromCharCode(65 + column)}${row + 1}" s="0"><v>${row * COLUMNS + column}.25</v></c>`);
    return `<row r="${row + 1}">${cells.join('')}</row>`;
  });
  const body = `<sheetData>${rows.join('')}</sheetData>`;
  const file = smallWorkbook({ sheets: Object.fromEntries(Array.from({ length: SHEETS }, (_, index) => [`账${index + 1}`, '<sheetData/>'])) });
  const parts = Object.entries(partsOf(file)).map(([path, text]) => [path, text.replace('<sheetData/>', body)] as const);
  return zipParts(Object.fromEntries(parts), 0);
}

describe('a workbook of 50 sheets with 5,000 rows of 10 cells', () => {
  test('opens in seconds, one sheet is read and changed, and all is saved', () => {
    const file = ledgers();
    const before = Date.now();
    const model = WorkbookModel.open(file);
    const sheet = model.sheets[SHEETS - 1];
    expect(sheet?.content(ROWS - 1, COLUMNS - 1).value).toBe(ROWS * COLUMNS - 1 + 0.25);
    expect(sheet?.usedArea(true)).toMatchObject({ rows: ROWS, columns: COLUMNS });
    expect((Date.now() - before) / 1000).toBeLessThan(OPENING_SECONDS);
    sheet?.edit('person', (cells) => {
      for (let row = 0; row < ROWS; row++) cells.set(row, 0, { value: `第${row}行`, formula: null });
    });
    sheet?.patchStyle({ row: 0, column: 0, rows: ROWS, columns: COLUMNS }, { font: { bold: true } });
    const again = WorkbookModel.open(model.save()).sheets[SHEETS - 1];
    expect([again?.content(7, 0).value, again?.content(7, 1).value, again?.style(7, 1).font.bold]).toEqual(['第7行', 71.25, true]);
  });
});
