/** How high the rows must be: Excel fits no row to a text in merged cells, so the lines are counted here. */
import type { FrameworkTable } from '../../../scoring/frameworks/sheet';

const LINE_SPACING = 1.4;
const PADDING = 6;
/** Latin letters and digits take about half the width of a Chinese character. */
const NARROW = 0.55;

/** In points, for the printed columns; a block over several rows shares its need among them. */
export function rowHeights({ rows, merges, technicalFrom }: FrameworkTable, widths: readonly number[], fontSize: number): readonly number[] {
  const spanOf = new Map(merges.map((block) => [`${block.row}:${block.column}`, block]));
  const heights = rows.map(() => fontSize * LINE_SPACING + PADDING);
  const needs: { row: number; rows: number; height: number }[] = [];
  rows.forEach(({ cells }, row) => {
    cells.slice(0, technicalFrom).forEach(({ text }, column) => {
      if (text === '') return;
      const span = spanOf.get(`${row}:${column}`);
      const width = widths.slice(column, column + (span?.columns ?? 1)).reduce((sum, each) => sum + each, 0);
      needs.push({ row, rows: span?.rows ?? 1, height: linesOf(text, width - PADDING, fontSize) * fontSize * LINE_SPACING + PADDING });
    });
  });
  for (const need of needs.sort((a, b) => a.rows - b.rows)) {
    const own = heights.slice(need.row, need.row + need.rows);
    const lacking = need.height - own.reduce((sum, height) => sum + height, 0);
    if (lacking > 0) own.forEach((height, index) => (heights[need.row + index] = height + lacking / need.rows));
  }
  return heights.map(Math.ceil);
}

function linesOf(text: string, width: number, fontSize: number): number {
  return text.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil((widthOf(line) * fontSize) / width)), 0);
}

function widthOf(line: string): number {
  return [...line].reduce((sum, sign) => sum + (/[\u0020-\u024f]/.test(sign) ? NARROW : 1), 0);
}
