import Decimal from 'decimal.js';
import fc from 'fast-check';
import { exactly } from '../../src/scoring/exact/ratio';

const Exact = Decimal.clone({ precision: 2000, toExpNeg: -2000, toExpPos: 2000, maxE: 9000, minE: -9000 });

/** decimal.js as the second opinion on every way to write a number. */
function sameAsDecimal(text: string | number): void {
  const { numerator, denominator } = exactly(text);
  expect(new Exact(numerator.toString()).div(denominator.toString()).eq(new Exact(text))).toBe(true);
}

describe('reading a number exactly', () => {
  test('a double is its shortest decimal text', () => {
    fc.assert(fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), sameAsDecimal), { numRuns: 2000 });
  });

  test('amounts with few decimals', () => {
    fc.assert(fc.property(fc.integer(), fc.integer({ min: 0, max: 6 }), (units, places) => sameAsDecimal(units / 10 ** places)), { numRuns: 2000 });
  });

  test('texts with sign, decimals and exponent', () => {
    const digits = fc.stringMatching(/^\d{1,25}$/);
    const texts = fc.tuple(fc.constantFrom('', '-', '+'), digits, fc.option(digits, { nil: undefined }), fc.option(fc.integer({ min: -300, max: 300 }), { nil: undefined }));
    fc.assert(
      fc.property(texts, ([sign, whole, fraction, exponent]) => sameAsDecimal(`${sign}${whole}${fraction === undefined ? '' : `.${fraction}`}${exponent === undefined ? '' : `e${exponent}`}`)),
      { numRuns: 2000 },
    );
  });

  test.each(['', ' ', '.', '-', 'abc', '1.2.3', '1e', '0x10', 'Infinity', 'NaN', '1_000', '1,000', '１２', '1e99999', Infinity, NaN])('refuses %j', (text) => {
    expect(() => exactly(text)).toThrow(RangeError);
  });

  test('there is no minus zero', () => {
    expect(exactly(-0).numerator).toBe(0n);
    expect(exactly('-0.00').numerator).toBe(0n);
  });
});
