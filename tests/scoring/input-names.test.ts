import { inputNamed, INPUTS } from '../../src/scoring/inputs/catalogue';

/** The public interface: workbooks in use carry these names. Adding is fine; renaming or removing breaks them. */
const NAMES: Readonly<Record<string, string>> = {
  单位名称: 'UnitName',
  评价年度: 'ScoreYear',
  金额单位: 'AmountUnit',
  年初预算收入: 'InitialIncome',
  年初财政拨款收入: 'InitialFiscalIncome',
  年初非财政拨款收入: 'InitialOtherIncome',
  年初预算支出: 'InitialBudget',
  年初基本支出: 'InitialBasicBudget',
  年初人员经费: 'InitialStaffBudget',
  年初公用经费: 'InitialPublicBudget',
  年初项目支出: 'InitialProjectBudget',
  调整后预算收入: 'AdjustedIncome',
  调整后一般公共预算拨款: 'AdjustedGeneralIncome',
  调整后政府性基金拨款: 'AdjustedFundIncome',
  调整后预算支出: 'AdjustedBudget',
  调整后基本支出: 'AdjustedBasicBudget',
  调整后项目支出: 'AdjustedProjectBudget',
  调剂金额: 'ReallocatedAmount',
  免计调整金额: 'ExemptAdjustment',
  免计调整依据: 'ExemptionBasis',
  季度累计支出: 'QuarterlySpending',
  季度预算基数: 'QuarterlyBudget',
  年末结转结余: 'YearEndCarryover',
  上年结转结余: 'PriorCarryover',
  采购计划金额: 'ProcurementPlanned',
  采购实际金额: 'ProcurementActual',
  三公预算: 'ThreePublicBudget',
  三公支出: 'ThreePublicSpent',
  因公出国预算: 'TravelAbroadBudget',
  因公出国支出: 'TravelAbroadSpent',
  公务用车预算: 'VehicleBudget',
  公务用车支出: 'VehicleSpent',
  公务接待预算: 'ReceptionBudget',
  公务接待支出: 'ReceptionSpent',
  上年三公预算: 'PriorThreePublicBudget',
  上年三公支出: 'PriorThreePublicSpent',
  日常公用预算: 'RunningCostBudget',
  日常公用决算: 'RunningCostSpent',
  编制人数: 'AuthorisedPosts',
  在编人数: 'StaffInPost',
  编外人数: 'OutsourcedStaff',
  固定资产原值: 'FixedAssets',
  在用固定资产: 'FixedAssetsInUse',
  资产合计: 'TotalAssets',
  流动资产: 'CurrentAssets',
  非流动资产: 'NonCurrentAssets',
  负债合计: 'TotalLiabilities',
  流动负债: 'CurrentLiabilities',
  非流动负债: 'NonCurrentLiabilities',
  净资产合计: 'NetAssets',
  计划完成项目数: 'ProjectsPlanned',
  按期完成项目数: 'ProjectsOnTime',
  重点工作未完成数: 'KeyTasksMissed',
  楼堂馆所概算: 'BuildingBudget',
  楼堂馆所投资: 'BuildingCost',
  资金违规问题数: 'FundIrregularities',
  项目平均得分率: 'ProjectScoreRate',
  项目指标完成率: 'ProjectTargetRate',
  信访办理回复率: 'PetitionReplyRate',
  信访及时办理率: 'PetitionTimelyRate',
  服务对象满意度: 'Satisfaction',
  绩效目标表: 'TargetTable',
  自评打分表: 'JudgementTable',
  项目进度表: 'ProjectTable',
  项目绩效目标表: 'ProjectTargetTable',
  自评报告数据: 'ReportedFigures',
};

test('the names and their aliases are exactly the published ones, in the published order', () => {
  expect(INPUTS.map(({ name, alias }) => [name, alias])).toEqual(Object.entries(NAMES));
});

test('what each name holds is pinned as well', () => {
  const of = (predicate: (input: (typeof INPUTS)[number]) => boolean) => INPUTS.filter(predicate).map(({ name }) => name);

  expect(of(({ kind }) => kind === 'table')).toEqual(['绩效目标表', '自评打分表', '项目进度表', '项目绩效目标表', '自评报告数据']);
  expect(of(({ shape }) => shape === 'quarters')).toEqual(['季度累计支出', '季度预算基数']);
  expect(of(({ kind }) => kind === 'count')).toEqual(['编制人数', '在编人数', '编外人数', '计划完成项目数', '按期完成项目数', '重点工作未完成数', '资金违规问题数']);
  expect(of(({ kind }) => kind === 'rate')).toEqual(['项目平均得分率', '项目指标完成率', '信访办理回复率', '信访及时办理率', '服务对象满意度']);
  expect(of(({ kind }) => kind === 'text')).toEqual(['单位名称', '免计调整依据']);
  expect(of(({ kind }) => kind === 'year')).toEqual(['评价年度']);
  expect(of(({ kind }) => kind === 'amount-unit')).toEqual(['金额单位']);
  expect(of(({ signed }) => signed === true)).toEqual(['净资产合计']);
  expect(of(({ required }) => required)).toEqual([
    '单位名称', '评价年度', '年初预算支出', '调整后预算支出', '调剂金额', '季度累计支出', '采购计划金额', '采购实际金额', '三公预算', '三公支出',
    '日常公用预算', '日常公用决算', '编制人数', '在编人数', '编外人数', '固定资产原值', '在用固定资产', '计划完成项目数', '按期完成项目数', '重点工作未完成数',
  ]);
});

test('an input is found by its name and by its alias in any case', () => {
  for (const [name, alias] of Object.entries(NAMES)) {
    for (const words of [name, alias, alias.toLowerCase(), alias.toUpperCase()]) expect(inputNamed(words)?.name).toBe(name);
  }
  expect(inputNamed('三公经费')).toBeUndefined();
});

test('names fit to be defined names: no spaces, none that reads as a cell address', () => {
  for (const { name, alias } of INPUTS) {
    expect(name).toMatch(/^[\u4e00-\u9fff]+$/);
    expect(alias).toMatch(/^[A-Z][A-Za-z]{4,}$/);
  }
});

test('every input says in both languages what it means', () => {
  for (const { meaning } of INPUTS) {
    expect(meaning['zh-CN']).toMatch(/[\u4e00-\u9fff]/);
    expect(meaning.en).toMatch(/^[A-Z]/);
  }
});
