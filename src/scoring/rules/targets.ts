/** Target against actual: each row of 绩效目标表 has an equal share of the points. */
import { divide, fromExactText, integer, multiply, sum } from '../exact/ratio';
import type { ComputedRule } from '../frameworks/model';
import { attainments } from '../targets/attainment';
import type { RuleContext, RuleOutcome } from './outcome';

type Targets = Extract<ComputedRule, { shape: 'targets' }>;

export function scoreTargets(rule: Targets, context: RuleContext): RuleOutcome {
  if (context.unreadTarget) {
    return { state: 'missing', missing: [{ kind: 'input', input: '绩效目标表', item: null, why: 'unreadable', cell: context.unreadTarget.cell }] };
  }
  const rows = context.targets && attainments(context.targets, rule.missed);
  const open = rows?.find((row) => row.share === null);
  if (!rows || rows.length === 0 || open) {
    return {
      state: 'missing',
      missing: [{ kind: 'input', input: '绩效目标表', item: null, why: rows ? 'blank' : 'missing', cell: open?.cell ?? null }],
    };
  }
  const shares = rows.map((row) => fromExactText(row.share ?? '0'));
  return {
    state: 'scored',
    points: multiply(context.maximum, divide(sum(shares), integer(rows.length))),
    explanation: { rule: 'targets', rows },
  };
}
