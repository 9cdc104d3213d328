/** The pane's list of functions. What is said of each function comes from the functions' own catalogue. */
import type { Catalogue } from './language';

interface FunctionListMessages {
  readonly title: string;
  readonly intro: string;
  readonly search: string;
  found(p: { count: number }): string;
  readonly none: string;
  readonly families: Readonly<Record<'rates' | 'scores' | 'tables', string>>;
  readonly syntax: string;
  readonly arguments: string;
  readonly optional: string;
  readonly result: string;
  readonly example: string;
  shows(p: { shown: string; note: string }): string;
  readonly remarks: string;
  readonly errors: string;
  readonly asItself: string;
  readonly insert: string;
  readonly inserting: string;
  inserted(p: { cell: string }): string;
}

export const functionListMessages: Catalogue<FunctionListMessages> = {
  'zh-CN': {
    title: '函数',
    intro: '在单元格中直接输入即可使用，例如 =CONTROLRATE(58.43, 62.44)。',
    search: '按中文或英文查找函数',
    found: ({ count }) => `${count} 个函数`,
    none: '没有找到。请换一个词，例如「控制率」或「rate」。',
    families: { rates: '比率', scores: '得分', tables: '表格' },
    syntax: '语法',
    arguments: '参数',
    optional: '选填',
    result: '返回',
    example: '示例',
    shows: ({ shown, note }) => `显示 ${shown}（${note}）`,
    remarks: '说明',
    errors: '错误及处理',
    asItself: '原样',
    insert: '插入到所选单元格',
    inserting: '正在插入…',
    inserted: ({ cell }) => `已插入 ${cell}，请把示例中的数改为单元格引用。`,
  },
  en: {
    title: 'Functions',
    intro: 'Type them in a cell, for example =CONTROLRATE(58.43, 62.44).',
    search: 'Search in Chinese or English',
    found: ({ count }) => `${count} functions`,
    none: 'Nothing found. Try another word, such as “rate” or 「控制率」.',
    families: { rates: 'Rates', scores: 'Scores', tables: 'Tables' },
    syntax: 'Syntax',
    arguments: 'Arguments',
    optional: 'optional',
    result: 'Returns',
    example: 'Example',
    shows: ({ shown, note }) => `shows ${shown} (${note})`,
    remarks: 'To know',
    errors: 'Errors and how to mend them',
    asItself: 'itself',
    insert: 'Insert at the selected cell',
    inserting: 'Inserting…',
    inserted: ({ cell }) => `Inserted in ${cell}; now put cell references in the place of its numbers.`,
  },
};
