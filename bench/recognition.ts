/**
 * What recognition costs over a workbook of 50 large sheets, in processor time, which other programs do not stretch:
 * as ratios within one run, with the longest work between two breaths and what memory grows by.
 */
import { recognise } from '../src/scoring/recognition';
import type { SheetValues } from '../src/scoring/recognition';
import { largeWorkbook } from './largeWorkbook';
import { printTable } from './table';

const SHEETS = 50;
const ROWS = 5_000;
const COLUMNS = 20;

/** Reading every cell once, the least that any recognition must do. */
function touched(sheets: readonly SheetValues[]): number {
  let texts = 0;
  for (const { rows } of sheets) for (const row of rows) for (const cell of row) if (typeof cell === 'string') texts += cell.length;
  return texts;
}

/** Each text brought to one width and looked up: what a plain list of synonyms would cost. */
function lookedUp(sheets: readonly SheetValues[]): number {
  const words = new Map([['三公经费', 1], ['项目支出', 2], ['基本支出', 3]]);
  let found = 0;
  for (const { rows } of sheets) for (const row of rows) for (const cell of row) if (typeof cell === 'string' && words.has(cell.normalize('NFKC').replace(/\s/g, ''))) found++;
  return found;
}

/** Milliseconds of the processor since the program began. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

async function timed(work: () => unknown): Promise<number> {
  const start = processorTime();
  await work();
  return processorTime() - start;
}

export async function benchRecognition(): Promise<void> {
  const sheets = largeWorkbook(SHEETS, ROWS, COLUMNS);
  const base = await timed(() => touched(sheets));
  const plain = await timed(() => lookedUp(sheets));
  const before = process.memoryUsage().heapUsed;
  let breaths = 0;
  let longest = 0;
  let highest = before;
  let last = processorTime();
  const all = await timed(() => recognise(sheets, {
    onSheet: () => {
      breaths++;
      longest = Math.max(longest, processorTime() - last);
      highest = Math.max(highest, process.memoryUsage().heapUsed);
      last = processorTime();
      return true;
    },
  }));
  printTable(`Recognition of ${SHEETS} sheets × ${ROWS} rows × ${COLUMNS} columns`, ['measure', 'value'], [
    ['all sheets, processor time', `${Math.round(all)} ms`],
    ['for each million cells', `${Math.round((all / (SHEETS * ROWS * COLUMNS)) * 1e6)} ms`],
    ['over reading each cell once', `${(all / base).toFixed(1)} ×`],
    ['over bringing each text to one width and looking it up', `${(all / plain).toFixed(1)} ×`],
    ['breaths', String(breaths)],
    ['longest work between two', `${Math.round(longest)} ms`],
    ['heap at its highest, with what is not yet collected', `+${Math.round((highest - before) / 2 ** 20)} MB`],
  ]);
}
