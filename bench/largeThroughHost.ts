/** What recognition of a large workbook costs through the host with the real office.js in Node: blocks, their weight. */
import { DEFAULT_FRAMEWORK } from '../src/scoring/frameworks/builtin';
import { recogniseWorkbook } from '../src/workbook/recognition';
import { WEB_PAYLOAD_LIMIT } from '../src/workbench/host/protocol/payload';
import { openInNode } from '../src/workbench/host/transports/node';
import { largeModel } from '../tests/support/largeModel';
import type { Kind } from './largeWorkbook';
import { printTable } from './table';

const SIZE = { sheets: 5, rows: 5_000, columns: 20 };
const KINDS: readonly Kind[] = ['mixed', 'prose', 'numbers'];

export async function benchLargeThroughHost(): Promise<void> {
  const rows: string[][] = [];
  for (const kind of KINDS) {
    const office = await openInNode(largeModel(kind, SIZE), { asGlobals: true, payloadLimit: WEB_PAYLOAD_LIMIT });
    const blocks = { read: 0 };
    const start = performance.now();
    const { cellsRead } = await recogniseWorkbook(DEFAULT_FRAMEWORK, { onProgress: ({ step }) => (blocks.read += step === 'reading' ? 1 : 0) });
    const { requests, roundTrips } = office.host;
    const largest = (what: 'request' | 'answer') => `${(Math.max(...requests.map(({ bytes }) => bytes[what])) / 1000).toFixed(0)} kB`;
    rows.push([kind, String(cellsRead), (performance.now() - start).toFixed(0), String(blocks.read), String(roundTrips), largest('request'), largest('answer')]);
    office.close();
  }
  printTable('Recognition through the host', ['content', 'cells', 'ms', 'blocks', 'round trips', 'largest request', 'largest answer'], rows);
}
