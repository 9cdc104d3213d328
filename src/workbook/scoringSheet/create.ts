/** Writing a new scoring sheet in one batch: values, the official look, the print set-up, and the name that finds it again. */
import { sheetMessages } from '../../messages/sheet';
import type { Language } from '../../messages/language';
import { columnLetters, quotedSheet } from '../host/addresses';
import { asText } from '../host/cells';
import { drawLines, fitToA4, makeHeader, makeTitle, NOTE_COLOR, setColumnWidths, STANDARD_FONT } from '../sheets/look';
import { COLUMN, COLUMNS, OFFICIAL_COLUMNS, RECORD_COLUMNS, VISIBLE_COLUMNS, type Form, type FormRow, type FormValue } from './form';
import { inputFor, writtenInto, type CellInput } from './merge';
import { SCORING_SHEET_NAME } from './name';

/** Column widths in points, A to H: A to G together have the width of A4 landscape between its margins. */
const WIDTHS = [58, 58, 96, 262, 36, 52, 226, 320] as const;
const COLORS = { total: '#F2F2F2', line: '#7F7F7F', link: '#0563C1' } as const;
/** Points. */
const TITLE_HEIGHT = 32;
/** Inches. */
const MARGINS = { left: 0.47, right: 0.47, top: 0.6, bottom: 0.6 } as const;
const POINTS_PER_INCH = 72;

/** Queues a new sheet with the whole form. Nothing of the workbook but this sheet and its name is touched. */
export function queueNewSheet(workbook: Excel.Workbook, sheetName: string, form: Form, language: Language, oldName: Excel.NamedItem | null): { readonly address: string; readonly contents: readonly (readonly CellInput[])[] } {
  const messages = sheetMessages[language];
  const sheet = workbook.worksheets.add(sheetName);
  const block = sheet.getRangeByIndexes(0, 0, form.rows.length, COLUMNS);
  const contents = form.rows.map((row, index) => [...row.cells.map((value, column) => cellInput(row, column, value)), ...recordOf(form, index, messages.record)]);
  block.formulas = contents.map((line) => [...line]);

  const visible = sheet.getRangeByIndexes(0, 0, form.rows.length, VISIBLE_COLUMNS);
  visible.format.font.name = STANDARD_FONT;
  visible.format.font.size = 10;
  visible.format.verticalAlignment = 'Center';
  visible.format.wrapText = true;
  setColumnWidths(sheet, WIDTHS);
  queueHead(sheet, form);
  queueBody(sheet, form);
  queueNotes(sheet, form);
  queueSources(sheet, form);
  sheet.getRange(`${columnLetters(COLUMN.id)}:${columnLetters(COLUMNS - 1)}`).columnHidden = true;
  sheet.getRangeByIndexes(form.headerRow, 0, form.rows.length - form.headerRow, OFFICIAL_COLUMNS).format.autofitRows();
  sheet.freezePanes.freezeRows(form.headerRow + 1);
  sheet.showGridlines = false;
  queuePage(sheet, form, messages.pageFooter);

  const reference = `=${quotedSheet(sheetName)}!$A$1:$${columnLetters(COLUMNS - 1)}$${form.rows.length}`;
  if (oldName) oldName.formula = reference;
  else workbook.names.add(SCORING_SHEET_NAME, reference);
  sheet.activate();
  sheet.getRange('A1').select();
  return { address: `${quotedSheet(sheetName)}!A1:${columnLetters(COLUMNS - 1)}${form.rows.length}`, contents };
}

function cellInput(row: FormRow, column: number, value: FormValue): CellInput {
  const position = row.owned.indexOf(column);
  return position < 0 ? inputFor(value) : writtenInto(row, position)[0];
}

/** The hidden columns of a row: its id and what is written into the cells that change. */
function recordOf(form: Form, index: number, titles: readonly string[]): CellInput[] {
  const row = form.rows[index];
  if (!row) throw new Error(`the form has no row ${index}`);
  if (index === form.headerRow) return [row.id, ...titles];
  const id = index === 0 ? form.mark : row.id;
  const records = new Map<number, CellInput>(RECORD_COLUMNS.map((column, position) => [column, writtenInto(row, position)[1]]));
  return [id, ...Array.from({ length: COLUMNS - COLUMN.id - 1 }, (_, index) => records.get(COLUMN.id + 1 + index) ?? asText(row.inputs ?? ''))];
}

function queueHead(sheet: Excel.Worksheet, form: Form): void {
  makeTitle(sheet.getRangeByIndexes(0, 0, 1, OFFICIAL_COLUMNS), TITLE_HEIGHT);
  sheet.getRangeByIndexes(1, 0, 1, OFFICIAL_COLUMNS - 1).merge(false);
  sheet.getRangeByIndexes(1, 0, 1, 1).format.horizontalAlignment = 'Left';
  sheet.getRangeByIndexes(1, OFFICIAL_COLUMNS - 1, 1, 1).format.horizontalAlignment = 'Right';
  sheet.getRangeByIndexes(1, 0, 1, OFFICIAL_COLUMNS).format.rowHeight = 20;
  makeHeader(sheet.getRangeByIndexes(form.headerRow, 0, 1, OFFICIAL_COLUMNS));
}

function queueBody(sheet: Excel.Worksheet, form: Form): void {
  const { headerRow, firstIndicatorRow, totalRow } = form;
  drawLines(sheet.getRangeByIndexes(headerRow, 0, totalRow - headerRow + 1, OFFICIAL_COLUMNS), COLORS.line);
  const rows = totalRow - firstIndicatorRow + 1;
  const column = (index: number) => sheet.getRangeByIndexes(firstIndicatorRow, index, rows, 1);
  for (const index of [COLUMN.section, COLUMN.group, COLUMN.maximum, COLUMN.score]) column(index).format.horizontalAlignment = 'Center';
  for (const index of [COLUMN.indicator, COLUMN.standard, COLUMN.reason]) column(index).format.horizontalAlignment = 'Left';
  column(COLUMN.score).numberFormat = Array.from({ length: rows }, () => ['0.0##']);
  for (const { column: index, first, last } of form.merges) sheet.getRangeByIndexes(first, index, last - first + 1, 1).merge(false);
  const total = sheet.getRangeByIndexes(totalRow, 0, 1, OFFICIAL_COLUMNS);
  total.format.font.bold = true;
  total.format.fill.color = COLORS.total;
  sheet.getRangeByIndexes(totalRow, 0, 1, COLUMN.maximum).merge(false);
}

/** Beside the form, where it is not printed. */
function queueSources(sheet: Excel.Worksheet, { headerRow, firstIndicatorRow, totalRow }: Form): void {
  const header = sheet.getRangeByIndexes(headerRow, COLUMN.source, 1, 1);
  header.format.font.color = NOTE_COLOR;
  header.format.horizontalAlignment = 'Left';
  const links = sheet.getRangeByIndexes(firstIndicatorRow, COLUMN.source, totalRow - firstIndicatorRow, 1);
  links.format.font.size = 9;
  links.format.font.color = COLORS.link;
  links.format.horizontalAlignment = 'Left';
}

function queueNotes(sheet: Excel.Worksheet, form: Form): void {
  for (let row = form.totalRow + 1; row < form.rows.length; row++) {
    const note = sheet.getRangeByIndexes(row, 0, 1, OFFICIAL_COLUMNS);
    note.merge(false);
    note.format.font.size = 9;
    note.format.font.color = NOTE_COLOR;
    note.format.horizontalAlignment = 'Left';
  }
}

function queuePage(sheet: Excel.Worksheet, form: Form, footer: string): void {
  const page = fitToA4(sheet, 'Landscape');
  page.centerHorizontally = true;
  page.leftMargin = MARGINS.left * POINTS_PER_INCH;
  page.rightMargin = MARGINS.right * POINTS_PER_INCH;
  page.topMargin = MARGINS.top * POINTS_PER_INCH;
  page.bottomMargin = MARGINS.bottom * POINTS_PER_INCH;
  page.setPrintArea(sheet.getRangeByIndexes(0, 0, form.rows.length, OFFICIAL_COLUMNS));
  page.setPrintTitleRows(`$${form.headerRow + 1}:$${form.headerRow + 1}`);
  page.headersFooters.defaultForAllPages.centerFooter = footer;
}
