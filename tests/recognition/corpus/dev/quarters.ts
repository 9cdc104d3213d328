/** Spending by quarter and by month. */
import type { CorpusCase } from '../support/case';
import { sheet } from '../support/layout';

/** Quarters as rows, cumulative, with progress and rate beside. */
const ROWS: CorpusCase = {
  name: 'quarters-as-rows',
  about: 'quarters as rows: amount up to the end of each, progress, 序时进度 and rate beside; a total row of rates below',
  sheets: [
    sheet('预算执行进度', { unit: '万元' }, `
      2024年部门预算支出执行进度表 @评价年度=2024 | < | < | < | < | <
      单位：深圳市福田区香蜜湖片区建设发展事务中心 @单位名称=深圳市福田区香蜜湖片区建设发展事务中心 | < | < | | | 金额单位：万元 ~金额单位=万元
      季度 | 全年支出预算 | 累计支出 | 支出进度 | 序时进度 | 季度预算执行率
      一季度 | 2546.70 ~季度预算基数.1 ~调整后预算支出 | 329.15 @季度累计支出.1 | 12.92% | 25.00% | 51.70%
      二季度 | 2546.70 ~季度预算基数.2 ~调整后预算支出 | 959.07 @季度累计支出.2 | 37.66% | 50.00% | 75.32%
      三季度 | 2546.70 ~季度预算基数.3 ~调整后预算支出 | 1232.09 @季度累计支出.3 | 48.38% | 75.00% | 64.51%
      四季度 | 2546.70 ~季度预算基数.4 ~调整后预算支出 | 2484.56 @季度累计支出.4 | 97.56% | 100.00% | 97.56%
      全年平均 | | | | | 72.27%
    `),
  ],
};

/** Each quarter alone, with a total of the year. */
const SINGLE: CorpusCase = {
  name: 'quarters-alone',
  about: 'quarters as columns, each quarter alone, a year total behind; rows of basic and project spending under a total',
  sheets: [
    sheet('分季度支出', { unit: '元' }, `
      清源县水利局2024年分季度支出情况（当季发生数） @评价年度=2024 @单位名称=清源县水利局 | < | < | < | < | <
      支出项目 | 第一季度 | 第二季度 | 第三季度 | 第四季度 | 全年合计
      支出合计（元） | 4105233.17 @季度累计支出+1 | 7448120.5 @季度累计支出+2 | 6920087.33 @季度累计支出+3 | 10600023.08 @季度累计支出+4 | 29073464.08
      其中：基本支出（元） | 3302118.4 | 3551907.06 | 3498110.22 | 3844306.5 | 14196442.18
      项目支出（元） | 803114.77 | 3896213.44 | 3421977.11 | 6755716.58 | 14877021.9
    `),
  ],
};

/** Twelve months with a running total. */
const MONTHS: CorpusCase = {
  name: 'months-with-running-total',
  about: 'months as rows with the month alone and the running total: the quarters are the 3rd, 6th, 9th and 12th running totals',
  sheets: [
    sheet('月度', { unit: '万元' }, `
      东岭区司法局2024年1-12月预算支出执行情况 @评价年度=2024 @单位名称=东岭区司法局 | < | < | <
      月份 | 当月支出（万元） | 累计支出（万元） | 累计执行率
      1月 | 88.4 | 88.4 | 5.81%
      2月 | 61.07 | 149.47 | 9.82%
      3月 | 120.55 | 270.02 @季度累计支出.1 | 17.74%
      4月 | 96.18 | 366.2 | 24.06%
      5月 | 110.93 | 477.13 | 31.35%
      6月 | 175.31 | 652.44 @季度累计支出.2 | 42.87%
      7月 | 102.6 | 755.04 | 49.61%
      8月 | 98.25 | 853.29 | 56.06%
      9月 | 166.7 | 1019.99 @季度累计支出.3 | 67.02%
      10月 | 91.44 | 1111.43 | 73.02%
      11月 | 143.28 | 1254.71 | 82.44%
      12月 | 229.36 | 1484.07 @季度累计支出.4 | 97.51%
    `),
  ],
};

/** Amount and progress take turns under each quarter. */
const ALTERNATING: CorpusCase = {
  name: 'quarters-alternating',
  about: 'under each quarter a pair of columns, 累计支出数 and 进度, over one total row; cells of the four quarters are apart',
  sheets: [
    sheet('序时进度', { unit: '万元', at: 'A3' }, `
      临江县交通运输局2024年部门预算支出进度情况表（万元） ~金额单位=万元 @评价年度=2024 @单位名称=临江县交通运输局 | < | < | < | < | < | < | < | < | <
      项目 | 年初预算数 | 截至3月31日 | < | 截至6月30日 | < | 截至9月30日 | < | 截至12月31日 | <
      ^ | ^ | 累计支出数 | 进度 | 累计支出数 | 进度 | 累计支出数 | 进度 | 累计支出数 | 进度
      基本支出 | 1562.40 @年初基本支出 | 402.11 | 25.74% | 798.56 | 51.11% | 1180.02 | 75.53% | 1622.37 | 103.84%
      项目支出 | 2300.00 @年初项目支出 | 210.35 | 9.15% | 870.66 | 37.85% | 1606.48 | 69.85% | 2687.91 | 116.87%
      合计 | 3862.40 @年初预算支出 | 612.46 @季度累计支出.1 | 15.86% | 1669.22 @季度累计支出.2 | 43.22% | 2786.50 @季度累计支出.3 | 72.14% | 4310.28 @季度累计支出.4 | 111.60%
    `),
  ],
};

export const QUARTERS: readonly CorpusCase[] = [ROWS, SINGLE, MONTHS, ALTERNATING];
