/** The values of whole sheets, in blocks that Excel can hand over, with progress and cancel between them. */
import type { CellContent, SheetValues } from '../../scoring/recognition/model';
import { workbookErrorFrom } from '../host/errors';
import type { WorkbookRun } from '../host/run';
import { breathe } from './breathe';
import { cellContent } from './cellContent';

/** The used cells of a sheet. */
export interface UsedCells {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface ReadOptions {
  /** Told before each block: the sheet, and the share of all cells that is read. */
  readonly onProgress: (sheet: string, share: number) => void;
  readonly isCancelled: () => boolean;
}

export interface SheetsRead {
  readonly sheets: readonly SheetValues[];
  readonly cellsRead: number;
  /** Sheets of which only the first rows were read. */
  readonly partlyRead: readonly string[];
}

/** A far stray cell makes a used range of millions of blank cells; nobody's table is that large. */
const MOST_CELLS_OF_A_SHEET = 1_000_000;
/**
 * What a block should weigh as JSON text. Excel on the web refuses 5 MB (resource limits of Office Add-ins); a block is
 * also taken apart in one go, which must not be felt in the pane.
 */
const WANTED_BYTES = 1_000_000;
const MOST_CELLS_OF_A_BLOCK = 100_000;
/** Before anything is known of the cells: a third of them as long Chinese labels. */
const EXPECTED_BYTES_PER_CELL = 40;

/** Reads the sheets one after the other. `null` when the run was cancelled. */
export async function readSheets(run: WorkbookRun, used: readonly UsedCells[], { onProgress, isCancelled }: ReadOptions): Promise<SheetsRead | null> {
  const wanted = used.map(withinLimit);
  const total = wanted.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  const sheets: SheetValues[] = [];
  let cellsRead = 0;
  let bytesPerCell = EXPECTED_BYTES_PER_CELL;
  for (const sheet of wanted) {
    const rows: (readonly CellContent[])[] = [];
    while (rows.length < sheet.rows) {
      onProgress(sheet.sheet, total === 0 ? 1 : cellsRead / total);
      const block = await readBlock(run, sheet, rows.length, rowsPerBlock(sheet.columns, bytesPerCell));
      for (const line of block) rows.push(line);
      cellsRead += block.length * sheet.columns;
      // A sheet begins with its labels and goes on with numbers: a little caution, but no more than a block's.
      bytesPerCell = Math.max(weightOf(block), 2);
      await breathe();
      if (isCancelled()) return null;
    }
    sheets.push({ name: sheet.sheet, top: sheet.row, left: sheet.column, rows });
  }
  return { sheets, cellsRead, partlyRead: used.filter(({ rows }, index) => wanted[index]?.rows !== rows).map(({ sheet }) => sheet) };
}

function withinLimit(used: UsedCells): UsedCells {
  return { ...used, rows: Math.min(used.rows, Math.max(1, Math.floor(MOST_CELLS_OF_A_SHEET / used.columns))) };
}

function rowsPerBlock(columns: number, bytesPerCell: number): number {
  const cells = Math.min(WANTED_BYTES / bytesPerCell, MOST_CELLS_OF_A_BLOCK);
  return Math.max(1, Math.floor(cells / columns));
}

/** Some rows from `offset` on: as many as asked for, or fewer when they are more than Excel hands over at once. */
async function readBlock(run: WorkbookRun, sheet: UsedCells, offset: number, wanted: number): Promise<readonly (readonly CellContent[])[]> {
  const rows = Math.min(wanted, sheet.rows - offset);
  const read = async (column: number, columns: number) => {
    const range = run.workbook.worksheets.getItem(sheet.sheet).getRangeByIndexes(sheet.row + offset, sheet.column + column, rows, columns);
    range.load('values');
    await run.sync();
    return range.values as unknown[][];
  };
  const values = await orTooLarge(() => read(0, sheet.columns));
  if (values) return values.map((line) => line.map(cellContent));
  if (rows > 1) return readBlock(run, sheet, offset, Math.ceil(rows / 2));
  // One row that is too long goes in halves.
  const half = Math.ceil(sheet.columns / 2);
  const [left] = await read(0, half);
  const [right] = await read(half, sheet.columns - half);
  return [[...(left ?? []), ...(right ?? [])].map(cellContent)];
}

/** `null` when Excel refuses the size: with an error, or by handing over no values (performance notes of Office Add-ins). */
async function orTooLarge(read: () => Promise<unknown[][] | null>): Promise<unknown[][] | null> {
  try {
    return await read();
  } catch (error) {
    if (workbookErrorFrom(error).code === 'too-large') return null;
    throw error;
  }
}

/** Bytes of JSON text for a cell of the block, on the heavy side. */
function weightOf(block: readonly (readonly CellContent[])[]): number {
  let cells = 0;
  let bytes = 0;
  for (const line of block) {
    cells += line.length;
    for (const value of line) bytes += value === null ? 3 : typeof value === 'string' ? 3 + 3 * value.length : 20;
  }
  return cells === 0 ? EXPECTED_BYTES_PER_CELL : bytes / cells;
}
