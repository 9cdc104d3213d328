/** The year in progress (执行监控), as the pane tells it. */
import type { Catalogue } from './language';

interface ProgressMessages {
  readonly title: string;
  readonly refresh: string;
  readonly nothing: string;
  readonly quarters: readonly [string, string, string, string];
  readonly chart: string;
  readonly spent: string;
  readonly schedule: string;
  readonly headers: readonly [quarter: string, spent: string, schedule: string, rate: string];
  readonly alerts: Readonly<Record<'lagging' | 'serious', string>>;
  lost(p: { points: string; indicator: string }): string;
  readonly nothingLost: string;
  needed(p: { quarter: string; amount: string; total: string }): string;
  readonly onTime: string;
  readonly reachable: string;
  readonly scores: Readonly<Record<'expected' | 'onSchedule' | 'best', string>>;
  readonly unconfirmed: string;
  readonly sheetName: string;
  unit(p: { unit: string }): string;
  readonly writeSheet: string;
  written(p: { sheet: string }): string;
  readonly projects: string;
  laggingProjects(p: { names: readonly string[] }): string;
  readonly noLaggingProject: string;
  readonly projectHeaders: readonly [project: string, budget: string, spent: string, rate: string, planned: string, done: string];
  readonly completion: Readonly<Record<'behind' | 'late' | 'overdue', string>>;
}

export const progressMessages: Catalogue<ProgressMessages> = {
  'zh-CN': {
    title: '预算执行监控',
    refresh: '刷新',
    nothing: '请至少填写一季度的「季度累计支出」和「调整后预算支出」；中间的季度不能空着。',
    quarters: ['一季度', '二季度', '三季度', '四季度'],
    chart: '累计支出与序时进度',
    spent: '累计支出',
    schedule: '序时进度',
    headers: ['季度', '累计支出', '序时应支出', '执行率'],
    alerts: { lagging: '滞后', serious: '严重滞后' },
    lost: ({ points, indicator }) => `已过季度在“${indicator}”中已失 ${points} 分，无法挽回。`,
    nothingLost: '已过季度没有失分。',
    needed: ({ quarter, amount, total }) => `到${quarter}末须再支出 ${amount}（累计 ${total}），方能跟上序时进度。`,
    onTime: '现有支出已达到全年预算。',
    reachable: '年终可得分',
    scores: { expected: '按目前进度推算', onSchedule: '其余季度均跟上序时进度', best: '下季度末支出全部预算（上限）' },
    unconfirmed: '滞后的界限待核对：以当地规定为准。',
    sheetName: '执行监控',
    unit: ({ unit }) => `单位：${unit}`,
    writeSheet: '写入图表',
    written: ({ sheet }) => `已写入「${sheet}」`,
    projects: '项目进度',
    laggingProjects: ({ names }) => `进度滞后的项目：${names.join('、')}。`,
    noLaggingProject: '没有进度滞后的项目。',
    projectHeaders: ['项目', '预算', '累计支出', '执行率', '计划完成', '实际完成'],
    completion: { behind: '进度落后', late: '逾期完成', overdue: '到期未完成' },
  },
  en: {
    title: 'Budget execution in the year',
    refresh: 'Refresh',
    nothing: 'Fill in 「季度累计支出」 for the first quarter at least, and 「调整后预算支出」; no quarter between may be blank.',
    quarters: ['Q1', 'Q2', 'Q3', 'Q4'],
    chart: 'Spending and schedule',
    spent: 'Spent',
    schedule: 'Schedule',
    headers: ['Quarter', 'Spent', 'Due', 'Rate'],
    alerts: { lagging: 'lagging', serious: 'far behind' },
    lost: ({ points, indicator }) => `${points} points of ${indicator} are gone with the quarters that are over.`,
    nothingLost: 'The quarters so far lost nothing.',
    needed: ({ quarter, amount, total }) => `By the end of ${quarter} ${amount} more must be spent (${total} in all) to be on schedule.`,
    onTime: 'The whole budget is spent already.',
    reachable: 'Score at the end of the year',
    scores: { expected: 'at the pace so far', onSchedule: 'on schedule from now on', best: 'the whole budget spent by next quarter (the most possible)' },
    unconfirmed: 'The limits for lagging are not confirmed by a published text.',
    sheetName: '执行监控',
    unit: ({ unit }) => `Amounts in 「${unit}」`,
    writeSheet: 'Write with a chart',
    written: ({ sheet }) => `Written to “${sheet}”`,
    projects: 'Projects',
    laggingProjects: ({ names }) => `Lagging: ${names.join(', ')}.`,
    noLaggingProject: 'No project lags.',
    projectHeaders: ['Project', 'Budget', 'Spent', 'Rate', 'Planned', 'Done'],
    completion: { behind: 'behind', late: 'done late', overdue: 'overdue' },
  },
};
