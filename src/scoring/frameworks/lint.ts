/** Does a framework make sense? Weights add up, bands cover everything once, names lead somewhere. */
import { compare, exactly, exactText, maximum as larger, ONE, sum, ZERO, type DecimalText } from '../exact/ratio';
import { sameWords } from '../inputs/tables';
import { lintBands, lintInterval } from './bandLint';
import { domainOf } from './domain';
import { fault, type FrameworkFault } from './faults';
import { leavesOf } from './leaves';
import { lintMeasures, lintOperand } from './measureLint';
import { lintFigures } from './standard/lintFigures';
import { indicatorsOf, type Framework, type Grade, type Indicator, type Rule, type TargetsRule, type Veto } from './model';

/** Everything that is wrong, in the order of the form. */
export function lintFramework(framework: Framework): FrameworkFault[] {
  const indicators = indicatorsOf(framework).map(({ indicator }) => indicator);
  return [
    ...positive('total', framework.total, ''),
    ...weights('total', indicators.map(({ maximum }) => maximum), framework.total),
    ...lintRatings(framework),
    ...twice(indicators.map(({ id }) => id), 'id-twice'),
    ...lintNames(indicators, ''),
    ...twice(framework.sections.map(({ name }) => name), 'name-twice'),
    ...framework.sections.flatMap((section) => twice(section.groups.map(({ name }) => name), 'name-twice', section.name)),
    ...lintMeasures(framework),
    ...indicators.flatMap((indicator) => lintIndicator(indicator, framework)),
    ...lintFigures(framework),
  ];
}

function lintIndicator(indicator: Indicator, framework: Framework): FrameworkFault[] {
  const leaves = leavesOf(indicator.rule);
  const path = indicator.name;
  return [
    ...twice([indicator.id, ...leaves.map(({ id }) => id)], 'id-twice', path),
    ...lintNames(leaves, path),
    ...lintMaximum(indicator.maximum, path),
    ...tooFine(indicator.maximum, framework, path),
    ...leaves.flatMap((leaf) => [
      ...lintMaximum(leaf.maximum, `${path} › ${leaf.name}`),
      ...(framework.rounding.score.at === 'part' ? tooFine(leaf.maximum, framework, `${path} › ${leaf.name}`) : []),
    ]),
    ...lintRule(indicator.rule, indicator.maximum, path, framework),
    ...lintVetoes(indicator.vetoes, path, framework),
    ...lintStandard(indicator),
  ];
}

function lintRule(rule: Rule, maximum: DecimalText, path: string, framework: Framework): FrameworkFault[] {
  const known = (id: string) => lintOperand({ measure: id }, path, framework);
  switch (rule.shape) {
    case 'bands':
      return [...known(rule.measure), ...lintBands(rule.bands, domainOf(rule.measure, framework), path), ...lintPoints(rule.bands.map(({ points }) => points), maximum, path)];
    case 'proportional':
      return [...known(rule.measure), ...positive('fullAt', rule.fullAt, path)];
    case 'slope':
      return known(rule.measure);
    case 'weighted':
      return [
        ...rule.terms.flatMap(({ measure, points }) => [...known(measure), ...positive('points', points, path)]),
        ...weights(path, rule.terms.map(({ points }) => points), maximum),
      ];
    case 'steps':
      return [...known(rule.measure), ...positive('step', rule.step, path), ...positive('points', rule.points, path), ...lintFloor(rule.floor, maximum, path)];
    case 'occurrences':
      return [...known(rule.measure), ...positive('points', rule.points, path)];
    case 'targets':
      return lintTargets(rule, path);
    case 'manual':
      return [];
    case 'yes-no':
      return lintPoints([rule.yes, rule.no], maximum, path);
    case 'grades':
      return lintGrades(rule.grades, maximum, path);
    case 'checklist':
      return weights(path, rule.items.map((item) => item.maximum), maximum);
    case 'sum':
      return [
        ...weights(path, rule.parts.map((part) => part.maximum), maximum),
        ...rule.parts.flatMap((part) => {
          const partPath = `${path} › ${part.name}`;
          return [...lintRule(part.rule, part.maximum, partPath, framework), ...lintVetoes(part.vetoes, partPath, framework)];
        }),
      ];
    case 'either':
      return [
        ...(rule.of.some(({ shape }) => shape === 'either') ? [fault('either-nested', 'warning', path, {})] : []),
        ...rule.of.flatMap((alternative) => lintRule(alternative, maximum, path, framework)),
      ];
  }
}

/** Everything that a row earns is a share of its own points. */
function lintTargets({ coefficient, cap, zeroBelow, tolerance, explainBeyond, grades }: TargetsRule, path: string): FrameworkFault[] {
  const positives = { coefficient, cap, zeroBelow, tolerance, explainBeyond };
  return [
    ...Object.entries(positives).flatMap(([field, value]) => positive(field, value, path)),
    ...[cap, zeroBelow].flatMap((share) => (share !== undefined && compare(exactly(share), ONE) > 0 ? [fault('points-beyond-maximum', 'error', path, { points: share, maximum: '1' })] : [])),
    ...(grades ? lintGrades(grades, '1', path) : []),
  ];
}

function lintVetoes(vetoes: readonly Veto[] | undefined, path: string, framework: Framework): FrameworkFault[] {
  return (vetoes ?? []).flatMap(({ value, is }) => [...lintOperand(value, path, framework), ...lintInterval(is, path)]);
}

function positive(field: string, value: DecimalText | undefined, path: string): FrameworkFault[] {
  return value === undefined || compare(exactly(value), ZERO) > 0 ? [] : [fault('not-positive', 'error', path, { field, value })];
}

function lintMaximum(maximum: DecimalText, path: string): FrameworkFault[] {
  return positive('maximum', maximum, path);
}

/** A weight that a rounded score can't reach would print more or less than full marks. */
function tooFine(maximum: DecimalText, { rounding }: Framework, path: string): FrameworkFault[] {
  const { decimals } = rounding.score;
  const given = exactText(exactly(maximum)).split('.')[1]?.length ?? 0;
  return given <= decimals ? [] : [fault('maximum-too-fine', 'error', path, { maximum, decimals })];
}

function lintFloor(floor: DecimalText | undefined, maximum: DecimalText, path: string): FrameworkFault[] {
  if (floor === undefined) return [];
  const isWithin = compare(exactly(floor), ZERO) >= 0 && compare(exactly(floor), exactly(maximum)) <= 0;
  return isWithin ? [] : [fault('floor-beyond-maximum', 'error', path, { floor, maximum })];
}

function weights(path: string, parts: readonly DecimalText[], wanted: DecimalText): FrameworkFault[] {
  const total = sum(parts.map((part) => exactly(part)));
  return compare(total, exactly(wanted)) === 0 ? [] : [fault('weights-do-not-sum', 'error', path, { sum: exactText(total), wanted })];
}

function lintGrades(grades: readonly Grade[], maximum: DecimalText, path: string): FrameworkFault[] {
  const upsideDown = grades.flatMap((grade) =>
    'from' in grade && compare(exactly(grade.from), exactly(grade.to)) > 0 ? [fault('range-upside-down', 'error', path, { from: grade.from, to: grade.to })] : [],
  );
  return [
    ...twice(grades.map(({ name }) => name), 'name-twice', path),
    ...upsideDown,
    ...lintPoints(grades.map((grade) => ('points' in grade ? grade.points : grade.to)), maximum, path),
    ...belowZero(grades.flatMap((grade) => ('from' in grade ? [grade.from] : [])), path),
  ];
}

function lintPoints(points: readonly DecimalText[], maximum: DecimalText, path: string): FrameworkFault[] {
  const beyond = points.filter((value) => compare(exactly(value), exactly(maximum)) > 0);
  const best = points.reduce((high, value) => (compare(exactly(value), exactly(high)) > 0 ? value : high));
  return [
    ...belowZero(points, path),
    ...beyond.map((value) => fault('points-beyond-maximum', 'error', path, { points: value, maximum })),
    ...(beyond.length === 0 && compare(exactly(best), exactly(maximum)) !== 0 ? [fault('best-is-not-maximum', 'warning', path, { best, maximum })] : []),
  ];
}

function belowZero(points: readonly DecimalText[], path: string): FrameworkFault[] {
  return points.filter((value) => compare(exactly(value), ZERO) < 0).map((value) => fault('points-below-zero', 'error', path, { points: value }));
}

/** Numbers of points in a text: 「得5分」, 「1.5分」, 「满分6」; not 「5分钟」 or 「3分项」, nor what is taken off: 「扣0.5分」. */
const POINTS_IN_TEXT = /(?<![\d.扣减]|[扣减][除去]?\s*)(\d+(?:\.\d+)?)\s*分(?![项之别档钟析配类级解工布])|满分为?\s*(\d+(?:\.\d+)?)/g;

/** 「≥95%得满分」 speaks of the full mark without a number: the numbers beside it are those of lower bands. */
const FULL_MARK_IN_WORDS = /满分(?!为?\s*\d)/;

/** The most points that the standard's own text names must be the weight, or that of one of its parts. */
function lintStandard(indicator: Indicator): FrameworkFault[] {
  const named = [...indicator.standard.normalize('NFKC').matchAll(POINTS_IN_TEXT)].map((match) => exactly(match[1] ?? match[2] ?? '0'));
  if (named.length === 0) return [];
  const most = named.reduce(larger);
  if (FULL_MARK_IN_WORDS.test(indicator.standard) && compare(most, exactly(indicator.maximum)) < 0) return [];
  const candidates = [indicator.maximum, ...leavesOf(indicator.rule).map((leaf) => leaf.maximum), ...termPoints(indicator.rule)];
  if (candidates.some((candidate) => compare(exactly(candidate), most) === 0)) return [];
  return [fault('standard-says-otherwise', 'error', indicator.name, { found: exactText(most), maximum: indicator.maximum })];
}

function termPoints(rule: Rule): readonly DecimalText[] {
  return rule.shape === 'weighted' ? rule.terms.map(({ points }) => points) : [];
}

function lintRatings({ ratings, total }: Framework): FrameworkFault[] {
  const ends = ratings.map(({ atLeast }) => exactly(atLeast));
  const isDescending = ends.every((end, index) => index === 0 || compare(end, ends[index - 1] ?? end) < 0);
  const last = ends.at(-1);
  return [
    ...(isDescending ? [] : [fault('ratings-not-descending', 'error', 'ratings', {})]),
    ...(last && compare(last, ZERO) > 0 ? [fault('ratings-end-above-zero', 'error', 'ratings', {})] : []),
    ...ratings.flatMap(({ atLeast }) => (compare(exactly(atLeast), exactly(total)) > 0 ? [fault('rating-beyond-total', 'error', 'ratings', { atLeast, total })] : [])),
    ...twice(ratings.map(({ name }) => name), 'name-twice', 'ratings'),
  ];
}

function twice(values: readonly string[], code: 'id-twice' | 'name-twice', path = ''): FrameworkFault[] {
  const repeated = new Set(values.filter((value, index) => values.indexOf(value) !== index));
  return [...repeated].map((value) => (code === 'id-twice' ? fault(code, 'error', path, { id: value }) : fault(code, 'error', path, { name: value })));
}

/** Names by which a person finds things must differ in more than width, quotes and numbering, and not be another's id. */
function lintNames(items: readonly { readonly id: string; readonly name: string; readonly nameEn?: string }[], path: string): FrameworkFault[] {
  const owners = new Map<string, string>();
  const faults: FrameworkFault[] = [];
  for (const { id, name, nameEn } of items) {
    for (const words of new Set([name, nameEn, id].flatMap((each) => (each === undefined ? [] : [sameWords(each)])))) {
      const owner = owners.get(words);
      if (owner === undefined) owners.set(words, id);
      else if (owner !== id) faults.push(fault('name-twice', 'error', path, { name }));
    }
  }
  return faults;
}
