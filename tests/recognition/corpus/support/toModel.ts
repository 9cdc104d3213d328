/** A workbook of the corpus as a file: for tests in the browser and through office.js, and to look at. */
import { areaOf, WorkbookModel, type Sheet, type CellValue } from '../../../../src/workbench/model';
import type { CellContent } from '../../../../src/scoring/recognition/model';
import type { CorpusCase, CorpusSheet } from './case';

const ERRORS = ['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A'] as const;
const THIN = { line: 'thin', color: '#808080' } as const;

export function toModel(workbook: CorpusCase): WorkbookModel {
  const [first, ...others] = workbook.sheets;
  if (!first) throw new Error(`${workbook.name} has no sheets`);
  const model = WorkbookModel.blank(first.values.name);
  for (const { values } of others) model.addSheet(values.name);
  for (const laid of workbook.sheets) fill(model, laid);
  return model;
}

function fill(model: WorkbookModel, laid: CorpusSheet): void {
  const { values, cells } = laid;
  const sheet = model.sheetByName(values.name);
  if (!sheet) throw new Error(`no sheet ${values.name}`);
  sheet.edit('person', (editor) => {
    cells.forEach((line, row) =>
      line.forEach(({ value, isFormula }, column) => {
        if (value === null) return;
        editor.set(values.top + row, values.left + column, { value: storedValue(value), formula: isFormula ? formulaOf(value) : null });
      }),
    );
  });
  dress(sheet, laid);
  for (const row of laid.hiddenRows) sheet.dimensions.setRowsHidden(row, 1, true);
}

/** Lines, merges, formats and widths, as such a table has them. */
function dress(sheet: Sheet, laid: CorpusSheet): void {
  const { values, cells, merges } = laid;
  const columns = cells[0]?.length ?? 1;
  sheet.patchStyle({ row: values.top, column: values.left, rows: cells.length, columns }, { wrap: true, vertical: 'center', borders: { left: THIN, right: THIN, top: THIN, bottom: THIN } });
  cells.forEach((line, row) =>
    line.forEach(({ value, isDate }, column) => {
      const numberFormat = isDate ? 'yyyy-mm-dd' : typeof value === 'number' && !Number.isInteger(value) ? '#,##0.00##' : null;
      if (numberFormat !== null) sheet.patchStyle(areaOf(values.top + row, values.left + column), { numberFormat });
    }),
  );
  for (const { row, column, rows, columns: width } of merges) {
    sheet.merge({ row, column, rows, columns: width });
    sheet.patchStyle({ row, column, rows, columns: width }, { horizontal: 'center' });
  }
  for (let column = 0; column < columns; column++) sheet.dimensions.setColumnWidth(values.left + column, 1, widthOf(laid, column));
  sheet.dimensions.fitRows(values.top, cells.length);
  sheet.setPageSetup({ orientation: columns > 5 ? 'landscape' : 'portrait', fitToWidth: 1, fitToHeight: 0 });
}

const NARROWEST = 9;
const WIDEST = 30;

/** As wide as the longest line of its cells that are not merged, within bounds; a Chinese character counts twice. */
function widthOf({ values, cells, merges }: CorpusSheet, column: number): number {
  const isWide = (row: number): boolean => merges.some((area) => area.columns > 1 && area.column === values.left + column && area.row === values.top + row);
  const lengths = cells.flatMap((line, row) => (isWide(row) ? [] : String(line[column]?.value ?? '').split('\n')).map((text) => text.replace(/[^\x20-\x7e]/g, '##').length));
  return Math.min(Math.max(...lengths, NARROWEST) + 2, WIDEST);
}

function storedValue(value: NonNullable<CellContent>): CellValue {
  const error = ERRORS.find((text) => text === value);
  return error ? { error } : value;
}

/** A formula that gives the value, as the file keeps what was last calculated. */
function formulaOf(value: CellContent): string {
  return typeof value === 'number' ? `ROUND(${value},2)` : 'IF(TRUE,"","")';
}
