/**
 * Times the custom functions as built, in a context without a page: each function by its example, SCORETABLE by the unit.
 * Ratios are to CONTROLRATE in the same run, so that they mean the same on every machine: `tsx bench/functions.ts`.
 */
import { createContext, runInContext } from 'node:vm';
import { callOf } from '../scripts/functions/formula';
import { FUNCTIONS } from '../src/functions/catalogue';
import { SIGNATURES, type FunctionId, type ParameterSignature } from '../src/functions/signatures';
import { builtFunctions } from '../tests/functions/support/build';
import { sampleUnits } from '../tests/functions/support/sample';

type Calculate = (...values: unknown[]) => unknown;

/** A measurement goes on for about this long, three times; the best counts. */
const MILLISECONDS = 150;
const ROUNDS = 3;
const UNITS = 1000;

/** Microseconds for one call. */
function time(call: () => unknown): number {
  call();
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    let calls = 0;
    for (; performance.now() - start < MILLISECONDS; calls++) call();
    return ((performance.now() - start) * 1000) / calls;
  });
  return Math.min(...rounds);
}

/** Arguments in the places in which Excel passes them: ranges for ranges, a list of ranges for a repeating argument. */
function argumentsOf(signature: readonly ParameterSignature[], values: readonly unknown[]): unknown[] {
  const range = (value: unknown) => (Array.isArray(value) ? value : [[value]]);
  const isRange = ({ kind }: ParameterSignature) => ['quarters', 'budget', 'bands', 'pairs', 'units'].includes(kind);
  return signature.map((parameter, index) => {
    if (parameter.repeating) return values.slice(index).map(range);
    return isRange(parameter) ? range(values[index]) : (values[index] ?? null);
  });
}

const script = (await builtFunctions('in one file')).get('functions-alone.js') ?? '';
const functions = new Map<string, Calculate>();
runInContext(script, createContext({ CustomFunctions: { associate: (id: string, calculate: Calculate) => functions.set(id, calculate), Error } }));
const calculate = (id: FunctionId): Calculate => {
  const found = functions.get(id);
  if (!found) throw new Error(`${id} is not associated`);
  return found;
};
await calculate('DATACHECKS')([['编外人数', 1]]);

const timed: { readonly name: string; readonly microseconds: number }[] = FUNCTIONS.map(({ id, example }) => {
  const values = argumentsOf(SIGNATURES[id], callOf(example.formula).values);
  return { name: id, microseconds: time(() => calculate(id)(...values)) };
});
const table = sampleUnits(...Array.from({ length: UNITS }, (_, index) => ({ 单位名称: `单位${String(index)}`, 三公支出: (1000 + (index % 345)) / 100, 编外人数: index % 7 })));
timed.push({ name: `SCORETABLE, ${String(UNITS)} units, each`, microseconds: time(() => calculate('SCORETABLE')(table)) / UNITS });

const base = timed[0]?.microseconds ?? 1;
console.log(`${'function'.padEnd(34)}${'µs a call'.padStart(12)}${'× CONTROLRATE'.padStart(16)}`);
for (const { name, microseconds } of timed) console.log(`${name.padEnd(34)}${microseconds.toFixed(1).padStart(12)}${(microseconds / base).toFixed(1).padStart(16)}`);
