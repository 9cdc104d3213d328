/** Running text cut into clauses, each with the numbers in it and the words before them. */
import { numberFromText } from '../inputs/readNumber';

export interface ProseFigure {
  /** As written, with its unit. */
  readonly text: string;
  /** Without the unit, as a cell would hold it. */
  readonly shown: string;
  readonly unit: string;
  readonly isPercent: boolean;
  /** The words between the number before, or the beginning of the clause, and this one. */
  readonly before: string;
  /** The words up to the next number or the end of the clause. */
  readonly after: string;
  /** The sentence that it stands in, as written. */
  readonly passage: string;
  /** Whether a sentence begins with these words. */
  readonly isFirstOfSentence: boolean;
}

const SENTENCE_END = /[。\n]/;
/** A number with its unit; a year, a date and a number in a name are none. */
const FIGURE = /(-?\d[\d,]*(?:\.\d+)?)(%|亿元|万元|千元|元|人|名|个|项|件|家|次)?/g;
const NOT_A_FIGURE = /[年月日号季期场站\-—～~版条款]/;
const RANGE_OR_NAME = /[A-Za-z\-—/.]/;

const PAIR = /\p{Script=Han}[)）"”」』]?\s*(?:[:：]\s*[￥¥]?\s*[\d０-９]|[\d０-９][\d０-９,，.．]*\s*(?:万元|元|人|名|个|项|件|[%％])\s*$)/u;

/** 「核定编制：12人」: a label and its figure in one cell. */
export function holdsPair(text: string): boolean {
  return PAIR.test(text);
}

export function figuresOfProse(text: string): readonly ProseFigure[] {
  return text.split(SENTENCE_END).flatMap((sentence) => figuresOfSentence(sentence.trim()));
}

function figuresOfSentence(passage: string): ProseFigure[] {
  const plain = passage.normalize('NFKC').replace(/[\s"'“”‘’「」『』]/g, '');
  const figures: ProseFigure[] = [];
  let from = 0;
  const matches = [...plain.matchAll(FIGURE)].filter((match) => isFigure(plain, match));
  for (const [item, match] of matches.entries()) {
    const [text, shown = '', unit = ''] = match;
    // Only thousands separators can stand in wrong places.
    if (shown.includes(',') && numberFromText(shown) === null) continue;
    const end = match.index + text.length;
    figures.push({
      text,
      shown: unit === '%' ? text : shown,
      unit,
      isPercent: unit === '%',
      before: plain.slice(from, match.index),
      after: plain.slice(end, matches[item + 1]?.index ?? plain.length),
      passage,
      isFirstOfSentence: figures.length === 0,
    });
    from = end;
  }
  return figures;
}

function isFigure(plain: string, match: RegExpMatchArray): boolean {
  const [text] = match;
  const start = match.index ?? 0;
  const unit = match[2] ?? '';
  if (unit === '' && NOT_A_FIGURE.test(plain.charAt(start + text.length))) return false;
  return !RANGE_OR_NAME.test(plain.charAt(start - 1));
}
