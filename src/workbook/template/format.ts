/** How the input sheets look: titles, table lines, light cells to be filled in, number formats, choices, the page. */
import type { templateMessages } from '../../messages/template';
import { drawLines, fitToA4, HEADER_FILL, NOTE_COLOR, setColumnWidths, STANDARD_FONT } from '../sheets/look';
import type { SurfaceRange, SurfaceSheet } from '../sheets/surface';
import type { CellLook, PlannedCell, PlannedSheet } from './model';
import { HEAD_ROWS } from './model';

const FONT = { size: 11, title: 16, small: 10 } as const;
const INPUT_FILL = '#FFF8E5';
const TITLE_HEIGHT = 30;
/** Width of a character of the standard font in points, as `columnWidth` wants it, and what surrounds them. */
const CHARACTER_POINTS = 5.25;
const CELL_PADDING_POINTS = 3.75;

const FORMATS: Readonly<Partial<Record<CellLook, string>>> = {
  'amount-input': '#,##0.00', 'signed-amount-input': '#,##0.00', 'rate-input': '0.00%', 'computed-rate': '0.00%', 'printed-input': '@',
};
const CENTERED: ReadonlySet<CellLook> = new Set(['title', 'header']);
const TO_THE_RIGHT: ReadonlySet<CellLook> = new Set(['count-input', 'number-input', 'printed-input']);
const WRAPPED: ReadonlySet<CellLook> = new Set(['hint', 'header', 'note', 'text-input']);

/** What may be typed into cells of a look. A person may insist: the checks tell it again at every Score. */
const BOUNDS = {
  'amount-input': { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
  'count-input': { decimal: { formula1: 0, operator: 'GreaterThanOrEqualTo' } },
  'rate-input': { decimal: { formula1: 0, formula2: 1, operator: 'Between' } },
} as const satisfies Partial<Record<CellLook, Excel.DataValidationRule>>;

export type TypingWords = (typeof templateMessages)['zh-CN']['typing'];

export function formatSheet(sheet: SurfaceSheet, planned: PlannedSheet, typing: TypingWords): void {
  const { rows, widths, choices } = planned;
  const whole = sheet.getRangeByIndexes(0, 0, rows.length, widths.length);
  whole.format.font.name = STANDARD_FONT;
  whole.format.font.size = FONT.size;
  whole.format.verticalAlignment = 'Center';
  setColumnWidths(sheet, widths.map((width) => width * CHARACTER_POINTS + CELL_PADDING_POINTS));
  drawLines(sheet.getRangeByIndexes(HEAD_ROWS - 1, 0, rows.length - HEAD_ROWS + 1, widths.length));
  for (const { look, row, column, count } of runsOf(rows)) {
    const range = sheet.getRangeByIndexes(row, column, count, 1);
    applyLook(range, look, count);
    boundTyping(range, look, typing);
  }
  for (let row = 0; row < HEAD_ROWS - 1; row++) sheet.getRangeByIndexes(row, 0, 1, widths.length).merge(false);
  for (const { row, column, rows: count, options, insteadOf } of choices) {
    const { dataValidation } = sheet.getRangeByIndexes(row, column, count, 1);
    dataValidation.rule = { list: { inCellDropDown: true, source: options.join(',') } };
    if (insteadOf !== undefined) dataValidation.errorAlert = { style: 'Warning', showAlert: true, title: typing.title, message: insteadOf };
  }
  sheet.getRangeByIndexes(0, 0, 1, 1).format.rowHeight = TITLE_HEIGHT;
  sheet.freezePanes.freezeRows(HEAD_ROWS);
  fitToA4(sheet, 'Landscape').centerHorizontally = true;
}

function applyLook(range: SurfaceRange, look: CellLook, rows: number): void {
  const { format } = range;
  const numberFormat = FORMATS[look];
  if (numberFormat !== undefined) range.numberFormat = Array.from({ length: rows }, () => [numberFormat]);
  if (look.endsWith('input')) format.fill.color = INPUT_FILL;
  if (CENTERED.has(look)) format.horizontalAlignment = 'Center';
  if (TO_THE_RIGHT.has(look)) format.horizontalAlignment = 'Right';
  if (WRAPPED.has(look)) format.wrapText = true;
  if (look === 'sublabel') {
    // Excel indents only what is aligned to a side.
    format.horizontalAlignment = 'Left';
    format.indentLevel = 1;
  }
  if (look === 'header') format.fill.color = HEADER_FILL;
  if (look === 'header' || look === 'title') format.font.bold = true;
  if (look === 'title') format.font.size = FONT.title;
  if (look === 'hint' || look === 'note') {
    format.font.size = FONT.small;
    format.font.color = NOTE_COLOR;
  }
}

function boundTyping({ dataValidation }: SurfaceRange, look: CellLook, typing: TypingWords): void {
  if (!(look in BOUNDS)) return;
  const bounded = look as keyof typeof BOUNDS;
  dataValidation.rule = BOUNDS[bounded];
  dataValidation.errorAlert = { style: 'Warning', showAlert: true, title: typing.title, message: typing[bounded] };
}

interface Run {
  readonly look: CellLook;
  readonly row: number;
  readonly column: number;
  count: number;
}

/** Cells below each other that look the same, so that a column of them is formatted at once. */
function runsOf(rows: readonly (readonly (PlannedCell | null)[])[]): readonly Run[] {
  const runs: Run[] = [];
  const open = new Map<number, Run>();
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      const run = open.get(column);
      if (cell && run?.look === cell.look && run.row + run.count === row) run.count += 1;
      else if (cell) {
        const started: Run = { look: cell.look, row, column, count: 1 };
        open.set(column, started);
        runs.push(started);
      }
    });
  });
  return runs;
}
