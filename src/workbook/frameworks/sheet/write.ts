/** Writes the sheet 「评分标准」: a framework as a table to be edited and printed. */
import type { Language } from '../../../messages/language';
import { frameworkSheetWords } from '../../../messages/frameworkSheet';
import type { Framework } from '../../../scoring/frameworks/model';
import { frameworkTable, type FrameworkTable, type TableCell, type TableRow } from '../../../scoring/frameworks/sheet';
import { columnLetters, quotedSheet } from '../../host/addresses';
import { asText } from '../../host/cells';
import { runInWorkbook } from '../../host/run';
import { writeNewSheet } from '../../sheets/newSheet';
import { freeSheetName } from '../../sheets/names';
import type { SurfaceWorkbook } from '../../sheets/surface';
import { lookLikeStandard } from './look';
import { FRAMEWORK_SHEET_NAME } from './name';
import { queueFrameworkSheet } from './queue';

/**
 * Goes to the workbook's sheet 「评分标准」, or makes it of the framework beside everything that exists. Returns its name.
 * @throws WorkbookError; no half-made sheet is left
 */
export async function openFrameworkSheet(framework: Framework, language: Language): Promise<{ readonly sheet: string; readonly made: boolean }> {
  const { result: present } = await runInWorkbook(async ({ workbook, sync }) => {
    const queued = queueFrameworkSheet(workbook);
    await sync();
    const sheet = queued.block()?.sheetName ?? null;
    if (sheet !== null) {
      workbook.worksheets.getItem(sheet).activate();
      await sync();
    }
    return { sheet, isNameStale: queued.isNameStale() };
  });
  if (present.sheet !== null) return { sheet: present.sheet, made: false };
  const table = frameworkTable(framework, language);
  const sheet = await writeNewSheet(frameworkSheetWords[language].sheetName, (workbook, name) => {
    const reference = queueSheet(workbook, name, table, language);
    if (present.isNameStale) workbook.names.getItem(FRAMEWORK_SHEET_NAME).formula = reference;
    else workbook.names.add(FRAMEWORK_SHEET_NAME, reference);
  });
  return { sheet, made: true };
}

/** Queues the sheet with its name in a workbook that has neither. */
export function addStandard(workbook: SurfaceWorkbook, taken: readonly string[], framework: Framework, language: Language): void {
  const name = freeSheetName(frameworkSheetWords[language].sheetName, taken);
  workbook.names.add(FRAMEWORK_SHEET_NAME, queueSheet(workbook, name, frameworkTable(framework, language), language));
}

/** Queues the sheet, and tells what the name that finds it is to refer to. */
function queueSheet(workbook: SurfaceWorkbook, name: string, table: FrameworkTable, language: Language): string {
  const sheet = workbook.worksheets.add(name);
  sheet.getRangeByIndexes(0, 0, table.rows.length, table.width).formulas = table.rows.map((row, index) => row.cells.map((cell, column) => contentOf(cell, { row, index, column }, table)));
  lookLikeStandard(sheet, table, frameworkSheetWords[language].listAlert);
  sheet.activate();
  return `=${quotedSheet(name)}!$A$1:$${columnLetters(table.width - 1)}$${table.rows.length}`;
}

interface Place {
  readonly row: TableRow;
  readonly index: number;
  readonly column: number;
}

/** A number as a number, words as words; the total adds the weights up as they are edited. */
function contentOf({ text, isNumber }: TableCell, { row, index, column }: Place, table: FrameworkTable): string | number {
  if (!isNumber) return asText(text);
  if (row.kind !== 'total') return Number(text);
  const first = table.rows.findIndex(({ kind }) => kind === 'indicator');
  const letter = columnLetters(column);
  return `=SUM(${letter}${first + 1}:${letter}${index})`;
}
