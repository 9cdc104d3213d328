/**
 * How well a recognition agrees with what a careful accountant would bind.
 *
 * Each input of the catalogue gets one verdict in each workbook:
 * - `right`: proposed as `found`, and the first candidate is the expected reading: the right cells, the right unit, and
 *   for a value inside a text the right value; or a choice was expected, and a choice is proposed that has all of its cells
 * - `wrong`: proposed as `found`, and it is not: other cells, another unit, an input that is not there, or one reading
 *   where a person has to choose
 * - `missed`: expected, and not proposed, or told as a choice though there is only one reading
 * - `noise`: not expected, and told as a choice
 * - `quiet`: not expected and not proposed; or free, and either not proposed or as marked
 *
 * Recall is right ÷ expected, at any confidence. Precision is right ÷ (right + wrong) of what 「全部接受」 accepts: what is
 * `found` with high or medium confidence.
 */
import { INPUTS } from '../../../../src/scoring/inputs/catalogue';
import { numberFromCell, numberFromText } from '../../../../src/scoring/inputs/readNumber';
import { compare } from '../../../../src/scoring/exact/ratio';
import type { Candidate, CellContent, Confidence, InputProposal, Place, Recognition } from '../../../../src/scoring/recognition/model';
import { expectationsOf, type Choice, type CorpusCase, type Expectation } from './case';

export type Outcome = 'right' | 'wrong' | 'missed' | 'noise' | 'quiet';

export interface Verdict {
  readonly workbook: CorpusCase;
  readonly input: string;
  readonly expectation: Expectation | null;
  readonly proposal: InputProposal;
  readonly outcome: Outcome;
  /** Of the first candidate, where one is `found`. */
  readonly confidence: Confidence | null;
}

export function judge(workbook: CorpusCase, recognition: Recognition): readonly Verdict[] {
  const expectations = new Map(expectationsOf(workbook).map((expectation) => [expectation.input, expectation]));
  const proposals = new Map(recognition.proposals.map((proposal) => [proposal.input, proposal]));
  return INPUTS.map(({ name }) => {
    const expectation = expectations.get(name) ?? null;
    const proposal = proposals.get(name) ?? { input: name, state: 'not-found', candidates: [] };
    const confidence = proposal.state === 'found' ? (proposal.candidates[0]?.confidence ?? null) : null;
    return { workbook, input: name, expectation, proposal, outcome: outcomeOf(expectation, proposal), confidence };
  });
}

function outcomeOf(expectation: Expectation | null, { state, candidates }: InputProposal): Outcome {
  const [first] = candidates;
  if (state === 'found' && first) {
    if (expectation === null || expectation.state === 'ambiguous') return 'wrong';
    if (!expectation.choices.some((choice) => agrees(first, choice))) return 'wrong';
    return expectation.state === 'free' ? 'quiet' : 'right';
  }
  const told = state === 'ambiguous';
  if (expectation === null) return told ? 'noise' : 'quiet';
  if (expectation.state === 'free') return 'quiet';
  const choiceIsTold = told && expectation.choices.every((choice) => candidates.some((candidate) => agrees(candidate, choice)));
  return expectation.state === 'ambiguous' && choiceIsTold ? 'right' : 'missed';
}

/** Whether a candidate is that reading. */
export function agrees({ source, unit }: Candidate, choice: Choice): boolean {
  if (choice.unit !== null && unit?.unit !== choice.unit) return false;
  if (source.kind === 'text') {
    const [place] = choice.places;
    return choice.places.length === 1 && place !== undefined && samePlace(source.place, place) && (choice.inText === null || sameValue(source.value, choice.inText));
  }
  if (choice.inText !== null && !choice.wholeToo) return false;
  const sumUp = source.kind === 'quarters' && source.sumUp;
  const places = source.kind === 'quarters' ? source.places : choice.places.length === 4 ? cellsOf(source.place) : [source.place];
  return sumUp === choice.sumUp && places.length === choice.places.length && places.every((place, index) => samePlace(place, choice.places[index]));
}

function samePlace(a: Place, b: Place | undefined): boolean {
  return b !== undefined && a.sheet === b.sheet && a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

function cellsOf({ sheet, row, column, rows, columns }: Place): Place[] {
  return Array.from({ length: rows * columns }, (_, index) => ({ sheet, row: row + Math.floor(index / columns), column: column + (index % columns), rows: 1, columns: 1 }));
}

/** Whether a value that was taken out of a text is the one meant: a number by its size, a text by its letters in any width. */
function sameValue(value: CellContent, text: string): boolean {
  const wanted = numberFromText(text);
  const given = typeof value === 'number' ? numberFromCell(value) : numberFromText(String(value))?.value;
  return wanted && given ? compare(wanted.value, given) === 0 : String(value).normalize('NFKC').trim() === text.normalize('NFKC');
}

export interface Tally {
  readonly workbooks: number;
  readonly expected: number;
  readonly right: number;
  readonly wrong: Readonly<Record<Confidence, number>>;
  readonly missed: number;
  readonly noise: number;
  readonly choicesExpected: number;
  readonly choicesRight: number;
  readonly recall: number;
  readonly precision: number;
}

export function tally(verdicts: readonly Verdict[]): Tally {
  const count = (wanted: (verdict: Verdict) => boolean): number => verdicts.filter(wanted).length;
  const isExpected = ({ expectation }: Verdict): boolean => expectation !== null && expectation.state !== 'free';
  const isChoice = ({ expectation }: Verdict): boolean => expectation?.state === 'ambiguous';
  const wrongAt = (confidence: Confidence): number => count((verdict) => verdict.outcome === 'wrong' && verdict.confidence === confidence);
  const isAccepted = ({ confidence }: Verdict): boolean => confidence === 'high' || confidence === 'medium';
  const right = count(({ outcome }) => outcome === 'right');
  const expected = count(isExpected);
  const rightAccepted = count((verdict) => verdict.outcome === 'right' && isAccepted(verdict));
  const wrong = { high: wrongAt('high'), medium: wrongAt('medium'), low: wrongAt('low') };
  const accepted = rightAccepted + wrong.high + wrong.medium;
  return {
    workbooks: new Set(verdicts.map(({ workbook }) => workbook)).size,
    expected,
    right,
    wrong,
    missed: count(({ outcome }) => outcome === 'missed'),
    noise: count(({ outcome }) => outcome === 'noise'),
    choicesExpected: count(isChoice),
    choicesRight: count((verdict) => isChoice(verdict) && verdict.outcome === 'right'),
    recall: expected === 0 ? 1 : right / expected,
    precision: accepted === 0 ? 1 : rightAccepted / accepted,
  };
}
