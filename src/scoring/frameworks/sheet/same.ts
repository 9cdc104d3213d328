/** Are two frameworks the same, however their decimals are written? */
import type { Framework } from '../model';
import { plainDecimal } from './numbers';

/** Keys whose texts are decimals wherever they stand in a framework. */
const DECIMALS: ReadonlySet<string> = new Set([
  'total', 'maximum', 'points', 'atLeast', 'above', 'atMost', 'below', 'equals', 'fullAt', 'zeroAbove', 'zeroBelow', 'intercept', 'slope',
  'threshold', 'step', 'floor', 'yes', 'no', 'from', 'to', 'coefficient', 'cap', 'tolerance', 'explainBeyond', 'laggingBelow', 'seriousBelow', 'constant', 'ifBlank',
]);

/** Under the key of a cap stand words as well. */
const DECIMAL = /^-?[\d.]+$/;

/** The framework with every decimal in its shortest form: `0.90` as `0.9`. Nothing else changes. */
export function inPlainDecimals(framework: Framework): Framework {
  return plain(framework) as Framework;
}

function plain(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return DECIMALS.has(key) && DECIMAL.test(value) ? plainDecimal(value) : value;
  if (typeof value !== 'object' || value === null) return value;
  // A list stands under its key: of `sum` and `mean` the members are no decimals of their own.
  if (Array.isArray(value)) return value.map((part) => plain(part));
  // An empty list of vetoes says what no list says.
  const said = Object.entries(value).filter(([name, part]) => part !== undefined && !(name === 'vetoes' && Array.isArray(part) && part.length === 0));
  return Object.fromEntries(said.sort(([one], [other]) => (one < other ? -1 : 1)).map(([name, part]) => [name, plain(part, name)]));
}

export function isSameFramework(a: Framework, b: Framework): boolean {
  return JSON.stringify(inPlainDecimals(a)) === JSON.stringify(inPlainDecimals(b));
}
