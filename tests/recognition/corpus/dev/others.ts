/** Workbooks in which nothing, or next to nothing, may be bound. */
import type { CorpusCase } from '../support/case';
import { sheet } from '../support/layout';

const EMPTY_FORM: CorpusCase = {
  name: 'empty-form',
  about: 'a form as the finance bureau sends it out: labels without a single value: a blank cell may be bound, to be filled in later, and need not be',
  sheets: [
    sheet('自评基础数据表', { unit: '万元' }, `
      ____年度部门整体支出绩效自评基础数据表 | < | <
      填报单位（盖章）： | | 单位：万元 ~金额单位=万元
      项目 | 预算数 | 决算数
      “三公”经费合计 | ~三公预算! | ~三公支出!
      1.因公出国（境）费 | ~因公出国预算! | ~因公出国支出!
      2.公务用车购置及运行维护费 | ~公务用车预算! | ~公务用车支出!
      3.公务接待费 | ~公务接待预算! | ~公务接待支出!
      日常公用经费 | ~日常公用预算! | ~日常公用决算!
      政府采购 | ~采购计划金额! | ~采购实际金额!
      编制人数 | ~编制人数! |
      在编人数 | ~在编人数! |
      填表说明：1.“三公”经费按全口径填报；2.金额保留两位小数。 | < | <
    `),
  ],
};

const PAYROLL: CorpusCase = {
  name: 'payroll',
  about: 'a payroll with names, pay and deductions: amounts in abundance, and none of them an input',
  sheets: [
    sheet('2024年12月工资', {}, `
      2024年12月份在编人员工资发放表 ~评价年度=2024 | < | < | < | < | < | < | <
      | | | | | | | 单位：元 ~金额单位=元
      序号 | 姓名 | 岗位工资 | 薪级工资 | 基础绩效 | 公积金 | 个人所得税 | 实发合计
      1 | 张建军 | 2390 | 1964 | 3120 | 1096 | 84.22 | 6293.78
      2 | 李秀英 | 2080 | 1625 | 2860 | 963 | 41.5 | 5560.5
      3 | 王磊 | 1930 | 1102 | 2640 | 832 | 12.06 | 4827.94
      合计 | | 6400 | 4691 | 8620 | 2891 | 137.78 | 16682.22
      在编人员3人，编外人员工资另表发放。 | < | < | < | < | < | < | <
    `),
    sheet('社保', {}, `
      姓名 | 缴费基数 | 单位缴纳 | 个人缴纳
      张建军 | 7474 | 1195.84 | 597.92
      李秀英 | 6565 | 1050.4 | 525.2
      王磊 | 5672 | 907.52 | 453.76
    `),
  ],
};

/** One project's own self-assessment: amounts and rates of the project, not of the department. */
const PROJECT_ONLY: CorpusCase = {
  name: 'project-self-assessment',
  about: '项目支出绩效自评表: 年初预算数, 全年预算数 and 全年执行数 of one project, its goals and its own satisfaction',
  sheets: [
    sheet('项目自评表', { unit: '万元' }, `
      项目支出绩效自评表 | < | < | < | < | < | <
      （2024年度） @评价年度=2024 | < | < | < | < | < | <
      项目名称 | 农村公路日常养护 | < | < | < | < | <
      主管部门 | 临江县交通运输局 ~单位名称 | < | < | 实施单位 | 公路养护中心 | <
      项目资金⏎（万元） | | 年初预算数 | 全年预算数 | 全年执行数 | 执行率 | 得分
      ^ | 年度资金总额 | 1500 | 1800 | 1762.35 | 97.91% | 9.79
      ^ | 其中：当年财政拨款 | 1500 | 1800 | 1762.35 | 97.91% | —
      ^ | 上年结转资金 | 0 | 0 | 0 | — | —
      ^ | 其他资金 | 0 | 0 | 0 | — | —
      一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
      产出指标 | 数量指标 | 养护里程 | ≥320公里 | 326公里 | 20 | 20
      ^ | 成本指标 | “三公”经费支出 | 0万元 | 0万元 | 10 | 10
      效益指标 | 满意度指标 | 沿线群众满意度 | ≥90% | 94.1% | 10 | 10
      总分 | < | < | < | < | 100 | 99.79
    `),
  ],
};

/** The table of a superior body that lists subordinate units: the unit's own figures are not among them. */
const SUBORDINATES: CorpusCase = {
  name: 'subordinate-units',
  about: 'own figures on the first sheet; each subordinate unit has a sheet of the same form; a summary with per-head figures and shares',
  sheets: [
    sheet('局本级', { unit: '万元' }, `
      东岭区司法局（本级）2024年度基础数据 @单位名称=东岭区司法局 @单位名称=东岭区司法局（本级） @评价年度=2024 | <
      （单位：万元） ~金额单位=万元 | <
      编制人数 | 58 @编制人数
      在编人数 | 55 @在编人数
      编外人数 | 9 @编外人数
      三公经费预算数 | 31.5 @三公预算
      三公经费支出数 | 22.84 @三公支出
      日常公用经费预算数 | 301.2 @日常公用预算
      日常公用经费决算数 | 288.17 @日常公用决算
    `),
    sheet('下属-法律援助中心', {}, `
      法律援助中心（下属事业单位）2024年度基础数据 | <
      （单位：万元） | <
      编制人数 | 9
      在编人数 | 8
      编外人数 | 2
      三公经费预算数 | 1.2
      三公经费支出数 | 0.8
      日常公用经费预算数 | 21.4
      日常公用经费决算数 | 20.9
    `),
    sheet('人均情况', {}, `
      指标 | 本级 | 下属单位
      人均公用经费 | 5.24 | 2.61
      人均三公经费 | 0.42 | 0.1
      三公经费占公用经费比重 | 7.93% | 3.83%
      三公经费增减率 | -4.1% | 0
    `),
  ],
};

export const OTHERS: readonly CorpusCase[] = [EMPTY_FORM, PAYROLL, PROJECT_ONLY, SUBORDINATES];
