/** Workbooks in which a person has to choose, or in which cells hold what they should not. */
import type { CorpusCase } from '../support/case';
import { sheet } from '../support/layout';

/** The finance and the personnel department keep different headcounts and amounts. */
const TWO_SOURCES: CorpusCase = {
  name: 'two-sheets-that-differ',
  about: 'the same items on two sheets with different values: headcounts of two dates, 三公 before and after adjustment of the account',
  sheets: [
    sheet('人事口径', {}, `
      2024年度人员情况（人事科） @评价年度=2024 | <
      编制人数 | 58 @编制人数
      在编人数 | 55 ?在编人数
      编外人数 | 9 ?编外人数
    `),
    sheet('财务口径', { unit: '万元' }, `
      2024年度基础数据（财务科） @评价年度=2024 | <
      单位：万元 ~金额单位=万元 |
      编制人数 | 58 @编制人数
      在编人数 | 54 ?在编人数
      编外人数 | 11 ?编外人数
      采购计划金额 | 212.5 @采购计划金额
      采购实际金额 | 208.16 ?采购实际金额
    `),
    sheet('采购台账', { unit: '元' }, `
      2024年政府采购台账汇总 @评价年度=2024 | <
      单位：元 ~金额单位=元 |
      采购计划金额 | 2125000 @采购计划金额
      采购实际金额 | 2041600 ?采购实际金额
    `),
  ],
};

/** Errors, dates and negative amounts where numbers belong. */
const BROKEN_CELLS: CorpusCase = {
  name: 'broken-cells',
  about: 'labels are plain, but their cells hold #REF!, #DIV/0!, a date, a negative amount, words, a blank of a formula',
  sheets: [
    sheet('数据', { unit: '万元' }, `
      指标 | 数值（万元）
      年初预算支出 | #REF! @年初预算支出!
      调整后预算支出 | =5618.4 @调整后预算支出
      调剂金额 | -42.5 @调剂金额
      三公预算 | {2024-06-01} ~三公预算!
      三公支出 | 5.48 @三公支出
      公务接待支出 | '' ~公务接待支出!
      固定资产原值 | 812.0900000762939 @固定资产原值
      在用固定资产 | 待核实 ~在用固定资产!
      年末结转结余 | 0.00 @年末结转结余
      固定资产利用率 | #DIV/0!
    `),
  ],
};

/** Amounts in 元 on one sheet, in 万元 on another, the unit in headers and labels. */
const MIXED_UNITS: CorpusCase = {
  name: 'mixed-units',
  about: '元 on one sheet and 万元 on another, by column header and by label; no unit in any corner',
  sheets: [
    sheet('预算', {}, `
      项目 | 年初预算（元） | 调整后预算（元）
      收入合计 | 54321000 @年初预算收入:元 | 56184000 @调整后预算收入:元
      支出合计 | 54321000 @年初预算支出:元 | 56184000 @调整后预算支出:元
      基本支出 | 31206000 @年初基本支出:元 | 31980000 @调整后基本支出:元
      项目支出 | 23115000 @年初项目支出:元 | 24204000 @调整后项目支出:元
    `),
    sheet('经费', {}, `
      丰泽区教育局2024年经费情况 @单位名称=丰泽区教育局 @评价年度=2024 | <
      三公经费预算数（万元） | 14.2 @三公预算:万元
      三公经费决算数（万元） | 11.07 @三公支出:万元
      日常公用经费预算数（元） | 3268000 @日常公用预算:元
      日常公用经费决算数（元） | 3119450.6 @日常公用决算:元
    `),
    sheet('资产', {}, `
      项目 | 年初数 | 年末数
      资产合计（万元） | 8812.4 | 9021.77 @资产合计:万元
      负债合计（万元） | 412.3 | 388.91 @负债合计:万元
      净资产合计（万元） | 8400.1 | 8632.86 @净资产合计:万元
    `),
  ],
};

/** One row per unit of a bureau; the workbook says on top whose self-assessment it is. */
const UNIT_AMONG_OTHERS: CorpusCase = {
  name: 'unit-among-others',
  about: 'one row per budget unit; the form on the first sheet names the unit, the row of that name holds its figures, a total below is not its own',
  sheets: [
    sheet('封面', {}, `
      部门整体支出绩效自评 | <
      单位名称 | 清源县水土保持站 @单位名称
      评价年度 | 2024 @评价年度
    `),
    sheet('各单位汇总', { unit: '万元' }, `
      清源县水利系统2024年度预算执行汇总表 @评价年度=2024 | < | < | < | < | <
      单位：万元 ~金额单位=万元 | | | | |
      单位名称 | 年初预算支出 | 调整后预算支出 | 三公预算 | 三公支出 | 编制人数
      清源县水利局本级 | 2145.36 | 2925.12 | 48.6 | 42.2 | 46
      清源县水土保持站 | 318.4 ~年初预算支出 | 342.15 ~调整后预算支出 | 3.2 ~三公预算 | 2.47 ~三公支出 | 14 ~编制人数
      清源县河道管理所 | 522.78 | 561.3 | 6 | 5.18 | 31
      合计 | 2986.54 | 3828.57 | 57.8 | 49.85 | 91
    `),
  ],
};

/** Subtotals, hidden helper rows, and a unit that the program does not know. */
const THOUSANDS_OF_YUAN: CorpusCase = {
  name: 'thousands-of-yuan',
  about: 'amounts in 千元, which can be bound in no unit; counts on the same sheet can be, hidden rows between',
  sheets: [
    sheet('统计', { hiddenRows: [5] }, `
      丰泽区图书馆2024年度统计报表 @单位名称=丰泽区图书馆 @评价年度=2024 | <
      | 金额单位：千元
      年初预算支出 | 18420
      调整后预算支出 | 19066
      辅助计算 | 1.035
      三公预算 | 46
      三公支出 | 38
      编制人数 | 29 @编制人数
      在编人数 | 27 @在编人数
    `),
  ],
};

export const DOUBTFUL: readonly CorpusCase[] = [TWO_SOURCES, BROKEN_CELLS, MIXED_UNITS, UNIT_AMONG_OTHERS, THOUSANDS_OF_YUAN];
