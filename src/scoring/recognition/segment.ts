/** A label cut into the words of the vocabulary, so that as little as possible is left over and the words are as long as possible. */
import { VOCABULARY_DATA, type Stage } from './vocabulary';

export type Token =
  | { readonly kind: 'item'; readonly id: string }
  | { readonly kind: 'stage'; readonly stage: Stage }
  | { readonly kind: 'look-alike'; readonly id: string }
  | { readonly kind: 'period'; readonly quarter: 1 | 2 | 3 | 4; readonly span: 'cumulative' | 'single' | null }
  | { readonly kind: 'month'; readonly month: number; readonly span: 'cumulative' | null }
  | { readonly kind: 'year'; readonly year: number }
  | { readonly kind: 'prior' | 'current' | 'total' | 'self' | 'part' | 'filler' | 'cumulative' | 'single' };

export interface Segments {
  /** With the place in the text where each begins and ends. */
  readonly tokens: readonly { readonly token: Token; readonly start: number; readonly end: number }[];
  /** How many characters no word explains. */
  readonly residue: number;
}

interface Node {
  /** By the code of the next character. */
  readonly next: Map<number, Node>;
  token: Token | null;
}

const ROOT: Node = { next: new Map(), token: null };

/** Of two meanings of a word the first that is added stays. */
function addWord(word: string, token: Token): void {
  let node = ROOT;
  for (let index = 0; index < word.length; index++) {
    const code = word.charCodeAt(index);
    const next: Node = node.next.get(code) ?? { next: new Map(), token: null };
    node.next.set(code, next);
    node = next;
  }
  node.token ??= token;
}

function fillTree(): void {
  const { items, columns, lookAlikes, otherWords, periods } = VOCABULARY_DATA;
  for (const { quarter, span, words } of periods) for (const word of words) addWord(word, { kind: 'period', quarter, span: span ?? null });
  for (const { id, words } of items) for (const word of words) addWord(word, { kind: 'item', id });
  for (const [stage, words] of Object.entries(columns) as [Stage, string[]][]) for (const word of words) addWord(word, { kind: 'stage', stage });
  for (const [id, words] of Object.entries(lookAlikes)) for (const word of words) addWord(word, { kind: 'look-alike', id });
  for (const [kind, words] of Object.entries(otherWords) as [keyof typeof otherWords, string[]][]) for (const word of words) addWord(word, { kind });
}

fillTree();

const YEAR = /(?:19|20)\d{2}(?:年度|年)?/y;
const MONTHS = /(?:1月?(?:份)?[-至到~—–](1[0-2]|[2-9])|(1[0-2]|[1-9]))月(?:3[01]日)?(份|末|底)?/y;
const PUNCTUATION = new Set([...'、,.:;·|/_+—–~-'].map((character) => character.charCodeAt(0)));

const PER_CHARACTER = 10;
const PER_TOKEN = 1;

/** @param text as `plainLabel` gives it */
export function segment(text: string): Segments {
  // From each place on: what the best cut costs, where its first word ends, and which it is.
  const costs: number[] = new Array<number>(text.length + 1).fill(0);
  const ends: number[] = new Array<number>(text.length).fill(0);
  const tokens: (Token | null)[] = new Array<Token | null>(text.length).fill(null);
  for (let start = text.length - 1; start >= 0; start--) {
    let cost = (costs[start + 1] ?? 0) + (isPunctuation(text, start) ? 0 : PER_CHARACTER);
    let chosen: Word = { end: start + 1, token: null };
    for (const word of wordsAt(text, start)) {
      const withWord = (costs[word.end] ?? 0) + PER_TOKEN;
      if (withWord >= cost) continue;
      cost = withWord;
      chosen = word;
    }
    costs[start] = cost;
    ends[start] = chosen.end;
    tokens[start] = chosen.token;
  }
  return readBack(text, ends, tokens);
}

function isPunctuation(text: string, at: number): boolean {
  return PUNCTUATION.has(text.charCodeAt(at));
}

function readBack(text: string, ends: readonly number[], chosen: readonly (Token | null)[]): Segments {
  const tokens: Segments['tokens'][number][] = [];
  let residue = 0;
  for (let start = 0; start < text.length; ) {
    const end = ends[start] ?? start + 1;
    const token = chosen[start];
    if (token) tokens.push({ token, start, end });
    else if (!isPunctuation(text, start)) residue++;
    start = end;
  }
  return { tokens, residue };
}

interface Word {
  readonly end: number;
  readonly token: Token | null;
}

const NO_WORDS: readonly Word[] = [];

/** The words of the vocabulary that begin there, the longest first; at most places there is none. */
function wordsAt(text: string, start: number): readonly Word[] {
  let found: Word[] | null = null;
  let node = ROOT.next.get(text.charCodeAt(start));
  for (let end = start + 1; node; end++) {
    if (node.token) (found ??= []).push({ end, token: node.token });
    node = end < text.length ? node.next.get(text.charCodeAt(end)) : undefined;
  }
  found?.reverse();
  const digit = text.charCodeAt(start);
  return digit >= 0x30 && digit <= 0x39 ? [...timesAt(text, start), ...(found ?? NO_WORDS)] : (found ?? NO_WORDS);
}

function timesAt(text: string, start: number): Word[] {
  const found: Word[] = [];
  YEAR.lastIndex = start;
  const year = YEAR.exec(text)?.[0];
  if (year !== undefined) {
    const token: Token = { kind: 'year', year: Number(year.slice(0, 4)) };
    found.push({ end: start + year.length, token });
    if (year.length > 4) found.push({ end: start + 4, token });
  }
  MONTHS.lastIndex = start;
  const months = MONTHS.exec(text);
  if (months) {
    const month = Number(months[1] ?? months[2]);
    const isEnd = months[1] !== undefined || months[0].includes('日') || (months[3] ?? '份') !== '份';
    const span = isEnd ? 'cumulative' : null;
    const quarter = month / 3;
    const isQuarter = isEnd && (quarter === 1 || quarter === 2 || quarter === 3 || quarter === 4);
    found.push({ end: start + months[0].length, token: isQuarter ? { kind: 'period', quarter, span } : { kind: 'month', month, span } });
  }
  return found;
}
