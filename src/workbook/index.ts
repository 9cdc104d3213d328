/** Everything that the add-in does in the open workbook. */
export * from './model';
export { associateRibbonAction, diagnostics, officeReady, onThemeChange } from './host/office';
export type { Diagnostics, OfficeSurroundings, OfficeTheme } from './host/office';
export { chooseFramework, chosenFramework } from './frameworks/choice';
export { insertFormula } from './insertFormula';
export { readReadiness } from './readiness';
export { scoreWorkbook } from './score';
export type { ScoreOptions } from './score';
export { selectCell } from './select';
export { watchWorkbook as watchInputs } from './watch';
