/** Writing the scoring sheet, and the sheet behind its formulas, whole or not at all. */
import type { Language } from '../../messages/language';
import { cellAddress } from '../host/addresses';
import { asText } from '../host/cells';
import { runInWorkbook, type WorkbookRun } from '../host/run';
import { WorkbookError, type Block, type ScoreOutcome, type ScoreUndo } from '../model';
import type { QueuedWorkbook, ScoringSheetBlock } from '../readWorkbook';
import { queueNewSheet } from './create';
import type { ExistingForm } from './existing';
import { COLUMN, ROW_ID, type Form } from './form';
import { mergeInto, placesAfterMerge, resultsIn, textOf } from './merge';
import { SCORING_SHEET_NAME, WORKING_SHEET_NAME } from './name';

/** What becomes of the working sheet: a new one beside the old, the old one gone, or nothing. */
export interface WorkingSheetChange {
  readonly add: { readonly name: string; queue(workbook: Excel.Workbook, oldName: Excel.NamedItem | null): void } | null;
  readonly remove: string | null;
}

export interface WrittenSheet {
  readonly sheet: Omit<ScoreOutcome['sheet'], 'content' | 'valuesOnly'>;
  readonly undo: ScoreUndo | null;
}

interface Update {
  readonly block: ScoringSheetBlock;
  readonly existing: ExistingForm;
  readonly form: Form;
  readonly change: WorkingSheetChange;
  readonly queued: QueuedWorkbook;
}

/** One write of one block; with another working sheet what was written is taken back when a later step fails. */
export async function updateSheet(run: WorkbookRun, { block, existing, form, change, queued }: Update): Promise<WrittenSheet> {
  if (block.isProtected) throw new WorkbookError('sheet-protected', { sheet: block.sheetName });
  if (change.add || change.remove !== null) requireOpenStructure(queued);
  const merge = mergeInto(existing, form);
  const workingName = queued.workingSheetName();
  const workingFormula = workingName ? String(workingName.formula) : null;
  change.add?.queue(run.workbook, workingName);
  block.range.formulas = merge.values.map((line) => [...line]);
  if (!change.add && change.remove !== null) workingName?.delete();
  if (change.remove !== null) run.workbook.worksheets.getItem(change.remove).delete();
  try {
    await run.sync();
  } catch (error) {
    if (change.add || change.remove !== null) {
      const cells = { address: block.address, sheet: block.sheetName, contents: contentsBefore(block, merge.values) };
      await undo({ sheets: change.add ? [change.add.name] : [], names: [{ name: WORKING_SHEET_NAME, formula: workingFormula }], cells }, error);
    }
    throw error;
  }
  return {
    sheet: { name: block.sheetName, created: false, kept: merge.kept, moved: merge.moved, changed: merge.changed, ...placesAfterMerge(existing, form, block.address) },
    // With another working sheet the old formulas have nothing left to refer to.
    undo: change.add || change.remove !== null ? null : { kind: 'updated', sheet: block.sheetName, address: block.address, written: merge.values, before: contentsBefore(block, merge.values) },
  };
}

/** The cells that a merge changes, as they were. */
function contentsBefore({ cells }: ScoringSheetBlock, values: Block): Block {
  return values.map((line, row) =>
    line.map((value, column) => {
      const cell = cells[row]?.[column];
      if (value === null || !cell) return null;
      if (cell.formula !== undefined) return cell.formula;
      if (typeof cell.value === 'string') return asText(cell.value);
      return typeof cell.value === 'object' ? (cell.value?.error ?? '') : cell.value;
    }),
  );
}

interface Creation {
  readonly name: string;
  readonly form: Form;
  readonly language: Language;
  readonly change: WorkingSheetChange;
  readonly queued: QueuedWorkbook;
}

export async function createSheet(run: WorkbookRun, { name, form, language, change, queued }: Creation): Promise<WrittenSheet> {
  requireOpenStructure(queued);
  const oldName = queued.scoringSheetName();
  const oldFormula = oldName ? String(oldName.formula) : null;
  const workingName = queued.workingSheetName();
  const workingFormula = workingName ? String(workingName.formula) : null;
  run.workbook.application.suspendScreenUpdatingUntilNextSync();
  run.workbook.application.suspendApiCalculationUntilNextSync();
  // An older scoring sheet may need its working sheet: that one stays.
  change.add?.queue(run.workbook, workingName);
  const { address, contents } = queueNewSheet(run.workbook, name, form, language, oldName);
  // It had to be there before the formulas that refer to it, and belongs behind them.
  if (change.add) run.workbook.worksheets.getItem(change.add.name).position = queued.sheetNames().length + 1;
  const sheets = [name, ...(change.add ? [change.add.name] : [])];
  const names = [{ name: SCORING_SHEET_NAME, formula: oldFormula }, ...(change.add ? [{ name: WORKING_SHEET_NAME, formula: workingFormula }] : [])];
  try {
    await run.sync();
  } catch (error) {
    await undo({ sheets, names, cells: null }, error);
    throw error;
  }
  const rows = form.rows.filter(({ id }) => hasScore(id));
  const results = form.rows.flatMap((row, index) => resultsIn(row).map(({ column, result }) => [cellAddress({ sheet: name, row: index, column }), result] as const));
  const reasons = Object.fromEntries(rows.map((row) => [row.id, textOf(row.cells[COLUMN.reason] ?? null)]));
  return {
    sheet: { name, created: true, kept: [], moved: [], changed: [], results: Object.fromEntries(results), scoreCells: scoreCellsOfNew(form, name), reasons },
    undo: { kind: 'created', sheets, address, written: contents, names },
  };
}

/** Where a new scoring sheet has its scores, by indicator id. */
export function scoreCellsOfNew(form: Form, sheet: string): Record<string, string> {
  const cells = form.rows.map(({ id }, row) => [id, cellAddress({ sheet, row, column: COLUMN.score })] as const);
  return Object.fromEntries(cells.filter(([id]) => hasScore(id)));
}

function hasScore(rowId: string): boolean {
  return !rowId.startsWith('#') || rowId === ROW_ID.total;
}

function requireOpenStructure(queued: QueuedWorkbook): void {
  if (queued.isStructureProtected()) throw new WorkbookError('workbook-protected');
}

interface HalfMade {
  /** New sheets, to be taken away. */
  readonly sheets: readonly string[];
  /** What names referred to; `null` when they were not there. */
  readonly names: readonly { readonly name: string; readonly formula: string | null }[];
  readonly cells: { readonly sheet: string; readonly address: string; readonly contents: Block } | null;
}

/** A batch stops at its first failing action and keeps what came before it: that is taken back. */
async function undo({ sheets, names, cells }: HalfMade, cause: unknown): Promise<void> {
  try {
    await runInWorkbook(async ({ workbook, sync }) => {
      const newSheets = sheets.map((sheet) => workbook.worksheets.getItemOrNullObject(sheet));
      const items = names.map(({ name, formula }) => ({ name, formula, item: workbook.names.getItemOrNullObject(name) }));
      await sync();
      if (cells) workbook.worksheets.getItem(cells.sheet).getRange(cells.address.slice(cells.address.lastIndexOf('!') + 1)).formulas = cells.contents.map((line) => [...line]);
      for (const { name, formula, item } of items) {
        if (item.isNullObject && formula !== null) workbook.names.add(name, formula);
        if (!item.isNullObject && formula === null) item.delete();
        if (!item.isNullObject && formula !== null) item.formula = formula;
      }
      for (const sheet of newSheets) if (!sheet.isNullObject) sheet.delete();
      await sync();
    });
  } catch (error) {
    const [sheet] = sheets;
    throw new WorkbookError('unknown', { ...(sheet === undefined ? {} : { sheet }), halfDone: true, diagnostic: `${String(cause)}\n${String(error)}` });
  }
}
