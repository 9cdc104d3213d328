/** One Score: inputs, a person's judgements and a framework give a scorecard. */
import { compare, divide, exactly, exactText, multiply, ONE, subtract, sum, ZERO, type Ratio } from '../exact/ratio';
import { round, roundedText } from '../exact/rounding';
import { compiled, type CompiledFramework, type CompiledGroup } from '../frameworks/compiled';
import type { Framework } from '../frameworks/model';
import type { InputCells } from '../inputs/cells';
import { readInputs, type InputSet } from '../inputs/readInputs';
import type { Judgement, SheetScore } from '../judgements/model';
import { readJudgements } from '../judgements/readJudgements';
import { measureBook } from '../measures/evaluate';
import type { Problem } from '../problems';
import { attainments } from '../targets/attainment';
import { readTargets } from '../targets/readTargets';
import { adviceProblems } from './advisories';
import { scoreIndicator, type ScoredIndicator } from './indicator';
import type { GroupTotal, LevelTotal, Scorecard, Total } from './model';
import type { PartContext } from './parts';

/** What a Score works on. */
export interface ScoreInputs {
  readonly cells: InputCells;
  /** Scores that a person typed over the program's on the scoring sheet, by indicator id. */
  readonly sheetScores: ReadonlyMap<string, SheetScore>;
}

/**
 * Scores a budget unit. What is missing leaves its indicator "not scored" and the total partial; nothing is guessed.
 * Pure: the same inputs and framework give the same scorecard.
 */
export function score({ cells, sheetScores }: ScoreInputs, framework: Framework): Scorecard {
  return scoreReadInputs(readInputs(cells), sheetScores, framework);
}

/** The same for inputs that have been read already. */
export function scoreReadInputs(inputs: InputSet, sheetScores: ReadonlyMap<string, SheetScore>, framework: Framework): Scorecard {
  const targetTable = inputs.tables.get('绩效目标表');
  const targetRows = targetTable?.state === 'value' ? readTargets(targetTable.value) : null;
  const targets = targetRows?.targets ?? null;
  const unreadTarget = targetRows?.unread ?? (targetTable?.state === 'unreadable' ? { cell: targetTable.cell } : null);
  const targetResults = targets && attainments(targets, { missed: 'proportion' }, framework.rounding.score);
  const judgementTable = inputs.tables.get('自评打分表');
  const judged = judgementTable?.state === 'value' ? readJudgements(judgementTable.value, framework) : { judgements: [], problems: [] };

  const context: PartContext = {
    framework,
    book: measureBook(framework, inputs, targetResults, unreadTarget),
    targets,
    targetResults,
    unreadTarget,
    judgement: judgementFinder(judged.judgements),
  };
  const problems: Problem[] = [...inputs.problems, ...(targetRows?.problems ?? []), ...judged.problems];
  const report = (found: Problem) => void problems.push(found);
  const scored = compiled(framework).indicators.map((indicator) => scoreIndicator(indicator, sheetScores.get(indicator.indicator.id) ?? null, context, report));
  const indicators = scored.map(({ result }) => result);
  problems.push(...adviceProblems(indicators, inputs, problems));

  const unit = inputs.texts.get('单位名称');
  return {
    framework: { id: framework.id, version: framework.version, title: framework.title, titleEn: framework.titleEn ?? null },
    unit: unit?.state === 'value' ? unit.value : null,
    year: inputs.year.state === 'value' ? inputs.year.value : null,
    indicators,
    sections: sectionTotals(compiled(framework), scored),
    total: totalOf(scored, framework),
    problems,
  };
}

function judgementFinder(judgements: readonly Judgement[]): PartContext['judgement'] {
  const found = new Map<string, Map<string | null, Judgement>>();
  for (const judgement of judgements) {
    const known = found.get(judgement.indicator);
    if (known) known.set(judgement.item, judgement);
    else found.set(judgement.indicator, new Map([[judgement.item, judgement]]));
  }
  return (indicator, item) => found.get(indicator)?.get(item) ?? null;
}

/** Indicators stand in the order of the framework's sections and groups. */
function sectionTotals({ sections }: CompiledFramework, scored: readonly ScoredIndicator[]): LevelTotal[] {
  let next = 0;
  return sections.map((section) => {
    const first = next;
    const groups = section.groups.map((group) => levelTotal(group, scored.slice(next, (next += group.count))));
    const { name, nameEn, maximum, score: points, complete } = levelTotal(section, scored.slice(first, next));
    return { name, nameEn, maximum, score: points, complete, groups };
  });
}

function levelTotal({ name, nameEn, maximum }: CompiledGroup, scored: readonly ScoredIndicator[]): GroupTotal {
  return {
    name,
    nameEn,
    maximum,
    score: exactText(sum(scored.map(({ rounded }) => rounded ?? ZERO))),
    complete: scored.every(({ result }) => result.state !== 'not-scored'),
  };
}

function maximumOf(scored: readonly ScoredIndicator[]): Ratio {
  return sum(scored.map(({ result }) => exactly(result.maximum)));
}

function totalOf(scored: readonly ScoredIndicator[], framework: Framework): Total {
  const { rounding, ratings } = framework;
  const counted = scored.filter(({ result }) => result.state === 'scored');
  const applicable = scored.filter(({ result }) => result.state !== 'not-applicable');
  const complete = counted.length === applicable.length && applicable.length > 0;
  const points = sum(
    counted.map(({ exact, rounded }) => (rounding.total.of === 'rounded-scores' ? rounded : exact) ?? ZERO),
  );
  const total = exactly(framework.total);
  const excluded = framework.notApplicable === 'excluded-and-rescaled' ? scored.length - applicable.length : 0;
  const isRescaled = excluded > 0 && complete;
  const applicableMaximum = maximumOf(applicable);
  const scale = isRescaled ? divide(total, applicableMaximum) : ONE;
  const scaled = multiply(points, scale);
  const rounded = round(scaled, rounding.total);
  const scoredMaximum = complete ? total : maximumOf(counted);
  const rating = complete ? ratings.find(({ atLeast }) => compare(rounded, exactly(atLeast)) >= 0) : undefined;
  return {
    score: roundedText(scaled, rounding.total),
    maximum: framework.total,
    scoredMaximum: exactText(scoredMaximum),
    deduction: roundedText(subtract(scoredMaximum, rounded), rounding.total),
    complete,
    rating: rating?.name ?? null,
    ratingEn: rating?.nameEn ?? null,
    scaledBy: exactText(scale),
    rescaled: excluded > 0 ? { excluded, applicable: exactText(applicableMaximum), points: complete ? exactText(points) : null } : null,
  };
}
