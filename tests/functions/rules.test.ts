import fc from 'fast-check';
import { intervalFrom } from '../../src/functions/bandTable';
import { readTargets } from '../../src/scoring/targets/readTargets';
import { operatorNamed } from '../../src/scoring/targets/operators';
import { fraction, minus, order, size, type Fraction } from './support/oracle';
import { runtimeWithFunctions, type TestRuntime } from './support/runtime';

let runtime: TestRuntime;
beforeAll(async () => {
  runtime = await runtimeWithFunctions();
});

const CONTROL = [['<90%', 3], ['[90%,100%]', 2], ['>100%', 0]];

describe('BANDSCORE', () => {
  test('decides on the exact value at the ends of bands', () => {
    fc.assert(
      fc.property(fc.constantFrom('90', '100'), fc.integer({ min: -3, max: 3 }), fc.integer({ min: 0, max: 10 }), (end, distance, digits) => {
        const value = Number(`${(BigInt(end) * 10n ** BigInt(digits) + BigInt(distance)).toString()}e${-digits - 2}`);
        const exact = fraction(value);
        const wanted = order(exact, fraction('0.9')) < 0 ? 3 : order(exact, fraction('1')) <= 0 ? 2 : 0;
        expect(runtime.call('BANDSCORE', value, CONTROL)).toBe(wanted);
      }),
      { numRuns: 1000 },
    );
  });

  test('takes a rate of CONTROLRATE to the band of its exact ratio', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 2_000_000 }), fc.constantFrom(89, 90, 99, 100), fc.integer({ min: -2, max: 2 }), (base, percent, distance) => {
        const budget = base * 100;
        const spent = base * percent + distance;
        const rate = runtime.call('CONTROLRATE', spent / 100, budget / 100);
        const wanted = spent * 100 < budget * 90 ? 3 : spent <= budget ? 2 : 0;
        expect(runtime.call('BANDSCORE', rate, CONTROL)).toBe(wanted);
      }),
      { numRuns: 1000 },
    );
  });

  test.each([
    ['<90%', { below: '0.9' }], ['＜９０％', { below: '0.9' }], ['≤90%', { atMost: '0.9' }], ['<=0.9', { atMost: '0.9' }], ['>1', { above: '1' }],
    ['>= 95 %', { atLeast: '0.95' }], ['=0', { equals: '0' }], ['不低于95%', { atLeast: '0.95' }], ['不超过10%', { atMost: '0.1' }], ['低于60%', { below: '0.6' }],
    ['超过100%', { above: '1' }], ['高于100%', { above: '1' }], ['[90%,100%]', { atLeast: '0.9', atMost: '1' }], ['(5%,10%]', { above: '0.05', atMost: '0.1' }],
    ['［90%，100%）', { atLeast: '0.9', below: '1' }], ['[95%,)', { atLeast: '0.95' }], ['(,60%)', { below: '0.6' }],
    ['90%≤比率＜100%', { atLeast: '0.9', below: '1' }], ['0.9<x<=1', { above: '0.9', atMost: '1' }], ['≥-5%', { atLeast: '-0.05' }],
  ])('reads the condition %s', (text, interval) => {
    expect(intervalFrom(text)).toEqual(interval);
  });

  test.each(['', '很好', '90%以上', '[90%,100%', '100%>x>90%', '[,]', '<', '<abc', '90%~100%', '[1,2,3]'])('does not guess at %j', (text) => {
    expect(intervalFrom(text)).toBeNull();
  });

  test('a number alone is the lower end of its band, in any order of the rows', () => {
    const table = [[0.6, 0.4], [0.9, 1], ['75%', 0.7], [0, 0]];
    const scores = [0, 0.599, 0.6, 0.749999, 0.75, 0.89999, 0.9, 1.2].map((value) => runtime.call('BANDSCORE', value, table));

    expect(scores).toEqual([0, 0, 0.4, 0.4, 0.7, 0.7, 1, 1]);
  });

  test('passes over a header and blank rows, also where desktop Excel makes them 0', () => {
    expect(runtime.call('BANDSCORE', 0.95, [['条件', '分值'], ['<90%', 3], [null, null], [0, 0], ['≥90%', '2分']])).toBe(2);
  });

  test('says which value lies in no band or in two that differ; two that agree are no matter', () => {
    expect(runtime.call('BANDSCORE', 0.9, [['<90%', 3], ['>90%', 0]])).toMatchObject({ code: '#N/A', message: expect.stringContaining('0.9 不在') });
    expect(runtime.call('BANDSCORE', 0.9, [['≤90%', 3], ['≥90%', 0]])).toMatchObject({ code: '#VALUE!', message: expect.stringContaining('几档') });
    expect(runtime.call('BANDSCORE', 0.9, [['≤90%', 3], ['≥90%', 3]])).toBe(3);
  });
});

describe('STEPDEDUCTION', () => {
  const thousandths = fc.integer({ min: 0, max: 2000 });
  const stepSizes = fc.integer({ min: 1, max: 200 });
  const points = fc.integer({ min: 0, max: 50 });

  test.each(['整步', '进位', '按比例', 'whole', 'started', 'proportional', null])('counts steps by the mode %s, exactly', (mode) => {
    fc.assert(
      fc.property(thousandths, thousandths, stepSizes, points, fc.integer({ min: 0, max: 100 }), fc.boolean(), (value, threshold, step, each, maximum, isBelow) => {
        const result = runtime.call('STEPDEDUCTION', value / 1000, threshold / 1000, ((isBelow ? -1 : 1) * step) / 1000, each / 10, maximum / 10, mode) as number;
        const past = Math.max(0, isBelow ? threshold - value : value - threshold);
        // In whole numbers: the deduction over (10 × step).
        const counted = mode === '进位' || mode === 'started' ? Math.ceil(past / step) * step : mode === '按比例' || mode === 'proportional' ? past : Math.floor(past / step) * step;
        const wanted: Fraction = { top: BigInt(Math.min(counted * each, maximum * step)), bottom: BigInt(10 * step) };
        const off = size(minus(fraction(result), wanted));
        expect(order({ top: off.top * 10n ** 14n, bottom: off.bottom }, wanted)).toBeLessThanOrEqual(0);
        expect(Object.is(result, -0)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test('the whole step is reached at exactly its end, which binary arithmetic misses', () => {
    expect(runtime.call('STEPDEDUCTION', 0.13, 0.1, 0.01, 0.1, 1)).toBe(0.3);
    expect(runtime.call('STEPDEDUCTION', 0.13, 0.1, 0.01, 0.1, 1, '进位')).toBe(0.3);
    expect(runtime.call('STEPDEDUCTION', 0.129999, 0.1, 0.01, 0.1, 1)).toBe(0.2);
    expect(runtime.call('STEPDEDUCTION', 0.88, 0.95, -0.05, 2, 10)).toBe(2);
  });

  test.each([0, null, '', undefined])('a mode handed over as %j is the default', (blank) => {
    expect(runtime.call('STEPDEDUCTION', 0.1437, 0.1, 0.01, 0.1, 1, blank)).toBe(0.4);
  });

  test.each([0, null, ''])('a step handed over as %j is #DIV/0!', (blank) => {
    expect(runtime.call('STEPDEDUCTION', 0.2, 0.1, blank, 1, 5)).toMatchObject({ code: '#DIV/0!' });
  });
});

describe('TARGETSCORE', () => {
  const whole = fc.integer({ min: 0, max: 10_000 });

  test('gives full points for a target that is met and its share else, never more than the weight', () => {
    fc.assert(
      fc.property(whole, fc.constantFrom('≥', '≤', '=', '>', '<'), whole, fc.integer({ min: 0, max: 1000 }), (actual, operator, target, weight) => {
        const met = { '≥': actual >= target, '≤': actual <= target, '=': actual === target, '>': actual > target, '<': actual < target }[operator];
        const isMore = operator === '≥' || operator === '>' || (operator === '=' && actual < target);
        const [part, all] = isMore ? [actual, target] : [target, actual];
        const share = met ? [1, 1] : all === 0 ? [0, 1] : [Math.min(part, all), all];
        const wanted: Fraction = { top: BigInt(share[0] ?? 0) * BigInt(weight), bottom: BigInt(share[1] ?? 1) * 10n };
        const result = runtime.call('TARGETSCORE', actual, operator, target, weight / 10) as number;
        const off = size(minus(fraction(result), wanted));
        expect(order({ top: off.top * 10n ** 14n, bottom: off.bottom }, wanted)).toBeLessThanOrEqual(0);
      }),
      { numRuns: 2000 },
    );
  });

  test.each([['不低于', 7.5], ['>=', 7.5], ['＞', 7.5], ['不超过', 10], ['等于', 7.5]])('understands %s', (operator, score) => {
    expect(runtime.call('TARGETSCORE', 3, operator, 4, 10)).toBe(score);
  });

  test('knows the operators that the target table knows', () => {
    for (const words of ['≥', '>=', '⩾', '≧', '不低于', '不少于', '大于等于', '≤', '<=', '⩽', '≦', '不高于', '不超过', '小于等于', '=', '＝', '等于', '>', '＞', '大于', '<', '＜', '小于']) {
      const cells = [['指标', '运算符', '目标值', '实际值'], ['甲', words, 4, 3]].map((row) => row.map((value) => ({ value, address: null })));
      const [row] = readTargets(cells).targets;
      expect([words, operatorNamed(words)]).toEqual([words, row?.kind === 'measured' ? row.operator : null]);
    }
  });
});
