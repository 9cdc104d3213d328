/** 「项目自评」: what the pane and the command say of the projects. */
import type { Catalogue } from './language';

/** Where the framework was found that scores the projects. */
export type ProjectSource = 'sheet' | 'given' | 'chosen' | 'imported' | 'national';

interface ProjectScoresMessages {
  readonly title: string;
  readonly refresh: string;
  readonly writeSummary: string;
  readonly writeForms: string;
  readonly nothing: string;
  /** By which framework, as part of a sentence. */
  standard(p: { title: string; from: ProjectSource; sheet: string | null; edited: boolean | null }): string;
  scoredBy(p: { standard: string }): string;
  written(p: { sheets: readonly string[] }): string;
  score(p: { score: string; maximum: string; rating: string | null }): string;
  partial(p: { score: string }): string;
  rate(p: { rate: string }): string;
  completion(p: { met: number; targets: number }): string;
  reasonsMissing(p: { count: number }): string;
}

export const projectScoresMessages: Catalogue<ProjectScoresMessages> = {
  'zh-CN': {
    title: '项目自评',
    refresh: '重新评分',
    writeSummary: '写入汇总表',
    writeForms: '生成自评表',
    nothing: '没有项目。请填写「项目绩效目标表」（每个项目各行分值合计 90 分）和「项目进度表」。',
    standard: ({ title, from, sheet, edited }) => `《${title}》（${from === 'sheet' ? `工作表「${sheet ?? ''}」${edited === null ? '' : edited ? '，已修改' : '，未修改'}` : { given: '指定的', chosen: '工作簿选用的', imported: '工作簿导入的', national: '自带的，工作簿没有项目的评价指标体系' }[from]}）`,
    scoredBy: ({ standard }) => `项目按${standard}计分。`,
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
    standard: ({ title, from, sheet, edited }) => `${title} (${from === 'sheet' ? `sheet “${sheet ?? ''}”${edited === null ? '' : edited ? ', edited' : ', unedited'}` : { given: 'as named', chosen: 'chosen in the workbook', imported: 'imported into the workbook', national: 'built in; the workbook has none for projects' }[from]})`,
    scoredBy: ({ standard }) => `Projects are scored by ${standard}.`,
    written: ({ sheets }) => `Written to ${sheets.map((sheet) => `“${sheet}”`).join(', ')}`,
    score: ({ score, maximum, rating }) => `${score} / ${maximum}${rating === null ? '' : ` ${rating}`}`,
    partial: ({ score }) => `partial ${score}`,
    rate: ({ rate }) => `executed ${rate}`,
    completion: ({ met, targets }) => `targets met ${met} / ${targets}`,
    reasonsMissing: ({ count }) => `${count} deviations without a reason`,
  },
};
