/** What differs between two frameworks, in plain words. */
import type { RoundingMode } from '../scoring/exact/rounding';
import type { DifferenceCode } from '../scoring/frameworks/difference';
import type { Framework, FrameworkRounding, ZeroPolicy } from '../scoring/frameworks/model';
import type { Catalogue } from './language';

interface Change {
  readonly from: string;
  readonly to: string;
}

export interface DifferenceMessages {
  /** The sentence for what stands before and after. */
  readonly change: Readonly<Record<Exclude<DifferenceCode, 'added' | 'removed'>, (p: Change) => string>>;
  added(p: { maximum: string }): string;
  removed(p: { maximum: string }): string;
  place(p: { names: readonly string[]; sentence: string }): string;
  measure(p: { name: string; formula: string; zero: string | null; bothZero: string | null }): string;
  rating(p: { name: string; atLeast: string }): string;
  rounding(p: { of: 'score' | 'total' | 'rate'; decimals: number; mode: string }): string;
  stage(p: { score: FrameworkRounding['score']['at']; total: FrameworkRounding['total']['of'] }): string;
  readonly modes: Readonly<Record<RoundingMode, string>>;
  readonly zero: Readonly<Record<ZeroPolicy, string>>;
  readonly notApplicable: Readonly<Record<Framework['notApplicable'], string>>;
  readonly none: string;
  readonly separator: string;
  same(): string;
}

export const differenceMessages: Catalogue<DifferenceMessages> = {
  'zh-CN': {
    change: {
      total: ({ from, to }) => `总分由${from}分改为${to}分`,
      rounding: ({ from, to }) => `由${from}改为${to}`,
      'rounding-stage': ({ from, to }) => `取整的步骤由“${from}”改为“${to}”`,
      ratings: ({ from, to }) => `评价等级由“${from}”改为“${to}”`,
      'zero-denominator': ({ from, to }) => `分母为0时由“${from}”改为“${to}”`,
      'not-applicable': ({ from, to }) => `不适用的指标由“${from}”改为“${to}”`,
      measure: ({ from, to }) => `计算口径由“${from}”改为“${to}”`,
      renamed: ({ from, to }) => `名称由“${from}”改为“${to}”`,
      moved: ({ from, to }) => `由“${from}”移到“${to}”`,
      weight: ({ from, to }) => `分值由${from}分改为${to}分`,
      bands: ({ from, to }) => `分档由“${from}”改为“${to}”`,
      threshold: ({ from, to }) => `计分标准由“${from}”改为“${to}”`,
      rule: ({ from, to }) => `评分办法由“${from}”改为“${to}”`,
      vetoes: ({ from, to }) => `不得分的情形由“${from}”改为“${to}”`,
      standard: ({ from, to }) => `评分标准的文字由“${from}”改为“${to}”`,
    },
    added: ({ maximum }) => `新增，${maximum}分`,
    removed: ({ maximum }) => `取消，原为${maximum}分`,
    place: ({ names, sentence }) => `${names.join(' › ')}：${sentence}`,
    measure: ({ name, formula, zero, bothZero }) => `${name}＝${formula}${zero === null ? '' : `；分母为0时${zero}`}${bothZero === null ? '' : `；分子分母都为0时${bothZero}`}`,
    rating: ({ name, atLeast }) => `${name}≥${atLeast}`,
    rounding: ({ of, decimals, mode }) => `${{ score: '得分', total: '总分', rate: '比率' }[of]}保留${decimals}位小数、${mode}`,
    stage: ({ score, total }) => `${score === 'part' ? '各分项分别取整' : '每项指标取整'}，总分为${total === 'rounded-scores' ? '取整后得分' : '未取整得分'}之和`,
    modes: { 'half-up': '四舍五入', 'half-even': '四舍六入五成双', down: '舍去', up: '进位' },
    zero: { ask: '请人说明', full: '得满分', zero: '得0分', 'not-applicable': '不适用' },
    notApplicable: { refused: '不允许', 'excluded-and-rescaled': '不计分，其余折算为满分' },
    none: '无',
    separator: '；',
    same: () => '两个评价指标体系没有差别。',
  },
  en: {
    change: {
      total: ({ from, to }) => `the total changes from ${from} to ${to}`,
      rounding: ({ from, to }) => `${from} becomes ${to}`,
      'rounding-stage': ({ from, to }) => `the stage of rounding changes from “${from}” to “${to}”`,
      ratings: ({ from, to }) => `the ratings change from “${from}” to “${to}”`,
      'zero-denominator': ({ from, to }) => `a denominator of 0 changes from “${from}” to “${to}”`,
      'not-applicable': ({ from, to }) => `indicators that do not apply change from “${from}” to “${to}”`,
      measure: ({ from, to }) => `the formula changes from “${from}” to “${to}”`,
      renamed: ({ from, to }) => `renamed from “${from}” to “${to}”`,
      moved: ({ from, to }) => `moved from “${from}” to “${to}”`,
      weight: ({ from, to }) => `the weight changes from ${from} to ${to}`,
      bands: ({ from, to }) => `the bands change from “${from}” to “${to}”`,
      threshold: ({ from, to }) => `the numbers of the rule change from “${from}” to “${to}”`,
      rule: ({ from, to }) => `the rule changes from “${from}” to “${to}”`,
      vetoes: ({ from, to }) => `what takes all points changes from “${from}” to “${to}”`,
      standard: ({ from, to }) => `the wording of the standard changes from “${from}” to “${to}”`,
    },
    added: ({ maximum }) => `new, weight ${maximum}`,
    removed: ({ maximum }) => `dropped, weight was ${maximum}`,
    place: ({ names, sentence }) => `${names.join(' › ')}: ${sentence}`,
    measure: ({ name, formula, zero, bothZero }) => `${name} = ${formula}${zero === null ? '' : `; denominator 0: ${zero}`}${bothZero === null ? '' : `; 0 over 0: ${bothZero}`}`,
    rating: ({ name, atLeast }) => `${name} ≥ ${atLeast}`,
    rounding: ({ of, decimals, mode }) => `${{ score: 'scores', total: 'the total', rate: 'rates' }[of]} with ${decimals} decimals, ${mode}`,
    stage: ({ score, total }) => `each ${score} is rounded, the total sums ${total === 'rounded-scores' ? 'rounded' : 'exact'} scores`,
    modes: { 'half-up': 'half up', 'half-even': 'half to even', down: 'cut off', up: 'rounded up' },
    zero: { ask: 'ask', full: 'full marks', zero: 'no points', 'not-applicable': 'not applicable' },
    notApplicable: { refused: 'not allowed', 'excluded-and-rescaled': 'left out, the rest scaled up' },
    none: 'none',
    separator: '; ',
    same: () => 'The two frameworks do not differ.',
  },
};
