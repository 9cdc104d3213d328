/** The workbook-scoped name of the scoring sheet's block: it is found by it after renaming and moving. */
export const SCORING_SHEET_NAME = '自评评分表区域';
