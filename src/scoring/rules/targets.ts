/** Target against actual: each row of 绩效目标表 has its own points, or an equal share where the table gives none. */
import { divide, exactText, fromExactText, isZero, multiply, ONE, sum, type Ratio } from '../exact/ratio';
import { round } from '../exact/rounding';
import type { TargetsRule } from '../frameworks/model';
import { sameWords } from '../inputs/tables';
import { attainments } from '../targets/attainment';
import type { Target } from '../targets/model';
import type { RuleContext, RuleOutcome } from './outcome';

export function scoreTargets(rule: TargetsRule, context: RuleContext): RuleOutcome {
  if (context.unreadTarget) {
    return { state: 'missing', missing: [{ kind: 'input', input: '绩效目标表', item: null, why: 'unreadable', cell: context.unreadTarget.cell }] };
  }
  const targets = context.targets && ofCategory(context.targets, rule.category);
  const rows = targets && attainments(targets, rule, context.rounding);
  const open = rows?.find((row) => row.share === null);
  const own = ownWeights(targets ?? []);
  const weights = own ?? (targets ?? []).map(() => ONE);
  if (!rows || rows.length === 0 || open || isZero(sum(weights))) {
    return {
      state: 'missing',
      missing: [{ kind: 'input', input: '绩效目标表', item: null, why: rows ? 'blank' : 'missing', cell: (open && openCell(open)) ?? null }],
    };
  }
  const isPart = own !== null && context.rounding.at === 'part';
  const earned = rows.map((row, index) => {
    const points = multiply(fromExactText(row.share ?? '0'), weights[index] ?? ONE);
    return isPart ? round(points, context.rounding) : points;
  });
  return {
    state: 'scored',
    points: multiply(context.maximum, divide(sum(earned), sum(weights))),
    explanation: { rule: 'targets', rows: rows.map((row, index) => ({ ...row, points: own && exactText(earned[index] ?? ONE) })) },
  };
}

/** A qualitative row waits for its points, any other for what was reached. */
function openCell({ operator, scoreCell, cell }: { readonly operator: string | null; readonly scoreCell: string | null; readonly cell: string | null }): string | null {
  return operator === null ? (scoreCell ?? cell) : cell;
}

/** Rows of one 一级指标, whatever points stand in brackets behind it. */
export function ofCategory(targets: readonly Target[], category: string | undefined): readonly Target[] {
  if (category === undefined) return targets;
  return targets.filter((target) => target.category !== null && isCategory(target.category, category));
}

export function isCategory(written: string, category: string): boolean {
  return sameWords(written).replace(/\([^()]*\)$/, '') === sameWords(category);
}

/** The rows' own points if every row has some; a table that gives only a few is not understood half. */
function ownWeights(targets: readonly Target[]): readonly Ratio[] | null {
  const weights = targets.flatMap(({ weight }) => (weight ? [weight] : []));
  return weights.length === targets.length ? weights : null;
}
