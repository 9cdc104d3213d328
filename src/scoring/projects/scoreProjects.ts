/** 项目支出绩效自评: each project scored by the engine as if it were a unit, by a framework for projects. */
import { divide, exactText, fromExactText, integer, isZero, sum, type ExactText } from '../exact/ratio';
import { percentText } from '../exact/rounding';
import { indicatorsOf, type Framework } from '../frameworks/model';
import type { InputSet } from '../inputs/readInputs';
import { problem, type Problem } from '../problems';
import { ofCategory } from '../rules/targets';
import type { IndicatorResult, Missing, ScoredTarget, Scorecard } from '../scorecard/model';
import { scoreReadInputs } from '../scorecard/score';
import { attainments } from '../targets/attainment';
import { readTargets } from '../targets/readTargets';
import { rowProblems } from '../targets/rowProblems';
import { TARGET_TABLE } from '../targets/titles';
import { PROJECT_TABLE } from '../progress/projectTable';
import { PROJECT_TARGETS, readProjects, type Project } from './readProjects';
import { inputsOfProject, PROJECT_FIGURES } from './view';
import { targetsRuleOf, weigh } from './weights';

export interface ProjectResult {
  readonly project: Project;
  /** By the framework with the points that the project gives its targets. */
  readonly scorecard: Scorecard;
  readonly indicators: readonly ProjectIndicator[];
  /** Spending of the year over its budget, for print; `null` where either is missing or the budget 0. */
  readonly rate: string | null;
  /** Targets reached, of all. `null` while one is open. */
  readonly met: number | null;
  readonly targets: number;
  readonly completion: string | null;
  /** Rows whose deviation nobody has explained. */
  readonly reasonsMissing: number;
  readonly problems: readonly Problem[];
}

/** An indicator with its rows of targets; none where no target decides it. */
export interface ProjectIndicator {
  readonly result: IndicatorResult;
  readonly rows: readonly ScoredTarget[];
}

export interface ScoredProjects {
  readonly projects: readonly ProjectResult[];
  /** Of the tables as a whole. */
  readonly problems: readonly Problem[];
}

/** Scores every project of 项目绩效目标表. Pure: the same inputs and framework give the same result. */
export function scoreProjects(inputs: InputSet, framework: Framework): ScoredProjects {
  const { projects, problems } = readProjects(inputs);
  return { projects: projects.map((project) => scoreProject(project, inputs, framework)), problems };
}

function scoreProject(project: Project, inputs: InputSet, framework: Framework): ProjectResult {
  const view = inputsOfProject(project, inputs, framework);
  const table = view.tables.get(TARGET_TABLE);
  const read = readTargets(table?.state === 'value' ? table.value : [], PROJECT_TARGETS);
  const weighed = weigh(project, read.targets, framework);
  const isSound = weighed.problems.every(({ severity }) => severity !== 'error');
  const scorecard = inWordsOfProjects(scoreReadInputs(isSound ? view : withoutTargets(view), new Map(), weighed.framework), project);
  const own = indicatorsOf(weighed.framework);
  const indicators = scorecard.indicators.map((result, index): ProjectIndicator => {
    const explained = result.parts.flatMap(({ explanation }) => (explanation.rule === 'targets' ? explanation.rows : []));
    const rule = own[index] ? targetsRuleOf(own[index].indicator.rule) : null;
    if (explained.length > 0 || !rule) return { result, rows: explained };
    return { result, rows: attainments(ofCategory(read.targets, rule.category), rule, framework.rounding.score).map((row) => ({ ...row, points: null })) };
  });
  const rows = indicators.flatMap((each) => each.rows);
  const waiting = indicators.filter(({ result }) => result.state === 'not-scored').flatMap((each) => rowProblems(each.rows, PROJECT_TARGETS));
  // A grade that waits for its points is told with their range, not as a blank cell.
  const graded = new Set(waiting.map(({ cell }) => cell));
  const told = scorecard.problems.filter(({ code, cell }) => code !== 'cell-blank' || !graded.has(cell));
  const found = distinct([...read.problems, ...weighed.problems, ...told, ...waiting]);
  const met = rows.every((row) => row.met !== null) ? rows.filter((row) => row.met).length : null;
  return {
    project,
    scorecard,
    indicators,
    rate: rateOf(project),
    met,
    targets: rows.length,
    completion: met === null || rows.length === 0 ? null : percentText(divide(integer(met), integer(rows.length)), framework.rounding.rate),
    reasonsMissing: found.filter(({ code }) => code === 'deviation-without-reason').length,
    problems: found,
  };
}

/** Points that do not add up score nothing: every row would earn another share than it says. */
function withoutTargets(view: InputSet): InputSet {
  return { ...view, tables: new Map([...view.tables, [TARGET_TABLE, { state: 'missing', cell: null } as const]]) };
}

function rateOf({ figures }: Project): string | null {
  const [spent, budget] = [figures?.amounts.spent.value, figures?.amounts.budget.value];
  return spent && budget && !isZero(budget) ? percentText(divide(spent, budget), { decimals: 2, mode: 'half-up' }) : null;
}

const FIGURES: ReadonlySet<string> = new Set(PROJECT_FIGURES.map(({ input }) => input));

/** The tables of projects in the place of those that the view answered for. */
function tableOf(input: string): string {
  return FIGURES.has(input) ? PROJECT_TABLE : input === TARGET_TABLE || input === '自评打分表' ? PROJECT_TARGETS : input;
}

function inWordsOfProjects(card: Scorecard, { name, figures }: Project): Scorecard {
  const lacking = (missing: readonly Missing[]) => missing.map((each) => (each.kind === 'input' ? { ...each, input: tableOf(each.input), item: null } : each));
  return {
    ...card,
    indicators: card.indicators.map((indicator) => ({
      ...indicator,
      missing: lacking(indicator.missing),
      parts: indicator.parts.map((part) => ({ ...part, missing: lacking(part.missing) })),
      sources: indicator.sources.map((source) => ({ ...source, input: tableOf(source.input) })),
    })),
    problems: card.problems.flatMap((found): readonly Problem[] => {
      if (found.code === 'zero-denominator') return [problem('project-zero-denominator', 'error', { input: PROJECT_TABLE, cell: figures?.amounts.budget.cell ?? null }, { project: name, measure: found.details.measure })];
      // A name that the view does not have is told as a project that the table lacks; the unit's own are no matter of a project.
      if (found.input === null) return [found];
      return found.code === 'name-missing' || tableOf(found.input) === found.input ? [] : [{ ...found, input: tableOf(found.input) }];
    }),
  };
}

function distinct(problems: readonly Problem[]): readonly Problem[] {
  const known = new Set<string>();
  return problems.filter((found) => {
    const key = `${found.code}/${found.cell}/${JSON.stringify(found.details)}`;
    return !known.has(key) && known.add(key);
  });
}

/** The mean of all scores as a share of full marks; `null` while a project is not wholly scored. */
export function meanShare({ projects }: ScoredProjects): ExactText | null {
  if (projects.length === 0 || projects.some(({ scorecard }) => !scorecard.total.complete)) return null;
  const shares = projects.map(({ scorecard: { total } }) => divide(fromExactText(total.score), fromExactText(total.maximum)));
  return exactText(divide(sum(shares), integer(shares.length)));
}
