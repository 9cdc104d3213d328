/** The workbooks of the benchmark as the workbench holds them. */
import { largeWorkbook, type Kind, type Size } from '../../bench/largeWorkbook';
import { WorkbookModel } from '../../src/workbench/model';

export function largeModel(kind: Kind, size: Size): WorkbookModel {
  const model = WorkbookModel.blank('封面');
  for (const { name, rows } of largeWorkbook(kind, size)) {
    model.addSheet(name).edit('person', (cells) => {
      rows.forEach((line, row) => line.forEach((value, column) => (value === null ? undefined : cells.set(row, column, { value, formula: null }))));
    });
  }
  return model;
}
