/** Numbers and ranges as they are printed in sentences. */
import { exactly, exactText, fromExactText, integer, multiply, type DecimalText, type ExactText } from '../exact/ratio';
import { roundedText } from '../exact/rounding';
import type { Interval } from '../frameworks/model';
import type { MeasureResult, Named, TargetResult } from '../scorecard/model';
import type { Language } from '../../messages/language';
import { reasons, type ReasonMessages } from '../../messages/reasons';

/** Decimals for points that do not end, such as a third. */
const POINTS = { decimals: 2, mode: 'half-up' } as const;

/** The name in a language: the framework's English one where it has it. */
export function nameIn({ name, nameEn }: Named, language: Language): string {
  return language === 'en' ? (nameEn ?? name) : name;
}

/** Points as text: as they are where they have two decimals at most, else rounded to two. */
export function pointsText(points: ExactText): string {
  return shortText(points, POINTS.decimals);
}

/** An exact number, rounded when it has more decimals than a reader wants. */
function shortText(value: ExactText, decimals: number): string {
  const isShort = !value.includes('/') && (value.split('.')[1]?.length ?? 0) <= decimals;
  return isShort ? value : roundedText(fromExactText(value), { decimals, mode: 'half-up' });
}

/** A bound of a band in the measure's own way: 0.9 of a rate is `90%`. */
export function boundText(bound: DecimalText, display: 'percent' | 'number'): string {
  return display === 'percent' ? `${exactText(multiply(exactly(bound), integer(100)))}%` : bound;
}

export function intervalText(interval: Interval, display: 'percent' | 'number', messages: ReasonMessages): string {
  const { equals, atLeast, above, atMost, below } = interval;
  const words = messages.interval;
  if (equals !== undefined) return words.equals(boundText(equals, display));
  const low = atLeast ?? above;
  const high = atMost ?? below;
  if (low !== undefined && high !== undefined) {
    return words.between(boundText(low, display), atLeast !== undefined, boundText(high, display), atMost !== undefined, display === 'percent');
  }
  if (low !== undefined) return atLeast !== undefined ? words.atLeast(boundText(low, display)) : words.above(boundText(low, display));
  if (high !== undefined) return atMost !== undefined ? words.atMost(boundText(high, display)) : words.below(boundText(high, display));
  return '';
}

/** A measure with the numbers that gave it, e.g. `“三公”经费控制率为97.17%（13.07÷13.45）`. */
export function figureText(measure: MeasureResult, language: Language): string {
  const isFraction = measure.denominator !== null && measure.denominator !== '1' && !measure.numerator?.includes('/');
  const from = isFraction && measure.numerator !== null ? alike(measure.numerator, measure.denominator).join('÷') : '';
  return reasons[language].figure({ name: nameIn(measure, language), value: measure.display ?? '', from });
}

/** Two numbers with the same decimals, as one writes amounts under each other: 1110.88 and 2546.70. */
function alike(a: ExactText, b: ExactText): [string, string] {
  const texts = [shortText(a, 6), shortText(b, 6)] as const;
  const decimals = Math.max(...texts.map((text) => text.split('.')[1]?.length ?? 0));
  const padded = (text: string) => roundedText(exactly(text), { decimals, mode: 'half-up' });
  return [padded(texts[0]), padded(texts[1])];
}

/** How a measure prints its numbers: a display that ends in % is a rate. */
export function displayOf(measure: MeasureResult): 'percent' | 'number' {
  return measure.display?.endsWith('%') ? 'percent' : 'number';
}

export function targetTexts(target: TargetResult): { name: string; target: string; actual: string } {
  return { name: target.name, target: `${target.operator ?? ''}${target.target}${target.unit}`, actual: `${target.actual ?? ''}${target.unit}` };
}
