import fc from 'fast-check';
import { compare, exactText, type Ratio } from '../../src/scoring/exact/ratio';
import { percentText, round, roundedText, ROUNDING_MODES, textOfRounded, type RoundingMode } from '../../src/scoring/exact/rounding';

const half = (text: string): Ratio => ({ numerator: BigInt(text.replace('.', '')), denominator: 10n ** BigInt(text.split('.')[1]?.length ?? 0) });

describe('one number, four ways', () => {
  test.each<[string, Record<RoundingMode, string>]>([
    ['0.05', { 'half-up': '0.1', 'half-even': '0.0', down: '0.0', up: '0.1' }],
    ['0.15', { 'half-up': '0.2', 'half-even': '0.2', down: '0.1', up: '0.2' }],
    ['0.25', { 'half-up': '0.3', 'half-even': '0.2', down: '0.2', up: '0.3' }],
    ['-0.05', { 'half-up': '-0.1', 'half-even': '0.0', down: '0.0', up: '-0.1' }],
    ['-0.15', { 'half-up': '-0.2', 'half-even': '-0.2', down: '-0.1', up: '-0.2' }],
    ['0.19', { 'half-up': '0.2', 'half-even': '0.2', down: '0.1', up: '0.2' }],
    ['0.11', { 'half-up': '0.1', 'half-even': '0.1', down: '0.1', up: '0.2' }],
    ['4.30', { 'half-up': '4.3', 'half-even': '4.3', down: '4.3', up: '4.3' }],
    ['0', { 'half-up': '0.0', 'half-even': '0.0', down: '0.0', up: '0.0' }],
  ])('%s to one decimal', (text, expected) => {
    for (const mode of ROUNDING_MODES) expect(roundedText(half(text), { decimals: 1, mode })).toBe(expected[mode]);
  });
});

/**
 * The oracle works on decimal digits: the fraction's expansion is written out far enough to tell a half from anything
 * beside it, cut, and put up by counting on the text.
 */
function roundedByDigits({ numerator, denominator }: Ratio, decimals: number, mode: RoundingMode): string {
  const isNegative = numerator < 0n;
  let rest = isNegative ? -numerator : numerator;
  const whole = rest / denominator;
  rest -= whole * denominator;
  const digits = [...whole.toString()];
  for (let place = 0; place < decimals; place++) {
    rest *= 10n;
    digits.push((rest / denominator).toString());
    rest %= denominator;
  }
  const next = Number((rest * 10n) / denominator);
  const isExactHalf = next === 5 && (rest * 10n) % denominator === 0n;
  const isOdd = Number(digits.at(-1)) % 2 === 1;
  const up = { down: false, up: rest !== 0n, 'half-up': next >= 5, 'half-even': isExactHalf ? isOdd : next >= 5 }[mode];
  let place = digits.length - 1;
  if (up) {
    while (place >= 0 && digits[place] === '9') digits[place--] = '0';
    if (place < 0) digits.unshift('1');
    else digits[place] = String(Number(digits[place]) + 1);
  }
  const text = digits.join('');
  const split = text.length - decimals;
  const plain = decimals === 0 ? text : `${text.slice(0, split)}.${text.slice(split)}`;
  return isNegative && /[1-9]/.test(plain) ? `-${plain}` : plain;
}

const ratio = fc
  .tuple(fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }), fc.oneof(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.constantFrom(2n, 8n, 20n, 100n, 200n, 1000n, 2000n)))
  .map(([numerator, denominator]) => ({ numerator, denominator }));

test('every mode agrees with rounding done on digits', () => {
  fc.assert(
    fc.property(ratio, fc.integer({ min: 0, max: 6 }), fc.constantFrom(...ROUNDING_MODES), (value, decimals, mode) => {
      expect(roundedText(value, { decimals, mode })).toBe(roundedByDigits(value, decimals, mode));
    }),
    { numRuns: 5000 },
  );
});

test('a rounded number has the value of its text and stays when it is rounded again', () => {
  fc.assert(
    fc.property(ratio, fc.integer({ min: 0, max: 4 }), fc.constantFrom(...ROUNDING_MODES), (value, decimals, mode) => {
      const rounded = round(value, { decimals, mode });
      expect(textOfRounded(rounded, { decimals, mode })).toBe(roundedText(value, { decimals, mode }));
      expect(compare(round(rounded, { decimals, mode }), rounded)).toBe(0);
      expect(exactText(rounded)).toBe(exactText(half(roundedText(value, { decimals, mode }))));
    }),
  );
});

test.each<[bigint, bigint, string]>([
  [1307n, 1345n, '97.17%'], [5843n, 6244n, '93.58%'], [7n, 13n, '53.85%'], [32915n * 4n, 254670n, '51.70%'], [89996n, 100000n, '90.00%'], [1n, 1n, '100.00%'], [-1n, 3n, '-33.33%'], [5n, 100000n, '0.01%'],
])('the rate %d/%d prints as %s', (numerator, denominator, text) => {
  expect(percentText({ numerator, denominator }, { decimals: 2, mode: 'half-up' })).toBe(text);
});
