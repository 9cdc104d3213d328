/** 「该项单位改为元」: where an input is out of its order of magnitude by a unit exactly, the other unit is offered for it. */
import { absolute, compare, divide, fromExactText, integer, multiply, type Ratio } from '../exact/ratio';
import type { Problem } from '../problems';
import { unitOf, type InputSet } from './readInputs';
import { CORE_AMOUNT_UNIT, type AmountUnit } from './readNumber';

const YUAN = integer(10_000);
/** How far an amount in the right unit may be from what it belongs to: a part is small, spending goes little over budget. */
const SMALLEST_PART = integer(1000);
const LARGEST_EXCESS = integer(2);

/** The unit that would put the input back among its relatives, for all of its cells; `null` where none does. */
export function unitThatFits(problem: Problem, inputs: InputSet): AmountUnit | null {
  if (problem.code !== 'magnitude' || problem.input === null) return null;
  const other = absolute(fromExactText(problem.details.otherValue));
  const isCore = unitOf(inputs, problem.input) === CORE_AMOUNT_UNIT;
  const values = (inputs.numbers.get(problem.input) ?? []).flatMap((reading) => (reading.state === 'value' && reading.value.numerator !== 0n ? [absolute(reading.value)] : []));
  const inOtherUnit = (value: Ratio) => (isCore ? divide(value, YUAN) : multiply(value, YUAN));
  const fits = values.every((value) => compare(inOtherUnit(value), multiply(other, LARGEST_EXCESS)) <= 0 && compare(multiply(inOtherUnit(value), SMALLEST_PART), other) >= 0);
  if (values.length === 0 || !fits) return null;
  return isCore ? '元' : CORE_AMOUNT_UNIT;
}
