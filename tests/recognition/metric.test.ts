/** The metric: who answers all gets everything, and each kind of slip is counted as what it is. */
import type { Candidate, CellContent, Confidence, InputProposal, Recognition } from '../../src/scoring/recognition/model';
import { INPUTS } from '../../src/scoring/inputs/catalogue';
import { CORPUS } from './corpus';
import { expectationsOf, type Choice, type CorpusCase } from './corpus/support/case';
import { sheet } from './corpus/support/layout';
import { judge, tally, type Verdict } from './corpus/support/metric';

function candidateOf({ places, unit, sumUp, inText }: Choice, confidence: Confidence = 'high'): Candidate {
  const [first, second, third, fourth] = places;
  if (!first) throw new Error('a choice without cells');
  const quarters = second && third && fourth ? ([first, second, third, fourth] as const) : null;
  return {
    source: quarters ? { kind: 'quarters', places: quarters, sumUp } : inText === null ? { kind: 'area', place: first } : { kind: 'text', place: first, value: inText, passage: inText },
    values: [],
    unit: unit === null ? null : { unit, sign: 'corner', cell: null },
    confidence,
    why: [],
  };
}

/** What somebody who knows it all would answer. */
function allKnown(workbook: CorpusCase): Recognition {
  return {
    proposals: expectationsOf(workbook).map(({ input, state, choices }): InputProposal =>
      state === 'ambiguous'
        ? { input, state, candidates: choices.map((choice) => candidateOf(choice, 'low')) }
        : { input, state: 'found', candidates: choices.slice(0, 1).map((choice) => candidateOf(choice)) },
    ),
  };
}

const WORKBOOK: CorpusCase = {
  name: 'small',
  about: 'one amount, one choice, one matter of taste, one value in a text',
  sheets: [
    sheet('甲', { unit: '万元' }, `
      填报单位：某局 @单位名称=某局 | 单位：万元 ~金额单位=万元
      三公预算 | 13.45 @三公预算
      在编人数 | 12 ?在编人数
      年末在编 | 13 ?在编人数
    `),
  ],
};

const answer = (change: (proposal: InputProposal) => InputProposal): readonly Verdict[] =>
  judge(WORKBOOK, { proposals: allKnown(WORKBOOK).proposals.map(change) });
const of = (verdicts: readonly Verdict[], input: string): string | undefined => verdicts.find((verdict) => verdict.input === input)?.outcome;
const only = (input: string, change: Partial<InputProposal>) => (proposal: InputProposal): InputProposal => (proposal.input === input ? { ...proposal, ...change } : proposal);
const firstOf = (input: string, change: (candidate: Candidate) => Candidate) => (proposal: InputProposal): InputProposal =>
  proposal.input === input ? { ...proposal, candidates: proposal.candidates.map(change) } : proposal;

test('who knows it all has every input of every workbook, and nothing wrong', () => {
  for (const workbook of Object.values(CORPUS).flat()) {
    const numbers = tally(judge(workbook, allKnown(workbook)));
    expect({ name: workbook.name, recall: numbers.recall, precision: numbers.precision }).toEqual({ name: workbook.name, recall: 1, precision: 1 });
  }
});

test('who proposes nothing misses all that is expected, and is wrong nowhere', () => {
  const numbers = tally(judge(WORKBOOK, { proposals: INPUTS.map(({ name }) => ({ input: name, state: 'not-found', candidates: [] })) }));
  expect(numbers).toMatchObject({ expected: 3, right: 0, missed: 3, wrong: { high: 0, medium: 0, low: 0 }, recall: 0, precision: 1 });
});

test('another unit is wrong though the cell is right', () => {
  const verdicts = answer(firstOf('三公预算', (candidate) => ({ ...candidate, unit: { unit: '元', sign: 'corner', cell: null } })));
  expect(of(verdicts, '三公预算')).toBe('wrong');
  expect(tally(verdicts).wrong.high).toBe(1);
});

test('another cell is wrong', () => {
  const elsewhere = (candidate: Candidate): Candidate => ({ ...candidate, source: { kind: 'area', place: { sheet: '甲', row: 2, column: 1, rows: 1, columns: 1 } } });
  expect(of(answer(firstOf('三公预算', elsewhere)), '三公预算')).toBe('wrong');
});

test('a choice that is decided silently is wrong, one that lacks a reading is missed', () => {
  expect(of(answer(only('在编人数', { state: 'found' })), '在编人数')).toBe('wrong');
  expect(of(answer((proposal) => (proposal.input === '在编人数' ? { ...proposal, candidates: proposal.candidates.slice(1) } : proposal)), '在编人数')).toBe('missed');
});

test('a choice where there is one reading is missed, one where there is none is noise', () => {
  expect(of(answer(only('三公预算', { state: 'ambiguous' })), '三公预算')).toBe('missed');
  expect(of(answer((proposal) => (proposal.input === '三公预算' ? { ...proposal, input: '三公支出', state: 'ambiguous' } : proposal)), '三公支出')).toBe('noise');
});

test('an input that is not there is wrong, with its confidence', () => {
  const verdicts = answer((proposal) => (proposal.input === '三公预算' ? { ...proposal, input: '资产合计', candidates: proposal.candidates.map((candidate) => ({ ...candidate, confidence: 'medium' })) } : proposal));
  expect(of(verdicts, '资产合计')).toBe('wrong');
  expect(tally(verdicts).wrong).toEqual({ high: 0, medium: 1, low: 0 });
});

test('a matter of taste may be left out, but not be read as something else', () => {
  const saying = (value: CellContent) => firstOf('金额单位', (candidate) => (candidate.source.kind === 'text' ? { ...candidate, source: { ...candidate.source, value } } : candidate));
  expect(of(answer(only('金额单位', { state: 'not-found', candidates: [] })), '金额单位')).toBe('quiet');
  expect(of(answer(saying('元')), '金额单位')).toBe('wrong');
});

test('a value out of a text has to be the one meant', () => {
  const saying = (value: string) => firstOf('单位名称', (candidate) => (candidate.source.kind === 'text' ? { ...candidate, source: { ...candidate.source, value } } : candidate));
  expect(of(answer(saying('某局')), '单位名称')).toBe('right');
  expect(of(answer(saying('填报单位：某局')), '单位名称')).toBe('wrong');
});

test('what is found with low confidence counts for recall and not for precision', () => {
  const verdicts = answer(firstOf('三公预算', (candidate) => ({ ...candidate, confidence: 'low', unit: { unit: '元', sign: 'assumed', cell: null } })));
  expect(tally(verdicts)).toMatchObject({ wrong: { high: 0, medium: 0, low: 1 }, precision: 1 });
});
