/** Arrangements and defects that are seldom, and workbooks of something else. */
import type { CorpusCase } from '../support/case';
import { sheet } from '../support/layout';

const CARDS: CorpusCase = {
  name: 'cards',
  about: 'a dashboard: a row of labels above a row of values, several such bands, arrows and rates between',
  sheets: [
    sheet('看板', { unit: '万元', at: 'B2' }, `
      石桥县林业局 2024 年预算绩效看板 @单位名称=石桥县林业局 @评价年度=2024 | < | < | <
      年初预算支出（万元） | 调整后预算支出（万元） | 调剂金额（万元） | 预算执行率
      1195.3 @年初预算支出 | 1284.02 @调整后预算支出 | 36.5 @调剂金额 | 98.02%
      | | |
      三公预算（万元） | 三公支出（万元） | 同比 | 控制率
      16.4 @三公预算 | 14.92 @三公支出 | ↓6.1% | 90.98%
      | | |
      编制人数 | 在编人数 | 编外人数 | 编外占比
      41 @编制人数 | 40 @在编人数 | 2 @编外人数 | 4.76%
    `),
  ],
};

const GAPS: CorpusCase = {
  name: 'gaps-and-offset',
  about: 'starts in the middle of the sheet, blank columns and rows between label and value, labels in merged cells with colons',
  sheets: [
    sheet('表1', { unit: '万元', at: 'D6' }, `
      填报单位： | | 石桥县文物局 @单位名称 | | |
      | | | | |
      年␣␣初␣␣预␣␣算␣␣支␣␣出： | < | | 655.8 @年初预算支出 | 万元 |
      | | | | |
      其中：⏎基本支出： | < | | 421.6 @年初基本支出 | 万元 |
      ␣␣␣␣␣␣项目支出： | < | | 234.2 @年初项目支出 | 万元 |
      | | | | |
      调␣整␣后␣预␣算␣支␣出： | < | | 689.1 @调整后预算支出 | 万元 |
      其中：⏎基本支出： | < | | 433.9 @调整后基本支出 | 万元 |
      ␣␣␣␣␣␣项目支出： | < | | 255.2 @调整后项目支出 | 万元 |
    `),
  ],
};

const NO_UNIT: CorpusCase = {
  name: 'no-unit-anywhere',
  about: 'no unit is written anywhere; the sizes leave no doubt for a person that these are 元',
  sheets: [
    sheet('数据', { unit: '元' }, `
      年度 | 2024 @评价年度
      部门预算支出（年初） | 12853000.00 @年初预算支出
      部门预算支出（调整后） | 13440712.55 @调整后预算支出
      三公经费（预算） | 164000.00 @三公预算
      三公经费（决算） | 149208.36 @三公支出
      年末编制数 | 41 @编制人数
      年末在编人数 | 40 @在编人数
    `),
  ],
};

const TYPED_BY_HAND: CorpusCase = {
  name: 'typed-by-hand',
  about: 'full-width brackets and digits, half-typed units, dashes for nil, amounts in brackets, a comment in a value cell',
  sheets: [
    sheet('手工台账', { unit: '万元' }, `
      2024年度手工台账（万元） @评价年度=2024 ~金额单位=万元 | | 说明
      （一）三 公 经 费 预 算 数 | ８．２０ @三公预算 |
      （二）三 公 经 费 决 算 数 | '6.95␣ @三公支出 |
      　　①因公出国(境)费决算 | —— ~因公出国支出! | 无出国任务
      　　②公务用车购置及运行维护费决算 | 5.20 @公务用车支出 |
      　　③公务接待费决算 | 1.75 @公务接待支出 |
      （三）日常公用经费预算数 | ￥88.75 @日常公用预算 |
      （四）日常公用经费决算数 | 79.20（含工会经费） @日常公用决算! | 以决算报表为准
      （五）预算调剂累计金额 | +12.50 @调剂金额 |
      （六）年末结转结余 | (3.20) ~年末结转结余! | 红字
      （七）编制数／在编数 | 22／21 ~编制人数! ~在编人数! |
    `),
  ],
};

const AGENDA: CorpusCase = {
  name: 'meeting-agenda',
  about: 'an agenda that speaks of budgets and 三公 without a figure of them; times, rooms and head counts of guests',
  sheets: [
    sheet('议程', {}, `
      2024年度部门预算绩效工作会议议程 ~评价年度=2024 | < | < | <
      时间：2025年1月9日 | < | 地点：三楼会议室 | <
      序号 | 议题 | 汇报人 | 时长（分钟）
      1 | 通报年初预算支出安排及调整情况 | 赵洁 | 15
      2 | 三公经费预算和决算说明 | 钱伟 | 10
      3 | 编制人数、编外人数清理情况 | 孙丽 | 10
      4 | 固定资产盘点 | 李涛 | 20
      参会人数 | 32 | 列席 | 6
    `),
    sheet('车辆登记', {}, `
      车牌号 | 购置日期 | 购置金额（元） | 行驶里程
      湘M12345 | {2018-05-20} | 178000 | 96210
      湘M54321 | {2020-11-03} | 152600 | 70118
    `),
  ],
};

/** Accounts by function: only their total is the department's spending, and no stage of the budget is told. */
const BY_FUNCTION: CorpusCase = {
  name: 'spending-by-function',
  about: '支出决算表 by functional codes: basic and project spending of the account only; no budget stands in it',
  sheets: [
    sheet('支出决算表', {}, `
      支出决算表 | < | < | < | < | < | < | <
      部门：丰泽区图书馆 @单位名称=丰泽区图书馆 | < | | | 2024年度 @评价年度=2024 | | | 金额单位：万元 ~金额单位=万元
      项目 | < | 本年支出合计 | 基本支出 | 项目支出 | 上缴上级支出 | 经营支出 | 对附属单位补助支出
      功能分类科目编码 | 科目名称 | ^ | ^ | ^ | ^ | ^ | ^
      栏次 | < | 1 | 2 | 3 | 4 | 5 | 6
      合计 | < | 1871.02 | 912.4 | 958.62 | 0 | 0 | 0
      207 | 文化旅游体育与传媒支出 | 1702.15 | 743.53 | 958.62 | 0 | 0 | 0
      208 | 社会保障和就业支出 | 110.27 | 110.27 | 0 | 0 | 0 | 0
      221 | 住房保障支出 | 58.6 | 58.6 | 0 | 0 | 0 | 0
    `),
  ],
};

export const UNUSUAL: readonly CorpusCase[] = [CARDS, GAPS, NO_UNIT, TYPED_BY_HAND, AGENDA, BY_FUNCTION];
