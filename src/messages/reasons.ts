/** Why points were lost, sentence by sentence. Numbers come ready for print. */
import type { Catalogue } from './language';

/** A rate or number with the figures that gave it. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  /** Such as `13.07÷13.45`; empty when the number was given as it is. */
  readonly from: string;
}

export interface MissedTarget {
  readonly name: string;
  readonly target: string;
  readonly actual: string;
}

export interface ReasonMessages {
  figure(figure: Figure): string;
  belowStandard(p: { figure: string; full: string; lost: string }): string;
  inProportion(p: { figure: string; points: string; maximum: string; lost: string }): string;
  beyondLimit(p: { figure: string; limit: string; lost: string }): string;
  outsideRange(p: { figure: string; lost: string }): string;
  weighted(p: { figures: readonly string[]; points: string; maximum: string; lost: string }): string;
  steps(p: { figure: string; past: 'above' | 'below'; threshold: string; excess: string; step: string; points: string; counted: string; floored: boolean; lost: string }): string;
  occurrences(p: { figure: string; points: string; floored: boolean; lost: string }): string;
  judged(p: { item: string; points: string; maximum: string; choice: string; reason: string; lost: string }): string;
  missedTargets(p: { targets: readonly MissedTarget[] }): string;
  targets(p: { missed: readonly MissedTarget[]; points: string; maximum: string; lost: string }): string;
  fullMarks(p: { figures: readonly string[]; maximum: string }): string;
  roundedAway(p: { figures: readonly string[]; points: string; maximum: string }): string;
  zeroDenominator(p: { name: string; full: boolean; lost: string }): string;
  veto(p: { because: string; lost: string }): string;
  overruled(p: { item: string; score: string; computed: string; reason: string }): string;
  notApplicable(p: { reason: string }): string;
  noNumber(p: { items: readonly string[] }): string;
  notScored(p: { missing: readonly string[] }): string;
  missingInput(p: { input: string; quarter: number | null; why: 'missing' | 'blank' | 'unreadable' }): string;
  missingJudgement(p: { item: string }): string;
  missingZero(p: { measure: string }): string;
  interval: {
    atLeast(value: string): string;
    above(value: string): string;
    atMost(value: string): string;
    below(value: string): string;
    equals(value: string): string;
    between(low: string, lowClosed: boolean, high: string, highClosed: boolean, isRate?: boolean): string;
  };
  percentagePoints(value: string): string;
  basis: Readonly<Record<'computed' | 'judged' | 'judged-no-number' | 'overruled' | 'mixed', string>>;
  /** Between sentences. */
  separator: string;
}

const QUARTER_NAMES = ['一季度', '二季度', '三季度', '四季度'];

/** A person's words without their full stop, to stand inside a sentence. */
function inline(words: string): string {
  return words.replace(/[。.；;\s]+$/u, '');
}

export const reasons: Catalogue<ReasonMessages> = {
  'zh-CN': {
    figure: ({ name, value, from }) => `${name}为${value}${from ? `（${from}）` : ''}`,
    belowStandard: ({ figure, full, lost }) => `${figure}，不符合“${full}”得满分的标准，扣${lost}分。`,
    inProportion: ({ figure, points, maximum, lost }) => `${figure}，按比例得${points}分（满分${maximum}分），扣${lost}分。`,
    beyondLimit: ({ figure, limit, lost }) => `${figure}，超过${limit}，按标准不得分，扣${lost}分。`,
    outsideRange: ({ figure, lost }) => `${figure}，超出得分范围，按标准不得分，扣${lost}分。`,
    weighted: ({ figures, points, maximum, lost }) => `${figures.join('、')}，按各分项计算得${points}分（满分${maximum}分），扣${lost}分。`,
    steps: ({ figure, past, threshold, excess, step, points, counted, floored, lost }) =>
      `${figure}，${past === 'above' ? '超过' : '低于'}${threshold}的部分为${excess}，每${step}扣${points}分，计${counted}次${floored ? '，扣完为止' : ''}，扣${lost}分。`,
    occurrences: ({ figure, points, floored, lost }) => `${figure}，每项扣${points}分${floored ? '，扣完为止' : ''}，扣${lost}分。`,
    judged: ({ item, points, maximum, choice, reason, lost }) =>
      `${item}：${choice ? `评为“${choice}”，` : ''}得${points}分（满分${maximum}分）${reason ? `，原因：${inline(reason)}` : ''}，扣${lost}分。`,
    missedTargets: ({ targets }) => `未达到的绩效目标：${targets.map(({ name, target, actual }) => `${name}（目标${target}，实际${actual}）`).join('；')}。`,
    targets: ({ missed, points, maximum, lost }) =>
      `${missed.map(({ name, target, actual }) => `${name}目标${target}，实际${actual}`).join('；')}，得${points}分（满分${maximum}分），扣${lost}分。`,
    fullMarks: ({ figures, maximum }) => `${figures.join('、')}，得满分${maximum}分。`,
    roundedAway: ({ figures, points, maximum }) => `${figures.join('、')}，得${points}分（满分${maximum}分），四舍五入后不扣分。`,
    zeroDenominator: ({ name, full, lost }) => `${name}的分母为0，按标准${full ? '得满分' : `不得分，扣${lost}分`}。`,
    veto: ({ because, lost }) => `${because}，按标准不得分，扣${lost}分。`,
    overruled: ({ item, score, computed, reason }) => `${item ? `${item}：` : ''}按标准计算为${computed}分，人工评定为${score}分${reason ? `，原因：${inline(reason)}` : ''}。`,
    notApplicable: ({ reason }) => `不适用${reason ? `：${inline(reason)}` : ''}。`,
    noNumber: ({ items }) => `${items.join('、')}无数据，由人工打分。`,
    notScored: ({ missing }) => `未评分：${missing.join('；')}。`,
    missingInput: ({ input, quarter, why }) => {
      const name = quarter === null ? `「${input}」` : `「${input}」的${QUARTER_NAMES[quarter - 1]}`;
      return { missing: `缺少${name}`, blank: `${name}未填`, unreadable: `${name}无法识别` }[why];
    },
    missingJudgement: ({ item }) => (item ? `「${item}」尚未打分` : '尚未打分'),
    missingZero: ({ measure }) => `${measure}的分母为0，请说明如何计分`,
    interval: {
      atLeast: (value) => `≥${value}`,
      above: (value) => `＞${value}`,
      atMost: (value) => `≤${value}`,
      below: (value) => `＜${value}`,
      equals: (value) => `＝${value}`,
      between: (low, lowClosed, high, highClosed, isRate = true) => `${low}${lowClosed ? '≤' : '＜'}${isRate ? '比率' : '数值'}${highClosed ? '≤' : '＜'}${high}`,
    },
    percentagePoints: (value) => `${value}个百分点`,
    basis: { computed: '按数据计算', judged: '人工打分', 'judged-no-number': '人工打分，无数据', overruled: '人工改分', mixed: '计算与人工打分' },
    separator: '',
  },
  en: {
    figure: ({ name, value, from }) => `${name} is ${value}${from ? ` (${from})` : ''}`,
    belowStandard: ({ figure, full, lost }) => `${figure}; full marks need ${full}: −${lost}.`,
    inProportion: ({ figure, points, maximum, lost }) => `${figure}; in proportion ${points} of ${maximum} points: −${lost}.`,
    beyondLimit: ({ figure, limit, lost }) => `${figure}, above ${limit}; the standard gives no points: −${lost}.`,
    outsideRange: ({ figure, lost }) => `${figure}, outside the range that earns points: −${lost}.`,
    weighted: ({ figures, points, maximum, lost }) => `${figures.join(', ')}; the parts give ${points} of ${maximum} points: −${lost}.`,
    steps: ({ figure, past, threshold, excess, step, points, counted, floored, lost }) =>
      `${figure}, ${past} ${threshold} by ${excess}; ${points} off for each ${step}, counted ${counted} times${floored ? ' until nothing is left' : ''}: −${lost}.`,
    occurrences: ({ figure, points, floored, lost }) => `${figure}; ${points} off for each${floored ? ' until nothing is left' : ''}: −${lost}.`,
    judged: ({ item, points, maximum, choice, reason, lost }) =>
      `${item}: ${choice ? `judged “${choice}”, ` : ''}${points} of ${maximum} points${reason ? `, because: ${inline(reason)}` : ''}: −${lost}.`,
    missedTargets: ({ targets }) => `Targets missed: ${targets.map(({ name, target, actual }) => `${name} (target ${target}, actual ${actual})`).join('; ')}.`,
    targets: ({ missed, points, maximum, lost }) =>
      `${missed.map(({ name, target, actual }) => `${name}: target ${target}, actual ${actual}`).join('; ')}; ${points} of ${maximum} points: −${lost}.`,
    fullMarks: ({ figures, maximum }) => `${figures.join(', ')}: full marks, ${maximum} points.`,
    roundedAway: ({ figures, points, maximum }) => `${figures.join(', ')}; ${points} of ${maximum} points, nothing off after rounding.`,
    zeroDenominator: ({ name, full, lost }) => `${name}: the denominator is 0; the standard gives ${full ? 'full marks' : `no points: −${lost}`}.`,
    veto: ({ because, lost }) => `${because}; the standard gives no points: −${lost}.`,
    overruled: ({ item, score, computed, reason }) => `${item ? `${item}: ` : ''}computed ${computed}, set to ${score} by a person${reason ? `, because: ${inline(reason)}` : ''}.`,
    notApplicable: ({ reason }) => `Not applicable${reason ? `: ${inline(reason)}` : ''}.`,
    noNumber: ({ items }) => `${items.join(', ')}: no number given, judged by a person.`,
    notScored: ({ missing }) => `Not scored: ${missing.join('; ')}.`,
    missingInput: ({ input, quarter, why }) => {
      const name = quarter === null ? `“${input}”` : `“${input}”, quarter ${quarter},`;
      return { missing: `${name} is missing`, blank: `${name} is blank`, unreadable: `${name} can't be read` }[why];
    },
    missingJudgement: ({ item }) => (item ? `“${item}” has no score yet` : 'no score yet'),
    missingZero: ({ measure }) => `the denominator of ${measure} is 0; say how it is scored`,
    interval: {
      atLeast: (value) => `≥${value}`,
      above: (value) => `>${value}`,
      atMost: (value) => `≤${value}`,
      below: (value) => `<${value}`,
      equals: (value) => `=${value}`,
      between: (low, lowClosed, high, highClosed, isRate = true) => `${low} ${lowClosed ? '≤' : '<'} ${isRate ? 'rate' : 'number'} ${highClosed ? '≤' : '<'} ${high}`,
    },
    percentagePoints: (value) => `${value} percentage points`,
    basis: { computed: 'computed', judged: 'judged', 'judged-no-number': 'judged, no number', overruled: 'overruled', mixed: 'computed and judged' },
    separator: ' ',
  },
};
