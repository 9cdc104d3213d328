/**
 * The year in progress (执行监控): where spending stands against the schedule, the points that are lost already, and
 * what the quarters that are still open can give.
 */
import { compare, divide, exactly, exactText, fromExactText, integer, maximum, multiply, subtract, sum, ZERO, type DecimalText, type ExactText, type Ratio } from '../exact/ratio';
import { indicatorsOf, type Framework, type Measure } from '../frameworks/model';
import { inputsOfRule } from '../frameworks/usage';
import type { InputSet } from '../inputs/readInputs';
import { QUARTERS } from '../inputs/shapes';
import { measureBook } from '../measures/evaluate';
import type { IndicatorResult, Named } from '../scorecard/model';
import { scoreReadInputs } from '../scorecard/score';
import { alertOf, type Alert } from './alert';

const SPENT = '季度累计支出';

export interface QuarterProgress {
  /** 1 to 4. */
  readonly quarter: number;
  /** Amounts in 万元. `null` where the quarter is not filled in yet. */
  readonly spent: ExactText | null;
  /** What would have to be spent by then to be on schedule. */
  readonly schedule: ExactText;
  readonly rate: string | null;
  /** Points that the quarter's own share lost. */
  readonly lost: ExactText | null;
  /** What is still to be spent to be on schedule by then; `null` where the quarter is over. */
  readonly needed: ExactText | null;
  readonly alert: Alert | null;
}

export interface ExecutionProgress {
  readonly indicator: Named & { readonly id: string; readonly maximum: DecimalText };
  readonly quarters: readonly QuarterProgress[];
  /** The last quarter that is filled in, 1 to 4. */
  readonly last: number;
  /** Points lost in the quarters that are over: nothing wins them back. */
  readonly lost: ExactText;
  /** The indicator's score at the end of the year; equal once the year is over. */
  readonly scores: {
    /** At the pace of the quarters so far. */
    readonly expected: DecimalText;
    /** With every open quarter on schedule. */
    readonly onSchedule: DecimalText;
    /** With the whole budget spent by the end of the next quarter: more is not possible. */
    readonly best: DecimalText;
  };
  /** The thresholds of the alerts are not confirmed by a published text. */
  readonly unconfirmed: boolean;
}

/** The last quarter that is filled in, 1 to 4; `null` when none is. */
export function lastQuarter(inputs: InputSet): number | null {
  const readings = inputs.numbers.get(SPENT) ?? [];
  const firstOpen = readings.findIndex(({ state }) => state !== 'value');
  const last = firstOpen < 0 ? readings.length : firstOpen;
  return last === 0 ? null : last;
}

/** `null` when no indicator scores spending by quarter, nothing is filled in, or a budget is missing. */
export function executionProgress(inputs: InputSet, framework: Framework): ExecutionProgress | null {
  const found = indicatorsOf(framework).find(({ indicator }) => inputsOfRule(indicator.rule, framework).includes(SPENT));
  const measures = Array.from({ length: QUARTERS }, (_, index) => framework.measures.find((measure) => itemOf(measure) === index + 1));
  const readings = inputs.numbers.get(SPENT) ?? [];
  const firstOpen = readings.findIndex(({ state }) => state !== 'value');
  const last = firstOpen < 0 ? QUARTERS : firstOpen;
  if (!found || last === 0 || readings.length < QUARTERS || readings.slice(last).some(({ state }) => state === 'value' || state === 'unreadable')) return null;
  const schedules = measures.map((measure) => scheduleOf(measure, inputs, framework));
  const known = schedules.flatMap((schedule) => (schedule ? [schedule] : []));
  if (known.length < QUARTERS || measures.some((measure) => !measure)) return null;

  const spent = readings.slice(0, last).map((reading) => (reading.state === 'value' ? reading.value : ZERO));
  const latest = spent.at(-1) ?? ZERO;
  const budget = known.at(-1) ?? ZERO;
  const withRest = (amounts: readonly Ratio[]) => resultWith([...spent, ...amounts], found.indicator.id, inputs, framework);
  const rest = known.slice(last);
  const expected = withRest(rest.map((_, index) => divide(multiply(latest, integer(last + index + 1)), integer(last))));
  const onSchedule = withRest(rest.map((schedule) => maximum(schedule, latest)));
  const best = withRest(rest.map(() => maximum(budget, latest)));
  if (!expected || !onSchedule || !best) return null;
  const quarters = known.map((schedule, index) => quarterOf(index, spent, schedule, measures[index], onSchedule, framework));
  return {
    indicator: { id: found.indicator.id, name: found.indicator.name, nameEn: found.indicator.nameEn ?? null, maximum: found.indicator.maximum },
    quarters,
    last,
    lost: exactText(sum(quarters.map(({ lost }) => fromExactText(lost ?? '0')))),
    scores: { expected: expected.score ?? '0', onSchedule: onSchedule.score ?? '0', best: best.score ?? '0' },
    unconfirmed: framework.monitoring?.status === 'unconfirmed',
  };
}

/** Which quarter's spending a measure divides; `null` for any other measure. */
function itemOf({ value }: Measure): number | null {
  if (!('ratio' in value)) return null;
  const [above] = value.ratio;
  return 'input' in above && above.input === SPENT ? (above.item ?? 1) : null;
}

/** What the measure divides by is what the schedule asks for. */
function scheduleOf(measure: Measure | undefined, inputs: InputSet, framework: Framework): Ratio | null {
  if (!measure || !('ratio' in measure.value)) return null;
  const outcome = measureBook(framework, inputs, null).operand(measure.value.ratio[1]);
  return outcome.state === 'known' && compare(outcome.value, ZERO) > 0 ? outcome.value : null;
}

/** The indicator's result with these four amounts, judged by the rule alone. */
function resultWith(amounts: readonly Ratio[], id: string, inputs: InputSet, framework: Framework): IndicatorResult | null {
  const filled: InputSet = { ...inputs, numbers: new Map([...inputs.numbers, [SPENT, amounts.map((value) => ({ state: 'value', value, cell: null }) as const)]]), tables: new Map() };
  const result = scoreReadInputs(filled, new Map(), framework).indicators.find((indicator) => indicator.id === id);
  return result?.state === 'scored' ? result : null;
}

function quarterOf(index: number, spent: readonly Ratio[], schedule: Ratio, measure: Measure | undefined, result: IndicatorResult, framework: Framework): QuarterProgress {
  const amount = spent[index];
  const latest = spent.at(-1) ?? ZERO;
  if (!amount) return { quarter: index + 1, spent: null, schedule: exactText(schedule), rate: null, lost: null, needed: exactText(maximum(subtract(schedule, latest), ZERO)), alert: null };
  const rate = divide(amount, schedule);
  const term = result.parts.flatMap(({ explanation }) => (explanation.rule === 'weighted' ? explanation.terms : [])).find((each) => each.measure === measure?.id);
  return {
    quarter: index + 1,
    spent: exactText(amount),
    schedule: exactText(schedule),
    rate: result.measures.find(({ id }) => id === measure?.id)?.display ?? null,
    lost: term ? exactText(subtract(exactly(term.maximum), fromExactText(term.points))) : null,
    needed: null,
    alert: alertOf(rate, framework),
  };
}
