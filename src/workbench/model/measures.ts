/** Column widths: the file counts characters of the standard font, Office.js points, a screen pixels. */

/** Width in pixels of a digit of the standard font (Calibri or 宋体 11 at 96 dpi). */
const DIGIT_PIXELS = 7;
/** Pixels that a column has beside its digits. */
const PADDING_PIXELS = 5;
const POINTS_PER_PIXEL = 0.75;

export function charactersToPixels(characters: number): number {
  return Math.trunc(((256 * characters + Math.trunc(128 / DIGIT_PIXELS)) / 256) * DIGIT_PIXELS);
}

export function charactersToPoints(characters: number): number {
  return charactersToPixels(characters) * POINTS_PER_PIXEL;
}

/** The width in characters, padding included, as the file stores it. */
export function pointsToCharacters(points: number): number {
  return pixelsToCharacters(points / POINTS_PER_PIXEL);
}

export function pixelsToCharacters(pixels: number): number {
  return Math.trunc((pixels / DIGIT_PIXELS) * 256) / 256;
}

/** Screens are faster with columns of so many pixels. */
const PIXEL_STEP = 8;

/** The width of a column that is meant for so many digits, in characters as the file stores it: 9.14 for Excel's 8. */
export function standardWidth(digits: number): number {
  return (Math.ceil((digits * DIGIT_PIXELS + PADDING_PIXELS) / PIXEL_STEP) * PIXEL_STEP) / DIGIT_PIXELS;
}
