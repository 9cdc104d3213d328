/** Public expenses of two years and procurement. */
import type { CorpusCase } from '../support/case';
import { sheet } from '../support/layout';

const TWO_YEARS_COMPARED: CorpusCase = {
  name: 'public-expenses-of-two-years',
  about: '三公 of two years below merged years, budget and account of each, with change and its reason; meetings and training below a total of their own',
  year: 2024,
  sheets: [
    sheet('三公对比', { unit: '元' }, `
      安澜区交通运输局“三公”经费及会议、培训费两年对比分析表 @单位名称=安澜区交通运输局 | < | < | < | < | < | <
      | | | | | | 单位：元 ~金额单位=元
      费用项目 | 2023年度 | < | 2024年度 ~评价年度=2024 | < | 支出增减额 | 增减原因
      ^ | 预算 | 决算 | 预算 | 决算 | ^ | ^
      一、“三公”经费小计 | 358000.00 @上年三公预算 | 331204.70 @上年三公支出 | 346000.00 @三公预算 | 309877.25 @三公支出 | -21327.45 | 压减接待
      （一）因公出国（境）费 | 0.00 | 0.00 | 0.00 @因公出国预算 | 0.00 @因公出国支出 | 0.00 |
      （二）公务用车购置及运行维护费 | 298000.00 | 280116.70 | 296000.00 @公务用车预算 | 271455.25 @公务用车支出 | -8661.45 |
      其中：公务用车购置 | 0.00 | 0.00 | 0.00 | 0.00 | 0.00 |
      ␣␣␣␣␣␣公务用车运行维护 | 298000.00 | 280116.70 | 296000.00 | 271455.25 | -8661.45 | 车辆减少1辆
      （三）公务接待费 | 60000.00 | 51088.00 | 50000.00 @公务接待预算 | 38422.00 @公务接待支出 | -12666.00 |
      二、会议费 | 20000.00 | 14600.00 | 18000.00 | 12250.00 | -2350.00 |
      三、培训费 | 45000.00 | 40120.00 | 45000.00 | 43660.00 | 3540.00 |
      总计 | 423000.00 | 385924.70 | 409000.00 | 365787.25 | -20137.45 |
    `),
  ],
};

const PLAN_AND_EXECUTION: CorpusCase = {
  name: 'procurement-plan-and-execution',
  about: 'the plan on one sheet in 万元, the execution on another in 元, by goods, works and services; shares for small firms and savings beside',
  sheets: [
    sheet('采购计划', { unit: '万元' }, `
      安澜区文化馆2024年度政府采购计划表 @单位名称=安澜区文化馆 @评价年度=2024 | < | < | <
      金额单位：万元 ~金额单位=万元 | | |
      采购目录 | 采购内容 | 数量 | 采购计划金额
      货物 | 舞台灯光 | 1 | 68.00
      货物 | 办公电脑 | 12 | 7.20
      服务 | 物业服务 | 1 | 32.00
      工程 | 展厅改造 | 1 | 55.50
      本年计划总额 | < | < | 162.70 @采购计划金额
    `),
    sheet('采购执行', { unit: '元' }, `
      安澜区文化馆2024年度政府采购执行情况表 @单位名称=安澜区文化馆 @评价年度=2024 | < | < | <
      | | | 金额单位：元 ~金额单位=元
      采购内容 | 实际采购金额 | 其中：授予中小企业 | 节约金额
      舞台灯光 | 665000.00 | 665000.00 | 15000.00
      办公电脑 | 70560.00 | 70560.00 | 1440.00
      物业服务 | 316800.00 | 316800.00 | 3200.00
      展厅改造 | 541280.00 | 0.00 | 13720.00
      全年累计 | 1593640.00 @采购实际金额 | 1052360.00 | 33360.00
    `),
  ],
};

const TWO_VERSIONS: CorpusCase = {
  name: 'two-versions-of-a-form',
  about: 'the same form twice, as a copied sheet: some figures were changed on one of them, and nothing says which is the later one',
  sheets: [
    sheet('数据表', { unit: '万元' }, `
      安澜区体育中心2024年度绩效自评数据表 @单位名称=安澜区体育中心 @评价年度=2024 | <
      数据项目 | 金额（万元）
      年初预算支出 | 905.60 @年初预算支出
      调整后预算支出 | 968.25 ?调整后预算支出
      调剂金额 | 12.80 @调剂金额
      三公经费预算数 | 5.40 @三公预算
      三公经费支出数 | 4.93 ?三公支出
      固定资产原值 | 3308.72 @固定资产原值
      在用固定资产 | 3301.15 ?在用固定资产
    `),
    sheet('数据表 (2)', { unit: '万元' }, `
      安澜区体育中心2024年度绩效自评数据表 @单位名称=安澜区体育中心 @评价年度=2024 | <
      数据项目 | 金额（万元）
      年初预算支出 | 905.60 @年初预算支出
      调整后预算支出 | 974.25 ?调整后预算支出
      调剂金额 | 12.80 @调剂金额
      三公经费预算数 | 5.40 @三公预算
      三公经费支出数 | 5.13 ?三公支出
      固定资产原值 | 3308.72 @固定资产原值
      在用固定资产 | 3296.40 ?在用固定资产
    `),
  ],
};

/** Money and people in abundance, and none of it an input. */
const NOTHING_TO_BIND: CorpusCase = {
  name: 'other-peoples-money',
  about: 'old receivables, travel claims and a register of meetings: words of the inputs in texts, amounts of single persons and contracts',
  sheets: [
    sheet('往来款清理', {}, `
      往来款项清理情况表 | < | < | <
      单位：元 ~金额单位=元 | | |
      往来单位 | 发生时间 | 余额 | 清理意见
      县机关事务中心 | 2019年5月 | 12600.00 | 系公务用车保险垫款，建议收回
      某装饰公司 | 2020年11月 | 38450.00 | 质保金，待验收后支付
      职工食堂 | 2021年3月 | 5000.00 | 备用金
      合计 | | 56050.00 |
    `),
    sheet('差旅费报销', {}, `
      姓名 | 出差事由 | 天数 | 城市间交通费 | 住宿费 | 补助 | 合计
      何志远 | 参加预算绩效管理培训 | 3 | 486.00 | 1050.00 | 540.00 | 2076.00
      林晓 | 政府采购需求调查 | 2 | 212.50 | 350.00 | 360.00 | 922.50
      小计 | | 5 | 698.50 | 1400.00 | 900.00 | 2998.50
    `),
  ],
};

export const PURCHASES: readonly CorpusCase[] = [TWO_YEARS_COMPARED, PLAN_AND_EXECUTION, TWO_VERSIONS, NOTHING_TO_BIND];
