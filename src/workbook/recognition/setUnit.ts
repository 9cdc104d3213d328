/**
 * The unit of single inputs: 元 in one table, 万元 in another. A name beside each input's own keeps it, and the comment of
 * the input's name and 「取数表」 show it.
 */
import { formulaOfUnit, hasUnit } from '../../scoring/inputs/ownUnit';
import type { AmountUnit } from '../../scoring/inputs/readNumber';
import { commentWithUnit } from '../../scoring/inputs/unitComment';
import { splitAddress } from '../host/addresses';
import { asText } from '../host/cells';
import { runInWorkbook, type RunOptions } from '../host/run';
import { queueInputs } from '../inputs/readNames';
import type { UnitName } from '../inputs/unitName';
import { WorkbookError } from '../model';
import { unitShown } from './bindingRows';
import { queueBindingSheet, type ExistingBindingSheet } from './bindingSheet';
import { putBack, type CellBefore, type NameBefore } from './putBack';

/** Some inputs, all of the workbook, or those whose cells are on one sheet. */
export type UnitTarget = readonly string[] | 'all' | { readonly sheet: string };

/**
 * Sets the unit of the amounts; `null` leaves them to 金额单位. Returns the inputs that have another unit now, or have it
 * told in another way.
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
    const changes = [...inputs.items()].flatMap(([input, item]): Change[] => {
      const change = { input, item, unitName: inputs.unitName(input), comment: commentWithUnit(item.comment, unit) };
      return hasUnit(input) && isMeant(input) && isChange(change, unit) ? [change] : [];
    });
    if (changes.length === 0) return [];
    const shown = existing ? unitCells(existing, changes.map(({ input }) => input)) : [];
    if (existing?.isProtected === true && shown.length > 0) throw new WorkbookError('sheet-protected', { sheet: existing.sheet });
    const names = changes.map((change) => nameBefore(change, unit));
    for (const { item, comment, unitName } of changes) {
      if (comment !== item.comment) item.comment = comment;
      unitName.write(formulaOfUnit(unit));
    }
    for (const { row, column } of shown) workbook.worksheets.getItem(existing?.sheet ?? '').getRangeByIndexes(row, column, 1, 1).values = [[asText(unitShown(unit, existing?.language ?? 'zh-CN'))]];
    try {
      await sync();
    } catch (error) {
      await putBack({ names, plan: null, ...(existing ? { cells: { sheet: existing.sheet, before: shown } } : {}) }, error);
      throw error;
    }
    return changes.map(({ input }) => input);
  }, options);
  return result;
}

interface Change {
  readonly input: string;
  readonly item: Excel.NamedItem;
  readonly unitName: UnitName;
  /** What the comment of the input's name is to say. */
  readonly comment: string;
}

function isChange({ item, unitName, comment }: Change, unit: AmountUnit | null): boolean {
  return comment !== item.comment || unitName.formula() !== formulaOfUnit(unit);
}

function nameBefore({ input, item, unitName }: Change, unit: AmountUnit | null): NameBefore {
  const formula = String(item.formula);
  return { name: item.name, formula, comment: item.comment, written: formula, unit: { input, before: unitName.formula(), written: formulaOfUnit(unit) } };
}

/** The cells of 「取数表」 that show the units of the inputs that have a row there. */
function unitCells({ rows, columns, block, contents }: ExistingBindingSheet, inputs: readonly string[]): readonly CellBefore[] {
  return inputs.flatMap((input) => {
    const row = rows.get(input);
    return row === undefined ? [] : [{ row, column: columns.unit, content: contents[row - block.row]?.[columns.unit - block.column] }];
  });
}
