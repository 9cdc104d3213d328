/** What differs between two frameworks, or one framework in two years, as data. Sentences are made by `wording`. */
import { compare, exactly, exactText, type DecimalText } from '../exact/ratio';
import type { Rounding } from '../exact/rounding';
import { sameWords } from '../inputs/tables';
import { indicatorsOf, type Framework, type Indicator, type Measure, type Part, type Rule } from './model';

export interface DifferenceDetails {
  total: { readonly from: DecimalText; readonly to: DecimalText };
  rounding: { readonly of: 'score' | 'total' | 'rate'; readonly from: Rounding; readonly to: Rounding };
  /** The same decimals and mode, but rounded at another stage. */
  'rounding-stage': { readonly from: Framework['rounding']; readonly to: Framework['rounding'] };
  ratings: { readonly from: Framework['ratings']; readonly to: Framework['ratings'] };
  'zero-denominator': { readonly from: Framework['zeroDenominator']; readonly to: Framework['zeroDenominator'] };
  'not-applicable': { readonly from: Framework['notApplicable']; readonly to: Framework['notApplicable'] };
  measure: { readonly from: Measure; readonly to: Measure };
  added: { readonly maximum: DecimalText };
  removed: { readonly maximum: DecimalText };
  renamed: { readonly from: string; readonly to: string };
  moved: { readonly from: string; readonly to: string };
  weight: { readonly from: DecimalText; readonly to: DecimalText };
  /** Only the bands of the rule, only its numbers, or its shape as well. */
  bands: { readonly from: Rule; readonly to: Rule };
  threshold: { readonly from: Rule; readonly to: Rule };
  rule: { readonly from: Rule; readonly to: Rule };
  vetoes: { readonly from: Indicator['vetoes']; readonly to: Indicator['vetoes'] };
  standard: { readonly from: string; readonly to: string };
}

export type DifferenceCode = keyof DifferenceDetails;

/** An indicator or one of its parts. */
export type Place = Pick<Part, 'id' | 'name' | 'nameEn'>;

export type FrameworkDifference = {
  [Code in DifferenceCode]: {
    readonly code: Code;
    /** From the indicator down to the part; empty for what concerns the whole framework. */
    readonly path: readonly Place[];
    readonly details: DifferenceDetails[Code];
  };
}[DifferenceCode];

/** Everything that differs: first what concerns the whole, then indicator by indicator as in `after`, then those that are gone. */
export function differencesBetween(before: Framework, after: Framework): readonly FrameworkDifference[] {
  const placed = new Map([...indicatorsOf(before), ...indicatorsOf(after)].map(({ indicator, section, group }) => [indicator, `${section} › ${group}`]));
  const pairs = paired(indicatorsOf(before).map(({ indicator }) => indicator), indicatorsOf(after).map(({ indicator }) => indicator));
  return [
    ...ofTheWhole(before, after),
    ...paired(before.measures, after.measures).flatMap(([from, to]) => (from && to && !same(measured(from), measured(to)) ? [difference('measure', [], { from, to })] : [])),
    ...pairs.flatMap(([from, to]) => {
      if (!from || !to) return presence(from, to, []);
      const [placeFrom = '', placeTo = ''] = [placed.get(from), placed.get(to)];
      return [
        ...(placeFrom === placeTo ? [] : [difference('moved', [to], { from: placeFrom, to: placeTo })]),
        ...ofPart(from, to, []),
        ...(from.standard === to.standard ? [] : [difference('standard', [to], { from: from.standard, to: to.standard })]),
      ];
    }),
  ];
}

function difference<Code extends DifferenceCode>(code: Code, path: readonly Place[], details: DifferenceDetails[Code]): FrameworkDifference {
  return { code, path: path.map(({ id, name, nameEn }) => ({ id, name, nameEn })), details } as FrameworkDifference;
}

function ofTheWhole(before: Framework, after: Framework): FrameworkDifference[] {
  const { rounding: from } = before;
  const { rounding: to } = after;
  const isStageSame = from.score.at === to.score.at && from.total.of === to.total.of;
  return [
    ...(same(before.total, after.total) ? [] : [difference('total', [], { from: before.total, to: after.total })]),
    ...(['score', 'total', 'rate'] as const).flatMap((of) =>
      from[of].decimals === to[of].decimals && from[of].mode === to[of].mode ? [] : [difference('rounding', [], { of, from: from[of], to: to[of] })],
    ),
    ...(isStageSame ? [] : [difference('rounding-stage', [], { from, to })]),
    ...(same(before.ratings, after.ratings) ? [] : [difference('ratings', [], { from: before.ratings, to: after.ratings })]),
    ...(before.zeroDenominator === after.zeroDenominator ? [] : [difference('zero-denominator', [], { from: before.zeroDenominator, to: after.zeroDenominator })]),
    ...(before.notApplicable === after.notApplicable ? [] : [difference('not-applicable', [], { from: before.notApplicable, to: after.notApplicable })]),
  ];
}

/** An indicator or part in both frameworks. */
function ofPart(from: Part, to: Part, above: readonly Place[]): FrameworkDifference[] {
  const path = [...above, to];
  return [
    ...(from.name === to.name ? [] : [difference('renamed', path, { from: from.name, to: to.name })]),
    ...(compare(exactly(from.maximum), exactly(to.maximum)) === 0 ? [] : [difference('weight', path, { from: from.maximum, to: to.maximum })]),
    ...ofRule(from.rule, to.rule, path),
    ...(same(from.vetoes, to.vetoes) ? [] : [difference('vetoes', path, { from: from.vetoes, to: to.vetoes })]),
  ];
}

function ofRule(from: Rule, to: Rule, path: readonly Place[]): FrameworkDifference[] {
  if (from.shape === 'sum' && to.shape === 'sum') {
    return paired(from.parts, to.parts).flatMap(([before, after]) => (before && after ? ofPart(before, after, path) : presence(before, after, path)));
  }
  if (same(from, to)) return [];
  const isMeasureSame = !('measure' in from) || ('measure' in to && from.measure === to.measure);
  if (from.shape !== to.shape || !isMeasureSame) return [difference('rule', path, { from, to })];
  if (from.shape === 'bands') return [difference('bands', path, { from, to })];
  return [difference(['grades', 'checklist', 'either'].includes(from.shape) ? 'rule' : 'threshold', path, { from, to })];
}

function presence(from: Part | undefined, to: Part | undefined, above: readonly Place[]): FrameworkDifference[] {
  if (to) return [difference('added', [...above, to], { maximum: to.maximum })];
  return from ? [difference('removed', [...above, from], { maximum: from.maximum })] : [];
}

/** Which of the items belong together: by id, else by name. Those of `after` in their order, then what is left of `before`. */
function paired<Item extends Pick<Place, 'id' | 'name'>>(before: readonly Item[], after: readonly Item[]): (readonly [Item | undefined, Item | undefined])[] {
  const partners = new Map<Item, Item>();
  const left = new Set(before);
  for (const isSame of [(a: Item, b: Item) => a.id === b.id, (a: Item, b: Item) => sameWords(a.name) === sameWords(b.name)]) {
    for (const item of after) {
      const partner = partners.has(item) ? undefined : [...left].find((candidate) => isSame(candidate, item));
      if (!partner) continue;
      partners.set(item, partner);
      left.delete(partner);
    }
  }
  return [...after.map((item) => [partners.get(item), item] as const), ...[...left].map((item) => [item, undefined] as const)];
}

/** What of a measure decides: not its names. */
function measured({ value, display, zeroDenominator, zeroOverZero }: Measure): unknown {
  return { value, display, zeroDenominator, zeroOverZero };
}

/** The same data, in whatever order its keys stand and however its decimals are written. */
function same(a: unknown, b: unknown): boolean {
  return canonical(a) === canonical(b);
}

const DECIMAL = /^-?\d+(?:\.\d+)?$/;

function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) => {
    if (typeof part === 'string' && DECIMAL.test(part)) return exactText(exactly(part));
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).sort(([one], [other]) => (one < other ? -1 : 1)));
  });
}
