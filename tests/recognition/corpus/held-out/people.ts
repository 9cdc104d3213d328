/** Posts and people, and a department with the units below it. */
import type { CorpusCase } from '../support/case';
import { sheet } from '../support/layout';

const POSTS_AT_TWO_DATES: CorpusCase = {
  name: 'posts-at-two-dates',
  about: '编制台账 of the middle and of the end of the year in one list; vacancies and retired people beside, staff outside posts by kind with 小计',
  sheets: [
    sheet('编制台账', {}, `
      花山县水务局机构编制及人员台账 @单位名称=花山县水务局 | < | < | < | < | < | < | < | <
      单位：人 | < | < | < | < | < | < | < | <
      统计时点 | 核定编制 | 实有在编 | 空编 | 编外人员 | < | < | < | 退休人员
      ^ | ^ | ^ | ^ | 公益性岗位 | 劳务派遣 | 合同制 | 小计 | ^
      2024年6月30日 ~评价年度=2024 | 62 | 60 | 2 | 1 | 6 | 3 | 10 | 41
      2024年12月31日 ~评价年度=2024 | 64 @编制人数 | 59 @在编人数 | 5 | 1 | 7 | 3 | 11 @编外人数 | 43
      备注：2024年9月划入河道管理编制2名。 ~评价年度=2024 | < | < | < | < | < | < | < | <
    `),
  ],
};

const WHOLE_DEPARTMENT: CorpusCase = {
  name: 'department-with-its-units',
  about: 'the cover says that the whole department is scored: the column 部门合计 holds its figures, those of the bureau and of two units stand before it',
  sheets: [
    sheet('封面', {}, `
      2024年度部门整体支出绩效自评报表 @评价年度=2024 | <
      部门名称 | 花山县生态环境局 @单位名称
      填报口径 | 部门汇总（含局机关及所属2个事业单位）
      财务负责人 | 罗静
    `),
    sheet('部门汇总表', { unit: '万元' }, `
      部门基础数据汇总表 | < | < | < | < | <
      | | | | | 金额单位：万元 ~金额单位=万元
      数据项 | 计量单位 | 局机关 | 执法大队 | 监测站 | 部门合计
      编制人数 | 人 | 21 | 34 | 18 | 73 @编制人数
      在编人数 | 人 | 20 | 33 | 17 | 70 @在编人数
      编外人数 | 人 | 2 | 5 | 1 | 8 @编外人数
      年初预算支出 | 万元 | 1012.40 | 788.25 | 401.10 | 2201.75 @年初预算支出
      调整后预算支出 | 万元 | 1204.66 | 812.90 | 455.32 | 2472.88 @调整后预算支出
      调剂金额 | 万元 | 16.00 | 4.50 | 0.00 | 20.50 @调剂金额
      三公经费预算 | 万元 | 9.80 | 14.00 | 3.20 | 27.00 @三公预算
      三公经费支出 | 万元 | 7.95 | 13.12 | 2.88 | 23.95 @三公支出
      日常公用经费预算 | 万元 | 88.00 | 96.40 | 40.20 | 224.60 @日常公用预算
      日常公用经费决算 | 万元 | 84.17 | 95.02 | 38.66 | 217.85 @日常公用决算
      固定资产原值 | 万元 | 620.14 | 388.90 | 1105.37 | 2114.41 @固定资产原值
      其中：在用 | 万元 | 612.30 | 388.90 | 1088.05 | 2089.25 @在用固定资产
    `),
  ],
};

/** What the bureau did for people: complaints, projects, tasks, satisfaction. */
const DUTIES: CorpusCase = {
  name: 'ledgers-of-duties',
  about: 'projects by division with 合计, key tasks that were not completed, complaints with both rates, satisfaction by group with a combined figure',
  sheets: [
    sheet('项目台账', {}, `
      花山县民政局2024年项目完成情况台账 @单位名称=花山县民政局 @评价年度=2024 | < | < | < | <
      股室 | 计划完成项目数 | 按期完成项目数 | 延期完成项目数 | 未完成项目数
      社会救助股 | 4 | 4 | 0 | 0
      养老服务股 | 6 | 4 | 1 | 1
      社会事务股 | 3 | 3 | 0 | 0
      合计 | 13 @计划完成项目数 | 11 @按期完成项目数 | 1 | 1
    `),
    sheet('重点工作', {}, `
      年度重点工作任务数 | 已完成数 | 未完成数
      18 | 17 | 1 @重点工作未完成数
    `),
    sheet('信访', {}, `
      信访件受理数（件） | 办理回复数（件） | 信访办理回复率 | 按时办结数（件） | 信访及时办理率
      64 | 64 | 100.00% @信访办理回复率 | 62 | 96.88% @信访及时办理率
    `),
    sheet('满意度调查', {}, `
      服务对象满意度调查结果 | < | <
      调查对象 | 有效问卷 | 满意率
      低保对象 | 120 | 97.50%
      养老机构老人 | 80 | 93.75%
      综合满意度 | 200 | 96.00% @服务对象满意度
    `),
  ],
};

export const PEOPLE: readonly CorpusCase[] = [POSTS_AT_TWO_DATES, WHOLE_DEPARTMENT, DUTIES];
