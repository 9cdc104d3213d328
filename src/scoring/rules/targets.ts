/** Target against actual: each row of 绩效目标表 has its own points, or an equal share where the table gives none. */
import { divide, fromExactText, isZero, multiply, ONE, sum } from '../exact/ratio';
import type { ComputedRule } from '../frameworks/model';
import { sameWords } from '../inputs/tables';
import { attainments } from '../targets/attainment';
import type { Target } from '../targets/readTargets';
import type { RuleContext, RuleOutcome } from './outcome';

type Targets = Extract<ComputedRule, { shape: 'targets' }>;

export function scoreTargets(rule: Targets, context: RuleContext): RuleOutcome {
  if (context.unreadTarget) {
    return { state: 'missing', missing: [{ kind: 'input', input: '绩效目标表', item: null, why: 'unreadable', cell: context.unreadTarget.cell }] };
  }
  const targets = context.targets && ofCategory(context.targets, rule.category);
  const rows = targets && attainments(targets, rule.missed);
  const open = rows?.find((row) => row.share === null);
  const weights = weightsOf(targets ?? []);
  if (!rows || rows.length === 0 || open || isZero(sum(weights))) {
    return {
      state: 'missing',
      missing: [{ kind: 'input', input: '绩效目标表', item: null, why: rows ? 'blank' : 'missing', cell: open?.cell ?? null }],
    };
  }
  const earned = rows.map((row, index) => multiply(fromExactText(row.share ?? '0'), weights[index] ?? ONE));
  return {
    state: 'scored',
    points: multiply(context.maximum, divide(sum(earned), sum(weights))),
    explanation: { rule: 'targets', rows },
  };
}

function ofCategory(targets: readonly Target[], category: string | undefined): readonly Target[] {
  if (category === undefined) return targets;
  return targets.filter((target) => target.category !== null && sameWords(target.category) === sameWords(category));
}

/** The rows' own points if every row has some; a table that gives only a few is not understood half. */
function weightsOf(targets: readonly Target[]) {
  return targets.map(({ weight }) => (targets.every((target) => target.weight !== null) ? (weight ?? ONE) : ONE));
}
