/** The unit of the published 2024 report. */
import { INPUTS } from '../../../src/scoring/inputs/catalogue';
import { PUBLISHED_2024 } from '../../../src/workbook/template/published2024';
import type { Content, UnitData } from './unitData';

export function sampleUnit(): UnitData {
  const inputs: Record<string, Content | [Content, Content, Content, Content]> = {};
  for (const { name, shape } of INPUTS) if (shape === 'cell') inputs[name] = (PUBLISHED_2024.inputs[name] as Content | undefined) ?? null;
  inputs['季度累计支出'] = [329.15, 959.07, 1232.09, 2484.56];
  inputs['季度预算基数'] = [null, null, null, null];
  return {
    inputs,
    judgements: rowsOf('自评打分表', [0, 1, 2, 3]),
    targets: rowsOf('绩效目标表', [0, 1, 2, 4]),
  };
}

type Row = [Content, Content, Content, Content];

function rowsOf(table: string, columns: readonly [number, number, number, number]): Row[] {
  return (PUBLISHED_2024.tables[table] ?? []).map((row) => columns.map((column) => (row[column] === '' ? null : (row[column] ?? null))) as Row);
}
