/** Figures in running text: a label, a word such as 为, a number with its unit. What is in doubt is left out. */
import prose from './vocabulary/prose.json';
import { numberFromCell, numberFromText } from '../inputs/readNumber';
import { inputNamed, type InputDefinition } from '../inputs/catalogue';
import type { Found } from './found';
import type { Spot } from './grid';
import { meaningOf, type Meaning } from './meaning';
import { amountUnit, isMoneyItem, numberFor } from './match';
import { figuresOfProse, type ProseFigure } from './proseClauses';
import type { Pieces } from './pace';
import type { Known } from './known';
import { PENALTIES } from './penalties';
import type { SheetIndex } from './sheetIndex';
import { cornerUnit, type FoundUnit } from './units';
import { unitNamed } from './unitWords';
import { isWithin, itemOf, rulesOf, type Stage } from './vocabulary';

/** Never high: a text tells what somebody wrote of a figure, not the figure. */
const PROSE_PENALTY = 4;

const NEGLIGIBLE = new RegExp(prose.ignored.join('|'), 'g');
const PROJECTS = prose.projects.map(({ items, form }) => ({ items, form: new RegExp(form) }));
/** 「含三公经费2.1万元」 tells of a part. */
const INCLUDED = prose.included;
const CLAUSE_END = /[,，;；:：]/;

/** What a sentence has said so far. */
interface Thread {
  readonly item: string | null;
  readonly stage: Stage | null;
  readonly year: number | null;
  readonly isPrior: boolean;
  readonly quarter: number | null;
}

const NOTHING_SAID: Thread = { item: null, stage: null, year: null, isPrior: false, quarter: null };

interface ProseReading {
  readonly spot: Spot;
  readonly figure: ProseFigure;
  readonly item: string;
  readonly stage: Stage | null;
  readonly year: number | null;
  readonly isPrior: boolean;
  readonly quarter: number | null;
  readonly isInexact: boolean;
}

/** Beside a table, a text is a note. */
const NOTE_PENALTY = 4;
const NUMBERS_OF_A_TABLE = 10;
/** 「核定编制：12人」 and nothing else in the cell is a row of a form. */
const LONGEST_PAIR = 30;

const CELLS_FOR_A_CHARACTER = 4;

function readingsIn(text: string, spot: Spot): ProseReading[] {
  const readings: ProseReading[] = [];
  let thread = NOTHING_SAID;
  let passage = '';
  // 「418.75万元（2023年为390.20万元），…」: what stands in brackets says nothing of what follows them.
  let outside: Thread | null = null;
  for (const figure of figuresOfProse(text)) {
    if (figure.passage !== passage) thread = { ...NOTHING_SAID, stage: thread.stage === 'initial' || thread.stage === 'adjusted' ? thread.stage : null, year: thread.year };
    if (figure.passage !== passage) outside = null;
    passage = figure.passage;
    if (outside !== null && figure.before.includes(')')) {
      thread = outside;
      outside = null;
    }
    if (outside === null && opensBracket(figure.before)) outside = thread;
    const said = saidBefore(figure);
    thread = followed(thread, said);
    const item = said.meaning.item ?? goneOn(said.meaning, thread);
    if (INCLUDED.some((word) => said.words.startsWith(word))) continue;
    const isLookAlike = said.meaning.other !== null || (figure.isPercent && item !== null && !isRate(item));
    if (item === null || isLookAlike) continue;
    readings.push({ spot, figure, item, stage: stageFor(said.meaning, thread), year: thread.year, isPrior: thread.isPrior, quarter: thread.quarter, isInexact: said.meaning.residue > MOST_RESIDUE });
  }
  return [...readings, ...projectsIn(text, spot)];
}

function opensBracket(before: string): boolean {
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** 「三公经费预算5.2万元，实际支出4.1万元」: the second is of the same. */
function goneOn({ isNeutral, stage }: Meaning, { item }: Thread): string | null {
  return isNeutral && stage !== null && item !== null && isMoneyItem(item) ? item : null;
}

/** A few characters of a sentence's own words between known ones. */
const MOST_RESIDUE = 3;

function isRate(item: string): boolean {
  return rulesOf(item).some(({ input }) => inputNamed(input)?.kind === 'rate');
}

/** The label is in the last clause before the number; the earlier ones tell when and of what. */
function saidBefore({ before }: ProseFigure): { readonly words: string; readonly meaning: Meaning; readonly earlier: readonly Meaning[] } {
  const clauses = before.replace(NEGLIGIBLE, '').split(CLAUSE_END).filter((clause) => clause !== '');
  const meanings = clauses.map((clause) => meaningOf(clause.slice(-LONGEST_CLAUSE)));
  return { words: clauses.at(-1) ?? '', meaning: meanings.at(-1) ?? meaningOf(''), earlier: meanings.slice(0, -1) };
}

const LONGEST_CLAUSE = 40;

function followed(thread: Thread, { meaning, earlier }: ReturnType<typeof saidBefore>): Thread {
  return [...earlier, meaning].reduce<Thread>(
    (so, { item, stage, year, isPrior, quarter, other }) => ({
      item: item ?? so.item,
      stage: stage ?? (isNewSubject(item, so.item) ? null : so.stage),
      year: year ?? so.year,
      // 「较上年减少2.15万元」 goes back to no other year.
      isPrior: (isPrior && other === null) || (year === null && so.isPrior),
      quarter: quarter ?? so.quarter,
    }),
    thread,
  );
}

/** A stage goes on for the parts of what it was said of, not for something else. */
function isNewSubject(item: string | null, before: string | null): boolean {
  return item !== null && before !== null && !isWithin(item, before) && !(itemOf(before)?.within !== undefined && isWithin(item, itemOf(before)?.within ?? ''));
}

function stageFor(meaning: Meaning, thread: Thread): Stage | null {
  if (meaning.stage === 'budget' && (thread.stage === 'initial' || thread.stage === 'adjusted')) return thread.stage;
  return meaning.stage ?? thread.stage ?? (meaning.isSpending && meaning.item !== 'spending' ? 'spent' : null);
}

/** 「7个预算项目均按计划顺利实施」, 「计划完成4项」: figures of projects that stand before their words, or behind words that mean more elsewhere. */
function projectsIn(text: string, spot: Spot): ProseReading[] {
  const plain = text.normalize('NFKC').replace(/\s/g, '');
  return PROJECTS.flatMap(({ items, form }) => {
    const [whole, shown] = form.exec(plain) ?? [];
    if (whole === undefined || shown === undefined) return [];
    const figure: ProseFigure = { text: shown, shown, unit: '个', isPercent: false, before: '', after: '', passage: whole, isFirstOfSentence: true };
    return items.map((item) => ({ spot, figure, item, stage: null, year: null, isPrior: false, quarter: null, isInexact: false }));
  });
}

/** The candidates in a sheet's running texts. A character costs about as much as some cells. */
export function* proseFound(index: SheetIndex, known: Known, add: (found: Found) => void): Pieces {
  for (const spot of index.prose) {
    const text = index.grid.textAt(spot.row, spot.column);
    for (const reading of readingsIn(text, spot)) foundFrom(index, reading, known).forEach(add);
    yield text.length * CELLS_FOR_A_CHARACTER;
  }
}

function foundFrom(index: SheetIndex, reading: ProseReading, known: Known): readonly Found[] {
  if (reading.quarter !== null && reading.item === 'spending') return [];
  const isPrior = reading.isPrior || (known.year !== null && reading.year === known.year - 1);
  if (!isPrior && known.year !== null && reading.year !== null && reading.year !== known.year) return [];
  return rulesOf(reading.item).flatMap((rule) => {
    if ((rule.year === 'prior') !== isPrior || rule.near !== undefined) return [];
    const fits = rule.bare ?? (reading.stage === null ? undefined : rule.stages[reading.stage]);
    const input = inputNamed(rule.input);
    return fits === undefined || !input ? [] : foundInProse(index, reading, input, fits);
  });
}

function foundInProse(index: SheetIndex, reading: ProseReading, input: InputDefinition, fits: number): Found[] {
  const { figure, spot } = reading;
  const place = index.grid.placeOf(spot.row, spot.column);
  const unit = input.kind === 'amount' ? amountUnit(unitIn(index, reading)) : null;
  if (!unitFits(input, figure)) return [];
  const value = figure.isPercent ? figure.shown : valueOf(figure.shown);
  const { value: number, penalty } = numberFor(input, value, unit);
  if (number === null) return [];
  return [
    {
      input: input.name,
      candidate: { source: { kind: 'text', place, value, passage: figure.passage }, values: [value], unit, why: [{ kind: 'prose', passage: figure.passage, cell: place }] },
      numbers: [number],
      penalty: PROSE_PENALTY + (index.numberCount >= NUMBERS_OF_A_TABLE && !isPair(figure) ? NOTE_PENALTY : 0) + fits + penalty + (reading.isInexact ? PENALTIES.inexactLabel : 0),
      year: reading.year,
      isOfficial: false,
      place,
    },
  ];
}

function isPair({ passage, before, after, isFirstOfSentence }: ProseFigure): boolean {
  return isFirstOfSentence && after === '' && passage.length <= LONGEST_PAIR && !/[,，;；]/.test(before);
}

/** A figure without a unit is a number when it can be read as one, as a cell would show it. */
function valueOf(shown: string): string | number {
  const number = Number(shown.replace(/,/g, ''));
  return numberFromCell(number) && numberFromText(shown) ? number : shown;
}

function unitIn(index: SheetIndex, { figure, spot }: ProseReading): FoundUnit | null {
  const unit = unitNamed(figure.unit);
  const cell = index.grid.placeOf(spot.row, spot.column);
  return unit ? { unit, sign: 'prose', cell } : cornerUnit(index, spot);
}

function unitFits({ kind }: InputDefinition, { unit }: ProseFigure): boolean {
  const word = unitNamed(unit);
  if (kind === 'amount') return word === null || word.kind === 'amount';
  if (kind === 'count') return word === null || word.kind === 'count';
  return word === null || word.kind === 'percent';
}
