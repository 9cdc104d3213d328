/** The one place that knows which module scores which shape of computed rule. */
import type { ComputedRule, Rule } from '../frameworks/model';
import { scoreBands } from './bands';
import { scoreOccurrences, scoreSteps } from './deductions';
import type { RuleContext, RuleOutcome } from './outcome';
import { scoreProportional, scoreSlope, scoreWeighted } from './proportional';
import { scoreTargets } from './targets';

/** Scores a rule that needs no person. */
export function scoreComputed(rule: ComputedRule, context: RuleContext): RuleOutcome {
  switch (rule.shape) {
    case 'bands':
      return scoreBands(rule, context);
    case 'proportional':
      return scoreProportional(rule, context);
    case 'slope':
      return scoreSlope(rule, context);
    case 'weighted':
      return scoreWeighted(rule, context);
    case 'steps':
      return scoreSteps(rule, context);
    case 'occurrences':
      return scoreOccurrences(rule, context);
    case 'targets':
      return scoreTargets(rule, context);
  }
}

const JUDGED_OR_COMPOSITE: readonly Rule['shape'][] = ['manual', 'yes-no', 'grades', 'checklist', 'sum', 'either'];

export function isComputed(rule: Rule): rule is ComputedRule {
  return !JUDGED_OR_COMPOSITE.includes(rule.shape);
}
