/** What a Score costs through the host: round trips, and time with the real office.js in Node. */
import { sample } from '../tests/support/sample';
import { DEFAULT_FRAMEWORK } from '../src/scoring/frameworks/builtin';
import { readReadiness } from '../src/workbook/readiness';
import { scoreWorkbook } from '../src/workbook/score';
import { openInNode } from '../src/workbench/host/transports/node';
import { printTable } from './table';

export async function benchRoundTrips(): Promise<void> {
  const start = performance.now();
  const office = await openInNode(sample(), { asGlobals: true });
  const rows: { what: string; trips: number; ms: number }[] = [{ what: 'office.js ready', trips: 0, ms: performance.now() - start }];
  const measure = async (what: string, work: () => Promise<unknown>) => {
    const [before, begin] = [office.host.roundTrips, performance.now()];
    await work();
    rows.push({ what, trips: office.host.roundTrips - before, ms: performance.now() - begin });
  };
  const score = () => scoreWorkbook({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN' });
  await measure('readiness', () => readReadiness(DEFAULT_FRAMEWORK));
  await measure('first score (makes the sheet)', score);
  await measure('second score', score);
  await measure('third score', score);
  office.close();
  const last = rows.at(-1)?.ms ?? 1;
  printTable('through the host', ['what', 'round trips', 'ms', '× third score'], rows.map(({ what, trips, ms }) => [what, String(trips), ms.toFixed(0), (ms / last).toFixed(1)]));
}
