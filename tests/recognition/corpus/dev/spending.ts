/** Spending up to dates, in other arrangements. */
import type { CorpusCase } from '../support/case';
import { sheet } from '../support/layout';

const BLOCKS: CorpusCase = {
  name: 'a-block-for-each-quarter',
  about: 'a block for each quarter one below the other: 本季支出 and 累计支出 of each, unit in the title, heading rows between',
  sheets: [
    sheet('季度分析', { unit: '万元' }, `
      石桥县林业局2024年度预算执行季度分析（单位：万元） @单位名称=石桥县林业局 @评价年度=2024 ~金额单位=万元 | < | <
      一、第一季度 | < | <
      本季度支出 | 182.44 |
      截至本季末累计支出 | 182.44 @季度累计支出.1 |
      执行进度 | 14.21% | 低于序时进度
      二、第二季度 | < | <
      本季度支出 | 341.07 |
      截至本季末累计支出 | 523.51 @季度累计支出.2 |
      执行进度 | 40.77% |
      三、第三季度 | < | <
      本季度支出 | 288.9 |
      截至本季末累计支出 | 812.41 @季度累计支出.3 |
      执行进度 | 63.27% |
      四、第四季度 | < | <
      本季度支出 | 446.18 |
      截至本季末累计支出 | 1258.59 @季度累计支出.4 |
      执行进度 | 98.02% |
    `),
  ],
};

const RUNNING_MONTHS: CorpusCase = {
  name: 'running-months-as-columns',
  about: 'columns 1-3月, 1-6月, 1-9月 and 1-12月 with the rate in the row below; a second table shows last year in the same columns',
  sheets: [
    sheet('支出进度对比', { unit: '元', at: 'C4' }, `
      丰泽区图书馆支出进度对比表 @单位名称=丰泽区图书馆 | < | < | < | <
      2024年度 @评价年度=2024 | < | < | < | 单位：元 ~金额单位=元
      项目 | 1-3月 | 1-6月 | 1-9月 | 1-12月
      部门预算支出累计 | 2910448.2 @季度累计支出.1 | 7420518.66 @季度累计支出.2 | 12088731 @季度累计支出.3 | 18710220.35 @季度累计支出.4
      执行率 | 15.27% | 38.92% | 63.4% | 98.13%
      | | | |
      2023年度 | < | < | < | 单位：元
      项目 | 1-3月 | 1-6月 | 1-9月 | 1-12月
      部门预算支出累计 | 2511300.71 | 6988120 | 11600451.28 | 17902288.1
      执行率 | 14.02% | 39.01% | 64.76% | 99.94%
    `),
  ],
};

const QUARTERS_ALONE: CorpusCase = {
  name: 'quarters-alone-as-rows',
  about: 'quarters as rows, what was spent in each alone, by 基本 and 项目 with 小计; the year below as 全年',
  sheets: [
    sheet('分季', { unit: '万元' }, `
      季度 | 基本支出⏎（万元） | 项目支出⏎（万元） | 本季支出小计⏎（万元）
      Ⅰ季度 | 96.3 | 21.5 | 117.8 @季度累计支出+1
      Ⅱ季度 | 101.22 | 60.8 | 162.02 @季度累计支出+2
      Ⅲ季度 | 99.05 | 55.41 | 154.46 @季度累计支出+3
      Ⅳ季度 | 112.6 | 98.74 | 211.34 @季度累计支出+4
      全年 | 409.17 | 236.45 | 645.62
    `),
  ],
};

/** Months alone can't be bound as four cells. */
const MONTHS_ALONE: CorpusCase = {
  name: 'months-alone',
  about: 'a ledger of monthly payments, each month alone: no four cells hold the quarters, so nothing of it may be bound',
  sheets: [
    sheet('支付月报', {}, `
      月份 | 授权支付 | 直接支付 | 本月合计 | 备注
      一月 | 41.2 | 12.5 | 53.7 | 万元
      二月 | 22.8 | 9 | 31.8 |
      三月 | 36.1 | 14.2 | 50.3 |
      四月 | 38 | 11.6 | 49.6 |
      五月 | 35.9 | 20.4 | 56.3 |
      六月 | 40.7 | 18.8 | 59.5 |
    `),
  ],
};

export const SPENDING: readonly CorpusCase[] = [BLOCKS, RUNNING_MONTHS, QUARTERS_ALONE, MONTHS_ALONE];
