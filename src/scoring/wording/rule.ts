/** What a rule says, in plain words. */
import type { Language } from '../../messages/language';
import { reasons } from '../../messages/reasons';
import { ruleMessages } from '../../messages/rules';
import type { Framework, Grade, Interval, Rule, TargetsRule } from '../frameworks/model';
import { boundText, intervalText, nameIn } from './figures';
import { measureName } from './formula';

export function ruleText(rule: Rule, framework: Framework, language: Language): string {
  const messages = ruleMessages[language];
  const measure = (id: string) => measureName(id, framework, language);
  const bound = (value: string, id: string) => boundText(value, displayIn(framework, id));
  const optional = (value: string | undefined, id: string) => (value === undefined ? null : bound(value, id));
  switch (rule.shape) {
    case 'bands':
      return messages.bands({ measure: measure(rule.measure), bands: rule.bands.map((band) => ({ range: rangeText(band, rule.measure, framework, language), points: band.points })) });
    case 'proportional':
      return messages.proportional({ measure: measure(rule.measure), fullAt: optional(rule.fullAt, rule.measure), zeroAbove: optional(rule.zeroAbove, rule.measure) });
    case 'slope':
      return messages.slope({ measure: measure(rule.measure), intercept: rule.intercept, slope: rule.slope.replace('-', ''), falls: rule.slope.startsWith('-'), zeroAbove: optional(rule.zeroAbove, rule.measure), zeroBelow: optional(rule.zeroBelow, rule.measure) });
    case 'weighted':
      return messages.weighted({ terms: rule.terms.map((term) => ({ measure: measure(term.measure), points: term.points })), capped: rule.cap === 'each' });
    case 'steps':
      return messages.steps({ ...rule, measure: measure(rule.measure), threshold: bound(rule.threshold, rule.measure), step: bound(rule.step, rule.measure), floor: rule.floor ?? null });
    case 'occurrences':
      return messages.occurrences({ measure: measure(rule.measure), points: rule.points });
    case 'targets':
      return targetsText(rule, language);
    case 'manual':
      return messages.manual();
    case 'yes-no':
      return messages.yesNo(rule);
    case 'grades':
      return messages.grades({ grades: rule.grades.map((grade) => ({ name: ownName(grade, language), points: gradePoints(grade, language) })) });
    case 'checklist':
      return messages.checklist({ items: rule.items.map((item) => ({ name: ownName(item, language), maximum: item.maximum })) });
    case 'sum':
      return messages.sum({ parts: rule.parts.map((part) => ({ name: ownName(part, language), maximum: part.maximum, rule: ruleText(part.rule, framework, language) })) });
    case 'either':
      return messages.either({ rules: rule.of.map((alternative) => ruleText(alternative, framework, language)), best: rule.choose === 'best' });
  }
}

function targetsText({ category, missed, movable, coefficient, cap, zeroBelow, tolerance, explainBeyond, grades }: TargetsRule, language: Language): string {
  const messages = ruleMessages[language];
  const share = (value: string | undefined) => (value === undefined ? null : boundText(value, 'percent'));
  return messages.targets({
    category: category ?? null,
    inProportion: missed === 'proportion',
    movable: movable ?? false,
    coefficient: coefficient ?? null,
    cap: share(cap),
    zeroBelow: share(zeroBelow),
    tolerance: share(tolerance),
    explainBeyond: share(explainBeyond),
    grades: (grades ?? []).map((grade) => ({
      name: ownName(grade, language),
      points: 'points' in grade ? boundText(grade.points, 'percent') : messages.range(boundText(grade.from, 'percent'), boundText(grade.to, 'percent')),
    })),
  });
}

/** A range of a measure's values, such as 「90%≤比率＜95%」. */
export function rangeText(interval: Interval, measure: string, framework: Framework, language: Language): string {
  return intervalText(interval, displayIn(framework, measure), reasons[language]);
}

function displayIn(framework: Framework, measure: string): 'percent' | 'number' {
  return framework.measures.find(({ id }) => id === measure)?.display ?? 'number';
}

function gradePoints(grade: Grade, language: Language): string {
  return 'points' in grade ? grade.points : ruleMessages[language].range(grade.from, grade.to);
}

function ownName({ name, nameEn }: { readonly name: string; readonly nameEn?: string }, language: Language): string {
  return nameIn({ name, nameEn: nameEn ?? null }, language);
}
