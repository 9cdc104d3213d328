/** The cell of what the checks of a framework found: from the place in the framework to the cell that it was read from. */
import { compare, exactly } from '../../exact/ratio';
import type { FrameworkFault } from '../faults';
import type { Indicator, Interval, Rule } from '../model';
import type { Framework } from '../model';

/**
 * The dotted path of the place that a fault is about. The checks name places as people do, by the names of indicators
 * and parts; the code of the fault says which of their cells is meant.
 */
export function pathOfFault(fault: FrameworkFault, framework: Framework): string {
  switch (fault.code) {
    case 'form':
      return fault.path;
    case 'figure-differs':
      return fault.details.at;
    case 'denominator-zero':
    case 'not-applicable-not-rescaled':
    case 'measure-unused':
    case 'measure-cycle':
      return measurePath(({ id }) => id === fault.details.measure, framework);
    case 'ratings-not-descending':
    case 'ratings-end-above-zero':
      return `ratings.${framework.ratings.length - 1}.atLeast`;
    case 'rating-beyond-total':
      return `ratings.${framework.ratings.findIndex(({ atLeast }) => atLeast === fault.details.atLeast)}.atLeast`;
    case 'id-twice':
      return twicePath(fault.path, 'id', fault.details.id, framework);
    case 'name-twice':
      return twicePath(fault.path, 'name', fault.details.name, framework);
    default:
      return withinRule(fault, framework);
  }
}

/** An indicator, a part or an item with the path to it and the names by which the checks call it. */
interface Named {
  readonly path: string;
  readonly id: string;
  readonly name: string;
  readonly calls: readonly string[];
  readonly rule: Rule | null;
}

function measurePath(is: (measure: Framework['measures'][number]) => boolean, framework: Framework): string {
  return `measures.${framework.measures.findIndex(is)}.value`;
}

function withinRule(fault: FrameworkFault, framework: Framework): string {
  const place = namedIn(framework).find(({ calls }) => calls.includes(fault.path));
  if (!place) {
    if (fault.path === 'total' || fault.path === '') return 'total';
    const measure = framework.measures.findIndex(({ name }) => name === fault.path);
    return measure < 0 ? fault.path : `measures.${measure}.value`;
  }
  const { path, rule } = place;
  switch (fault.code) {
    case 'weights-do-not-sum':
    case 'maximum-too-fine':
      return `${path}.maximum`;
    case 'standard-says-otherwise':
      return `${path}.standard`;
    case 'not-positive':
      return `${path}${fault.details.field === 'maximum' ? '.maximum' : '.rule'}${rule && fault.details.field in rule ? `.${fault.details.field}` : ''}`;
    case 'floor-beyond-maximum':
      return `${path}.rule.floor`;
    case 'band-gap':
    case 'band-overlap':
      return bandPath(`${path}.rule`, rule, fault.code === 'band-gap' ? [fault.details.from, fault.details.to] : [fault.details.at]);
    case 'points-below-zero':
    case 'points-beyond-maximum':
      return pointsPath(`${path}.rule`, rule, fault.details.points);
    default:
      return `${path}.rule`;
  }
}

/** The band that ends or begins at the first of these values that a band has. */
function bandPath(path: string, rule: Rule | null, values: readonly string[]): string {
  const found = rulesWithin(rule, path).flatMap((inner) =>
    inner.rule.shape === 'bands' ? inner.rule.bands.map((band, index) => ({ band, path: `${inner.path}.bands.${index}` })) : [],
  );
  for (const value of values) {
    const hit = [...found].reverse().find(({ band }) => endsOf(band).some((end) => isSameNumber(end, value)));
    if (hit) return hit.path;
  }
  return found[0]?.path ?? path;
}

function pointsPath(path: string, rule: Rule | null, points: string): string {
  for (const inner of rulesWithin(rule, path)) {
    const lists = inner.rule.shape === 'bands' ? [['bands', inner.rule.bands.map((band) => band.points)]] as const
      : inner.rule.shape === 'grades' ? [['grades', inner.rule.grades.map((grade) => ('points' in grade ? grade.points : grade.to))]] as const : [];
    for (const [key, values] of lists) {
      const index = values.findIndex((value) => isSameNumber(value, points));
      if (index >= 0) return `${inner.path}.${key}.${index}.points`;
    }
  }
  return path;
}

/** The rule itself, or its alternatives. */
function rulesWithin(rule: Rule | null, path: string): readonly { readonly rule: Rule; readonly path: string }[] {
  if (!rule) return [];
  return rule.shape === 'either' ? rule.of.flatMap((alternative, index) => rulesWithin(alternative, `${path}.of.${index}`)) : [{ rule, path }];
}

function endsOf({ atLeast, above, atMost, below, equals }: Interval): readonly string[] {
  return [atLeast, above, atMost, below, equals].filter((end) => end !== undefined);
}

const NUMBER = /^-?\d+(?:\.\d+)?$/;

function isSameNumber(a: string, b: string): boolean {
  return NUMBER.test(a) && NUMBER.test(b) && compare(exactly(a), exactly(b)) === 0;
}

/** The last of those that share an id or a name: the one that was added. */
function twicePath(where: string, key: 'id' | 'name', value: string, framework: Framework): string {
  const lists: readonly (readonly [string, readonly { readonly id?: string; readonly name: string }[]])[] =
    where === 'measures' ? [['measures', framework.measures]]
    : where === 'ratings' ? [['ratings', framework.ratings]]
    : framework.sections.some(({ name }) => name === where) ? framework.sections.map((section, index) => [`sections.${index}.groups`, section.groups] as const)
    : [];
  for (const [path, items] of lists) {
    const last = lastIndexOf(items, (item) => item[key] === value);
    if (last >= 0) return `${path}.${last}.${key}`;
  }
  const places = namedIn(framework).filter(({ calls, path }) => where === '' ? isIndicator(path) : calls.some((called) => called.startsWith(where)));
  const found = lastIndexOf(places, (place) => place[key] === value);
  const section = lastIndexOf(framework.sections, ({ name }) => key === 'name' && name === value);
  return found >= 0 ? `${places[found]?.path ?? ''}.${key}` : section >= 0 ? `sections.${section}.name` : where;
}

function isIndicator(path: string): boolean {
  return /\.indicators\.\d+$/.test(path);
}

function lastIndexOf<Item>(items: readonly Item[], is: (item: Item) => boolean): number {
  return items.reduce((last, item, index) => (is(item) ? index : last), -1);
}

function namedIn(framework: Framework): readonly Named[] {
  return framework.sections.flatMap((section, sectionIndex) =>
    section.groups.flatMap((group, groupIndex) =>
      group.indicators.flatMap((indicator, index) => withParts(indicator, `sections.${sectionIndex}.groups.${groupIndex}.indicators.${index}`)),
    ),
  );
}

function withParts(indicator: Indicator, path: string): readonly Named[] {
  return [
    { path, id: indicator.id, name: indicator.name, calls: [indicator.name], rule: indicator.rule },
    ...partsOf(indicator.rule, `${path}.rule`, indicator.name, indicator.name),
  ];
}

/** The checks call a part by all names above it, or by the indicator's and its own. */
function partsOf(rule: Rule, path: string, indicator: string, above: string): readonly Named[] {
  switch (rule.shape) {
    case 'sum':
      return rule.parts.flatMap((part, index) => {
        const partPath = `${path}.parts.${index}`;
        const calls = [`${above} › ${part.name}`, `${indicator} › ${part.name}`];
        return [{ path: partPath, id: part.id, name: part.name, calls, rule: part.rule }, ...partsOf(part.rule, `${partPath}.rule`, indicator, `${above} › ${part.name}`)];
      });
    case 'checklist':
      return rule.items.map((item, index) => ({ path: `${path}.items.${index}`, id: item.id, name: item.name, calls: [`${indicator} › ${item.name}`], rule: null }));
    case 'either':
      return rule.of.flatMap((alternative, index) => partsOf(alternative, `${path}.of.${index}`, indicator, above));
    default:
      return [];
  }
}
