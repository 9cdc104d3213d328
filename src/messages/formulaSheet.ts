/** Words of the scoring sheet with formulas and of the working sheet behind it. */
import type { Catalogue } from './language';

interface FormulaMessages {
  /** Name of the working sheet. */
  readonly sheetName: string;
  /** Above the working sheet. */
  readonly madeBy: string;
  /** In the place of a score. */
  readonly notScored: string;
  /** In the place of an input's number. */
  readonly input: {
    readonly notNamed: string;
    readonly blank: string;
    readonly unusable: string;
    readonly tooFine: string;
    beyond(p: { input: string }): string;
  };
  /** In the place of a person's score. */
  readonly judgement: { readonly notApplicable: string };
  readonly headings: Readonly<Record<'inputs' | 'measures' | 'judgements' | 'targets' | 'indicators' | 'total', string>>;
  readonly labels: {
    readonly fineDecimals: string;
    readonly coarseDecimals: string;
    readonly unitsPerAmount: string;
    readonly one: string;
    needsFine(p: { input: string }): string;
    inUnits(p: { input: string }): string;
    orElse(p: { input: string }): string;
    numerator(p: { measure: string }): string;
    denominator(p: { measure: string }): string;
    state(p: { item: string }): string;
    scoreState(p: { item: string }): string;
    whole(p: { measure: string }): string;
    rest(p: { measure: string }): string;
    judgementRow(p: { item: string }): string;
    judgement(p: { item: string }): string;
    judgementWords(p: { item: string }): string;
    points(p: { item: string }): string;
    weight(p: { item: string; measure: string }): string;
    scaled(p: { item: string; by: string }): string;
    rounded(p: { item: string; by: string }): string;
    rate(p: { measure: string }): string;
    veto(p: { item: string }): string;
    chosen(p: { item: string }): string;
    steps(p: { item: string }): string;
    lost(p: { item: string }): string;
    reason(p: { item: string }): string;
    missing(p: { item: string }): string;
    counted(p: { item: string }): string;
    applicable(p: { item: string }): string;
    readonly open: string;
    readonly excluded: string;
    readonly rescaling: string;
    readonly scoredMaximum: string;
    readonly applicableMaximum: string;
    readonly totalUnits: string;
    readonly deduction: string;
    readonly rating: string;
    readonly note: string;
    readonly quotient: string;
    readonly remainder: string;
    readonly carriedQuotient: string;
    readonly multiplier: string;
    readonly floor: string;
    readonly ceiling: string;
    readonly carry: string;
  };
  /** Titles of columns of the working sheet. */
  readonly columns: Readonly<Record<
    'indicatorWords' | 'indicatorId' | 'itemWords' | 'itemKey' | 'rowIndicator' | 'rowItem' | 'rowIndicatorId' | 'rowKey'
    | 'operator' | 'target' | 'actual' | 'state' | 'part' | 'whole' | 'numerator' | 'denominator' | 'digit' | 'digitRest' | 'places',
    string
  >>;
}

export const formulaMessages: Catalogue<FormulaMessages> = {
  'zh-CN': {
    sheetName: '评分计算',
    madeBy: '评分表公式的计算过程，由「评分」生成，请勿修改；需要时会整张重写。',
    notScored: '未评分',
    input: {
      notNamed: '无名称',
      blank: '未填',
      unusable: '无法识别',
      tooFine: '超出精度',
      beyond: ({ input }) => `「${input}」的位数超出公式能够精确计算的范围`,
    },
    judgement: { notApplicable: '不适用' },
    headings: { inputs: '【输入】', measures: '【比率】', judgements: '【自评打分】', targets: '【绩效目标】', indicators: '【指标得分】', total: '【合计】' },
    labels: {
      fineDecimals: '金额最多小数位',
      coarseDecimals: '金额通常小数位',
      unitsPerAmount: '每单位金额折合的计数单位',
      one: '1万元折合的计数单位',
      needsFine: ({ input }) => `${input}：需要更多小数位`,
      inUnits: ({ input }) => `${input}：计数单位`,
      orElse: ({ input }) => `${input}：采用`,
      numerator: ({ measure }) => `${measure}：分子`,
      denominator: ({ measure }) => `${measure}：分母`,
      state: ({ item }) => `${item}：状态（1可算，0缺数据，2分母为0，3分子分母均为0）`,
      scoreState: ({ item }) => `${item}：状态（1得分，0未评分，2不适用）`,
      whole: ({ measure }) => `${measure}：整数商`,
      rest: ({ measure }) => `${measure}：余数`,
      judgementRow: ({ item }) => `${item}：打分表行号`,
      judgement: ({ item }) => `${item}：打分（万分之一分）`,
      judgementWords: ({ item }) => `${item}：打分文字`,
      points: ({ item }) => `${item}：常数项`,
      weight: ({ item, measure }) => `${item}：${measure}的系数`,
      scaled: ({ item, by }) => `${item}×${by}`,
      rounded: ({ item, by }) => `${item}：舍入后×${by}`,
      rate: ({ measure }) => `${measure}：显示值`,
      veto: ({ item }) => `${item}：否决（1否决，2不否决，0缺数据）`,
      chosen: ({ item }) => `${item}：采用第几种办法`,
      steps: ({ item }) => `${item}：计扣次数`,
      lost: ({ item }) => `${item}：扣分`,
      reason: ({ item }) => `${item}：扣分原因`,
      missing: ({ item }) => `${item}：缺少`,
      counted: ({ item }) => `${item}：计入合计`,
      applicable: ({ item }) => `${item}：适用`,
      open: '未评分指标数',
      excluded: '不适用指标数',
      rescaling: '折算说明',
      scoredMaximum: '已评分指标的分值',
      applicableMaximum: '适用指标的分值',
      totalUnits: '合计（舍入后的整数）',
      deduction: '合计扣分',
      rating: '评价等级',
      note: '合计说明',
      quotient: '商',
      remainder: '余数',
      carriedQuotient: '累计商',
      multiplier: '倍数',
      floor: '不大于它的最大整数',
      ceiling: '不小于它的最小整数',
      carry: '进位',
    },
    columns: {
      indicatorWords: '指标写法', indicatorId: '指标编号', itemWords: '检查项写法', itemKey: '检查项编号',
      rowIndicator: '打分表：指标', rowItem: '打分表：检查项', rowIndicatorId: '打分表：指标编号', rowKey: '打分表：检查项编号',
      operator: '目标表：运算符', target: '目标表：目标值', actual: '目标表：实际值', state: '目标表：状态（1未达到，2达到，0未填，-1无法识别）',
      part: '目标表：小者', whole: '目标表：大者', numerator: '目标表：得分率分子', denominator: '目标表：得分率分母',
      digit: '目标表：得分率小数', digitRest: '目标表：得分率余数', places: '目标表：分母位数',
    },
  },
  en: {
    sheetName: 'Score workings',
    madeBy: 'The calculation behind the formulas of the scoring sheet, made by Score; do not change it, it is written anew when needed.',
    notScored: 'not scored',
    input: {
      notNamed: 'no name',
      blank: 'blank',
      unusable: 'unusable',
      tooFine: 'too many digits',
      beyond: ({ input }) => `“${input}” has more digits than the formulas hold exactly`,
    },
    judgement: { notApplicable: 'not applicable' },
    headings: { inputs: '[Inputs]', measures: '[Rates]', judgements: '[Judgements]', targets: '[Targets]', indicators: '[Scores]', total: '[Total]' },
    labels: {
      fineDecimals: 'Most decimals of an amount',
      coarseDecimals: 'Usual decimals of an amount',
      unitsPerAmount: 'Counting units in one unit of money',
      one: 'Counting units in 10,000 yuan',
      needsFine: ({ input }) => `${input}: needs more decimals`,
      inUnits: ({ input }) => `${input}: counting units`,
      orElse: ({ input }) => `${input}: taken`,
      numerator: ({ measure }) => `${measure}: numerator`,
      denominator: ({ measure }) => `${measure}: denominator`,
      state: ({ item }) => `${item}: state (1 known, 0 missing, 2 denominator 0, 3 both 0)`,
      scoreState: ({ item }) => `${item}: state (1 scored, 0 not scored, 2 not applicable)`,
      whole: ({ measure }) => `${measure}: whole quotient`,
      rest: ({ measure }) => `${measure}: remainder`,
      judgementRow: ({ item }) => `${item}: row of the judgement table`,
      judgement: ({ item }) => `${item}: judgement (ten-thousandths)`,
      judgementWords: ({ item }) => `${item}: judgement in words`,
      points: ({ item }) => `${item}: constant`,
      weight: ({ item, measure }) => `${item}: factor of ${measure}`,
      scaled: ({ item, by }) => `${item} × ${by}`,
      rounded: ({ item, by }) => `${item}: rounded × ${by}`,
      rate: ({ measure }) => `${measure}: as printed`,
      veto: ({ item }) => `${item}: veto (1 yes, 2 no, 0 missing)`,
      chosen: ({ item }) => `${item}: alternative taken`,
      steps: ({ item }) => `${item}: steps counted`,
      lost: ({ item }) => `${item}: points lost`,
      reason: ({ item }) => `${item}: reason`,
      missing: ({ item }) => `${item}: missing`,
      counted: ({ item }) => `${item}: counted in the total`,
      applicable: ({ item }) => `${item}: applicable`,
      open: 'Indicators not scored',
      excluded: 'Indicators not applicable',
      rescaling: 'How the total is scaled',
      scoredMaximum: 'Maximum of what is scored',
      applicableMaximum: 'Maximum of what is applicable',
      totalUnits: 'Total (rounded integer)',
      deduction: 'Total deduction',
      rating: 'Rating',
      note: 'Note on the total',
      quotient: 'quotient',
      remainder: 'remainder',
      carriedQuotient: 'quotient so far',
      multiplier: 'multiplier',
      floor: 'greatest integer below',
      ceiling: 'smallest integer above',
      carry: 'carry',
    },
    columns: {
      indicatorWords: 'Indicator as written', indicatorId: 'Indicator id', itemWords: 'Item as written', itemKey: 'Item id',
      rowIndicator: 'Judgements: indicator', rowItem: 'Judgements: item', rowIndicatorId: 'Judgements: indicator id', rowKey: 'Judgements: item id',
      operator: 'Targets: operator', target: 'Targets: target', actual: 'Targets: actual', state: 'Targets: state (1 missed, 2 met, 0 blank, -1 unreadable)',
      part: 'Targets: smaller', whole: 'Targets: larger', numerator: 'Targets: numerator of the share', denominator: 'Targets: denominator of the share',
      digit: 'Targets: decimals of the share', digitRest: 'Targets: remainder of the share', places: 'Targets: digits of the denominator',
    },
  },
};
