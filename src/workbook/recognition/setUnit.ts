/**
 * The unit of single inputs: 元 in one table, 万元 in another. It is kept in the comment of each input's name; 「取数表」
 * shows it.
 */
import { inputNamed } from '../../scoring/inputs/catalogue';
import type { AmountUnit } from '../../scoring/inputs/readNumber';
import { commentWithUnit } from '../../scoring/inputs/unitComment';
import { splitAddress } from '../host/addresses';
import { asText } from '../host/cells';
import { runInWorkbook, type RunOptions } from '../host/run';
import { queueInputs } from '../inputs/readNames';
import { WorkbookError } from '../model';
import { unitShown } from './bindingRows';
import { queueBindingSheet, type ExistingBindingSheet } from './bindingSheet';

/** Some inputs, all of the workbook, or those whose cells are on one sheet. */
export type UnitTarget = readonly string[] | 'all' | { readonly sheet: string };

/**
 * Sets the unit of the amounts; `null` leaves them to 金额单位. Returns the inputs that have another unit now.
 * @throws WorkbookError; the workbook is then as it was
 */
export async function setUnit(target: UnitTarget, unit: AmountUnit | null, options: RunOptions = {}): Promise<readonly string[]> {
  const { result } = await runInWorkbook(async ({ workbook, sync }) => {
    const inputs = queueInputs(workbook);
    const bindingSheet = queueBindingSheet(workbook);
    await sync();
    const cells = inputs.cells();
    const existing = bindingSheet.existing();
    const isMeant = (input: string): boolean => {
      if (target === 'all') return true;
      if (!('sheet' in target)) return target.includes(input);
      const found = cells.get(input);
      return found?.found === 'cells' && found.address !== null && splitAddress(found.address).sheet === target.sheet;
    };
    const changes = [...inputs.items()].flatMap(([input, item]) => {
      const comment = commentWithUnit(item.comment, unit);
      return hasUnit(input) && isMeant(input) && comment !== item.comment ? [{ input, item, comment, before: item.comment }] : [];
    });
    if (changes.length === 0) return [];
    const shown = existing ? unitCells(workbook, existing, changes.map(({ input }) => input)) : [];
    if (existing?.isProtected === true && shown.length > 0) throw new WorkbookError('sheet-protected', { sheet: existing.sheet });
    for (const { item, comment } of changes) item.comment = comment;
    for (const { range } of shown) range.values = [[asText(unitShown(unit, existing?.language ?? 'zh-CN'))]];
    try {
      await sync();
    } catch (error) {
      // A batch stops at its first failing action and keeps what came before it.
      for (const { item, before } of changes) item.comment = before;
      for (const { range, before } of shown) range.formulas = [[before]];
      await sync();
      throw error;
    }
    return changes.map(({ input }) => input);
  }, options);
  return result;
}

/** The cells of 「取数表」 that show the units of the inputs that have a row there. */
function unitCells(workbook: Excel.Workbook, { sheet, rows, columns, block, contents }: ExistingBindingSheet, inputs: readonly string[]): readonly { readonly range: Excel.Range; readonly before: unknown }[] {
  return inputs.flatMap((input) => {
    const row = rows.get(input);
    if (row === undefined) return [];
    const before = contents[row - block.row]?.[columns.unit - block.column];
    return [{ range: workbook.worksheets.getItem(sheet).getRangeByIndexes(row, columns.unit, 1, 1), before }];
  });
}

/** Amounts, and tables of amounts. */
export function hasUnit(input: string): boolean {
  const kind = inputNamed(input)?.kind;
  return kind === 'amount' || kind === 'table';
}
