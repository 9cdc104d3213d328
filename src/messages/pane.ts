/** What the task pane says. */
import type { InputGroup } from '../scoring/inputs/catalogue';
import type { Catalogue } from './language';

interface PaneMessages {
  readonly loading: string;
  unitAndYear(p: { unit: string; year: number | null }): string;
  readonly unitUnknown: string;
  back(p: { cell: string }): string;
  readonly framework: string;
  readonly views: Readonly<Record<'label' | 'score' | 'data' | 'judgements' | 'checks' | 'advice' | 'progress' | 'functions', string>>;
  readonly readiness: {
    readonly title: string;
    counts(p: { found: number; missing: number; blank: number; unreadable: number }): string;
    readonly allWell: string;
    readonly check: string;
    readonly recognise: string;
    readonly again: string;
    expected(p: { name: string }): string;
    usedBy(p: { indicators: readonly string[] }): string;
    rows(p: { count: string }): string;
    readonly blank: string;
    readonly optional: string;
    readonly states: Readonly<Record<'found' | 'missing' | 'blank' | 'unreadable', string>>;
  };
  readonly groups: Readonly<Record<InputGroup, string>>;
  readonly score: string;
  readonly scoreAgain: string;
  readonly inFormulas: string;
  readonly formulasMeaning: string;
  readonly steps: Readonly<Record<'reading' | 'scoring' | 'writing', string>>;
  readonly finishEditing: string;
  readonly outdated: string;
  readonly problems: { readonly title: string; readonly severity: Readonly<Record<'error' | 'warning' | 'ask' | 'note', string>>; show(p: { cell: string }): string };
  readonly error: { readonly retry: string; readonly copy: string; readonly copied: string; readonly close: string };
  readonly footer: { readonly privacy: string; readonly language: string; readonly otherLanguage: string; readonly selfCheck: string };
}

export const paneMessages: Catalogue<PaneMessages> = {
  'zh-CN': {
    loading: '正在连接 Excel…',
    unitAndYear: ({ unit, year }) => (year === null ? unit : `${unit} · ${year} 年度`),
    unitUnknown: '未填写单位名称',
    back: ({ cell }) => `返回 ${cell}`,
    framework: '评价指标体系',
    views: { label: '功能', score: '自评', data: '数据', judgements: '打分', checks: '核对', advice: '提分', progress: '监控', functions: '函数' },
    readiness: {
      title: '数据准备',
      counts: ({ found, missing, blank, unreadable }) => [`已找到 ${found} 项`, ...(missing > 0 ? [`缺 ${missing} 项`] : []), ...(blank > 0 ? [`${blank} 项未填`] : []), ...(unreadable > 0 ? [`${unreadable} 项无法识别`] : [])].join('，'),
      allWell: '评分需要的数据齐全',
      check: '重新检查',
      recognise: '识别现有表格',
      again: '重新识别',
      expected: ({ name }) => `工作簿中没有名称「${name}」`,
      usedBy: ({ indicators }) => `用于：${indicators.join('、')}`,
      rows: ({ count }) => `${count} 行`,
      blank: '未填',
      optional: '选填',
      states: { found: '已找到', missing: '缺少', blank: '未填', unreadable: '无法识别' },
    },
    groups: {
      unit: '单位信息', income: '年初收入', budget: '年初支出', adjusted: '调整后预算', execution: '预算执行', procurement: '政府采购',
      'public-funds': '公用经费', staff: '人员', assets: '资产', projects: '项目与重点工作', service: '信访与满意度', tables: '表格',
    },
    score: '评分',
    scoreAgain: '重新评分',
    inFormulas: '评分表写成公式',
    formulasMeaning: '用普通 Excel 公式写得分和说明，没有本加载项的人打开也能重算（WPS、LibreOffice 同样可以）；计算过程在「评分计算」表。',
    steps: { reading: '正在读取数据…', scoring: '正在计算…', writing: '正在写入评分表…' },
    finishEditing: '请先按 Enter 完成单元格编辑，评分会自动继续。',
    outdated: '评分后数据有改动，请重新评分。',
    problems: { title: '需要处理的问题', severity: { error: '错误', warning: '警告', ask: '待说明', note: '提示' }, show: ({ cell }) => `查看单元格 ${cell}` },
    error: { retry: '重试', copy: '复制诊断信息', copied: '已复制', close: '关闭' },
    footer: { privacy: '数据不离开本机', language: '界面语言', otherLanguage: 'English', selfCheck: '运行环境' },
  },
  en: {
    loading: 'Connecting to Excel…',
    unitAndYear: ({ unit, year }) => (year === null ? unit : `${unit} · ${year}`),
    unitUnknown: 'No unit name yet',
    back: ({ cell }) => `Back to ${cell}`,
    framework: 'Framework',
    views: { label: 'Views', score: 'Evaluation', data: 'Data', judgements: 'Judge', checks: 'Checks', advice: 'Lift', progress: 'Year', functions: 'Functions' },
    readiness: {
      title: 'Inputs',
      counts: ({ found, missing, blank, unreadable }) => [`${found} found`, ...(missing > 0 ? [`${missing} missing`] : []), ...(blank > 0 ? [`${blank} blank`] : []), ...(unreadable > 0 ? [`${unreadable} unreadable`] : [])].join(', '),
      allWell: 'Everything that the score needs is there',
      check: 'Check again',
      recognise: 'Recognise tables',
      again: 'Recognise again',
      expected: ({ name }) => `The workbook has no name “${name}”`,
      usedBy: ({ indicators }) => `Used by: ${indicators.join(', ')}`,
      rows: ({ count }) => `${count} rows`,
      blank: 'blank',
      optional: 'optional',
      states: { found: 'found', missing: 'missing', blank: 'blank', unreadable: 'unreadable' },
    },
    groups: {
      unit: 'The unit', income: 'Income at start', budget: 'Budget at start', adjusted: 'Adjusted budget', execution: 'Execution', procurement: 'Procurement',
      'public-funds': 'Running costs', staff: 'Staff', assets: 'Assets', projects: 'Projects and key tasks', service: 'Petitions and satisfaction', tables: 'Tables',
    },
    score: 'Score',
    scoreAgain: 'Score again',
    inFormulas: 'Write formulas',
    formulasMeaning: 'Scores and reasons as plain Excel formulas, which recalculate without this add-in, in WPS and LibreOffice too; the calculation is on 「评分计算」.',
    steps: { reading: 'Reading…', scoring: 'Calculating…', writing: 'Writing the scoring sheet…' },
    finishEditing: 'Press Enter to finish editing the cell; scoring then goes on.',
    outdated: 'The workbook has changed since the last score.',
    problems: { title: 'To deal with', severity: { error: 'error', warning: 'warning', ask: 'to explain', note: 'note' }, show: ({ cell }) => `Show cell ${cell}` },
    error: { retry: 'Try again', copy: 'Copy diagnostic', copied: 'Copied', close: 'Close' },
    footer: { privacy: 'Data stays on this machine', language: 'Language', otherLanguage: '中文', selfCheck: 'About this host' },
  },
};
