/** The workbook that the page opens first and that 「示例」 opens again. */
export const SAMPLE = { address: '/samples/futian-2024.xlsx', fileName: 'futian-2024.xlsx' } as const;
