/**
 * Commands of the grid's surface that the model carries out itself: sheets and names. The model knows Excel's rules
 * for them and leads every reference along; the grid then follows the model.
 */
import { CustomCommandExecutionError, type IExecutionOptions } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SCOPE_WORKBOOK_VALUE_DEFINED_NAME } from '@univerjs/preset-sheets-core';
import type { WorkbookModel } from '../../model';
import { isRefused, movesCells } from './limits';
import { isFromModel } from './gridWriter';

/** Why the grid did not do what a person asked; `model` is what the model says to it. */
export type Refusal = { readonly reason: 'moves-cells' | 'protected' } | { readonly reason: 'model'; readonly error: Error };

interface CommandParams {
  readonly subUnitId?: string;
  readonly cellValue?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly from?: { readonly subUnitId: string };
  readonly to?: { readonly subUnitId: string };
  readonly index?: number;
  readonly order?: number;
  readonly name?: string;
  readonly id?: string;
  readonly formulaOrRefString?: string;
  readonly comment?: string;
  readonly localSheetId?: string;
  readonly sheet?: { readonly name?: string };
}

type Command = (model: WorkbookModel, params: CommandParams, newSheetName: string) => void;

const COMMANDS: Readonly<Record<string, Command>> = {
  'sheet.command.insert-sheet': (model, { index, sheet }, newSheetName) => {
    const added = model.addSheet(sheet?.name ?? freeName(model, newSheetName), index ?? model.sheets.length);
    model.activate(added.id);
  },
  'sheet.command.remove-sheet': (model, { subUnitId }) => model.removeSheet(subUnitId ?? model.activeSheetId),
  'sheet.command.set-worksheet-name': (model, { subUnitId, name }) => model.sheetById(subUnitId ?? model.activeSheetId)?.rename(name ?? ''),
  'sheet.command.set-worksheet-order': (model, { subUnitId, order }) => model.sheetById(subUnitId ?? model.activeSheetId)?.moveTo(order ?? 0),
  'sheet.command.set-worksheet-hidden': (model, { subUnitId }) => hideSheet(model, subUnitId ?? model.activeSheetId),
  'sheet.command.set-worksheet-show': (model, { subUnitId }) => {
    const id = subUnitId ?? model.activeSheetId;
    model.sheetById(id)?.setVisibility('visible');
    model.activate(id);
  },
  'sheet.command.insert-defined-name': setName,
  'sheet.command.set-defined-name': setName,
  'sheet.command.remove-defined-name': (model, { name, localSheetId }) => model.removeName(name ?? '', scopeOf(localSheetId)),
};

/** Redirects sheet and name commands to the model and refuses what it cannot follow. */
export function redirectCommands(api: FUniver, current: () => WorkbookModel | null, newSheetName: () => string, refuse: (refusal: Refusal) => void): void {
  api.onBeforeCommandExecute((command, options?: IExecutionOptions) => {
    const model = current();
    if (model === null || isFromModel(options)) return;
    const redirected = COMMANDS[command.id];
    const engine = options?.onlyLocal === true || options?.['fromFormula'] === true;
    const locked = !engine && isLocked(model, command.id, command.params ?? {});
    if (redirected === undefined && !locked && !isRefused(command.id)) return;
    if (locked) refuse({ reason: 'protected' });
    else if (redirected === undefined) {
      if (movesCells(command.id)) refuse({ reason: 'moves-cells' });
    } else {
      try {
        redirected(model, command.params ?? {}, newSheetName());
      } catch (error) {
        refuse({ reason: 'model', error: error instanceof Error ? error : new Error(String(error)) });
      }
    }
    // The grid's way to be told that a command is not to run.
    throw new CustomCommandExecutionError(command.id);
  });
}

const EDITS =
  /^sheet\.mutation\.(set-range-values|move-range|(set|remove)\.numfmt|(add|remove)-worksheet-merge|set-worksheet-(col-width|row-height)|set-(row|col)-(hidden|visible)|set-col-data)$/;

/** Whether the sheet's protection forbids the change, as in Excel: cells that are not locked may be filled in. */
function isLocked(model: WorkbookModel, id: string, { subUnitId, cellValue, from, to }: CommandParams): boolean {
  if (!EDITS.test(id)) return false;
  const sheets = [subUnitId, from?.subUnitId, to?.subUnitId].flatMap((sheetId) => (sheetId === undefined ? [] : [model.sheetById(sheetId)]));
  return sheets.some((sheet) => {
    if (sheet?.isProtected !== true) return false;
    if (cellValue === undefined) return true;
    return Object.entries(cellValue).some(([row, cells]) => Object.keys(cells).some((column) => sheet.style(Number(row), Number(column)).locked));
  });
}

function setName(model: WorkbookModel, { id, name = '', formulaOrRefString = '', comment, localSheetId }: CommandParams): void {
  const scope = scopeOf(localSheetId);
  const before = model.names.find((known) => `${known.scope ?? ''}!${known.name.toLowerCase()}` === id);
  model.setName({ name, scope, formula: formulaOrRefString, ...(comment === undefined ? {} : { comment }) });
  if (before !== undefined && (before.scope !== scope || before.name.toLowerCase() !== name.toLowerCase())) model.removeName(before.name, before.scope);
}

function scopeOf(localSheetId: string | undefined): string | null {
  return localSheetId === undefined || localSheetId === SCOPE_WORKBOOK_VALUE_DEFINED_NAME ? null : localSheetId;
}

function hideSheet(model: WorkbookModel, id: string): void {
  const next = model.sheets.find((sheet) => sheet.id !== id && sheet.visibility === 'visible');
  if (next === undefined) return;
  model.sheetById(id)?.setVisibility('hidden');
  if (model.activeSheetId === id) model.activate(next.id);
}

/** `工作表1`, `工作表2`, …: the first that is free. */
function freeName(model: WorkbookModel, stem: string): string {
  let number = model.sheets.length;
  while (model.sheetByName(`${stem}${number}`) !== undefined) number += 1;
  return `${stem}${number}`;
}
