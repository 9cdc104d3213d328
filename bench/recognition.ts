/**
 * What recognition costs over workbooks of 50 large sheets, one for each kind of content: the work that a page does between
 * two chances to breathe, the time in all, and what memory grows by.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { recognise } from '../src/scoring/recognition';
import type { SheetValues } from '../src/scoring/recognition';
import { LARGE_WORKBOOKS, largeWorkbook, type Kind, type Size } from './largeWorkbook';
import { printTable } from './table';

const SIZE: Size = { sheets: 50, rows: 5_000, columns: 20 };
const RUNS = 3;

/** Milliseconds of the processor, other threads of the program counted in. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/**
 * What a thread itself did is no more than the processor's time, which counts helpers in, and no more than the time by the
 * clock, which counts other programs in.
 */
function stopwatch(): () => number {
  let [clock, processor] = [performance.now(), processorTime()];
  return () => {
    const [clockNow, processorNow] = [performance.now(), processorTime()];
    const passed = Math.min(clockNow - clock, processorNow - processor);
    [clock, processor] = [clockNow, processorNow];
    return passed;
  };
}

interface Watched {
  readonly longest: number;
  readonly asked: number;
  /** Over the cells' own memory, with what is not yet collected. */
  readonly heap: number;
}

async function total(sheets: readonly SheetValues[]): Promise<number> {
  const since = stopwatch();
  await recognise(sheets);
  return since();
}

/** Watching costs time itself, so this says nothing of the total. */
async function watched(sheets: readonly SheetValues[]): Promise<Watched> {
  const before = process.memoryUsage().heapUsed;
  let [longest, asked, highest] = [0, 0, before];
  const since = stopwatch();
  const look = () => {
    longest = Math.max(longest, since());
    highest = Math.max(highest, process.memoryUsage().heapUsed);
    since();
    return true;
  };
  await recognise(sheets, {
    onSheet: () => {
      asked++;
      return look();
    },
  });
  look();
  return { longest, asked, heap: highest - before };
}

/** Reading every cell once, the least that any recognition must do. */
function touched(sheets: readonly SheetValues[]): number {
  let texts = 0;
  for (const { rows } of sheets) for (const row of rows) for (const cell of row) if (typeof cell === 'string') texts += cell.length;
  return texts;
}

interface Measured extends Watched {
  readonly total: number;
  /** Of reading every cell once. */
  readonly base: number;
}

/** The first run is watched, as a person's first is: the engine has not yet seen the code. */
async function measured(kind: Kind): Promise<Measured> {
  const sheets = largeWorkbook(kind, SIZE);
  const since = stopwatch();
  touched(sheets);
  const base = since();
  globalThis.gc?.();
  const first = await watched(sheets);
  globalThis.gc?.();
  return { ...first, base, total: await total(sheets) };
}

/** In a process of its own, so that no run inherits another's memory. */
function runApart(kind: string): Measured {
  const { status, stdout } = spawnSync('npx', ['tsx', '--expose-gc', fileURLToPath(import.meta.url), '--one', kind], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  if (status !== 0) throw new Error(`no measurement of ${kind}`);
  return JSON.parse(stdout) as Measured;
}

/** The best of some runs: whatever else the machine does only adds. */
function rowOf(kind: string, runs: number): readonly string[] {
  const all = Array.from({ length: runs }, () => runApart(kind));
  const least = (measure: (run: Measured) => number) => Math.min(...all.map(measure));
  const time = least((run) => run.total);
  const perMillion = (time / (SIZE.sheets * SIZE.rows * SIZE.columns)) * 1e6;
  return [kind, time.toFixed(0), perMillion.toFixed(0), `${(time / least((run) => run.base)).toFixed(0)} ×`, String(all[0]?.asked), least((run) => run.longest).toFixed(0), `+${(least((run) => run.heap) / 2 ** 20).toFixed(0)}`];
}

export function benchRecognition(kinds: readonly string[] = Object.keys(LARGE_WORKBOOKS), runs = RUNS): void {
  printTable(
    `Recognition of ${SIZE.sheets} sheets × ${SIZE.rows} rows × ${SIZE.columns} columns, the best of ${runs}`,
    ['content', 'all, ms', 'a million cells, ms', 'reading each cell once', 'times asked', 'longest between two, ms', 'heap, MB'],
    kinds.map((kind) => rowOf(kind, runs)),
  );
}

function isKind(name: string | undefined): name is Kind {
  return name !== undefined && name in LARGE_WORKBOOKS;
}

const [mode, kind] = process.argv.slice(2);
if (mode === '--one' && isKind(kind)) process.stdout.write(JSON.stringify(await measured(kind)));
