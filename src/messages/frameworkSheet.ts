/**
 * The words of the sheet 「评分标准」: what is written into it, and understood when it is read back. Of a list of
 * phrases the first is written; `{…}` is the place of a number.
 */
import type { RoundingMode } from '../scoring/exact/rounding';
import type { Framework, FrameworkRounding, RuleShape, RuleSource, ZeroPolicy } from '../scoring/frameworks/model';
import type { HeadField, IndicatorColumn, MeasureColumn, PhraseId, RatingColumn, RowKind } from '../scoring/frameworks/sheet/model';
import type { Catalogue } from './language';

export interface FrameworkSheetWords {
  readonly sheetName: string;
  readonly title: (p: { type: string }) => string;
  readonly notes: readonly string[];
  readonly parts: Readonly<Record<'ratings' | 'indicators' | 'measures', string>>;
  readonly labels: Readonly<Record<HeadField, string>>;
  /** The colon tells a label from a value. */
  readonly label: (p: { name: string }) => string;
  readonly ratingColumns: Readonly<Record<RatingColumn, string>>;
  readonly indicatorColumns: Readonly<Record<IndicatorColumn, string>>;
  readonly measureColumns: Readonly<Record<MeasureColumn, string>>;
  readonly total: string;
  /** What Excel says when something is typed that its list does not offer; it may stay. */
  readonly listAlert: { readonly title: string; readonly message: string };
  readonly kinds: Readonly<Record<RowKind, string>>;
  /** A part of a part, and deeper. */
  readonly level: (p: { kind: string; depth: number }) => string;
  readonly shapes: Readonly<Record<RuleShape, string>>;
  readonly status: Readonly<Record<RuleSource['status'], string>>;
  readonly display: Readonly<Record<'percent' | 'number', string>>;
  readonly zero: Readonly<Record<ZeroPolicy, string>>;
  readonly modes: Readonly<Record<RoundingMode, string>>;
  readonly notApplicable: Readonly<Record<Framework['notApplicable'], string>>;
  readonly scoreAt: Readonly<Record<FrameworkRounding['score']['at'], string>>;
  readonly totalOf: Readonly<Record<FrameworkRounding['total']['of'], string>>;
  readonly phrases: Readonly<Record<PhraseId, readonly string[]>>;
  readonly phraseSeparator: string;
  /** Points within which a person picks. */
  readonly range: readonly string[];
  readonly percentagePoints: string;
  readonly comparisons: Readonly<Record<'atLeast' | 'above' | 'atMost' | 'below' | 'equals', readonly string[]>>;
  readonly and: string;
  readonly formula: {
    readonly functions: Readonly<Record<'growth' | 'deviation' | 'mean' | 'sum' | 'product' | 'firstGiven' | 'absolute', string>>;
    readonly targets: Readonly<Record<'all' | 'met' | 'missed', string>>;
    readonly blank: string;
  };
}

export const frameworkSheetWords: Catalogue<FrameworkSheetWords> = {
  'zh-CN': {
    sheetName: '评分标准',
    title: ({ type }) => `${type}评分标准`,
    notes: [
      '填表说明：浅色单元格可以修改，也可以整行插入、删除；改后再点「评分」，即按本表计分。右侧灰色各列供程序识别，新增的行留空即可。',
      '分档写作 ≥90%、[75%,90%)、<60% 或 =0；方括号含该端，圆括号不含。计算公式用数据项名称和 ＋ − × ÷ 、（ ）、| | 书写，如 三公支出 ÷ 三公预算；季度写作 季度累计支出[2]；引用其他计算项写作「名称」。',
    ],
    parts: { ratings: '一、评价等级', indicators: '二、指标与评分标准', measures: '三、计算项' },
    labels: {
      title: '名称', titleEn: '英文名称', id: '编号', version: '版本',
      documentTitle: '依据文件', documentNumber: '文号', unconfirmedNote: '待核对说明',
      province: '省（自治区、直辖市）', city: '市', district: '区（县）', year: '年度', type: '评价类型',
      total: '满分', zeroDenominator: '分母为零', notApplicable: '不适用的指标',
      scoreDecimals: '得分小数位数', scoreMode: '得分取整', scoreAt: '得分取整环节',
      totalDecimals: '总分小数位数', totalMode: '总分取整', totalOf: '总分口径',
      rateDecimals: '比率小数位数', rateMode: '比率取整',
      laggingBelow: '监控：滞后线', seriousBelow: '监控：严重滞后线', monitoringStatus: '监控：来源状态',
    },
    label: ({ name }) => `${name}：`,
    ratingColumns: { name: '评价等级', atLeast: '不低于（分）', nameEn: '英文名称' },
    indicatorColumns: {
      section: '一级指标', group: '二级指标', indicator: '三级指标', standard: '评分标准', maximum: '分值',
      kind: '明细', content: '分项、要点、分档', points: '得分', method: '计分方式', measure: '计算项', parameters: '参数',
      aspect: '来源', status: '状态', reference: '依据',
      id: '编号', nameEn: '英文名称', textEn: '英文说明', sectionEn: '一级英文', groupEn: '二级英文',
    },
    measureColumns: { name: '计算项', formula: '公式', display: '显示', zeroDenominator: '分母为零', zeroOverZero: '分子分母均为零', id: '编号', nameEn: '英文名称' },
    total: '合计',
    listAlert: { title: '请核对', message: '列表中没有这一项。更深一级的分项，如「三级分项」，可以保留；其他的请从列表中选择。' },
    kinds: { part: '分项', alternative: '备选', band: '分档', grade: '等级', item: '要点', term: '加权项', category: '目标类别', veto: '否决', source: '来源' },
    level: ({ kind, depth }) => `${'零一二三四五六七八九'[depth] ?? depth}级${kind}`,
    shapes: {
      bands: '分档计分', proportional: '按比例计分', slope: '线性计分', weighted: '加权计分', steps: '逐步扣分', occurrences: '按项扣分', targets: '绩效目标逐项计分',
      manual: '人工评分', 'yes-no': '是否计分', grades: '等级评定', checklist: '要点评分', sum: '分项相加', either: '择一计分',
    },
    status: { stated: '原文载明', derived: '数据推得', published: '公开文本', unconfirmed: '待核对' },
    display: { percent: '百分比', number: '数值' },
    zero: { ask: '请人说明', full: '得满分', zero: '得0分', 'not-applicable': '不适用' },
    modes: { 'half-up': '四舍五入', 'half-even': '四舍六入五成双', down: '舍去', up: '进位' },
    notApplicable: { refused: '不允许', 'excluded-and-rescaled': '不计分，其余折算' },
    scoreAt: { indicator: '每项指标', part: '每个分项' },
    totalOf: { 'rounded-scores': '取整后得分相加', 'exact-scores': '未取整得分相加' },
    phrases: {
      fullAt: ['达到{fullAt}得满分'],
      zeroAbove: ['高于{zeroAbove}不得分', '超过{zeroAbove}不得分', '大于{zeroAbove}不得分'],
      zeroBelow: ['低于{zeroBelow}不得分', '小于{zeroBelow}不得分'],
      line: ['分值×({intercept}{slope}×计算项)'],
      above: ['超过{threshold}', '高于{threshold}', '大于{threshold}', '超过{threshold}的部分'],
      below: ['低于{threshold}', '小于{threshold}', '低于{threshold}的部分'],
      deduction: ['每{step}扣{points}分', '每超过{step}扣{points}分', '每高于{step}扣{points}分', '每低于{step}扣{points}分', '每超出{step}扣{points}分'],
      whole: ['整步', '不足一步不扣'],
      started: ['起步即计', '不足一步按一步扣'],
      proportionally: ['按比例', '不足一步按比例扣'],
      floor: ['最低{floor}分', '最低得{floor}分'],
      each: ['每项扣{points}分', '一项扣{points}分', '每次扣{points}分', '一次扣{points}分'],
      capEach: ['各项以其得分为限', '各项分别封顶'],
      capNone: ['合计以分值为限', '合计封顶'],
      missedProportion: ['未完成的按比例得分', '未完成按比例得分'],
      missedNothing: ['未完成的不得分', '未完成不得分'],
      coefficient: ['完成比例乘以{coefficient}'],
      missedCap: ['未完成的最高得{cap}'],
      missedBelow: ['完成比例低于{zeroBelow}不得分'],
      tolerance: ['上下偏差{tolerance}以内视为完成'],
      explainBeyond: ['超过指标值{explainBeyond}须说明原因'],
      movable: ['分值可在一级指标之间调整'],
      yes: ['是得{yes}分'],
      no: ['否得{no}分'],
      best: ['取得分最高的一项', '取最高'],
      first: ['取数据齐全的第一项', '取第一项'],
      missedTargets: ['附未完成的绩效目标'],
    },
    phraseSeparator: '；',
    range: ['{from}至{to}', '{from}~{to}', '{from}-{to}', '{from}到{to}'],
    percentagePoints: '个百分点',
    comparisons: {
      atLeast: ['不低于', '不小于', '大于等于', '大于或等于'],
      above: ['高于', '大于', '超过'],
      atMost: ['不高于', '不超过', '不大于', '小于等于', '小于或等于'],
      below: ['低于', '小于', '不足'],
      equals: ['等于'],
    },
    and: '且',
    formula: {
      functions: { growth: '增长率', deviation: '偏离度', mean: '平均', sum: '合计', product: '乘积', firstGiven: '优先取', absolute: '绝对值' },
      targets: { all: '绩效目标项数', met: '完成的绩效目标项数', missed: '未完成的绩效目标项数' },
      blank: '空为',
    },
  },
  en: {
    sheetName: '评分标准',
    title: ({ type }) => `${type} — scoring standard`,
    notes: [
      'How to fill in: lightly filled cells may be changed, rows inserted or removed; the next Score goes by this table. The grey columns on the right are for the program; leave them empty in new rows.',
      'Bands are written ≥90%, [75%,90%), <60% or =0: a square bracket takes the end in, a round one leaves it out. Formulas take names of inputs with + − × ÷ ( ) | |, quarters as in QuarterlySpending[2], other measures by name in corner brackets.',
    ],
    parts: { ratings: '1. Ratings', indicators: '2. Indicators and standards', measures: '3. Measures' },
    labels: {
      title: 'Title', titleEn: 'English title', id: 'Id', version: 'Version',
      documentTitle: 'Document', documentNumber: 'Document number', unconfirmedNote: 'Note on unconfirmed rows',
      province: 'Province', city: 'City', district: 'District', year: 'Year', type: 'Type',
      total: 'Total', zeroDenominator: 'Denominator zero', notApplicable: 'Indicators that do not apply',
      scoreDecimals: 'Decimals of scores', scoreMode: 'Rounding of scores', scoreAt: 'Rounded at',
      totalDecimals: 'Decimals of the total', totalMode: 'Rounding of the total', totalOf: 'Total of',
      rateDecimals: 'Decimals of rates', rateMode: 'Rounding of rates',
      laggingBelow: 'Monitoring: lagging below', seriousBelow: 'Monitoring: serious below', monitoringStatus: 'Monitoring: status',
    },
    label: ({ name }) => `${name}:`,
    ratingColumns: { name: 'Rating', atLeast: 'At least', nameEn: 'English name' },
    indicatorColumns: {
      section: 'Level 1', group: 'Level 2', indicator: 'Level 3', standard: 'Scoring standard', maximum: 'Maximum',
      kind: 'Row', content: 'Part, item, band', points: 'Points', method: 'Method', measure: 'Measure', parameters: 'Parameters',
      aspect: 'Source', status: 'Status', reference: 'Reference',
      id: 'Id', nameEn: 'English name', textEn: 'English text', sectionEn: 'Level 1 in English', groupEn: 'Level 2 in English',
    },
    measureColumns: { name: 'Measure', formula: 'Formula', display: 'Shown as', zeroDenominator: 'Denominator zero', zeroOverZero: 'Both zero', id: 'Id', nameEn: 'English name' },
    total: 'Total',
    listAlert: { title: 'Please check', message: 'The list does not offer this. Deeper parts, such as “Part of level 3”, may stay; choose everything else from the list.' },
    kinds: { part: 'Part', alternative: 'Alternative', band: 'Band', grade: 'Grade', item: 'Item', term: 'Term', category: 'Targets under', veto: 'Veto', source: 'Source' },
    level: ({ kind, depth }) => `${kind} of level ${depth}`,
    shapes: {
      bands: 'Bands', proportional: 'In proportion', slope: 'Linear', weighted: 'Weighted', steps: 'Steps', occurrences: 'Each occurrence', targets: 'Targets one by one',
      manual: 'By a person', 'yes-no': 'Yes or no', grades: 'Grades', checklist: 'Checklist', sum: 'Sum of parts', either: 'Either of',
    },
    status: { stated: 'Stated', derived: 'Derived', published: 'Published', unconfirmed: 'Unconfirmed' },
    display: { percent: 'Percent', number: 'Number' },
    zero: { ask: 'Ask', full: 'Full marks', zero: 'No points', 'not-applicable': 'Not applicable' },
    modes: { 'half-up': 'Half up', 'half-even': 'Half to even', down: 'Cut off', up: 'Up' },
    notApplicable: { refused: 'Refused', 'excluded-and-rescaled': 'Left out; the rest scaled up' },
    scoreAt: { indicator: 'Each indicator', part: 'Each part' },
    totalOf: { 'rounded-scores': 'Rounded scores', 'exact-scores': 'Exact scores' },
    phrases: {
      fullAt: ['full at {fullAt}'],
      zeroAbove: ['nothing above {zeroAbove}'],
      zeroBelow: ['nothing below {zeroBelow}'],
      line: ['maximum × ({intercept}{slope} × measure)'],
      above: ['above {threshold}'],
      below: ['below {threshold}'],
      deduction: ['{points} off for each {step}'],
      whole: ['whole steps'],
      started: ['started steps'],
      proportionally: ['in proportion'],
      floor: ['at least {floor}'],
      each: ['{points} off for each'],
      capEach: ['each held at its points'],
      capNone: ['sum held at the maximum'],
      missedProportion: ['missed ones in proportion'],
      missedNothing: ['missed ones earn nothing'],
      coefficient: ['proportion times {coefficient}'],
      missedCap: ['missed ones at most {cap}'],
      missedBelow: ['nothing below a proportion of {zeroBelow}'],
      tolerance: ['met within {tolerance} to either side'],
      explainBeyond: ['more than {explainBeyond} beyond wants a reason'],
      movable: ['points may move between first levels'],
      yes: ['yes earns {yes}'],
      no: ['no earns {no}'],
      best: ['the best'],
      first: ['the first that can be scored'],
      missedTargets: ['with missed targets'],
    },
    phraseSeparator: '; ',
    range: ['{from} to {to}', '{from}-{to}'],
    percentagePoints: ' percentage points',
    comparisons: { atLeast: ['at least'], above: ['above'], atMost: ['at most'], below: ['below'], equals: ['equal to'] },
    and: ' and ',
    formula: {
      functions: { growth: 'growth', deviation: 'deviation', mean: 'mean', sum: 'sum', product: 'product', firstGiven: 'first', absolute: 'abs' },
      targets: { all: 'targetsAll', met: 'targetsMet', missed: 'targetsMissed' },
      blank: 'blank ',
    },
  },
};
