/** Whose table it is and of when, as corners and notes say it; and labels that decide between net and original, part and whole. */
import type { CorpusCase } from '../support/case';
import { sheet } from '../support/layout';

export const NAMES_AND_DATES: readonly CorpusCase[] = [
  {
    name: 'names-that-hold-words-of-tables',
    about: 'names of units with 服务, 资产, 预算 and 采购 in them, behind several labels',
    sheets: [
      sheet('1', {}, `
人员情况|<
部门（单位）：永兴县政府采购服务中心 @单位名称=永兴县政府采购服务中心|<
核定编制数|16 @编制人数
实有在编人数|15 @在编人数
`),
      sheet('2', { unit: '元' }, `
填报单位（盖章）：永兴县政府采购服务中心 @单位名称=永兴县政府采购服务中心|<|截至2024年12月31日 @评价年度=2024
资产总额|1204500.00 @资产合计|金额：元 ~金额单位=元
负债总额|20410.55 @负债合计|
`),
    ],
  },
  {
    name: 'assets-gross-and-net-in-one-list',
    about: 'original and net value, in use and not, vehicles and people counted beside; the date at the end of the year in points',
    sheets: [
      sheet('资产', { unit: '万元' }, `
单位资产及车辆情况表|<|<
编制单位：永兴县国有资产事务中心 @单位名称=永兴县国有资产事务中心|2024.12.31 @评价年度=2024|单位：万元 @金额单位=万元
指标|数值|说明
资产总额|836.40 @资产合计|
其中：流动资产|62.15 @流动资产|
固定资产（净值）|701.33|
固定资产（原值）|1360.20 @固定资产原值|
其中：在用|1344.70 @在用固定资产|
实有车辆数（辆）|4|
负债总额|11.02 @负债合计|
净资产总额|825.38 @净资产合计|
`),
    ],
  },
  {
    name: 'public-expenses-inside-running-costs',
    about: 'reception in the detail of basic spending and in the table of the public expenses: the second is the whole',
    sheets: [
      sheet('基本支出明细', { unit: '万元' }, `
2024年一般公共预算基本支出预决算明细表 @评价年度=2024|<|<|<
单位：永兴县审计局 @单位名称=永兴县审计局|||单位：万元 @金额单位=万元
科目编码|科目名称|全年预算数|决算数
30201|办公费|20.00|18.34
30217|公务接待费|3.00|2.11
30231|公务用车运行维护费|6.00|5.62
`),
      sheet('三公', { unit: '万元' }, `
2024年“三公”经费预决算情况 @评价年度=2024|<|<
||单位：万元 @金额单位=万元
项目|全年预算数|决算数
“三公”经费合计|16.50 @三公预算|13.29 @三公支出
因公出国（境）费|0 @因公出国预算|0 @因公出国支出
公务用车购置及运行维护费|11.00 @公务用车预算|9.48 @公务用车支出
公务接待费|5.50 @公务接待预算|3.81 @公务接待支出
`),
    ],
  },
  {
    name: 'satisfaction-and-execution-of-a-whole-department',
    about: 'budget and execution of the whole spending beside a rate, targets beside what came of them',
    sheets: [
      sheet('自评表', { unit: '万元' }, `
2024年度当阳市科技局部门整体绩效自评表 @评价年度=2024 @单位名称=当阳市科技局|<|<|<|<|<
预算执行情况（万元） ~金额单位=万元||预算数（A）|执行数（B）|执行率（B/A）|得分
^|部门整体支出总额|1406.20 @调整后预算支出|1377.54|97.96%|19.59
一级指标|二级指标|三级指标|年度目标值|全年完成值|得分
效益指标|社会效益指标|技术合同登记数|≥120项|134项|20
满意度指标|服务对象满意度指标|企业满意度|≥92%|95.2% @服务对象满意度|20
`),
    ],
  },
  {
    name: 'paragraphs-with-figures-of-the-year-before',
    about: 'the year before in brackets between a pair, figures before their words, the reallocation of an item',
    sheets: [
      sheet('说明', { unit: '万元' }, `
永兴县水文中心 @单位名称
2024年度部门整体支出绩效自评报告 @评价年度=2024
2024年三公经费预算数6.80万元（上年为7.20万元），实际支出5.93万元。 @三公预算=6.80 @三公支出=5.93
年度内累计调剂项目支出预算41.20万元。 @调剂金额=41.20
本年9个项目计划于年底前完成，按期完成8个。 @计划完成项目数=9 @按期完成项目数=8
`),
    ],
  },
];
