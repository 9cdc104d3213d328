/** Checks of the score itself: rules that did not bite, full marks without proof, scores that ignore their rule. */
import { compare, exactly, fromExactText, multiply, subtract, ZERO, exactText } from '../exact/ratio';
import { round } from '../exact/rounding';
import type { Framework } from '../frameworks/model';
import type { InputSet } from '../inputs/readInputs';
import type { SheetScore } from '../judgements/model';
import type { IndicatorResult, Scorecard } from '../scorecard/model';
import { scoreReadInputs } from '../scorecard/score';
import { attainments } from '../targets/attainment';
import { readTargets } from '../targets/readTargets';
import { figureOf } from './figures';
import { finding, type Finding } from './model';

/** Amounts that a rule leaves out on a person's word. */
const EXEMPTIONS = ['免计调整金额'] as const;

export interface Scored {
  readonly inputs: InputSet;
  readonly scorecard: Scorecard;
  readonly framework: Framework;
  readonly sheetScores: ReadonlyMap<string, SheetScore>;
}

export function ruleChecks(scored: Scored): readonly Finding[] {
  return [...EXEMPTIONS.flatMap((input) => exemptionDecides(input, scored)), ...missedTargets(scored.inputs), ...withoutEvidence(scored), ...scored.scorecard.indicators.flatMap((indicator) => scoreIgnoresRule(indicator, scored.framework))];
}

/** Scored again as if nothing were exempt: whatever then loses points was decided by the exemption. */
function exemptionDecides(input: string, { inputs, scorecard, framework, sheetScores }: Scored): readonly Finding[] {
  const reading = inputs.numbers.get(input)?.[0];
  if (reading?.state !== 'value' || compare(reading.value, ZERO) === 0) return [];
  const amount = reading.value;
  const without: InputSet = { ...inputs, numbers: new Map([...inputs.numbers, [input, [{ state: 'value', value: ZERO, cell: reading.cell }]]]) };
  const strict = scoreReadInputs(without, sheetScores, framework);
  return scorecard.indicators.flatMap((indicator, index) => {
    const harsher = strict.indicators[index];
    if (!harsher || indicator.score === null || harsher.score === null) return [];
    const lost = subtract(fromExactText(indicator.score), fromExactText(harsher.score));
    if (compare(lost, ZERO) <= 0) return [];
    const measure = harsher.measures.find(({ sources }) => sources.some((source) => source.input === input));
    return [
      finding('exemption-decides', 'ask', [{ input, cell: reading.cell }], {
        indicator: indicator.name, indicatorEn: indicator.nameEn, amount: figureOf(amount, input, inputs),
        measure: measure?.name ?? '', rate: measure?.display ?? '', lost: exactText(lost), total: strict.total.score,
      }),
    ];
  });
}

/** A target that was not reached is told also where a person gave full marks. */
export function missedTargets({ tables }: InputSet): readonly Finding[] {
  const table = tables.get('绩效目标表');
  if (table?.state !== 'value') return [];
  return attainments(readTargets(table.value).targets, { missed: 'proportion' })
    .filter(({ met }) => met === false)
    .map((target) => finding('target-missed', 'ask', [{ input: '绩效目标表', cell: target.cell }], { target }));
}

/** Full marks that a person gave as a whole, in a rule that no number decides, with no evidence beside them. */
function withoutEvidence({ scorecard }: Scored): readonly Finding[] {
  return scorecard.indicators.flatMap((indicator) => {
    const { name, nameEn, maximum, score, parts } = indicator;
    const judged = parts.filter(({ explanation }) => explanation.rule === 'judged');
    if (score === null || judged.length === 0 || judged.length < parts.length || compare(fromExactText(score), exactly(maximum)) < 0) return [];
    const proofs = judged.map(({ explanation }) => (explanation.rule === 'judged' ? explanation : null));
    if (proofs.some((proof) => (proof?.evidence ?? null) !== null)) return [];
    return [finding('full-marks-without-evidence', 'note', [{ input: '自评打分表', cell: proofs[0]?.cell ?? null }], { indicator: name, indicatorEn: nameEn })];
  });
}

/** Maximum × rate in the place of what the bands give: the usual slip of those who score by hand. */
function scoreIgnoresRule(indicator: IndicatorResult, framework: Framework): readonly Finding[] {
  const { overruled, measures, maximum, name, nameEn, sources } = indicator;
  const [measure] = measures;
  const computed = overruled?.computed ?? null;
  const rate = measure?.exact ?? null;
  if (!overruled || !measure || computed === null || rate === null || measures.length !== 1) return [];
  const byRate = round(multiply(exactly(maximum), fromExactText(rate)), framework.rounding.score);
  if (compare(byRate, fromExactText(overruled.score)) !== 0 || compare(byRate, fromExactText(computed)) === 0) return [];
  return [
    finding('score-ignores-rule', 'ask', [...(overruled.cell === null ? [] : [{ input: name, cell: overruled.cell }]), ...sources], {
      indicator: name, indicatorEn: nameEn, typed: overruled.score, computed, rate: measure.display ?? '',
    }),
  ];
}
