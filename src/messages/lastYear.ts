/** Why names of last year's workbook are not taken over. Loaded with such a file. */
import type { Catalogue } from './language';

interface LastYearMessages {
  readonly leftOutTitle: string;
  readonly leftOut: Readonly<Record<'own-sheet' | 'no-area' | 'no-sheet', (input: string, refersTo: string) => string>>;
}

export const lastYearMessages: Catalogue<LastYearMessages> = {
  'zh-CN': {
    leftOutTitle: '上年文件中未沿用的名称',
    leftOut: {
      'own-sheet': (input, refersTo) => `「${input}」去年取自「取数表」（${refersTo}），该表每年重新生成，未沿用；请采用本年识别的结果，或选中单元格指定。`,
      'no-area': (input, refersTo) => `「${input}」去年的名称（${refersTo}）已失效或不是一片单元格，未沿用；请采用本年识别的结果，或选中单元格指定。`,
      'no-sheet': (input, refersTo) => `「${input}」去年取自 ${refersTo}，本年工作簿没有对应的工作表，未沿用；请选中单元格指定。`,
    },
  },
  en: {
    leftOutTitle: 'Names of last year’s file that were not taken over',
    leftOut: {
      'own-sheet': (input, refersTo) => `“${input}” came from the sheet 「取数表」 (${refersTo}) last year. That sheet is made anew each year, so the name was not taken over: accept what was recognised, or select the cells.`,
      'no-area': (input, refersTo) => `The name “${input}” of last year (${refersTo}) is broken or no single block of cells, and was not taken over: accept what was recognised, or select the cells.`,
      'no-sheet': (input, refersTo) => `“${input}” came from ${refersTo} last year, and this workbook has no such sheet: select the cells.`,
    },
  },
};
