/** Rules of a framework in plain words. Names, numbers and ranges come ready for print. */
import type { Catalogue } from './language';

/** Shares are percentages, ready for print; `null` where the rule says nothing. */
interface TargetWords {
  readonly category: string | null;
  readonly inProportion: boolean;
  readonly movable: boolean;
  readonly coefficient: string | null;
  readonly cap: string | null;
  readonly zeroBelow: string | null;
  readonly tolerance: string | null;
  readonly explainBeyond: string | null;
  readonly grades: readonly { readonly name: string; readonly points: string }[];
}

export interface RuleMessages {
  bands(p: { measure: string; bands: readonly { readonly range: string; readonly points: string }[] }): string;
  proportional(p: { measure: string; fullAt: string | null; zeroAbove: string | null }): string;
  slope(p: { measure: string; intercept: string; slope: string; falls: boolean; zeroAbove: string | null; zeroBelow: string | null }): string;
  weighted(p: { terms: readonly { readonly measure: string; readonly points: string }[]; capped: boolean }): string;
  steps(p: { measure: string; past: 'above' | 'below'; threshold: string; step: string; points: string; counting: 'whole' | 'started' | 'proportional'; floor: string | null }): string;
  occurrences(p: { measure: string; points: string }): string;
  targets(p: TargetWords): string;
  manual(): string;
  yesNo(p: { yes: string; no: string }): string;
  grades(p: { grades: readonly { readonly name: string; readonly points: string }[] }): string;
  range(from: string, to: string): string;
  checklist(p: { items: readonly { readonly name: string; readonly maximum: string }[] }): string;
  sum(p: { parts: readonly { readonly name: string; readonly maximum: string; readonly rule: string }[] }): string;
  either(p: { rules: readonly string[]; best: boolean }): string;
  veto(p: { because: string }): string;
  quarter(p: { input: string; quarter: number }): string;
  mean(p: { measures: readonly string[] }): string;
  targetCount: Readonly<Record<'all' | 'met' | 'missed', string>>;
  firstGiven(p: { choices: readonly string[] }): string;
}

export const ruleMessages: Catalogue<RuleMessages> = {
  'zh-CN': {
    bands: ({ measure, bands }) => `按${measure}分档：${bands.map(({ range, points }) => `${range}得${points}分`).join('；')}`,
    proportional: ({ measure, fullAt, zeroAbove }) => `得分＝分值×${measure}${fullAt === null ? '' : `÷${fullAt}`}，最高为分值${zeroAbove === null ? '' : `；高于${zeroAbove}不得分`}`,
    slope: ({ measure, intercept, slope, falls, zeroAbove, zeroBelow }) =>
      `得分＝分值×（${intercept}${falls ? '－' : '＋'}${slope}×${measure}），在0与分值之间${zeroAbove === null ? '' : `；高于${zeroAbove}不得分`}${zeroBelow === null ? '' : `；低于${zeroBelow}不得分`}`,
    weighted: ({ terms, capped }) => `得分＝${terms.map(({ measure, points }) => `${measure}×${points}分`).join('＋')}，${capped ? '各分项以其分值为上限' : '合计以分值为上限'}`,
    steps: ({ measure, past, threshold, step, points, counting, floor }) =>
      `${measure}${past === 'above' ? '超过' : '低于'}${threshold}的部分，每${step}扣${points}分，${{ whole: '不足一个单位的不扣', started: '不足一个单位的按一个单位扣', proportional: '不足一个单位的按比例扣' }[counting]}，${floor === null ? '扣完为止' : `最低得${floor}分`}`,
    occurrences: ({ measure, points }) => `${measure}每一项扣${points}分，扣完为止`,
    targets: ({ category, inProportion, movable, coefficient, cap, zeroBelow, tolerance, explainBeyond, grades }) =>
      [
        `绩效目标表中的${category ?? '各项指标'}按分值逐项计分，未完成的${inProportion ? `按完成比例${coefficient === null ? '' : `×${coefficient}`}得分` : '不得分'}`,
        cap === null ? '' : `未完成的最高得该项分值的${cap}`,
        zeroBelow === null ? '' : `完成比例低于${zeroBelow}的不得分`,
        tolerance === null ? '' : `要求等于指标值的，上下偏差不超过${tolerance}视为完成`,
        explainBeyond === null ? '' : `超过指标值${explainBeyond}以上的须说明原因`,
        grades.length === 0 ? '' : `定性指标分等级：${grades.map(({ name, points }) => `${name}得该项分值的${points}`).join('；')}`,
        movable ? '各项分值可在一级指标之间调整，以表中分值为准' : '',
      ].filter(Boolean).join('；'),
    manual: () => '由人评分，未得满分须说明原因',
    yesNo: ({ yes, no }) => `是得${yes}分，否得${no}分`,
    grades: ({ grades }) => `分等级：${grades.map(({ name, points }) => `${name}得${points}分`).join('；')}`,
    range: (from, to) => `${from}至${to}`,
    checklist: ({ items }) => `逐项评分：${items.map(({ name, maximum }) => `${name}${maximum}分`).join('；')}`,
    sum: ({ parts }) => `各分项相加：${parts.map(({ name, maximum, rule }) => `${name}（${maximum}分）${rule}`).join('。')}`,
    either: ({ rules, best }) => `${best ? '以下各项取得分最高的' : '以下各项取数据齐全的第一项'}：${rules.map((rule, index) => `（${index + 1}）${rule}`).join('；')}`,
    veto: ({ because }) => `${because}的，不得分`,
    quarter: ({ input, quarter }) => `${input}（第${['一', '二', '三', '四'][quarter - 1] ?? ''}季度末）`,
    mean: ({ measures }) => `${measures.join('、')}的平均值`,
    targetCount: { all: '绩效目标项数', met: '完成的绩效目标项数', missed: '未完成的绩效目标项数' },
    firstGiven: ({ choices }) => choices.join('（未填时取）'),
  },
  en: {
    bands: ({ measure, bands }) => `by bands of ${measure}: ${bands.map(({ range, points }) => `${range} earns ${points}`).join('; ')}`,
    proportional: ({ measure, fullAt, zeroAbove }) => `weight × ${measure}${fullAt === null ? '' : ` ÷ ${fullAt}`}, at most the weight${zeroAbove === null ? '' : `; nothing above ${zeroAbove}`}`,
    slope: ({ measure, intercept, slope, falls, zeroAbove, zeroBelow }) =>
      `weight × (${intercept} ${falls ? '−' : '+'} ${slope} × ${measure}), between 0 and the weight${zeroAbove === null ? '' : `; nothing above ${zeroAbove}`}${zeroBelow === null ? '' : `; nothing below ${zeroBelow}`}`,
    weighted: ({ terms, capped }) => `${terms.map(({ measure, points }) => `${measure} × ${points}`).join(' + ')}, ${capped ? 'each held at its points' : 'the sum held at the weight'}`,
    steps: ({ measure, past, threshold, step, points, counting, floor }) =>
      `${points} off for each ${step} of ${measure} ${past} ${threshold}, ${{ whole: 'whole steps only', started: 'a started step counts', proportional: 'parts of a step in proportion' }[counting]}, never below ${floor ?? '0'}`,
    occurrences: ({ measure, points }) => `${points} off for each of ${measure}, never below 0`,
    targets: ({ category, inProportion, movable, coefficient, cap, zeroBelow, tolerance, explainBeyond, grades }) =>
      [
        `the rows ${category === null ? '' : `under ${category} `}of the target table by their points; a missed one earns ${inProportion ? `its proportion${coefficient === null ? '' : ` × ${coefficient}`}` : 'nothing'}`,
        cap === null ? '' : `at most ${cap} of its points`,
        zeroBelow === null ? '' : `nothing below a proportion of ${zeroBelow}`,
        tolerance === null ? '' : `a target with = is met within ${tolerance} to either side`,
        explainBeyond === null ? '' : `more than ${explainBeyond} beyond the target wants an explanation`,
        grades.length === 0 ? '' : `qualitative rows by grade: ${grades.map(({ name, points }) => `${name} earns ${points} of the row`).join('; ')}`,
        movable ? 'points may move between first levels: those of the table hold' : '',
      ].filter(Boolean).join('; '),
    manual: () => 'scored by a person, with a reason below full marks',
    yesNo: ({ yes, no }) => `yes earns ${yes}, no earns ${no}`,
    grades: ({ grades }) => `by grade: ${grades.map(({ name, points }) => `${name} earns ${points}`).join('; ')}`,
    range: (from, to) => `${from} to ${to}`,
    checklist: ({ items }) => `item by item: ${items.map(({ name, maximum }) => `${name} ${maximum}`).join('; ')}`,
    sum: ({ parts }) => `the sum of its parts: ${parts.map(({ name, maximum, rule }) => `${name} (${maximum}) ${rule}`).join('. ')}`,
    either: ({ rules, best }) => `${best ? 'the best of' : 'the first that can be scored of'}: ${rules.map((rule, index) => `(${index + 1}) ${rule}`).join('; ')}`,
    veto: ({ because }) => `no points if: ${because}`,
    quarter: ({ input, quarter }) => `${input} (quarter ${quarter})`,
    mean: ({ measures }) => `mean of ${measures.join(', ')}`,
    targetCount: { all: 'targets', met: 'targets met', missed: 'targets missed' },
    firstGiven: ({ choices }) => choices.join(' or, when blank, '),
  },
};
