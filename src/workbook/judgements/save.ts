/**
 * Writing a person's decisions into 自评打分表: only the cells that change, in one write, and only where the rows still
 * hold what the form showed, because somebody may be typing in the sheet as well.
 */
import type { Framework } from '../../scoring/frameworks/model';
import { inputNamed } from '../../scoring/inputs/catalogue';
import { entryIn, ENTRY_COLUMNS, keyOf, NO_ENTRY, type Entry } from '../../scoring/judgements/entries';
import { JUDGEMENT_TITLES } from '../../scoring/judgements/readJudgements';
import { columnLetters, quotedSheet, splitAddress, topLeftOf } from '../host/addresses';
import { asText } from '../host/cells';
import { runInWorkbook, type WorkbookRun } from '../host/run';
import { WorkbookError } from '../model';
import type { Change, SaveOutcome } from './model';
import { JUDGEMENTS, readTable, type JudgementTable } from './read';

type Column = keyof typeof JUDGEMENT_TITLES;

/** One cell to be written; row and column count from 0 on the sheet. */
interface Write {
  readonly row: number;
  readonly column: number;
  readonly content: string | number;
}

/**
 * Writes the changes, all of them or none.
 * @throws WorkbookError; the workbook is then as it was, or `halfDone` says that it is not
 */
export async function saveJudgements(changes: readonly Change[], framework: Framework): Promise<SaveOutcome> {
  const { result } = await runInWorkbook(async (run) => {
    const table = (await readTable(run, framework)).table ?? (await madeTable(run, framework));
    const lacking = (['indicator', 'score', ...(changes.some(({ asked }) => asked.item) ? (['item'] as const) : []), ...usedColumns(changes)] as const).find((column) => table.places[column] === undefined);
    if (lacking !== undefined) return { state: 'no-column', title: JUDGEMENT_TITLES[lacking][0] } as const;
    const rows = changes.map((change) => ({ change, row: table.rows.get(keyOf(change.asked)) }));
    const now = rows.map(({ change: { asked }, row }) => ({ asked, entry: row === undefined ? NO_ENTRY : entryIn(table.cells[row], table.places) }));
    if (now.some(({ entry }, index) => !isSame(entry, changes[index]?.before ?? NO_ENTRY))) return { state: 'changed', now } as const;
    const { writes, end } = planned(rows, table);
    if (writes.length > 0) await write(run, table, writes, end);
    return { state: 'saved', cells: writes.length } as const;
  });
  return result;
}

async function madeTable(run: WorkbookRun, framework: Framework): Promise<JudgementTable> {
  const { makeTemplate } = await import(/* webpackChunkName: "on-demand-template" */ '../template');
  await makeTemplate({ framework, language: 'zh-CN', only: [JUDGEMENTS] });
  const { table } = await readTable(run, framework);
  if (!table) throw new WorkbookError('gone', { sheet: JUDGEMENTS });
  return table;
}

function usedColumns(changes: readonly Change[]): readonly Column[] {
  return ENTRY_COLUMNS.filter((column) => changes.some(({ before, after }) => before[column] !== after[column]));
}

function isSame(one: Entry, other: Entry): boolean {
  return ENTRY_COLUMNS.every((column) => one[column] === other[column]);
}

/** What has to be written, and the table's last row afterwards: what has no row yet gets one below the others. */
function planned(rows: readonly { readonly change: Change; readonly row: number | undefined }[], table: JudgementTable): { writes: readonly Write[]; end: number } {
  const origin = topLeftOf(table.address);
  let end = table.last;
  const writes = rows.flatMap(({ change: { asked, before, after }, row }) => {
    const contents: [Column, string | number][] = ENTRY_COLUMNS.filter((column) => before[column] !== after[column]).map((column) => [column, contentOf(column, after[column])]);
    if (contents.length === 0) return [];
    // A row of its own stands under no merged cell, so that it carries the indicator's name.
    if (row === undefined && asked.item) contents.unshift(['item', asText(asked.item.name)]);
    if (row === undefined) contents.unshift(['indicator', asText(asked.indicator.name)]);
    const place = row ?? (end += 1);
    return contents.map(([column, content]) => ({ row: origin.row + place, column: origin.column + (table.places[column] ?? 0), content }));
  });
  return { writes, end };
}

/** A score is a number where it is one; every other text stays a text. */
function contentOf(column: keyof Entry, text: string): string | number {
  return column === 'score' && /^\d{1,9}(?:\.\d{1,6})?$/.test(text) ? Number(text) : asText(text);
}

async function write(run: WorkbookRun, table: JudgementTable, writes: readonly Write[], end: number): Promise<void> {
  const { workbook } = run;
  const { sheet: name } = splitAddress(table.address);
  const origin = topLeftOf(table.address);
  const sheet = workbook.worksheets.getItem(name);
  sheet.protection.load('protected');
  const isLonger = end >= table.cells.length;
  const width = table.cells[0]?.length ?? 1;
  const below = isLonger ? sheet.getRangeByIndexes(origin.row + table.cells.length, origin.column, end + 1 - table.cells.length, width) : null;
  below?.load('formulas,address');
  const named = [JUDGEMENTS, inputNamed(JUDGEMENTS)?.alias ?? JUDGEMENTS].map((known) => workbook.names.getItemOrNullObject(known));
  for (const candidate of named) candidate.load('name,formula');
  const before = writes.map(({ row, column }) => {
    const cell = sheet.getRangeByIndexes(row, column, 1, 1);
    cell.load('formulas');
    return cell;
  });
  await run.sync();
  if (sheet.protection.protected) throw new WorkbookError('sheet-protected', { sheet: name });
  if (below?.formulas.some((line: unknown[]) => line.some((content) => content !== ''))) throw new WorkbookError('cell-not-empty', { cell: below.address });
  const item = named.find((candidate) => !candidate.isNullObject);
  // An Excel table grows by hand only: cells below it would not be its own.
  if (below && !item) throw new WorkbookError('cell-not-empty', { cell: below.address });
  const contents = before.map((cell) => cell.formulas as unknown[][]);
  const oldName = below && item ? { name: item.name, formula: String(item.formula) } : null;
  for (const { row, column, content } of writes) sheet.getRangeByIndexes(row, column, 1, 1).values = [[content]];
  if (below && item) item.formula = `=${quotedSheet(name)}!$${columnLetters(origin.column)}$${origin.row + 1}:$${columnLetters(origin.column + width - 1)}$${origin.row + end + 1}`;
  try {
    await run.sync();
  } catch (error) {
    await takeBack({ name, writes, contents, oldName }, error);
    throw error;
  }
}

interface HalfWritten {
  readonly name: string;
  readonly writes: readonly Write[];
  readonly contents: readonly (readonly (readonly unknown[])[])[];
  /** `null` when the name was left as it is. */
  readonly oldName: { readonly name: string; readonly formula: string } | null;
}

/** A batch stops at its first failing action and keeps what came before it. */
async function takeBack({ name, writes, contents, oldName }: HalfWritten, cause: unknown): Promise<void> {
  try {
    await runInWorkbook(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItem(name);
      writes.forEach(({ row, column }, index) => {
        sheet.getRangeByIndexes(row, column, 1, 1).formulas = (contents[index] ?? []).map((line) => [...line]);
      });
      if (oldName) workbook.names.getItem(oldName.name).formula = oldName.formula;
      await sync();
    });
  } catch (error) {
    throw new WorkbookError('unknown', { sheet: name, halfDone: true, diagnostic: `${String(cause)}\n${String(error)}` });
  }
}
