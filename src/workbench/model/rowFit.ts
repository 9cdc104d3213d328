/** How high a row must be for its wrapped text: an estimate by character widths, as spreadsheets store for rows of automatic height. */
import type { CellStyle } from './types';

/** Widths are counted in digits of an 11-point font; Chinese characters are two wide. */
const STANDARD_SIZE = 11;
/** Line height by font size, in points. */
const LINE_FACTOR = 1.32;
const PADDING_POINTS = 3;
/** What a column loses to its margins, in characters. */
const MARGIN_CHARACTERS = 0.8;

/** The height in points of a text in a cell of that width (in characters). */
export function textHeight(text: string, width: number, style: CellStyle): number {
  const line = style.font.size * LINE_FACTOR;
  const room = Math.max(1, ((width - MARGIN_CHARACTERS) * STANDARD_SIZE) / style.font.size);
  const lines = style.wrap ? text.split('\n').reduce((sum, paragraph) => sum + wrappedLines(paragraph, room), 0) : 1;
  return Math.ceil(lines * line + PADDING_POINTS);
}

function wrappedLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const character of paragraph) {
    const width = characterWidth(character);
    if (used + width > room) {
      lines += 1;
      used = 0;
    }
    used += width;
  }
  return lines;
}

/** East Asian characters and full-width forms take two places, everything else one. */
export function characterWidth(character: string): number {
  return /[\u1100-\u115f\u2018-\u201d\u2026\u2460-\u24ff\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character) || character > '\uffff' ? 2 : 1;
}
