/** What all sheets of ours look like: a centred title, a filled header, thin lines, A4 pages as wide as the sheet. */
import type { SurfacePage, SurfaceRange, SurfaceSheet } from './surface';

export const STANDARD_FONT = '宋体';
const TITLE_SIZE = 16;
export const HEADER_FILL = '#E2EFDA';
/** Lines of tables; an official form has darker ones. */
const LINE_COLOR = '#A6A6A6';
export const NOTE_COLOR = '#595959';

/** @param widths in points, from column A */
export function setColumnWidths(sheet: SurfaceSheet, widths: readonly number[]): void {
  widths.forEach((width, column) => {
    sheet.getRangeByIndexes(0, column, 1, 1).getEntireColumn().format.columnWidth = width;
  });
}

/** @param height of its row, in points */
export function makeTitle(range: SurfaceRange, height: number): void {
  range.merge(false);
  range.format.font.size = TITLE_SIZE;
  range.format.font.bold = true;
  range.format.horizontalAlignment = 'Center';
  range.format.rowHeight = height;
}

export function makeHeader(range: SurfaceRange): void {
  range.format.font.bold = true;
  range.format.fill.color = HEADER_FILL;
  range.format.horizontalAlignment = 'Center';
}

export function drawLines(table: SurfaceRange, color = LINE_COLOR): void {
  for (const edge of ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const) {
    const line = table.format.borders.getItem(edge);
    line.style = 'Continuous';
    line.weight = 'Thin';
    line.color = color;
  }
}

/** As wide as the page, on as many pages as it takes. */
export function fitToA4<Page extends SurfacePage>(sheet: { readonly pageLayout: Page }, orientation: 'Portrait' | 'Landscape'): Page {
  const page: SurfacePage = sheet.pageLayout;
  page.orientation = orientation;
  page.paperSize = 'A4';
  page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
  return sheet.pageLayout;
}
