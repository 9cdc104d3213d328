/**
 * Why a custom function answers with an error, in an accountant's words: what is wrong and how to mend it.
 * Excel shows these words for #VALUE! and #N/A; for the other errors the help pages and the pane do.
 */
import type { Catalogue } from './language';

/** `parameter` is the name of the argument as the function's signature calls it. */
export interface FunctionMessages {
  'cell-error'(p: { parameter: string; error: string }): string;
  'not-one-cell'(p: { parameter: string; rows: number; columns: number }): string;
  'not-a-number'(p: { parameter: string; text: string }): string;
  'unit-in-number'(p: { parameter: string; text: string }): string;
  negative(p: { parameter: string; text: string }): string;
  'not-whole'(p: { parameter: string; text: string }): string;
  'no-such-quarter'(p: { parameter: string; text: string }): string;
  'zero-denominator'(p: { parameter: string }): string;
  'too-large'(p: { parameter: string }): string;
  'exempt-too-large'(p: { parameter: string }): string;
  'four-cells'(p: { parameter: string; rows: number; columns: number }): string;
  'one-or-four-cells'(p: { parameter: string; rows: number; columns: number }): string;
  'operator-unknown'(p: { parameter: string; text: string }): string;
  'mode-unknown'(p: { parameter: string; text: string }): string;
  'too-many-cells'(p: { parameter: string; cells: number; most: number }): string;
  'bands-columns'(p: { parameter: string; columns: number }): string;
  'bands-empty'(p: { parameter: string }): string;
  'band-unreadable'(p: { parameter: string; text: string }): string;
  'bands-overlap'(p: { parameter: string; value: string }): string;
  'in-no-band'(p: { parameter: string; value: string }): string;
  'indicator-unknown'(p: { parameter: string; text: string }): string;
  'input-unknown'(p: { parameter: string; text: string }): string;
  'too-many-values'(p: { parameter: string; given: number; wanted: string }): string;
  'names-and-values'(p: { parameter: string }): string;
  'header-and-units'(p: { parameter: string }): string;
  'too-many-units'(p: { parameter: string; units: number; most: number }): string;
  'no-inputs'(p: { parameter: string }): string;
  'not-scored'(p: { why: string }): string;
  'not-loaded'(p: Record<never, never>): string;
}

export const functionMessages: Catalogue<FunctionMessages> = {
  'zh-CN': {
    'cell-error': ({ parameter, error }) => `「${parameter}」所引用的单元格是错误值 ${error}，请先修正该单元格。`,
    'not-one-cell': ({ parameter, rows, columns }) => `「${parameter}」应为一个单元格，现为 ${rows} 行 × ${columns} 列，请改为引用一个单元格。`,
    'not-a-number': ({ parameter, text }) => `「${parameter}」应为数字，现为“${text}”，请改为数字。`,
    'unit-in-number': ({ parameter, text }) => `「${parameter}」现为“${text}”，请只填数字，各金额用同一单位，单位写在旁边的单元格。`,
    negative: ({ parameter, text }) => `「${parameter}」不应为负数，现为 ${text}，请核对正负号。`,
    'not-whole': ({ parameter, text }) => `「${parameter}」应为整数，现为 ${text}。`,
    'no-such-quarter': ({ parameter, text }) => `「${parameter}」应为 1、2、3 或 4，现为“${text}”。`,
    'zero-denominator': ({ parameter }) => `「${parameter}」为 0 或空白，不能作分母，请填写后再计算。`,
    'too-large': ({ parameter }) => `「${parameter}」的数字过大，无法计算，请核对。`,
    'exempt-too-large': ({ parameter }) => `「${parameter}」大于调整与调剂金额之和，请核对。`,
    'four-cells': ({ parameter, rows, columns }) => `「${parameter}」应为一行或一列四个单元格（四个季度），现为 ${rows} 行 × ${columns} 列。`,
    'one-or-four-cells': ({ parameter, rows, columns }) => `「${parameter}」应为一个单元格或四个单元格（四个季度），现为 ${rows} 行 × ${columns} 列。`,
    'operator-unknown': ({ parameter, text }) => `「${parameter}」应为 ≥、≤、=、> 或 <，现为“${text}”。`,
    'mode-unknown': ({ parameter, text }) => `「${parameter}」应为“整步”“进位”或“按比例”，现为“${text}”。`,
    'too-many-cells': ({ parameter, cells, most }) => `「${parameter}」有 ${cells} 个单元格，超过上限 ${most} 个，请缩小引用的区域。`,
    'bands-columns': ({ parameter, columns }) => `「${parameter}」应为两列（第一列为条件，第二列为分值），现为 ${columns} 列。`,
    'bands-empty': ({ parameter }) => `「${parameter}」中没有任何一档，请检查引用的区域。`,
    'band-unreadable': ({ parameter, text }) => `「${parameter}」中的“${text}”无法识别，条件请写成 <90%、≥90%、[90%,100%] 或 90%≤x<100%，分值请写数字。`,
    'bands-overlap': ({ parameter, value }) => `${value} 同时落在「${parameter}」的几档中且分值不同，请检查各档的两端。`,
    'in-no-band': ({ parameter, value }) => `${value} 不在「${parameter}」的任何一档中，请检查各档之间是否有空缺。`,
    'indicator-unknown': ({ parameter, text }) => `评价指标体系中没有「${parameter}」“${text}”，请填写三级指标的名称或编号。`,
    'input-unknown': ({ parameter, text }) => `「${parameter}」中的“${text}”不是输入数据的名称，请检查。`,
    'too-many-values': ({ parameter, given, wanted }) => `「${parameter}」给出了 ${given} 项，而该指标依次只需要：${wanted}。`,
    'names-and-values': ({ parameter }) => `「${parameter}」至少应有两列：第一列为数据名称，第二列为数值。`,
    'header-and-units': ({ parameter }) => `「${parameter}」的第一行应为数据名称，以下每行一个单位，且至少有一个单位。`,
    'too-many-units': ({ parameter, units, most }) => `「${parameter}」有 ${units} 个单位，一次最多 ${most} 个，请分成几块。`,
    'no-inputs': ({ parameter }) => `「${parameter}」中没有找到任何数据名称，请检查引用的区域。`,
    'not-scored': ({ why }) => why,
    'not-loaded': () => '评分部分没有加载成功，请重新打开加载项后再计算。',
  },
  en: {
    'cell-error': ({ parameter, error }) => `The cell of ${parameter} holds the error ${error}; mend that cell first.`,
    'not-one-cell': ({ parameter, rows, columns }) => `${parameter} should be one cell and is ${rows} rows × ${columns} columns; refer to one cell.`,
    'not-a-number': ({ parameter, text }) => `${parameter} should be a number and is “${text}”; type a number.`,
    'unit-in-number': ({ parameter, text }) => `${parameter} is “${text}”: type the number alone, all amounts in one unit, and put the unit into a cell beside it.`,
    negative: ({ parameter, text }) => `${parameter} should not be negative and is ${text}; check the sign.`,
    'not-whole': ({ parameter, text }) => `${parameter} should be a whole number and is ${text}.`,
    'no-such-quarter': ({ parameter, text }) => `${parameter} should be 1, 2, 3 or 4 and is “${text}”.`,
    'zero-denominator': ({ parameter }) => `${parameter} is 0 or blank and can't be divided by; fill it in first.`,
    'too-large': ({ parameter }) => `The number of ${parameter} is too large to compute with; check it.`,
    'exempt-too-large': ({ parameter }) => `${parameter} is more than what was adjusted and reallocated together; check it.`,
    'four-cells': ({ parameter, rows, columns }) => `${parameter} should be four cells in a row or a column (the quarters) and is ${rows} rows × ${columns} columns.`,
    'one-or-four-cells': ({ parameter, rows, columns }) => `${parameter} should be one cell or four (the quarters) and is ${rows} rows × ${columns} columns.`,
    'operator-unknown': ({ parameter, text }) => `${parameter} should be ≥, ≤, =, > or < and is “${text}”.`,
    'mode-unknown': ({ parameter, text }) => `${parameter} should be whole, started or proportional and is “${text}”.`,
    'too-many-cells': ({ parameter, cells, most }) => `${parameter} has ${cells} cells, more than the limit of ${most}; refer to a smaller range.`,
    'bands-columns': ({ parameter, columns }) => `${parameter} should have two columns, the condition and the points, and has ${columns}.`,
    'bands-empty': ({ parameter }) => `${parameter} holds no band; check the range.`,
    'band-unreadable': ({ parameter, text }) => `“${text}” in ${parameter} can't be read: write conditions as <90%, ≥90%, [90%,100%] or 90%≤x<100%, and points as numbers.`,
    'bands-overlap': ({ parameter, value }) => `${value} lies in several bands of ${parameter} with different points; check the ends of the bands.`,
    'in-no-band': ({ parameter, value }) => `${value} lies in no band of ${parameter}; check for a gap between the bands.`,
    'indicator-unknown': ({ parameter, text }) => `The framework has no ${parameter} “${text}”; give the name or id of a level-3 indicator.`,
    'input-unknown': ({ parameter, text }) => `“${text}” in ${parameter} is not the name of an input; check it.`,
    'too-many-values': ({ parameter, given, wanted }) => `${parameter} gives ${given} values; this indicator needs, in this order: ${wanted.replace(/、/g, ', ')}.`,
    'names-and-values': ({ parameter }) => `${parameter} should have two columns at least: names in the first, values in the second.`,
    'header-and-units': ({ parameter }) => `${parameter} should have input names in its first row and a unit in each row below, one at least.`,
    'too-many-units': ({ parameter, units, most }) => `${parameter} has ${units} units; ${most} at most in one call: split the range.`,
    'no-inputs': ({ parameter }) => `${parameter} holds no name of an input; check the range.`,
    'not-scored': ({ why }) => why,
    'not-loaded': () => 'The scoring part did not load; open the add-in again and recalculate.',
  },
};
