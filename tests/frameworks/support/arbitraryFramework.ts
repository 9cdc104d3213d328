/** Valid frameworks of every shape that the model has, for properties. */
import fc from 'fast-check';
import { INPUTS } from '../../../src/scoring/inputs/catalogue';
import { loadFramework } from '../../../src/scoring/frameworks/load';
import type { Framework, Grade, Indicator, Interval, Measure, Operand, Part, Quantity, Rule, RuleSource, Section, Veto } from '../../../src/scoring/frameworks/model';
import { ROUNDING_MODES } from '../../../src/scoring/exact/rounding';

/** Words as people write them, with the signs that the sheet's own notation uses, and none of them at an end. */
const WORDS = fc
  .array(fc.oneof(fc.constantFrom('率', '控制', '“三公”', '「', '」', '（', '）', '|', '、', '；', '=', '≥', '90%', '1.0', ' ', '\n', '÷', 'A', '①', '分项'), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 3 })), { maxLength: 4 })
  .map((pieces) => `名${pieces.join('').replace(/[\r\u200b\ufeff]/g, '')}称`);
const ENGLISH = fc.option(fc.constantFrom('Rate', 'Share of = 5%', '“Control”'), { nil: undefined });
/** A decimal with up to `places` places, now and then with zeros that say nothing. */
const decimal = (min: number, max: number, places = 4) =>
  fc.tuple(fc.integer({ min: min * 10 ** places, max: max * 10 ** places }), fc.boolean()).map(([units, isLong]) => {
    const digits = String(Math.abs(units)).padStart(places + 1, '0');
    const text = `${units < 0 ? '-' : ''}${digits.slice(0, -places)}.${digits.slice(-places)}`;
    return isLong ? text : text.replace(/\.?0+$/, '');
  });
/** Above nothing, so that it is one, and at most the whole. */
const SHARE = fc.integer({ min: 1, max: 100 }).map((percent) => (percent === 100 ? '1' : `0.${String(percent).padStart(2, '0')}`));
const ABSENT = { nil: undefined } as const;
/** What a rule of targets may say besides. */
const TERMS = {
  coefficient: fc.option(SHARE, ABSENT), cap: fc.option(SHARE, ABSENT), zeroBelow: fc.option(SHARE, ABSENT), tolerance: fc.option(SHARE, ABSENT), explainBeyond: fc.option(SHARE, ABSENT),
  movable: fc.option(fc.constant(true as const), ABSENT),
  grades: fc.option(fc.constantFrom<Grade[][]>([{ name: '达成', nameEn: 'Reached', from: '0.8', to: '1' }, { name: '未达成', points: '0' }], [{ name: '好', points: '1' }]).map((grades): readonly Grade[] => grades), ABSENT),
};
const POLICY = fc.constantFrom('ask', 'full', 'zero');
const STATUS = fc.constantFrom<RuleSource['status'][]>('stated', 'derived', 'published', 'unconfirmed');

/** Only the keys that have a value, as a file has them. */
function keys<Value extends object>(value: Value): Value {
  return Object.fromEntries(Object.entries(value).filter(([, part]) => part !== undefined)) as Value;
}

const NUMERIC = INPUTS.filter(({ kind }) => ['amount', 'count', 'rate'].includes(kind));

function operands(measures: readonly string[]): fc.Arbitrary<Operand> {
  const blank = fc.option(decimal(-2, 2, 2), { nil: undefined });
  const input = fc.tuple(fc.constantFrom(...NUMERIC), fc.integer({ min: 1, max: 4 }), blank).map(([{ name, shape }, item, ifBlank]): Operand => keys({ input: name, item: shape === 'quarters' ? item : undefined, ifBlank }));
  const plain: fc.Arbitrary<Operand>[] = [
    input,
    input,
    decimal(-3, 3, 3).map((constant): Operand => ({ constant })),
    fc.constantFrom('all' as const, 'met' as const, 'missed' as const).map((targets): Operand => ({ count: { targets } })),
    ...(measures.length > 0 ? [fc.constantFrom(...measures).map((measure): Operand => ({ measure }))] : []),
  ];
  return fc.letrec<{ operand: Operand }>((tie) => {
    const some = fc.array(tie('operand'), { minLength: 1, maxLength: 3 });
    return {
      operand: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        fc.oneof(...plain),
        some.map((sum): Operand => ({ sum })),
        some.map((product): Operand => ({ product })),
        some.map((firstGiven): Operand => ({ firstGiven })),
        tie('operand').map((absolute): Operand => ({ absolute })),
        fc.tuple(tie('operand'), tie('operand')).map((difference): Operand => ({ difference })),
      ),
    };
  }).operand;
}

function quantities(measures: readonly string[]): fc.Arbitrary<Quantity> {
  const operand = operands(measures);
  const pair = fc.tuple(operand, operand);
  return fc.oneof(
    pair.map((ratio): Quantity => ({ ratio })),
    pair.map((growth): Quantity => ({ growth })),
    pair.map((deviation): Quantity => ({ deviation })),
    operand.map((number): Quantity => ({ number })),
    ...(measures.length > 0 ? [fc.array(fc.constantFrom(...measures), { minLength: 1, maxLength: 3 }).map((mean): Quantity => ({ mean }))] : []),
  );
}

/** Each may use those before it. */
function measuresOf(count: number): fc.Arbitrary<readonly Measure[]> {
  const measure = (index: number): fc.Arbitrary<Measure> => {
    const earlier = Array.from({ length: index }, (_, before) => `measure-${before}`);
    return fc
      .record({ words: WORDS, nameEn: ENGLISH, display: fc.constantFrom('percent' as const, 'number' as const), value: quantities(earlier), zeroDenominator: fc.option(POLICY, { nil: undefined }), zeroOverZero: fc.option(POLICY, { nil: undefined }) })
      .map(({ words, ...rest }) => keys({ id: `measure-${index}`, name: `${words}${index}`, ...rest }));
  };
  return fc.tuple(...Array.from({ length: count }, (_, index) => measure(index)));
}

/** Bands that cover every value once: between ordered cuts, each of which belongs to one side or is a point of its own. */
function bandsOf(maximum: number): fc.Arbitrary<readonly (Interval & { points: string })[]> {
  return fc
    .tuple(fc.uniqueArray(decimal(-1, 2, 4), { minLength: 1, maxLength: 3, selector: Number }), fc.array(fc.constantFrom('left', 'right', 'alone'), { minLength: 3, maxLength: 3 }), fc.array(decimal(0, 1, 2), { minLength: 8, maxLength: 8 }))
    .map(([cuts, sides, points]) => {
      const sorted = [...cuts].sort((a, b) => Number(a) - Number(b));
      const ranges: Interval[] = [];
      let low: Interval = {};
      sorted.forEach((cut, index) => {
        const side = sides[index];
        ranges.push({ ...low, ...(side === 'left' ? { atMost: cut } : { below: cut }) });
        if (side === 'alone') ranges.push({ equals: cut });
        low = side === 'right' ? { atLeast: cut } : { above: cut };
      });
      ranges.push(low);
      return ranges.map((range, index) => ({ ...range, points: index === 0 ? String(maximum) : (points[index] ?? '0') }));
    });
}

/** The maximum in whole points for each of some parts. */
function split(maximum: number): fc.Arbitrary<readonly number[]> {
  return fc.integer({ min: 1, max: Math.min(3, maximum) }).map((parts) => Array.from({ length: parts }, (_, index) => (index === 0 ? maximum - (parts - 1) : 1)));
}

function rules(maximum: number, measures: readonly string[], depth: number): fc.Arbitrary<Rule> {
  const measure = fc.constantFrom(...measures);
  const bound = fc.option(decimal(0, 2, 4), { nil: undefined });
  const points = decimal(0, 1, 2);
  const above = decimal(1, 2, 2);
  const simple: fc.Arbitrary<Rule>[] = [
    fc.record({ shape: fc.constant('bands' as const), measure, bands: bandsOf(maximum) }),
    fc.record({ shape: fc.constant('proportional' as const), measure, fullAt: fc.option(above, { nil: undefined }), zeroAbove: bound }).map(keys),
    fc.record({ shape: fc.constant('slope' as const), measure, intercept: decimal(-2, 2, 2), slope: decimal(-20, 20, 2), zeroAbove: bound, zeroBelow: bound }).map(keys),
    fc.record({
      shape: fc.constant('steps' as const), measure, past: fc.constantFrom('above' as const, 'below' as const), threshold: decimal(-1, 2, 3), step: above, points: above,
      counting: fc.constantFrom('whole' as const, 'started' as const, 'proportional' as const), floor: fc.option(points, { nil: undefined }),
    }).map(keys),
    fc.record({ shape: fc.constant('occurrences' as const), measure, points: above }),
    fc.record({ shape: fc.constant('targets' as const), missed: fc.constantFrom('proportion' as const, 'nothing' as const), category: fc.option(WORDS, { nil: undefined }), ...TERMS }).map(keys),
    fc.constant<Rule>({ shape: 'manual' }),
    points.map((no): Rule => ({ shape: 'yes-no', yes: String(maximum), no })),
    fc.array(fc.tuple(WORDS, ENGLISH, points, fc.boolean()), { maxLength: 3 }).map((lower): Rule => ({
      shape: 'grades',
      grades: [['最好', undefined, '0', true] as const, ...lower].map(([name, nameEn, low, isRange], index) => {
        const high = index === 0 ? String(maximum) : '1';
        return isRange ? keys({ name: `${name}${index}`, nameEn, from: low, to: high }) : keys({ name: `${name}${index}`, nameEn, points: low });
      }),
    })),
    fc.tuple(split(maximum), fc.boolean()).map(([parts, hasFacts]): Rule => ({
      shape: 'checklist',
      items: parts.map((each, index) => ({ id: 'item', name: '要点', maximum: String(each), ...(hasFacts && index === 0 ? { facts: 'missed-targets' as const } : {}) })),
    })),
    fc.tuple(split(maximum), fc.constantFrom('each' as const, 'none' as const), fc.array(measure, { minLength: 3, maxLength: 3 })).map(([parts, cap, of]): Rule => ({
      shape: 'weighted', cap, terms: parts.map((each, index) => ({ measure: of[index] ?? of[0] ?? '', points: String(each) })),
    })),
  ];
  if (depth === 0) return fc.oneof(...simple);
  const inner = (most: number) => rules(most, measures, depth - 1);
  const sum = split(maximum).chain((parts) => fc.tuple(...parts.map((each) => partOf(each, measures, inner(each))))).map((parts): Rule => ({ shape: 'sum', parts }));
  const either = fc.record({ shape: fc.constant('either' as const), choose: fc.constantFrom('first-possible' as const, 'best' as const), of: fc.array(inner(maximum), { minLength: 1, maxLength: 3 }) });
  return fc.oneof(...simple, sum, sum, either, either);
}

function partOf(maximum: number, measures: readonly string[], rule: fc.Arbitrary<Rule>): fc.Arbitrary<Part> {
  return fc.record({ name: WORDS, nameEn: ENGLISH, rule, vetoes: vetoesFor(measures) }).map((part) => keys({ id: 'part', maximum: String(maximum), ...part }));
}

function vetoesFor(measures: readonly string[]): fc.Arbitrary<readonly Veto[] | undefined> {
  const is = fc.constantFrom('atLeast', 'above', 'atMost', 'below', 'equals').chain((end) => decimal(-1, 3, 3).map((value): Interval => ({ [end]: value })));
  const veto = fc.record({ value: operands(measures), is, because: WORDS, becauseEn: ENGLISH }).map(keys);
  return fc.option(fc.array(veto, { minLength: 1, maxLength: 2 }), { nil: undefined, freq: 3 });
}

function indicatorOf(measures: readonly string[]): fc.Arbitrary<Indicator> {
  const source = fc.record({ aspect: WORDS, status: STATUS, reference: fc.option(WORDS, { nil: undefined }) }).map(keys);
  return fc.integer({ min: 2, max: 30 }).chain((maximum) =>
    fc
      .record({ name: WORDS, nameEn: ENGLISH, standard: WORDS.map((words) => words.replace(/分/g, '')), standardEn: ENGLISH, sources: fc.array(source, { maxLength: 4 }), rule: rules(maximum, measures, 2), vetoes: vetoesFor(measures) })
      .map((indicator) => keys({ id: 'indicator', maximum: String(maximum), ...indicator })),
  );
}

function sectionsOf(measures: readonly string[]): fc.Arbitrary<readonly Section[]> {
  const group = fc.record({ name: WORDS, nameEn: ENGLISH, indicators: fc.array(indicatorOf(measures), { minLength: 1, maxLength: 2 }) }).map(keys);
  const section = fc.record({ name: WORDS, nameEn: ENGLISH, groups: fc.array(group, { minLength: 1, maxLength: 2 }) }).map(keys);
  return fc.array(section, { minLength: 1, maxLength: 2 });
}

const OPTIONAL = fc.option(WORDS, { nil: undefined });
const ROUNDING = { decimals: fc.integer({ min: 0, max: 6 }), mode: fc.constantFrom(...ROUNDING_MODES) };

/** Valid, without errors; warnings such as an unused measure may be found in it. */
export const ARBITRARY_FRAMEWORK: fc.Arbitrary<Framework> = fc
  .integer({ min: 1, max: 4 })
  .chain((count) => {
    const ids = Array.from({ length: count }, (_, index) => `measure-${index}`);
    return fc.record({
      version: WORDS,
      title: WORDS,
      titleEn: ENGLISH,
      scope: fc.record({ province: OPTIONAL, city: OPTIONAL, district: OPTIONAL, year: fc.option(fc.integer({ min: 1990, max: 2100 }), { nil: undefined }), type: WORDS }).map(keys),
      document: fc.record({ title: WORDS, number: OPTIONAL, unconfirmedNote: WORDS }).map(keys),
      rounding: fc.record({
        score: fc.record({ ...ROUNDING, at: fc.constantFrom('indicator' as const, 'part' as const) }),
        total: fc.record({ ...ROUNDING, of: fc.constantFrom('rounded-scores' as const, 'exact-scores' as const) }),
        rate: fc.record(ROUNDING),
      }),
      zeroDenominator: POLICY,
      notApplicable: fc.constantFrom('refused' as const, 'excluded-and-rescaled' as const),
      ratings: fc.array(fc.tuple(WORDS, ENGLISH), { minLength: 1, maxLength: 3 }).map((names) => names.map(([name, nameEn], index) => keys({ name: `${name}${index}`, nameEn, atLeast: index === names.length - 1 ? '0' : String(2 - index) }))),
      monitoring: fc.option(fc.record({ laggingBelow: decimal(0, 1, 3), seriousBelow: decimal(0, 1, 3), status: STATUS }), { nil: undefined }),
      measures: measuresOf(count),
      sections: sectionsOf(ids),
    });
  })
  .map((parts) => keys({ schemaVersion: 1 as const, id: 'arbitrary', total: totalOf(parts.sections), ...parts, sections: numbered(parts.sections) }))
  .filter((framework) => loadFramework(framework).ok);

function totalOf(sections: readonly Section[]): string {
  return String(sections.flatMap(({ groups }) => groups.flatMap(({ indicators }) => indicators.map(({ maximum }) => Number(maximum)))).reduce((sum, maximum) => sum + maximum, 0));
}

/** Ids and names told apart by a number, wherever they stand. */
function numbered(sections: readonly Section[]): readonly Section[] {
  let count = 0;
  const visit = (node: unknown, key: string): unknown => {
    if (Array.isArray(node)) return node.map((part) => visit(part, key));
    if (typeof node !== 'object' || node === null) return node;
    count += 1;
    const number = count;
    const inner = Object.fromEntries(Object.entries(node).map(([name, part]) => [name, visit(part, name)]));
    if (!('name' in node) || key === 'grades') return inner;
    const { name, nameEn, id } = node as { name: string; nameEn?: string; id?: string };
    return { ...inner, name: `${name}${number}号`, ...(nameEn === undefined ? {} : { nameEn: `${nameEn} no. ${number}` }), ...(id === undefined ? {} : { id: `${id}-${number}` }) };
  };
  return visit(sections, 'sections') as readonly Section[];
}
