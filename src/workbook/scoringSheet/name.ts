/** The names by which the program finds its own sheets again, also after renaming and moving. */

/** The workbook-scoped name of the scoring sheet's block. */
export const SCORING_SHEET_NAME = '自评评分表区域';

/** The workbook-scoped name of the cell in the working sheet that holds the signature of its formulas. */
export const WORKING_SHEET_NAME = '评分计算标记';
