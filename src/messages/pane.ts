/** What the task pane says. */
import type { InputGroup } from '../scoring/inputs/catalogue';
import type { Catalogue } from './language';

interface PaneMessages {
  readonly productName: string;
  readonly loading: string;
  readonly outsideOffice: { readonly title: string; readonly body: string };
  unitAndYear(p: { unit: string; year: number | null }): string;
  readonly unitUnknown: string;
  back(p: { cell: string }): string;
  readonly framework: string;
  readonly views: Readonly<Record<'label' | 'score' | 'checks' | 'advice' | 'progress' | 'functions', string>>;
  readonly readiness: {
    readonly title: string;
    counts(p: { found: number; missing: number; blank: number; unreadable: number }): string;
    readonly allWell: string;
    readonly check: string;
    expected(p: { name: string }): string;
    usedBy(p: { indicators: readonly string[] }): string;
    rows(p: { count: string }): string;
    readonly blank: string;
    readonly optional: string;
    readonly states: Readonly<Record<'found' | 'missing' | 'blank' | 'unreadable', string>>;
  };
  readonly groups: Readonly<Record<InputGroup, string>>;
  readonly firstRun: { readonly title: string; readonly steps: readonly string[]; readonly make: string; readonly makeSample: string; readonly making: string };
  readonly score: string;
  readonly scoreAgain: string;
  readonly inFormulas: string;
  readonly formulasMeaning: string;
  readonly steps: Readonly<Record<'reading' | 'scoring' | 'writing', string>>;
  readonly finishEditing: string;
  readonly outdated: string;
  readonly total: {
    readonly title: string;
    outOf(p: { maximum: string }): string;
    rating(p: { rating: string }): string;
    lost(p: { deduction: string }): string;
    partial(p: { scored: number; open: number; maximum: string }): string;
    announce(p: { score: string; maximum: string; rating: string | null; open: number }): string;
    written(p: { sheet: string; created: boolean }): string;
    kept(p: { count: number }): string;
    moved(p: { count: number }): string;
    changed(p: { count: number }): string;
    readonly tableChanged: string;
    readonly none: string;
    fromTo(p: { before: string; after: string }): string;
    readonly undo: string;
  };
  readonly indicators: {
    readonly title: string;
    readonly onlyDeductions: string;
    readonly noDeductions: string;
    points(p: { score: string; maximum: string }): string;
    lost(p: { deduction: string }): string;
    readonly notScored: string;
    readonly notApplicable: string;
    readonly unconfirmed: string;
    readonly keptReason: string;
    overruled(p: { computed: string }): string;
    readonly details: string;
  };
  readonly problems: { readonly title: string; readonly severity: Readonly<Record<'error' | 'warning' | 'ask' | 'note', string>>; show(p: { cell: string }): string };
  readonly error: { readonly retry: string; readonly copy: string; readonly copied: string; readonly close: string };
  readonly footer: { readonly privacy: string; readonly language: string; readonly otherLanguage: string; readonly selfCheck: string };
  readonly selfCheck: { readonly host: string; readonly platform: string; readonly version: string; readonly language: string; readonly supported: string; readonly unsupported: string };
}

export const paneMessages: Catalogue<PaneMessages> = {
  'zh-CN': {
    productName: '部门预算绩效自评',
    loading: '正在连接 Excel…',
    outsideOffice: { title: '请在 Excel 中使用', body: '这是一个 Excel 加载项。请在 Excel 的「开始」选项卡点「绩效自评」打开；没有 Excel 时，可以使用自带的工作台。' },
    unitAndYear: ({ unit, year }) => (year === null ? unit : `${unit} · ${year} 年度`),
    unitUnknown: '未填写单位名称',
    back: ({ cell }) => `返回 ${cell}`,
    framework: '评价指标体系',
    views: { label: '功能', score: '自评', checks: '核对', advice: '提分', progress: '监控', functions: '函数' },
    readiness: {
      title: '数据准备',
      counts: ({ found, missing, blank, unreadable }) => [`已找到 ${found} 项`, ...(missing > 0 ? [`缺 ${missing} 项`] : []), ...(blank > 0 ? [`${blank} 项未填`] : []), ...(unreadable > 0 ? [`${unreadable} 项无法识别`] : [])].join('，'),
      allWell: '评分需要的数据齐全',
      check: '重新检查',
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
    firstRun: {
      title: '还没有找到自评数据',
      steps: ['点「生成填报表」，在本工作簿中新增已定义名称的填报表，原有内容不动。', '填写数据；定性指标在「自评打分」表中打分。', '填好后点「评分」。已有自己的数据表时，也可为单元格定义名称（如「三公预算」），再点「重新检查」。'],
      make: '生成填报表',
      makeSample: '生成示例',
      making: '正在生成…',
    },
    score: '评分',
    scoreAgain: '重新评分',
    inFormulas: '评分表写成公式',
    formulasMeaning: '用普通 Excel 公式写得分和说明，没有本加载项的人打开也能重算（WPS、LibreOffice 同样可以）；计算过程在「评分计算」表。',
    steps: { reading: '正在读取数据…', scoring: '正在计算…', writing: '正在写入评分表…' },
    finishEditing: '请先按 Enter 完成单元格编辑，评分会自动继续。',
    outdated: '评分后数据有改动，请重新评分。',
    total: {
      title: '自评得分',
      outOf: ({ maximum }) => `满分 ${maximum} 分`,
      rating: ({ rating }) => `等级 ${rating}`,
      lost: ({ deduction }) => `共扣 ${deduction} 分`,
      partial: ({ scored, open, maximum }) => `部分得分：已评 ${scored} 项（共 ${maximum} 分），${open} 项未评，暂不评定等级`,
      announce: ({ score, maximum, rating, open }) => (open > 0 ? `评分完成，部分得分 ${score} 分，${open} 项未评。` : `评分完成，${score} 分，满分 ${maximum} 分${rating === null ? '' : `，等级${rating}`}。`),
      written: ({ sheet, created }) => (created ? `已新建评分表「${sheet}」` : `已更新评分表「${sheet}」`),
      kept: ({ count }) => `保留手工填写 ${count} 处`,
      moved: ({ count }) => `与上次评分相比，${count} 项得分有变动`,
      changed: ({ count }) => `与上次评分相比，${count} 项数据有变动`,
      tableChanged: '内容有变动',
      none: '未填',
      fromTo: ({ before, after }) => `${before} → ${after}`,
      undo: '撤销本次评分',
    },
    indicators: {
      title: '指标得分',
      onlyDeductions: '只看扣分项',
      noDeductions: '没有扣分的指标。',
      points: ({ score, maximum }) => `${score} / ${maximum}`,
      lost: ({ deduction }) => `扣 ${deduction} 分`,
      notScored: '未评分',
      notApplicable: '不适用',
      unconfirmed: '待核对',
      keptReason: '手工填写，已保留',
      overruled: ({ computed }) => `按标准计算为 ${computed} 分`,
      details: '得分依据',
    },
    problems: { title: '需要处理的问题', severity: { error: '错误', warning: '警告', ask: '待说明', note: '提示' }, show: ({ cell }) => `查看单元格 ${cell}` },
    error: { retry: '重试', copy: '复制诊断信息', copied: '已复制', close: '关闭' },
    footer: { privacy: '数据不离开本机', language: '界面语言', otherLanguage: 'English', selfCheck: '运行环境' },
    selfCheck: { host: '宿主', platform: '平台', version: '版本', language: '语言', supported: '支持', unsupported: '不支持' },
  },
  en: {
    productName: 'Budget performance self-evaluation',
    loading: 'Connecting to Excel…',
    outsideOffice: { title: 'Open this in Excel', body: 'This is an Excel add-in. Open it by Self-evaluation on the Home tab; without Excel, use the workbench that comes with it.' },
    unitAndYear: ({ unit, year }) => (year === null ? unit : `${unit} · ${year}`),
    unitUnknown: 'No unit name yet',
    back: ({ cell }) => `Back to ${cell}`,
    framework: 'Framework',
    views: { label: 'Views', score: 'Evaluation', checks: 'Checks', advice: 'Lift', progress: 'Year', functions: 'Functions' },
    readiness: {
      title: 'Inputs',
      counts: ({ found, missing, blank, unreadable }) => [`${found} found`, ...(missing > 0 ? [`${missing} missing`] : []), ...(blank > 0 ? [`${blank} blank`] : []), ...(unreadable > 0 ? [`${unreadable} unreadable`] : [])].join(', '),
      allWell: 'Everything that the score needs is there',
      check: 'Check again',
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
    firstRun: {
      title: 'No self-evaluation data yet',
      steps: ['Make the input sheets: new sheets with all names defined; nothing of yours is touched.', 'Fill them in; people score the qualitative indicators on 「自评打分」.', 'Then score. With tables of your own, define names for their cells, such as 「三公预算」 or ThreePublicBudget, and check again.'],
      make: 'Make input sheets',
      makeSample: 'Make the sample',
      making: 'Making…',
    },
    score: 'Score',
    scoreAgain: 'Score again',
    inFormulas: 'Write formulas',
    formulasMeaning: 'Scores and reasons as plain Excel formulas, which recalculate without this add-in, in WPS and LibreOffice too; the calculation is on 「评分计算」.',
    steps: { reading: 'Reading…', scoring: 'Calculating…', writing: 'Writing the scoring sheet…' },
    finishEditing: 'Press Enter to finish editing the cell; scoring then goes on.',
    outdated: 'The workbook has changed since the last score.',
    total: {
      title: 'Self-score',
      outOf: ({ maximum }) => `of ${maximum}`,
      rating: ({ rating }) => `Rating ${rating}`,
      lost: ({ deduction }) => `${deduction} points lost`,
      partial: ({ scored, open, maximum }) => `Partial: ${scored} indicators (${maximum} points) scored, ${open} open, no rating yet`,
      announce: ({ score, maximum, rating, open }) => (open > 0 ? `Scored in part: ${score} points, ${open} indicators open.` : `Scored: ${score} of ${maximum}${rating === null ? '' : `, rating ${rating}`}.`),
      written: ({ sheet, created }) => (created ? `New scoring sheet “${sheet}”` : `Scoring sheet “${sheet}” updated`),
      kept: ({ count }) => `${count} entries of a person kept`,
      moved: ({ count }) => `${count} scores moved since the last Score`,
      changed: ({ count }) => `${count} inputs changed since the last Score`,
      tableChanged: 'changed',
      none: 'empty',
      fromTo: ({ before, after }) => `${before} → ${after}`,
      undo: 'Undo this Score',
    },
    indicators: {
      title: 'Indicators',
      onlyDeductions: 'Only deductions',
      noDeductions: 'No indicator lost points.',
      points: ({ score, maximum }) => `${score} / ${maximum}`,
      lost: ({ deduction }) => `−${deduction}`,
      notScored: 'not scored',
      notApplicable: 'not applicable',
      unconfirmed: 'unconfirmed',
      keptReason: 'written by hand, kept',
      overruled: ({ computed }) => `computed: ${computed}`,
      details: 'Where it comes from',
    },
    problems: { title: 'To deal with', severity: { error: 'error', warning: 'warning', ask: 'to explain', note: 'note' }, show: ({ cell }) => `Show cell ${cell}` },
    error: { retry: 'Try again', copy: 'Copy diagnostic', copied: 'Copied', close: 'Close' },
    footer: { privacy: 'Data stays on this machine', language: 'Language', otherLanguage: '中文', selfCheck: 'About this host' },
    selfCheck: { host: 'Host', platform: 'Platform', version: 'Version', language: 'Language', supported: 'supported', unsupported: 'not supported' },
  },
};
