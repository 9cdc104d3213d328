/** Every reason for an error, as the help pages tell it: when it comes and how to mend it. */
import type { FailureCode } from '../outcome';
import type { ArgumentKind, ParameterSignature } from '../signatures';
import { local, type LocalText } from './model';

/** The reasons that an argument of a kind brings with it. */
const BY_KIND: Readonly<Record<ArgumentKind, readonly FailureCode[]>> = {
  amount: ['not-one-cell', 'not-a-number', 'unit-in-number', 'negative', 'too-large'],
  signed: ['not-one-cell', 'not-a-number', 'unit-in-number', 'too-large'],
  count: ['not-one-cell', 'not-a-number', 'unit-in-number', 'negative', 'not-whole', 'too-large'],
  number: ['not-one-cell', 'not-a-number', 'unit-in-number', 'too-large'],
  points: ['not-one-cell', 'not-a-number', 'unit-in-number', 'negative', 'too-large'],
  quarter: ['not-one-cell', 'not-a-number', 'unit-in-number', 'no-such-quarter', 'too-large'],
  quarters: ['not-a-number', 'unit-in-number', 'negative', 'too-large'],
  budget: ['not-a-number', 'unit-in-number', 'negative', 'too-large'],
  operator: ['not-one-cell'],
  mode: ['not-one-cell'],
  name: ['not-one-cell'],
  bands: ['unit-in-number', 'not-a-number', 'too-large'],
  values: ['not-one-cell'],
  pairs: [],
  units: [],
};

export function failuresOfKind({ kind }: ParameterSignature): readonly FailureCode[] {
  return BY_KIND[kind];
}

export const ERROR_HELP: Readonly<Record<FailureCode, { readonly when: LocalText; readonly fix: LocalText }>> = {
  'cell-error': {
    when: local('引用的单元格是错误值，原样返回', 'A cell that is referred to holds an error; it goes through as itself'),
    fix: local('先修正那个单元格', 'Mend that cell first'),
  },
  'not-one-cell': { when: local('应为一个单元格的地方给了区域', 'A range where one cell belongs'), fix: local('改为引用一个单元格', 'Refer to one cell') },
  'not-a-number': { when: local('应为数字的地方是文字或逻辑值', 'Text or TRUE/FALSE where a number belongs'), fix: local('改为数字；以文本存储的数字、全角数字、千分位可以识别', 'Type a number; numbers stored as text, full-width digits and thousands separators are read') },
  'unit-in-number': { when: local('数字后面带有单位', 'A number with a unit behind it'), fix: local('只填数字，各金额用同一单位', 'Type the number alone, all amounts in one unit') },
  negative: { when: local('不应为负的数为负数', 'A negative number where none can be'), fix: local('核对正负号', 'Check the sign') },
  'not-whole': { when: local('人数不是整数', 'A count that is no whole number'), fix: local('改为整数', 'Type a whole number') },
  'no-such-quarter': { when: local('季度不是 1 至 4', 'A quarter other than 1 to 4'), fix: local('填写 1、2、3 或 4', 'Type 1, 2, 3 or 4') },
  'zero-denominator': { when: local('分母（或步长）为 0 或空白', 'The denominator, or the step, is 0 or blank'), fix: local('填写分母；确实为 0 的，该比率没有意义', 'Fill it in; when it really is 0, there is no such rate') },
  'too-large': { when: local('数字超出 Excel 的范围', 'A number beyond what Excel holds'), fix: local('核对数字', 'Check the number') },
  'exempt-too-large': { when: local('免计金额大于调整与调剂之和', 'More is exempt than was adjusted and reallocated'), fix: local('核对免计金额', 'Check the exempt amount') },
  'four-cells': { when: local('季度数据不是一行或一列四个单元格', 'Figures by quarter that are not four cells in a row or a column'), fix: local('引用四个单元格', 'Refer to four cells') },
  'one-or-four-cells': { when: local('预算数既不是一个也不是四个单元格', 'A budget that is neither one cell nor four'), fix: local('引用一个或四个单元格', 'Refer to one cell or four') },
  'operator-unknown': { when: local('运算符无法识别', 'An operator that is not known'), fix: local('使用 ≥、≤、=、> 或 <', 'Use ≥, ≤, =, > or <') },
  'mode-unknown': { when: local('计步方式无法识别', 'A mode that is not known'), fix: local('使用“整步”“进位”或“按比例”', 'Use whole, started or proportional') },
  'too-many-cells': { when: local('区域超过 50000 个单元格', 'A range of more than 50,000 cells'), fix: local('缩小区域，不要引用整列', 'Refer to a smaller range, not to whole columns') },
  'bands-columns': { when: local('分档表不是两列', 'Bands that do not have two columns'), fix: local('第一列写条件，第二列写分值', 'Conditions in the first column, points in the second') },
  'bands-empty': { when: local('分档表中没有任何一档', 'A range without a band'), fix: local('检查引用的区域', 'Check the range') },
  'band-unreadable': { when: local('分档表中的条件无法识别', 'A condition that can’t be read'), fix: local('按帮助中的写法填写条件', 'Write it as the help says') },
  'bands-overlap': { when: local('数值同时落在分值不同的几档中', 'The value lies in several bands with different points'), fix: local('检查各档的两端是否含端点', 'Check which ends belong to the bands') },
  'in-no-band': { when: local('数值不在任何一档中', 'The value lies in no band'), fix: local('检查各档之间是否有空缺', 'Check for a gap between the bands') },
  'indicator-unknown': { when: local('指标体系中没有这个指标', 'The framework has no such indicator'), fix: local('填写三级指标的名称或编号', 'Give the name or id of a level-3 indicator') },
  'input-unknown': { when: local('成对给出的名称无法识别', 'A name, given with its value, that is not known'), fix: local('核对数据名称', 'Check the name') },
  'too-many-values': { when: local('给出的数据多于该指标所需', 'More values than the indicator needs'), fix: local('按帮助所列的顺序给出', 'Give them in the order that the help lists') },
  'names-and-values': { when: local('数据表不足两列', 'A range of less than two columns'), fix: local('第一列为名称，第二列为数值', 'Names in the first column, values in the second') },
  'header-and-units': { when: local('单位表没有标题行或没有单位', 'A table without a header or without units'), fix: local('第一行为数据名称，以下每行一个单位', 'Names in the first row, a unit in each row below') },
  'too-many-units': { when: local('一次超过 1000 个单位', 'More than 1000 units in one call'), fix: local('分成几块', 'Split the range') },
  'no-inputs': { when: local('区域中没有找到任何数据名称', 'A range without the name of an input'), fix: local('检查引用的区域', 'Check the range') },
  'not-scored': { when: local('指标缺少数据或尚未打分，不能评分', 'The indicator can’t be scored: inputs or a person’s score are missing'), fix: local('按提示补充数据或打分', 'Give what the message names') },
  'not-loaded': { when: local('评分部分没有加载成功', 'The scoring part did not load'), fix: local('重新打开加载项后再计算', 'Open the add-in again and recalculate') },
};
