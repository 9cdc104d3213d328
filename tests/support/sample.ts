/** The sample workbook in memory, and changes of it that a test needs. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseReference, WorkbookModel, type CellValue, type Sheet } from '../../src/workbench/model';

const SAMPLE = readFileSync(join(import.meta.dirname, '../../samples/futian-2024.xlsx'));

export function sample(): WorkbookModel {
  return WorkbookModel.open(SAMPLE);
}

export function sheetOf(model: WorkbookModel, name: string): Sheet {
  const sheet = model.sheetByName(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

/** Puts a value into the first cell of a named input, as a person would. */
export function setInput(model: WorkbookModel, name: string, value: CellValue, item = 0): void {
  const reference = parseReference(model.findName(name, null)?.formula ?? '');
  if (reference.kind !== 'area' || reference.sheet === null) throw new Error(`no cells named ${name}`);
  const { area, sheet } = reference;
  setCell(model, sheet, area.row + (area.rows > 1 ? item : 0), area.column + (area.columns > 1 ? item : 0), value);
}

export function setCell(model: WorkbookModel, sheet: string, row: number, column: number, value: CellValue, formula: string | null = null): void {
  sheetOf(model, sheet).edit('person', (cells) => cells.set(row, column, { value, formula }));
}

/** All contents of a workbook by sheet, for comparison. */
export function contentsOf(model: WorkbookModel): Record<string, unknown> {
  return Object.fromEntries(model.sheets.map((sheet) => [sheet.name, [...sheet.filledCells()]]));
}
