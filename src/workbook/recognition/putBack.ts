/** A batch stops at its first failing action and keeps what came before it: that is taken back. */
import { isSameReference } from '../host/addresses';
import { runInWorkbook } from '../host/run';
import { queueUnitName } from '../inputs/unitName';
import { WorkbookError } from '../model';
import type { BindingSheetPlan } from './bindingSheet';

/** What a name was; `formula` is `null` where it was not there. */
export interface NameBefore {
  readonly name: string;
  readonly formula: string | null;
  readonly comment: string;
  /** What it was to refer to: a name that refers elsewhere is another person's, made or changed at the same moment. */
  readonly written: string;
  /** Of an input: the name that says its unit, which goes with it. */
  readonly unit?: UnitBefore;
}

/** What the name of an input's unit referred to, and was to refer to; `null` for no such name. */
export interface UnitBefore {
  readonly input: string;
  readonly before: string | null;
  readonly written: string | null;
}

/** A cell of 「取数表」 and what it held. */
export interface CellBefore {
  readonly row: number;
  readonly column: number;
  readonly content: unknown;
}

export interface HalfDone {
  readonly names: readonly NameBefore[];
  /** Rows of 「取数表」 that were being written. */
  readonly plan: BindingSheetPlan | null;
  /** Single cells that were being written, on that sheet. */
  readonly cells?: { readonly sheet: string; readonly before: readonly CellBefore[] };
}

/** @throws WorkbookError `halfDone` when it can't be taken back */
export async function putBack({ names, plan, cells }: HalfDone, cause: unknown): Promise<void> {
  try {
    await runInWorkbook(async ({ workbook, sync }) => {
      const items = names.map((before) => ({ before, item: workbook.names.getItemOrNullObject(before.name), unitName: before.unit && queueUnitName(workbook, before.unit.input) }));
      const sheet = plan ? workbook.worksheets.getItemOrNullObject(plan.sheet) : null;
      items.forEach(({ item }) => item.load('formula,comment'));
      await sync();
      for (const { before, item, unitName } of items) {
        const isAsWritten = item.isNullObject ? before.formula === null : isSameReference(String(item.formula), before.written);
        if (!isAsWritten) continue;
        // After a failure a unit that is not as it was to be is another person's; what is taken back goes as a whole.
        if (before.unit && (cause === null || unitName?.formula() === before.unit.written)) unitName?.write(before.unit.before);
        if (item.isNullObject) continue;
        if (before.formula === null) item.delete();
        else {
          if (item.formula !== before.formula) item.formula = before.formula;
          if (item.comment !== before.comment) item.comment = before.comment;
        }
      }
      if (plan && sheet && !sheet.isNullObject) takeRowsBack(sheet, plan, isSheetTaken(cause));
      if (cells) cells.before.forEach(({ row, column, content }) => (workbook.worksheets.getItem(cells.sheet).getRangeByIndexes(row, column, 1, 1).formulas = [[content]]));
      await sync();
    });
  } catch (error) {
    throw new WorkbookError('unknown', { ...(plan ? { sheet: plan.sheet } : {}), halfDone: true, diagnostic: `${String(cause)}\n${String(error)}` });
  }
}

/** @param isTheirs somebody else made a sheet of that name at the same moment */
function takeRowsBack(sheet: Excel.Worksheet, { existing, rows, block }: BindingSheetPlan, isTheirs: boolean): void {
  if (!existing) {
    if (!isTheirs) sheet.delete();
    return;
  }
  const { block: before, contents } = existing;
  for (const { row, content } of rows) {
    if (existing.rows.has(content.input)) {
      const line = contents[row - before.row] ?? [];
      sheet.getRangeByIndexes(row, before.column, 1, before.columns).formulas = [[...line]];
    } else {
      sheet.getRangeByIndexes(row, block.column, 1, block.columns).clear();
    }
  }
}

function isSheetTaken(error: unknown): boolean {
  if (typeof error !== 'object' || error === null || !('code' in error) || error.code !== 'ItemAlreadyExists') return false;
  const { errorLocation } = 'debugInfo' in error ? (error.debugInfo as { readonly errorLocation?: string }) : {};
  return errorLocation?.startsWith('Worksheet') ?? false;
}
