/** 绩效目标表: each row a target, with its operator and what was reached, or a qualitative one that a person grades. */
import type { Cell } from '../inputs/cells';
import { readTableRows, textOf } from '../inputs/tables';
import type { Problem } from '../problems';
import type { Target } from './model';
import { readRow } from './readRow';
import { TARGET_TABLE, TARGET_TITLES } from './titles';

export interface ReadTargets {
  readonly targets: readonly Target[];
  /** Where a row stands that can't be read, the first one; `null` when all could. What counts rows can't be decided then. */
  readonly unread: { readonly cell: string | null } | null;
  readonly problems: readonly Problem[];
}

/**
 * The targets of the table. A row that can't be read is a problem at its cell.
 * @param input the table as the problems name it
 */
export function readTargets(cells: readonly (readonly Cell[])[], input = TARGET_TABLE): ReadTargets {
  const table = readTableRows(input, cells, TARGET_TITLES, ['name', 'operator', 'target', 'actual']);
  const problems: Problem[] = [...table.problems];
  const targets: Target[] = [];
  let unread: ReadTargets['unread'] = table.problems.length > 0 ? { cell: table.problems[0]?.cell ?? null } : null;
  let category: string | null = null;
  let group: string | null = null;
  for (const row of table.rows) {
    // 一级指标 and 二级指标 stand in the first of their rows only, as under a merged cell.
    const own = textOf(row.category);
    group = textOf(row.group) ?? (own === null ? group : null);
    category = own ?? category;
    const read = readRow(row, { category, group }, input);
    if ('kind' in read) targets.push(read);
    else {
      problems.push(read);
      if (read.severity === 'error') unread ??= { cell: read.cell };
    }
  }
  return { targets, unread, problems };
}
