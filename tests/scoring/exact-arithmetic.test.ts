import fc from 'fast-check';
import {
  absolute, add, ceiling, clamp, compare, decimalText, divide, exactly, exactText, floor, fromExactText, integer, maximum, minimum, multiply, negate,
  reduce, subtract, sum, ZERO, type Ratio,
} from '../../src/scoring/exact/ratio';

const ratio: fc.Arbitrary<Ratio> = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 18n }))
  .map(([numerator, denominator]) => ({ numerator, denominator }));

/** Amounts as people have them: two decimals, up to a hundred billion. */
const cents = fc.bigInt({ min: -(10n ** 13n), max: 10n ** 13n });

/** The oracle: whole quotient and remainder by repeated subtraction of shifted divisors, on digits. */
function longDivision(a: bigint, b: bigint): [quotient: bigint, rest: bigint] {
  let quotient = 0n;
  let rest = 0n;
  for (const digit of a.toString()) {
    rest = rest * 10n + BigInt(digit);
    let count = 0n;
    while (rest >= b) {
      rest -= b;
      count += 1n;
    }
    quotient = quotient * 10n + count;
  }
  return [quotient, rest];
}

describe('a number becomes exact through its shortest decimal text', () => {
  test.each<[number | string, string]>([
    [0.1, '0.1'], [0.3, '0.3'], [0.1 + 0.2, '0.30000000000000004'], [13.07, '13.07'], [-0.5, '-0.5'], [0, '0'], [-0, '0'], [1e21, '1000000000000000000000'],
    [1.5e-7, '0.00000015'], [5e-324, `0.${'0'.repeat(323)}5`], [Number.MAX_SAFE_INTEGER, '9007199254740991'],
    ['13.07', '13.07'], ['+2.50', '2.5'], ['1e3', '1000'], ['.5', '0.5'], ['7.', '7'], ['-12e-2', '-0.12'],
  ])('%p is %s', (value, text) => {
    expect(exactText(exactly(value))).toBe(text);
  });

  test.each<number | string>([NaN, Infinity, -Infinity, '', '.', 'abc', '1,000', '０', '1 2', '0x10', '1e99999', 'e5', '--1', '1/2'])('%p is no number', (value) => {
    expect(() => exactly(value)).toThrow(RangeError);
  });

  test('every double comes back as itself', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => Number(exactText(exactly(value))) === value || Object.is(value, -0)));
  });

  test('two decimals are exactly their hundredths', () => {
    fc.assert(
      fc.property(cents, (units) => {
        const { numerator, denominator } = exactly(Number(`${units}e-2`));
        return numerator * 100n === units * denominator;
      }),
      { numRuns: 2000 },
    );
  });
});

describe('arithmetic agrees with integers over a common denominator', () => {
  test('sums, differences and products of amounts', () => {
    fc.assert(
      fc.property(cents, cents, (a, b) => {
        const [x, y] = [exactly(decimalText(a, 2)), exactly(decimalText(b, 2))];
        expect(exactText(add(x, y))).toBe(exactText({ numerator: a + b, denominator: 100n }));
        expect(exactText(subtract(x, y))).toBe(exactText({ numerator: a - b, denominator: 100n }));
        expect(exactText(multiply(x, y))).toBe(exactText({ numerator: a * b, denominator: 10_000n }));
      }),
    );
  });

  test('the order is that of the cross products', () => {
    fc.assert(fc.property(ratio, ratio, (a, b) => compare(a, b) === Number(a.numerator * b.denominator > b.numerator * a.denominator) - Number(a.numerator * b.denominator < b.numerator * a.denominator)));
  });

  test('a quotient times its divisor is the dividend, also below zero', () => {
    fc.assert(fc.property(ratio, ratio.filter(({ numerator }) => numerator !== 0n), (a, b) => compare(multiply(divide(a, b), b), a) === 0 && divide(a, b).denominator > 0n));
    expect(() => divide(integer(1), ZERO)).toThrow(RangeError);
  });

  test('floor and ceiling enclose the number', () => {
    fc.assert(
      fc.property(ratio, (value) => {
        const [quotient, rest] = longDivision(value.numerator < 0n ? -value.numerator : value.numerator, value.denominator);
        const expected = value.numerator >= 0n ? quotient : rest === 0n ? -quotient : -quotient - 1n;
        expect(floor(value)).toBe(expected);
        expect(ceiling(value)).toBe(rest === 0n ? expected : expected + 1n);
      }),
    );
  });

  test('12.67 + 1109.66 is 1122.33, which doubles deny', () => {
    expect(12.67 + 1109.66 === 1122.33).toBe(false);
    expect(exactText(add(exactly(12.67), exactly(1109.66)))).toBe('1122.33');
  });

  test('sums, ends and signs', () => {
    const [one, two, three] = [integer(1), integer(2), integer(3)];

    expect(exactText(sum([one, two, three]))).toBe('6');
    expect(exactText(sum([]))).toBe('0');
    expect(exactText(clamp(three, one, two))).toBe('2');
    expect(exactText(clamp(negate(three), one, two))).toBe('1');
    expect(exactText(absolute(negate(three)))).toBe('3');
    expect([minimum(one, two), maximum(one, two)]).toEqual([one, two]);
  });
});

describe('exact text', () => {
  test.each<[bigint, bigint, string]>([
    [1307n, 1345n, '1307/1345'], [2614n, 2690n, '1307/1345'], [50n, 100n, '0.5'], [-3n, 8n, '-0.375'], [300n, 100n, '3'], [0n, 7n, '0'], [-2n, 6n, '-1/3'], [1n, 3125n, '0.00032'],
  ])('%d/%d is %s', (numerator, denominator, text) => {
    expect(exactText({ numerator, denominator })).toBe(text);
  });

  test('reads back as the same number, in lowest terms', () => {
    fc.assert(
      fc.property(ratio, (value) => {
        const text = exactText(value);
        expect(compare(fromExactText(text), value)).toBe(0);
        expect(exactText(fromExactText(text))).toBe(text);
        const { numerator, denominator } = reduce(value);
        expect(numerator * value.denominator).toBe(value.numerator * denominator);
        if (text.includes('/')) expect(text).toBe(`${numerator}/${denominator}`);
      }),
    );
  });

  test.each(['', '1/0', 'a/b', '1/2/3', '1 / 2'])('%p is refused', (text) => {
    expect(() => fromExactText(text)).toThrow(RangeError);
  });
});
