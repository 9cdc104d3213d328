/** The unit of the published 2024 report, out of the sample workbook's own data. */
import { FUTIAN_2024, type SampleSheet } from '../../../samples/futian2024';
import type { Content, UnitData } from './unitData';

export function sampleUnit(): UnitData {
  const inputs: Record<string, Content | [Content, Content, Content, Content]> = {};
  for (const sheet of FUTIAN_2024) {
    for (const cell of sheet.rows.flat()) if (cell?.name !== undefined) inputs[cell.name] = cell.value ?? null;
  }
  inputs['季度累计支出'] = [329.15, 959.07, 1232.09, 2484.56];
  inputs['季度预算基数'] = [null, null, null, null];
  return {
    inputs,
    judgements: bodyOf('自评打分').map((row): [Content, Content, Content, Content] => [row[0] ?? null, row[1] ?? null, row[2] ?? null, row[3] ?? null]),
    targets: bodyOf('绩效目标').map((row): [Content, Content, Content, Content] => [row[0] ?? null, row[1] ?? null, row[2] ?? null, row[4] ?? null]),
  };
}

/** The values below the header row of a sheet, which is its third. */
function bodyOf(name: string): Content[][] {
  const sheet: SampleSheet | undefined = FUTIAN_2024.find((candidate) => candidate.name === name);
  if (!sheet) throw new Error(`the sample has no sheet ${name}`);
  return sheet.rows.slice(3).map((row) => row.map((cell) => cell?.value ?? null));
}
