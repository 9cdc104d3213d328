/** One indicator as formulas: its score rounded as the framework says, a person's score over it, and the deduction. */
import { formulaMessages } from '../../messages/formulaSheet';
import { reasons } from '../../messages/reasons';
import { exactly } from '../exact/ratio';
import type { Indicator, Rule } from '../frameworks/model';
import { commonScale, integerAt, leastCommonMultiple, quoted } from './excelText';
import type { JudgementCell } from './judgementCells';
import { constantSum } from './linear';
import { judgedUnits, maximumAt, nodeCells, type LeafCells, type NodeTools } from './nodeCells';
import type { Points } from './points';
import { roundedQuotient, roundedUnits, roundingScale } from './rounding';

export interface IndicatorCells {
  readonly indicator: Indicator;
  /** 0 not scored, 1 scored, 2 not applicable. */
  readonly state: string;
  /** The score × 10^decimals. */
  readonly units: string;
  /** The deduction × 10^decimals. */
  readonly deduction: string;
  /** The score before rounding. */
  readonly exact: Points;
  /** Set where a person's score may stand in the place of the computed one: a condition, and the computed score × 10^decimals. */
  readonly overruled: { readonly when: string; readonly computed: string } | null;
  readonly judgement: JudgementCell;
  readonly missing: string;
  readonly leaves: readonly LeafCells[];
}

/** @throws NotExpressible */
export function indicatorCells(indicator: Indicator, tools: NodeTools): IndicatorCells {
  const { grid, points, framework, language } = tools;
  const { labels, judgement: words } = formulaMessages[language];
  const { score } = framework.rounding;
  const by = `${10n ** BigInt(score.decimals)}`;
  const item = indicator.name;
  const whole = tools.judgements.judgement(indicator, null);
  if (whole.cell !== null && isJudgedWhole(indicator.rule.shape) && !indicator.vetoes) return judgedIndicator(indicator, whole, whole.cell, tools);
  const node = nodeCells(indicator, indicator, true, tools);

  const scale = leastCommonMultiple(node.counted.scale, roundingScale(score));
  const computed = grid.line(labels.rounded({ item, by }), roundedUnits(node.counted.floorsAt(scale), scale, score, maximumAt(indicator, scale)));
  const common = { indicator, judgement: whole, missing: node.missing, leaves: node.leaves };
  if (whole.cell === null) {
    const state = grid.line(labels.scoreState({ item }), node.state);
    return { ...common, state, units: computed, deduction: deductionLine(indicator, computed, tools), exact: node.counted, overruled: null };
  }

  const person = `ISNUMBER(${whole.cell})`;
  const state = grid.line(
    labels.scoreState({ item }),
    `IF(${whole.cell}=${quoted(words.notApplicable)},2,IF(${node.state}=2,2,IF(${person},1,${node.state})))`,
  );
  const units = grid.line(labels.rounded({ item, by }), `IF(${person},${judgedUnits(whole.cell, indicator, framework)},${computed})`);
  const isOverruled = grid.line(labels.judgement({ item }), `IF(${person},IF(AND(${node.state}=1,${units}=${computed}),0,1),0)`);
  const judged = points.judged(item, whole.cell, exactly(indicator.maximum));
  return {
    ...common,
    state,
    units,
    deduction: deductionLine(indicator, units, tools),
    exact: points.select(item, [{ when: `${isOverruled}=1`, points: judged }], node.state === '0' ? points.fixed(item, constantSum('0')) : node.counted),
    overruled: { when: `AND(${isOverruled}=1,${node.state}=1)`, computed },
  };
}

function isJudgedWhole(shape: Rule['shape']): boolean {
  return shape === 'manual' || shape === 'yes-no' || shape === 'grades';
}

/** An indicator that a person scores as a whole: nothing is computed, nothing overruled. */
function judgedIndicator(indicator: Indicator, judgement: JudgementCell, cell: string, tools: NodeTools): IndicatorCells {
  const { grid, points, framework, language } = tools;
  const { labels, judgement: words } = formulaMessages[language];
  const item = indicator.name;
  const isJudged = `ISNUMBER(${cell})`;
  const state = grid.line(labels.scoreState({ item }), `IF(${cell}=${quoted(words.notApplicable)},2,IF(${isJudged},1,0))`);
  const units = grid.line(
    labels.rounded({ item, by: `${10n ** BigInt(framework.rounding.score.decimals)}` }),
    `IF(${isJudged},${judgedUnits(cell, indicator, framework)},0)`,
  );
  const { score } = framework.rounding;
  const maximum = exactly(indicator.maximum);
  const exact = score.at === 'part' ? points.rounded(item, units, score.decimals, maximum) : points.judged(item, cell, maximum);
  return {
    indicator, state, units, exact, judgement,
    deduction: deductionLine(indicator, units, tools),
    overruled: null,
    missing: quoted(`；${reasons[language].missingJudgement({ item: '' })}`),
    leaves: [{ node: indicator, rule: indicator.rule, counts: [], exact, measures: [], isJudged, judgement, vetoed: null }],
  };
}

/** Maximum less score, rounded like a score where the maximum has more decimals. */
function deductionLine(indicator: Indicator, units: string, { grid, framework, language }: NodeTools): string {
  const { score } = framework.rounding;
  const one = 10n ** BigInt(score.decimals);
  const maximum = exactly(indicator.maximum);
  const scale = leastCommonMultiple(one, commonScale([maximum]));
  const lost = `${integerAt(maximum, scale)}-${scale / one === 1n ? '' : `${scale / one}*`}${units}`;
  const label = formulaMessages[language].labels.lost({ item: indicator.name });
  const cell = grid.line(label, lost);
  return scale === one ? cell : grid.line(label, roundedQuotient(cell, scale / one, score.mode, maximumAt(indicator, scale)));
}
