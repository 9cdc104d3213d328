/** What would lift a score (提分空间), and the total under other conventions of rounding. */
import type { Catalogue } from './language';

export interface WayText {
  readonly input: string;
  /** The quarter's number, or `null`. */
  readonly quarter: number | null;
  /** Such as `＜12.105`, ready for print. */
  readonly bound: string;
  readonly now: string;
  readonly unit: string;
}

interface LiftMessages {
  readonly fullMarks: string;
  lift(p: { measure: string; range: string; now: string; points: string; gain: string; ways: readonly string[] }): string;
  noWay(p: { measure: string; range: string; now: string; points: string; gain: string }): string;
  way(p: WayText): string;
  missedTargets(p: { targets: readonly { readonly name: string; readonly target: string; readonly actual: string }[] }): string;
  judged(p: { items: readonly string[] }): string;
  readonly title: string;
  readonly intro: string;
  readonly refresh: string;
  lost(p: { deduction: string }): string;
  readonly nothing: string;
  readonly unscored: string;
  readonly conventionsTitle: string;
  readonly conventionsIntro: string;
  readonly inForce: string;
  readonly conventions: Readonly<Record<'one-decimal' | 'two-decimals' | 'parts-two-decimals' | 'rounded-once' | 'cut-off', string>>;
}

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];

export const liftMessages: Catalogue<LiftMessages> = {
  'zh-CN': {
    fullMarks: '已得满分。',
    lift: ({ measure, range, now, points, gain, ways }) => `${measure}${range}可得${points}分（+${gain}分），现为${now}：${ways.join('，或')}。`,
    noWay: ({ measure, range, now, points, gain }) => `${measure}${range}可得${points}分（+${gain}分），现为${now}，只改动一项数据无法达到。`,
    way: ({ input, quarter, bound, now, unit }) => `「${input}」${quarter === null ? '' : QUARTERS[quarter - 1]}须${bound}${unit}（现为${now}${unit}）`,
    missedTargets: ({ targets }) => `须达到绩效目标：${targets.map(({ name, target, actual }) => `${name}${target}（实际${actual}）`).join('；')}。`,
    judged: ({ items }) => `${items.join('、')}由人工打分，没有可计算的差距。`,
    title: '提分空间',
    intro: '按可挽回的分数排列；每项写明单独改动一个数据须达到的数值。',
    refresh: '重新计算',
    lost: ({ deduction }) => `扣 ${deduction} 分`,
    nothing: '各项指标均已得满分。',
    unscored: '未评分的指标不在此列。',
    conventionsTitle: '其他舍入口径下的合计',
    conventionsIntro: '与他人算出的合计不同时，可在此对照。',
    inForce: '现行口径',
    conventions: {
      'one-decimal': '各指标得分四舍五入保留一位小数后相加',
      'two-decimals': '各指标得分四舍五入保留两位小数后相加',
      'parts-two-decimals': '各分项得分四舍五入保留两位小数后相加',
      'rounded-once': '得分不舍入，合计四舍五入保留两位小数',
      'cut-off': '各指标得分截断为一位小数后相加',
    },
  },
  en: {
    fullMarks: 'Full marks.',
    lift: ({ measure, range, now, points, gain, ways }) => `${measure} ${range} gives ${points} points (+${gain}); now ${now}: ${ways.join(', or ')}.`,
    noWay: ({ measure, range, now, points, gain }) => `${measure} ${range} gives ${points} points (+${gain}); now ${now}, and no single input reaches it.`,
    way: ({ input, quarter, bound, now, unit }) => `“${input}”${quarter === null ? '' : ` of quarter ${quarter}`} ${bound}${unit} (now ${now}${unit})`,
    missedTargets: ({ targets }) => `Targets to be met: ${targets.map(({ name, target, actual }) => `${name} ${target} (actual ${actual})`).join('; ')}.`,
    judged: ({ items }) => `${items.join(', ')}: judged by a person, no distance to compute.`,
    title: 'What would lift the score',
    intro: 'By the points to be won back; each says what one input alone would have to be.',
    refresh: 'Again',
    lost: ({ deduction }) => `−${deduction}`,
    nothing: 'Every indicator has full marks.',
    unscored: 'Indicators that are not scored are not listed.',
    conventionsTitle: 'The total under other conventions of rounding',
    conventionsIntro: 'To be compared when somebody else has another total.',
    inForce: 'in force',
    conventions: {
      'one-decimal': 'scores rounded half up to one decimal, added up',
      'two-decimals': 'scores rounded half up to two decimals, added up',
      'parts-two-decimals': 'each part of an indicator rounded to two decimals, added up',
      'rounded-once': 'nothing rounded but the total, to two decimals',
      'cut-off': 'scores cut off after one decimal, added up',
    },
  },
};
