/** What the prose of a report claims, against the result: "the standard is met" where points are lost, "all is done" where a target is missed. */
import { compare, fromExactText, ZERO } from '../exact/ratio';
import type { IndicatorResult, PartResult, Scorecard } from '../scorecard/model';
import type { InputSet } from '../inputs/readInputs';
import { ALL_DONE, DENIALS, INTENTIONS, STANDARD_MET, TARGETS } from './claimWords';
import { finding, type Finding } from './model';
import { nameFinder, passagesOf, plain } from './passages';
import { REPORT_LABELS } from './reportLabels';
import { missedTargets } from './tableChecks';

/** A standard is cited, not claimed to be met: 「日常公用经费控制率<90%得满分」. */
const STANDARD_AFTER = /^(?:[<>≤≥=]|大于|小于|不超过|低于|高于|等于|在)/;
/** How far before a word its denial may stand. */
const DENIAL_REACH = 4;

/** Each contradiction with both passages: the sentence of the report, and what the score says. */
export function contradictions(text: string, inputs: InputSet, scorecard: Scorecard): readonly Finding[] {
  const indicatorOf = losersByName(scorecard.indicators);
  const namesIn = nameFinder([...indicatorOf.keys()]);
  const missed = missedTargets(inputs);
  const told = new Set<string>();
  return passagesOf(text).flatMap((passage) => {
    const sentence = plain(passage);
    const found: Finding[] = [];
    if (claims(sentence, STANDARD_MET)) {
      for (const { name, end } of namesIn(sentence)) {
        const indicator = indicatorOf.get(name);
        if (!indicator || told.has(indicator.id) || STANDARD_AFTER.test(sentence.slice(end))) continue;
        told.add(indicator.id);
        found.push(finding('text-claims-met', 'ask', indicator.sources, { passage, indicator }));
      }
    }
    if (missed.length > 0 && TARGETS.some((word) => sentence.includes(word)) && claims(sentence, ALL_DONE)) {
      const targets = missed.flatMap(({ details }) => ('target' in details ? [details.target] : []));
      found.push(finding('text-claims-all-done', 'ask', missed.flatMap(({ cells }) => cells), { passage, targets }));
    }
    return found;
  });
}

/**
 * By what reports call it, the indicator that has lost points there; `null` where none were lost. A rate that decides
 * some of the points stands for those.
 */
function losersByName(indicators: readonly IndicatorResult[]): ReadonlyMap<string, IndicatorResult | null> {
  const byName = new Map<string, IndicatorResult | null>();
  for (const indicator of indicators) {
    const lost = indicator.deduction !== null && compare(fromExactText(indicator.deduction), ZERO) > 0 ? indicator : null;
    for (const { id, name } of indicator.measures) byName.set(name, byName.get(name) ?? (indicator.parts.some((part) => hasLost(part, id)) ? lost : null));
    byName.set(indicator.name, lost);
  }
  for (const [written, name] of Object.entries(REPORT_LABELS)) {
    const indicator = byName.get(name);
    if (indicator !== undefined) byName.set(written, indicator);
  }
  return byName;
}

function hasLost({ points, maximum, explanation }: PartResult, measure: string): boolean {
  return 'measure' in explanation && explanation.measure === measure && points !== null && compare(fromExactText(points), fromExactText(maximum)) < 0;
}

function claims(sentence: string, words: readonly string[]): boolean {
  return words.some((word) => {
    const at = sentence.indexOf(word);
    if (at < 0) return false;
    const before = sentence.slice(0, at);
    const clause = before.slice(before.lastIndexOf(',') + 1);
    return !DENIALS.some((word) => before.slice(-DENIAL_REACH).includes(word)) && !INTENTIONS.some((word) => clause.includes(word));
  });
}
