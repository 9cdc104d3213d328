/** The workbook-scoped name by which the sheet 「评分标准」 is found, also after renaming and moving. */
export const FRAMEWORK_SHEET_NAME = '评分标准表';
