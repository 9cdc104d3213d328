/** The inputs of a workbook with those that its tables of projects give. */
import type { Framework } from '../scoring/frameworks/model';
import type { InputCells } from '../scoring/inputs/cells';
import { readInputs, type InputSet } from '../scoring/inputs/readInputs';

/** What works numbers out of tables is loaded only where a workbook has such a table. */
export async function readWithDerived(cells: InputCells, framework: Framework): Promise<InputSet> {
  const inputs = readInputs(cells);
  const hasProjects = ['项目进度表', '项目绩效目标表'].some((table) => inputs.tables.get(table)?.state === 'value');
  if (!hasProjects) return inputs;
  const { derivedFrom } = await import(/* webpackChunkName: "on-demand-derived" */ './projects/derived');
  return derivedFrom(inputs, framework);
}
