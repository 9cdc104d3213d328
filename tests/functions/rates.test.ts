import fc from 'fast-check';
import type { FunctionId } from '../../src/functions/signatures';
import { fraction, order, printedHundredths, size, minus, type Fraction } from './support/oracle';
import { runtimeWithFunctions, type TestRuntime } from './support/runtime';

let runtime: TestRuntime;
beforeAll(async () => {
  runtime = await runtimeWithFunctions();
});

/** Amounts in 万元 with two decimals, as whole hundredths. */
const cents = fc.oneof(fc.integer({ min: 0, max: 1_000_000 }), fc.integer({ min: 0, max: 100_000_000_000 }));
const positive = cents.map((amount) => amount + 1);
const heads = fc.integer({ min: 0, max: 5000 });
const amount = (hundredths: number) => hundredths / 100;
const over = (top: bigint | number, bottom: bigint | number): Fraction => ({ top: BigInt(top), bottom: BigInt(bottom) });

/** Ends of bands that frameworks use. */
const ENDS = ['0.05', '0.1', '0.6', '0.75', '0.8', '0.85', '0.9', '0.95', '1', '1.05'].map((text) => ({ number: Number(text), exact: fraction(text) }));

/** Up to here the 15 digits of a cell reach the halves at which a percentage with two decimals is rounded. */
const LARGEST_PRINTED = fraction('1000000000');

/** One expectation for all that is asked of a rate, because there are many thousands of them. */
function expectFaithful(result: unknown, exact: Fraction): void {
  const number = typeof result === 'number' ? result : NaN;
  const off = size(minus(fraction(number), exact));
  const wrong = [
    Object.is(number, -0) && 'minus zero',
    order(size(exact), LARGEST_PRINTED) < 0 && printedHundredths(fraction(number)) !== printedHundredths(exact) && 'prints otherwise',
    ENDS.some((end) => Math.sign(number - end.number) !== order(exact, end.exact)) && 'on the other side of an end',
    order({ top: off.top * 10n ** 14n, bottom: off.bottom }, size(exact)) > 0 && 'too far off',
  ].filter(Boolean);
  expect([result, wrong]).toEqual([number, []]);
}

describe('rates against whole-number arithmetic', () => {
  const quotients: readonly FunctionId[] = ['CONTROLRATE', 'EXECUTIONRATE', 'PROCUREMENTRATE', 'ASSETUSERATE', 'SHARERATE'];

  test.each(quotients)('%s is its first argument over its second', (id) => {
    fc.assert(fc.property(cents, positive, (a, b) => expectFaithful(runtime.call(id, amount(a), amount(b)), over(a, b))), { numRuns: 400 });
  });

  test('STAFFRATE is staff in post over posts', () => {
    fc.assert(fc.property(heads, heads, (a, b) => expectFaithful(runtime.call('STAFFRATE', a, b + 1), over(a, b + 1))));
  });

  test('OUTSOURCEDRATE is outsourced staff over all staff', () => {
    fc.assert(fc.property(heads, heads, (a, b) => expectFaithful(runtime.call('OUTSOURCEDRATE', a, b + 1), over(a, a + b + 1))));
  });

  test('QUARTERRATE is the progress of spending over the progress of time', () => {
    fc.assert(
      fc.property(cents, positive, fc.constantFrom(1, 2, 3, 4), (a, b, quarter) =>
        expectFaithful(runtime.call('QUARTERRATE', amount(a), amount(b), quarter), over(BigInt(a) * 4n, BigInt(b) * BigInt(quarter))),
      ),
    );
  });

  test.each([1, 4])('MEANEXECUTIONRATE is the mean of the four exact rates, with %i budget cells, in a row or a column', (budgets) => {
    fc.assert(
      fc.property(fc.array(cents, { minLength: 4, maxLength: 4 }), fc.array(positive, { minLength: budgets, maxLength: budgets }), fc.boolean(), (spent, given, upright) => {
        const shaped = (numbers: readonly number[]) => (upright ? numbers.map((number) => [amount(number)]) : [numbers.map(amount)]);
        const bottoms = [0, 1, 2, 3].map((quarter) => BigInt(given[budgets === 1 ? 0 : quarter] ?? 0) * BigInt(quarter + 1));
        const product = bottoms.reduce((all, one) => all * one, 1n);
        const top = bottoms.reduce((all, bottom, quarter) => all + (BigInt(spent[quarter] ?? 0) * 4n * product) / bottom, 0n);
        expectFaithful(runtime.call('MEANEXECUTIONRATE', shaped(spent), shaped(given)), { top, bottom: product * 4n });
      }),
    );
  });

  test('ADJUSTMENTRATE counts an increase and a decrease alike, adds what was reallocated and leaves out what is exempt', () => {
    fc.assert(
      fc.property(cents, cents, fc.nat(1000), positive, fc.boolean(), (adjusted, reallocated, share, total, isDecrease) => {
        const exempt = Math.floor((adjusted / 1000) * share);
        const result = runtime.call('ADJUSTMENTRATE', (isDecrease ? -1 : 1) * amount(adjusted), amount(reallocated), amount(exempt), amount(total));
        expectFaithful(result, over(BigInt(adjusted) + BigInt(reallocated) - BigInt(exempt), total));
      }),
    );
  });

  test('GROWTHRATE is the change over the previous year', () => {
    fc.assert(fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), positive, (a, b) => expectFaithful(runtime.call('GROWTHRATE', amount(a), amount(b)), over(BigInt(a) - BigInt(b), b))));
  });
});

describe('rates at the ends of bands', () => {
  test.each(ENDS.map(({ number }) => [number]))('a ratio of exactly %d is that number, one hundredth more or less is not', (end) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 4_000_000 }), (base) => {
        const budget = base * 100;
        const spent = Math.round(budget * end);
        expect(runtime.call('CONTROLRATE', amount(spent), amount(budget))).toBe(end);
        expect(runtime.call('CONTROLRATE', amount(spent + 1), amount(budget))).toBeGreaterThan(end);
        expect(runtime.call('CONTROLRATE', amount(spent - 1), amount(budget))).toBeLessThan(end);
      }),
      { numRuns: 300 },
    );
  });

  test('89.996% is not 90%, though it prints as 90.00%', () => {
    const rate = runtime.call('CONTROLRATE', 89.996, 100) as number;

    expect(rate).toBe(0.89996);
    expect(printedHundredths(fraction(rate))).toBe(9000n);
  });

  test('12.105 over 13.45 is 90% exactly, where binary division may say less', () => {
    expect(runtime.call('CONTROLRATE', 12.105, 13.45)).toBe(0.9);
  });

  test('amounts with all the digits that a cell holds do not reach the end either', () => {
    expect(runtime.call('CONTROLRATE', 899_999_999_999_999, 1_000_000_000_000_000)).toBeLessThan(0.9);
  });
});

describe('what a cell may hold', () => {
  test.each([
    ['text that is a number', '58.43', '62.44'],
    ['full-width digits', '５８．４３', '６２．４４'],
    ['thousands separators', '5,843.00', '6,244.00'],
    ['spaces and a currency sign', ' ¥58.43 ', '62.44'],
    ['a range of one cell', [[58.43]], [[62.44]]],
    ['a formatted number', { type: 'FormattedNumber', basicValue: 58.43, numberFormat: '0.00' }, 62.44],
  ])('%s', (_, actual, budget) => {
    expect(runtime.call('CONTROLRATE', actual, budget)).toBe(0.9357783472133248);
  });

  test.each(['一季度', '第一季度', '1季度', 'Q1', 'ｑ１', '1', 1, 1.0, [['Q1']]])('the first quarter as %j', (quarter) => {
    expect(runtime.call('QUARTERRATE', 329.15, 2546.7, quarter)).toBe(0.5169827620057329);
  });

  test.each([0, null, '', ' ', undefined, [[null]], [['']]])('a blank cell, handed over as %j, counts as 0', (blank) => {
    expect(runtime.call('CONTROLRATE', blank, 62.44)).toBe(0);
    expect(runtime.call('CONTROLRATE', 58.43, blank)).toMatchObject({ code: '#DIV/0!' });
    expect(runtime.call('CONTROLRATE', blank, blank)).toMatchObject({ code: '#DIV/0!' });
    expect(runtime.call('OUTSOURCEDRATE', blank, 12)).toBe(0);
    expect(runtime.call('OUTSOURCEDRATE', 3, blank)).toBe(1);
    expect(runtime.call('OUTSOURCEDRATE', blank, blank)).toMatchObject({ code: '#DIV/0!' });
    expect(runtime.call('ADJUSTMENTRATE', 10, 5, blank, 100)).toBe(0.15);
    expect(runtime.call('QUARTERRATE', 1, 1, blank)).toMatchObject({ code: '#NUM!' });
    expect(runtime.call('GROWTHRATE', blank, 5)).toBe(-1);
  });
});
