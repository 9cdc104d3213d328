import fc from 'fast-check';
import { FUNCTIONS } from '../../src/functions/catalogue';
import type { Language } from '../../src/messages/language';
import { outcomeOf, type FailureCode, type Table } from '../../src/functions/outcome';
import { RATES } from '../../src/functions/rates';
import { RULES } from '../../src/functions/rules';
import { SCORECARD_FUNCTIONS } from '../../src/functions/scorecard';
import { FUNCTION_IDS, SIGNATURES, type ArgumentKind, type FunctionId, type ParameterSignature } from '../../src/functions/signatures';
import { callOf } from '../../scripts/functions/formula';
import { asExcel, cellError, RuntimeError, runtimeWithFunctions, type TestRuntime } from './support/runtime';

let chinese: TestRuntime;
let english: TestRuntime;
beforeAll(async () => {
  [chinese, english] = [await runtimeWithFunctions('zh-CN'), await runtimeWithFunctions('en')];
});

const INDICATORS = ['INDICATORSCORE', 'INDICATORDEDUCTION', 'INDICATORREASON', 'INDICATORLIFT'] as const;
const TOO_MANY = Array.from({ length: 50_001 }, () => [1]);

/** A value that is wrong in just one way for an argument of a kind. */
const WRONG: Readonly<Record<ArgumentKind, Partial<Readonly<Record<FailureCode, unknown>>>>> = {
  amount: { 'not-one-cell': [[1, 2]], 'not-a-number': '无', 'unit-in-number': '5万元', negative: -1, 'too-large': Infinity },
  signed: { 'not-one-cell': [[1], [2]], 'not-a-number': true, 'unit-in-number': '5元', 'too-large': Infinity },
  count: { 'not-one-cell': [[1, 2]], 'not-a-number': '12%', 'unit-in-number': '5万元', negative: -1, 'not-whole': 1.5, 'too-large': Infinity },
  number: { 'not-one-cell': [[1, 2]], 'not-a-number': '1.2.3', 'unit-in-number': '5元', 'too-large': Infinity },
  points: { 'not-one-cell': [[1, 2]], 'not-a-number': '5%', 'unit-in-number': '5元', negative: -0.5, 'too-large': Infinity },
  quarter: { 'not-one-cell': [[1, 2]], 'not-a-number': '春', 'unit-in-number': '1月', 'no-such-quarter': 5, 'too-large': Infinity },
  quarters: { 'not-a-number': [['甲', 1, 1, 1]], 'unit-in-number': [['5元', 1, 1, 1]], negative: [[1, -1, 1, 1]], 'four-cells': [[1, 2, 3]], 'too-many-cells': TOO_MANY, 'too-large': [[Infinity, 1, 1, 1]] },
  budget: { 'not-a-number': [['甲']], 'unit-in-number': [['5元']], negative: [[-5]], 'one-or-four-cells': [[1, 2]], 'too-many-cells': TOO_MANY, 'too-large': [[Infinity]] },
  operator: { 'not-one-cell': [['≥', '≤']], 'operator-unknown': '约' },
  mode: { 'not-one-cell': [['整步', '进位']], 'mode-unknown': '随意' },
  name: { 'not-one-cell': [['甲', '乙']], 'indicator-unknown': '没有的指标' },
  bands: {
    'bands-columns': [['<90%', 3, '']], 'bands-empty': [['条件', '分值'], [0, 0], ['', '']], 'band-unreadable': [['差不多', 3]], 'bands-overlap': [['<200%', 1], ['<100%', 2]],
    'in-no-band': [['>200%', 1]], 'too-many-cells': TOO_MANY, 'unit-in-number': [['<90%', '3元']], 'not-a-number': [['<90%', true]], 'too-large': [['<90%', Infinity]],
  },
  values: {
    'not-one-cell': [[1, 2, 3]], 'too-many-cells': TOO_MANY,
  },
  pairs: { 'names-and-values': [[1], [2]], 'no-inputs': [['甲', 1]], 'too-many-cells': TOO_MANY },
  units: { 'header-and-units': [['在编人数', '编制人数']], 'no-inputs': [['甲', '乙'], [1, 2]], 'too-many-cells': TOO_MANY, 'too-many-units': [['在编人数', '编制人数'], ...Array.from({ length: 1001 }, () => [1, 1])] },
};

/** Calls that show a function's own errors, besides those of one wrong argument. */
const CALLS: readonly (readonly [FunctionId, FailureCode, readonly unknown[]])[] = [
  ...FUNCTIONS.filter(({ family }) => family === 'rates').map(
    ({ id, parameters }) => [id, 'zero-denominator', parameters.map(({ kind }) => (kind === 'quarters' ? [[0, 0, 0, 0]] : kind === 'quarter' ? 1 : 0))] as const,
  ),
  ['ADJUSTMENTRATE', 'exempt-too-large', [1, 1, 3, 10]],
  ['STEPDEDUCTION', 'zero-denominator', [0.2, 0.1, 0, 1, 5]],
  ...INDICATORS.flatMap((id) => [
    [id, 'input-unknown', ['编外人员控制率', '编外人数', 1, '没有的数据', 2]] as const,
    [id, 'too-many-values', ['编外人员控制率', 1, 2, 3]] as const,
  ]),
  ...INDICATORS.filter((id) => id !== 'INDICATORREASON').map((id) => [id, 'not-scored', ['编外人员控制率', 14]] as const),
];

const exampleOf = (id: FunctionId) => callOf(FUNCTIONS.find((entry) => entry.id === id)?.example.formula ?? '').values;

const CALCULATIONS: Readonly<Record<FunctionId, (values: readonly unknown[], language: Language) => number | string | Table>> = { ...RATES, ...RULES, ...SCORECARD_FUNCTIONS };

/** Failures are looked at before they become Excel's. */
function failureOf(id: FunctionId, values: readonly unknown[]): string {
  const outcome = outcomeOf((all) => CALCULATIONS[id](all, 'zh-CN'), asExcel(SIGNATURES[id], values));
  return 'failure' in outcome ? outcome.failure.code : 'a value';
}

describe('every error that the catalogue promises', () => {
  const wrongArguments = FUNCTION_IDS.flatMap((id) =>
    (SIGNATURES[id] as readonly ParameterSignature[]).flatMap(({ kind }, index) =>
      Object.entries(WRONG[kind]).map(([code, wrong]) => {
        // Behind the name of an indicator the wrong value stands alone.
        const values = kind === 'values' ? exampleOf(id).slice(0, index) : [...exampleOf(id)];
        values[index] = wrong;
        return [id, code as FailureCode, values] as const;
      }),
    ),
  );
  const cases = [...wrongArguments, ...CALLS];

  test.each(cases.map(([id, code, values]) => [`${id}: ${code}`, id, code, values] as const))('%s', (_, id, code, values) => {
    expect(failureOf(id, values)).toBe(code);
    const promised = FUNCTIONS.find((entry) => entry.id === id)?.errors.find((error) => error.code === code);
    expect(promised).toBeDefined();
    const [told, words] = [chinese.call(id, ...values), english.call(id, ...values)];
    expect(told).toMatchObject({ code: promised?.excel });
    // Excel shows words for these two errors, and only for these.
    const hasWords = promised?.excel === '#VALUE!' || promised?.excel === '#N/A';
    expect([/\p{Script=Han}/u.test((told as Error).message), (words as Error).message !== '' && (words as Error).message !== (told as Error).message]).toEqual([hasWords, hasWords]);
  });

  test('is reached by a case above, but for those of loading and of an error in a cell', () => {
    const reached = new Set(cases.map(([id, code]) => `${id}: ${code}`));
    const promised = FUNCTIONS.flatMap(({ id, errors }) => errors.map(({ code }) => [id, code] as const)).filter(([, code]) => code !== 'cell-error' && code !== 'not-loaded');

    expect(promised.map(([id, code]) => `${id}: ${code}`).filter((name) => !reached.has(name))).toEqual([]);
  });
});

describe('an error in a cell', () => {
  const ERRORS = ['#DIV/0!', '#N/A', '#NAME?', '#NULL!', '#NUM!', '#REF!', '#VALUE!', '#SPILL!', '#CALC!'];

  test.each(ERRORS)('%s goes through every argument of rates and rules as itself', (code) => {
    for (const { id, family } of FUNCTIONS) {
      if (family === 'tables' || id.startsWith('INDICATOR')) continue;
      for (const index of SIGNATURES[id].keys()) {
        for (const held of [cellError(code), { type: 'Error', basicType: 'Error', basicValue: code }]) {
          const values = [...exampleOf(id)];
          const { kind } = SIGNATURES[id][index] as ParameterSignature;
          values[index] = kind === 'bands' ? [['<90%', 3], [held, 2]] : kind === 'quarters' ? [[1, 2, 3, held]] : held;
          expect([id, index, chinese.call(id, ...values)]).toMatchObject([id, index, { code }]);
        }
      }
    }
  });

  test.each(ERRORS)('%s goes through an indicator that needs the cell, and a name that is gone through every table', (code) => {
    expect(chinese.call('INDICATORSCORE', '编外人员控制率', cellError(code), 12)).toMatchObject({ code });
    expect(chinese.call('INDICATORSCORE', cellError(code), 14, 12)).toMatchObject({ code });
    expect(chinese.call('INDICATORREASON', '编外人员控制率', [['编外人数', cellError(code)], ['在编人数', 12]])).toMatchObject({ code });
    expect(chinese.call('INDICATORSCORE', '预算编制规范性', cellError(code))).toMatchObject({ code });
    for (const id of ['SCORECARD', 'SCORETABLE', 'DATACHECKS'] as const) expect(chinese.call(id, cellError(code))).toMatchObject({ code });
  });

  test('appears in a table in the scores that it touches and in the total, and nowhere else', () => {
    const table = chinese.call('SCORECARD', [['编外人数', cellError('#REF!')], ['在编人数', 12], ['编制人数', 12]]) as unknown[][];
    const scores = new Map(table.map((row) => [row[2] === '' ? row[0] : row[2], row[5]]));

    expect(scores.get('编外人员控制率')).toMatchObject({ code: '#REF!' });
    expect(scores.get('合计')).toMatchObject({ code: '#REF!' });
    expect([...scores].filter(([, score]) => score instanceof RuntimeError)).toHaveLength(2);
    expect(scores.get('财政供养人员控制率')).toBe(1);
  });
});

describe('whatever is handed over', () => {
  const cell = fc.oneof(
    fc.double(), fc.integer({ min: -5, max: 20_000 }), fc.constantFrom(0, -0, 0.1, 1e300, 5e-324, 1e21), fc.boolean(), fc.constant(null), fc.string(),
    fc.constantFrom('', ' ', '12%', '１２', '1,234.5', '5万元', '≥', '整步', '编外人数', '公用经费控制率', '三公支出', '季度累计支出', '单位名称', '0分', '<90%', '按规定公开'),
    fc.constantFrom(cellError('#REF!'), cellError('#N/A'), { type: 'Entity', basicValue: '#VALUE!' }, { odd: 1 }),
  );
  const range = fc.array(fc.array(cell, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
  const argument = fc.oneof({ weight: 3, arbitrary: cell }, { weight: 1, arbitrary: range }, { weight: 1, arbitrary: fc.constant(undefined) });

  test('the answer is a finite number, words, a table of them or an error that the catalogue knows; never NaN and never minus zero', () => {
    fc.assert(
      fc.property(fc.constantFrom(...FUNCTION_IDS), fc.array(argument, { maxLength: 7 }), (id, values) => {
        const answer = chinese.call(id, ...values);
        expect([id, fault(answer)]).toEqual([id, null]);
        const promised = new Set<string>(FUNCTIONS.find((entry) => entry.id === id)?.errors.map(({ code }) => code));
        const code = failureOf(id, values);
        expect(code === 'a value' || promised.has(code) ? null : `${id} answers with ${code}, which its help does not name`).toBeNull();
      }),
      { numRuns: 6000 },
    );
  });
});

function fault(answer: unknown): string | null {
  if (Array.isArray(answer)) {
    const rows = answer as readonly (readonly unknown[])[];
    const faults = rows.flatMap((row) => (row.length === rows[0]?.length ? row.map((one) => (one === null ? 'null in a table' : fault(one))) : ['rows of unequal length']));
    return faults.find((one) => one !== null) ?? null;
  }
  if (answer instanceof RuntimeError) return /^#[A-Z/0!?]+$/.test(answer.code) ? null : `odd error ${answer.code}`;
  if (typeof answer === 'number') return Number.isFinite(answer) && !Object.is(answer, -0) ? null : `odd number ${answer}`;
  return typeof answer === 'string' ? null : `odd answer ${String(answer)}`;
}
