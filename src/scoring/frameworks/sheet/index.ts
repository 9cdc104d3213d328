/** A framework as the table of the sheet 「评分标准」, and back. */
export type { CellRole, FrameworkTable, ReadFramework, SheetFault, TableBlock, TableCell, TableRow } from './model';
export { frameworkFromTable } from './read';
export { inPlainDecimals, isSameFramework } from './same';
export { frameworkTable } from './write';
