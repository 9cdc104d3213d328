/** The text of 「扣分原因和其他说明」, made from the structured explanations of a scorecard. */
import type { Language } from '../../messages/language';
import { reasons, type ReasonMessages } from '../../messages/reasons';
import { compare, exactly, exactText, fromExactText, integer, multiply, subtract, ZERO } from '../exact/ratio';
import { roundedText } from '../exact/rounding';
import type { Basis, Explanation, IndicatorResult, MeasureResult, Missing, PartResult } from '../scorecard/model';
import { boundText, displayOf, figureText, intervalText, pointsText, targetTexts } from './figures';

/**
 * Why an indicator lost points, and what else a reader of the form must know of its score (a person's own score,
 * a number that was not given). Empty when it has full marks and nothing needs saying.
 */
export function reasonText(indicator: IndicatorResult, language: Language): string {
  const messages = reasons[language];
  if (indicator.state === 'not-scored') {
    return messages.notScored({ missing: indicator.missing.map((missing) => missingText(missing, language)) });
  }
  const sentences = indicator.overruled
    ? [messages.overruled({ item: '', score: indicator.overruled.score, computed: indicator.overruled.computed ?? '', reason: indicator.overruled.reason ?? '' })]
    : indicator.parts.map((part) => partSentence(part, indicator, messages));
  const wholeReason = indicator.writtenReason;
  const told = sentences.some((sentence) => wholeReason !== null && sentence.includes(wholeReason.replace(/[。.；;\s]+$/u, '')));
  const numberless = indicator.parts.filter(({ basis }) => basis === 'judged-no-number').map(({ name }) => name);
  return [
    ...sentences,
    ...(wholeReason !== null && !told ? [wholeReason] : []),
    ...(numberless.length > 0 ? [messages.noNumber({ items: numberless })] : []),
  ]
    .filter((sentence) => sentence !== '')
    .join(messages.separator);
}

/** How one part came to its points, also when it has full marks: for the pane's details. */
export function explanationText(part: PartResult, indicator: IndicatorResult, language: Language): string {
  return partSentence(part, indicator, reasons[language]);
}

/** Who decided a score, in a word or two. */
export function basisLabel(basis: Basis, language: Language): string {
  return reasons[language].basis[basis];
}

/** What is missing, as part of a sentence. */
export function missingText(missing: Missing, language: Language): string {
  const messages = reasons[language];
  switch (missing.kind) {
    case 'input':
      return messages.missingInput({ input: missing.input, quarter: missing.item, why: missing.why });
    case 'judgement':
      return messages.missingJudgement({ item: missing.item ?? '' });
    case 'zero-denominator':
      return messages.missingZero({ measure: missing.measure });
  }
}

function partSentence(part: PartResult, indicator: IndicatorResult, messages: ReasonMessages): string {
  const { explanation } = part;
  if (explanation.rule === 'not-applicable') return messages.notApplicable({ reason: explanation.reason ?? '' });
  if (part.points === null) return '';
  if (part.overruled) {
    const { score, computed, reason } = part.overruled;
    return messages.overruled({ item: part.name, score, computed: computed ?? '', reason: reason ?? '' });
  }
  const lostExactly = subtract(exactly(part.maximum), fromExactText(part.points));
  if (compare(lostExactly, ZERO) <= 0) return '';
  // Parts that lose less than the form can show: said as such, for the form shows no deduction.
  const roundedAway = indicator.deduction !== null && compare(exactly(indicator.deduction), ZERO) === 0;
  // An indicator of one part loses what the form shows; the parts of others lose their exact share.
  const isWhole = indicator.parts.length === 1;
  const numbers: PartNumbers = {
    lost: isWhole && indicator.deduction !== null ? shortened(indicator.deduction) : pointsText(exactText(lostExactly)),
    points: isWhole && indicator.score !== null ? shortened(indicator.score) : pointsText(part.points),
    maximum: part.maximum,
    item: part.name,
  };
  const measure = (id: string): MeasureResult => {
    const found = indicator.measures.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`${indicator.id} has no measure ${id}`);
    return found;
  };
  if (roundedAway) {
    const figures = measureIdsIn(explanation).map((id) => figureText(measure(id), messages));
    return messages.roundedAway({ figures: figures.length > 0 ? figures : [part.name], points: pointsText(part.points), maximum: part.maximum });
  }
  return sentenceFor(explanation, numbers, measure, messages);
}

function measureIdsIn(explanation: Explanation): string[] {
  if ('measure' in explanation) return [explanation.measure];
  return explanation.rule === 'weighted' ? explanation.terms.map(({ measure }) => measure) : [];
}

interface PartNumbers {
  readonly lost: string;
  readonly points: string;
  readonly maximum: string;
  readonly item: string;
}

function sentenceFor(
  explanation: Explanation,
  { lost, points, maximum, item }: PartNumbers,
  measure: (id: string) => MeasureResult,
  messages: ReasonMessages,
): string {
  const figure = (id: string) => figureText(measure(id), messages);
  switch (explanation.rule) {
    case 'bands': {
      const full = explanation.full ? intervalText(explanation.full, displayOf(measure(explanation.measure)), messages) : '';
      return messages.belowStandard({ figure: figure(explanation.measure), full, lost });
    }
    case 'proportional':
      return explanation.beyond && explanation.zeroAbove !== null
        ? messages.beyondLimit({ figure: figure(explanation.measure), limit: boundText(explanation.zeroAbove, displayOf(measure(explanation.measure))), lost })
        : messages.inProportion({ figure: figure(explanation.measure), points, maximum, lost });
    case 'slope':
      return explanation.beyond
        ? messages.outsideRange({ figure: figure(explanation.measure), lost })
        : messages.inProportion({ figure: figure(explanation.measure), points, maximum, lost });
    case 'weighted':
      return messages.weighted({ figures: explanation.terms.map((term) => figureWithout(measure(term.measure), messages)), points, maximum, lost });
    case 'steps': {
      const shownAs = displayOf(measure(explanation.measure));
      const excess = fromExactText(explanation.excess);
      const inPoints = (value: string) => (shownAs === 'percent' ? messages.percentagePoints(exactText(multiply(exactly(value), integer(100)))) : value);
      return messages.steps({
        figure: figure(explanation.measure),
        past: explanation.past,
        threshold: boundText(explanation.threshold, shownAs),
        excess:
          shownAs === 'percent'
            ? messages.percentagePoints(roundedText(multiply(excess, integer(100)), { decimals: 2, mode: 'half-up' }))
            : pointsText(explanation.excess),
        step: inPoints(explanation.step),
        points: explanation.points,
        counted: pointsText(explanation.steps),
        floored: explanation.floored,
        lost,
      });
    }
    case 'occurrences':
      return messages.occurrences({ figure: figure(explanation.measure), points: explanation.points, floored: explanation.floored, lost });
    case 'targets':
      return messages.targets({ missed: explanation.rows.filter(({ met }) => met === false).map(targetTexts), points, maximum, lost });
    case 'judged': {
      const judged = messages.judged({ item, points, maximum, choice: explanation.choice ?? '', reason: explanation.reason ?? '', lost });
      const missed = explanation.missedTargets.map(targetTexts);
      return missed.length > 0 ? [judged, messages.missedTargets({ targets: missed })].join(messages.separator) : judged;
    }
    case 'zero-denominator':
      return messages.zeroDenominator({ name: measure(explanation.measure).name, full: explanation.policy === 'full', lost });
    case 'veto':
      return messages.veto({ because: explanation.because, lost });
    case 'not-applicable':
    case 'not-scored':
      return '';
  }
}

/** In a list of many rates, the fractions behind them would bury the rates. */
function figureWithout(measure: MeasureResult, messages: ReasonMessages): string {
  return messages.figure({ name: measure.name, value: measure.display ?? '', from: '' });
}

/** `2.0` as `2`, `1.70` as `1.7`. */
function shortened(points: string): string {
  return exactText(exactly(points));
}
