/** The catalogue of functions, complete: what the signatures promise joined with what people are told. */
import { excelErrorOf, type FailureCode } from '../outcome';
import { SIGNATURES, type ParameterSignature } from '../signatures';
import { failuresOfKind } from './errors';
import type { FunctionDescription, FunctionEntry, FunctionFamily } from './model';
import { RATE_DESCRIPTIONS } from './rates';
import { SCORE_DESCRIPTIONS } from './scores';
import { TABLE_DESCRIPTIONS } from './tables';

export { ERROR_HELP } from './errors';
export type { ExampleRow, FunctionEntry, FunctionExample, FunctionFamily, LocalText } from './model';

/** What any cell can bring, what the kinds of the arguments bring, and what is the function's own. */
function failuresOf(description: FunctionDescription, family: FunctionFamily, parameters: readonly ParameterSignature[]): readonly FailureCode[] {
  const all: FailureCode[] = ['cell-error', ...parameters.flatMap(failuresOfKind), ...(family === 'rates' ? (['zero-denominator'] as const) : []), ...description.failures];
  return [...new Set(all)];
}

function entry(description: FunctionDescription, family: FunctionFamily): FunctionEntry {
  const signature: readonly ParameterSignature[] = SIGNATURES[description.id];
  return {
    ...description,
    family,
    parameters: signature.map((parameter, index) => {
      const told = description.parameters[index];
      if (!told) throw new Error(`${description.id}: argument ${index + 1} has no description`);
      return { ...parameter, description: told };
    }),
    errors: failuresOf(description, family, signature).map((code) => ({ code, excel: excelErrorOf(code) })),
  };
}

/** Every function, by family, in the order of the help. */
export const FUNCTIONS: readonly FunctionEntry[] = [
  ...RATE_DESCRIPTIONS.map((description) => entry(description, 'rates')),
  ...SCORE_DESCRIPTIONS.map((description) => entry(description, 'scores')),
  ...TABLE_DESCRIPTIONS.map((description) => entry(description, 'tables')),
];
