/** Passing over texts that hold no telling word of the vocabulary: most cells of a list are such, and need no reading. */
import { VOCABULARY_DATA } from './vocabulary';

/** Every telling word by the code of its first character, then of its second. */
const BEGINNINGS = new Map<number, Map<number, string[]>>();
for (const word of tellingWords()) {
  if (word.length < 2) continue;
  const seconds = BEGINNINGS.get(word.charCodeAt(0)) ?? new Map<number, string[]>();
  seconds.set(word.charCodeAt(1), [...(seconds.get(word.charCodeAt(1)) ?? []), word]);
  BEGINNINGS.set(word.charCodeAt(0), seconds);
}

function tellingWords(): readonly string[] {
  const { items, columns, lookAlikes, otherWords, periods } = VOCABULARY_DATA;
  return [
    ...[...items, ...periods].flatMap(({ words }) => words),
    ...[columns, lookAlikes].flatMap((lists) => Object.values(lists).flat()),
    ...otherWords.total,
    ...otherWords.prior,
    // By these, units and forms are known.
    '单位', '部门', '金额', '全年', '本年',
  ];
}

const PARTED = /[\s"'“”‘’「」『』《》（()）]/;
const TIMES = /[\d０-９]\s*[年月季]|[qQ][1-4]|[%％率]/;

/** What a character can be the sign of, as bits: one look in a table for each character of a text. */
const BEGINS_A_WORD = 1;
const MAY_TELL_A_TIME = 2;
const SIGNS = new Uint8Array(0x10000);
for (const first of BEGINNINGS.keys()) SIGNS[first] = BEGINS_A_WORD;
for (const sign of '年月季qQ%％率') SIGNS[sign.charCodeAt(0)] = (SIGNS[sign.charCodeAt(0)] ?? 0) | MAY_TELL_A_TIME;

/** Whether a text can hold a telling word of the vocabulary; cheap, and never wrong when it says no. */
export function mayHoldWords(text: string): boolean {
  let beginsWord = false;
  let tellsTime = false;
  let before = 0;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    // Spaces and line breaks inside words don't part them.
    if (code <= 0x20 || code === 0xa0 || code === 0x3000) continue;
    const words = ((SIGNS[before] ?? 0) & BEGINS_A_WORD) === 0 ? undefined : BEGINNINGS.get(before)?.get(code);
    if (words?.some((word) => text.startsWith(word, index - 1)) === true) return true;
    beginsWord ||= words !== undefined;
    tellsTime ||= ((SIGNS[code] ?? 0) & MAY_TELL_A_TIME) !== 0;
    before = code;
  }
  // Where words may be parted, their beginning is enough.
  return (beginsWord && PARTED.test(text)) || (tellsTime && TIMES.test(text));
}
