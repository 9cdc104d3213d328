/** Texts that differ only in numbers which say nothing: remarks of a ledger, by voucher or batch. */

/** With one of these in a text, a number in it may tell a time. */
const TELLS_TIME = /[年月季qQ]/;
const YEAR = /(?:19|20)\d\d/;
const SHORTEST_YEAR = 4;
/** What can stand before and behind a number that stands for itself: no space, no numbering, and brackets only around it. */
const BEFORE = /[\u4e00-\u9fffA-Za-z/(（[［-]/;
const BEHIND = /[\u4e00-\u9fffA-Za-z/)）\]］-]/;

/**
 * The text with other digits where they mean nothing: such texts mean the same, and one of them is read for all. That is so
 * of a number beside words, unless it holds a year, or a word of the text may make it a month or a quarter.
 */
export function withoutNumbers(text: string): string {
  const first = firstDigit(text);
  if (first < 0 || TELLS_TIME.test(text)) return text;
  let like = '';
  let from = 0;
  for (let start = first; start < text.length; start++) {
    if (!isDigit(text, start)) continue;
    let end = start + 1;
    while (isDigit(text, end)) end++;
    if (isAt(text, start - 1, BEFORE) && isAt(text, end, BEHIND) && !(end - start >= SHORTEST_YEAR && YEAR.test(text.slice(start, end)))) {
      like += `${text.slice(from, start)}${'7'.repeat(end - start)}`;
      from = end;
    }
    start = end;
  }
  return from === 0 ? text : like + text.slice(from);
}

function firstDigit(text: string): number {
  for (let at = 0; at < text.length; at++) if (isDigit(text, at)) return at;
  return -1;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** An end of the text is as good. */
function isAt(text: string, at: number, characters: RegExp): boolean {
  return at < 0 || at >= text.length || characters.test(text.charAt(at));
}
