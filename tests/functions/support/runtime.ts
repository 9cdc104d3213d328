import { associateFunctions } from '../../../src/functions/associate';
import type { CustomFunctionsRuntime } from '../../../src/functions/runtime/customFunctions';
import { SCORECARD_FUNCTIONS } from '../../../src/functions/scorecard';
import { SIGNATURES, type FunctionId, type ParameterSignature } from '../../../src/functions/signatures';
import type { Language } from '../../../src/messages/language';

/** The error of the custom-functions runtime as far as a function sees it. */
export class RuntimeError extends Error {
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
  }
}

export interface TestRuntime {
  readonly associated: ReadonlyMap<string, (...values: unknown[]) => unknown>;
  /** Calls as Excel does: a repeating argument is a list of ranges, an omitted one is null, the invocation comes last. */
  call(id: FunctionId, ...values: unknown[]): unknown;
}

/** All functions, associated with a runtime that only keeps them; the scorecard functions are loaded already. */
export async function runtimeWithFunctions(language: Language = 'zh-CN'): Promise<TestRuntime> {
  const associated = new Map<string, (...values: unknown[]) => unknown>();
  const runtime: CustomFunctionsRuntime = { associate: (id, calculate) => void associated.set(id, calculate), Error: RuntimeError };
  associateFunctions({ runtime, language: () => language, loadScorecard: () => Promise.resolve(SCORECARD_FUNCTIONS), mayRetry: false });
  await associated.get('DATACHECKS')?.([['单位名称', '甲单位']]);
  return { associated, call: (id, ...values) => called(associated.get(id), id, values) };
}

function called(calculate: ((...values: unknown[]) => unknown) | undefined, id: FunctionId, values: readonly unknown[]): unknown {
  if (!calculate) throw new Error(`${id} is not associated`);
  try {
    return calculate(...asExcel(SIGNATURES[id], values), { functionName: id });
  } catch (thrown) {
    if (thrown instanceof RuntimeError) return thrown;
    throw thrown;
  }
}

/** The arguments of a formula in the places in which Excel passes them. */
export function asExcel(signature: readonly ParameterSignature[], values: readonly unknown[]): unknown[] {
  return signature.map((parameter, index) => {
    if (parameter.repeating) return values.slice(index).map(asRange);
    const value = values[index] ?? null;
    return ['quarters', 'budget', 'bands', 'pairs', 'units'].includes(parameter.kind) ? asRange(value) : value;
  });
}

function asRange(value: unknown): unknown {
  return Array.isArray(value) ? value : [[value]];
}

/** An error in a cell, as the runtime hands it to a function. */
export function cellError(code: string): unknown {
  return new RuntimeError(code);
}
