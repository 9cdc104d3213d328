/** A label without what only dresses it: numbering, 其中：, quotes, spaces and line breaks inside words, brackets. */
export interface PlainLabel {
  /** Half-width, lower case, without spaces, quotes, numbering and brackets. */
  readonly words: string;
  /** What stands in brackets: a unit, or a remark. */
  readonly remarks: readonly string[];
  /** Whether it begins with 其中：, 减： or 加：. */
  readonly isPart: boolean;
  /** The lower, the higher in the order of headings; see `LEVELS`. */
  readonly level: number;
}

/** The levels of numbering, as official documents have them; what has no number stands below what has one. */
export const LEVELS = { chinese: 1, chineseInBrackets: 2, digits: 3, digitsInBrackets: 4, circled: 5, none: 6, indented: 6.5, part: 7 } as const;

const NUMBERINGS: readonly (readonly [RegExp, number])[] = [
  [/^(?:第[一二三四五六七八九十]+(?:部分|章)|[一二三四五六七八九十]{1,3}[、.,:])/, LEVELS.chinese],
  [/^\([一二三四五六七八九十]{1,3}\)[、.]?/, LEVELS.chineseInBrackets],
  [/^\d{1,2}(?:\.\d{1,2})*(?:[、)]|\.(?!\d))/, LEVELS.digits],
  [/^\d{1,2}\.\d{1,2}(?=[^\d.%])/, LEVELS.digits],
  [/^\(\d{1,2}\)[、.]?/, LEVELS.digitsInBrackets],
];
const CIRCLED = /^\s*[①-⑳❶-❿⓪]/;
const PART = /^(?:其中|减|加|其他)[:,]|^其中(?=.)/;
const NOISE = /[\s"'“”‘’「」『』《》【】\u200b\ufeff★*#△▲]/g;

export function plainLabel(text: string): PlainLabel {
  const circled = CIRCLED.test(text);
  const indented = /^[\s\u3000]+\S/.test(text);
  let words = text.replace(CIRCLED, '').normalize('NFKC').replace(NOISE, '').toLowerCase();
  let level: number = circled ? LEVELS.circled : indented ? LEVELS.indented : LEVELS.none;
  const numbering = circled ? undefined : NUMBERINGS.find(([form]) => form.test(words));
  if (numbering) {
    words = words.replace(numbering[0], '');
    level = numbering[1];
  }
  const isPart = PART.test(words);
  if (isPart) {
    words = words.replace(PART, '');
    level = Math.max(level, numbering ? level : LEVELS.part);
    words = NUMBERINGS.reduce((rest, [form]) => rest.replace(form, ''), words);
  }
  const remarks = [...words.matchAll(/\(([^()]*)\)|\[([^[\]]*)\]/g)].map(([, round, square]) => round ?? square ?? '');
  const bare = words.replace(/\([^()]*\)|\[[^[\]]*\]/g, '');
  return bare === '' ? { words: remarks.join(''), remarks: [], isPart, level } : { words: bare, remarks, isPart, level };
}
