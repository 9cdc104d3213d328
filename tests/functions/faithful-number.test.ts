import fc from 'fast-check';
import { faithfulNumber, nearestDouble } from '../../src/functions/results/faithfulNumber';
import { binaryValue, fraction, minus, neighbours, order, printedHundredths, size, type Fraction } from './support/oracle';

const ratio = ({ top, bottom }: Fraction) => ({ numerator: top, denominator: bottom });
const tops = fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n });
const bottoms = fc.bigInt({ min: 1n, max: 10n ** 20n });
const fractions = fc.record({ top: tops, bottom: bottoms });

/** Values within a hair of a percentage with three decimals, where a double may lie on the wrong side. */
const besideMarks = fc
  .record({ mark: fc.integer({ min: 1, max: 300_000 }), distance: fc.bigInt({ min: -5n, max: 5n }), digits: fc.integer({ min: 12, max: 30 }) })
  .map(({ mark, distance, digits }): Fraction => ({ top: BigInt(mark) * 10n ** BigInt(digits) + distance, bottom: 10n ** BigInt(digits + 5) }));

describe('an exact result as a double', () => {
  test('is the double nearest to the exact value, ties to even', () => {
    fc.assert(
      fc.property(fractions, (value) => {
        const result = nearestDouble(ratio(value));
        const off = size(minus(binaryValue(result), value));
        for (const other of neighbours(result)) {
          if (value.top !== 0n) expect(order(off, size(minus(binaryValue(other), value)))).toBeLessThanOrEqual(0);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('takes a decimal text back to the very double that prints it', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
        expect(nearestDouble(ratio(fraction(number)))).toBe(number === 0 ? 0 : number);
      }),
      { numRuns: 3000 },
    );
  });

  test('is rounded once also where doubles keep fewer bits', () => {
    expect(nearestDouble(ratio(fraction(1.070707453245051e-308)))).toBe(1.070707453245051e-308);
    fc.assert(
      fc.property(fc.double({ noNaN: true, min: -2.3e-308, max: 2.3e-308 }), (number) => {
        expect(nearestDouble(ratio(fraction(number)))).toBe(number === 0 ? 0 : number);
      }),
      { numRuns: 3000 },
    );
  });

  test('is infinite beyond all doubles, zero below them, and never minus zero', () => {
    expect(nearestDouble({ numerator: 10n ** 400n, denominator: 1n })).toBe(Infinity);
    expect(nearestDouble({ numerator: -(10n ** 400n), denominator: 1n })).toBe(-Infinity);
    expect(nearestDouble({ numerator: -1n, denominator: 10n ** 400n })).toBe(0);
    expect(nearestDouble({ numerator: 5n, denominator: 10n ** 324n })).toBe(5e-324);
    expect(faithfulNumber({ numerator: 0n, denominator: 7n })).toBe(0);
  });
});

describe('a result beside the end of a band', () => {
  test('stays on its side, as Excel sees it with 15 digits and as a program sees it with all', () => {
    fc.assert(
      fc.property(fc.oneof(besideMarks, fractions), (value) => {
        const result = faithfulNumber(ratio(value));
        if (order(size(value), fraction('1000000000')) >= 0) return;
        const below = (value.top * 100_000n) / value.bottom - (value.top < 0n ? 1n : 0n);
        const sides = [below, below + 1n, below + 2n].map((mark) => {
          const end = { top: mark, bottom: 100_000n };
          // The end as the double that a person's `=A1<90%` compares with.
          const typed = Number(end.top) / Number(end.bottom);
          return [order(value, end), order(fraction(result), end), order(fraction(result.toPrecision(15)), end), Math.sign(result - typed)];
        });
        expect(sides).toEqual(sides.map(([side]) => [side, side, side, side]));
      }),
      { numRuns: 5000 },
    );
  });

  test('prints with two decimals half up as the exact value does', () => {
    fc.assert(
      fc.property(fc.oneof(besideMarks, fractions), (value) => {
        if (order(size(value), fraction('1000000000')) >= 0) return;
        const result = faithfulNumber(ratio(value));
        expect(printedHundredths(fraction(result.toPrecision(15)))).toBe(printedHundredths(value));
      }),
      { numRuns: 5000 },
    );
  });

  test('is moved by no more than the fifteenth digit', () => {
    fc.assert(
      fc.property(besideMarks, (value) => {
        const result = faithfulNumber(ratio(value));
        const off = size(minus(fraction(result), value));
        expect(order({ top: off.top * 10n ** 14n, bottom: off.bottom }, size(value))).toBeLessThanOrEqual(0);
      }),
      { numRuns: 3000 },
    );
  });

  test('is told apart where the nearest double is the end itself', () => {
    const justBelow = { numerator: 9n * 10n ** 29n - 1n, denominator: 10n ** 30n };

    expect(nearestDouble(justBelow)).toBe(0.9);
    expect(faithfulNumber(justBelow)).toBe(0.899999999999999);
  });
});
