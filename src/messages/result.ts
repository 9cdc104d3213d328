/** What the pane says of a score that was made. */
import type { Catalogue } from './language';

interface ResultMessages {
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
    readonly judge: string;
  };
}

export const resultMessages: Catalogue<ResultMessages> = {
  'zh-CN': {
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
      judge: '去打分',
    },
  },
  en: {
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
      judge: 'Score it',
    },
  },
};
