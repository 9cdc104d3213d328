/** Builds a sample workbook from its plan: labels, units, looks, names. The same plan gives the same bytes. */
import { formatArea, parseArea, quoteSheet, WorkbookModel, type Area, type Sheet, type StylePatch } from '../src/workbench/model';
import type { CellLook, SampleSheet } from './futian2024';

const LINE = { line: 'thin', color: '#A6A6A6' } as const;
const BORDERS = { left: LINE, right: LINE, top: LINE, bottom: LINE } as const;
const FONT = { name: '宋体', size: 11 } as const;
/** The light fill of cells that a person fills in. */
const INPUT_FILL = '#FFF8E5';

const LOOKS: Readonly<Record<CellLook, StylePatch>> = {
  title: { font: { ...FONT, size: 16, bold: true }, horizontal: 'center', vertical: 'center' },
  hint: { font: { ...FONT, size: 10, color: '#595959' }, vertical: 'center', wrap: true },
  header: { font: { ...FONT, bold: true }, fill: '#E2EFDA', borders: BORDERS, horizontal: 'center', vertical: 'center', wrap: true },
  label: { font: FONT, borders: BORDERS, vertical: 'center' },
  sublabel: { font: FONT, borders: BORDERS, vertical: 'center', indent: 1 },
  unit: { font: { ...FONT, size: 10, color: '#595959' }, borders: BORDERS, vertical: 'center', wrap: true },
  amount: { font: FONT, borders: BORDERS, fill: INPUT_FILL, numberFormat: '#,##0.00', vertical: 'center' },
  count: { font: FONT, borders: BORDERS, fill: INPUT_FILL, vertical: 'center', horizontal: 'right' },
  percent: { font: FONT, borders: BORDERS, numberFormat: '0.00%', vertical: 'center' },
  rate: { font: FONT, borders: BORDERS, fill: INPUT_FILL, numberFormat: '0.00%', vertical: 'center' },
  text: { font: FONT, borders: BORDERS, vertical: 'center', wrap: true },
  'input-text': { font: FONT, borders: BORDERS, fill: INPUT_FILL, vertical: 'center', wrap: true },
  printed: { font: FONT, borders: BORDERS, fill: INPUT_FILL, numberFormat: '@', horizontal: 'right', vertical: 'center' },
};

/** Builds the workbook of a set of sheets. */
export function sampleWorkbook(sheets: readonly SampleSheet[]): WorkbookModel {
  const model = WorkbookModel.blank(sheets[0]?.name ?? 'Sheet1');
  for (const plan of sheets) build(model, model.sheetByName(plan.name) ?? model.addSheet(plan.name), plan);
  const first = model.sheets[0];
  if (first) model.activate(first.id);
  return model;
}

function build(model: WorkbookModel, sheet: Sheet, plan: SampleSheet): void {
  plan.widths.forEach((width, column) => sheet.setColumnWidth(column, 1, width));
  sheet.edit('person', (cells) => {
    plan.rows.forEach((row, rowNumber) => {
      row.forEach((cell, column) => {
        if (cell && (cell.value !== undefined || cell.formula !== undefined)) {
          cells.set(rowNumber, column, { value: cell.value ?? null, formula: cell.formula ?? null });
        }
      });
    });
  });
  plan.rows.forEach((row, rowNumber) => {
    row.forEach((cell, column) => {
      const area: Area = { row: rowNumber, column, rows: 1, columns: 1 };
      sheet.patchStyle(area, cell ? LOOKS[cell.look] : LOOKS.label);
      if (cell?.name !== undefined) model.setName({ name: cell.name, scope: null, formula: reference(sheet, area) });
    });
  });
  for (const { name, address } of plan.blocks ?? []) model.setName({ name, scope: null, formula: reference(sheet, areaAt(address)) });
  for (const { address, options } of plan.choices ?? []) sheet.addListValidation(areaAt(address), options);
  for (const address of plan.merges ?? []) sheet.merge(areaAt(address));
  sheet.fitRows(1, plan.rows.length - 1);
  sheet.setRowHeight(0, 1, 30);
  if (plan.frozenRows !== undefined) sheet.freeze({ rows: plan.frozenRows, columns: 0 });
  sheet.setPageSetup({ orientation: 'landscape', paperSize: 9, fitToWidth: 1, fitToHeight: 0, centerHorizontally: true });
}

function areaAt(address: string): Area {
  const area = parseArea(address);
  if (!area) throw new Error(`not an address: ${address}`);
  return area;
}

function reference(sheet: Sheet, area: Area): string {
  return `${quoteSheet(sheet.name)}!${formatArea(area, true)}`;
}

/** The same workbook before anything of it was exempted: its total is 93.8. */
export function withoutExemption(sheets: readonly SampleSheet[]): SampleSheet[] {
  return sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => row.map((cell) => (cell?.name === '免计调整金额' || cell?.name === '免计调整依据' ? { look: cell.look, name: cell.name } : cell))),
  }));
}
