/** Figures of a standard's text and of its rule, as parts of a sentence. */
import type { FigureInRule, FigureInText } from '../scoring/frameworks/faults';

export const figureTextZh = (text: FigureInText) => (text.kind === 'passage' ? `“${text.text}”` : text.values.map((value) => (text.kind === 'points' ? `${value}分` : value)).join('、'));
export const figureTextEn = (text: FigureInText) => (text.kind === 'passage' ? `“${text.text}”` : `${text.values.join(', ')}${text.kind === 'points' ? ' points' : ''}`);

export function figureZh(rule: FigureInRule): string {
  switch (rule.kind) {
    case 'band':
      return `${rule.range}得${rule.points}分`;
    case 'step':
      return `每${rule.step}扣${rule.points}分`;
    case 'limit':
      return rule.value;
    case 'slope':
      return `${rule.intercept}${rule.isFalling ? '−' : '＋'}${rule.slope}×计算项`;
    case 'points':
      return `${rule.points}分`;
  }
}

export function figureEn(rule: FigureInRule): string {
  switch (rule.kind) {
    case 'band':
      return `${rule.points} points for ${rule.range}`;
    case 'step':
      return `${rule.points} points off for each ${rule.step}`;
    case 'limit':
      return rule.value;
    case 'slope':
      return `${rule.intercept} ${rule.isFalling ? '−' : '+'} ${rule.slope} × measure`;
    case 'points':
      return `${rule.points} points`;
  }
}
