/** The result of one indicator: its parts added and rounded, a person's score over it, its sources. */
import { compare, exactText, fromExactText, subtract, sum, ZERO, type Ratio } from '../exact/ratio';
import { round, roundedText, textOfRounded } from '../exact/rounding';
import type { CompiledIndicator } from '../frameworks/compiled';
import type { Framework } from '../frameworks/model';
import type { Judgement, SheetScore } from '../judgements/model';
import { unique } from '../measures/evaluate';
import { problem, type Problem } from '../problems';
import type { Basis, IndicatorResult, MeasureResult, Missing, Overruling, PartResult, SourceCell } from './model';
import { scoreParts, type PartContext } from './parts';

export interface ScoredIndicator {
  readonly result: IndicatorResult;
  /** The score before rounding and as displayed; `null` when there is none. */
  readonly exact: Ratio | null;
  readonly rounded: Ratio | null;
}

/** Scores one indicator. `onSheet` is what a person typed over its score on the scoring sheet. */
export function scoreIndicator(compiled: CompiledIndicator, onSheet: SheetScore | null, context: PartContext, report: (found: Problem) => void): ScoredIndicator {
  const { indicator } = compiled;
  const whole = context.judgement(indicator.id, null);
  const measures = compiled.measures.map((id) => context.book.measure(id).result);
  const scored = scoreParts(indicator, context);
  if ('notApplicable' in scored) return { result: notApplicable(compiled, whole, measures, scored.notApplicable), exact: null, rounded: null };

  const computed = pointsOf(scored, context.framework);
  const person = personScore(compiled, whole, onSheet, report);
  const setOver = person && overruling(person, computed, context.framework);
  const exact = setOver ? person.score : computed;
  const isInPlace = setOver?.computed === null;
  const overruled = isInPlace ? null : setOver;
  const parts = person && isInPlace ? [judgedWhole(compiled, person, whole, scored)] : scored;
  askForReason(compiled, person, exact, overruled, isInPlace, report);
  const sources = sourcesOf(compiled, parts, measures, person, context);
  const missing = missingOf(parts);
  if (exact === null) return { result: resultOf(compiled, whole, measures, unscored('not-scored', parts, sources, missing)), exact, rounded: null };
  const { score: rounding } = context.framework.rounding;
  const rounded = round(exact, rounding);
  const outcome: Outcome = {
    state: 'scored',
    basis: basisOf(parts, overruled),
    score: textOfRounded(rounded, rounding),
    deduction: roundedText(subtract(compiled.maximum, rounded), rounding),
    exactScore: exactText(exact),
    parts,
    overruled,
    sources,
    missing,
  };
  return { result: resultOf(compiled, whole, measures, outcome), exact, rounded };
}

/** What an indicator came to; the rest of its result is the framework's. */
type Outcome = Pick<IndicatorResult, 'state' | 'basis' | 'score' | 'deduction' | 'exactScore' | 'parts' | 'overruled' | 'sources' | 'missing'>;

function unscored(state: 'not-scored' | 'not-applicable', parts: readonly PartResult[], sources: readonly SourceCell[], missing: readonly Missing[]): Outcome {
  return { state, basis: null, score: null, deduction: null, exactScore: null, parts, overruled: null, sources, missing };
}

function resultOf(compiled: CompiledIndicator, whole: Judgement | null, measures: readonly MeasureResult[], outcome: Outcome): IndicatorResult {
  const { indicator } = compiled;
  return {
    id: indicator.id,
    name: indicator.name,
    nameEn: indicator.nameEn ?? null,
    section: compiled.section,
    group: compiled.group,
    standard: indicator.standard,
    standardEn: indicator.standardEn ?? null,
    unconfirmed: compiled.unconfirmed,
    maximum: indicator.maximum,
    state: outcome.state,
    basis: outcome.basis,
    score: outcome.score,
    deduction: outcome.deduction,
    exactScore: outcome.exactScore,
    parts: outcome.parts,
    measures,
    overruled: outcome.overruled,
    sources: outcome.sources,
    missing: outcome.missing,
    writtenReason: whole?.reason ?? null,
  };
}

function notApplicable(compiled: CompiledIndicator, whole: Judgement | null, measures: readonly MeasureResult[], reason: string | null): IndicatorResult {
  const { id, name, nameEn = null, maximum } = compiled.indicator;
  const explanation = { rule: 'not-applicable', reason } as const;
  const only: PartResult = { id, name, nameEn, maximum, points: null, basis: null, explanation, missing: [], overruled: null };
  return resultOf(compiled, whole, measures, unscored('not-applicable', [only], unique(...measures.map(({ sources }) => sources)), []));
}

/** The sum of the parts, each rounded before when the framework says so; `null` while one is not scored. */
function pointsOf(parts: readonly PartResult[], { rounding }: Framework): Ratio | null {
  const points: Ratio[] = [];
  for (const part of parts) {
    if (part.points === null) return null;
    const exact = fromExactText(part.points);
    points.push(rounding.score.at === 'part' ? round(exact, rounding.score) : exact);
  }
  return sum(points);
}

interface PersonScore {
  readonly by: Overruling['by'];
  readonly score: Ratio;
  readonly reason: string | null;
  readonly cell: string | null;
}

/** What a person set for the whole indicator: on the scoring sheet first, for it is what everybody sees. */
function personScore({ indicator, maximum }: CompiledIndicator, whole: Judgement | null, onSheet: SheetScore | null, report: (found: Problem) => void): PersonScore | null {
  if (onSheet) {
    const isAllowed = compare(onSheet.score, ZERO) >= 0 && compare(onSheet.score, maximum) <= 0;
    if (isAllowed) return { by: 'scoring-sheet', score: onSheet.score, reason: onSheet.reason, cell: onSheet.cell };
    report(
      problem('judgement-out-of-range', 'error', { cell: onSheet.cell }, {
        indicator: indicator.name,
        indicatorEn: indicator.nameEn ?? null,
        text: exactText(onSheet.score),
        maximum: indicator.maximum,
      }),
    );
  }
  if (whole?.decision.kind !== 'score') return null;
  return { by: 'judgement-table', score: whole.decision.score, reason: whole.reason, cell: whole.cell };
}

/** A person's score over a computed one, or in the place of one that is missing; none when both print the same. */
function overruling(person: PersonScore, computed: Ratio | null, { rounding }: Framework): Overruling | null {
  const score = roundedText(person.score, rounding.score);
  const before = computed && roundedText(computed, rounding.score);
  return before === score ? null : { by: person.by, computed: before, score, reason: person.reason, cell: person.cell };
}

/** A person says why: over a computed score always, in its place when points are lost. The judgement table is asked where it is read. */
function askForReason(
  { indicator, maximum }: CompiledIndicator,
  person: PersonScore | null,
  exact: Ratio | null,
  overruled: Overruling | null,
  isInPlace: boolean,
  report: (found: Problem) => void,
): void {
  if (!person || !exact || person.reason !== null) return;
  const names = { indicator: indicator.name, indicatorEn: indicator.nameEn ?? null };
  if (overruled?.computed) {
    report(problem('overruled-without-reason', 'ask', { cell: person.cell }, { ...names, computed: overruled.computed, score: overruled.score }));
  } else if (isInPlace && person.by === 'scoring-sheet' && compare(exact, maximum) < 0) {
    report(problem('judgement-without-reason', 'ask', { cell: person.cell }, { ...names, item: '', lost: exactText(subtract(maximum, exact)) }));
  }
}

/** A person's score for a whole indicator whose parts could not all be scored. */
function judgedWhole({ indicator }: CompiledIndicator, person: PersonScore, whole: Judgement | null, parts: readonly PartResult[]): PartResult {
  // A number that the rule wants is lacking only where a part would be computed.
  const missing = parts.flatMap((part) => part.missing).filter(({ kind }) => kind !== 'judgement');
  const { id, name, nameEn = null, maximum } = indicator;
  return {
    id,
    name,
    nameEn,
    maximum,
    points: exactText(person.score),
    basis: missing.length > 0 ? 'judged-no-number' : 'judged',
    explanation: {
      rule: 'judged',
      choice: whole?.choice ?? null,
      choiceEn: whole?.choiceEn ?? null,
      reason: person.reason,
      evidence: whole?.evidence ?? null,
      cell: person.cell,
      missedTargets: [],
    },
    missing,
    overruled: null,
  };
}

function basisOf(parts: readonly PartResult[], overruled: Overruling | null): Basis {
  if (overruled || parts.some(({ basis }) => basis === 'overruled')) return 'overruled';
  const basis = parts[0]?.basis ?? null;
  return basis !== null && parts.every((part) => part.basis === basis) ? basis : 'mixed';
}

/** What is lacking where nothing was scored, or a person stood in for a number. */
function missingOf(parts: readonly PartResult[]): readonly Missing[] {
  const lacking = parts.filter(({ basis, missing }) => missing.length > 0 && (basis === null || basis === 'judged-no-number'));
  const missing = lacking.flatMap((part) => part.missing);
  if (missing.length < 2) return missing;
  // An input that stands in several places of a formula is missing once.
  return missing.filter((one, index) => missing.findIndex((other) => isSame(one, other)) === index);
}

function isSame(one: Missing, other: Missing): boolean {
  if (one.kind === 'input') return other.kind === 'input' && one.input === other.input && one.item === other.item;
  if (one.kind === 'judgement') return other.kind === 'judgement' && one.item === other.item;
  return other.kind === 'zero-denominator' && one.measure === other.measure;
}

function sourcesOf(
  { vetoed }: CompiledIndicator,
  parts: readonly PartResult[],
  measures: readonly MeasureResult[],
  person: PersonScore | null,
  { book }: PartContext,
): SourceCell[] {
  const sources: SourceCell[] = [];
  for (const measure of measures) sources.push(...measure.sources);
  for (const operand of vetoed) sources.push(...book.operand(operand).sources);
  for (const { explanation, overruled } of parts) {
    if (explanation.rule === 'judged') {
      // A score typed on the scoring sheet comes from no input.
      if (person?.by !== 'scoring-sheet' || explanation.cell !== person.cell) sources.push({ input: '自评打分表', cell: explanation.cell });
      for (const { cell } of explanation.missedTargets) sources.push({ input: '绩效目标表', cell });
    } else if (explanation.rule === 'targets') {
      for (const { cell } of explanation.rows) sources.push({ input: '绩效目标表', cell });
    } else if (overruled) {
      sources.push({ input: '自评打分表', cell: overruled.cell });
    }
  }
  if (person?.by === 'judgement-table') sources.push({ input: '自评打分表', cell: person.cell });
  return unique(sources);
}
