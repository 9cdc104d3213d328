/** What the checks found, in an accountant's words: what does not agree, and what to do. */
import type { CheckCode, Convention, FindingDetails } from '../scoring/checks';
import type { Catalogue } from './language';
import type { ProblemText } from './problems';
import { valueCheckMessages } from './valueChecks';

/** What a sentence is made of: the finding, and where it needs one, the sentence of another catalogue. */
type Told = FindingDetails & { 'text-claims-met': { readonly reason: string } };

type FindingMessages = { readonly [Check in CheckCode]: (details: Told[Check]) => ProblemText } & {
  /** Title of the list, and what stands in it when nothing was found. */
  readonly title: string;
  readonly nothing: string;
  readonly sheetName: string;
  readonly sheetTitle: string;
  readonly headers: readonly [number: string, severity: string, what: string, fix: string, cell: string];
  readonly severity: Readonly<Record<'error' | 'warning' | 'ask' | 'note', string>>;
  readonly check: string;
  readonly textTitle: string;
  readonly textHint: string;
  readonly checkText: string;
  textChecked(p: { checked: number; wrong: number }): string;
  readonly writeSheet: string;
  written(p: { sheet: string }): string;
  counts(p: { error: number; warning: number; ask: number; note: number }): string;
};

function conventionZh(convention: Convention): string {
  switch (convention.kind) {
    case 'truncated':
      return '该数是截断尾数所得，应四舍五入';
    case 'padded':
      return `该数是先四舍五入为${convention.rounded}再补零所得`;
    case 'rounded-twice':
      return `该数是先把中间比率舍入为${convention.first}%、再除以${convention.by}所得，属两次舍入`;
    case 'mean-of-rounded':
      return '该数是用舍入后的各项求平均所得';
  }
}

function conventionEn(convention: Convention): string {
  switch (convention.kind) {
    case 'truncated':
      return 'its last digits were cut off instead of rounded';
    case 'padded':
      return `it was rounded to ${convention.rounded} and a zero put behind`;
    case 'rounded-twice':
      return `a step in between was rounded to ${convention.first}% and then divided by ${convention.by}: rounded twice`;
    case 'mean-of-rounded':
      return 'it is the mean of figures that were rounded before';
  }
}

/** What keeps a number open that a table could give, and what to do about it. */
const OPEN_ZH: Readonly<Record<FindingDetails['derived-open']['why'], readonly [what: string, fix: string]>> = {
  'no-name': ['有一行没有项目名称', '请填写项目名称，或删去该行。'],
  twice: ['同一项目出现两次', '请合并为一行，或改正项目名称。'],
  blank: ['有项目没有填写完成时间', '请填写完成日期；没有完成的，请填“未完成”。'],
  unreadable: ['有单元格无法识别', '请按 2024-06-30 的样式填写日期，或改正该单元格。'],
  'no-day': ['有项目没有写明完成的日期，不能判断是否按期', '请填写实际完成的日期，如 2024-06-30。'],
  'not-scored': ['有项目还没有评完分', '请补齐该项目的实际完成值和得分。'],
  'no-targets': ['有项目没有绩效目标', '请补充该项目的绩效目标，或直接填写该数。'],
};

const OPEN_EN: typeof OPEN_ZH = {
  'no-name': ['a row has no project', 'Name the project, or delete the row.'],
  twice: ['a project is there twice', 'Make it one row, or correct the name.'],
  blank: ['a project says nothing of its completion', 'Type the date; 「未完成」 where it is not completed.'],
  unreadable: ['a cell there can not be read', 'Type dates as 2024-06-30, or correct the cell.'],
  'no-day': ['a project does not say on which day it was completed', 'Type the date, as 2024-06-30.'],
  'not-scored': ['a project is not wholly scored', 'Fill in what it reached and its scores.'],
  'no-targets': ['a project has no targets', 'Add its targets, or type the number.'],
};

export const checkMessages: Catalogue<FindingMessages> = {
  'zh-CN': {
    ...valueCheckMessages['zh-CN'],
    title: '勾稽核对',
    nothing: '没有发现不一致。',
    sheetName: '核对表',
    sheetTitle: '勾稽核对表',
    headers: ['序号', '级别', '核对结果', '处理', '单元格'],
    severity: { error: '错误', warning: '警告', ask: '待说明', note: '提示' },
    check: '核对',
    textTitle: '核对报告正文',
    textHint: '把自评报告的文字粘贴在这里，只在本机核对。',
    checkText: '核对正文',
    textChecked: ({ checked, wrong }) => `找到 ${checked} 个可核对的数，${wrong} 个不一致。`,
    writeSheet: '写入核对表',
    written: ({ sheet }) => `已写入「${sheet}」`,
    counts: ({ error, warning, ask, note }) => [`错误 ${error}`, `警告 ${warning}`, `待说明 ${ask}`, `提示 ${note}`].join('，'),
    'printed-figure': ({ printed, computed, passage, convention, possible, isPossible }) => ({
      what: `报告中「${printed.of[0]?.name ?? ''}」为${printed.display}，按数据计算为${computed.display}${convention ? `；${conventionZh(convention)}` : ''}${isPossible && possible ? `；按四舍五入前的数据，可能在${possible.low}至${possible.high}之间` : ''}${passage === null ? '' : `；原文：“${passage}”`}`,
      fix: isPossible ? '与所给数据不符，请用以元为单位的数据复核。' : '请改正报告中的数，或核对数据。',
    }),
    'printed-unreadable': ({ figure, text }) => ({ what: `报告中「${figure}」的数值“${text}”无法识别`, fix: '请只填数值，如 97.17% 或 94.8。' }),
    'printed-unknown': ({ figure }) => ({ what: `报告中的「${figure}」没有对应的指标或数据，未核对`, fix: '请改用评价指标体系或数据名称中的叫法。' }),
    'target-missed': ({ target }) => ({
      what: `绩效目标“${target.name}”没有达到：目标${target.operator}${target.target}${target.unit}，实际${target.actual ?? ''}${target.unit}`,
      fix: '请核对实际值，并确认报告没有写“全部完成”。',
    }),
    'full-marks-without-evidence': ({ indicator }) => ({ what: `“${indicator}”由人工打满分，没有填写证明材料`, fix: '请在自评打分表中补充证明材料。' }),
    'text-claims-met': ({ passage, indicator, reason }) => ({
      what: `报告称“${passage}”，而“${indicator.name}”扣${indicator.deduction ?? ''}分，扣分原因：“${reason}”`,
      fix: '请核对后改正报告的说法或数据，两处应一致。',
    }),
    'text-claims-all-done': ({ passage, targets }) => ({
      what: `报告称“${passage}”，而绩效目标表中有目标没有达到：${targets.map(({ name, operator, target, actual, unit }) => `“${name}”目标${operator}${target}${unit}，实际${actual ?? ''}${unit}`).join('；')}`,
      fix: '请核对实际值，或在报告中写明未完成的目标和原因。',
    }),
    'derived-differs': ({ input, table, typed, typedCell, derived, cell }) => ({
      what: `「${input}」填写为${typed}${typedCell === null ? '' : `（${typedCell}）`}，而「${table}」得出${derived}${cell === null ? '' : `（${cell}）`}，评分按填写的数`,
      fix: '请核对两处并改正错的一处；清空填写的数，即按表中的数评分。',
    }),
    'derived-used': ({ input, table, derived }) => ({ what: `「${input}」没有填写，按「${table}」得出的${derived}评分`, fix: '请核对；与实际不符的，请改正表中内容，或直接填写该数。' }),
    'derived-open': ({ input, table, why }) => ({ what: `「${input}」没有填写，也不能由「${table}」得出：${OPEN_ZH[why][0]}`, fix: OPEN_ZH[why][1] }),
    'total-not-sum': ({ typed, sum }) => ({ what: `合计行填写的${typed.display}分不等于各指标得分之和${sum.display}分`, fix: '请清空该单元格，重新评分后由程序填写。' }),
  },
  en: {
    ...valueCheckMessages.en,
    title: 'Checks',
    nothing: 'Nothing disagrees.',
    sheetName: '核对表',
    sheetTitle: 'Checks',
    headers: ['No.', 'Severity', 'Finding', 'What to do', 'Cell'],
    severity: { error: 'error', warning: 'warning', ask: 'to explain', note: 'note' },
    check: 'Check',
    textTitle: 'Check the text of a report',
    textHint: 'Paste the text of the report here; it stays on this machine.',
    checkText: 'Check the text',
    textChecked: ({ checked, wrong }) => `${checked} figures could be checked, ${wrong} disagree.`,
    writeSheet: 'Write as a sheet',
    written: ({ sheet }) => `Written to “${sheet}”`,
    counts: ({ error, warning, ask, note }) => `${error} errors, ${warning} warnings, ${ask} to explain, ${note} notes`,
    'printed-figure': ({ printed, computed, passage, convention, possible, isPossible }) => ({
      what: `The report prints ${printed.display} for 「${printed.of[0]?.name ?? ''}」; the inputs give ${computed.display}${convention ? `; ${conventionEn(convention)}` : ''}${isPossible && possible ? `; amounts before rounding could give ${possible.low} to ${possible.high}` : ''}${passage === null ? '' : `; as written: “${passage}”`}`,
      fix: isPossible ? 'It does not agree with the figures given: check with amounts in 「元」.' : 'Correct the report, or check the inputs.',
    }),
    'printed-unreadable': ({ figure, text }) => ({ what: `The figure “${text}” of 「${figure}」 can't be read`, fix: 'Type the number alone, such as 97.17% or 94.8.' }),
    'printed-unknown': ({ figure }) => ({ what: `「${figure}」 is no indicator, rate or input: not checked`, fix: 'Use the name that the framework or the input has.' }),
    'target-missed': ({ target }) => ({
      what: `Target “${target.name}” was missed: ${target.operator}${target.target}${target.unit} wanted, ${target.actual ?? ''}${target.unit} reached`,
      fix: 'Check what was reached, and that the report does not say that all was done.',
    }),
    'full-marks-without-evidence': ({ indicator, indicatorEn }) => ({ what: `${indicatorEn ?? indicator} has full marks by a person, without evidence`, fix: 'Name the evidence in the judgement table.' }),
    'text-claims-met': ({ passage, indicator, reason }) => ({
      what: `The report says “${passage}”, but ${indicator.nameEn ?? indicator.name} lost ${indicator.deduction ?? ''} points; the reason: “${reason}”`,
      fix: 'Correct the report or the inputs: both should say the same.',
    }),
    'text-claims-all-done': ({ passage, targets }) => ({
      what: `The report says “${passage}”, but targets were missed: ${targets.map(({ name, operator, target, actual, unit }) => `“${name}” ${operator}${target}${unit} wanted, ${actual ?? ''}${unit} reached`).join('; ')}`,
      fix: 'Check what was reached, or say in the report which targets were missed and why.',
    }),
    'derived-differs': ({ input, inputEn, table, typed, typedCell, derived, cell }) => ({
      what: `${inputEn ?? input} is typed as ${typed}${typedCell === null ? '' : ` (${typedCell})`}, while 「${table}」 gives ${derived}${cell === null ? '' : ` (${cell})`}; the typed number is scored`,
      fix: 'Compare both and correct the wrong one; empty the typed cell to score what the table gives.',
    }),
    'derived-used': ({ input, inputEn, table, derived }) => ({ what: `${inputEn ?? input} is blank and scored as ${derived}, from 「${table}」`, fix: 'Compare; correct the table, or type the number.' }),
    'derived-open': ({ input, inputEn, table, why }) => ({ what: `${inputEn ?? input} is blank, and 「${table}」 does not give it: ${OPEN_EN[why][0]}`, fix: OPEN_EN[why][1] }),
    'total-not-sum': ({ typed, sum }) => ({ what: `The typed total ${typed.display} is not the sum of the scores, ${sum.display}`, fix: 'Empty the cell and score again.' }),
  },
};
