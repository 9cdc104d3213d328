/** Rates: one exact division each. What a rate means is in the catalogue; how it is printed is the cell's business. */
import { absolute, add, compare, divide, integer, isZero, multiply, subtract, sum, ZERO, type Ratio } from '../scoring/exact/ratio';
import { cellsOf, cellsWithoutErrors } from './arguments/cells';
import { numberInCell, readNumber, readQuarter } from './arguments/numbers';
import { fail, type Calculation } from './outcome';
import { answerNumber } from './results/answer';
import { SIGNATURES, type FunctionId, type ParameterSignature } from './signatures';

const QUARTERS = 4;

/** Every rate by its id. */
export const RATES = {
  CONTROLRATE: quotient('CONTROLRATE'),
  EXECUTIONRATE: quotient('EXECUTIONRATE'),
  QUARTERRATE: (values) => {
    const [cumulative, budget, quarter] = SIGNATURES.QUARTERRATE;
    return answerNumber(quarterRate(readNumber(values[0], cumulative), readNumber(values[1], budget), readQuarter(values[2], quarter), budget), cumulative);
  },
  MEANEXECUTIONRATE: meanExecutionRate,
  STAFFRATE: quotient('STAFFRATE'),
  OUTSOURCEDRATE: (values) => {
    const [first, second] = SIGNATURES.OUTSOURCEDRATE;
    const outsourced = readNumber(values[0], first);
    return answerNumber(over(outsourced, add(readNumber(values[1], second), outsourced), second), first);
  },
  PROCUREMENTRATE: quotient('PROCUREMENTRATE'),
  ASSETUSERATE: quotient('ASSETUSERATE'),
  ADJUSTMENTRATE: adjustmentRate,
  GROWTHRATE: (values) => {
    const [first, second] = SIGNATURES.GROWTHRATE;
    const current = readNumber(values[0], first);
    const previous = readNumber(values[1], second);
    return answerNumber(over(subtract(current, previous), previous, second), first);
  },
  SHARERATE: quotient('SHARERATE'),
} as const satisfies Partial<Readonly<Record<FunctionId, Calculation>>>;

/** First argument ÷ second argument. */
function quotient(id: FunctionId): Calculation {
  const [first, second] = SIGNATURES[id] as readonly ParameterSignature[];
  if (!first || !second) throw new Error(`${id} has no two arguments`);
  return (values) => answerNumber(over(readNumber(values[0], first), readNumber(values[1], second), second), first);
}

function over(part: Ratio, whole: Ratio, parameter: ParameterSignature): Ratio {
  return isZero(whole) ? fail('zero-denominator', parameter, {}) : divide(part, whole);
}

/** Progress of spending ÷ progress of time: a quarter of the year has passed for each quarter. */
function quarterRate(cumulative: Ratio, budget: Ratio, quarter: number, parameter: ParameterSignature): Ratio {
  return over(cumulative, multiply(budget, { numerator: BigInt(quarter), denominator: BigInt(QUARTERS) }), parameter);
}

/** The mean of the four quarters' exact rates; none of them is rounded before. */
function meanExecutionRate(values: readonly unknown[]): number {
  const [first, second] = SIGNATURES.MEANEXECUTIONRATE;
  const cumulatives = fourNumbers(values[0], first);
  if (!cumulatives) return fail('four-cells', first, sizeOf(values[0]));
  const budgets = fourNumbers(values[1], second) ?? oneNumber(values[1], second);
  const rates = cumulatives.map((cumulative, index) => quarterRate(cumulative, budgets[index] ?? ZERO, index + 1, second));
  return answerNumber(divide(sum(rates), integer(QUARTERS)), first);
}

/** The numbers of four cells in a row or a column; `null` for any other shape. */
function fourNumbers(value: unknown, parameter: ParameterSignature): readonly Ratio[] | null {
  const cells = cellsWithoutErrors(value, parameter);
  const isRow = cells.length === 1 && cells[0]?.length === QUARTERS;
  const isColumn = cells.length === QUARTERS && cells.every((row) => row.length === 1);
  return isRow || isColumn ? cells.flat().map((cell) => numberInCell(cell, parameter)) : null;
}

/** One budget for all quarters. */
function oneNumber(value: unknown, parameter: ParameterSignature): readonly Ratio[] {
  const { rows, columns } = sizeOf(value);
  if (rows !== 1 || columns !== 1) return fail('one-or-four-cells', parameter, { rows, columns });
  return Array<Ratio>(QUARTERS).fill(readNumber(value, parameter));
}

function sizeOf(value: unknown): { readonly rows: number; readonly columns: number } {
  const cells = cellsOf(value);
  return { rows: cells.length, columns: cells[0]?.length ?? 0 };
}

/** (|adjusted| − exempt + reallocated) ÷ total: an increase and a decrease of the budget count alike. */
function adjustmentRate(values: readonly unknown[]): number {
  const [first, second, third, fourth] = SIGNATURES.ADJUSTMENTRATE;
  const adjusted = absolute(readNumber(values[0], first));
  const reallocated = readNumber(values[1], second);
  const counted = subtract(add(adjusted, reallocated), readNumber(values[2], third));
  const total = readNumber(values[3], fourth);
  if (compare(counted, ZERO) < 0) return fail('exempt-too-large', third, {});
  return answerNumber(over(counted, total, fourth), first);
}
