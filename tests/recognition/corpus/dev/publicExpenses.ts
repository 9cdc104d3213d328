/** 「三公」经费 and running costs in other arrangements. */
import type { CorpusCase } from '../support/case';
import { sheet } from '../support/layout';

const ITEMS_AS_COLUMNS: CorpusCase = {
  name: 'public-expenses-items-as-columns',
  about: 'items are columns; rows are 2023 and 2024, each with 预算 and 支出 below a merged year; meeting and training costs beside',
  year: 2024,
  sheets: [
    sheet('三公两费', { unit: '万元' }, `
      石桥县气象局“三公”经费、会议费、培训费情况表 @单位名称=石桥县气象局 | < | < | < | < | < | < | <
      | | | | | | | 单位：万元 ~金额单位=万元
      年度 | 类别 | “三公”经费小计 | 因公临时出国（境）费 | 公务用车购置及运行维护费 | 公务接待费 | 会议费 | 培训费
      2023年 | 预算 | 8.8 @上年三公预算 | 0 | 6 | 2.8 | 1.5 | 2
      ^ | 支出 | 7.31 @上年三公支出 | 0 | 5.44 | 1.87 | 0.9 | 1.66
      2024年 ~评价年度=2024 | 预算 | 8.2 @三公预算 | 0 @因公出国预算 | 5.8 @公务用车预算 | 2.4 @公务接待预算 | 1.5 | 2
      ^ | 支出 | 6.95 @三公支出 | 0 @因公出国支出 | 5.2 @公务用车支出 | 1.75 @公务接待支出 | 1.1 | 1.8
      增减（支出） | < | -0.36 | 0 | -0.24 | -0.12 | 0.2 | 0.14
    `),
  ],
};

const STACKED: CorpusCase = {
  name: 'public-expenses-stacked',
  about: 'two lists below each other, budget first and then account, each with 合计 last; vehicles split in two without a sum of their own',
  sheets: [
    sheet('三公', { unit: '元' }, `
      2024年度三公经费明细（单位：元） @评价年度=2024 ~金额单位=元 | <
      一、预算安排 | <
      因公出国（境）经费 | 30000 @因公出国预算
      公务接待费 | 18000 @公务接待预算
      公务用车购置费 | 180000
      公务用车运行维护费 | 64000
      三公经费预算合计 | 292000 @三公预算
      二、支出决算 | <
      因公出国（境）经费 | 27350.4 @因公出国支出
      公务接待费 | 9416 @公务接待支出
      公务用车购置费 | 178600
      公务用车运行维护费 | 58207.75
      三公经费支出合计 | 273574.15 @三公支出
    `),
  ],
};

const CONTROL_TABLE: CorpusCase = {
  name: 'control-of-running-costs',
  about: '公用经费控制情况: 三公 and 日常公用 as rows, 预算 (A) and 决算 (B), control rate B/A, points; 项目 costs of the same kind below',
  sheets: [
    sheet('控制率测算', { unit: '万元', at: 'B3' }, `
      公用经费控制率测算表 | < | < | < | <
      指标 | 预算安排数(A)⏎万元 | 决算支出数(B)⏎万元 | 控制率(B/A) | 得分
      “三公”经费 | 16.4 @三公预算 | 14.92 @三公支出 | 0.9098 | 2
      日常公用经费 | 88.75 @日常公用预算 | 79.2 @日常公用决算 | 0.8924 | 3
      其中：项目支出中列支的公务接待费 | 3 | 2.41 | 0.8033 | 
      合计 | 105.15 | 94.12 | 0.8951 | 5
    `),
  ],
};

export const PUBLIC_EXPENSES: readonly CorpusCase[] = [ITEMS_AS_COLUMNS, STACKED, CONTROL_TABLE];
