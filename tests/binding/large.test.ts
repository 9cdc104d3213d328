/** A workbook of 50 sheets with 5,000 rows each: read in blocks that Excel on the web takes, without a long standstill, and stopped when asked. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import { RecognitionCancelled } from '../../src/scoring/recognition';
import { recogniseWorkbook, type RecogniseProgress } from '../../src/workbook/recognition';
import type { ExcelHost } from '../../src/workbench/host/host';
import { WEB_PAYLOAD_LIMIT } from '../../src/workbench/host/protocol/payload';
import { openInNode } from '../../src/workbench/host/transports/node';
import { WorkbookModel } from '../../src/workbench/model';

const SHEETS = 50;
const ROWS = 5_000;
const COLUMNS = 3;
/** The names, the sheets' used ranges, and the candidates' cells. */
const ROUND_TRIPS_BESIDE = 3;
const MINUTES = 5;

function largeWorkbook(): WorkbookModel {
  const model = WorkbookModel.blank('封面');
  for (let number = 1; number <= SHEETS; number++) {
    model.addSheet(`明细${String(number)}`).edit('person', (cells) => {
      ['凭证号', '摘要', '金额'].forEach((value, column) => cells.set(0, column, { value, formula: null }));
      for (let row = 1; row < ROWS; row++) [`记-${String(row)}`, '办公用品采购及日常维护', row / 100].forEach((value, column) => cells.set(row, column, { value, formula: null }));
    });
  }
  model.addSheet('三公经费').edit('person', (cells) => {
    [['单位：万元', null, null], ['项目', '预算数', '决算数'], ['“三公”经费合计', 13.45, 13.07]].forEach((line, row) => line.forEach((value, column) => cells.set(row, column, { value, formula: null })));
  });
  return model;
}

describe('50 sheets with 5,000 rows', () => {
  let model: WorkbookModel;
  beforeAll(() => (model = largeWorkbook()), MINUTES * 60_000);

  async function withWebExcel(work: (host: ExcelHost) => Promise<void>): Promise<void> {
    const office = await openInNode(model, { asGlobals: true, payloadLimit: WEB_PAYLOAD_LIMIT });
    try {
      await work(office.host);
    } finally {
      office.close();
    }
  }

  test('are read in blocks under the limit, with progress, and the one table among them is found', () =>
    withWebExcel(async (host) => {
      const told: RecogniseProgress[] = [];
      const review = await recogniseWorkbook(DEFAULT_FRAMEWORK, { onProgress: (progress) => told.push(progress) });
      expect(review).toMatchObject({ sheetsRead: SHEETS + 1, cellsRead: SHEETS * ROWS * COLUMNS + 9, partlyRead: [] });
      // A response over the limit would have been refused.
      expect(host.requests.filter(({ error }) => error !== null)).toEqual([]);
      expect(review.items.find(({ input }) => input === '三公支出')?.cells[0]?.addresses).toEqual(['三公经费!C3']);

      const blocks = told.filter(({ step }) => step === 'reading');
      expect(new Set(blocks.map(({ sheet }) => sheet))).toEqual(new Set(model.sheets.map(({ name }) => name).filter((name) => name !== '封面')));
      expect(blocks.length).toBeGreaterThan(SHEETS);
      expect(blocks.length).toBeLessThan(4 * SHEETS);
      expect(host.roundTrips).toBe(blocks.length + ROUND_TRIPS_BESIDE);
      const shares = told.map(({ share }) => share);
      expect(shares).toEqual([...shares].sort((a, b) => a - b));
    }), MINUTES * 60_000);

  test('are left at the next block when a person cancels', () =>
    withWebExcel(async (host) => {
      const stop = new AbortController();
      let atCancel = 0;
      const run = recogniseWorkbook(DEFAULT_FRAMEWORK, {
        signal: stop.signal,
        onProgress: ({ sheet }) => {
          if (sheet !== '明细3') return;
          atCancel = host.roundTrips;
          stop.abort();
        },
      });
      await expect(run).rejects.toBeInstanceOf(RecognitionCancelled);
      // The block that was asked for already, and no other.
      expect(host.roundTrips).toBe(atCancel + 1);
    }), MINUTES * 60_000);
});
