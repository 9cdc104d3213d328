/** Checks of what tables say beside the score: targets that were missed, full marks without proof. */
import { compare, exactly, fromExactText } from '../exact/ratio';
import type { InputSet } from '../inputs/readInputs';
import type { Scorecard } from '../scorecard/model';
import { attainments } from '../targets/attainment';
import { readTargets } from '../targets/readTargets';
import { finding, type Finding } from './model';

/** A target that was not reached is told also where a person gave full marks. */
export function missedTargets({ tables }: InputSet): readonly Finding[] {
  const table = tables.get('绩效目标表');
  if (table?.state !== 'value') return [];
  return attainments(readTargets(table.value).targets, { missed: 'proportion' })
    .filter(({ met }) => met === false)
    .map((target) => finding('target-missed', 'ask', [{ input: '绩效目标表', cell: target.cell }], { target }));
}

/** Full marks that a person gave as a whole, in a rule that no number decides, with no evidence beside them. */
export function withoutEvidence(scorecard: Scorecard): readonly Finding[] {
  return scorecard.indicators.flatMap((indicator) => {
    const { name, nameEn, maximum, score, parts } = indicator;
    const judged = parts.filter(({ explanation }) => explanation.rule === 'judged');
    if (score === null || judged.length === 0 || judged.length < parts.length || compare(fromExactText(score), exactly(maximum)) < 0) return [];
    const proofs = judged.map(({ explanation }) => (explanation.rule === 'judged' ? explanation : null));
    if (proofs.some((proof) => (proof?.evidence ?? null) !== null)) return [];
    return [finding('full-marks-without-evidence', 'note', [{ input: '自评打分表', cell: proofs[0]?.cell ?? null }], { indicator: name, indicatorEn: nameEn })];
  });
}
