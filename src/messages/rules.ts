/** Rules of a framework in plain words. Names, numbers and ranges come ready for print. */
import type { Catalogue } from './language';

export interface RuleMessages {
  bands(p: { measure: string; bands: readonly { readonly range: string; readonly points: string }[] }): string;
  proportional(p: { measure: string; fullAt: string | null; zeroAbove: string | null }): string;
  slope(p: { measure: string; intercept: string; slope: string; falls: boolean; zeroAbove: string | null; zeroBelow: string | null }): string;
  weighted(p: { terms: readonly { readonly measure: string; readonly points: string }[]; capped: boolean }): string;
  steps(p: { measure: string; past: 'above' | 'below'; threshold: string; step: string; points: string; counting: 'whole' | 'started' | 'proportional'; floor: string | null }): string;
  occurrences(p: { measure: string; points: string }): string;
  targets(p: { category: string | null; inProportion: boolean }): string;
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
    targets: ({ category, inProportion }) => `绩效目标表中的${category ?? '各项指标'}按分值逐项计分，未完成的${inProportion ? '按完成比例得分' : '不得分'}`,
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
    targets: ({ category, inProportion }) => `the rows ${category === null ? '' : `under ${category} `}of the target table by their points; a missed one earns ${inProportion ? 'its proportion' : 'nothing'}`,
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
