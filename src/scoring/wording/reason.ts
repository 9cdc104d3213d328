/** The text of 「扣分原因和其他说明」, made from the structured explanations of a scorecard. */
import type { Language } from '../../messages/language';
import { reasons, type ReasonMessages } from '../../messages/reasons';
import { compare, exactly, exactText, fromExactText, integer, multiply, subtract, ZERO } from '../exact/ratio';
import { roundedText } from '../exact/rounding';
import type { Basis, Explanation, IndicatorResult, MeasureResult, Missing, Overruling, PartResult } from '../scorecard/model';
import { boundText, displayOf, figureText, intervalText, nameIn, pointsText, targetTexts } from './figures';

/**
 * Why an indicator lost points, and what else a reader of the form must know of its score (a person's own score,
 * a number that was not given). Empty when it has full marks and nothing needs saying.
 */
export function reasonText(indicator: IndicatorResult, language: Language): string {
  const messages = reasons[language];
  if (indicator.state === 'not-scored') {
    return messages.notScored({ missing: indicator.missing.map((missing) => missingText(missing, language)) });
  }
  const sentences = indicator.overruled ? [overruledText('', indicator.overruled, messages)] : indicator.parts.map((part) => partSentence(part, indicator, language));
  const wholeReason = indicator.writtenReason;
  const told = sentences.some((sentence) => wholeReason !== null && sentence.includes(wholeReason.replace(/[。.；;\s]+$/u, '')));
  const numberless = indicator.parts.filter(({ basis }) => basis === 'judged-no-number').map((part) => nameIn(part, language));
  return [
    ...sentences,
    ...(wholeReason !== null && !told ? [wholeReason] : []),
    ...(numberless.length > 0 ? [messages.noNumber({ items: numberless })] : []),
  ]
    .filter((sentence) => sentence !== '')
    .join(messages.separator);
}

/** How one part came to its points, also when it has full marks: for details. Empty while it is not scored. */
export function explanationText(part: PartResult, indicator: IndicatorResult, language: Language): string {
  const sentence = partSentence(part, indicator, language);
  if (sentence !== '' || part.points === null) return sentence;
  const figures = measureIdsIn(part.explanation).map((id) => figureText(measureIn(indicator, id), language));
  return reasons[language].fullMarks({ figures: figures.length > 0 ? figures : [nameIn(part, language)], maximum: part.maximum });
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
      return messages.missingJudgement({ item: missing.item === null ? '' : nameIn({ name: missing.item, nameEn: missing.itemEn }, language) });
    case 'zero-denominator':
      return messages.missingZero({ measure: nameIn({ name: missing.measure, nameEn: missing.measureEn }, language) });
  }
}

function overruledText(item: string, { score, computed, reason }: Overruling, messages: ReasonMessages): string {
  return messages.overruled({ item, score, computed: computed ?? '', reason: reason ?? '' });
}

/** What is to be said of a part; empty when it has full marks by its ordinary rule. */
function partSentence(part: PartResult, indicator: IndicatorResult, language: Language): string {
  const messages = reasons[language];
  const { explanation } = part;
  if (explanation.rule === 'not-applicable') return messages.notApplicable({ reason: explanation.reason ?? '' });
  if (part.points === null) return '';
  if (part.overruled) return overruledText(nameIn(part, language), part.overruled, messages);
  const lostExactly = subtract(exactly(part.maximum), fromExactText(part.points));
  // Full marks for a fraction over zero are no matter of course.
  if (compare(lostExactly, ZERO) <= 0 && explanation.rule !== 'zero-denominator') return '';
  // Parts that lose less than the form can show: said as such, for the form shows no deduction.
  const isRoundedAway = compare(lostExactly, ZERO) > 0 && indicator.deduction !== null && compare(exactly(indicator.deduction), ZERO) === 0;
  if (isRoundedAway) {
    const figures = measureIdsIn(explanation).map((id) => figureText(measureIn(indicator, id), language));
    return messages.roundedAway({ figures: figures.length > 0 ? figures : [nameIn(part, language)], points: pointsText(part.points), maximum: part.maximum });
  }
  // An indicator of one part loses what the form shows; the parts of others lose their exact share.
  const isWhole = indicator.parts.length === 1;
  const numbers: PartNumbers = {
    lost: isWhole && indicator.deduction !== null ? shortened(indicator.deduction) : pointsText(exactText(lostExactly)),
    points: isWhole && indicator.score !== null ? shortened(indicator.score) : pointsText(part.points),
    maximum: part.maximum,
    item: nameIn(part, language),
  };
  return sentenceFor(explanation, numbers, (id) => measureIn(indicator, id), language);
}

function measureIn({ id: indicator, measures }: IndicatorResult, id: string): MeasureResult {
  const found = measures.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`${indicator} has no measure ${id}`);
  return found;
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
  language: Language,
): string {
  const messages = reasons[language];
  const figure = (id: string) => figureText(measure(id), language);
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
      return messages.weighted({ figures: explanation.terms.map((term) => figureWithout(measure(term.measure), language)), points, maximum, lost });
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
      return messages.targets({ missed: explanation.rows.filter(({ met, share }) => met === false || share !== '1').map(targetTexts), points, maximum, lost });
    case 'judged': {
      const judged = messages.judged({ item, points, maximum, choice: (language === 'en' ? explanation.choiceEn : null) ?? explanation.choice ?? '', reason: explanation.reason ?? '', lost });
      const missed = explanation.missedTargets.map(targetTexts);
      return missed.length > 0 ? [judged, messages.missedTargets({ targets: missed })].join(messages.separator) : judged;
    }
    case 'zero-denominator':
      return messages.zeroDenominator({ name: nameIn(measure(explanation.measure), language), full: explanation.policy === 'full', lost });
    case 'veto':
      return messages.veto({ because: (language === 'en' ? explanation.becauseEn : null) ?? explanation.because, lost });
    case 'not-applicable':
    case 'not-scored':
      return '';
  }
}

/** In a list of many rates, the fractions behind them would bury the rates. */
function figureWithout(measure: MeasureResult, language: Language): string {
  return reasons[language].figure({ name: nameIn(measure, language), value: measure.display ?? '', from: '' });
}

/** `2.0` as `2`, `1.70` as `1.7`. */
function shortened(points: string): string {
  return exactText(exactly(points));
}
