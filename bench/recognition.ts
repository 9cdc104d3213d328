/** How long recognition takes over a workbook of 50 large sheets, as ratios within one run, and whether it keeps memory. */
import { performance } from 'node:perf_hooks';
import { recognise, type CellContent, type SheetValues } from '../src/scoring/recognition';
import { printTable } from './table';

const SHEETS = 50;
const ROWS = 5_000;
const COLUMNS = 20;

/** A list of vouchers: texts of its own in every row, amounts in most columns, and a small form in front of it. */
function largeSheet(number: number): SheetValues {
  const form: CellContent[][] = [['单位：万元'], ['三公经费预算数', 13.45 + number], ['项目', '年初预算数', '调整预算数', '决算数'], ['基本支出', 932.98, 932.98, 930.1], [null]];
  const header: CellContent[] = ['凭证号', '日期', '摘要', '项目支出', '经济科目', ...Array.from({ length: COLUMNS - 5 }, (_, column) => `${column + 1}月支出`)];
  const list = Array.from({ length: ROWS - form.length - 1 }, (_, row): CellContent[] => [
    `记字${number}-${row}号`, `2024-${(row % 12) + 1}-15`, `支付第${row}批办公设备购置及维护服务费用`, row * 1.5, row % 3 === 0 ? '商品和服务支出' : '项目支出',
    ...Array.from({ length: COLUMNS - 5 }, (_, column) => (row * column) / 4),
  ]);
  return { name: `明细${number}`, top: 0, left: 0, rows: [...form, header, ...list].map((row) => [...row, ...Array.from({ length: COLUMNS - row.length }, () => null)]) };
}

/** Reading every cell once, the least that any recognition must do. */
function touched(sheets: readonly SheetValues[]): number {
  let texts = 0;
  for (const { rows } of sheets) for (const row of rows) for (const cell of row) if (typeof cell === 'string') texts += cell.length;
  return texts;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

export async function benchRecognition(): Promise<void> {
  const sheets = Array.from({ length: SHEETS }, (_, number) => largeSheet(number));
  let breaths = 0;
  let longest = 0;
  let last = 0;
  const base = await timed(() => touched(sheets));
  const one = await timed(() => recognise(sheets.slice(0, 1)));
  const before = process.memoryUsage().heapUsed;
  last = performance.now();
  const all = await timed(() => recognise(sheets, {
    onSheet: () => {
      breaths++;
      longest = Math.max(longest, performance.now() - last);
      last = performance.now();
      return true;
    },
  }));
  const grown = process.memoryUsage().heapUsed - before;
  const cells = SHEETS * ROWS * COLUMNS;
  printTable('Recognition of 50 sheets × 5,000 rows × 20 columns', ['measure', 'value'], [
    ['all sheets', `${Math.round(all)} ms`],
    ['over reading each cell once', `${(all / base).toFixed(1)} ×`],
    ['over 50 × the first sheet alone', `${(all / (one * SHEETS)).toFixed(2)} ×`],
    ['for each million cells', `${Math.round((all / cells) * 1e6)} ms`],
    ['breaths', String(breaths)],
    ['longest time between two', `${Math.round(longest)} ms`],
    ['heap grown', `${Math.round(grown / 2 ** 20)} MB`],
  ]);
}
