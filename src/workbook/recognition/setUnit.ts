/** The unit of single inputs: 元 in one table, 万元 in another. It is kept in the comment of each input's name. */
import { inputNamed } from '../../scoring/inputs/catalogue';
import type { AmountUnit } from '../../scoring/inputs/readNumber';
import { commentWithUnit } from '../../scoring/inputs/unitComment';
import { splitAddress } from '../host/addresses';
import { runInWorkbook, type RunOptions } from '../host/run';
import { queueInputs } from '../inputs/readNames';

/** Some inputs, all of the workbook, or those whose cells are on one sheet. */
export type UnitTarget = readonly string[] | 'all' | { readonly sheet: string };

/**
 * Sets the unit of the amounts; `null` leaves them to 金额单位. Returns the inputs that have another unit now.
 * @throws WorkbookError; the workbook is then as it was
 */
export async function setUnit(target: UnitTarget, unit: AmountUnit | null, options: RunOptions = {}): Promise<readonly string[]> {
  const { result } = await runInWorkbook(async ({ workbook, sync }) => {
    const inputs = queueInputs(workbook);
    await sync();
    const cells = inputs.cells();
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
    for (const { item, comment } of changes) item.comment = comment;
    try {
      await sync();
    } catch (error) {
      // A batch stops at its first failing action and keeps what came before it.
      for (const { item, before } of changes) item.comment = before;
      await sync();
      throw error;
    }
    return changes.map(({ input }) => input);
  }, options);
  return result;
}

/** Amounts, and tables of amounts. */
export function hasUnit(input: string): boolean {
  const kind = inputNamed(input)?.kind;
  return kind === 'amount' || kind === 'table';
}
