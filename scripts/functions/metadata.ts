/** The metadata files that Excel reads: one for each language, made from the catalogue. */
import { FUNCTIONS, type FunctionEntry } from '../../src/functions/catalogue';
import type { ArgumentKind } from '../../src/functions/signatures';
import type { Language } from '../../src/messages/language';
import { helpAddress } from './help-html';

const SCHEMA = 'https://developer.microsoft.com/en-us/json-schemas/office-js/custom-functions.schema.json';

/** Arguments that may be a range; the others are one cell. */
const RANGES: ReadonlySet<ArgumentKind> = new Set<ArgumentKind>(['quarters', 'budget', 'bands', 'values', 'pairs', 'units']);

/**
 * Every argument is of type `any`, with errors allowed: only so do texts that are numbers, blank cells and errors
 * reach a function as they are, to be read by one set of rules or told in words.
 */
export function metadata(language: Language): string {
  const functions = FUNCTIONS.map((entry) => ({
    id: entry.id,
    name: entry.id,
    description: entry.description[language],
    helpUrl: helpAddress(entry, language),
    parameters: entry.parameters.map(({ name, description, kind, optional, repeating }) => ({
      name: name[language],
      description: description[language],
      type: 'any',
      dimensionality: RANGES.has(kind) ? 'matrix' : 'scalar',
      ...(optional ? { optional } : {}),
      ...(repeating ? { repeating } : {}),
    })),
    result: resultOf(entry),
  }));
  return `${JSON.stringify({ $schema: SCHEMA, allowErrorForDataTypeAny: true, functions }, null, 2)}\n`;
}

function resultOf({ resultKind }: FunctionEntry): { readonly type: string; readonly dimensionality: string } {
  return resultKind === 'matrix' ? { type: 'any', dimensionality: 'matrix' } : { type: resultKind, dimensionality: 'scalar' };
}
