/** What a reader of the total must know besides the number: what does not apply, and how the rest is scaled. */
import type { Language } from '../../messages/language';
import { totalMessages } from '../../messages/totals';
import type { Total } from '../scorecard/model';
import { pointsText } from './figures';

/** How the total is scaled, with its numbers; empty where nothing fell out. */
export function rescalingText({ rescaled, maximum, score }: Total, language: Language): string {
  if (!rescaled) return '';
  const words = totalMessages[language];
  const { applicable, points } = rescaled;
  const excluded = String(rescaled.excluded);
  if (points !== null) return words.rescaled({ excluded, applicable, points: pointsText(points), maximum, score });
  return applicable === '0' ? words.noneApplies : words.toBeRescaled({ excluded });
}
