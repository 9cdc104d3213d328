/** Words on the sheet that holds what no name can refer to as it stands (取数表). */
import type { Catalogue } from './language';

interface BindingSheetMessages {
  readonly sheetName: string;
  readonly title: string;
  readonly hint: string;
  readonly headers: Readonly<Record<'input' | 'meaning' | 'value' | 'q1' | 'q2' | 'q3' | 'q4' | 'unit' | 'source' | 'passage', string>>;
  /** The unit of an amount that has none of its own. */
  readonly workbookUnit: string;
}

export const bindingSheetMessages: Catalogue<BindingSheetMessages> = {
  'zh-CN': {
    sheetName: '取数表',
    title: '部门整体支出绩效自评取数表',
    hint: '本表由评分程序取数生成：公式引用各表的原始单元格；取自文字的数值请与原文核对。可在表外添加备注，重新取数时不会改动。',
    headers: { input: '数据名称', meaning: '说明', value: '数值', q1: '一季度累计', q2: '二季度累计', q3: '三季度累计', q4: '四季度累计', unit: '单位', source: '来源', passage: '原文' },
    workbookUnit: '同金额单位',
  },
  en: {
    sheetName: '取数表',
    title: 'Figures taken from other sheets',
    hint: 'Made by the scoring program: formulas refer to the cells of your own sheets; check figures out of a text against that text. Notes beside the table stay when figures are taken again.',
    headers: { input: 'Input', meaning: 'Meaning', value: 'Value', q1: 'To the end of Q1', q2: 'To the end of Q2', q3: 'To the end of Q3', q4: 'To the end of Q4', unit: 'Unit', source: 'Source', passage: 'Text' },
    workbookUnit: 'as 「金额单位」',
  },
};
