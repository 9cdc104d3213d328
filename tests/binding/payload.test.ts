/** What recognition asks of Excel at once, and what Excel hands over: far under the limits, whatever the cells hold, and nothing more after a cancel. */
import { LARGE_WORKBOOKS, type Kind } from '../../bench/largeWorkbook';
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { RecognitionCancelled } from '../../src/scoring/recognition';
import { recogniseWorkbook, type RecogniseOptions } from '../../src/workbook/recognition';
import type { ExcelHost } from '../../src/workbench/host/host';
import { WEB_PAYLOAD_LIMIT } from '../../src/workbench/host/protocol/payload';
import { openInNode } from '../../src/workbench/host/transports/node';
import type { WorkbookModel } from '../../src/workbench/model';
import { largeModel } from '../support/largeModel';

const SIZE = { sheets: 2, rows: 2_000, columns: 20 };
const SECONDS = 120;
/** Half of what Excel on the web takes. */
const MOST_BYTES = WEB_PAYLOAD_LIMIT / 2;

async function recognised(model: WorkbookModel, options: RecogniseOptions & { readonly onHost?: (host: ExcelHost) => void } = {}): Promise<ExcelHost> {
  const office = await openInNode(model, { asGlobals: true, payloadLimit: WEB_PAYLOAD_LIMIT });
  try {
    options.onHost?.(office.host);
    await recogniseWorkbook(DEFAULT_FRAMEWORK, options);
    return office.host;
  } finally {
    office.close();
  }
}

test.each(Object.keys(LARGE_WORKBOOKS) as Kind[])(
  'no request and no answer comes near the limit: %s',
  async (kind) => {
    const { requests, roundTrips } = await recognised(largeModel(kind, SIZE));
    expect(requests.map(({ error }) => error)).toEqual(requests.map(() => null));
    expect(Math.max(...requests.map(({ bytes }) => bytes.request))).toBeLessThan(MOST_BYTES);
    expect(Math.max(...requests.map(({ bytes }) => bytes.answer))).toBeLessThan(MOST_BYTES);
    // Else a block would hold a handful of cells, and reading would take all day.
    expect(roundTrips).toBeLessThan(10 * SIZE.sheets);
  },
  SECONDS * 1000,
);

test(
  'after a cancel between two blocks of a sheet nothing more is asked',
  async () => {
    const stop = new AbortController();
    let roundTrips = () => 0;
    let atCancel = 0;
    let blocks = 0;
    const run = recognised(largeModel('prose', { sheets: 2, rows: 9_000, columns: 2 }), {
      signal: stop.signal,
      onHost: (host) => (roundTrips = () => host.roundTrips),
      onProgress: ({ step, sheet }) => {
        if (step !== 'reading' || sheet !== '明细2' || ++blocks !== 2) return;
        atCancel = roundTrips();
        stop.abort();
      },
    });
    await expect(run).rejects.toBeInstanceOf(RecognitionCancelled);
    // The block that was asked for already, and no other.
    expect(atCancel).toBeGreaterThan(0);
    expect(roundTrips()).toBe(atCancel + 1);
  },
  SECONDS * 1000,
);
