/** The result of one indicator: its parts added and rounded, a person's score over it, its sources. */
import { compare, exactly, exactText, fromExactText, subtract, sum, ZERO, type Ratio } from '../exact/ratio';
import { round, roundedText } from '../exact/rounding';
import type { Framework, Indicator, Rule } from '../frameworks/model';
import type { Judgement, SheetScore } from '../judgements/model';
import { unique } from '../measures/evaluate';
import { problem, type Problem } from '../problems';
import type { Basis, IndicatorResult, MeasureResult, Overruling, PartResult, SourceCell } from './model';
import { scoreParts, type PartContext } from './parts';

export interface Placed {
  readonly indicator: Indicator;
  readonly section: string;
  readonly group: string;
}

/** Scores one indicator. `onSheet` is what a person typed over its score on the scoring sheet. */
export function scoreIndicator(
  { indicator, section, group }: Placed,
  onSheet: SheetScore | null,
  context: PartContext,
): { readonly result: IndicatorResult; readonly exact: Ratio | null; readonly problems: readonly Problem[] } {
  const { framework } = context;
  const problems: Problem[] = [];
  const whole = context.judgement(indicator.id, null);
  const measures = measuresOf(indicator, context);
  const frame = {
    id: indicator.id,
    name: indicator.name,
    section,
    group,
    standard: indicator.standard,
    unconfirmed: indicator.sources.some(({ status }) => status === 'unconfirmed'),
    maximum: indicator.maximum,
    writtenReason: whole?.reason ?? null,
    measures,
  };
  const scored = scoreParts(indicator, context);
  if ('notApplicable' in scored) {
    const reason = scored.notApplicable;
    const only: PartResult = {
      id: indicator.id, name: indicator.name, maximum: indicator.maximum, points: null, basis: null,
      explanation: { rule: 'not-applicable', reason }, missing: [], overruled: null,
    };
    return {
      result: {
        ...frame, state: 'not-applicable', basis: null, score: null, deduction: null, exactScore: null, parts: [only], overruled: null, missing: [],
        sources: unique(measures.flatMap(({ sources }) => sources)),
      },
      exact: null,
      problems,
    };
  }

  const computed = pointsOf(scored, framework);
  const person = personScore(indicator, whole, onSheet, problems);
  const overruled = person && overruling(person, computed, framework);
  const exact = overruled ? person.score : computed;
  const parts = person && overruled && overruled.computed === null ? [judgedWhole(indicator, person, whole, scored)] : scored;
  const sources = sourcesOf(parts, measures, person);
  const missing = parts.flatMap((part) => (part.basis === null || part.basis === 'judged-no-number' ? part.missing : []));
  if (exact === null) {
    return {
      result: { ...frame, state: 'not-scored', basis: null, score: null, deduction: null, exactScore: null, parts, overruled: null, sources, missing },
      exact: null,
      problems,
    };
  }
  if (overruled && overruled.computed !== null && overruled.reason === null) {
    problems.push(
      problem('overruled-without-reason', 'ask', { cell: overruled.cell }, { indicator: indicator.name, computed: overruled.computed, score: overruled.score }),
    );
  }
  const basis = basisOf(parts, overruled);
  const rounded = round(exact, framework.rounding.score);
  const lost = subtract(exactly(indicator.maximum), rounded);
  return {
    result: {
      ...frame,
      state: 'scored',
      basis,
      score: roundedText(exact, framework.rounding.score),
      deduction: roundedText(lost, framework.rounding.score),
      exactScore: exactText(exact),
      parts,
      overruled: overruled && overruled.computed !== null ? overruled : null,
      sources,
      missing,
    },
    exact,
    problems,
  };
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
function personScore(indicator: Indicator, whole: Judgement | null, onSheet: SheetScore | null, problems: Problem[]): PersonScore | null {
  if (onSheet) {
    const allowed = compare(onSheet.score, ZERO) >= 0 && compare(onSheet.score, exactly(indicator.maximum)) <= 0;
    if (allowed) return { by: 'scoring-sheet', ...onSheet };
    problems.push(
      problem('judgement-out-of-range', 'error', { cell: onSheet.cell }, {
        indicator: indicator.name,
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

/** A person's score for a whole indicator whose parts could not all be scored. */
function judgedWhole(indicator: Indicator, person: PersonScore, whole: Judgement | null, parts: readonly PartResult[]): PartResult {
  // A number that the rule wants is lacking only where a part would be computed.
  const missing = parts.flatMap((part) => part.missing).filter(({ kind }) => kind !== 'judgement');
  return {
    id: indicator.id,
    name: indicator.name,
    maximum: indicator.maximum,
    points: exactText(person.score),
    basis: missing.length > 0 ? 'judged-no-number' : 'judged',
    explanation: { rule: 'judged', choice: whole?.choice ?? null, reason: person.reason, evidence: whole?.evidence ?? null, cell: person.cell, missedTargets: [] },
    missing,
    overruled: null,
  };
}

function basisOf(parts: readonly PartResult[], overruled: Overruling | null): Basis {
  if (overruled && overruled.computed !== null) return 'overruled';
  const kinds = new Set(parts.map(({ basis }) => basis));
  if (kinds.has('overruled')) return 'overruled';
  const [only] = kinds;
  return kinds.size === 1 && only ? only : 'mixed';
}

/** The measures that an indicator's rule mentions, evaluated, each once. */
function measuresOf(indicator: Indicator, { book }: PartContext): MeasureResult[] {
  return [...new Set(measureIdsOf(indicator.rule))].map((id) => book.measure(id).result);
}

/** The measures that a rule mentions, in its order. */
export function measureIdsOf(rule: Rule): string[] {
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
      return rule.parts.flatMap((part) => measureIdsOf(part.rule));
    case 'either':
      return rule.of.flatMap(measureIdsOf);
    default:
      return [];
  }
}

function sourcesOf(
  parts: readonly PartResult[],
  measures: readonly MeasureResult[],
  person: PersonScore | null,
): SourceCell[] {
  const judged = parts.flatMap((part): SourceCell[] => {
    const { explanation } = part;
    if (explanation.rule === 'judged') {
      return [
        { input: '自评打分表', cell: explanation.cell },
        ...explanation.missedTargets.map(({ cell }) => ({ input: '绩效目标表', cell })),
      ];
    }
    if (explanation.rule === 'targets') return explanation.rows.map(({ cell }) => ({ input: '绩效目标表', cell }));
    return part.overruled ? [{ input: '自评打分表', cell: part.overruled.cell }] : [];
  });
  const whole = person?.by === 'judgement-table' ? [{ input: '自评打分表', cell: person.cell }] : [];
  return unique([...measures.flatMap(({ sources }) => sources), ...judged, ...whole]);
}
