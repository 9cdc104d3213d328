/** What would lift an indicator, in sentences with exact numbers in the user's own units. */
import type { Language } from '../../messages/language';
import { liftMessages } from '../../messages/lift';
import { reasons } from '../../messages/reasons';
import { exactText, fromExactText, integer, multiply, type ExactText } from '../exact/ratio';
import { round } from '../exact/rounding';
import type { Framework, Indicator, Interval } from '../frameworks/model';
import { unitOf, type InputSet } from '../inputs/readInputs';
import { fromCoreUnit } from '../inputs/readNumber';
import { liftOf, type IndicatorLift, type Lift, type Way } from '../indicators/lift';
import type { GoalRange } from '../indicators/goals';
import type { IndicatorResult } from '../scorecard/model';
import { displayOf, intervalText, nameIn, pointsText, targetTexts } from './figures';

/** Decimals of a number that does not end; it is rounded to the safe side. */
const DECIMALS = 6;

export function liftText(result: IndicatorResult, indicator: Indicator, framework: Framework, inputs: InputSet, language: Language): string {
  const sentences = liftSentences(liftOf(result, indicator, framework, inputs), framework, inputs, language);
  return sentences.length === 0 ? liftMessages[language].fullMarks : sentences.join(reasons[language].separator);
}

/** A sentence for each way to more points; none at full marks. */
export function liftSentences({ lifts, missedTargets, judged }: IndicatorLift, framework: Framework, inputs: InputSet, language: Language): readonly string[] {
  const messages = liftMessages[language];
  // What follows from other measures, such as the mean of the quarters, is lifted with them.
  const told = lifts.filter(({ measure }) => !framework.measures.some(({ id, value }) => id === measure.id && 'mean' in value));
  return [
    ...told.map((lift) => liftSentence(lift, inputs, language)),
    ...(missedTargets.length > 0 ? [messages.missedTargets({ targets: missedTargets.map(targetTexts) })] : []),
    ...(judged.length > 0 ? [messages.judged({ items: judged.map((part) => nameIn(part, language)) })] : []),
  ];
}

function liftSentence({ measure, goal, ways }: Lift, inputs: InputSet, language: Language): string {
  const messages = liftMessages[language];
  const parts = {
    measure: nameIn(measure, language),
    range: intervalText(intervalOf(goal.range), displayOf(measure), reasons[language]),
    now: measure.display ?? '',
    points: pointsText(goal.points),
    gain: pointsText(goal.gain),
  };
  if (ways.length === 0) return messages.noWay(parts);
  return messages.lift({ ...parts, ways: ways.map((way) => wayText(way, inputs, language)) });
}

/** A range of exact texts as an interval for print; ends that do not end as decimals are rounded. */
function intervalOf({ low, high }: GoalRange): Interval {
  if (low && high && low.at === high.at) return { equals: printable(low.at, 'up') };
  return {
    ...(low ? { [low.open ? 'above' : 'atLeast']: printable(low.at, 'up') } : {}),
    ...(high ? { [high.open ? 'below' : 'atMost']: printable(high.at, 'down') } : {}),
  };
}

function wayText(way: Way, inputs: InputSet, language: Language): string {
  const isAmount = way.input.kind === 'amount';
  const isRate = way.input.kind === 'rate';
  const unit = unitOf(inputs, way.input.name);
  const inUnit = (text: ExactText): ExactText => {
    if (isAmount) return exactText(fromCoreUnit(fromExactText(text), unit));
    return isRate ? exactText(multiply(fromExactText(text), integer(100))) : text;
  };
  const isDown = way.direction === 'at-most';
  const end = inUnit(way.end);
  // A number that was rounded to the safe side is itself enough, whether or not the exact end is.
  const isOpen = way.open && !end.includes('/');
  const sign = isDown ? (isOpen ? reasons[language].interval.below : reasons[language].interval.atMost) : isOpen ? reasons[language].interval.above : reasons[language].interval.atLeast;
  return liftMessages[language].way({
    input: way.input.name,
    quarter: way.item,
    bound: sign(printable(end, isDown ? 'down' : 'up')),
    now: printable(inUnit(way.now), 'down'),
    unit: isAmount ? unit : isRate ? '%' : '',
  });
}

function printable(text: ExactText, mode: 'up' | 'down'): string {
  return text.includes('/') ? exactText(round(fromExactText(text), { decimals: DECIMALS, mode })) : text;
}
