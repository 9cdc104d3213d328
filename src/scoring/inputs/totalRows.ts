/** Rows of a table that add up others: 合计, 总计, 小计. They are nothing of what the table lists. */
import { problem, type Problem } from '../problems';
import type { Cell } from './cells';
import { isBlank } from './readCell';
import { textOf, sameWords } from './tables';
import words from './totalWords.json';

const TOTALS: ReadonlySet<string> = new Set([...words.before.flatMap((before) => words.words.map((word) => `${before}${word}`)), ...words.others]);
/** 「合计（万元）」 */
const IN_BRACKETS = /\([^()]*\)$/;

export interface WithoutTotals {
  readonly rows: readonly (readonly Cell[])[];
  /** A note that such rows were left out; none where there is none. */
  readonly notes: readonly Problem[];
}

/**
 * The rows below a header without those that add up others.
 * @param wordIn where such a row says so: in its first text (甲项目 | 小计 is a project), or in any cell (产出指标 | 小计)
 */
export function withoutTotals(table: string, rows: readonly (readonly Cell[])[], wordIn: 'first-text' | 'any-cell'): WithoutTotals {
  const totals = rows.flatMap((row) => {
    const cell = wordIn === 'any-cell' ? row.find(isTotal) : row.find((other) => typeof other.value === 'string' && !isBlank(other));
    return cell && isTotal(cell) ? [{ row, cell }] : [];
  });
  const [first] = totals;
  if (!first) return { rows, notes: [] };
  const left = new Set(totals.map(({ row }) => row));
  return {
    rows: rows.filter((row) => !left.has(row)),
    notes: [problem('total-rows-left-out', 'note', { input: table, cell: first.cell.address }, { text: textOf(first.cell) ?? '', rows: totals.length })],
  };
}

function isTotal(cell: Cell): boolean {
  const text = typeof cell.value === 'string' ? textOf(cell) : null;
  return text !== null && TOTALS.has(sameWords(text).replace(IN_BRACKETS, ''));
}
