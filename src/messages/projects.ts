/** 项目支出绩效自评: the forms and the summary as sheets. */

import { projectScoresMessages, type ProjectSource } from './projectScores';

/** The official form has its own words in both languages. */
export const PROJECT_FORM = {
  sheetName: ({ project }: { project: string }) => `项目自评表-${project}`,
  summaryName: '项目自评汇总',
  title: '项目支出绩效自评表',
  year: ({ year }: { year: number | null }) => (year === null ? '（    年度）' : `（${year}年度）`),
  project: '项目名称',
  department: '主管部门',
  implementer: '实施单位',
  funds: '项目资金（万元）',
  fundHeaders: ['年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
  fundRows: ['年度资金总额', '其中：当年财政拨款', '　　　上年结转资金', '　　　其他资金'],
  goals: '年度总体目标',
  expected: '预期目标',
  achieved: '实际完成情况',
  targets: '绩效指标',
  targetHeaders: ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  total: '总分',
  none: '—',
  rating: ({ rating }: { rating: string }) => `评价等级：${rating}`,
  partial: '有指标未评分，总分为部分得分，暂不评定等级。',
  source: '注：本表由「项目绩效目标表」和「项目进度表」生成。需要修改的，请改原表后重新生成；直接改在本表上的内容不会被读取。',
  framework: ({ title, from, sheet, edited, note }: { title: string; from: ProjectSource; sheet: string | null; edited: boolean | null; note: string }) => `计分办法为${projectScoresMessages['zh-CN'].standard({ title, from, sheet, edited })}。${note}。`,
  deviation: ({ deviation }: { deviation: string }) => `偏差${deviation}`,
  remedy: ({ remedy }: { remedy: string }) => `改进措施：${remedy}`,
  summaryTitle: '项目支出绩效自评汇总表',
  summaryHeaders: ['序号', '项目名称', '全年预算数（万元）', '全年执行数（万元）', '执行率', '得分', '等级', '指标完成率', '待说明的偏差', '需要处理的问题'],
  mean: '平均',
} as const;
