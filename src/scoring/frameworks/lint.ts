/** Does a framework make sense? Weights add up, bands cover everything once, names lead somewhere. */
import { compare, exactly, exactText, sum, ZERO, type DecimalText } from '../exact/ratio';
import { inputNamed } from '../inputs/catalogue';
import { lintBands } from './bandLint';
import { fault, type FrameworkFault } from './faults';
import { leavesOf } from './leaves';
import { indicatorsOf, type Framework, type Indicator, type Operand, type Quantity, type Rule } from './model';

/** Everything that is wrong, in the order of the form. */
export function lintFramework(framework: Framework): FrameworkFault[] {
  const indicators = indicatorsOf(framework).map(({ indicator }) => indicator);
  return [
    ...weights('total', indicators.map(({ maximum }) => maximum), framework.total),
    ...lintRatings(framework),
    ...twice(indicators.map(({ id }) => id), 'id-twice'),
    ...twice(indicators.map(({ name }) => name), 'name-twice'),
    ...twice(framework.measures.map(({ id }) => id), 'id-twice'),
    ...lintMeasures(framework, indicators),
    ...indicators.flatMap((indicator) => lintIndicator(indicator, framework)),
  ];
}

function lintIndicator(indicator: Indicator, framework: Framework): FrameworkFault[] {
  const leaves = leavesOf(indicator.rule);
  return [
    ...twice(leaves.map(({ id }) => id), 'id-twice', indicator.name),
    ...twice(leaves.map(({ name }) => name), 'name-twice', indicator.name),
    ...lintRule(indicator.rule, indicator.maximum, indicator.name, framework),
    ...(indicator.vetoes ?? []).flatMap(({ value }) => lintOperand(value, indicator.name)),
    ...lintStandard(indicator),
  ];
}

function lintRule(rule: Rule, maximum: DecimalText, path: string, framework: Framework): FrameworkFault[] {
  const known = (id: string) => (framework.measures.some((measure) => measure.id === id) ? [] : [fault('measure-unknown', 'error', path, { measure: id })]);
  const positive = (field: string, value: DecimalText | undefined) =>
    value === undefined || compare(exactly(value), ZERO) > 0 ? [] : [fault('not-positive', 'error', path, { field, value })];
  switch (rule.shape) {
    case 'bands':
      return [...known(rule.measure), ...lintBands(rule.bands, path), ...lintPoints(rule.bands.map(({ points }) => points), maximum, path)];
    case 'proportional':
      return [...known(rule.measure), ...positive('fullAt', rule.fullAt)];
    case 'slope':
      return known(rule.measure);
    case 'weighted':
      return [...rule.terms.flatMap(({ measure }) => known(measure)), ...weights(path, rule.terms.map(({ points }) => points), maximum)];
    case 'steps':
      return [...known(rule.measure), ...positive('step', rule.step), ...positive('points', rule.points)];
    case 'occurrences':
      return [...known(rule.measure), ...positive('points', rule.points)];
    case 'targets':
    case 'manual':
      return [];
    case 'yes-no':
      return lintPoints([rule.yes, rule.no], maximum, path);
    case 'grades':
      return lintPoints(rule.grades.map((grade) => ('points' in grade ? grade.points : grade.to)), maximum, path);
    case 'checklist':
      return weights(path, rule.items.map((item) => item.maximum), maximum);
    case 'sum':
      return [
        ...weights(path, rule.parts.map((part) => part.maximum), maximum),
        ...rule.parts.flatMap((part) => [
          ...lintRule(part.rule, part.maximum, `${path} › ${part.name}`, framework),
          ...(part.vetoes ?? []).flatMap(({ value }) => lintOperand(value, `${path} › ${part.name}`)),
        ]),
      ];
    case 'either':
      return rule.of.flatMap((alternative) => lintRule(alternative, maximum, path, framework));
  }
}

function weights(path: string, parts: readonly DecimalText[], wanted: DecimalText): FrameworkFault[] {
  const total = sum(parts.map((part) => exactly(part)));
  return compare(total, exactly(wanted)) === 0 ? [] : [fault('weights-do-not-sum', 'error', path, { sum: exactText(total), wanted })];
}

function lintPoints(points: readonly DecimalText[], maximum: DecimalText, path: string): FrameworkFault[] {
  const beyond = points.filter((value) => compare(exactly(value), exactly(maximum)) > 0);
  const best = points.reduce((high, value) => (compare(exactly(value), exactly(high)) > 0 ? value : high));
  return [
    ...beyond.map((value) => fault('points-beyond-maximum', 'error', path, { points: value, maximum })),
    ...(beyond.length === 0 && compare(exactly(best), exactly(maximum)) !== 0 ? [fault('best-is-not-maximum', 'warning', path, { best, maximum })] : []),
  ];
}

/** The most points that the standard's own text names must be the weight, or that of one of its parts. */
function lintStandard(indicator: Indicator): FrameworkFault[] {
  const named = [...indicator.standard.normalize('NFKC').matchAll(/(\d+(?:\.\d+)?)\s*分(?!项|之|别|档)/g)].flatMap((match) => match[1] ?? []);
  if (named.length === 0) return [];
  const most = named.reduce((high, value) => (compare(exactly(value), exactly(high)) > 0 ? value : high));
  const weightsOfParts = leavesOf(indicator.rule).map((leaf) => leaf.maximum);
  const agrees = [indicator.maximum, ...weightsOfParts].some((maximum) => compare(exactly(maximum), exactly(most)) === 0);
  return agrees || termPoints(indicator.rule).includes(most) ? [] : [fault('standard-says-otherwise', 'error', indicator.name, { found: most, maximum: indicator.maximum })];
}

function termPoints(rule: Rule): readonly DecimalText[] {
  return rule.shape === 'weighted' ? rule.terms.map(({ points }) => points) : [];
}

function lintRatings({ ratings }: Framework): FrameworkFault[] {
  const ends = ratings.map(({ atLeast }) => exactly(atLeast));
  const descending = ends.every((end, index) => index === 0 || compare(end, ends[index - 1] ?? end) < 0);
  const last = ends.at(-1);
  return [
    ...(descending ? [] : [fault('ratings-not-descending', 'error', 'ratings', {})]),
    ...(last && compare(last, ZERO) > 0 ? [fault('ratings-end-above-zero', 'error', 'ratings', {})] : []),
  ];
}

function twice(values: readonly string[], code: 'id-twice' | 'name-twice', path = ''): FrameworkFault[] {
  const repeated = new Set(values.filter((value, index) => values.indexOf(value) !== index));
  return [...repeated].map((value) => (code === 'id-twice' ? fault(code, 'error', path, { id: value }) : fault(code, 'error', path, { name: value })));
}

function lintMeasures(framework: Framework, indicators: readonly Indicator[]): FrameworkFault[] {
  const quantities = new Map(framework.measures.map(({ id, value }) => [id, value]));
  const used = new Set<string>();
  const visit = (id: string, above: readonly string[]): FrameworkFault[] => {
    if (above.includes(id)) return [fault('measure-cycle', 'error', id, { measure: id })];
    const quantity = quantities.get(id);
    if (!quantity) return [];
    used.add(id);
    return measuresIn(quantity).flatMap((next) => visit(next, [...above, id]));
  };
  const cycles = indicators.flatMap(({ rule, vetoes }) => [
    ...measuresOfRule(rule).flatMap((id) => visit(id, [])),
    ...(vetoes ?? []).flatMap(({ value }) => measuresOfOperand(value).flatMap((id) => visit(id, []))),
  ]);
  return [
    ...framework.measures.flatMap(({ name, value }) => operandsOf(value).flatMap((operand) => lintOperand(operand, name))),
    ...framework.measures.flatMap(({ name, value }) =>
      measuresIn(value).flatMap((id) => (quantities.has(id) ? [] : [fault('measure-unknown', 'error', name, { measure: id })])),
    ),
    ...cycles.filter((found, index) => cycles.findIndex(({ path }) => path === found.path) === index),
    ...framework.measures.filter(({ id }) => !used.has(id)).map(({ id, name }) => fault('measure-unused', 'warning', name, { measure: id })),
  ];
}

function lintOperand(operand: Operand, path: string): FrameworkFault[] {
  if ('input' in operand) {
    const input = inputNamed(operand.input);
    if (!input) return [fault('input-unknown', 'error', path, { input: operand.input })];
    if (!['amount', 'count', 'rate'].includes(input.kind)) return [fault('input-of-wrong-kind', 'error', path, { input: operand.input })];
    return (input.shape === 'quarters') === (operand.item !== undefined) ? [] : [fault('item-needed', 'error', path, { input: operand.input })];
  }
  return operandsWithin(operand).flatMap((part) => lintOperand(part, path));
}

function operandsWithin(operand: Operand): readonly Operand[] {
  if ('sum' in operand) return operand.sum;
  if ('difference' in operand) return operand.difference;
  if ('product' in operand) return operand.product;
  if ('absolute' in operand) return [operand.absolute];
  return 'firstGiven' in operand ? operand.firstGiven : [];
}

function operandsOf(quantity: Quantity): readonly Operand[] {
  if ('mean' in quantity) return [];
  if ('number' in quantity) return [quantity.number];
  return 'ratio' in quantity ? quantity.ratio : 'growth' in quantity ? quantity.growth : quantity.deviation;
}

function measuresIn(quantity: Quantity): readonly string[] {
  return 'mean' in quantity ? quantity.mean : operandsOf(quantity).flatMap(measuresOfOperand);
}

function measuresOfOperand(operand: Operand): string[] {
  return 'measure' in operand ? [operand.measure] : operandsWithin(operand).flatMap(measuresOfOperand);
}

function measuresOfRule(rule: Rule): string[] {
  switch (rule.shape) {
    case 'bands':
    case 'proportional':
    case 'slope':
    case 'steps':
    case 'occurrences':
      return [rule.measure];
    case 'weighted':
      return rule.terms.map(({ measure }) => measure);
    case 'sum':
      return rule.parts.flatMap((part) => [...measuresOfRule(part.rule), ...(part.vetoes ?? []).flatMap(({ value }) => measuresOfOperand(value))]);
    case 'either':
      return rule.of.flatMap(measuresOfRule);
    default:
      return [];
  }
}
