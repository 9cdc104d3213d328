/**
 * 元 written where 万元 is meant, or the other way round, is the commonest slip of unit: a factor of 10,000 between
 * two numbers that belong together. It would change a score silently, so it blocks.
 */
import { add, compare, divide, exactText, integer, isZero, multiply, type Ratio } from '../exact/ratio';
import { roundedText } from '../exact/rounding';
import { problem, type Problem, type Severity } from '../problems';
import type { Reading } from './readCell';

/** Amounts of the same thing, or a part and its whole: the first is never a thousand times the second. */
const AT_MOST_ABOUT: readonly (readonly [amount: string, other: string])[] = [
  ['三公支出', '三公预算'],
  ['日常公用决算', '日常公用预算'],
  ['采购实际金额', '采购计划金额'],
  ['在用固定资产', '固定资产原值'],
  ['年初预算支出', '调整后预算支出'],
  ['年初基本支出', '年初预算支出'],
  ['因公出国支出', '因公出国预算'],
  ['公务用车支出', '公务用车预算'],
  ['公务接待支出', '公务接待预算'],
  ['调剂金额', '调整后预算支出'],
  ['免计调整金额', '调整后预算支出'],
  ['三公预算', '调整后预算支出'],
  ['日常公用预算', '调整后预算支出'],
  ['采购计划金额', '调整后预算支出'],
  ['季度累计支出', '调整后预算支出'],
  ['季度预算基数', '调整后预算支出'],
];

/** Amounts that stay near each other, so that the first is suspicious when it is tiny as well. */
const ABOUT_AS_LARGE: readonly (readonly [amount: string, other: string])[] = [
  ['年初预算支出', '调整后预算支出'],
  ['日常公用决算', '日常公用预算'],
  ['在用固定资产', '固定资产原值'],
];

/** Below this, a factor is unusual at most; from here on, it is a slip of unit. */
const SLIP_FACTOR = integer(1000);

/** More spending for each person at work than any department has, in 万元: the whole workbook is in 元. */
const SPENDING_PER_HEAD = integer(50_000);

type Numbers = ReadonlyMap<string, readonly Reading<Ratio>[]>;

/** One problem for each input with a number out of its order of magnitude, at its cell. */
export function implausibleMagnitudes(numbers: Numbers): Problem[] {
  const problems = [
    ...slips(numbers, AT_MOST_ABOUT, 'too-large', 'error'),
    ...slips(numbers, ABOUT_AS_LARGE, 'too-small', 'ask'),
    ...wholeWorkbookInYuan(numbers),
  ];
  return problems.filter((found, index) => problems.findIndex(({ input }) => input === found.input) === index);
}

function slips(
  numbers: Numbers,
  pairs: readonly (readonly [string, string])[],
  direction: 'too-large' | 'too-small',
  severity: Severity,
): Problem[] {
  const problems: Problem[] = [];
  for (const [name, otherName] of pairs) {
    const other = numbers.get(otherName)?.[0];
    if (other?.state !== 'value' || isZero(other.value)) continue;
    for (const reading of numbers.get(name) ?? []) {
      if (reading.state !== 'value' || isZero(reading.value)) continue;
      const [large, small] = direction === 'too-large' ? [reading.value, other.value] : [other.value, reading.value];
      if (compare(large, multiply(small, SLIP_FACTOR)) < 0) continue;
      problems.push(
        problem('magnitude', severity, { input: name, cell: reading.cell }, {
          other: otherName,
          otherValue: exactText(other.value),
          value: exactText(reading.value),
          factor: roundedText(divide(large, small), { decimals: 0, mode: 'half-up' }),
        }),
      );
    }
  }
  return problems;
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
