/** Scored projects on the terminal, and as the public JSON of `npm run score -- --projects --json`. */
import { commandMessages } from '../../messages/command';
import type { Language } from '../../messages/language';
import { projectScoresMessages } from '../../messages/projectScores';
import type { Problem } from '../../scoring/problems';
import type { ProjectResult } from '../../scoring/projects/scoreProjects';
import { nameIn, problemLine, reasonText } from '../../scoring/wording';
import type { ProjectStandard } from '../../workbook/projects/framework';
import type { ProjectsInHost } from './scoreFile';

/** A line for each project, then what is to be done, ending in a line end. */
export function projectsReport({ scored, sheets }: ProjectsInHost, language: Language): string {
  const words = projectScoresMessages[language];
  const messages = commandMessages[language];
  const { projects, problems } = scored;
  const found = [...problems, ...projects.flatMap((project) => project.problems)];
  const lines = projects.length === 0 ? [words.nothing] : [standardLine(scored.standard, language), '', ...projects.map((project) => projectLine(project, language))];
  if (found.length > 0) lines.push('', messages.problems, ...found.map((each) => `[${messages.severity[each.severity]}] ${problemLine(each, language)}`));
  if (sheets.length > 0) lines.push('', words.written({ sheets }));
  return `${lines.join('\n')}\n`;
}

function projectLine({ project, scorecard: { total }, rate, met, targets }: ProjectResult, language: Language): string {
  const words = projectScoresMessages[language];
  const score = total.complete ? words.score({ score: total.score, maximum: total.maximum, rating: total.rating }) : words.partial({ score: total.score });
  return [project.name, score, ...(rate === null ? [] : [words.rate({ rate })]), ...(met === null ? [] : [words.completion({ met, targets })])].join('　');
}

function standardLine({ framework, from, sheet, edited }: ProjectStandard, language: Language): string {
  const words = projectScoresMessages[language];
  return words.scoredBy({ standard: words.standard({ title: nameIn({ name: framework.title, nameEn: framework.titleEn ?? null }, language), from, sheet, edited }) });
}

export function projectsJson({ scored, sheets }: ProjectsInHost, language: Language): object {
  const { standard, projects, problems } = scored;
  const { framework } = standard;
  return {
    framework: { id: framework.id, version: framework.version, title: framework.title },
    standard: { from: standard.from, sheet: standard.sheet, edited: standard.edited },
    projects: projects.map(({ project, scorecard: { total }, indicators, rate, met, targets, completion, reasonsMissing, problems: own }) => ({
      name: project.name, cell: project.cell, total: total.score, maximum: total.maximum, rating: total.rating, complete: total.complete,
      rate, met, targets, completion, reasonsMissing,
      indicators: indicators.map(({ result, rows }) => ({ id: result.id, name: result.name, maximum: result.maximum, score: result.score, reason: reasonText(result, language), rows })),
      problems: own.map((each) => problemJson(each, language)),
    })),
    problems: problems.map((each) => problemJson(each, language)),
    sheets,
  };
}

function problemJson(found: Problem, language: Language): object {
  return { code: found.code, severity: found.severity, input: found.input, cell: found.cell, message: problemLine(found, language) };
}
