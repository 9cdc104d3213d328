/** The look of the sheet 「评分标准」: that of a printed table of a finance bureau, light where it may be edited. */
import type { FrameworkSheetWords } from '../../../messages/frameworkSheet';
import type { FrameworkTable, TableRow } from '../../../scoring/frameworks/sheet';
import { columnLetters } from '../../host/addresses';
import { drawLines, fitToA4, HEADER_FILL, makeTitle, NOTE_COLOR, setColumnWidths, STANDARD_FONT } from '../../sheets/look';
import type { SurfaceSheet } from '../../sheets/surface';
import { rowHeights } from './rowHeights';

/** In points, from column A. */
export const WIDTHS: readonly number[] = [44, 54, 84, 226, 34, 48, 132, 46, 66, 96, 132, 78, 48, 84, 88, 110, 90, 70, 70];
export const FONT_SIZE = 9;
const COLORS = { line: '#7F7F7F', edit: '#FFFBEF', label: '#F2F2F2', technical: '#8C8C8C', technicalFill: '#F7F7F7' } as const;
const TITLE_HEIGHT = 34;
const POINTS_PER_INCH = 72;
const MARGINS = { left: 0.45, right: 0.45, top: 0.6, bottom: 0.6 } as const;
/** Columns of the indicator table whose content stands in the middle. */
const CENTERED: readonly number[] = [0, 1, 4, 5, 7, 8, 12];

type ListAlert = FrameworkSheetWords['listAlert'];

export function lookLikeStandard(sheet: SurfaceSheet, table: FrameworkTable, listAlert: ListAlert): void {
  const { rows, width, technicalFrom } = table;
  const all = sheet.getRangeByIndexes(0, 0, rows.length, width);
  all.format.font.name = STANDARD_FONT;
  all.format.font.size = FONT_SIZE;
  all.format.verticalAlignment = 'Center';
  all.format.wrapText = true;
  setColumnWidths(sheet, WIDTHS);
  for (const { row, column, rows: height, columns } of table.merges) sheet.getRangeByIndexes(row, column, height, columns).merge(false);
  rowHeights(table, WIDTHS, FONT_SIZE).forEach((height, row) => {
    sheet.getRangeByIndexes(row, 0, 1, 1).format.rowHeight = height;
  });
  makeTitle(sheet.getRangeByIndexes(0, 0, 1, technicalFrom), TITLE_HEIGHT);
  queueRows(sheet, table);
  const technical = sheet.getRangeByIndexes(firstOf(table, 'header'), technicalFrom, rows.length - firstOf(table, 'header'), width - technicalFrom);
  technical.format.font.color = COLORS.technical;
  technical.format.font.size = FONT_SIZE - 1;
  technical.format.fill.color = COLORS.technicalFill;
  queueChoices(sheet, table, listAlert);
  const header = rows.findIndex((row, index) => row.kind === 'header' && rows[index + 1]?.kind === 'indicator');
  sheet.freezePanes.freezeColumns(3);
  sheet.showGridlines = false;
  const page = fitToA4(sheet, 'Landscape');
  page.centerHorizontally = true;
  page.leftMargin = MARGINS.left * POINTS_PER_INCH;
  page.rightMargin = MARGINS.right * POINTS_PER_INCH;
  page.topMargin = MARGINS.top * POINTS_PER_INCH;
  page.bottomMargin = MARGINS.bottom * POINTS_PER_INCH;
  page.setPrintArea(`A1:${columnLetters(technicalFrom - 1)}${rows.length}`);
  page.setPrintTitleRows(`$${header + 1}:$${header + 1}`);
}

function firstOf({ rows }: FrameworkTable, kind: TableRow['kind']): number {
  return rows.findIndex((row) => row.kind === kind);
}

/** Runs of rows of one kind, each with its own look. */
function queueRows(sheet: SurfaceSheet, table: FrameworkTable): void {
  for (const { kind, from, count } of runsOf(table)) {
    const block = sheet.getRangeByIndexes(from, 0, count, printedWidth(table, from));
    switch (kind) {
      case 'title':
        break;
      case 'note':
        block.format.font.color = NOTE_COLOR;
        break;
      case 'part-title':
        block.format.font.bold = true;
        block.format.font.size = FONT_SIZE + 2;
        break;
      case 'header':
        block.format.font.bold = true;
        block.format.fill.color = HEADER_FILL;
        block.format.horizontalAlignment = 'Center';
        drawLines(block, COLORS.line);
        break;
      case 'total':
        block.format.font.bold = true;
        block.format.fill.color = COLORS.label;
        block.format.horizontalAlignment = 'Center';
        drawLines(block, COLORS.line);
        break;
      case 'head':
        block.format.fill.color = COLORS.edit;
        block.format.horizontalAlignment = 'Left';
        drawLines(block, COLORS.line);
        queueLabels(sheet, table, from, count);
        break;
      default:
        block.format.fill.color = COLORS.edit;
        block.format.horizontalAlignment = 'Left';
        drawLines(block, COLORS.line);
        if (kind === 'rating') block.format.horizontalAlignment = 'Center';
        if (kind === 'indicator') for (const column of CENTERED) sheet.getRangeByIndexes(from, column, count, 1).format.horizontalAlignment = 'Center';
    }
  }
}

function queueLabels(sheet: SurfaceSheet, { rows, merges }: FrameworkTable, from: number, count: number): void {
  for (const { row, column, columns } of merges.filter((block) => block.row >= from && block.row < from + count && rows[block.row]?.cells[block.column]?.role === 'label')) {
    const label = sheet.getRangeByIndexes(row, column, 1, columns);
    label.format.fill.color = COLORS.label;
    label.format.font.bold = true;
  }
}

/** How far a row reaches before the columns for the program. */
function printedWidth({ rows, merges, technicalFrom }: FrameworkTable, row: number): number {
  const last = rows[row]?.cells.slice(0, technicalFrom).reduce((most, { role }, column) => (role === 'blank' ? most : column), 0) ?? 0;
  const span = merges.find((block) => block.row === row && block.column === last);
  return rows[row]?.kind === 'total' ? technicalFrom : last + (span?.columns ?? 1);
}

interface Run {
  readonly kind: TableRow['kind'];
  readonly from: number;
  readonly count: number;
}

function runsOf({ rows }: FrameworkTable): readonly Run[] {
  const runs: Run[] = [];
  rows.forEach((row, index) => {
    // The rows below an indicator belong to the same run.
    const kind = row.kind === 'detail' ? 'indicator' : row.kind;
    const last = runs.at(-1);
    // Rows of the head differ in how far they reach.
    if (last?.kind === kind && kind !== 'head') runs[runs.length - 1] = { ...last, count: last.count + 1 };
    else runs.push({ kind, from: index, count: 1 });
  });
  return runs;
}

/** Lists to choose from, for each run of cells of a column that offers the same. They warn only: the reader knows more than they offer. */
function queueChoices(sheet: SurfaceSheet, { rows, width }: FrameworkTable, listAlert: ListAlert): void {
  for (let column = 0; column < width; column++) {
    let from = 0;
    const offered = (row: number) => rows[row]?.cells[column]?.choices?.join(',');
    for (let row = 1; row <= rows.length; row++) {
      const source = offered(from);
      if (row < rows.length && offered(row) === source) continue;
      if (source !== undefined) {
        const validation = sheet.getRangeByIndexes(from, column, row - from, 1).dataValidation;
        validation.rule = { list: { inCellDropDown: true, source } };
        validation.errorAlert = { style: 'Warning', showAlert: true, ...listAlert };
      }
      from = row;
    }
  }
}
