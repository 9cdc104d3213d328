/** Recognition lets the page breathe, tells how far it is, and stops when it is told to. */
import { LARGE_WORKBOOKS, largeWorkbook, type Kind } from '../../bench/largeWorkbook';
import { recognise, RecognitionCancelled, type SheetValues } from '../../src/scoring/recognition';

/** A small part of one of the sheets below. */
const MOST_LOOKS_BETWEEN_BREATHS = 10_000;

const sheet = (name: string, rows: number): SheetValues => ({ name, top: 0, left: 0, rows: Array.from({ length: rows }, (_, row) => [`摘要${row}`, row, row * 2, null]) });

test('it tells after each sheet how many are done', async () => {
  const told: number[] = [];
  await recognise([sheet('一', 3), sheet('二', 3)], { onSheet: (done) => told.push(done) > 0 });
  expect(told).toEqual([1, 2]);
});

test('it breathes within a large sheet as well', async () => {
  const told: number[] = [];
  await recognise([sheet('一', 50_000)], { onSheet: (done) => told.push(done) > 0 });
  expect(told.filter((done) => done === 0).length).toBeGreaterThan(2);
});

test('it stops when it is told to', async () => {
  const told: number[] = [];
  const run = recognise([sheet('一', 3), sheet('二', 3), sheet('三', 3)], { onSheet: (done) => told.push(done) < 2 });
  await expect(run).rejects.toBeInstanceOf(RecognitionCancelled);
  expect(told).toEqual([1, 2]);
});

test('it breathes while it looks for who, when and in which unit, before it knows any sheet', async () => {
  const told: number[] = [];
  const form = Array.from({ length: 60 }, () => Array.from({ length: 200 }, (_, column) => `项目${column}`));
  const run = recognise([{ name: '一', top: 0, left: 0, rows: form }], {
    onSheet: (done) => {
      told.push(done);
      return told.length < 3;
    },
  });
  await expect(run).rejects.toBeInstanceOf(RecognitionCancelled);
  expect(told).toEqual([0, 0, 0]);
});

/** A list whose texts are all different, half of them with words and figures in them, as a ledger's remarks are. */
function ledger(name: string, rows: number): SheetValues {
  const header = ['科目编码', '日期', '摘要', '科目名称', '年初预算数', '支出数', '备注', '用途'];
  const list = Array.from({ length: rows }, (_, row) => [
    2130101 + (row % 40), `2024-03-${row}`, `报${row}号张某等赴京差旅费，共${row}人，金额${row * 3}元`, row % 2 ? '公务接待费' : '会议费', row * 1.5, `${row}.25`, `预算指标${row}项目资金`, '财政拨款',
  ]);
  return { name, top: 0, left: 0, rows: [header, ...list] };
}

describe('a large workbook', () => {
  const ROWS = 2_000;
  const sheets = [ledger('一', ROWS), ledger('二', ROWS)];

  test.each([...Object.keys(LARGE_WORKBOOKS), 'ledger'] as const)('between two breaths only so many cells are looked at: %s', async (kind) => {
    let asked = 0;
    let most = 0;
    const workbook = isKind(kind) ? largeWorkbook(kind, { sheets: 2, rows: ROWS, columns: 20 }) : sheets;
    const counted = workbook.map((each) => ({ ...each, rows: countingRows(each.rows, () => asked++) }));
    await recognise(counted, {
      onSheet: () => {
        most = Math.max(most, asked);
        asked = 0;
        return true;
      },
    });
    expect(most).toBeGreaterThan(0);
    expect(most).toBeLessThan(MOST_LOOKS_BETWEEN_BREATHS);
  });

  test('every sheet is told, in order, and none twice as done', async () => {
    const told: number[] = [];
    await recognise(sheets, { onSheet: (done) => told.push(done) > 0 });
    expect([...new Set(told)]).toEqual([0, 1, 2]);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  test('it stops at the very breath at which it is told to', async () => {
    for (const last of [1, 4, 7]) {
      let told = 0;
      await expect(recognise(sheets, { onSheet: () => ++told < last })).rejects.toBeInstanceOf(RecognitionCancelled);
      expect(told).toBe(last);
    }
  });
});

function isKind(name: string): name is Kind {
  return name in LARGE_WORKBOOKS;
}

/** The same rows, telling whenever one of them is looked at. */
function countingRows<Row>(rows: readonly Row[], look: () => void): readonly Row[] {
  return new Proxy(rows, {
    get: (target, key, receiver) => {
      if (typeof key === 'string' && /^\d/.test(key)) look();
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
}
