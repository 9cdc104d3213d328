/** Recognition lets the page breathe, tells how far it is, and stops when it is told to. */
import { recognise, RecognitionCancelled, type SheetValues } from '../../src/scoring/recognition';

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
