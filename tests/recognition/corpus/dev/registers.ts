/** Registers of people, assets, contracts and complaints. */
import type { CorpusCase } from '../support/case';
import { sheet } from '../support/layout';

const POSTS_AS_COLUMNS: CorpusCase = {
  name: 'posts-as-columns',
  about: 'one row of values below a three-row header: 编制数 and 年末实有人数 by kind with 合计, retired and outside staff at the end',
  sheets: [
    sheet('机构人员', {}, `
      基本数字表 | < | < | < | < | < | < | < | < | <
      单位名称：丰泽区图书馆 @单位名称=丰泽区图书馆 | < | < | < | | | 2024年 @评价年度=2024 | | | 单位：人
      编制数 | < | < | 年末实有人数 | < | < | < | < | < | <
      合计 | 行政编制 | 事业编制 | 在职在编人员 | < | < | 离休 | 退休 | 编外人员 | 遗属
      ^ | ^ | ^ | 合计 | 行政人员 | 事业人员 | ^ | ^ | ^ | ^
      29 @编制人数 | 0 | 29 | 27 @在编人数 | 0 | 27 | 1 | 16 | 7 @编外人数 | 2
    `),
  ],
};

const ASSET_MOVEMENTS: CorpusCase = {
  name: 'asset-movements',
  about: '期初数, 本期增加, 本期减少 and 期末数 as columns; 原值, 累计折旧 and 净值 as groups of rows; the state of use below',
  sheets: [
    sheet('固定资产变动', { unit: '元' }, `
      固定资产增减变动表 | < | < | < | <
      编制单位：石桥县林业局 @单位名称=石桥县林业局 | | 2024年度 @评价年度=2024 | | 金额单位：元 ~金额单位=元
      项目 | 期初数 | 本期增加 | 本期减少 | 期末数
      一、原值合计 | 8120450.00 | 166300.00 | 42800.00 | 8243950.00 @固定资产原值
      房屋及构筑物 | 5300000.00 | 0.00 | 0.00 | 5300000.00
      设备 | 2820450.00 | 166300.00 | 42800.00 | 2943950.00
      二、累计折旧合计 | 3902117.31 | 288400.20 | 40660.00 | 4149857.51
      三、净值合计 | 4218332.69 | | | 4094092.49
      补充：期末使用状态 | < | < | < | <
      在用 | | | | 8162150.00 @在用固定资产
      闲置 | | | | 81800.00
    `),
  ],
};

const CONTRACTS: CorpusCase = {
  name: 'contracts-or-payments',
  about: 'procurement register with 预算金额, 合同金额 and 已支付金额: two columns could be what was actually procured',
  sheets: [
    sheet('采购登记', { unit: '元' }, `
      石桥县林业局2024年政府采购项目登记表 @单位名称=石桥县林业局 @评价年度=2024 | < | < | < | < | <
      序号 | 项目名称 | 采购方式 | 采购预算金额（元） | 合同金额（元） | 已支付金额（元）
      1 | 森林防火物资 | 公开招标 | 860000 | 842000 | 842000
      2 | 无人机巡护服务 | 竞争性磋商 | 520000 | 498600 | 349020
      3 | 办公用纸 | 网上超市 | 24000 | 22864 | 22864
      合计 | < | < | 1404000 @采购计划金额 | 1363464 ?采购实际金额 | 1213884 ?采购实际金额
    `),
  ],
};

const COMPLAINTS: CorpusCase = {
  name: 'complaints-and-projects',
  about: 'complaints and projects in two blocks beside each other; rates as fractions; counts of complaints are no input',
  sheets: [
    sheet('履职', {}, `
      2024年履职效果统计 @评价年度=2024 | < | < | < | <
      信访办理 | < | | 项目完成 | <
      受理件数 | 36 | | 年度计划完成项目数 | 9 @计划完成项目数
      已回复件数 | 36 | | 按期完成项目数 | 8 @按期完成项目数
      办理回复率 | 1 @信访办理回复率 | | 延期项目数 | 1
      超期件数 | 1 | | 年度重点工作项数 | 15
      及时办理率 | 0.972 @信访及时办理率 | | 重点工作未完成数 | 0 @重点工作未完成数
      群众满意度 | 0.9385 @服务对象满意度 | | 审计发现资金违规问题数 | 0 @资金违规问题数
    `),
  ],
};

export const REGISTERS: readonly CorpusCase[] = [POSTS_AS_COLUMNS, ASSET_MOVEMENTS, CONTRACTS, COMPLAINTS];
