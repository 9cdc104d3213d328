/** The points that a project gives its targets: all together as the framework wants, and as it spreads them. */
import { compare, exactly, exactText, isZero, sum, ZERO, type Ratio } from '../exact/ratio';
import type { Framework, Indicator, Rule, TargetsRule } from '../frameworks/model';
import { indicatorsOf } from '../frameworks/model';
import { problem, type Problem } from '../problems';
import { isCategory, ofCategory } from '../rules/targets';
import type { Target } from '../targets/model';
import { PROJECT_TARGETS, type Project } from './readProjects';

export interface WeighedFramework {
  /** Its indicators of targets have the points that the project gives them, where the framework lets points move. */
  readonly framework: Framework;
  readonly problems: readonly Problem[];
}

/** The targets rule of an indicator, itself or the first of its alternatives. */
export function targetsRuleOf(rule: Rule): TargetsRule | null {
  if (rule.shape === 'targets') return rule;
  return rule.shape === 'either' ? (rule.of.map(targetsRuleOf).find((found) => found !== null) ?? null) : null;
}

/** Checks the points of a project's rows, and moves those of the framework where it may. */
export function weigh({ name, cell }: Project, targets: readonly Target[], framework: Framework): WeighedFramework {
  const indicators = indicatorsOf(framework).map(({ indicator }) => indicator);
  const asked = indicators.flatMap((indicator) => {
    const rule = targetsRuleOf(indicator.rule);
    return rule ? [{ indicator, rule, own: sum(weightsOf(ofCategory(targets, rule.category))) }] : [];
  });
  const wanted = sum(asked.map(({ indicator }) => exactly(indicator.maximum)));
  const given = sum(weightsOf(targets));
  const problems: Problem[] = [...withoutWeight(targets), ...unplaced(targets, asked.map(({ rule }) => rule))];
  if (compare(given, wanted) !== 0) {
    const cells = targets.flatMap(({ weightCell }) => (weightCell === null ? [] : [weightCell]));
    problems.push(problem('project-weights', 'error', { input: PROJECT_TARGETS, cell: cells[0] ?? cell }, { project: name, sum: exactText(given), wanted: exactText(wanted), last: cells.at(-1) ?? null }));
    return { framework, problems };
  }
  const moved = asked.filter(({ indicator, own }) => compare(own, exactly(indicator.maximum)) !== 0);
  if (moved.length === 0 || problems.length > 0) return { framework, problems };
  const levels = moved.map(({ indicator, rule, own }) => ({ level: rule.category ?? indicator.name, own: exactText(own), usual: indicator.maximum }));
  const isAllowed = moved.every(({ rule }) => rule.movable === true);
  problems.push(problem('project-level-weights', isAllowed ? 'note' : 'error', { input: PROJECT_TARGETS, cell }, { project: name, levels }));
  return isAllowed ? { framework: withMaxima(framework, new Map(moved.map(({ indicator, own }) => [indicator.id, own]))), problems } : { framework, problems };
}

function weightsOf(targets: readonly Target[]): readonly Ratio[] {
  return targets.flatMap(({ weight }) => (weight ? [weight] : []));
}

function withoutWeight(targets: readonly Target[]): readonly Problem[] {
  return targets.filter(({ weight }) => weight === null).map(({ name, weightCell, cell }) => problem('target-without-weight', 'error', { input: PROJECT_TARGETS, cell: weightCell ?? cell }, { target: name }));
}

/** A row under a first level that no indicator of the framework takes would be left out of the score without a word. */
function unplaced(targets: readonly Target[], rules: readonly TargetsRule[]): readonly Problem[] {
  const levels = rules.flatMap(({ category }) => (category === undefined ? [] : [category]));
  if (levels.length < rules.length) return [];
  return targets
    .filter(({ category }) => category === null || !levels.some((level) => isCategory(category, level)))
    .map(({ name, category, cell }) => problem('target-unplaced', 'error', { input: PROJECT_TARGETS, cell }, { target: name, level: category ?? '', levels }));
}

/** Indicators without points fall out: a project may have no target of a level. */
function withMaxima(framework: Framework, maxima: ReadonlyMap<string, Ratio>): Framework {
  const weighed = (indicator: Indicator): readonly Indicator[] => {
    const own = maxima.get(indicator.id);
    if (!own) return [indicator];
    return isZero(own) || compare(own, ZERO) < 0 ? [] : [{ ...indicator, maximum: exactText(own) }];
  };
  return { ...framework, sections: framework.sections.map((section) => ({ ...section, groups: section.groups.map((group) => ({ ...group, indicators: group.indicators.flatMap(weighed) })) })) };
}
