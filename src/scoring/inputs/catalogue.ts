/**
 * The named inputs: the product's public interface. An accountant's workbook carries them as workbook-scoped
 * defined names in Chinese; the English alias is accepted as well. Renaming one breaks workbooks in use.
 */

/** What a value is: an amount of money, a count, a rate, a text, a calendar year, a unit of money or a table. */
export type InputKind = 'amount' | 'count' | 'rate' | 'text' | 'year' | 'amount-unit' | 'table';

/** How many cells: one, four (a quarter each, as a row or a column) or a table with a header row. */
export type InputShape = 'cell' | 'quarters' | 'table';

export type InputGroup =
  | 'unit' | 'income' | 'budget' | 'adjusted' | 'execution' | 'procurement' | 'public-funds' | 'staff' | 'assets'
  | 'projects' | 'service' | 'tables';

/** What the reader of a number must know. A `number` has no unit of its own and no bounds: its row in a table says what it counts. */
export interface NumberDefinition {
  readonly name: string;
  readonly kind: InputKind | 'number';
  /** Below zero is a possible value (net assets); elsewhere a negative number is a mistake. */
  readonly signed?: true;
}

export interface InputDefinition extends NumberDefinition {
  readonly alias: string;
  readonly group: InputGroup;
  readonly kind: InputKind;
  readonly shape: InputShape;
  /** A required input that is missing is reported on every Score; an optional one only by the indicators that use it. */
  readonly required: boolean;
  /** What it means, as a label of an input sheet would say it. */
  readonly meaning: { readonly 'zh-CN': string; readonly en: string };
}

type Entry = readonly [name: string, alias: string, chinese: string, english: string];

function group(
  groupName: InputGroup,
  kind: InputKind,
  presence: 'required' | 'optional',
  entries: readonly Entry[],
  shape: InputShape = 'cell',
): InputDefinition[] {
  return entries.map(([name, alias, chinese, english]) => ({
    name,
    alias,
    group: groupName,
    kind,
    shape,
    required: presence === 'required',
    meaning: { 'zh-CN': chinese, en: english },
  }));
}

export const INPUTS: readonly InputDefinition[] = [
  ...group('unit', 'text', 'required', [['单位名称', 'UnitName', '预算单位全称', 'Full name of the budget unit']]),
  ...group('unit', 'year', 'required', [['评价年度', 'ScoreYear', '自评的预算年度', 'Budget year that is scored']]),
  ...group('unit', 'amount-unit', 'optional', [['金额单位', 'AmountUnit', '本工作簿金额的单位：万元或元（不填按万元）', 'Unit of the amounts: 万元 or 元 (万元 when blank)']]),

  ...group('income', 'amount', 'optional', [
    ['年初预算收入', 'InitialIncome', '年初部门预算收入合计', 'Income budgeted at the start of the year'],
    ['年初财政拨款收入', 'InitialFiscalIncome', '其中：财政拨款收入', 'Of which: fiscal appropriation'],
    ['年初非财政拨款收入', 'InitialOtherIncome', '其中：非财政拨款收入', 'Of which: other income'],
  ]),
  ...group('budget', 'amount', 'required', [['年初预算支出', 'InitialBudget', '年初部门预算支出合计', 'Spending budgeted at the start of the year']]),
  ...group('budget', 'amount', 'optional', [
    ['年初基本支出', 'InitialBasicBudget', '其中：基本支出', 'Of which: basic spending'],
    ['年初人员经费', 'InitialStaffBudget', '基本支出中的人员经费', 'Basic spending: personnel'],
    ['年初公用经费', 'InitialPublicBudget', '基本支出中的公用经费', 'Basic spending: running costs'],
    ['年初项目支出', 'InitialProjectBudget', '其中：项目支出', 'Of which: project spending'],
  ]),
  ...group('adjusted', 'amount', 'optional', [
    ['调整后预算收入', 'AdjustedIncome', '调整后预算收入合计', 'Income after adjustment'],
    ['调整后一般公共预算拨款', 'AdjustedGeneralIncome', '其中：一般公共预算财政拨款', 'Of which: general public budget'],
    ['调整后政府性基金拨款', 'AdjustedFundIncome', '其中：政府性基金预算财政拨款', 'Of which: government funds'],
  ]),
  ...group('adjusted', 'amount', 'required', [['调整后预算支出', 'AdjustedBudget', '调整后部门预算支出合计', 'Spending budget after adjustment']]),
  ...group('adjusted', 'amount', 'optional', [
    ['调整后基本支出', 'AdjustedBasicBudget', '其中：基本支出', 'Of which: basic spending'],
    ['调整后项目支出', 'AdjustedProjectBudget', '其中：项目支出', 'Of which: project spending'],
  ]),
  ...group('adjusted', 'amount', 'required', [['调剂金额', 'ReallocatedAmount', '年度内预算调剂累计金额', 'Amount reallocated within the budget']]),
  ...group('adjusted', 'amount', 'optional', [['免计调整金额', 'ExemptAdjustment', '按规定不计入调整比率的金额（如新下达的政府投资项目经费）', 'Adjustment that the rules exempt']]),
  ...group('adjusted', 'text', 'optional', [['免计调整依据', 'ExemptionBasis', '免计的文件依据或原因', 'Document or reason for the exemption']]),

  ...group('execution', 'amount', 'required', [['季度累计支出', 'QuarterlySpending', '截至各季度末的累计支出（四个单元格）', 'Spending up to the end of each quarter (four cells)']], 'quarters'),
  ...group('execution', 'amount', 'optional', [['季度预算基数', 'QuarterlyBudget', '各季度末的预算基数（四个单元格；不填取调整后预算支出）', 'Budget at the end of each quarter (four cells; the adjusted budget when blank)']], 'quarters'),
  ...group('execution', 'amount', 'optional', [
    ['年末结转结余', 'YearEndCarryover', '年末结转结余资金总额', 'Funds carried over at the end of the year'],
    ['上年结转结余', 'PriorCarryover', '上年末结转结余资金总额', 'Funds carried over at the end of the year before'],
  ]),

  ...group('procurement', 'amount', 'required', [
    ['采购计划金额', 'ProcurementPlanned', '政府采购计划金额', 'Planned government procurement'],
    ['采购实际金额', 'ProcurementActual', '实际政府采购金额', 'Actual government procurement'],
  ]),

  ...group('public-funds', 'amount', 'required', [
    ['三公预算', 'ThreePublicBudget', '「三公」经费全年预算数', 'Budget of the three public expenses'],
    ['三公支出', 'ThreePublicSpent', '「三公」经费实际支出数', 'Spending on the three public expenses'],
  ]),
  ...group('public-funds', 'amount', 'optional', [
    ['因公出国预算', 'TravelAbroadBudget', '其中：因公出国（境）费预算', 'Of which: official travel abroad, budget'],
    ['因公出国支出', 'TravelAbroadSpent', '其中：因公出国（境）费支出', 'Of which: official travel abroad, spending'],
    ['公务用车预算', 'VehicleBudget', '其中：公务用车购置及运行维护费预算', 'Of which: official vehicles, budget'],
    ['公务用车支出', 'VehicleSpent', '其中：公务用车购置及运行维护费支出', 'Of which: official vehicles, spending'],
    ['公务接待预算', 'ReceptionBudget', '其中：公务接待费预算', 'Of which: official reception, budget'],
    ['公务接待支出', 'ReceptionSpent', '其中：公务接待费支出', 'Of which: official reception, spending'],
    ['上年三公预算', 'PriorThreePublicBudget', '上年度「三公」经费预算数', 'Budget of the three public expenses in the year before'],
    ['上年三公支出', 'PriorThreePublicSpent', '上年度「三公」经费实际支出数', 'Spending on the three public expenses in the year before'],
  ]),
  ...group('public-funds', 'amount', 'required', [
    ['日常公用预算', 'RunningCostBudget', '日常公用经费（调整）预算数', 'Budget of daily running costs'],
    ['日常公用决算', 'RunningCostSpent', '日常公用经费决算数', 'Final account of daily running costs'],
  ]),

  ...group('staff', 'count', 'required', [
    ['编制人数', 'AuthorisedPosts', '核定编制人数', 'Authorised posts'],
    ['在编人数', 'StaffInPost', '年末实有在编人数', 'Staff in authorised posts at year end'],
    ['编外人数', 'OutsourcedStaff', '年末编外人员数（含劳务派遣）', 'Staff outside authorised posts at year end'],
  ]),

  ...group('assets', 'amount', 'required', [
    ['固定资产原值', 'FixedAssets', '固定资产原值总额', 'Fixed assets at original value'],
    ['在用固定资产', 'FixedAssetsInUse', '在用固定资产原值', 'Fixed assets in use'],
  ]),
  ...group('assets', 'amount', 'optional', [
    ['资产合计', 'TotalAssets', '年末资产合计', 'Total assets'],
    ['流动资产', 'CurrentAssets', '其中：流动资产', 'Of which: current assets'],
    ['非流动资产', 'NonCurrentAssets', '其中：非流动资产', 'Of which: non-current assets'],
    ['负债合计', 'TotalLiabilities', '年末负债合计', 'Total liabilities'],
    ['流动负债', 'CurrentLiabilities', '其中：流动负债', 'Of which: current liabilities'],
    ['非流动负债', 'NonCurrentLiabilities', '其中：非流动负债', 'Of which: non-current liabilities'],
  ]),
  ...group('assets', 'amount', 'optional', [['净资产合计', 'NetAssets', '年末净资产合计', 'Net assets']]).map(
    (input): InputDefinition => ({ ...input, signed: true }),
  ),

  ...group('projects', 'count', 'required', [
    ['计划完成项目数', 'ProjectsPlanned', '计划在年内完成的项目数', 'Projects planned to be completed'],
    ['按期完成项目数', 'ProjectsOnTime', '按期完成的项目数', 'Projects completed on time'],
    ['重点工作未完成数', 'KeyTasksMissed', '未完成的重点工作项数', 'Key tasks not completed'],
  ]),
  ...group('projects', 'amount', 'optional', [
    ['楼堂馆所概算', 'BuildingBudget', '新建楼堂馆所批准的投资概算（没有新建项目填0）', 'Approved cost of new office buildings (0 without any)'],
    ['楼堂馆所投资', 'BuildingCost', '新建楼堂馆所实际投资（没有新建项目填0）', 'Actual cost of new office buildings (0 without any)'],
  ]),
  ...group('projects', 'count', 'optional', [
    ['资金违规问题数', 'FundIrregularities', '审计、检查发现的截留、挤占、挪用、虚列等资金使用问题数', 'Cases of misused funds found by audits and inspections'],
  ]),
  ...group('projects', 'rate', 'optional', [
    ['项目平均得分率', 'ProjectScoreRate', '各项目自评得分率的平均', 'Mean self-score of the projects, as a share'],
    ['项目指标完成率', 'ProjectTargetRate', '各项目达到的绩效指标占比', 'Share of the targets of projects that are met'],
  ]),

  ...group('service', 'rate', 'optional', [
    ['信访办理回复率', 'PetitionReplyRate', '群众信访办理回复率', 'Share of petitions answered'],
    ['信访及时办理率', 'PetitionTimelyRate', '群众信访及时办理率', 'Share of petitions handled in time'],
    ['服务对象满意度', 'Satisfaction', '公众或服务对象满意度', 'Satisfaction of the public or the people served'],
  ]),

  ...group('tables', 'table', 'optional', [
    ['绩效目标表', 'TargetTable', '指标、运算符、目标值、单位、实际值、证明材料', 'Indicator, operator, target, unit, actual, evidence'],
    ['自评打分表', 'JudgementTable', '指标、检查项、得分、扣分原因、证明材料', 'Indicator, item, score, reason, evidence'],
    ['项目进度表', 'ProjectTable', '项目、预算、累计支出、计划完成、实际完成、年初预算、主管部门、实施单位、预期目标、目标完成情况', 'Project, budget, spending so far, planned completion, actual completion, initial budget, department, implementer, goal, outcome'],
    ['项目绩效目标表', 'ProjectTargetTable', '项目、一级指标、二级指标、三级指标、运算符、年度指标值、单位、实际完成值、分值、得分、偏差原因、改进措施', 'Project, levels 1 to 3, operator, target, unit, actual, points, score, reason, remedy'],
    ['自评报告数据', 'ReportedFigures', '指标、报告中的数值', 'Figure, value as printed in the report'],
  ], 'table'),
];

const BY_NAME: ReadonlyMap<string, InputDefinition> = new Map(
  INPUTS.flatMap((input) => [[input.name, input] as const, [input.alias.toLowerCase(), input] as const]),
);

/** The input of that Chinese name or English alias (in any case). */
export function inputNamed(name: string): InputDefinition | undefined {
  return BY_NAME.get(name) ?? BY_NAME.get(name.toLowerCase());
}
