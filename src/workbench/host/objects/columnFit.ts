/** How wide columns must be for what they show: an estimate by character widths. */
import type { Area, Sheet } from '../../model';
import { characterWidth } from '../../model/rowFit';
import { shownText } from './cellOutput';

/** Widths are counted in digits of an 11-point font. */
const STANDARD_SIZE = 11;
/** What a column loses to its margins, in characters. */
const MARGIN_CHARACTERS = 0.8;
/** Excel's widest column, in characters. */
const WIDEST = 255;

/** The best width of each column of the area that has content within it, in characters. Merged and wrapped cells don't count. */
export function fittingWidth(sheet: Sheet, area: Area, locale: string): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const { merges } = sheet;
  for (const { row, column, content } of sheet.filledCells(area)) {
    const style = sheet.style(row, column);
    if (style.wrap || merges.some((merged) => covers(merged, row, column))) continue;
    const longest = Math.max(...shownText(content.value, style, locale).split('\n').map(textWidth));
    const width = Math.min(WIDEST, (longest * style.font.size) / STANDARD_SIZE + MARGIN_CHARACTERS);
    widths.set(column, Math.max(width, widths.get(column) ?? 0));
  }
  return widths;
}

function textWidth(text: string): number {
  return [...text].reduce((sum, character) => sum + characterWidth(character), 0);
}

function covers({ row, column, rows, columns }: Area, atRow: number, atColumn: number): boolean {
  return atRow >= row && atRow < row + rows && atColumn >= column && atColumn < column + columns;
}
