/** Points of parts, items and grades against the numbers of the text, which names them beside each other. */
import { compare, exactly, exactText, isZero, type Ratio } from '../../exact/ratio';
import type { FrameworkFault } from '../faults';
import type { Indicator } from '../model';
import { shownNumber } from '../sheet/numbers';
import type { Differs } from './differs';
import type { FigureList, Figures } from './figures';
import { numberedPassages } from './plain';
import { pointsIn, type Statements } from './statements';

/** Figures that the text names nowhere, where it names others in their place. */
export function lintLists(indicator: Indicator, path: string, figures: Figures, stated: Statements, differs: Differs): FrameworkFault[] {
  const passages = numbered(indicator, path);
  return figures.lists.flatMap((list) => {
    const named = (list.of === 'points' ? stated.points : stated.percentages).filter((value) => !isZero(value));
    const unstated = list.figures.filter(({ value }) => !isZero(exactly(value)) && !has(named, exactly(value)));
    const open = unstated.length === 0 ? [] : openIn(indicator, list, named, figures, stated);
    return unstated.flatMap(({ path: at, value }) => {
      const values = passages.get(at) ?? open;
      if (values.length === 0) return [];
      return list.of === 'points'
        ? [differs(at, { kind: 'points', values: values.map(exactText) }, { kind: 'points', points: value })]
        : [differs(at, { kind: 'percentages', values: values.map((each) => shownNumber(exactText(each), 'percent')) }, { kind: 'limit', value: shownNumber(value, 'percent') })];
    });
  });
}

/** Numbers of the text that none of the figures is. */
function openIn(indicator: Indicator, list: FigureList, named: readonly Ratio[], figures: Figures, { alike, ranges }: Statements): readonly Ratio[] {
  const own = list.figures.map(({ value }) => exactly(value)).filter((value) => !isZero(value));
  const most = exactly(list.maximum);
  const others = named.filter((value) => compare(value, most) !== 0);
  const [first] = others;
  if (alike && first && others.every((value) => compare(value, first) === 0)) return [first];
  const ofRanges = ranges.flatMap(({ points }) => (points === 'full' ? [] : [points]));
  const ofLimits = figures.limits.map(({ value }) => exactly(value));
  const without = list.of === 'points' ? ofRanges : ofLimits;
  const readings = [named, less(named, [most]), less(named, without), less(less(named, without), [most])].filter(({ length }) => length === own.length);
  const [closest] = readings.map((reading) => less(reading, own)).sort((a, b) => a.length - b.length);
  // The whole indicator's points are no figure of a part.
  if (closest) return closest.filter((value) => compare(value, exactly(indicator.maximum)) !== 0);
  const known = [most, exactly(indicator.maximum), ...figures.lists.flatMap((each) => [each.maximum, ...each.figures.map(({ value }) => value)]).map((text) => exactly(text)), ...figures.bands.map(({ band }) => exactly(band.points)), ...ofLimits];
  return named.filter((value) => !has(known, value));
}

/** Where the text numbers its passages as the rule has parts, each part has its own. */
function numbered({ rule, standard }: Indicator, path: string): ReadonlyMap<string, readonly Ratio[]> {
  const [key, count] = rule.shape === 'sum' ? ['parts', rule.parts.length] : rule.shape === 'checklist' ? ['items', rule.items.length] : ['', -1];
  const passages = numberedPassages(standard);
  if (passages.length !== count) return new Map();
  return new Map(passages.map((passage, index) => [`${path}.rule.${key}.${index}.maximum`, pointsIn(passage)]));
}

function has(values: readonly Ratio[], wanted: Ratio): boolean {
  return values.some((value) => compare(value, wanted) === 0);
}

/** What is left of values when each of the others has taken one like it. */
function less(values: readonly Ratio[], others: readonly Ratio[]): readonly Ratio[] {
  const left = [...values];
  for (const other of others) {
    const index = left.findIndex((value) => compare(value, other) === 0);
    if (index >= 0) left.splice(index, 1);
  }
  return left;
}
