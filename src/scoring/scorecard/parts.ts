/** From an indicator's rule to its parts with points: computed, judged by a person, or overruled by one. */
import { compare, exactly, exactText, fromExactText, sum, ZERO, type Ratio } from '../exact/ratio';
import { roundedText } from '../exact/rounding';
import type { Framework, Indicator, Part, Rule, Veto } from '../frameworks/model';
import type { Judgement } from '../judgements/model';
import type { MeasureBook } from '../measures/evaluate';
import { isComputed, scoreComputed } from '../rules/computed';
import { isWithin } from '../rules/interval';
import type { RuleContext, RuleOutcome } from '../rules/outcome';
import type { Target } from '../targets/readTargets';
import type { Basis, Explanation, Missing, Overruling, PartResult, TargetResult } from './model';

/** Everything that the parts of one framework are scored with. */
export interface PartContext {
  readonly framework: Framework;
  readonly book: MeasureBook;
  readonly targets: readonly Target[] | null;
  readonly targetResults: readonly TargetResult[] | null;
  /** What a person decided of an indicator (item `null`) or of one of its parts. */
  judgement(indicator: string, item: string | null): Judgement | null;
}

export interface NotApplicable {
  readonly notApplicable: string | null;
}

/** Something with points: the indicator itself, a part or a checklist item. */
export interface Scorable {
  readonly id: string;
  readonly name: string;
  readonly maximum: string;
  readonly rule: Rule;
  readonly vetoes?: readonly Veto[];
  readonly facts?: 'missed-targets';
}

/**
 * The results of all parts of an indicator, each with points of its own; a simple indicator is its only part.
 * Not applicable when a person declared it so, or a rule did.
 */
export function scoreParts(indicator: Indicator, context: PartContext): readonly PartResult[] | NotApplicable {
  const whole = context.judgement(indicator.id, null);
  if (whole?.decision.kind === 'not-applicable') return { notApplicable: whole.reason };
  const parts = flatten(indicator, indicator.id, true, context);
  return parts.find(isNotApplicable) ?? parts.filter((part): part is PartResult => !isNotApplicable(part));
}

function isNotApplicable(part: PartResult | NotApplicable): part is NotApplicable {
  return 'notApplicable' in part;
}

function flatten(node: Scorable, indicator: string, isRoot: boolean, context: PartContext): (PartResult | NotApplicable)[] {
  const rule = chosenAlternative(node, indicator, isRoot, context);
  const veto = vetoOf(node, context);
  if (veto?.state === 'hit') {
    return [result(node, { points: ZERO, basis: 'computed', explanation: { rule: 'veto', because: veto.because } })];
  }
  if (veto?.state === 'missing') return [result(node, { missing: veto.missing })];
  switch (rule.shape) {
    case 'sum': {
      const ofPart = isRoot ? null : context.judgement(indicator, node.id);
      if (ofPart?.decision.kind === 'score') return [judgedPart(node, ofPart, context)];
      return rule.parts.flatMap((part: Part) => flatten(part, indicator, false, context));
    }
    case 'checklist':
      return rule.items.flatMap((item) => flatten({ ...item, rule: { shape: 'manual' } }, indicator, false, context));
    default:
      return [scorePart({ ...node, rule }, indicator, isRoot, context)];
  }
}

/** For "either of": the first alternative that can be scored, or the one that gives most. */
function chosenAlternative(node: Scorable, indicator: string, isRoot: boolean, context: PartContext): Rule {
  if (node.rule.shape !== 'either') return node.rule;
  const tried = node.rule.of.map((rule) => {
    const parts = flatten({ ...node, rule }, indicator, isRoot, context);
    const scored = parts.every((part) => !isNotApplicable(part) && part.points !== null);
    const points = scored ? sum(parts.map((part) => fromExactText((part as PartResult).points ?? '0'))) : null;
    return { rule: rule.shape === 'either' ? chosenAlternative({ ...node, rule }, indicator, isRoot, context) : rule, points };
  });
  const possible = tried.filter((alternative) => alternative.points !== null);
  const first = possible[0] ?? tried.at(-1);
  if (!first) throw new Error(`${node.id}: either of nothing`);
  if (node.rule.choose === 'first-possible') return first.rule;
  return possible.reduce((best, next) => (compare(next.points ?? ZERO, best.points ?? ZERO) > 0 ? next : best), first).rule;
}

function scorePart(node: Scorable, indicator: string, isRoot: boolean, context: PartContext): PartResult | NotApplicable {
  const judgement = context.judgement(indicator, isRoot ? null : node.id);
  if (judgement?.decision.kind === 'not-applicable') return { notApplicable: judgement.reason };
  if (!isComputed(node.rule)) {
    if (judgement?.decision.kind === 'score') return judgedPart(node, judgement, context);
    return result(node, { missing: [{ kind: 'judgement', item: isRoot ? null : node.name }] });
  }
  const outcome = scoreComputed(node.rule, ruleContext(node, context));
  // Over a whole indicator a person's score is dealt with where the indicator is; here only parts.
  const judged = judgement?.decision.kind === 'score' ? judgement : null;
  if (outcome.state === 'not-applicable') return { notApplicable: outcome.reason };
  if (outcome.state === 'missing') {
    return judged
      ? { ...judgedPart(node, judged, context), basis: 'judged-no-number', missing: outcome.missing }
      : result(node, { missing: outcome.missing });
  }
  if (!judged || isRoot) return result(node, { points: outcome.points, basis: 'computed', explanation: outcome.explanation });
  return overruledPart(node, outcome, judged, context);
}

function ruleContext(node: Scorable, context: PartContext): RuleContext {
  return { maximum: exactly(node.maximum), book: context.book, targets: context.targets, targetResults: context.targetResults };
}

function judgedPart(node: Scorable, judgement: Judgement, context: PartContext): PartResult {
  if (judgement.decision.kind !== 'score') throw new Error(`${node.id}: no score was given`);
  return result(node, {
    points: judgement.decision.score,
    basis: 'judged',
    explanation: {
      rule: 'judged',
      choice: judgement.choice,
      reason: judgement.reason,
      evidence: judgement.evidence,
      cell: judgement.cell,
      missedTargets: node.facts === 'missed-targets' ? (context.targetResults ?? []).filter(({ met }) => met === false) : [],
    },
  });
}

function overruledPart(
  node: Scorable,
  outcome: Extract<RuleOutcome, { state: 'scored' }>,
  judgement: Judgement,
  { framework }: PartContext,
): PartResult {
  if (judgement.decision.kind !== 'score') throw new Error(`${node.id}: no score was given`);
  const computed = result(node, { points: outcome.points, basis: 'computed', explanation: outcome.explanation });
  const text = (points: Ratio) => roundedText(points, framework.rounding.score);
  // The same score, to the decimals that are printed, overrules nothing.
  if (text(judgement.decision.score) === text(outcome.points)) return computed;
  const overruled: Overruling = {
    by: 'judgement-table',
    computed: text(outcome.points),
    score: exactText(judgement.decision.score),
    reason: judgement.reason,
    cell: judgement.cell,
  };
  return { ...computed, points: exactText(judgement.decision.score), basis: 'overruled', overruled };
}

function vetoOf(
  node: Scorable,
  { book }: PartContext,
): { readonly state: 'hit'; readonly because: string } | { readonly state: 'missing'; readonly missing: readonly Missing[] } | null {
  for (const veto of node.vetoes ?? []) {
    const value = book.operand(veto.value);
    if (value.state === 'missing') return { state: 'missing', missing: value.missing };
    if (isWithin(value.value, veto.is)) return { state: 'hit', because: veto.because };
  }
  return null;
}

function result(
  node: Scorable,
  outcome: { points?: Ratio; basis?: Basis; explanation?: Explanation; missing?: readonly Missing[] },
): PartResult {
  return {
    id: node.id,
    name: node.name,
    maximum: node.maximum,
    points: outcome.points ? exactText(outcome.points) : null,
    basis: outcome.basis ?? null,
    explanation: outcome.explanation ?? { rule: 'not-scored' },
    missing: outcome.missing ?? [],
    overruled: null,
  };
}
