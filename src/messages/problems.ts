/** What is wrong with a workbook, in an accountant's words: what, and what to do. Where is told by name and cell. */
import type { ProblemCode, ProblemDetails } from '../scoring/problems';
import type { Catalogue } from './language';

export interface ProblemText {
  readonly what: string;
  readonly fix: string;
}

/** `name` is the input's name in quotes, or empty. */
export type ProblemMessages = {
  readonly [Code in ProblemCode]: (details: ProblemDetails[Code], name: string) => ProblemText;
} & {
  /** The place in front of a problem, e.g. `基础数据!C5：`. */
  readonly where: (cell: string) => string;
  readonly quoted: (name: string) => string;
};

const SHAPES_ZH = { cell: '一个单元格', quarters: '四个单元格（一行或一列）', table: '一张带表头的表' } as const;
const SHAPES_EN = { cell: 'one cell', quarters: 'four cells (a row or a column)', table: 'a table with a header row' } as const;

function whole(indicator: string, item: string): string {
  return item === '' ? indicator : `${indicator}—${item}`;
}

/** The points of a grade: fixed, or from one to another. */
function span(from: string, to: string, between: string): string {
  return from === to ? from : `${from}${between}${to}`;
}

function wholeEn({ indicator, indicatorEn, item, itemEn }: { indicator: string; indicatorEn?: string | null; item: string; itemEn?: string | null }): string {
  return item === '' ? (indicatorEn ?? indicator) : `${indicatorEn ?? indicator} – ${itemEn ?? item}`;
}

function deviationZh(details: ProblemDetails['deviation-without-reason']): string {
  if (details.why === 'lost') return `扣 ${details.lost} 分`;
  if (details.why === 'missed') return '没有达到指标值';
  return details.why === 'beyond' ? `偏离指标值 ${details.deviation}` : `按标准计算为 ${details.computed} 分，人工改为 ${details.score} 分`;
}

function deviationEn(details: ProblemDetails['deviation-without-reason']): string {
  if (details.why === 'lost') return `loses ${details.lost} points`;
  if (details.why === 'missed') return 'misses its target';
  return details.why === 'beyond' ? `is ${details.deviation} off its target` : `computes to ${details.computed} points and was set to ${details.score}`;
}

export const problemMessages: Catalogue<ProblemMessages> = {
  'zh-CN': {
    where: (cell) => `${cell}：`,
    quoted: (name) => `「${name}」`,
    'name-missing': (_, name) => ({ what: `工作簿中没有名称${name}`, fix: `请在「公式—名称管理器」中把名称${name}指向对应的单元格。` }),
    'name-broken': ({ refersTo, why }, name) =>
      ({
        deleted: { what: `名称${name}引用的单元格已被删除（${refersTo}）`, fix: '请在「公式—名称管理器」中重新指定它的引用位置。' },
        'several-areas': { what: `名称${name}引用了多个不相连的区域（${refersTo}）`, fix: '请改为只引用一个连续区域。' },
        'not-a-range': { what: `名称${name}没有引用单元格（${refersTo}）`, fix: '请改为引用填有数据的单元格。' },
      })[why],
    'cell-blank': (_, name) => ({ what: `${name}没有填写`, fix: '请填写；确实为零的，请填 0。' }),
    'cell-error': ({ error }, name) => ({ what: `${name}的单元格是错误值 ${error}`, fix: '请修正该单元格的公式或直接填写数值。' }),
    'not-a-number': ({ text }, name) => ({ what: `${name}应为数字，现为“${text}”`, fix: '请改为数字；单位写在旁边的单元格。' }),
    'nothing-mark': ({ text }, name) => ({ what: `${name}填的是“${text}”，不能确定是零还是没有数据`, fix: '确实为零的请填 0；没有数据的请清空。' }),
    'date-for-number': ({ text }, name) => ({ what: `${name}应为数字，现为日期或时间“${text}”`, fix: '请把单元格格式改为“常规”，再填写数字。' }),
    'boolean-for-number': ({ text }, name) => ({ what: `${name}应为数字，现为逻辑值 ${text}`, fix: '请填写数字；由公式得出的，请检查公式。' }),
    'percent-for-amount': ({ text }, name) => ({ what: `${name}应为金额或数量，现为百分比“${text}”`, fix: '请填写金额或数量本身；比率由程序计算。' }),
    'unit-unknown': ({ text }, name) => ({ what: `${name}“${text}”后面的单位不能采用`, fix: '金额只用万元或元，人数、项目数用人、个、项；请改为不带单位的数字。' }),
    'unit-doubtful': ({ text, asWritten }, name) => ({ what: `${name}为“${text}”，按元折合只有 ${asWritten} 万元，可能应为万元`, fix: '请核对单位，改为不带单位的数字。' }),
    'bracketed-negative': ({ text }, name) => ({ what: `${name}的“${text}”是文本，括号、“负”或后置负号可能表示负数，未采用`, fix: '确为负数的，请改为带负号的数字；支出、预算不应为负数。' }),
    'approximate-number': ({ text }, name) => ({ what: `${name}应为准确数字，现为约数“${text}”`, fix: '请按账面数填写，去掉“约”“左右”等字样。' }),
    'several-numbers': ({ text }, name) => ({ what: `${name}的一个单元格里有几个数字：“${text}”`, fix: '请只保留一个数字；需要合计的，请填写合计数或公式。' }),
    'number-with-remark': ({ text }, name) => ({ what: `${name}的数字后面带有说明：“${text}”`, fix: '请把说明移到旁边的单元格，本单元格只留数字。' }),
    'letters-for-digits': ({ text }, name) => ({ what: `${name}的“${text}”中，字母 O、l、I 可能应为数字 0、1`, fix: '请对照原始数据改正。' }),
    'decimal-mark': ({ text }, name) => ({ what: `${name}的“${text}”中，小数点可能误用了逗号或句号`, fix: '请对照原始数据改正，小数点用“.”。' }),
    'number-in-words': ({ text }, name) => ({ what: `${name}是中文数字“${text}”`, fix: '请改为阿拉伯数字。' }),
    'not-a-count': ({ text }, name) => ({ what: `${name}应为整数，现为“${text}”`, fix: '请改为整数。' }),
    negative: ({ text }, name) => ({ what: `${name}不应为负数，现为“${text}”`, fix: '请核对正负号；冲减、退回请并入合计后填写。' }),
    'hidden-minus': ({ text }, name) => ({ what: `${name}不应为负数，现为“${text}”（单元格格式用红字或括号表示，没有显示负号）`, fix: '请核对正负号；冲减、退回请并入合计后填写。' }),
    'rate-out-of-range': ({ text }, name) => ({ what: `${name}应在 0%～100% 之间，现为“${text}”`, fix: '请按百分比填写，如 97.2% 或 0.972。' }),
    'not-a-year': ({ text }, name) => ({ what: `${name}应为四位年份，现为“${text}”`, fix: '请填写年份，如 2024。' }),
    'not-an-amount-unit': ({ text }, name) => ({ what: `${name}应为“万元”或“元”，现为“${text}”`, fix: '请改为万元或元；改好之前金额均不采用。' }),
    'unit-name': ({ why, name: unitName, says, comment }, name) =>
      ({
        'no-unit': { what: `名称「${unitName}」说明${name}的单位，应为 ="元" 或 ="万元"，现为 ${says}`, fix: `请在「公式—名称管理器」中改正或删除它；改好之前${name}不采用。` },
        differs: { what: `${name}的单位有两种说法：名称「${unitName}」为${says}，名称${name}的备注为${comment}；现按${says}读取`, fix: '请核对，并在「核对」页的“可修正的数据”中选定一种。' },
        alone: { what: `名称「${unitName}」说明${name}的单位，但工作簿中没有名称${name}`, fix: `请重新指定${name}；不再需要的，请在「公式—名称管理器」中删除「${unitName}」。` },
      })[why],
    'formula-without-result': (_, name) => ({ what: `${name}的公式还没有计算结果`, fix: '请在 Excel 中打开本工作簿，重新计算并保存。' }),
    'wrong-shape': ({ expected, rows, columns }, name) => ({
      what: `名称${name}应引用${SHAPES_ZH[expected]}，现引用 ${rows} 行 × ${columns} 列`,
      fix: '请在「公式—名称管理器」中修改引用位置。',
    }),
    'number-as-text': ({ text }, name) => ({ what: `${name}是以文本形式存储的数字“${text}”，已按数字读取`, fix: '建议转换为数字，以便 Excel 自身的公式也能使用。' }),
    'looks-blank': ({ why }, name) => ({ what: why === 'formula' ? `${name}的公式返回了空文本，按未填写处理` : `${name}的单元格看似空白，其中有空格或不可见字符，按未填写处理`, fix: '请填写；确实为零的，请填 0。' }),
    'external-link': ({ formula }, name) => ({ what: `${name}的公式引用了其他工作簿（${formula}），采用的是上次保存的结果`, fix: '请打开被引用的工作簿更新数据，或把结果粘贴为数值。' }),
    'float-dust': ({ text, rounded }, name) => ({ what: `${name}为 ${text}，与 ${rounded} 只差计算误差，已按原值读取`, fix: '请改为两位小数；由公式得出的，请用 ROUND 取两位小数。' }),
    'merged-cells': ({ rows, columns }, name) => ({ what: `名称${name}引用了合并单元格（${rows} 行 × ${columns} 列），已按有数的单元格读取`, fix: '建议让名称只引用有数的单元格。' }),
    'hidden-cells': ({ hidden }, name) => ({ what: hidden === 'rows' ? `${name}有隐藏的行，其中的数据照常采用` : `${name}有隐藏的列，其中的数据照常采用`, fix: '请取消隐藏，核对数据是否仍然有效。' }),
    'hidden-sheet': ({ sheet, inputs }) => ({ what: `工作表「${sheet}」已隐藏，其中 ${inputs.length} 项数据照常采用：${inputs.join('、')}`, fix: '请取消隐藏，核对数据是否仍然有效。' }),
    'table-column-missing': ({ column }, name) => ({ what: `${name}缺少“${column}”列`, fix: '请在表头补上这一列，或检查名称引用的区域是否包含表头。' }),
    'operator-unknown': ({ text }, name) => ({ what: `${name}的运算符“${text}”无法识别`, fix: '请使用 ≥、≤、=、> 或 <。' }),
    'target-without-name': (_, name) => ({ what: `${name}有一行没有指标名称，未采用`, fix: '请填写指标名称或删除该行。' }),
    'deviation-without-reason': (details) => ({
      what: `“${details.target}”${deviationZh(details)}，但没有填写偏差原因`,
      fix: '请填写「偏差原因」和「改进措施」。',
    }),
    'total-rows-left-out': ({ text, rows }, name) => ({ what: `${name}中的“${text}”${rows > 1 ? `等 ${rows} 行` : '一行'}是合计，不作为项目，未计入`, fix: '不用处理；如果确是一个项目，请换一个名称。' }),
    'project-without-name': (_, name) => ({ what: `${name}有一行没有项目名称，未采用`, fix: '请填写项目名称或删除该行。' }),
    'row-without-project': (_, name) => ({ what: `${name}的第一行没有项目名称，未采用`, fix: '请填写项目名称。' }),
    'project-twice': ({ project }, name) => ({ what: `${name}中项目“${project}”有两行，只采用第一行`, fix: '请删除重复的行。' }),
    'project-not-in-table': ({ project }) => ({ what: `项目“${project}”不在「项目进度表」中，预算执行率无法计算`, fix: '请在「项目进度表」中补上该项目的预算和支出，项目名称须一致。' }),
    'project-without-targets': ({ project }) => ({ what: `项目“${project}”没有绩效目标，未自评`, fix: '请在「项目绩效目标表」中补上该项目的指标。' }),
    'project-weights': ({ project, sum, wanted, last }) => ({ what: `项目“${project}”各项指标的分值合计为 ${sum}${last === null ? '' : `（至 ${last}）`}，应为 ${wanted}，指标未评分`, fix: '请调整各行分值。' }),
    'project-level-weights': ({ project, levels }) => ({
      what: `项目“${project}”的一级指标分值与通用表不同：${levels.map(({ level, own, usual }) => `${level} ${own} 分（通用表 ${usual} 分）`).join('、')}`,
      fix: '确需调整的，请按当地规定说明；否则请改回。',
    }),
    'project-zero-denominator': ({ project, measure }) => ({ what: `项目“${project}”的${measure}分母为 0，无法计算`, fix: `请核对全年预算数；确实为 0 的，请在「项目绩效目标表」中为该项目加一行三级指标“${measure}”，填写得分和偏差原因。` }),
    'target-without-weight': ({ target }) => ({ what: `“${target}”没有分值`, fix: '请填写该行的分值。' }),
    'target-unplaced': ({ target, level, levels }) => ({ what: level === '' ? `“${target}”没有一级指标` : `“${target}”的一级指标“${level}”不在自评表中`, fix: `请填写：${levels.join('、')}。` }),
    'not-progress': ({ text }, name) => ({ what: `${name}中的“${text}”无法识别`, fix: '金额请填数字；完成情况请填日期（如 2024-06-30）或进度（如 85%）。' }),
    magnitude: ({ other, otherValue, value, factor }, name) => ({
      what: `${name}（${value} 万元）与「${other}」（${otherValue} 万元）相差约 ${factor} 倍，可能混用了元和万元`,
      fix: '请核对金额单位后重新评分。',
    }),
    'amounts-in-yuan': ({ value, heads }, name) => ({
      what: `${name}为 ${value} 万元，而在职人员只有 ${heads} 人，金额可能是以元填写的`,
      fix: `如全部金额以元填写，请把「金额单位」改为元；如只有「${name}」以元填写，请把该项自己的单位改为元。`,
    }),
    'framework-unknown': ({ id, used }) => ({ what: `工作簿选定的指标体系“${id}”在这里找不到，现按“${used}”评分，得分不作数`, fix: '请导入它的 JSON 文件，或另选一个。' }),
    'zero-denominator': ({ measure }) => ({ what: `${measure}的分母为 0，无法计算`, fix: '请核对分母；确实为 0 的，请在自评打分表中由人工打分并说明。' }),
    'exemption-without-basis': ({ amount }, name) => ({ what: `${name}为 ${amount} 万元，但没有填写免计调整依据`, fix: '请填写「免计调整依据」（文件名称、文号或原因）；没有依据的不应免计。' }),
    'judgement-without-indicator': () => ({ what: '自评打分表的第一行没有指标名称，未采用', fix: '请填写指标名称。' }),
    'judgement-unknown-indicator': ({ text }) => ({ what: `自评打分表中的指标“${text}”不在评价指标体系中，未采用`, fix: '请按评分表中的三级指标名称填写。' }),
    'judgements-of-other-framework': ({ names }) => ({ what: `自评打分表中有 ${names.length} 项指标（${names.slice(0, 3).map((name) => `“${name}”`).join('、')}${names.length > 3 ? '等' : ''}）属于另一个指标体系，未采用`, fix: '不用处理；名称写错的，请按评分表中的三级指标名称填写。' }),
    'judgement-unknown-item': ({ indicator, text }) => ({ what: `指标“${indicator}”没有检查项“${text}”，未采用`, fix: '请按评分标准中的检查项名称填写，或留空表示对整个指标打分。' }),
    'judgement-twice': ({ indicator, item }) => ({ what: `“${whole(indicator, item)}”有两行打分，只采用第一行`, fix: '请删除重复的行。' }),
    'judgement-not-a-score': ({ indicator, text }) => ({ what: `“${indicator}”的得分“${text}”无法识别`, fix: '请填写分数。' }),
    'judgement-wants-points': ({ indicator, item, grade, from, to }) => ({ what: `“${whole(indicator, item)}”评为“${grade}”，还没有给出分数`, fix: `请在 ${from}～${to} 之间填写分数。` }),
    'judgement-off-grade': ({ indicator, item, text, grades }) => ({
      what: `“${whole(indicator, item)}”的得分“${text}”不属于任何一个等级，已按该分数计算`,
      fix: `请核对，等级为：${grades.map(({ name, from, to }) => `${name} ${span(from, to, '～')} 分`).join('、')}。`,
    }),
    'judgement-out-of-range': ({ indicator, text, maximum }) => ({ what: `“${indicator}”的得分“${text}”不在 0～${maximum} 之间，未采用`, fix: '请改为不超过分值的分数。' }),
    'judgement-without-reason': ({ indicator, item, lost }) => ({ what: `“${whole(indicator, item)}”扣 ${lost} 分，但没有填写扣分原因`, fix: '请在「扣分原因」中说明。' }),
    'not-applicable-refused': ({ indicator }) => ({ what: `本指标体系不允许“${indicator}”填不适用，该项未评分`, fix: '请填写分数，并在「扣分原因」中说明情况；印发文本允许不适用并折算的，请点「编辑评分标准」，把「不适用的指标」改为「不计分，其余折算」。' }),
    'not-applicable-without-reason': ({ indicator, item }) => ({ what: `“${whole(indicator, item)}”填了不适用，但没有说明原因`, fix: '请在「扣分原因」中说明。' }),
    'overruled-without-reason': ({ indicator, computed, score }) => ({ what: `“${indicator}”按标准计算为 ${computed} 分，人工改为 ${score} 分，但没有说明原因`, fix: '请在自评打分表的「扣分原因」中说明；无需改分的，请清空该得分。' }),
    'full-marks-without-number': ({ indicator }) => ({ what: `“${indicator}”由人工打满分，但没有数据支撑`, fix: '请补充数据或证明材料。' }),
  },
  en: {
    where: (cell) => `${cell}: `,
    quoted: (name) => `“${name}”`,
    'name-missing': (_, name) => ({ what: `the workbook has no name ${name}`, fix: `Point the name ${name} at its cell in Formulas › Name Manager.` }),
    'name-broken': ({ refersTo, why }, name) =>
      ({
        deleted: { what: `the cells of name ${name} were deleted (${refersTo})`, fix: 'Point the name at its cell again in Formulas › Name Manager.' },
        'several-areas': { what: `name ${name} refers to several areas (${refersTo})`, fix: 'Make it refer to one block of cells.' },
        'not-a-range': { what: `name ${name} does not refer to cells (${refersTo})`, fix: 'Make it refer to the cell with the data.' },
      })[why],
    'cell-blank': (_, name) => ({ what: `${name} is blank`, fix: 'Fill it in; type 0 where it really is zero.' }),
    'cell-error': ({ error }, name) => ({ what: `the cell of ${name} holds the error ${error}`, fix: 'Mend the formula or type the value.' }),
    'not-a-number': ({ text }, name) => ({ what: `${name} should be a number and is “${text}”`, fix: 'Type a number; put the unit into a cell beside it.' }),
    'nothing-mark': ({ text }, name) => ({ what: `${name} holds “${text}”: zero, or no figure?`, fix: 'Type 0 where it is zero; empty the cell where there is no figure.' }),
    'date-for-number': ({ text }, name) => ({ what: `${name} should be a number and is a date or time, “${text}”`, fix: 'Set the cell’s format to General and type the number.' }),
    'boolean-for-number': ({ text }, name) => ({ what: `${name} should be a number and is ${text}`, fix: 'Type the number; check the formula where there is one.' }),
    'percent-for-amount': ({ text }, name) => ({ what: `${name} should be an amount or a count and is the percentage “${text}”`, fix: 'Type the amount or the count; rates are computed.' }),
    'unit-unknown': ({ text }, name) => ({ what: `the unit in “${text}” of ${name} can't be used`, fix: 'Amounts are in 万元 or 元; type the number without a unit.' }),
    'unit-doubtful': ({ text, asWritten }, name) => ({ what: `${name} is “${text}”, which is only ${asWritten} 万元: 万元 may be meant`, fix: 'Check the unit and type the number without it.' }),
    'bracketed-negative': ({ text }, name) => ({ what: `“${text}” of ${name} is a text that may stand for a negative number; it was not used`, fix: 'Type a negative number with its minus; budgets and spending are not negative.' }),
    'approximate-number': ({ text }, name) => ({ what: `${name} should be exact and is “${text}”`, fix: 'Type the figure of the books, without words around it.' }),
    'several-numbers': ({ text }, name) => ({ what: `the cell of ${name} holds several numbers: “${text}”`, fix: 'Leave one; where they add up, type the sum or a formula.' }),
    'number-with-remark': ({ text }, name) => ({ what: `the number of ${name} has a remark behind it: “${text}”`, fix: 'Move the remark to the next cell and leave the number.' }),
    'letters-for-digits': ({ text }, name) => ({ what: `the letters O, l, I in “${text}” of ${name} may be the digits 0 and 1`, fix: 'Compare with the source and correct it.' }),
    'decimal-mark': ({ text }, name) => ({ what: `“${text}” of ${name} may have a comma or full stop for its decimal point`, fix: 'Compare with the source and correct it.' }),
    'number-in-words': ({ text }, name) => ({ what: `${name} is written in Chinese words, “${text}”`, fix: 'Type it in digits.' }),
    'not-a-count': ({ text }, name) => ({ what: `${name} should be a whole number and is “${text}”`, fix: 'Type a whole number.' }),
    negative: ({ text }, name) => ({ what: `${name} should not be negative and is “${text}”`, fix: 'Check the sign; net refunds against the total first.' }),
    'hidden-minus': ({ text }, name) => ({ what: `${name} should not be negative and is “${text}” (its format shows it in red or brackets, without the minus)`, fix: 'Check the sign; net refunds against the total first.' }),
    'rate-out-of-range': ({ text }, name) => ({ what: `${name} should lie between 0% and 100% and is “${text}”`, fix: 'Type a percentage such as 97.2% or 0.972.' }),
    'not-a-year': ({ text }, name) => ({ what: `${name} should be a year of four digits and is “${text}”`, fix: 'Type a year such as 2024.' }),
    'not-an-amount-unit': ({ text }, name) => ({ what: `${name} should be “万元” or “元” and is “${text}”`, fix: 'Type 「万元」 or 「元」; until then no amount is used.' }),
    'unit-name': ({ why, name: unitName, says, comment }, name) =>
      ({
        'no-unit': { what: `name “${unitName}” says the unit of ${name}; it should be ="元" or ="万元" and is ${says}`, fix: `Put it right or delete it in Formulas › Name Manager; until then ${name} is not used.` },
        differs: { what: `the unit of ${name} is told twice: name “${unitName}” says ${says}, the comment of name ${name} says ${comment}; it was read in ${says}`, fix: 'Check it, and choose one under “Data that can be mended” in the view Checks.' },
        alone: { what: `name “${unitName}” says the unit of ${name}, and the workbook has no name ${name}`, fix: `Bind ${name} again, or delete “${unitName}” in Formulas › Name Manager.` },
      })[why],
    'formula-without-result': (_, name) => ({ what: `the formula of ${name} has no result yet`, fix: 'Open the workbook in Excel, recalculate and save it.' }),
    'wrong-shape': ({ expected, rows, columns }, name) => ({
      what: `name ${name} should refer to ${SHAPES_EN[expected]} and refers to ${rows} rows × ${columns} columns`,
      fix: 'Change what it refers to in Formulas › Name Manager.',
    }),
    'number-as-text': ({ text }, name) => ({ what: `${name} is a number stored as text, “${text}”; it was read as a number`, fix: 'Convert it to a number, so that Excel’s own formulas can use it too.' }),
    'looks-blank': ({ why }, name) => ({ what: why === 'formula' ? `the formula of ${name} gave an empty text; it counts as not filled in` : `the cell of ${name} looks empty and holds spaces or invisible characters; it counts as not filled in`, fix: 'Fill it in; type 0 where it really is zero.' }),
    'external-link': ({ formula }, name) => ({ what: `the formula of ${name} refers to another workbook (${formula}); its last saved result was used`, fix: 'Open that workbook to update it, or paste the result as a value.' }),
    'float-dust': ({ text, rounded }, name) => ({ what: `${name} is ${text}, which differs from ${rounded} by an error of computing only; it was used as it is`, fix: 'Type two decimals; in a formula, ROUND to two.' }),
    'merged-cells': ({ rows, columns }, name) => ({ what: `name ${name} refers to merged cells (${rows} rows × ${columns} columns); the filled ones were used`, fix: 'Let the name refer to the filled cells only.' }),
    'hidden-cells': ({ hidden }, name) => ({ what: hidden === 'rows' ? `${name} has hidden rows; their data was used all the same` : `${name} has hidden columns; their data was used all the same`, fix: 'Show them and check that the data still holds.' }),
    'hidden-sheet': ({ sheet, inputs }) => ({ what: `sheet “${sheet}” is hidden; ${inputs.length} inputs on it were used all the same: ${inputs.join(', ')}`, fix: 'Show it and check that the data still holds.' }),
    'table-column-missing': ({ column }, name) => ({ what: `${name} has no column “${column}”`, fix: 'Add it to the header, or check that the name includes the header row.' }),
    'operator-unknown': ({ text }, name) => ({ what: `the operator “${text}” of ${name} is not known`, fix: 'Use ≥, ≤, =, > or <.' }),
    'target-without-name': (_, name) => ({ what: `a row of ${name} has no indicator and was not used`, fix: 'Name the indicator or delete the row.' }),
    'deviation-without-reason': (details) => ({
      what: `“${details.target}” ${deviationEn(details)} without a reason`,
      fix: 'Fill in 「偏差原因」 and 「改进措施」.',
    }),
    'total-rows-left-out': ({ text, rows }, name) => ({ what: `${name}: ${rows > 1 ? `${rows} rows such as 「${text}」 are totals` : `the row 「${text}」 is a total`}, no project, and left out`, fix: 'Nothing to do; if it is a project, give it another name.' }),
    'project-without-name': (_, name) => ({ what: `a row of ${name} has no project and was not used`, fix: 'Name the project or delete the row.' }),
    'row-without-project': (_, name) => ({ what: `the first row of ${name} has no project and was not used`, fix: 'Name the project.' }),
    'project-twice': ({ project }, name) => ({ what: `project “${project}” stands in two rows of ${name}; the first was used`, fix: 'Delete the other row.' }),
    'project-not-in-table': ({ project }) => ({ what: `project “${project}” is not in 「项目进度表」: its execution rate is unknown`, fix: 'Add its budget and spending there, under the same name.' }),
    'project-without-targets': ({ project }) => ({ what: `project “${project}” has no targets and was not scored`, fix: 'Add its targets to 「项目绩效目标表」.' }),
    'project-weights': ({ project, sum, wanted, last }) => ({ what: `the points of project “${project}” add up to ${sum}${last === null ? '' : ` (down to ${last})`} and should be ${wanted}; its targets are not scored`, fix: 'Change the points of its rows.' }),
    'project-level-weights': ({ project, levels }) => ({
      what: `project “${project}” spreads its points in its own way: ${levels.map(({ level, own, usual }) => `${level} ${own} (usually ${usual})`).join(', ')}`,
      fix: 'Say why where local rules want it, or change them back.',
    }),
    'project-zero-denominator': ({ project, measure }) => ({ what: `the denominator of ${measure} of project “${project}” is 0; it can't be computed`, fix: `Check its budget; if it really is 0, add a row “${measure}” with its score and reason to 「项目绩效目标表」.` }),
    'target-without-weight': ({ target }) => ({ what: `“${target}” has no points`, fix: 'Fill in the points of the row.' }),
    'target-unplaced': ({ target, level, levels }) => ({ what: level === '' ? `“${target}” has no first level` : `the first level “${level}” of “${target}” is not on the form`, fix: `Use one of ${levels.join(', ')}.` }),
    'not-progress': ({ text }, name) => ({ what: `“${text}” in ${name} can't be read`, fix: 'Type amounts as numbers, completion as a date (2024-06-30) or a share (85%).' }),
    magnitude: ({ other, otherValue, value, factor }, name) => ({
      what: `${name} (${value} 万元) and “${other}” (${otherValue} 万元) differ by a factor of about ${factor}: 元 and 万元 may be mixed`,
      fix: 'Check the unit of the amounts and score again.',
    }),
    'amounts-in-yuan': ({ value, heads }, name) => ({
      what: `${name} is ${value} 万元 for ${heads} people: the amounts may be in 元`,
      fix: `If all of them are, set 「金额单位」 to 元; if only ${name} is, set the unit of that input itself.`,
    }),
    'framework-unknown': ({ id, used, usedEn }) => ({ what: `the workbook’s framework “${id}” is not known here; it was scored by “${usedEn ?? used}”, so the score does not count`, fix: 'Import its JSON file, or choose another framework.' }),
    'zero-denominator': ({ measure, measureEn }) => ({ what: `the denominator of ${measureEn ?? measure} is 0; it can't be computed`, fix: 'Check it; if it really is 0, score the indicator in the judgement table and say why.' }),
    'exemption-without-basis': ({ amount }, name) => ({ what: `${name} is ${amount} 万元 without a basis`, fix: 'Fill in 「免计调整依据」 (document or reason); nothing is exempt without one.' }),
    'judgement-without-indicator': () => ({ what: 'the first row of the judgement table names no indicator; it was not used', fix: 'Name the indicator.' }),
    'judgement-unknown-indicator': ({ text }) => ({ what: `the judgement table’s indicator “${text}” is not in the framework; it was not used`, fix: 'Use the indicator’s name of the scoring sheet.' }),
    'judgements-of-other-framework': ({ names }) => ({ what: `${names.length} indicators of the judgement table (${names.slice(0, 3).map((name) => `「${name}」`).join(', ')}${names.length > 3 ? ' and others' : ''}) belong to another framework and were not used`, fix: 'Nothing to do; write misspelt names as on the scoring sheet.' }),
    'judgement-unknown-item': ({ indicator, indicatorEn, text }) => ({ what: `indicator “${indicatorEn ?? indicator}” has no item “${text}”; it was not used`, fix: 'Use an item of the standard, or leave it blank to score the whole indicator.' }),
    'judgement-twice': (details) => ({ what: `“${wholeEn(details)}” is scored in two rows; the first was used`, fix: 'Delete the other row.' }),
    'judgement-not-a-score': ({ indicator, indicatorEn, text }) => ({ what: `the score “${text}” of “${indicatorEn ?? indicator}” can't be read`, fix: 'Type points.' }),
    'judgement-wants-points': (details) => ({ what: `“${wholeEn(details)}” is judged “${details.grade}” without points`, fix: `Type points from ${details.from} to ${details.to}.` }),
    'judgement-off-grade': (details) => ({
      what: `the score “${details.text}” of “${wholeEn(details)}” belongs to none of the grades; it was used as it is`,
      fix: `Check it; the grades are ${details.grades.map(({ name, nameEn, from, to }) => `${nameEn ?? name} (${span(from, to, ' to ')})`).join(', ')}.`,
    }),
    'judgement-out-of-range': ({ indicator, indicatorEn, text, maximum }) => ({ what: `the score “${text}” of “${indicatorEn ?? indicator}” is not between 0 and ${maximum}; it was not used`, fix: 'Type points up to the weight.' }),
    'judgement-without-reason': (details) => ({ what: `“${wholeEn(details)}” loses ${details.lost} points without a reason`, fix: 'Fill in 「扣分原因」.' }),
    'not-applicable-refused': ({ indicator, indicatorEn }) => ({ what: `this framework has no “not applicable” for “${indicatorEn ?? indicator}”, which is not scored`, fix: 'Type points, and say why in 「扣分原因」. Where the published text lets it fall out, set 「不适用的指标」 on the sheet of the standard to 「不计分，其余折算」.' }),
    'not-applicable-without-reason': (details) => ({ what: `“${wholeEn(details)}” is said not to apply, without a reason`, fix: 'Fill in 「扣分原因」.' }),
    'overruled-without-reason': ({ indicator, indicatorEn, computed, score }) => ({ what: `“${indicatorEn ?? indicator}” computes to ${computed} points and was set to ${score} without a reason`, fix: 'Give the reason in the judgement table, or clear the score.' }),
    'full-marks-without-number': ({ indicator, indicatorEn }) => ({ what: `“${indicatorEn ?? indicator}” has full marks from a person and no number`, fix: 'Add the number or evidence.' }),
  },
};
