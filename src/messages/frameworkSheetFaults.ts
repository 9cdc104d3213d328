/** What is wrong in a cell of the sheet 「评分标准」, in the words of whoever edits it. */
import type { FormulaExpectation, SheetFaultCode, SheetFaultDetails } from '../scoring/frameworks/sheet/model';
import type { FaultMessages } from './frameworkFaults';
import { figureEn, figureTextEn, figureTextZh, figureZh } from './frameworkFigures';
import type { Catalogue } from './language';

/** Details in words: what another catalogue says, what kinds of rows and rules are called. */
export type ToldSheetFault = Omit<SheetFaultDetails, 'framework' | 'row-out-of-place'> & {
  readonly framework: { readonly sentence: string };
  readonly 'row-out-of-place': { readonly kind: string; readonly shape: string | null };
};

/** Faults whose usual sentence speaks of ids, keys or other matters of the file. */
type SaidOtherwise = 'form' | 'item-needed' | 'not-positive' | 'denominator-zero' | 'not-applicable-not-rescaled' | 'measure-cycle' | 'measure-unused' | 'id-twice' | 'figure-differs';

export interface SheetFaultMessages {
  readonly faults: { readonly [Code in SheetFaultCode]: (details: ToldSheetFault[Code]) => string };
  /** What the checks of a framework say otherwise here: in the notation of the sheet, not of the file. */
  readonly inSheet: Pick<FaultMessages, SaidOtherwise>;
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
    inSheet: {
      form: ({ problem, received }) =>
        ({
          'key-missing': '没有填写完整',
          'key-unknown': '这里的内容与计分方式不符，请删去多余的内容，或改正计分方式',
          'not-decimal': `应为数字，现为${received}`,
          'not-id': `编号只能用小写字母、数字和连字符，现为${received}；不填则自动编号`,
          empty: '不能留空',
          'out-of-range': `没有填写完整，或数字不在允许的范围内（现为${received}）`,
          'not-one-of': `“${received}”不在可选范围内，请从列表中选择`,
          'wrong-kind': '内容与计分方式不符，请核对计分方式和它下面的各行',
        })[problem],
      'item-needed': ({ input }) => `「${input}」的季度写法不对：季度数据后面用方括号写明第几季度，如 季度累计支出[2]；其他数据后面不写`,
      'not-positive': ({ value }) => `应大于0，现为${value}`,
      'denominator-zero': () => '这个公式的分母总是0',
      'not-applicable-not-rescaled': () => '这个计算项分母为零时按「不适用」处理，而表头的「不适用的指标」填的是「不允许」；请改其中一处',
      'measure-cycle': () => '这个计算项绕了一圈又引用到自身',
      'figure-differs': ({ text, rule }) => `评分标准的文字写的是${figureTextZh(text)}，这里却是${figureZh(rule)}；请核对印发文本，改正其中一处`,
      'measure-unused': () => '没有指标用到这个计算项',
      'id-twice': ({ id }) => `编号${id}重复，可能是复制行时带来的；请清空新行的编号`,
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
    inSheet: {
      form: ({ problem, received }) =>
        ({
          'key-missing': 'something is not filled in',
          'key-unknown': 'what stands here does not go with the method; remove it, or correct the method',
          'not-decimal': `should be a number and is ${received}`,
          'not-id': `an id has lower-case letters, digits and hyphens only; this is ${received}; left empty it is made`,
          empty: 'must not be empty',
          'out-of-range': `something is not filled in, or the number is out of range (${received})`,
          'not-one-of': `“${received}” is none of the choices; choose from the list`,
          'wrong-kind': 'this does not go with the method; look at the method and the rows below it',
        })[problem],
      'item-needed': ({ input }) => `“${input}”: quarters are written in square brackets, as in QuarterlySpending[2]; other inputs have none`,
      'not-positive': ({ value }) => `should be above 0 and is ${value}`,
      'denominator-zero': () => 'the denominator of this formula is always 0',
      'not-applicable-not-rescaled': () => 'this measure does not apply where its denominator is zero, but the head refuses indicators that do not apply; change one of them',
      'measure-cycle': () => 'this measure leads back to itself',
      'figure-differs': ({ text, rule }) => `the standard’s text says ${figureTextEn(text)}, here it is ${figureEn(rule)}; look at the published text and correct one of them`,
      'measure-unused': () => 'no indicator uses this measure',
      'id-twice': ({ id }) => `id ${id} is there twice, perhaps from copying a row; clear the id of the new row`,
    },
    line: ({ cell, sentence }) => (cell === null ? sentence : `${cell}: ${sentence}`),
    summary: ({ count, first }) => (count === 1 ? first : `${first}; and ${count - 1} more`),
  },
};
