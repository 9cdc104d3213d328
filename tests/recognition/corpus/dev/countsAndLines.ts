/** Numbers that are no amounts: line numbers, column numbers, and what is counted by quarters. */
import type { CorpusCase } from '../support/case';
import { sheet } from '../support/layout';

export const COUNTS_AND_LINES: readonly CorpusCase[] = [
  {
    name: 'line-numbers-beside-both-halves',
    about: 'totals behind a blank row, line numbers on both sides, a row of column numbers with formulas',
    sheets: [
      sheet('公开01表', { unit: '万元' }, `
收入支出决算总表|<|<|<|<|<|<|<
部门：澄江县畜牧兽医站 @单位名称=澄江县畜牧兽医站|||2024年度 @评价年度=2024||||金额单位：万元 @金额单位=万元
项目|栏次|调整预算数|决算数|项目|栏次|调整预算数|决算数
栏次||1|2|栏次||3|4
一、财政拨款收入|1|620.30|618.02|一、农林水支出|31|580.10|575.44
二、其他收入|2|4.10|4.36|二、住房保障支出|32|44.30|44.30
|||||||
本年收入合计|27|624.40 @调整后预算收入|622.38|本年支出合计|57|624.40 @调整后预算支出|619.74
年初结转和结余|28||6.12 @上年结转结余|年末结转和结余|58||8.76 @年末结转结余
`),
    ],
  },
  {
    name: 'column-numbers-with-formulas',
    about: 'a row 1 | 2 | 3=1+2 | 4 | 5=4/3 between header and figures, a blank row in the middle of the table',
    sheets: [
      sheet('执行', { unit: '元' }, `
2024年度部门预算执行情况表 @评价年度=2024|<|<|<|<|<
单位名称：南漳县文物保护中心 @单位名称=南漳县文物保护中心|<||||单位：元 @金额单位=元
项目|年初预算数|预算调整数|全年预算数|全年支出数|执行率
甲|1|2|3=1+2|4|5=4/3
支出合计|2103400 @年初预算支出|186000|2289400 @调整后预算支出|2247511.06|98.17%
|||||
基本支出|1403400 @年初基本支出|36000|1439400 @调整后基本支出|1438020.16|99.90%
其中：公用经费|163400 @年初公用经费|-6000|157400 @日常公用预算|156020.16 @日常公用决算|99.12%
项目支出|700000 @年初项目支出|150000|850000 @调整后项目支出|809490.90|95.23%
`),
    ],
  },
  {
    name: 'visits-and-permits-by-quarter',
    about: 'visitors, permits and complaints by quarter in rows and in columns: counts, and no spending',
    sheets: [
      sheet('接待量', {}, `
南漳县图书馆2024年服务情况 @单位名称=南漳县图书馆 @评价年度=2024|<|<|<
季度|到馆人次|外借册数|举办活动场次
第一季度|18230|6021|14
第二季度|20417|7113|19
第三季度|25601|9042|22
第四季度|19004|6650|17
合计|83252|28826|72
`),
      sheet('办件', {}, `
指标|一季度|二季度|三季度|四季度|全年
窗口办件量（件）|412|530|498|601|2041
按时办结（件）|410|528|498|600|2036
投诉数|2|1|0|3|6
`),
    ],
  },
  {
    name: 'spending-up-to-the-half-year-and-the-year',
    about: 'quarters as rows by 3月底, 上半年, 1-9月 and 全年; the budget in pairs above without colons',
    sheets: [
      sheet('进度', { unit: '万元' }, `
2024年部门预算执行进度表（单位：万元） @评价年度=2024 @金额单位=万元|<|<|<
部门名称：澄江县老年服务中心 @单位名称=澄江县老年服务中心|<|<|<
年初预算数|880.20 @年初预算支出|全年预算数|913.75 @调整后预算支出
|||
时间节点|累计支出|执行进度|备注
一季度|190.36 @季度累计支出.1|20.83%|
上半年|431.15 @季度累计支出.2|47.18%|
前三季度|660.02 @季度累计支出.3|72.23%|
全年|902.41 @季度累计支出.4|98.76%|
`),
    ],
  },
];
