/** Points by a rule whose parts are given as arguments: bands, steps and targets. Decided on exact numbers. */
import { compare, exactly, exactText, isZero, multiply, negate, ONE, subtract, ZERO, type Ratio } from '../scoring/exact/ratio';
import type { ComputedRule } from '../scoring/frameworks/model';
import type { MeasureBook } from '../scoring/measures/evaluate';
import { scoreSteps } from '../scoring/rules/deductions';
import { isWithin } from '../scoring/rules/interval';
import { attainedShare, isMet } from '../scoring/targets/attainment';
import { operatorNamed } from '../scoring/targets/operators';
import { cellsWithoutErrors } from './arguments/cells';
import { readNumber, readWords } from './arguments/numbers';
import { readBands } from './bandTable';
import { fail, type Calculation } from './outcome';
import { answerNumber } from './results/answer';
import { SIGNATURES, type FunctionId } from './signatures';

export const RULES = {
  BANDSCORE: bandScore,
  STEPDEDUCTION: stepDeduction,
  TARGETSCORE: targetScore,
} as const satisfies Partial<Readonly<Record<FunctionId, Calculation>>>;

/** The points of the band in which the value lies. */
function bandScore(values: readonly unknown[]): number {
  const [first, second] = SIGNATURES.BANDSCORE;
  const value = readNumber(values[0], first);
  const bands = readBands(cellsWithoutErrors(values[1], second), second).filter((band) => isWithin(value, band));
  const points = bands.map((band) => exactly(band.points));
  const [hit] = points;
  const shown = exactText(value);
  if (!hit) return fail('in-no-band', second, { value: shown });
  if (points.some((other) => compare(other, hit) !== 0)) return fail('bands-overlap', second, { value: shown });
  return answerNumber(hit, second);
}

const MODES: ReadonlyMap<string, 'whole' | 'started' | 'proportional'> = new Map([
  ['整步', 'whole'], ['whole', 'whole'],
  ['进位', 'started'], ['started', 'started'],
  ['按比例', 'proportional'], ['proportional', 'proportional'],
]);

/** So many points off for each step past the standard: above it, or below it when the step is negative. */
function stepDeduction(values: readonly unknown[]): number {
  const [first, second, third, fourth, fifth, sixth] = SIGNATURES.STEPDEDUCTION;
  const value = readNumber(values[0], first);
  const threshold = readNumber(values[1], second);
  const step = readNumber(values[2], third);
  const points = readNumber(values[3], fourth);
  const maximum = readNumber(values[4], fifth);
  const words = readWords(values[5], sixth);
  const counting = words === null ? 'whole' : MODES.get(words.toLowerCase());
  if (!counting) return fail('mode-unknown', sixth, { text: words ?? '' });
  if (isZero(step)) return fail('zero-denominator', third, {});
  const isDownwards = compare(step, ZERO) < 0;
  const rule: Extract<ComputedRule, { shape: 'steps' }> = {
    shape: 'steps',
    measure: 'value',
    past: isDownwards ? 'below' : 'above',
    threshold: exactText(threshold),
    step: exactText(isDownwards ? negate(step) : step),
    points: exactText(points),
    counting,
  };
  const outcome = scoreSteps(rule, { maximum, rounding: NEVER_USED, book: bookOf(value), targets: null, targetResults: null });
  if (outcome.state !== 'scored') throw new Error('a given value is always scored');
  return answerNumber(subtract(maximum, outcome.points), first);
}

/** Steps are counted exactly; only rows of targets are rounded. */
const NEVER_USED = { decimals: 0, mode: 'half-up', at: 'indicator' } as const;

/** A book with one measure, whose value is given. */
function bookOf(value: Ratio): MeasureBook {
  return {
    measure: (id) => ({
      state: 'known',
      value,
      result: { id, name: id, nameEn: null, display: null, exact: null, numerator: null, denominator: null, sources: [], state: 'known' },
    }),
    operand: () => ({ state: 'known', value, sources: [] }),
  };
}

/** Full weight for a target that is met, else its share in the direction of the operator. */
function targetScore(values: readonly unknown[]): number {
  const [first, second, third, fourth] = SIGNATURES.TARGETSCORE;
  const actual = readNumber(values[0], first);
  const words = readWords(values[1], second) ?? '';
  const operator = operatorNamed(words);
  if (!operator) return fail('operator-unknown', second, { text: words });
  const target = readNumber(values[2], third);
  const weight = readNumber(values[3], fourth);
  const share = isMet(actual, operator, target) ? ONE : attainedShare(actual, operator, target);
  return answerNumber(multiply(weight, share), first);
}
