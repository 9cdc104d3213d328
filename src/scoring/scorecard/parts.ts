/** From an indicator's rule to its parts with points: computed, judged by a person, or overruled by one. */
import { compare, exactly, exactText, fromExactText, sum, ZERO, type DecimalText, type Ratio } from '../exact/ratio';
import { roundedText } from '../exact/rounding';
import type { ChecklistItem, ComputedRule, Framework, Indicator, Rule, Veto } from '../frameworks/model';
import type { Judgement } from '../judgements/model';
import type { MeasureBook } from '../measures/evaluate';
import { scoreComputed } from '../rules/computed';
import { isWithin } from '../rules/interval';
import type { RuleContext, RuleOutcome } from '../rules/outcome';
import type { Target } from '../targets/model';
import type { ReadTargets } from '../targets/readTargets';
import type { Basis, Explanation, Missing, Overruling, PartResult, TargetResult } from './model';

/** Everything that the parts of one framework are scored with. */
export interface PartContext {
  readonly framework: Framework;
  readonly book: MeasureBook;
  readonly targets: readonly Target[] | null;
  readonly targetResults: readonly TargetResult[] | null;
  readonly unreadTarget: ReadTargets['unread'];
  /** What a person decided of an indicator (item `null`) or of one of its parts. */
  judgement(indicator: string, item: string | null): Judgement | null;
}

export interface NotApplicable {
  readonly notApplicable: string | null;
}

/** Something with points: the indicator itself, a part or a checklist item. */
interface Scorable {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly maximum: DecimalText;
  readonly vetoes?: readonly Veto[];
  readonly facts?: ChecklistItem['facts'];
}

/** Where a scorable stands. */
interface Place {
  readonly indicator: string;
  /** It is the indicator itself. */
  readonly isRoot: boolean;
}

type Scored = PartResult | NotApplicable;

/**
 * The results of all parts of an indicator, each with points of its own; a simple indicator is its only part.
 * Not applicable when a person declared it so, or a rule did.
 */
export function scoreParts(indicator: Indicator, context: PartContext): readonly PartResult[] | NotApplicable {
  const whole = context.judgement(indicator.id, null);
  if (whole?.decision.kind === 'not-applicable') return { notApplicable: whole.reason };
  const parts: PartResult[] = [];
  const scored = flatten(indicator, indicator.rule, { indicator: indicator.id, isRoot: true }, context);
  for (const part of scored) {
    if (isNotApplicable(part)) return part;
    parts.push(part);
  }
  return parts;
}

function isNotApplicable(part: Scored): part is NotApplicable {
  return 'notApplicable' in part;
}

function flatten(node: Scorable, rule: Rule, place: Place, context: PartContext): readonly Scored[] {
  const vetoed = node.vetoes && vetoOf(node, node.vetoes, context);
  if (vetoed) return [vetoed];
  switch (rule.shape) {
    case 'sum':
    case 'checklist': {
      const whole = judgedAsOne(node, place, context);
      if (whole) return [whole];
      const below: Place = { indicator: place.indicator, isRoot: false };
      if (rule.shape === 'checklist') return rule.items.map((item) => scoreJudged(item, below, context));
      const parts: Scored[] = [];
      for (const part of rule.parts) parts.push(...flatten(part, part.rule, below, context));
      return parts;
    }
    case 'either':
      return chosenAlternative(node, rule, place, context);
    case 'manual':
    case 'yes-no':
    case 'grades':
      return [scoreJudged(node, place, context)];
    default:
      return [scoreByRule(node, rule, place, context)];
  }
}

/** A part with parts of its own that a person decided as one. A whole indicator is dealt with where the indicator is. */
function judgedAsOne(node: Scorable, { indicator, isRoot }: Place, context: PartContext): Scored | null {
  const judgement = isRoot ? null : context.judgement(indicator, node.id);
  if (judgement?.decision.kind === 'not-applicable') return { notApplicable: judgement.reason };
  return judgement?.decision.kind === 'score' ? judgedPart(node, judgement, judgement.decision.score, context) : null;
}

/** For "either of": the first alternative that can be scored, or the one that gives most; the last one when none can. */
function chosenAlternative(node: Scorable, rule: Extract<Rule, { shape: 'either' }>, place: Place, context: PartContext): readonly Scored[] {
  // The vetoes of the node have been looked at.
  const { vetoes: _, ...unvetoed } = node;
  let chosen: { readonly parts: readonly Scored[]; readonly points: Ratio } | null = null;
  let last: readonly Scored[] = [];
  for (const alternative of rule.of) {
    last = flatten(unvetoed, alternative, place, context);
    const points = pointsOfAll(last);
    if (points === null || (chosen && compare(points, chosen.points) <= 0)) continue;
    chosen = { parts: last, points };
    if (rule.choose === 'first-possible') break;
  }
  return chosen?.parts ?? last;
}

function pointsOfAll(parts: readonly Scored[]): Ratio | null {
  const points: Ratio[] = [];
  for (const part of parts) {
    if (isNotApplicable(part) || part.points === null) return null;
    points.push(fromExactText(part.points));
  }
  return sum(points);
}

function scoreJudged(node: Scorable, { indicator, isRoot }: Place, context: PartContext): Scored {
  const judgement = context.judgement(indicator, isRoot ? null : node.id);
  if (judgement?.decision.kind === 'not-applicable') return { notApplicable: judgement.reason };
  if (judgement?.decision.kind === 'score') return judgedPart(node, judgement, judgement.decision.score, context);
  return unscoredPart(node, [{ kind: 'judgement', item: isRoot ? null : node.name, itemEn: isRoot ? null : (node.nameEn ?? null) }]);
}

function scoreByRule(node: Scorable, rule: ComputedRule, { indicator, isRoot }: Place, context: PartContext): Scored {
  const judgement = context.judgement(indicator, isRoot ? null : node.id);
  if (judgement?.decision.kind === 'not-applicable') return { notApplicable: judgement.reason };
  const ruleContext: RuleContext = { maximum: exactly(node.maximum), rounding: context.framework.rounding.score, book: context.book, targets: context.targets, targetResults: context.targetResults, unreadTarget: context.unreadTarget };
  const outcome = scoreComputed(rule, ruleContext);
  const score = judgement?.decision.kind === 'score' ? judgement.decision.score : null;
  switch (outcome.state) {
    case 'not-applicable':
      return { notApplicable: outcome.reason };
    case 'missing':
      return judgement && score
        ? { ...judgedPart(node, judgement, score, context), basis: 'judged-no-number', missing: outcome.missing }
        : unscoredPart(node, outcome.missing);
    case 'scored':
      // Over a whole indicator a person's score is dealt with where the indicator is; here only parts.
      return judgement && score && !isRoot ? overruledPart(node, outcome, judgement, score, context) : computedPart(node, outcome.points, outcome.explanation);
  }
}

function judgedPart(node: Scorable, judgement: Judgement, score: Ratio, { targetResults }: PartContext): PartResult {
  const missedTargets = node.facts === 'missed-targets' && targetResults ? targetResults.filter(({ met }) => met === false) : [];
  const { choice, choiceEn, reason, evidence, cell } = judgement;
  return partResult(node, score, 'judged', { rule: 'judged', choice, choiceEn, reason, evidence, cell, missedTargets });
}

function overruledPart(node: Scorable, outcome: Extract<RuleOutcome, { state: 'scored' }>, judgement: Judgement, score: Ratio, { framework }: PartContext): PartResult {
  const before = roundedText(outcome.points, framework.rounding.score);
  // The same score, to the decimals that are printed, overrules nothing.
  if (roundedText(score, framework.rounding.score) === before) return computedPart(node, outcome.points, outcome.explanation);
  const overruled: Overruling = { by: 'judgement-table', computed: before, score: exactText(score), reason: judgement.reason, cell: judgement.cell };
  return { ...partResult(node, score, 'overruled', outcome.explanation), overruled };
}

/** No points when a veto's condition holds, none yet when it can't be decided; `null` when nothing stands in the way. */
function vetoOf(node: Scorable, vetoes: readonly Veto[], { book }: PartContext): PartResult | null {
  for (const veto of vetoes) {
    const value = book.operand(veto.value);
    if (value.state === 'missing') return unscoredPart(node, value.missing);
    if (isWithin(value.value, veto.is)) return computedPart(node, ZERO, { rule: 'veto', because: veto.because, becauseEn: veto.becauseEn ?? null });
  }
  return null;
}

function computedPart(node: Scorable, points: Ratio, explanation: Explanation): PartResult {
  return partResult(node, points, 'computed', explanation);
}

function unscoredPart(node: Scorable, missing: readonly Missing[]): PartResult {
  return partResult(node, null, null, { rule: 'not-scored' }, missing);
}

function partResult(node: Scorable, points: Ratio | null, basis: Basis | null, explanation: Explanation, missing: readonly Missing[] = []): PartResult {
  return {
    id: node.id,
    name: node.name,
    nameEn: node.nameEn ?? null,
    maximum: node.maximum,
    points: points && exactText(points),
    basis,
    explanation,
    missing,
    overruled: null,
  };
}
