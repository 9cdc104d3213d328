/** Words on the input sheets that the template makes. Titles of official tables stay as the forms have them. */
import type { InputGroup } from '../scoring/inputs/catalogue';
import type { Catalogue } from './language';

interface TemplateMessages {
  readonly sheets: Readonly<Record<'basics' | 'budget' | 'execution' | 'publicFunds', { readonly name: string; readonly title: string }>>;
  /** By input name. */
  readonly tables: Readonly<Record<string, { readonly name: string; readonly title: string; readonly hint: string }>>;
  readonly basicsHint: string;
  readonly amountsHint: string;
  readonly executionHint: string;
  readonly headers: Readonly<Record<'item' | 'value' | 'unit' | 'source' | 'initial' | 'adjusted' | 'remark' | 'budget' | 'spent' | 'maximum' | 'reminder', string>>;
  /** Beside a row of 自评打分表 that still wants something. */
  readonly reminders: { readonly reason: string; readonly points: (p: { from: string; to: string }) => string };
  readonly executionHeaders: readonly [quarter: string, spent: string, base: string, progress: string, schedule: string, rate: string];
  readonly quarters: readonly [string, string, string, string];
  readonly rows: Readonly<Record<BudgetRow, string>>;
  readonly fundRows: Readonly<Record<FundRow, string>>;
  readonly countUnits: Readonly<Partial<Record<InputGroup, string>>>;
  readonly year: string;
  readonly amountUnitNote: string;
  /** What Excel says when something is typed that does not fit. */
  readonly typing: Readonly<Record<'title' | 'amount-input' | 'count-input' | 'rate-input' | 'score-choice', string>>;
  readonly done: (p: { sheets: readonly string[] }) => string;
}

export type BudgetRow =
  | 'income' | 'fiscalIncome' | 'otherIncome' | 'generalIncome' | 'fundIncome' | 'spending' | 'basic' | 'staff' | 'running' | 'projects' | 'reallocation' | 'reallocated' | 'exempt' | 'exemptBasis';
export type FundRow = 'three' | 'abroad' | 'vehicles' | 'reception' | 'running';

const OFFICIAL = {
  sheets: {
    basics: { name: '基础数据', title: '基础数据' },
    budget: { name: '预算收支', title: '部门预算收支情况表' },
    execution: { name: '预算执行', title: '预算指标执行情况表' },
    publicFunds: { name: '公用经费', title: '“三公”经费和日常公用经费情况表' },
  },
} as const;

export const templateMessages: Catalogue<TemplateMessages> = {
  'zh-CN': {
    ...OFFICIAL,
    tables: {
      绩效目标表: { name: '绩效目标', title: '部门整体支出绩效目标完成情况表', hint: '运算符可用 ≥、≤、=、>、<。' },
      自评打分表: { name: '自评打分', title: '自评打分表', hint: '定性指标由单位自评打分；检查项留空表示对整个指标打分；低于满分的须填写扣分原因。' },
      项目进度表: { name: '项目进度', title: '项目支出进度表', hint: '可不填。计划完成和实际完成填日期（如 2024-06-30）或进度（如 85%）；供执行监控和项目自评使用：预算、累计支出即全年预算数、全年执行数；后五列供自评表填列。' },
      项目绩效目标表: { name: '项目绩效目标', title: '项目支出绩效目标完成情况表', hint: '可不填；每个项目各行分值合计90分，项目和一、二级指标只填首行。定性指标：运算符填“定性”，实际完成值填等级，得分由人评；定量指标不填得分。自评表由本表生成，请在本表修改。' },
      自评报告数据: { name: '报告数据', title: '自评报告中的数值', hint: '按报告正文抄录，保留其小数位数，供核对。' },
    },
    basicsHint: '浅色单元格为填写项，均已定义名称；金额单位在本表填写。空白表示没有数据，确实为零的请填 0。',
    amountsHint: '金额单位以「基础数据」中的金额单位为准。',
    executionHint: '预算基数不填的，取调整后预算支出。',
    headers: { item: '项目', value: '数值', unit: '单位', source: '数据来源', initial: '年初预算数', adjusted: '调整后预算数', remark: '说明', budget: '预算数', spent: '决算数', maximum: '分值', reminder: '提醒' },
    reminders: { reason: '须填写扣分原因', points: ({ from, to }) => `请改填 ${from}～${to} 之间的得分` },
    executionHeaders: ['季度', '累计支出', '预算基数', '支出进度', '序时进度', '季度执行率'],
    quarters: ['一季度', '二季度', '三季度', '四季度'],
    rows: {
      income: '一、收入合计', fiscalIncome: '财政拨款收入', otherIncome: '非财政拨款收入', generalIncome: '一般公共预算财政拨款', fundIncome: '政府性基金预算财政拨款',
      spending: '二、支出合计', basic: '（一）基本支出', staff: '　　1. 人员经费', running: '　　2. 公用经费', projects: '（二）项目支出',
      reallocation: '三、预算调剂', reallocated: '年度内调剂累计金额', exempt: '免计调整金额', exemptBasis: '免计调整依据',
    },
    fundRows: { three: '“三公”经费合计', abroad: '因公出国（境）费', vehicles: '公务用车购置及运行维护费', reception: '公务接待费', running: '日常公用经费' },
    countUnits: { staff: '人', projects: '个' },
    year: '年',
    amountUnitNote: '本工作簿全部金额的单位',
    typing: {
      title: '请核对',
      'amount-input': '这里填金额：只填数字，不带单位，不能为负。没有数据的留空，确实为零的填 0。',
      'count-input': '这里填数字，不能为负。没有数据的留空，确实为零的填 0。',
      'score-choice': '请从列表中选择，或填写不超过分值的得分。等级是一个区间的，填写区间内的得分。',
      'rate-input': '这里填 0% 到 100% 之间的比率，如 97.5%。没有数据的留空。',
    },
    done: ({ sheets }) => `已生成填报表：${sheets.map((name) => `「${name}」`).join('')}。`,
  },
  en: {
    ...OFFICIAL,
    tables: {
      绩效目标表: { name: '绩效目标', title: 'Performance targets and what was achieved', hint: 'Operators: ≥, ≤, =, > and <.' },
      自评打分表: { name: '自评打分', title: 'Scores given by people', hint: 'Without an item a score is for the whole indicator; below full marks a reason is needed.' },
      项目进度表: { name: '项目进度', title: 'Progress of projects', hint: 'Optional. Planned and actual completion are dates (2024-06-30) or shares (85%); for the execution rate of each project (budget and spending of the year) and for its form; the department is not scored by it.' },
      项目绩效目标表: { name: '项目绩效目标', title: 'Targets of projects and what was achieved', hint: 'Optional; the points of each project add up to 90. Project and levels stand in the first of their rows. A qualitative row has 「定性」 for its operator, its grade as the actual value and points from a person. What was missed or far surpassed wants a reason. Forms are made from this table: change things here.' },
      自评报告数据: { name: '报告数据', title: 'Figures printed in the report', hint: 'Copy them as printed, with all their decimals, to be compared.' },
    },
    basicsHint: 'Fill in the light cells; each has its name already. Blank means unknown: type 0 for zero.',
    amountsHint: 'Amounts are in the unit given on the first sheet.',
    executionHint: 'Without a base, the adjusted budget is taken.',
    headers: { item: 'Item', value: 'Value', unit: 'Unit', source: 'Source', initial: 'Budget at start', adjusted: 'Adjusted budget', remark: 'Remark', budget: 'Budget', spent: 'Final account', maximum: 'Points', reminder: 'Reminder' },
    reminders: { reason: 'A reason is needed', points: ({ from, to }) => `Type points from ${from} to ${to}` },
    executionHeaders: ['Quarter', 'Spent so far', 'Budget', 'Progress', 'Schedule', 'Rate'],
    quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
    rows: {
      income: 'Income', fiscalIncome: 'Fiscal appropriation', otherIncome: 'Other income', generalIncome: 'General public budget', fundIncome: 'Government funds',
      spending: 'Spending', basic: 'Basic spending', staff: '　Personnel', running: '　Running costs', projects: 'Project spending',
      reallocation: 'Reallocation', reallocated: 'Reallocated in the year', exempt: 'Exempt adjustment', exemptBasis: 'Basis of the exemption',
    },
    fundRows: { three: 'Three public expenses', abroad: 'Official travel abroad', vehicles: 'Official vehicles', reception: 'Official reception', running: 'Daily running costs' },
    countUnits: { staff: 'people', projects: 'number' },
    year: 'year',
    amountUnitNote: 'Unit of all amounts of this workbook',
    typing: {
      title: 'Please check',
      'amount-input': 'An amount: digits only, without a unit, not below zero. Leave it blank when unknown; type 0 for zero.',
      'count-input': 'A number, not below zero. Leave it blank when unknown; type 0 for zero.',
      'score-choice': 'Choose from the list, or type points up to the maximum. A grade with a range wants points within it.',
      'rate-input': 'A rate from 0% to 100%, such as 97.5%. Leave it blank when unknown.',
    },
    done: ({ sheets }) => `Input sheets made: ${sheets.join(', ')}.`,
  },
};
