/** The numbers and the misses as plain lines. */
import type { Candidate, Place } from '../../../../src/scoring/recognition/model';
import { formatArea } from '../../../../src/workbench/model';
import type { Choice } from './case';
import { tally, type Tally, type Verdict } from './metric';

const percent = (share: number): string => `${(share * 100).toFixed(1)}%`;

const COLUMNS: readonly (readonly [title: string, of: (numbers: Tally) => string | number])[] = [
  ['workbooks', ({ workbooks }) => workbooks],
  ['expected', ({ expected }) => expected],
  ['right', ({ right }) => right],
  ['missed', ({ missed }) => missed],
  ['wrong high', ({ wrong }) => wrong.high],
  ['wrong medium', ({ wrong }) => wrong.medium],
  ['wrong low', ({ wrong }) => wrong.low],
  ['choices', ({ choicesRight, choicesExpected }) => `${choicesRight}/${choicesExpected}`],
  ['noise', ({ noise }) => noise],
  ['precision', ({ precision }) => percent(precision)],
  ['recall', ({ recall }) => percent(recall)],
];

/** One line for each part, under a line of titles. */
export function numbersByPart(parts: Readonly<Record<string, readonly Verdict[]>>): readonly string[] {
  const rows = Object.entries(parts).map(([part, verdicts]) => {
    const numbers = tally(verdicts);
    return [part, ...COLUMNS.map(([, of]) => String(of(numbers)))];
  });
  const all = [['part', ...COLUMNS.map(([title]) => title)], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  return all.map((row) => row.map((text, column) => text.padStart(widths[column] ?? 0)).join('  '));
}

/** What did not go as expected, by workbook and input. */
export function slips(verdicts: readonly Verdict[]): readonly string[] {
  return verdicts.filter(({ outcome }) => outcome !== 'right' && outcome !== 'quiet').map(slip);
}

function slip({ workbook, input, expectation, proposal, outcome, confidence }: Verdict): string {
  const wanted = expectation === null ? 'nothing' : `${expectation.state === 'ambiguous' ? 'a choice of ' : ''}${expectation.choices.map(choiceText).join(' or ')}`;
  const given = proposal.state === 'not-found' ? 'nothing' : `${proposal.state === 'ambiguous' ? 'a choice of ' : ''}${proposal.candidates.slice(0, proposal.state === 'found' ? 1 : 4).map(candidateText).join(' or ')}`;
  return `${outcome}${confidence === null ? '' : ` (${confidence})`} · ${workbook.name} · ${input}: wanted ${wanted}; got ${given}`;
}

function choiceText({ places, unit, sumUp, inText }: Choice): string {
  return [placesText(places), sumUp ? 'to sum up' : null, inText === null ? null : `「${inText}」`, unit].filter(Boolean).join(' ');
}

function candidateText({ source, unit, values }: Candidate): string {
  const places = source.kind === 'quarters' ? source.places : [source.place];
  const value = source.kind === 'text' ? `「${String(source.value)}」` : `(${values.join(', ')})`;
  return [placesText(places), source.kind === 'quarters' && source.sumUp ? 'to sum up' : null, value, unit?.unit].filter(Boolean).join(' ');
}

function placesText(places: readonly Place[]): string {
  return `${places[0]?.sheet ?? ''}!${places.map((place) => formatArea(place)).join(',')}`;
}
