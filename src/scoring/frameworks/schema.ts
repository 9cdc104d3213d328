/** The form of a framework file, checked at load. Strict: a key that is not known is a slip of the pen. */
import * as v from 'valibot';
import { ROUNDING_MODES } from '../exact/rounding';
import type { Framework, Grade, Operand, Quantity, Rule } from './model';

/** What the expressions for decimals and ids say when they fail: `load.ts` knows the form by it. */
export const DECIMAL_FORM = 'decimal';
export const ID_FORM = 'id';

/** A decimal number as text: `"0.05"`. Numbers of JSON would pass through binary fractions. */
const decimal = v.pipe(v.string(), v.regex(/^-?\d{1,15}(?:\.\d{1,15})?$/, DECIMAL_FORM));
const words = v.pipe(v.string(), v.minLength(1));
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, ID_FORM));
const rounding = { decimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6)), mode: v.picklist(ROUNDING_MODES) };
const zeroPolicy = v.picklist(['ask', 'full', 'zero', 'not-applicable']);

/** One of several objects, told apart by the key that each has alone; a slip inside is then told at its place. */
function byKey<Value>(options: Readonly<Record<string, v.GenericSchema<unknown, Value>>>): v.GenericSchema<unknown, Value> {
  const none = v.custom<Value>(() => false, Object.keys(options).join(' | '));
  return v.lazy((input) => {
    const key = typeof input === 'object' && input !== null ? Object.keys(options).find((candidate) => candidate in input) : undefined;
    return (key === undefined ? undefined : options[key]) ?? none;
  });
}

const operands = v.pipe(
  v.array(v.lazy(() => operand)),
  v.minLength(1),
);
const operandPair = v.strictTuple([v.lazy(() => operand), v.lazy(() => operand)]);

const operand: v.GenericSchema<unknown, Operand> = byKey<Operand>({
  input: v.strictObject({ input: words, item: v.optional(v.picklist([1, 2, 3, 4])), ifBlank: v.optional(decimal) }),
  constant: v.strictObject({ constant: decimal }),
  sum: v.strictObject({ sum: operands }),
  difference: v.strictObject({ difference: operandPair }),
  product: v.strictObject({ product: operands }),
  absolute: v.strictObject({ absolute: v.lazy(() => operand) }),
  firstGiven: v.strictObject({ firstGiven: operands }),
  measure: v.strictObject({ measure: id }),
  count: v.strictObject({ count: v.strictObject({ targets: v.picklist(['all', 'met', 'missed']) }) }),
});

const quantity = byKey<Quantity>({
  ratio: v.strictObject({ ratio: operandPair }),
  growth: v.strictObject({ growth: operandPair }),
  deviation: v.strictObject({ deviation: operandPair }),
  mean: v.strictObject({ mean: v.pipe(v.array(id), v.minLength(1)) }),
  number: v.strictObject({ number: operand }),
});

const interval = {
  atLeast: v.optional(decimal),
  above: v.optional(decimal),
  atMost: v.optional(decimal),
  below: v.optional(decimal),
  equals: v.optional(decimal),
};

const veto = v.strictObject({ value: operand, is: v.strictObject(interval), because: words, becauseEn: v.optional(words) });
const named = { id, name: words, nameEn: v.optional(words), maximum: decimal };

const grades = v.pipe(
  v.array(
    byKey<Grade>({
      points: v.strictObject({ name: words, nameEn: v.optional(words), points: decimal }),
      from: v.strictObject({ name: words, nameEn: v.optional(words), from: decimal, to: decimal }),
    }),
  ),
  v.minLength(1),
);

const rule: v.GenericSchema<unknown, Rule> = v.lazy(() =>
  v.variant('shape', [
    v.strictObject({ shape: v.literal('bands'), measure: id, bands: v.pipe(v.array(v.strictObject({ ...interval, points: decimal })), v.minLength(1)) }),
    v.strictObject({ shape: v.literal('proportional'), measure: id, fullAt: v.optional(decimal), zeroAbove: v.optional(decimal) }),
    v.strictObject({ shape: v.literal('slope'), measure: id, intercept: decimal, slope: decimal, zeroAbove: v.optional(decimal), zeroBelow: v.optional(decimal) }),
    v.strictObject({
      shape: v.literal('weighted'),
      terms: v.pipe(v.array(v.strictObject({ measure: id, points: decimal })), v.minLength(1)),
      cap: v.picklist(['each', 'none']),
    }),
    v.strictObject({
      shape: v.literal('steps'),
      measure: id,
      past: v.picklist(['above', 'below']),
      threshold: decimal,
      step: decimal,
      points: decimal,
      counting: v.picklist(['whole', 'started', 'proportional']),
      floor: v.optional(decimal),
    }),
    v.strictObject({ shape: v.literal('occurrences'), measure: id, points: decimal }),
    v.strictObject({
      shape: v.literal('targets'),
      missed: v.picklist(['proportion', 'nothing']),
      category: v.optional(words),
      movable: v.optional(v.literal(true)),
      coefficient: v.optional(decimal),
      cap: v.optional(decimal),
      zeroBelow: v.optional(decimal),
      tolerance: v.optional(decimal),
      explainBeyond: v.optional(decimal),
      grades: v.optional(grades),
    }),
    v.strictObject({ shape: v.literal('manual') }),
    v.strictObject({ shape: v.literal('yes-no'), yes: decimal, no: decimal }),
    v.strictObject({ shape: v.literal('grades'), grades }),
    v.strictObject({
      shape: v.literal('checklist'),
      items: v.pipe(v.array(v.strictObject({ ...named, facts: v.optional(v.literal('missed-targets')) })), v.minLength(1)),
    }),
    v.strictObject({
      shape: v.literal('sum'),
      parts: v.pipe(v.array(v.strictObject({ ...named, rule, vetoes: v.optional(v.array(veto)) })), v.minLength(1)),
    }),
    v.strictObject({ shape: v.literal('either'), choose: v.picklist(['first-possible', 'best']), of: v.pipe(v.array(rule), v.minLength(1)) }),
  ]),
);

const indicator = v.strictObject({
  ...named,
  standard: words,
  standardEn: v.optional(words),
  sources: v.pipe(
    v.array(v.strictObject({ aspect: words, status: v.picklist(['stated', 'derived', 'published', 'unconfirmed']), reference: v.optional(words) })),
    v.minLength(1),
  ),
  rule,
  vetoes: v.optional(v.array(veto)),
});

const level = { name: words, nameEn: v.optional(words) };

export const FRAMEWORK_SCHEMA: v.GenericSchema<unknown, Framework> = v.strictObject({
  schemaVersion: v.literal(1),
  id,
  version: words,
  title: words,
  titleEn: v.optional(words),
  scope: v.strictObject({
    province: v.optional(words),
    city: v.optional(words),
    district: v.optional(words),
    year: v.optional(v.pipe(v.number(), v.integer())),
    type: words,
  }),
  document: v.strictObject({ title: words, number: v.optional(words), unconfirmedNote: words }),
  total: decimal,
  rounding: v.strictObject({
    score: v.strictObject({ ...rounding, at: v.picklist(['indicator', 'part']) }),
    total: v.strictObject({ ...rounding, of: v.picklist(['rounded-scores', 'exact-scores']) }),
    rate: v.strictObject(rounding),
  }),
  zeroDenominator: zeroPolicy,
  notApplicable: v.picklist(['refused', 'excluded-and-rescaled']),
  ratings: v.pipe(v.array(v.strictObject({ ...level, atLeast: decimal })), v.minLength(1)),
  monitoring: v.optional(
    v.strictObject({ laggingBelow: decimal, seriousBelow: decimal, status: v.picklist(['stated', 'derived', 'published', 'unconfirmed']) }),
  ),
  measures: v.array(
    v.strictObject({
      id,
      name: words,
      nameEn: v.optional(words),
      display: v.picklist(['percent', 'number']),
      value: quantity,
      zeroDenominator: v.optional(zeroPolicy),
      zeroOverZero: v.optional(zeroPolicy),
    }),
  ),
  sections: v.pipe(
    v.array(
      v.strictObject({
        ...level,
        groups: v.pipe(v.array(v.strictObject({ ...level, indicators: v.pipe(v.array(indicator), v.minLength(1)) })), v.minLength(1)),
      }),
    ),
    v.minLength(1),
  ),
});
