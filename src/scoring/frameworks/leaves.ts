/** The parts of an indicator that a person may judge one by one, found by what they are called. */
import type { DecimalText } from '../exact/ratio';
import { sameWords } from '../inputs/tables';
import { indicatorsOf, type ChecklistItem, type Framework, type Grade, type Indicator, type Rule } from './model';

/** Something with points of its own: an indicator, one of its parts or an item of a checklist. */
export interface Leaf {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly maximum: DecimalText;
  readonly rule: Rule;
  readonly facts?: ChecklistItem['facts'];
}

/** The parts and checklist items below a rule, at any depth. */
export function leavesOf(rule: Rule): readonly Leaf[] {
  switch (rule.shape) {
    case 'sum':
      return rule.parts.flatMap((part) => [part, ...leavesOf(part.rule)]);
    case 'checklist':
      return rule.items.map((item) => ({ ...item, rule: { shape: 'manual' } }));
    case 'either':
      return rule.of.flatMap(leavesOf);
    default:
      return [];
  }
}

/** The grades that a rule offers, also where it stands as an alternative. */
export function gradesOf(rule: Rule): readonly Grade[] {
  if (rule.shape === 'grades') return rule.grades;
  return rule.shape === 'either' ? rule.of.flatMap(gradesOf) : [];
}

/** Yes and no with their points, where a rule asks that question. */
export function yesNoOf(rule: Rule): { readonly yes: DecimalText; readonly no: DecimalText } | null {
  if (rule.shape === 'yes-no') return rule;
  return rule.shape === 'either' ? (rule.of.map(yesNoOf).find((found) => found !== null) ?? null) : null;
}

export interface IndicatorFinder {
  indicator(words: string): Indicator | undefined;
  leaf(indicator: Indicator, words: string): Leaf | undefined;
}

const FINDERS = new WeakMap<Framework, IndicatorFinder>();

/** Finds indicators and their parts by id or name, as a person writes them. Made once for each framework. */
export function finderFor(framework: Framework): IndicatorFinder {
  const known = FINDERS.get(framework);
  if (known) return known;
  const finder = newFinder(framework);
  FINDERS.set(framework, finder);
  return finder;
}

function newFinder(framework: Framework): IndicatorFinder {
  const indicators = indicatorsOf(framework).map(({ indicator }) => indicator);
  const byWords = firstByWords(indicators);
  const leaves = new Map(indicators.map((indicator) => [indicator, firstByWords(leavesOf(indicator.rule))]));
  return {
    indicator: (words) => byWords.get(sameWords(words)),
    leaf: (indicator, words) => leaves.get(indicator)?.get(sameWords(words)),
  };
}

/** Each by its id and its names; the first keeps words that a later one has as well. */
function firstByWords<Item extends Pick<Leaf, 'id' | 'name' | 'nameEn'>>(items: readonly Item[]): ReadonlyMap<string, Item> {
  const found = new Map<string, Item>();
  for (const item of items) {
    for (const words of [item.id, item.name, item.nameEn]) {
      if (words !== undefined && !found.has(sameWords(words))) found.set(sameWords(words), item);
    }
  }
  return found;
}
