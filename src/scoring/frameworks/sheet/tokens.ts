/** The signs of a formula with their places in the text. Width, spaces and kinds of minus do not matter. */
import { inEveryLanguage } from './words';

export type TokenKind = 'number' | 'name' | 'measure' | 'blank' | 'sign' | 'end' | 'unknown';

export interface Token {
  readonly kind: TokenKind;
  /** A name, a number, a sign in its plain form, the number that a blank input stands for. */
  readonly text: string;
  /** Counted from 1. */
  readonly at: number;
}

const SIGNS: Readonly<Record<string, string>> = {
  '*': '×', '✕': '×', '·': '×', '/': '÷', '∕': '÷', '\u2212': '-', '–': '-', '—': '-', '〔': '[', '〕': ']', '【': '[', '】': ']',
};
const NUMBER = '-?\\d+(?:\\.\\d+)?';
const BLANK = new RegExp(`^\\(\\s*(?:${inEveryLanguage(({ formula }) => formula.blank.trim()).join('|')})\\s*(${NUMBER})\\s*\\)`, 'i');
const MEASURE = /^「((?:[^」]|」」)*)」/;
const PLAIN = [
  ['number', /^\d+(?:\.\d+)?/],
  ['name', /^[\p{L}_][\p{L}\p{N}_]*/u],
  ['sign', /^[-+×÷()|[\],%]/],
] as const;

export function tokensOf(text: string): readonly Token[] {
  const plain = inPlainForm(text);
  const tokens: Token[] = [];
  let place = 0;
  while (place < plain.length) {
    const { kind, value, length } = tokenAt(plain, text, place);
    if (kind !== null) tokens.push({ kind, text: value, at: place + 1 });
    place += length;
  }
  return [...tokens, { kind: 'end', text: '', at: plain.length + 1 }];
}

/** Sign by sign, so that places stay those of the text. */
function inPlainForm(text: string): string {
  return text
    .split('')
    .map((sign) => {
      const plain = sign.normalize('NFKC');
      return SIGNS[sign] ?? (plain.length === 1 ? (SIGNS[plain] ?? plain) : sign);
    })
    .join('');
}

function tokenAt(plain: string, text: string, place: number): { readonly kind: TokenKind | null; readonly value: string; readonly length: number } {
  const rest = plain.slice(place);
  const space = /^\s+/.exec(rest);
  if (space) return { kind: null, value: '', length: space[0].length };
  const blank = BLANK.exec(rest);
  if (blank) return { kind: 'blank', value: blank[1] ?? '', length: blank[0].length };
  // A measure's name is taken as it stands, in its own width.
  const measure = MEASURE.exec(text.slice(place));
  if (measure) return { kind: 'measure', value: (measure[1] ?? '').replace(/」」/g, '」'), length: measure[0].length };
  for (const [kind, pattern] of PLAIN) {
    const match = pattern.exec(rest);
    if (match) return { kind, value: match[0], length: match[0].length };
  }
  return { kind: 'unknown', value: text.charAt(place), length: 1 };
}
