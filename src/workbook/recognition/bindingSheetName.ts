/** The workbook-scoped name of the block on the sheet that holds what no name can refer to as it stands. */
export const BINDING_SHEET_NAME = '取数表区域';
