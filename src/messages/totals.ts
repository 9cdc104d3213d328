/** What is said of a total: how it was scaled when indicators fell out, and what fell out of a partial one. */
import type { Catalogue } from './language';

interface TotalMessages {
  /** In the place of a score. */
  readonly notApplicable: string;
  rescaled(p: { excluded: string; applicable: string; points: string; maximum: string; score: string }): string;
  /** Behind a partial total. */
  toBeRescaled(p: { excluded: string }): string;
  readonly noneApplies: string;
}

export const totalMessages: Catalogue<TotalMessages> = {
  'zh-CN': {
    notApplicable: '不适用',
    rescaled: ({ excluded, applicable, points, maximum, score }) => `${excluded}项指标不适用，不计分；其余指标分值${applicable}分，得${points}分，折算为满分${maximum}分：${points}÷${applicable}×${maximum}＝${score}分。`,
    toBeRescaled: ({ excluded }) => `${excluded}项指标不适用，其余指标评完后折算为满分。`,
    noneApplies: '所有指标都不适用，没有得分。',
  },
  en: {
    notApplicable: 'not applicable',
    rescaled: ({ excluded, applicable, points, maximum, score }) => `Not applicable and left out: ${excluded}; the other indicators have ${applicable} points and got ${points}, scaled to ${maximum}: ${points} ÷ ${applicable} × ${maximum} = ${score}.`,
    toBeRescaled: ({ excluded }) => `Not applicable: ${excluded}; the others are scaled to the full total once they are scored.`,
    noneApplies: 'No indicator applies: there is no score.',
  },
};
