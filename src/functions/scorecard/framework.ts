/** The framework that the functions score with, whole or reduced to one indicator, and what names mean in it. */
import { DEFAULT_FRAMEWORK } from '../../scoring/frameworks/builtin';
import { finderFor } from '../../scoring/frameworks/leaves';
import { indicatorsOf, type Framework, type Indicator } from '../../scoring/frameworks/model';
import { meanings } from './given';

export const FRAMEWORK: Framework = DEFAULT_FRAMEWORK;

export const meaningOf = meanings(FRAMEWORK);

const finder = finderFor(FRAMEWORK);

/** The indicator of that name or id. */
export function indicatorNamed(words: string): Indicator | undefined {
  return finder.indicator(words);
}

const reduced = new Map<string, Framework>();

/** The framework with only this indicator, so that a call scores nothing else. */
export function frameworkOfOne(indicator: Indicator): Framework {
  const known = reduced.get(indicator.id);
  if (known) return known;
  const place = indicatorsOf(FRAMEWORK).find((placed) => placed.indicator.id === indicator.id);
  if (!place) throw new Error(`the framework has no indicator ${indicator.id}`);
  const made: Framework = {
    ...FRAMEWORK,
    sections: [{ name: place.section, groups: [{ name: place.group, indicators: [indicator] }] }],
  };
  reduced.set(indicator.id, made);
  return made;
}
