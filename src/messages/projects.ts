/** 项目支出绩效自评: the forms and the summary as sheets, and what the pane and the command say of them. */
import type { Catalogue } from './language';

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
  framework: ({ title, note }: { title: string; note: string }) => `计分办法为《${title}》。${note}。`,
  deviation: ({ deviation }: { deviation: string }) => `偏差${deviation}`,
  remedy: ({ remedy }: { remedy: string }) => `改进措施：${remedy}`,
  summaryTitle: '项目支出绩效自评汇总表',
  summaryHeaders: ['序号', '项目名称', '全年预算数（万元）', '全年执行数（万元）', '执行率', '得分', '等级', '指标完成率', '待说明的偏差', '需要处理的问题'],
  mean: '平均',
} as const;

interface ProjectMessages {
  readonly title: string;
  readonly refresh: string;
  readonly writeSummary: string;
  readonly writeForms: string;
  readonly nothing: string;
  written(p: { sheets: readonly string[] }): string;
  score(p: { score: string; maximum: string; rating: string | null }): string;
  partial(p: { score: string }): string;
  rate(p: { rate: string }): string;
  completion(p: { met: number; targets: number }): string;
  reasonsMissing(p: { count: number }): string;
}

export const projectMessages: Catalogue<ProjectMessages> = {
  'zh-CN': {
    title: '项目自评',
    refresh: '重新评分',
    writeSummary: '写入汇总表',
    writeForms: '生成自评表',
    nothing: '没有项目。请填写「项目绩效目标表」（每个项目各行分值合计 90 分）和「项目进度表」。',
    written: ({ sheets }) => `已写入${sheets.map((sheet) => `「${sheet}」`).join('')}`,
    score: ({ score, maximum, rating }) => `${score} / ${maximum}${rating === null ? '' : ` ${rating}`}`,
    partial: ({ score }) => `部分得分 ${score}`,
    rate: ({ rate }) => `执行率 ${rate}`,
    completion: ({ met, targets }) => `完成指标 ${met} / ${targets}`,
    reasonsMissing: ({ count }) => `待说明偏差 ${count} 处`,
  },
  en: {
    title: 'Projects scored',
    refresh: 'Score again',
    writeSummary: 'Write the summary',
    writeForms: 'Make the forms',
    nothing: 'No projects. Fill in 「项目绩效目标表」 (the points of each project add up to 90) and 「项目进度表」.',
    written: ({ sheets }) => `Written to ${sheets.map((sheet) => `“${sheet}”`).join(', ')}`,
    score: ({ score, maximum, rating }) => `${score} / ${maximum}${rating === null ? '' : ` ${rating}`}`,
    partial: ({ score }) => `partial ${score}`,
    rate: ({ rate }) => `executed ${rate}`,
    completion: ({ met, targets }) => `targets met ${met} / ${targets}`,
    reasonsMissing: ({ count }) => `${count} deviations without a reason`,
  },
};
