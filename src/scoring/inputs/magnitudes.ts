/**
 * 元 written where 万元 is meant, or the other way round, is the commonest slip of unit: a factor of 10,000 between
 * two numbers that belong together. It would change a score silently, so it blocks.
 */
import { add, compare, divide, exactText, integer, isZero, multiply, type Ratio } from '../exact/ratio';
import { roundedText } from '../exact/rounding';
import { problem, type Problem, type Severity } from '../problems';
import relations from './magnitudes.json';
import type { Reading } from './readCell';

/** An amount and its relatives: a whole and its parts, a budget and what was spent of it, this year and the year before. */
interface Relation {
  readonly whole: string;
  readonly amounts: readonly string[];
  /** Which way an amount that is a thousand times off is suspicious: a part may well be tiny, what stays near its relative may not. */
  readonly tells: 'too-large' | 'too-small' | 'both';
  /** An error where a score follows from it. */
  readonly severity: Severity;
}

const RELATIONS = relations as readonly Relation[];

/** Below this, a factor is unusual at most; from here on, it is a slip of unit. */
const SLIP_FACTOR = integer(1000);

const QUARTERLY = '季度累计支出';

/** More spending for each person at work than any department has, in 万元: the whole workbook is in 元. */
const SPENDING_PER_HEAD = integer(50_000);

type Numbers = ReadonlyMap<string, readonly Reading<Ratio>[]>;

/** One problem for each input with a number out of its order of magnitude, at its cell. */
export function implausibleMagnitudes(numbers: Numbers): Problem[] {
  const problems = [...RELATIONS.flatMap((relation) => slips(numbers, relation)), ...quarterSlips(numbers), ...wholeWorkbookInYuan(numbers)];
  return problems.filter((found, index) => problems.findIndex(({ input }) => input === found.input) === index);
}

function slips(numbers: Numbers, { whole, amounts, tells, severity }: Relation): Problem[] {
  const other = numbers.get(whole)?.[0];
  if (other?.state !== 'value' || isZero(other.value)) return [];
  return amounts.flatMap((input) =>
    (numbers.get(input) ?? []).flatMap((reading) => {
      if (reading.state !== 'value' || isZero(reading.value)) return [];
      const [large, small] = compare(reading.value, other.value) > 0 ? [reading.value, other.value] : [other.value, reading.value];
      const isTold = tells === 'both' || (tells === 'too-large') === (large === reading.value);
      return isTold && isSlip(large, small) ? [slip(severity, { input, cell: reading.cell, value: reading.value }, { name: whole, value: other.value }, divide(large, small))] : [];
    }),
  );
}

/** Spending up to the end of a quarter never falls, so that an earlier one far above a later one is in another unit. */
function quarterSlips(numbers: Numbers): Problem[] {
  const given = (numbers.get(QUARTERLY) ?? []).filter((reading) => reading.state === 'value');
  return given.slice(1).flatMap((later, index) => {
    const earlier = given[index];
    return earlier && isSlip(earlier.value, later.value) ? [slip('error', { input: QUARTERLY, cell: earlier.cell, value: earlier.value }, { name: QUARTERLY, value: later.value }, divide(earlier.value, later.value))] : [];
  });
}

function isSlip(large: Ratio, small: Ratio): boolean {
  return !isZero(small) && compare(large, multiply(small, SLIP_FACTOR)) >= 0;
}

interface Suspicious {
  readonly input: string;
  readonly cell: string | null;
  readonly value: Ratio;
}

function slip(severity: Severity, { input, cell, value }: Suspicious, other: { readonly name: string; readonly value: Ratio }, factor: Ratio): Problem {
  return problem('magnitude', severity, { input, cell }, {
    other: other.name,
    otherValue: exactText(other.value),
    value: exactText(value),
    factor: roundedText(factor, { decimals: 0, mode: 'half-up' }),
  });
}

function wholeWorkbookInYuan(numbers: Numbers): Problem[] {
  const [budget, inPost, outsourced] = ['调整后预算支出', '在编人数', '编外人数'].map((name) => numbers.get(name)?.[0]);
  if (budget?.state !== 'value' || inPost?.state !== 'value') return [];
  const heads = outsourced?.state === 'value' ? add(inPost.value, outsourced.value) : inPost.value;
  if (isZero(heads) || compare(divide(budget.value, heads), SPENDING_PER_HEAD) < 0) return [];
  return [
    problem('amounts-in-yuan', 'error', { input: '调整后预算支出', cell: budget.cell }, {
      value: exactText(budget.value),
      heads: exactText(heads),
    }),
  ];
}
