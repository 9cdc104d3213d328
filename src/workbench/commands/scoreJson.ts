/** The public JSON of `npm run score -- --json`. Numbers that decide anything are decimal texts or fractions, never floats. */
import type { Language } from '../../messages/language';
import { exactText, fromExactText, subtract, exactly } from '../../scoring/exact/ratio';
import type { Finding } from '../../scoring/checks';
import type { Problem } from '../../scoring/problems';
import type { IndicatorResult, Missing, PartResult } from '../../scoring/scorecard/model';
import { missingText, problemText, reasonText, rescalingText } from '../../scoring/wording';
import { findingText } from '../../scoring/wording/finding';
import type { ScoreOutcome } from '../../workbook/model';

/** The scorecard for other programs. Field names and shapes are stable. */
export function scoreJson(outcome: ScoreOutcome, language: Language): object {
  const { scorecard, roundTrips, sheet, standard } = outcome;
  const { framework, unit, year, total, indicators, sections, problems } = scorecard;
  return {
    framework,
    standard: { sheet: standard.sheet, edited: standard.edited, date: standard.date },
    unit,
    year,
    total: total.score,
    maximum: total.maximum,
    deduction: total.deduction,
    rating: total.rating,
    complete: total.complete,
    rescaled: total.rescaled,
    rescaling: rescalingText(total, language),
    sections: sections.map(({ name, maximum, score, complete }) => ({ name, maximum, score, complete })),
    indicators: indicators.map((indicator) => indicatorJson(indicator, sheet.reasons[indicator.id] ?? '', language)),
    problems: problems.map((problem) => problemJson(problem, language)),
    findings: outcome.findings.map((found) => findingJson(found, language)),
    sheet: { name: sheet.name, created: sheet.created, kept: sheet.kept },
    roundTrips,
  };
}

function indicatorJson(indicator: IndicatorResult, onSheet: string, language: Language): object {
  return {
    id: indicator.id,
    name: indicator.name,
    section: indicator.section,
    group: indicator.group,
    maximum: indicator.maximum,
    state: indicator.state,
    basis: indicator.basis,
    score: indicator.score,
    deduction: indicator.deduction,
    exactScore: indicator.exactScore,
    unconfirmed: indicator.unconfirmed,
    measures: indicator.measures.map(({ id, name, numerator, denominator, exact, display }) => ({ id, name, numerator, denominator, exact, display })),
    parts: indicator.parts.map(partJson),
    overruled: indicator.overruled,
    reason: reasonText(indicator, language),
    reasonOnSheet: onSheet,
    sources: indicator.sources,
    missing: indicator.missing.map((missing) => missingJson(missing, language)),
  };
}

function partJson(part: PartResult): object {
  const { id, name, maximum, points, basis } = part;
  return { id, name, maximum, points, deduction: points === null ? null : exactText(subtract(exactly(maximum), fromExactText(points))), basis };
}

function missingJson(missing: Missing, language: Language): object {
  return { ...missing, message: missingText(missing, language) };
}

function findingJson(found: Finding, language: Language): object {
  const { what, fix } = findingText(found, language);
  return { check: found.check, severity: found.severity, message: what, fix, cells: found.cells, details: found.details };
}

function problemJson(problem: Problem, language: Language): object {
  const { what, fix } = problemText(problem, language);
  return { code: problem.code, severity: problem.severity, input: problem.input, cell: problem.cell, message: what, fix, details: problem.details };
}
