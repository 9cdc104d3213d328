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
  readonly next: Map<string, Node>;
  token: Token | null;
}

const ROOT: Node = { next: new Map(), token: null };

/** Of two meanings of a word the first that is added stays. */
function addWord(word: string, token: Token): void {
  let node = ROOT;
  for (const character of word) {
    let next = node.next.get(character);
    if (!next) {
      next = { next: new Map(), token: null };
      node.next.set(character, next);
    }
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
const PUNCTUATION = /[、,.:;·|/_+—–~-]/;

const PER_CHARACTER = 10;
const PER_TOKEN = 1;

interface Best {
  readonly cost: number;
  readonly end: number;
  readonly token: Token | null;
}

/** @param text as `plainLabel` gives it */
export function segment(text: string): Segments {
  const best: Best[] = [];
  best[text.length] = { cost: 0, end: text.length, token: null };
  for (let start = text.length - 1; start >= 0; start--) {
    const skipped = (best[start + 1]?.cost ?? 0) + (PUNCTUATION.test(text[start] ?? '') ? 0 : PER_CHARACTER);
    let chosen: Best = { cost: skipped, end: start + 1, token: null };
    for (const { end, token } of wordsAt(text, start)) {
      const cost = (best[end]?.cost ?? 0) + PER_TOKEN;
      if (cost < chosen.cost) chosen = { cost, end, token };
    }
    best[start] = chosen;
  }
  return readBack(text, best);
}

function readBack(text: string, best: readonly Best[]): Segments {
  const tokens: Segments['tokens'][number][] = [];
  let residue = 0;
  for (let start = 0; start < text.length; ) {
    const { end, token } = best[start] ?? { end: start + 1, token: null };
    if (token) tokens.push({ token, start, end });
    else if (!PUNCTUATION.test(text[start] ?? '')) residue++;
    start = end;
  }
  return { tokens, residue };
}

/** The words of the vocabulary that begin there, the longest first. */
function wordsAt(text: string, start: number): { end: number; token: Token }[] {
  const found: { end: number; token: Token }[] = [];
  let node: Node | undefined = ROOT;
  for (let end = start; node && end < text.length; ) {
    node = node.next.get(text[end] ?? '');
    end++;
    if (node?.token) found.unshift({ end, token: node.token });
  }
  const digit = text.charCodeAt(start);
  return digit >= 0x30 && digit <= 0x39 ? [...timesAt(text, start), ...found] : found;
}

function timesAt(text: string, start: number): { end: number; token: Token }[] {
  const found: { end: number; token: Token }[] = [];
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

/** Every word that says something by its first two characters, to pass over texts that hold none. */
const BEGINNINGS = new Map<number, string[]>();
for (const word of tellingWords()) {
  if (word.length > 1) BEGINNINGS.set(startOf(word), [...(BEGINNINGS.get(startOf(word)) ?? []), word]);
}

function startOf(word: string): number {
  return pair(word.charCodeAt(0), word.charCodeAt(1));
}

function tellingWords(): readonly string[] {
  const { items, columns, lookAlikes, otherWords, periods } = VOCABULARY_DATA;
  return [
    ...[...items, ...periods].flatMap(({ words }) => words),
    ...[columns, lookAlikes].flatMap((lists) => Object.values(lists).flat()),
    ...otherWords.total,
    ...otherWords.prior,
    // By these, units and forms are known.
    '单位', '部门',
  ];
}

function pair(first: number, second: number): number {
  return first * 0x10000 + second;
}

const PARTED = /[\s"'“”‘’「」『』《》（()）]/;
const TIMES = /[\d０-９]\s*[年月季]|[qQ][1-4]|[%％率]/;

/** Whether a text can hold a telling word of the vocabulary; cheap, and never wrong when it says no. */
export function mayHoldWords(text: string): boolean {
  // Where words may be parted, their beginning is enough.
  const isParted = PARTED.test(text);
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Spaces and line breaks inside words don't part them.
    if (code <= 0x20 || code === 0xa0 || code === 0x3000) continue;
    const words = BEGINNINGS.get(pair(before, code));
    if (words && (isParted || words.some((word) => text.startsWith(word, index - 1)))) return true;
    before = code;
  }
  return TIMES.test(text);
}
