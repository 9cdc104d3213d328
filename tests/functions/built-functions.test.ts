import { createContext, runInContext } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { BUDGETS } from '../../scripts/guards/bundle-budget';
import { FUNCTIONS } from '../../src/functions/catalogue';
import { FUNCTION_IDS, SIGNATURES } from '../../src/functions/signatures';
import { builtFunctions } from './support/build';
import { callOf } from '../../scripts/functions/formula';
import { asExcel, RuntimeError } from './support/runtime';

type Associated = ReadonlyMap<string, (...values: unknown[]) => unknown>;

/** Runs a script where there is nothing but the language itself and the runtime of custom functions: no window, no document, no Office. */
function withoutPage(script: string): Associated {
  const associated = new Map<string, (...values: unknown[]) => unknown>();
  const context = createContext({ CustomFunctions: { associate: (id: string, calculate: (...values: unknown[]) => unknown) => associated.set(id, calculate), Error: RuntimeError } });
  runInContext(script, context);
  return associated;
}

function call(associated: Associated, id: string, values: readonly unknown[]): unknown {
  return associated.get(id)?.(...asExcel(SIGNATURES[id as keyof typeof SIGNATURES], values), {});
}

describe('the built functions', () => {
  let chunks: ReadonlyMap<string, string>;
  let whole: string;
  beforeAll(async () => {
    chunks = await builtFunctions('in chunks');
    const files = await builtFunctions('in one file');
    whole = files.get('functions-alone.js') ?? '';
    expect([...files.keys()]).toEqual(['functions-alone.js']);
  }, 120_000);

  test('are at most 16 kB after gzip, with the exact core and without the decimal library', () => {
    const script = chunks.get('functions.js') ?? '';

    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(BUDGETS.functions);
    expect(script).not.toContain('[DecimalError]');
  });

  test('come in two files: the second only with the first call of a scorecard function', () => {
    expect([...chunks.keys()].sort()).toEqual(['functions.js', 'on-demand-scorecard-functions.js']);
  });

  test('associate every function where there is no page', () => {
    expect([...withoutPage(chunks.get('functions.js') ?? '').keys()].sort()).toEqual([...FUNCTION_IDS].sort());
    expect([...withoutPage(whole).keys()].sort()).toEqual([...FUNCTION_IDS].sort());
  });

  test('answer rates and rules at once where there is no page', () => {
    const associated = withoutPage(chunks.get('functions.js') ?? '');
    for (const { id, example } of FUNCTIONS.filter((entry) => entry.family === 'rates' || ['BANDSCORE', 'STEPDEDUCTION', 'TARGETSCORE'].includes(entry.id))) {
      expect([id, call(associated, id, callOf(example.formula).values)]).toEqual([id, example.result]);
    }
  });

  test('in one file answer all of them where there is no page, synchronously after the first call', async () => {
    const associated = withoutPage(whole);
    await call(associated, 'INDICATORSCORE', ['编外人员控制率', 1, 12]);
    for (const { id, example } of FUNCTIONS) {
      const given = call(associated, id, callOf(example.formula).values);
      if (typeof example.result === 'object') expect([id, example.result.map(({ row }) => JSON.stringify((given as unknown[])[row]))]).toEqual([id, example.result.map(({ cells }) => JSON.stringify(cells))]);
      else expect([id, given]).toEqual([id, example.result]);
    }
  });

  test('say in words when their second file can’t be had, as often as they are called', async () => {
    const associated = withoutPage(chunks.get('functions.js') ?? '');
    for (const _ of [1, 2]) {
      await expect(call(associated, 'INDICATORSCORE', ['编外人员控制率', 1, 12])).rejects.toMatchObject({ code: '#N/A', message: expect.stringContaining('没有加载成功') });
    }
  });

  test('throw the runtime’s own errors, with words in Chinese where Office tells no language', () => {
    const associated = withoutPage(whole);

    expect(() => call(associated, 'CONTROLRATE', ['甲', 1])).toThrow(expect.objectContaining({ code: '#VALUE!', message: '「实际支出」应为数字，现为“甲”，请改为数字。' }));
    expect(() => call(associated, 'CONTROLRATE', [1, 0])).toThrow(expect.objectContaining({ code: '#DIV/0!', message: '' }));
    expect(call(associated, 'CONTROLRATE', [new RuntimeError('#REF!'), 1])).toMatchObject({ code: '#REF!' });
  });

  test('do nothing where there are no custom functions', () => {
    expect(() => runInContext(whole, createContext({}))).not.toThrow();
  });
});
