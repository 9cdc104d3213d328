/**
 * What of the grid's own surface is left out: commands whose effect the workbook model does not follow.
 * They are hidden from the menus and refused when a key or another way calls them, so that grid and workbook
 * can never differ.
 */

/**
 * Rows, columns and cells inserted, deleted or moved would have to move names, tables and formulas in the file too;
 * protection, copied sheets, tab colours, rotated and struck-through text are unknown to the model.
 */
const REFUSED =
  /^sheet\.command\.(insert-(row|col|multi-|range)|append-row|remove-(row|col)|move-(rows|cols)|reorder-range|(insert|delete)-range-move|(add|set|delete|change|view).*(protection|permission)|copy-sheet|set-tab-color|set-text-rotation|set-(range-)?stroke|set-gridlines-color|toggle-gridlines)/;

/** Whether the grid's command would change something that the model cannot follow. */
export function isRefused(commandId: string): boolean {
  return REFUSED.test(commandId);
}

/** Of these a person is told why they are refused; the rest are only out of sight. */
export function movesCells(commandId: string): boolean {
  return /row|col|range-move|reorder/.test(commandId);
}

/** The menu entries of what is refused. */
export const HIDDEN_MENUS: readonly string[] = [
  'sheet.menu.cell-insert',
  'sheet.menu.delete',
  'sheet.command.insert-multi-rows-above',
  'sheet.command.insert-multi-rows-after',
  'sheet.command.insert-multi-cols-before',
  'sheet.command.insert-multi-cols-right',
  'sheet.command.remove-row-confirm',
  'sheet.command.remove-col-confirm',
  'sheet.contextMenu.permission',
  'sheet.command.add-range-protection-from-toolbar',
  'sheet.command.add-range-protection-from-sheet-bar',
  'sheet.command.change-sheet-protection-from-sheet-bar',
  'sheet.command.delete-worksheet-protection-from-sheet-bar',
  'sheet.command.view-sheet-permission-from-sheet-bar',
  'sheet.command.copy-sheet',
  'sheet.command.set-tab-color',
  'sheet.command.set-text-rotation',
  'sheet.command.set-range-stroke',
  'sheet.command.toggle-gridlines',
];
