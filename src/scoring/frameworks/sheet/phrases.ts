/**
 * The numbers and choices of a rule as short phrases, such as `超过10%；每1个百分点扣0.1分；整步`. Which phrases a rule
 * has, and what each says of it, is the data below; their words are in the messages.
 */
import type { FrameworkSheetWords } from '../../../messages/frameworkSheet';
import { exactly, exactText, integer, multiply } from '../../exact/ratio';
import type { RuleShape } from '../model';
import type { PhraseId } from './model';
import { plainDecimal, readPoints, readShown, shownNumber, type Display } from './numbers';
import { inEveryLanguage, tight } from './words';

/** A number in a phrase: in the measure's own way, a step of it, points, a plain number that shows its sign, or a share as a percentage. */
type Slot = 'shown' | 'step' | 'points' | 'signed' | 'share';

interface Phrase {
  /** What the phrase says without a number. */
  readonly says?: Readonly<Record<string, string | true>>;
  readonly slots?: Readonly<Record<string, Slot>>;
}

const PHRASES: Readonly<Record<PhraseId, Phrase>> = {
  fullAt: { slots: { fullAt: 'shown' } },
  zeroAbove: { slots: { zeroAbove: 'shown' } },
  zeroBelow: { slots: { zeroBelow: 'shown' } },
  line: { slots: { intercept: 'points', slope: 'signed' } },
  above: { says: { past: 'above' }, slots: { threshold: 'shown' } },
  below: { says: { past: 'below' }, slots: { threshold: 'shown' } },
  deduction: { slots: { step: 'step', points: 'points' } },
  whole: { says: { counting: 'whole' } },
  started: { says: { counting: 'started' } },
  proportionally: { says: { counting: 'proportional' } },
  floor: { slots: { floor: 'points' } },
  each: { slots: { points: 'points' } },
  capEach: { says: { cap: 'each' } },
  capNone: { says: { cap: 'none' } },
  missedProportion: { says: { missed: 'proportion' } },
  missedNothing: { says: { missed: 'nothing' } },
  coefficient: { slots: { coefficient: 'points' } },
  missedCap: { slots: { cap: 'share' } },
  missedBelow: { slots: { zeroBelow: 'share' } },
  tolerance: { slots: { tolerance: 'share' } },
  explainBeyond: { slots: { explainBeyond: 'share' } },
  movable: { says: { movable: true } },
  yes: { slots: { yes: 'points' } },
  no: { slots: { no: 'points' } },
  best: { says: { choose: 'best' } },
  first: { says: { choose: 'first-possible' } },
  missedTargets: { says: { facts: 'missed-targets' } },
};

/** The phrases of each rule in their order; an item of a checklist has one as well. */
export const PHRASES_OF: Readonly<Record<RuleShape | 'item', readonly PhraseId[]>> = {
  bands: [],
  proportional: ['fullAt', 'zeroAbove'],
  slope: ['line', 'zeroAbove', 'zeroBelow'],
  weighted: ['capEach', 'capNone'],
  steps: ['above', 'below', 'deduction', 'whole', 'started', 'proportionally', 'floor'],
  occurrences: ['each'],
  targets: ['missedProportion', 'missedNothing', 'coefficient', 'missedCap', 'missedBelow', 'tolerance', 'explainBeyond', 'movable'],
  manual: [],
  'yes-no': ['yes', 'no'],
  grades: [],
  checklist: [],
  sum: [],
  either: ['best', 'first'],
  item: ['missedTargets'],
};

/** The phrases that say what these fields of a rule hold. */
export function phrasesText(shape: RuleShape | 'item', fields: object, display: Display, words: FrameworkSheetWords): string {
  const given = new Map(Object.entries(fields) as [string, unknown][]);
  const spoken = PHRASES_OF[shape].filter((id) => {
    const { says = {}, slots = {} } = PHRASES[id];
    return Object.entries(says).every(([field, value]) => given.get(field) === value) && Object.keys(slots).every((field) => typeof given.get(field) === 'string');
  });
  return spoken
    .map((id) =>
      Object.entries(PHRASES[id].slots ?? {}).reduce(
        (text, [field, slot]) => text.replace(`{${field}}`, slotText(slot, String(given.get(field)), display, words)),
        words.phrases[id][0] ?? '',
      ),
    )
    .join(words.phraseSeparator);
}

function slotText(slot: Slot, value: string, display: Display, words: FrameworkSheetWords): string {
  switch (slot) {
    case 'shown':
      return shownNumber(value, display);
    case 'step':
      return display === 'percent' ? `${exactText(multiply(exactly(value), integer(100)))}${words.percentagePoints}` : plainDecimal(value);
    case 'share':
      return shownNumber(value, 'percent');
    case 'points':
      return plainDecimal(value);
    case 'signed': {
      const number = plainDecimal(value);
      return number.startsWith('-') ? number.replace('-', '−') : `+${number}`;
    }
  }
}

export type PhrasesReading =
  | { readonly fields: Readonly<Record<string, string | true>> }
  | { readonly fault: 'phrase-unknown' | 'phrase-twice' | 'percent-sign-missing'; readonly text: string };

/** What the phrases of a cell say. */
export function readPhrases(shape: RuleShape | 'item', text: string, display: Display): PhrasesReading {
  const fields: Record<string, string | true> = {};
  for (const segment of segmentsOf(text)) {
    const read = readSegment(shape, tight(segment), display);
    if ('fault' in read) return { ...read, text: segment };
    for (const [field, value] of Object.entries(read.fields)) {
      if (fields[field] !== undefined) return { fault: 'phrase-twice', text: segment };
      fields[field] = value;
    }
  }
  return { fields };
}

/** Phrases are set apart by semicolons, commas, full stops or lines; a comma within a number is none of them. */
function segmentsOf(text: string): readonly string[] {
  return text
    .normalize('NFKC')
    .split(/[;。\n]|,(?!\d{3}(?!\d))/)
    .map((segment) => segment.trim())
    .filter((segment) => segment !== '');
}

function readSegment(shape: RuleShape | 'item', segment: string, display: Display): { readonly fields: Readonly<Record<string, string | true>> } | { readonly fault: 'phrase-unknown' | 'percent-sign-missing' } {
  for (const id of PHRASES_OF[shape]) {
    const groups = patternsFor(id).map((pattern) => pattern.exec(segment)).find((match) => match !== null)?.groups;
    if (!groups) continue;
    const { says = {}, slots = {} } = PHRASES[id];
    const fields: Record<string, string | true> = { ...says };
    for (const [field, slot] of Object.entries(slots)) {
      const text = groups[field] ?? '';
      const reading = slot === 'share' ? readShown(text, 'percent') : slot === 'shown' || slot === 'step' ? readShown(text, display) : readPoints(text);
      if ('fault' in reading) return { fault: reading.fault === 'percent-sign-missing' ? reading.fault : 'phrase-unknown' };
      fields[field] = reading.value;
    }
    return { fields };
  }
  return { fault: 'phrase-unknown' };
}

const PATTERNS = new Map<PhraseId, readonly RegExp[]>();

function patternsFor(id: PhraseId): readonly RegExp[] {
  const known = PATTERNS.get(id);
  if (known) return known;
  const fresh = inEveryLanguage(({ phrases }) => phrases[id]).flatMap((texts) => texts.map((text) => patternOf(text, PHRASES[id].slots ?? {})));
  PATTERNS.set(id, fresh);
  return fresh;
}

/** A phrase as an expression: what is no slot stands for itself. */
function patternOf(phrase: string, slots: Readonly<Record<string, Slot>>): RegExp {
  const units = ['%', ...inEveryLanguage(({ percentagePoints }) => tight(percentagePoints))].join('|');
  const source = phrase
    .split(/(\{\w+\})/)
    .map((piece) => {
      const slot = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (slot === undefined) return tight(piece).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return `(?<${slot}>${slots[slot] === 'signed' ? '[+-]' : '[+-]?'}[\\d.,]+(?:${units})?)`;
    })
    .join('');
  // Named groups, so that a phrase without a number has none and still matches.
  return new RegExp(`^${source}(?<end>)$`);
}

/** The phrases that could stand there, for whoever wrote another. */
export function phraseExamples(shape: RuleShape | 'item', words: FrameworkSheetWords): readonly string[] {
  return PHRASES_OF[shape].map((id) => (words.phrases[id][0] ?? '').replace(/\{\w+\}/g, '…'));
}
