/**
 * How well the recogniser finds the inputs in workbooks without names. What is counted as right, wrong and missed, and
 * what recall and precision are, is said in ./corpus/support/metric.ts. The misses are printed by
 * `npx tsx tests/recognition/corpus/report.ts`, or here with CORPUS_MISSES=1.
 */
import { recognise } from '../../src/scoring/recognition';
import { CORPUS } from './corpus';
import { examine } from './corpus/run';
import type { Part } from './corpus/support/case';
import { tally, type Tally, type Verdict } from './corpus/support/metric';
import { numbersByPart, slips } from './corpus/support/report';

const LEAST_RECALL = 0.9;
const LEAST_PRECISION = 0.95;
const PARTS: readonly Part[] = ['dev', 'held-out', 'held-out-2'];
const verdicts = new Map<Part, readonly Verdict[]>();

beforeAll(async () => {
  for (const part of PARTS) verdicts.set(part, await examine(recognise, CORPUS[part]));
  process.stdout.write(`${numbersByPart(Object.fromEntries(verdicts)).join('\n')}\n`);
  if (process.env['CORPUS_MISSES'] === '1') process.stdout.write(`${slips([...verdicts.values()].flat()).join('\n')}\n`);
});

const numbersOf = (part: Part): Tally => tally(verdicts.get(part) ?? []);

test('there are enough workbooks in each part', () => {
  expect(CORPUS.dev.length).toBeGreaterThanOrEqual(100);
  expect(CORPUS['held-out'].length).toBeGreaterThanOrEqual(16);
  expect(CORPUS['held-out-2'].length).toBeGreaterThanOrEqual(12);
});

describe.each(PARTS)('%s', (part) => {
  test('nothing is wrong at high confidence', () => {
    const wrong = (verdicts.get(part) ?? []).filter(({ outcome, confidence }) => outcome === 'wrong' && confidence === 'high');
    expect(slips(wrong)).toEqual([]);
  });

  test('at least nine inputs in ten are found', () => expect(numbersOf(part).recall).toBeGreaterThanOrEqual(LEAST_RECALL));

  test('of what 「全部接受」 takes, at least 95 in a hundred are right', () => expect(numbersOf(part).precision).toBeGreaterThanOrEqual(LEAST_PRECISION));
});
