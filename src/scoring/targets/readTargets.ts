/** 绩效目标表: each row a target with its operator, and what was reached. */
import { integer, multiply, type Ratio } from '../exact/ratio';
import type { Cell } from '../inputs/cells';
import { errorOf, isBlank, shown } from '../inputs/readCell';
import { numberFromCell, numberFromText } from '../inputs/readNumber';
import { readTableRows, textOf } from '../inputs/tables';
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
}

const TITLES = {
  name: ['指标', '指标名称', '绩效指标', '三级指标', 'indicator'],
  operator: ['运算符', '运算符号', '计算符号', 'operator'],
  target: ['目标值', '年度指标值', '指标值', '目标', 'target'],
  unit: ['单位', '计量单位', '度量单位', 'unit'],
  actual: ['实际值', '实际完成值', '完成值', '全年完成值', 'actual'],
  evidence: ['证明材料', '佐证材料', 'evidence'],
} as const;

/** The targets of the table. A row that can't be read is a problem at its cell and left out. */
export function readTargets(cells: readonly (readonly Cell[])[]): { targets: readonly Target[]; problems: readonly Problem[] } {
  const input = '绩效目标表';
  const table = readTableRows(input, cells, TITLES, ['name', 'operator', 'target', 'actual']);
  const problems: Problem[] = [...table.problems];
  // A row whose unit is % counts in percent: "100%" typed as text is then 100, like the number 100 beside it.
  const number = (cell: Cell | undefined, inPercent: boolean): Ratio | null | 'unreadable' => {
    if (!cell || isBlank(cell)) return null;
    const plain = typeof cell.value === 'number' ? numberFromCell(cell.value) : null;
    if (plain) return plain;
    const read = typeof cell.value === 'string' ? numberFromText(cell.value) : null;
    if (read) return read.percent && inPercent ? multiply(read.value, integer(100)) : read.value;
    const error = errorOf(cell);
    problems.push(
      error !== null
        ? problem('cell-error', 'error', { input, cell: cell.address }, { error })
        : problem('not-a-number', 'error', { input, cell: cell.address }, { text: shown(cell) }),
    );
    return 'unreadable';
  };
  const targets = table.rows.flatMap((row): Target[] => {
    const name = textOf(row.name);
    if (name === null) {
      problems.push(problem('target-without-name', 'warning', { input, cell: row.name?.address ?? null }, {}));
      return [];
    }
    const written = textOf(row.operator) ?? '';
    const operator = operatorNamed(written);
    if (!operator) {
      problems.push(problem('operator-unknown', 'error', { input, cell: row.operator?.address ?? null }, { text: written }));
      return [];
    }
    const unit = textOf(row.unit) ?? '';
    const inPercent = unit.normalize('NFKC') === '%';
    const target = number(row.target, inPercent);
    const actual = number(row.actual, inPercent);
    if (target === null) problems.push(problem('cell-blank', 'error', { input, cell: row.target?.address ?? null }, {}));
    if (target === null || target === 'unreadable' || actual === 'unreadable') return [];
    return [{ name, operator, target, unit, actual, evidence: textOf(row.evidence), cell: row.actual?.address ?? null }];
  });
  return { targets, problems };
}
