/** The rates as people are told of them. */
import { local, type FunctionDescription } from './model';

const PERCENT = local('比率（小数），请设为百分比格式', 'The rate as a fraction of 1; format the cell as a percentage');
const BLANK = local('空白与 0 相同。', 'Blank is the same as 0.');

/** What all rates have in common. */
function rate(told: Omit<FunctionDescription, 'resultKind' | 'result' | 'remarks'>): FunctionDescription {
  return { ...told, resultKind: 'number', result: PERCENT, remarks: [BLANK] };
}

export const RATE_DESCRIPTIONS: readonly FunctionDescription[] = [
  rate({
    id: 'CONTROLRATE',
    title: local('经费控制率', 'Control rate'),
    description: local('经费控制率＝实际支出÷预算数，用于“三公”经费、日常公用经费。', 'Control rate: actual spending ÷ budget, as for the three public expenses and running costs.'),
    parameters: [local('实际支出数。', 'Actual spending.'), local('预算安排数，与实际支出同一单位，不能为 0 或空白。', 'Budget, in the same unit; not 0 or blank.')],
    example: { formula: '=CONTROLRATE(58.43, 62.44)', result: 0.9357783472133248, shown: '93.58%', note: local('日常公用经费控制率', 'Running costs') },
    failures: [],
  }),
  rate({
    id: 'EXECUTIONRATE',
    title: local('预算执行率', 'Execution rate'),
    description: local('预算执行率＝支出数÷预算数，不考虑时间进度。', 'Budget execution rate: spending ÷ budget, whatever the time of the year.'),
    parameters: [local('支出数。', 'Spending.'), local('预算数，与支出数同一单位，不能为 0 或空白。', 'Budget, in the same unit; not 0 or blank.')],
    example: { formula: '=EXECUTIONRATE(2484.56, 2546.70)', result: 0.9755997958141909, shown: '97.56%', note: local('全年预算执行率', 'The whole year') },
    failures: [],
  }),
  rate({
    id: 'QUARTERRATE',
    title: local('季度执行率', 'Quarter’s execution rate'),
    description: local('季度执行率＝季末累计支出进度÷序时进度（25%、50%、75%、100%）。', 'Quarter’s execution rate: progress of spending ÷ progress of time (25, 50, 75, 100%).'),
    parameters: [
      local('截至该季度末的累计支出。', 'Spending from January to the end of the quarter.'),
      local('预算数，与累计支出同一单位，不能为 0 或空白。', 'Budget, in the same unit; not 0 or blank.'),
      local('季度：1、2、3、4，或“一季度”“Q1”。', 'The quarter: 1, 2, 3, 4 or Q1 to Q4.'),
    ],
    example: { formula: '=QUARTERRATE(329.15, 2546.70, 1)', result: 0.5169827620057329, shown: '51.70%', note: local('一季度：进度12.92%÷25%，不先四舍五入', 'First quarter: 12.92% ÷ 25%, not rounded before') },
    failures: [],
  }),
  rate({
    id: 'MEANEXECUTIONRATE',
    title: local('全年平均执行率', 'Mean execution rate'),
    description: local('全年平均执行率＝四个季度执行率的平均数，各季度执行率不先四舍五入、不封顶。', 'Mean of the four quarters’ execution rates, none of them rounded or capped before.'),
    parameters: [
      local('四个季度末的累计支出（一行或一列四个单元格）。', 'Spending up to the end of each quarter: four cells in a row or a column.'),
      local('预算数：一个单元格，或每季度一个（四个单元格），不能为 0 或空白。', 'Budget: one cell, or one for each quarter (four cells); not 0 or blank.'),
    ],
    example: { formula: '=MEANEXECUTIONRATE({329.15,959.07,1232.09,2484.56}, 2546.70)', result: 0.7227084724021937, shown: '72.27%', note: local('四个季度为51.70%、75.32%、64.51%、97.56%', 'The quarters are 51.70%, 75.32%, 64.51% and 97.56%') },
    failures: ['four-cells', 'one-or-four-cells', 'too-many-cells'],
  }),
  rate({
    id: 'STAFFRATE',
    title: local('财政供养人员控制率', 'Authorised staff rate'),
    description: local('财政供养人员控制率＝在编人数÷核定编制数。', 'Staff in authorised posts ÷ authorised posts.'),
    parameters: [local('年末在编人数。', 'Staff in authorised posts at year end.'), local('核定编制数，不能为 0 或空白。', 'Authorised posts; not 0 or blank.')],
    example: { formula: '=STAFFRATE(12, 12)', result: 1, shown: '100.00%', note: local('不超编', 'No more staff than posts') },
    failures: [],
  }),
  rate({
    id: 'OUTSOURCEDRATE',
    title: local('编外人员控制率', 'Outsourced staff rate'),
    description: local('编外人员控制率＝编外人员数÷（在编人数＋编外人员数）。', 'Outsourced staff ÷ (staff in authorised posts + outsourced staff).'),
    parameters: [local('年末编外人员数（含劳务派遣）。', 'Staff outside authorised posts at year end.'), local('年末在编人数；两者不能同时为 0 或空白。', 'Staff in authorised posts at year end; not both 0 or blank.')],
    example: { formula: '=OUTSOURCEDRATE(14, 12)', result: 0.5384615384615384, shown: '53.85%', note: local('14人÷26人', '14 of 26 people') },
    failures: [],
  }),
  rate({
    id: 'PROCUREMENTRATE',
    title: local('政府采购执行率', 'Procurement rate'),
    description: local('政府采购执行率＝实际采购金额÷采购计划金额。', 'Actual ÷ planned government procurement.'),
    parameters: [local('实际采购金额。', 'Actual procurement.'), local('采购计划金额，同一单位，不能为 0 或空白。', 'Planned procurement, in the same unit; not 0 or blank.')],
    example: { formula: '=PROCUREMENTRATE(997.71, 1009.59)', result: 0.988232846997296, shown: '98.82%', note: local('政府采购执行率', 'Procurement of the year') },
    failures: [],
  }),
  rate({
    id: 'ASSETUSERATE',
    title: local('固定资产利用率', 'Use of fixed assets'),
    description: local('固定资产利用率＝在用固定资产÷固定资产总额，均按原值。', 'Fixed assets in use ÷ all fixed assets, both at original value.'),
    parameters: [local('在用固定资产原值。', 'Original value of the assets in use.'), local('固定资产原值总额，同一单位，不能为 0 或空白。', 'Original value of all fixed assets, in the same unit; not 0 or blank.')],
    example: { formula: '=ASSETUSERATE(351.10, 351.10)', result: 1, shown: '100.00%', note: local('全部在用', 'All in use') },
    failures: [],
  }),
  rate({
    id: 'ADJUSTMENTRATE',
    title: local('预算调整、调剂比率', 'Adjustment rate'),
    description: local('预算调整、调剂比率＝（｜调整金额｜－免计金额＋调剂金额）÷预算总规模。', '(|adjusted| − exempt + reallocated) ÷ total budget.'),
    parameters: [
      local('调整金额：调整后预算－年初预算，调增调减同样计算。', 'Adjusted budget less initial budget; increase and decrease count alike.'),
      local('年度内预算调剂累计金额。', 'Amount reallocated within the budget.'),
      local('按规定不计入的金额，没有的填 0 或留空。', 'Amount that the rules exempt; 0 or blank when there is none.'),
      local('部门预算总规模，同一单位，不能为 0 或空白。', 'Total budget of the department, in the same unit; not 0 or blank.'),
    ],
    example: { formula: '=ADJUSTMENTRATE(870.72, 240.16, 870.72, 2546.70)', result: 0.09430243059645817, shown: '9.43%', note: local('免计870.72后不超过10%；不免计为43.62%', 'Not above 10% with the exemption; 43.62% without') },
    failures: ['exempt-too-large'],
  }),
  rate({
    id: 'GROWTHRATE',
    title: local('增长率', 'Growth rate'),
    description: local('增长率＝（本年数－上年数）÷上年数，下降为负数。', 'Growth: (current − previous) ÷ previous; negative for a decline.'),
    parameters: [local('本年数，可以为负数。', 'Current year; may be negative.'), local('上年数，不能为负数、0 或空白。', 'Previous year; not negative, 0 or blank.')],
    example: { formula: '=GROWTHRATE(13.07, 14.20)', result: -0.0795774647887324, shown: '-7.96%', note: local('比上年下降', 'A decline') },
    failures: [],
  }),
  rate({
    id: 'SHARERATE',
    title: local('占比', 'Share'),
    description: local('占比＝部分÷合计。', 'Share: part ÷ total.'),
    parameters: [local('部分，可以为负数。', 'Part; may be negative.'), local('合计，同一单位，不能为负数、0 或空白。', 'Total, in the same unit; not negative, 0 or blank.')],
    example: { formula: '=SHARERATE(743.00, 1675.98)', result: 0.44332271268153556, shown: '44.33%', note: local('项目支出占年初预算的比重', 'Project spending in the initial budget') },
    failures: [],
  }),
];
