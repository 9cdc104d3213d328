/** 项目进度表: the words by which its columns are found, and its amounts. */
import type { Ratio } from '../exact/ratio';
import type { NumberDefinition } from '../inputs/catalogue';
import type { Cell } from '../inputs/cells';
import { errorOf, isBlank, shown } from '../inputs/readCell';
import { unitOf, type InputSet } from '../inputs/readInputs';
import type { AmountUnit } from '../inputs/readNumber';
import { readNumberCell } from '../inputs/readNumberCell';
import { readTableRows, type ReadTable, type TableRow } from '../inputs/tables';
import { withoutTotals } from '../inputs/totalRows';
import { problem, type Problem } from '../problems';

export const PROJECT_TABLE = '项目进度表';

/** Budget and spending are those of the whole year, as adjusted: 全年预算数 and 全年执行数 of the national form. */
export const PROJECT_TITLES = {
  name: ['项目', '项目名称', 'project'],
  budget: ['预算', '预算数', '预算金额', '项目预算', '全年预算', '全年预算数', 'budget'],
  spent: ['累计支出', '支出', '实际支出', '支出数', '全年执行', '全年执行数', 'spent'],
  planned: ['计划完成', '计划进度', '计划完成时间', '计划完成进度', 'planned'],
  done: ['实际完成', '实际进度', '实际完成时间', '实际完成进度', 'done'],
  initial: ['年初预算', '年初预算数', 'initial budget'],
  department: ['主管部门', '主管部门及代码', 'department'],
  implementer: ['实施单位', '项目实施单位', 'implementer'],
  goal: ['预期目标', '年度总体目标', '年度绩效目标', 'goal'],
  outcome: ['目标完成情况', '总体目标完成情况', '实际完成情况', 'outcome'],
} as const;
export type ProjectColumn = keyof typeof PROJECT_TITLES;

/** How its amounts are read. */
export const PROJECT_AMOUNT: NumberDefinition = { name: PROJECT_TABLE, kind: 'amount' };
const AMOUNT_COLUMNS = ['initial', 'budget', 'spent'] as const;

/** The projects of the table, without rows that add them up, which is told. */
export function readProjectTable([header = [], ...body]: readonly (readonly Cell[])[], required: readonly ProjectColumn[]): ReadTable<ProjectColumn> {
  const { rows, notes } = withoutTotals(PROJECT_TABLE, body, 'first-text');
  const read = readTableRows(PROJECT_TABLE, [header, ...rows], PROJECT_TITLES, required);
  return { rows: read.rows, problems: [...read.problems, ...notes] };
}

/** An amount in 万元, read like that of any input; a blank cell is a problem, not 0. */
export function amountIn(cell: Cell | undefined, unit: AmountUnit): Ratio | Problem {
  if (!cell || isBlank(cell)) return problem('cell-blank', 'error', atProject(cell), {});
  const { reading, problems } = readNumberCell(cell, PROJECT_AMOUNT, unit);
  if (reading.state === 'value') return reading.value;
  return problems[0] ?? unreadableProject(cell);
}

/** What is to be said of amounts that are used all the same, such as numbers stored as text. */
export function amountRemarks(row: TableRow<ProjectColumn>, unit: AmountUnit): readonly Problem[] {
  return problemsOfAmounts(row, unit).filter(({ severity }) => severity === 'note' || severity === 'warning');
}

/** Everything that is to be said of the table's amounts, cell by cell. */
export function amountProblems(inputs: InputSet): readonly Problem[] {
  const table = inputs.tables.get(PROJECT_TABLE);
  if (table?.state !== 'value') return [];
  const { rows } = readProjectTable(table.value, []);
  return rows.flatMap((row) => problemsOfAmounts(row, unitOf(inputs, PROJECT_TABLE)));
}

function problemsOfAmounts(row: TableRow<ProjectColumn>, unit: AmountUnit): readonly Problem[] {
  return AMOUNT_COLUMNS.flatMap((column) => (row[column] ? readNumberCell(row[column], PROJECT_AMOUNT, unit).problems : []));
}

export function unreadableProject(cell: Cell): Problem {
  const error = errorOf(cell);
  return error === null ? problem('not-progress', 'error', atProject(cell), { text: shown(cell) }) : problem('cell-error', 'error', atProject(cell), { error });
}

export function atProject(cell: Cell | undefined): { input: string; cell: string | null } {
  return { input: PROJECT_TABLE, cell: cell?.address ?? null };
}
