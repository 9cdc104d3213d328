/** What is wrong in a cell of the sheet 「评分标准」, in the words of whoever edits it. */
import type { FormulaExpectation, SheetFaultCode, SheetFaultDetails } from '../scoring/frameworks/sheet/model';
import type { Catalogue } from './language';

/** Details in words: what another catalogue says, what kinds of rows and rules are called. */
export type ToldSheetFault = Omit<SheetFaultDetails, 'framework' | 'row-out-of-place'> & {
  readonly framework: { readonly sentence: string };
  readonly 'row-out-of-place': { readonly kind: string; readonly shape: string | null };
};

export interface SheetFaultMessages {
  readonly faults: { readonly [Code in SheetFaultCode]: (details: ToldSheetFault[Code]) => string };
  line(p: { cell: string | null; sentence: string }): string;
  summary(p: { count: number; first: string }): string;
}

const EXPECTED_ZH: Readonly<Record<FormulaExpectation, string>> = {
  operand: '数据项、计算项、数字或括号',
  operator: '运算符号或公式结尾',
  closing: '与前面成对的括号',
  number: '数字',
  quarter: '季度 1、2、3 或 4',
  measure: '计算项名称',
  brackets: '括号：÷ 前后的和、差、积要加括号，一个公式只有一个 ÷',
};
const EXPECTED_EN: Readonly<Record<FormulaExpectation, string>> = {
  operand: 'an input, a measure, a number or a bracket',
  operator: 'an operator or the end',
  closing: 'the bracket that closes',
  number: 'a number',
  quarter: 'a quarter 1, 2, 3 or 4',
  measure: 'the name of a measure',
  brackets: 'brackets: sums and products beside ÷ are bracketed, and a formula has one ÷',
};
const nearestZh = (names: readonly string[]) => (names.length === 0 ? '' : `；相近的名称有${names.map((name) => `「${name}」`).join('、')}`);
const nearestEn = (names: readonly string[]) => (names.length === 0 ? '' : `; like it: ${names.map((name) => `“${name}”`).join(', ')}`);

export const frameworkSheetFaultMessages: Catalogue<SheetFaultMessages> = {
  'zh-CN': {
    faults: {
      framework: ({ sentence }) => sentence,
      'table-missing': ({ columns }) => `没有找到有${columns.map((column) => `「${column}」`).join('和')}两列的表头，请恢复表头`,
      'column-missing': ({ column }) => `缺少「${column}」一列，请恢复列标题`,
      missing: ({ field }) => `没有填写「${field}」`,
      'cell-error': ({ error }) => `单元格是错误值${error}，请改正`,
      'not-a-number': ({ text }) => `「${text}」不是数，请填写数字`,
      'percent-sign-missing': ({ text }) => `「${text}」中的比率大于1而没有百分号；如为百分数，请写上 %，如 90%`,
      'choice-unknown': ({ text, choices }) => `「${text}」不在可选范围内，可填：${choices.join('、')}`,
      'id-unreadable': ({ text }) => `编号「${text}」只能用小写字母、数字和连字符；不填则自动编号`,
      'row-unclear': () => '看不出这一行属于哪项指标、是什么内容，请填写「明细」一列，或删除这一行',
      'row-out-of-place': ({ kind, shape }) => `「${kind}」不能放在这里${shape === null ? '' : `：上面的计分方式是「${shape}」`}`,
      'interval-unreadable': ({ text }) => `读不懂范围「${text}」，请写作 ≥90%、[75%,90%)、<60% 或 =0`,
      'phrase-unknown': ({ text, examples }) => `读不懂参数「${text}」${examples.length === 0 ? '，这种计分方式没有参数' : `，可写：${examples.join('；')}`}`,
      'phrase-twice': ({ text }) => `参数「${text}」与前面的重复`,
      'measure-unknown': ({ text, nearest }) => `计算项表中没有「${text}」${nearestZh(nearest)}`,
      'formula-unreadable': ({ at, found, expected }) => `公式第${at}个字符${found === '' ? '处中断' : `「${found}」处读不懂`}，此处应为${EXPECTED_ZH[expected]}`,
      'formula-name-unknown': ({ at, text, nearest }) => `公式第${at}个字符处的「${text}」不是数据项，也不是计算项${nearestZh(nearest)}`,
      'number-of-operands': ({ at, name, wanted }) => `公式第${at}个字符处的「${name}」应有${wanted}项`,
    },
    line: ({ cell, sentence }) => (cell === null ? sentence : `${cell}：${sentence}`),
    summary: ({ count, first }) => (count === 1 ? first : `${first}；另有${count - 1}处`),
  },
  en: {
    faults: {
      framework: ({ sentence }) => sentence,
      'table-missing': ({ columns }) => `no table with the columns ${columns.map((column) => `“${column}”`).join(' and ')} was found; restore its header`,
      'column-missing': ({ column }) => `the column “${column}” is missing; restore its title`,
      missing: ({ field }) => `“${field}” is not filled in`,
      'cell-error': ({ error }) => `the cell holds the error ${error}; correct it`,
      'not-a-number': ({ text }) => `“${text}” is no number`,
      'percent-sign-missing': ({ text }) => `“${text}” has a rate above 1 without a percent sign; if a percentage is meant, write it as 90%`,
      'choice-unknown': ({ text, choices }) => `“${text}” is none of: ${choices.join(', ')}`,
      'id-unreadable': ({ text }) => `the id “${text}” may have small letters, digits and hyphens only; left empty, one is made`,
      'row-unclear': () => 'it is not clear what this row is or to which indicator it belongs; fill in its kind, or remove it',
      'row-out-of-place': ({ kind, shape }) => `“${kind}” can’t stand here${shape === null ? '' : `: the method above is “${shape}”`}`,
      'interval-unreadable': ({ text }) => `the range “${text}” can’t be read; write ≥90%, [75%,90%), <60% or =0`,
      'phrase-unknown': ({ text, examples }) => `the parameter “${text}” can’t be read${examples.length === 0 ? '; this method has none' : `; write: ${examples.join('; ')}`}`,
      'phrase-twice': ({ text }) => `the parameter “${text}” repeats an earlier one`,
      'measure-unknown': ({ text, nearest }) => `there is no measure “${text}”${nearestEn(nearest)}`,
      'formula-unreadable': ({ at, found, expected }) => `the formula ${found === '' ? `breaks off at character ${at}` : `can’t be read at character ${at}, “${found}”`}; expected ${EXPECTED_EN[expected]}`,
      'formula-name-unknown': ({ at, text, nearest }) => `“${text}” at character ${at} of the formula is neither an input nor a measure${nearestEn(nearest)}`,
      'number-of-operands': ({ at, name, wanted }) => `“${name}” at character ${at} of the formula takes ${wanted}`,
    },
    line: ({ cell, sentence }) => (cell === null ? sentence : `${cell}: ${sentence}`),
    summary: ({ count, first }) => (count === 1 ? first : `${first}; and ${count - 1} more`),
  },
};
