/** The scoring sheet as plain Excel formulas. */
export type { FormulaContext, JudgementTable, TargetTable } from './context';
export type { GridPlace } from './grid';
export { formulaSheet, indicatorFormula, type FormulaSheet, type IndicatorFormulas, type NoFormula, type TotalFormulas } from './formulaSheet';
