/** 「取数表」: one sheet of ours, made once and extended afterwards; rows and cells that a person added stay. */
import { bindingSheetMessages } from '../../messages/bindingSheet';
import { LANGUAGES, type Language } from '../../messages/language';
import type { Place } from '../../scoring/recognition/model';
import { absoluteReference, cellAddress, placeOf } from '../host/addresses';
import { asText } from '../host/cells';
import { drawLines, fitToA4, makeHeader, makeTitle, NOTE_COLOR, setColumnWidths, STANDARD_FONT } from '../sheets/look';
import { BINDING_SHEET_NAME } from './bindingSheetName';
import { COLUMNS, QUARTER_COLUMNS, type BindingRow, type Column } from './bindingRows';

/** The sheet as it stands. */
export interface ExistingBindingSheet {
  readonly sheet: string;
  /** Of its titles. */
  readonly language: Language;
  readonly isProtected: boolean;
  /** Of the block: title row of the table, and all rows below it. */
  readonly block: Place;
  /** As they would be written again. */
  readonly contents: readonly (readonly unknown[])[];
  /** Where each column of the table stands on the sheet. */
  readonly columns: Readonly<Record<Column, number>>;
  /** The row of each input on the sheet. */
  readonly rows: ReadonlyMap<string, number>;
  /** The first row below everything that stands on the sheet. */
  readonly freeRow: number;
}

/** May be asked after the next round trip. */
export interface QueuedBindingSheet {
  /** `null` where there is none, or none that can be extended: columns of its table are gone. */
  existing(): ExistingBindingSheet | null;
  /** The name that finds the sheet, also when its cells are gone. */
  name(): Excel.NamedItem | null;
}

/** Where the rows go, before anything is written. */
export interface BindingSheetPlan {
  readonly sheet: string;
  readonly existing: ExistingBindingSheet | null;
  readonly rows: readonly { readonly row: number; readonly content: BindingRow }[];
  readonly columns: Readonly<Record<Column, number>>;
  /** The block that the sheet's own name refers to afterwards. */
  readonly block: Place;
}

const HEAD_ROWS = 3;
const WIDTHS: Readonly<Record<Column, number>> = { input: 110, meaning: 200, value: 90, q1: 80, q2: 80, q3: 80, q4: 80, unit: 66, source: 130, passage: 300 };
const TITLE_HEIGHT = 30;
const HINT_HEIGHT = 32;

export function queueBindingSheet(workbook: Excel.Workbook): QueuedBindingSheet {
  const item = workbook.names.getItemOrNullObject(BINDING_SHEET_NAME);
  item.load('name,formula,comment');
  const range = item.getRangeOrNullObject();
  range.load('address,formulas,values');
  range.worksheet.load('name');
  range.worksheet.protection.load('protected');
  const used = range.worksheet.getUsedRangeOrNullObject(false);
  used.load('rowIndex,rowCount');
  const existing = (): ExistingBindingSheet | null => {
    if (item.isNullObject || range.isNullObject) return null;
    const block = placeOf(range.address);
    const titled = columnsIn(range.values[0] ?? [], block.column);
    if (!titled) return null;
    const { columns, language } = titled;
    const inputs = (range.values as unknown[][]).map((line) => line[columns.input - block.column]);
    return {
      sheet: range.worksheet.name,
      language,
      isProtected: range.worksheet.protection.protected,
      block,
      contents: range.formulas as unknown[][],
      columns,
      rows: new Map(inputs.flatMap((input, index) => (index > 0 && typeof input === 'string' && input !== '' ? [[input.trim(), block.row + index] as const] : []))),
      freeRow: Math.max(used.rowIndex + used.rowCount, block.row + block.rows),
    };
  };
  return { existing, name: () => (item.isNullObject ? null : item) };
}

/** By their titles, in either language. `null` when one is gone, or the quarters are no longer beside each other. */
function columnsIn(titles: readonly unknown[], left: number): Pick<ExistingBindingSheet, 'columns' | 'language'> | null {
  for (const language of LANGUAGES) {
    const { headers } = bindingSheetMessages[language];
    const found = COLUMNS.map((column) => [column, titles.indexOf(headers[column])] as const);
    if (found.some(([, index]) => index < 0)) continue;
    const columns = Object.fromEntries(found.map(([column, index]) => [column, left + index])) as Record<Column, number>;
    if (QUARTER_COLUMNS.every((column, quarter) => columns[column] === columns.q1 + quarter)) return { columns, language };
  }
  return null;
}

/** @param sheet a free name, for a sheet that has to be made */
export function planBindingSheet(rows: readonly BindingRow[], existing: ExistingBindingSheet | null, sheet: string): BindingSheetPlan {
  const columns = existing?.columns ?? (Object.fromEntries(COLUMNS.map((column, index) => [column, index])) as Record<Column, number>);
  let free = existing?.freeRow ?? HEAD_ROWS;
  const placed = rows.map((content) => ({ content, row: existing?.rows.get(content.input) ?? free++ }));
  const top = existing?.block.row ?? HEAD_ROWS - 1;
  const block = existing?.block ?? { sheet, row: top, column: 0, rows: 1, columns: COLUMNS.length };
  const last = Math.max(block.row + block.rows - 1, ...placed.map(({ row }) => row));
  return { sheet: existing?.sheet ?? sheet, existing, rows: placed, columns, block: { ...block, sheet: existing?.sheet ?? sheet, rows: last - top + 1 } };
}

/** The cells on the sheet that an input's name refers to. */
export function cellsOnSheet({ sheet, rows, columns }: BindingSheetPlan, input: string): Place {
  const found = rows.find(({ content }) => content.input === input);
  if (!found) throw new Error(`${input} has no row`);
  const { row, content } = found;
  return content.isQuarters ? { sheet, row, column: columns.q1, rows: 1, columns: QUARTER_COLUMNS.length } : { sheet, row, column: columns.value, rows: 1, columns: 1 };
}

/** What each formula gives, by its cell. */
export function resultsOnSheet({ sheet, rows, columns }: BindingSheetPlan): Record<string, string | number> {
  const results = rows.flatMap(({ row, content }) =>
    COLUMNS.flatMap((column) => {
      const { result } = content.cells[column];
      return result === undefined ? [] : [[cellAddress({ sheet, row, column: columns[column] }), result] as const];
    }),
  );
  return Object.fromEntries(results);
}

/** Queues the rows, and the sheet itself where there is none. */
export function queueRows(workbook: Excel.Workbook, plan: BindingSheetPlan, name: Excel.NamedItem | null, language: Language): void {
  const sheet = plan.existing ? workbook.worksheets.getItem(plan.sheet) : queueNewSheet(workbook, plan, language);
  for (const { row, content } of plan.rows) {
    for (const column of COLUMNS) sheet.getRangeByIndexes(row, plan.columns[column], 1, 1).formulas = [[content.cells[column].content]];
    if (!plan.existing?.rows.has(content.input)) formatRow(sheet, plan, row);
  }
  const reference = `=${absoluteReference(plan.block)}`;
  if (name) name.formula = reference;
  else workbook.names.add(BINDING_SHEET_NAME, reference);
}

function queueNewSheet(workbook: Excel.Workbook, plan: BindingSheetPlan, language: Language): Excel.Worksheet {
  const words = bindingSheetMessages[language];
  const sheet = workbook.worksheets.add(plan.sheet);
  const width = COLUMNS.length;
  const empty = Array<string>(width - 1).fill('');
  const head = sheet.getRangeByIndexes(0, 0, HEAD_ROWS, width);
  head.values = [[words.title, ...empty], [words.hint, ...empty], COLUMNS.map((column) => asText(words.headers[column]))];
  head.format.font.name = STANDARD_FONT;
  head.format.verticalAlignment = 'Center';
  setColumnWidths(sheet, COLUMNS.map((column) => WIDTHS[column]));
  makeTitle(sheet.getRangeByIndexes(0, 0, 1, width), TITLE_HEIGHT);
  const hint = sheet.getRangeByIndexes(1, 0, 1, width);
  hint.merge(false);
  hint.format.wrapText = true;
  hint.format.font.color = NOTE_COLOR;
  hint.format.rowHeight = HINT_HEIGHT;
  const header = sheet.getRangeByIndexes(HEAD_ROWS - 1, 0, 1, width);
  makeHeader(header);
  drawLines(header);
  sheet.freezePanes.freezeRows(HEAD_ROWS);
  sheet.showGridlines = false;
  fitToA4(sheet, 'Landscape').setPrintTitleRows(`$${HEAD_ROWS}:$${HEAD_ROWS}`);
  return sheet;
}

function formatRow(sheet: Excel.Worksheet, { columns }: BindingSheetPlan, row: number): void {
  for (const column of COLUMNS) {
    const { format } = sheet.getRangeByIndexes(row, columns[column], 1, 1);
    format.font.name = STANDARD_FONT;
    format.verticalAlignment = 'Center';
    if (column === 'meaning' || column === 'passage' || column === 'source') format.wrapText = true;
    if (column === 'unit') format.horizontalAlignment = 'Center';
  }
  const first = Math.min(...COLUMNS.map((column) => columns[column]));
  const last = Math.max(...COLUMNS.map((column) => columns[column]));
  drawLines(sheet.getRangeByIndexes(row, first, 1, last - first + 1));
}
