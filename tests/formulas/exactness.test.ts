/** What the formulas rest on, held against big integers, with INT as each kind of spreadsheet has it. */
import fc from 'fast-check';
import { floorDivision, quoted, sentence, shortFloorDivision, sumText } from '../../src/scoring/formulas/excelText';
import { INTEGER_LIMIT } from '../../src/scoring/formulas/limits';
import { round, type Rounding, ROUNDING_MODES } from '../../src/scoring/exact/rounding';
import { roundedQuotient, roundedUnits } from '../../src/scoring/formulas/rounding';
import { calculate } from './support/calculate';

/** INT as IEEE has it; as one that takes what lies within 2^-48 below an integer for it; as one that rounds to 15 digits first. */
const INTS: Readonly<Record<string, (value: number) => number>> = {
  binary: Math.floor,
  approximate: (value) => (value !== Math.round(value) && Math.abs(value - Math.round(value)) < Math.abs(value) * 2 ** -48 ? Math.round(value) : Math.floor(value)),
  'of 15 digits': (value) => Math.floor(Number(value.toPrecision(15))),
};

const edge = fc
  .tuple(fc.bigInt({ min: 1n, max: 10n ** 12n - 1n }), fc.bigInt({ min: 0n, max: 10n ** 15n }), fc.integer({ min: -1, max: 1 }))
  .map(([d, seed, beside]): [bigint, bigint] => {
    const quotient = seed % ((INTEGER_LIMIT - d) / d + 1n);
    const n = quotient * d + BigInt(beside);
    return [n < 0n ? 0n : n, d];
  });

describe('the integer arithmetic of the formulas', () => {
  it.each(Object.entries(INTS))('divides integers below 10^15 exactly, one beside a multiple of the divisor too: INT %s', (_, int) => {
    fc.assert(fc.property(edge, ([n, d]) => calculate(floorDivision(`${n}`, `${d}`), int) === Number(n / d)), { numRuns: 3000 });
  });

  it('would go wrong with INT alone', () => {
    const wrong = fc.sample(edge, { numRuns: 3000, seed: 1 }).filter(([n, d]) => calculate(`INT(${n}/${d})`, INTS.approximate ?? Math.floor) !== Number(n / d));
    expect(wrong.length).toBeGreaterThan(0);
  });

  it.each(Object.entries(INTS))('needs INT alone for small numbers: INT %s', (_, int) => {
    const small = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 12n - 1n }), fc.bigInt({ min: 1n, max: 10n ** 12n }));
    fc.assert(fc.property(small, ([n, d]) => calculate(shortFloorDivision(`${n}`, `${d}`, 10n ** 12n - 1n), int) === Number(n / d)), { numRuns: 2000 });
  });

  const rounding: fc.Arbitrary<Rounding> = fc.record({ decimals: fc.integer({ min: 0, max: 2 }), mode: fc.constantFrom(...ROUNDING_MODES) });

  it('rounds from the integers on both sides as the engine rounds the number between', () => {
    const number = fc.tuple(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.constantFrom(1n, 3n, 7n, 400n, 40n), rounding);
    fc.assert(
      fc.property(number, ([numerator, denominator, how]) => {
        const scale = 200n * 2n;
        const floor = (numerator * scale) / denominator;
        const ceiling = floor * denominator === numerator * scale ? floor : floor + 1n;
        const units = calculate(roundedUnits({ floor: `${floor}`, ceiling: `${ceiling}` }, scale, how, 10n ** 13n), Math.floor);
        const exact = round({ numerator, denominator }, how);
        expect(units).toBe(Number((exact.numerator * 10n ** BigInt(how.decimals)) / exact.denominator));
      }),
      { numRuns: 2000 },
    );
  });

  it('rounds below zero as above, away from it or towards it', () => {
    for (const mode of ROUNDING_MODES) {
      for (let value = -45; value <= 45; value++) {
        const expected = round({ numerator: BigInt(value), denominator: 10n }, { decimals: 0, mode });
        expect(calculate(roundedQuotient(`(${value})`, 10n, mode, 100n), Math.floor) + 0).toBe(Number(expected.numerator / expected.denominator));
      }
    }
  });
});

describe('formula text', () => {
  it('writes quotes by their code and splits constants that Excel would refuse as too long', () => {
    expect(quoted('说“是”或"否"')).toBe('"说“是”或"&CHAR(34)&"否"&CHAR(34)');
    expect(quoted('长'.repeat(300))).toBe(`"${'长'.repeat(255)}"&"${'长'.repeat(45)}"`);
    expect(quoted('')).toBe('""');
  });

  it('puts cells into a sentence of the catalogue', () => {
    expect(sentence((fill) => `共扣${fill('TEXT($B$2,"0.0")')}分。`)).toBe('"共扣"&TEXT($B$2,"0.0")&"分。"');
    expect(sentence((fill) => fill('$B$1'))).toBe('$B$1');
  });

  it('adds up with signs and without ones', () => {
    expect(sumText([{ factor: 1n, text: '$B$1' }, { factor: -20n, text: '$B$2' }, { factor: 0n, text: '$B$3' }], -3n)).toBe('$B$1-20*$B$2-3');
    expect(sumText([], 0n)).toBe('0');
  });
});
