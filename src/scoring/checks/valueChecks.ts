/** The checks that need nothing but values and their score: what does not add up, rules that did not bite, scores that ignore their rule. */
import { compare, exactly, exactText, fromExactText, multiply, subtract, ZERO } from '../exact/ratio';
import { round } from '../exact/rounding';
import type { Framework } from '../frameworks/model';
import type { InputSet } from '../inputs/readInputs';
import type { SheetScore } from '../judgements/model';
import type { IndicatorResult, Scorecard } from '../scorecard/model';
import { scoreReadInputs } from '../scorecard/score';
import { figureOf } from './figures';
import { brokenIdentities } from './identities';
import { finding, type ValueFinding } from './model';

/** Amounts that a rule leaves out on a person's word. */
const EXEMPTIONS = ['免计调整金额'] as const;

export interface Scored {
  readonly inputs: InputSet;
  readonly scorecard: Scorecard;
  readonly framework: Framework;
  readonly sheetScores: ReadonlyMap<string, SheetScore>;
}

/** These alone run where no workbook is at hand, so that nothing else of the checks has to be loaded there. */
export function valueChecks(scored: Scored): readonly ValueFinding[] {
  const { inputs, scorecard, framework } = scored;
  return [...brokenIdentities(inputs), ...EXEMPTIONS.flatMap((input) => exemptionDecides(input, scored)), ...scorecard.indicators.flatMap((indicator) => scoreIgnoresRule(indicator, framework))];
}

/** Scored again as if nothing were exempt: whatever then loses points was decided by the exemption. */
function exemptionDecides(input: string, { inputs, scorecard, framework, sheetScores }: Scored): readonly ValueFinding[] {
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

/** Maximum × rate in the place of what the bands give: the usual slip of those who score by hand. */
function scoreIgnoresRule(indicator: IndicatorResult, framework: Framework): readonly ValueFinding[] {
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
