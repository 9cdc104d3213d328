/** A workbook of the corpus as a file: for tests in the browser and through office.js, and to look at. */
import { areaOf, WorkbookModel, type CellValue } from '../../../../src/workbench/model';
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

function fill(model: WorkbookModel, { values, cells, merges, hiddenRows }: CorpusSheet): void {
  const sheet = model.sheetByName(values.name);
  if (!sheet) throw new Error(`no sheet ${values.name}`);
  sheet.edit('person', (editor) => {
    cells.forEach((line, row) =>
      line.forEach(({ value, isFormula }, column) => {
        if (value === null) return;
        const stored = storedValue(value);
        editor.set(values.top + row, values.left + column, { value: stored, formula: isFormula ? formulaOf(value) : null });
      }),
    );
  });
  sheet.patchStyle({ row: values.top, column: values.left, rows: cells.length, columns: cells[0]?.length ?? 1 }, { wrap: true, vertical: 'center', borders: { left: THIN, right: THIN, top: THIN, bottom: THIN } });
  cells.forEach((line, row) =>
    line.forEach(({ isDate }, column) => {
      if (isDate) sheet.patchStyle(areaOf(values.top + row, values.left + column), { numberFormat: 'yyyy-mm-dd' });
    }),
  );
  for (const { row, column, rows, columns } of merges) {
    sheet.merge({ row, column, rows, columns });
    sheet.patchStyle({ row, column, rows, columns }, { horizontal: 'center' });
  }
  for (const row of hiddenRows) sheet.dimensions.setRowsHidden(row, 1, true);
}

function storedValue(value: NonNullable<CellContent>): CellValue {
  const error = ERRORS.find((text) => text === value);
  return error ? { error } : value;
}

/** A formula that gives the value, as the file keeps what was last calculated. */
function formulaOf(value: CellContent): string {
  return typeof value === 'number' ? `ROUND(${value},2)` : 'IF(TRUE,"","")';
}
