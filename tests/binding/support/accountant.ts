/** A workbook as an accountant has it: tables of their own, no names; and bindings of what is in it. */
import { columnNumber, WorkbookModel, type CellValue } from '../../../src/workbench/model';
import type { CellContent, Place } from '../../../src/scoring/recognition/model';
import type { Binding } from '../../../src/workbook/recognition';

const SHEETS: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  '2024年决算': [
    ['2024年度“三公”经费支出情况表'],
    ['编制单位：福田区某中心', null, '单位：元'],
    ['项目', '预算数', '决算数'],
    ['“三公”经费合计', 134_500, 130_700],
    ['日常公用经费', '62.44万元', '58.43万元'],
  ],
  支出进度: [
    ['季度', '当季支出', '累计支出', '单位：万元'],
    ['一季度', 329.15, 329.15],
    ['二季度', 629.92, 959.07],
    ['三季度', 273.02, 1232.09],
    ['四季度', 1252.47, 2484.56],
  ],
  说明: [['2024年调整后预算支出2546.70万元，其中政府投资项目经费870.72万元。'], ['=不是公式']],
};

export function accountantsWorkbook(): WorkbookModel {
  const model = WorkbookModel.blank('空表');
  for (const [name, rows] of Object.entries(SHEETS)) {
    model.addSheet(name).edit('person', (cells) => {
      rows.forEach((line, row) => line.forEach((value, column) => cells.set(row, column, { value, formula: null })));
    });
  }
  return model;
}

/** A place from its address, such as `B3` or `B3:E3`. */
export function at(sheet: string, address: string): Place {
  const [first = '', last = first] = address.split(':');
  const [from, to] = [first, last].map((cell) => ({ column: columnNumber(cell.replace(/\d/g, '')), row: Number(cell.replace(/\D/g, '')) - 1 }));
  if (!from || !to) throw new Error(address);
  return { sheet, ...from, rows: to.row - from.row + 1, columns: to.column - from.column + 1 };
}

export function area(input: string, place: Place, values: readonly CellContent[], unit: Binding['unit'] = null): Binding {
  return { input, source: { kind: 'area', place }, values, unit };
}

/** The single quarters of the workbook, to be added up. */
export const SUMMED_QUARTERS: Binding = {
  input: '季度累计支出',
  source: { kind: 'quarters', sumUp: true, places: [at('支出进度', 'B2'), at('支出进度', 'B3'), at('支出进度', 'B4'), at('支出进度', 'B5')] },
  values: [329.15, 959.07, 1232.09, 2484.56],
  unit: '万元',
};

export const FROM_PROSE: Binding = {
  input: '调整后预算支出',
  source: { kind: 'text', place: at('说明', 'A1'), value: 2546.7, passage: '调整后预算支出2546.70万元' },
  values: [2546.7],
  unit: '万元',
};
