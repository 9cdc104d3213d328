/**
 * Why a text is no number, and which number a person most likely meant by it. The reader tells the first; the second
 * is an offer that a person takes or leaves.
 */
import { exactText, exactly, multiply } from '../exact/ratio';
import type { NumberDefinition } from './catalogue';
import { numberInWords } from './numberInWords';
import words from './numberWords.json';
import { isAmountUnit, isCountUnit, numberFromText, plainText } from './readNumber';

export type NumberDefect =
  | 'nothing-mark'
  | 'date-for-number'
  | 'percent-for-amount'
  | 'unit-unknown'
  | 'bracketed-negative'
  | 'approximate-number'
  | 'several-numbers'
  | 'number-with-remark'
  | 'letters-for-digits'
  | 'decimal-mark'
  | 'number-in-words'
  | 'not-a-number';

export interface DefectiveText {
  readonly defect: NumberDefect;
  /** The text as it would be a number; `null` where that can't be told. */
  readonly meant: string | null;
}

type Meant = { readonly meant: string | null } | null;

const NOTHING: ReadonlySet<string> = new Set(words.nothing);
const MONEY: ReadonlyMap<string, string> = new Map(Object.entries(words.moneyUnits));

const DATES: readonly RegExp[] = [
  /^\d{4}年度?$/,
  /^\d{4}\s*[-/.年]\s*\d{1,2}(?:\s*[-/.月]\s*\d{1,2}\s*[日号]?|\s*月)(?:\s+\d{1,2}:\d{2}(?::\d{2})?)?$/,
  /^\d{4}[-/年]\d{1,2}$/,
  /^\d{1,2}月(?:\d{1,2}[日号]?)?$/,
  /^\d{1,2}:\d{2}(?::\d{2})?$/,
];
const UNIT = '(?:万元|元|人|名|个|项|件|次|%)?';
const SEVERAL = new RegExp(`\\d\\s*${UNIT}\\s*(?:${anyOf([' ', ...words.between])}\\s*)+\\d|\\d[^(]*\\(\\s*[\\d.,]+\\s*${UNIT}\\)$`);
const NEGATIVE = /^(?:\(([^()]+)\)|[△▲负]\s*(.+)|(\d.*)-)$/;
const ABOUT = new RegExp(`^(${anyOf(words.aboutBefore)}?)\\s*(.*?)\\s*(${anyOf(words.aboutBehind)}?)$`);
const REMARK = /^([^()[【;:]*\d[^()[【;:]*?)\s*[([【;:].+$/;
const WORDS = /[\p{Script=Han}a-z]/iu;
const LETTERS = /^[+-]?(?=.*\d)(?=.*[oli|])[\doli|.,]+%?$/i;
const DECIMAL_MARK = /^([+-]?\d+|[+-]?\d{1,3}(?:\.\d{3})+)[,。·](\d{1,2})$/;

/** The first that fits; each is given a text in half width, without invisible characters and the spaces around it. */
const DEFECTS: readonly (readonly [NumberDefect, (text: string) => Meant])[] = [
  ['nothing-mark', (text) => (NOTHING.has(text.toLowerCase()) ? { meant: null } : null)],
  ['date-for-number', (text) => (DATES.some((date) => date.test(text)) ? { meant: null } : null)],
  ['bracketed-negative', (text) => negativeNumber(text)],
  ['several-numbers', (text) => (SEVERAL.test(text) ? { meant: null } : null)],
  ['approximate-number', (text) => aboutNumber(text)],
  ['number-with-remark', (text) => mended(REMARK.exec(text)?.[1])],
  ['letters-for-digits', (text) => mended(LETTERS.test(text) ? text.replace(/o/gi, '0').replace(/[li|]/gi, '1') : undefined)],
  ['decimal-mark', (text) => decimalNumber(text)],
  ['number-in-words', (text) => numberInWords(text)],
];

/** What is the matter with a text that could not be used as a number of its kind. */
export function defectOf(text: string, kind: NumberDefinition['kind']): DefectiveText {
  const plain = plainText(text);
  const read = numberFromText(text);
  for (const [defect, find] of DEFECTS) {
    const found = find(plain);
    if (found) return { defect, meant: found.meant };
  }
  if (read?.percent && read.unit === '' && kind !== 'rate') return { defect: 'percent-for-amount', meant: null };
  if (!read || read.unit === '') return { defect: 'not-a-number', meant: null };
  const factor = MONEY.get(read.unit);
  if (factor !== undefined || isAmountUnit(read.unit) || isCountUnit(read.unit)) {
    // 1.2亿元 is 12000万元.
    return { defect: 'unit-unknown', meant: factor === undefined ? null : `${exactText(multiply(read.value, exactly(factor)))}万元` };
  }
  // Words behind a number are a remark; signs such as ² and ‰ make it another number.
  return WORDS.test(read.unit) ? { defect: 'number-with-remark', meant: plain.slice(0, -read.unit.length).trim() } : { defect: 'not-a-number', meant: null };
}

/** A text with its defect taken away, where it then reads as a number. */
function mended(text: string | undefined): Meant {
  return text !== undefined && numberFromText(text) ? { meant: text } : null;
}

function negativeNumber(text: string): Meant {
  const [, bracketed, marked, trailing] = NEGATIVE.exec(text) ?? [];
  const number = bracketed ?? marked ?? trailing;
  return number === undefined ? null : mended(`-${number.trim()}`);
}

function aboutNumber(text: string): Meant {
  const [, before = '', number = '', behind = ''] = ABOUT.exec(text) ?? [];
  return before === '' && behind === '' ? null : mended(number);
}

function decimalNumber(text: string): Meant {
  const [, whole, fraction] = DECIMAL_MARK.exec(text) ?? [];
  return whole === undefined ? null : mended(`${whole.replace(/\./g, '')}.${fraction ?? ''}`);
}

function anyOf(alternatives: readonly string[]): string {
  return `(?:${alternatives.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|')})`;
}
