/** The cells of a framework's table as Excel would hold them. */
import type { FrameworkTable } from '../../../src/scoring/frameworks/sheet';
import type { Cell } from '../../../src/scoring/inputs/cells';

type Change = (value: string | number) => string | number;

/** Numbers as doubles, everything else as text, each with its address on a sheet 「评分标准」. */
export function cellsOf(table: FrameworkTable, change: Change = (value) => value): Cell[][] {
  return table.rows.map(({ cells }, row) =>
    cells.map(({ text, isNumber }, column): Cell => ({ value: text === '' ? null : change(isNumber ? Number(text) : text), address: addressOf(row, column) })),
  );
}

export function addressOf(row: number, column: number): string {
  return `评分标准!${String.fromCharCode(65 + column)}${row + 1}`;
}

/** Text as another person would have typed it: full width, other signs for the same comparison, spaces where there were none. */
export function asRetyped(value: string | number): string | number {
  if (typeof value === 'number') return value;
  if (/^\d+(?:\.\d+)?%$/.test(value)) return Number(value.slice(0, -1)) / 100;
  if (!/^(?:[[(≥>≤<=][^一-龥]*|超过.*|低于.*|每.*|[^,]* [÷×+−] [^,]*)$/.test(value)) return value;
  return value
    .replace(/≥/g, '>=')
    .replace(/≤/g, '＜＝')
    .replace(/%/g, '％')
    .replace(/[（(]/g, (sign) => (sign === '（' ? '(' : '（'))
    .replace(/[）)]/g, (sign) => (sign === '）' ? ')' : '）'))
    .replace(/\[/g, '［')
    .replace(/\]/g, '］')
    .replace(/−/g, '－')
    .replace(/ \+ /g, '＋')
    .replace(/；/g, '，')
    .replace(/÷/g, ' / ');
}
