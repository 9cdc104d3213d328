/** Sentences for differences between frameworks. */
import { differenceMessages, type DifferenceMessages } from '../../messages/frameworkDifferences';
import type { Language } from '../../messages/language';
import type { FrameworkDifference } from '../frameworks/difference';
import type { Framework, Measure, Veto } from '../frameworks/model';
import { nameIn } from './figures';
import { quantityText } from './formula';
import { ruleText } from './rule';

/** One line: where, and what was before and is now. */
export function differenceLine(found: FrameworkDifference, before: Framework, after: Framework, language: Language): string {
  const messages = differenceMessages[language];
  const sentence =
    found.code === 'added' || found.code === 'removed'
      ? messages[found.code](found.details)
      : messages.change[found.code]({ from: sideText(found, 'from', before, language), to: sideText(found, 'to', after, language) });
  const names = found.path.map((place) => ownName(place, language));
  return names.length === 0 ? sentence : messages.place({ names, sentence });
}

function sideText(found: Exclude<FrameworkDifference, { code: 'added' | 'removed' }>, side: 'from' | 'to', framework: Framework, language: Language): string {
  const messages = differenceMessages[language];
  switch (found.code) {
    case 'total':
    case 'renamed':
    case 'moved':
    case 'weight':
    case 'standard':
      return found.details[side];
    case 'bands':
    case 'threshold':
    case 'rule':
      return ruleText(found.details[side], framework, language);
    case 'rounding': {
      const { decimals, mode } = found.details[side];
      return messages.rounding({ of: found.details.of, decimals, mode: messages.modes[mode] });
    }
    case 'rounding-stage':
      return messages.stage({ score: found.details[side].score.at, total: found.details[side].total.of });
    case 'ratings':
      return found.details[side].map((rating) => messages.rating({ name: ownName(rating, language), atLeast: rating.atLeast })).join(messages.separator);
    case 'zero-denominator':
      return messages.zero[found.details[side]];
    case 'not-applicable':
      return messages.notApplicable[found.details[side]];
    case 'measure':
      return measureText(found.details[side], framework, language, messages);
    case 'vetoes':
      return vetoesText(found.details[side] ?? [], language, messages);
  }
}

function measureText(measure: Measure, framework: Framework, language: Language, messages: DifferenceMessages): string {
  const { zeroDenominator, zeroOverZero } = measure;
  return messages.measure({
    name: ownName(measure, language),
    formula: quantityText(measure.value, framework, language),
    zero: zeroDenominator === undefined ? null : messages.zero[zeroDenominator],
    bothZero: zeroOverZero === undefined ? null : messages.zero[zeroOverZero],
  });
}

function vetoesText(vetoes: readonly Veto[], language: Language, messages: DifferenceMessages): string {
  if (vetoes.length === 0) return messages.none;
  return vetoes.map(({ because, becauseEn }) => (language === 'en' ? (becauseEn ?? because) : because)).join(messages.separator);
}

function ownName({ name, nameEn }: { readonly name: string; readonly nameEn?: string }, language: Language): string {
  return nameIn({ name, nameEn: nameEn ?? null }, language);
}
