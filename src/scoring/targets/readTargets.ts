/** 绩效目标表: each row a target with its operator, and what was reached. */
import { compare, exactText, integer, multiply, ZERO, type Ratio } from '../exact/ratio';
import type { Cell } from '../inputs/cells';
import { errorOf, isBlank, shown } from '../inputs/readCell';
import { numberFromCell, numberFromText } from '../inputs/readNumber';
import { readTableRows, textOf, type TableRow } from '../inputs/tables';
import { problem, type Problem } from '../problems';
import { operatorNamed, type Operator } from './operators';

export interface Target {
  readonly name: string;
  readonly operator: Operator;
  readonly target: Ratio;
  readonly unit: string;
  /** `null` when nothing is filled in yet. */
  readonly actual: Ratio | null;
  readonly evidence: string | null;
  readonly cell: string | null;
  /** 一级指标 under which the row stands, such as 产出指标; `null` when the table has no such column. */
  readonly category: string | null;
  /** Its own points; `null` when the table gives none. */
  readonly weight: Ratio | null;
}

const INPUT = '绩效目标表';

export const TARGET_TITLES = {
  name: ['指标', '指标名称', '绩效指标', '三级指标', 'indicator'],
  operator: ['运算符', '运算符号', '计算符号', 'operator'],
  target: ['目标值', '年度指标值', '指标值', '目标', 'target'],
  unit: ['单位', '计量单位', '度量单位', 'unit'],
  actual: ['实际值', '实际完成值', '完成值', '全年完成值', 'actual'],
  evidence: ['证明材料', '佐证材料', 'evidence'],
  category: ['一级指标', '指标类别', 'category'],
  weight: ['分值', '权重', '指标权重', 'weight'],
} as const;

export interface ReadTargets {
  readonly targets: readonly Target[];
  /** Where a row stands that can't be read, the first one; `null` when all could. What counts rows can't be decided then. */
  readonly unread: { readonly cell: string | null } | null;
  readonly problems: readonly Problem[];
}

/** The targets of the table. A row that can't be read is a problem at its cell. */
export function readTargets(cells: readonly (readonly Cell[])[]): ReadTargets {
  const table = readTableRows(INPUT, cells, TARGET_TITLES, ['name', 'operator', 'target', 'actual']);
  const problems: Problem[] = [...table.problems];
  const targets: Target[] = [];
  let unread: ReadTargets['unread'] = table.problems.length > 0 ? { cell: table.problems[0]?.cell ?? null } : null;
  let category: string | null = null;
  for (const row of table.rows) {
    // 一级指标 stands in the first of its rows only, as under a merged cell.
    category = textOf(row.category) ?? category;
    const read = readRow(row, category);
    if ('operator' in read) targets.push(read);
    else {
      problems.push(read);
      if (read.severity === 'error') unread ??= { cell: read.cell };
    }
  }
  return { targets, unread, problems };
}

function readRow(row: TableRow<keyof typeof TARGET_TITLES>, category: string | null): Target | Problem {
  const name = textOf(row.name);
  if (name === null) return problem('target-without-name', 'warning', at(row.name), {});
  const written = textOf(row.operator) ?? '';
  const operator = operatorNamed(written);
  if (!operator) return problem('operator-unknown', 'error', at(row.operator), { text: written });
  const unit = textOf(row.unit) ?? '';
  const target = readValue(row.target, unit);
  if (target === null) return problem('cell-blank', 'error', at(row.target), {});
  if ('code' in target) return target;
  const actual = readValue(row.actual, unit);
  if (actual && 'code' in actual) return actual;
  const weight = readValue(row.weight, '');
  if (weight && 'code' in weight) return weight;
  if (weight && compare(weight, ZERO) < 0) return problem('negative', 'error', at(row.weight), { text: exactText(weight) });
  return { name, operator, target, unit, actual, evidence: textOf(row.evidence), cell: row.actual?.address ?? null, category, weight };
}

function at(cell: Cell | undefined): { input: string; cell: string | null } {
  return { input: INPUT, cell: cell?.address ?? null };
}

/** A number in the row's unit; `null` when the cell is blank. A unit behind it must be that of the row, for 2万 is not 2. */
function readValue(cell: Cell | undefined, unit: string): Ratio | Problem | null {
  if (!cell || isBlank(cell)) return null;
  const plain = typeof cell.value === 'number' ? numberFromCell(cell.value) : null;
  if (plain) return plain;
  const read = typeof cell.value === 'string' ? numberFromText(cell.value) : null;
  const rowUnit = unit.normalize('NFKC');
  // A row whose unit is % counts in percent: "100%" typed as text is then 100, like the number 100 beside it.
  if (read?.percent) return rowUnit === '%' ? multiply(read.value, integer(100)) : read.value;
  if (read && (read.unit === '' || read.unit === rowUnit)) return read.value;
  const error = errorOf(cell);
  return error === null ? problem('not-a-number', 'error', at(cell), { text: shown(cell) }) : problem('cell-error', 'error', at(cell), { error });
}
