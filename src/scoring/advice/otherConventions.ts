/** The total under the usual conventions of rounding, so that somebody else's total is explained. */
import { compare, exactly, fromExactText, sum, type DecimalText, type Ratio } from '../exact/ratio';
import { round, roundedText, type Rounding } from '../exact/rounding';
import type { Framework, FrameworkRounding } from '../frameworks/model';
import type { InputSet } from '../inputs/readInputs';
import type { SheetScore } from '../judgements/model';
import type { IndicatorResult, PartResult } from '../scorecard/model';
import { scoreReadInputs } from '../scorecard/score';

type ConventionId = 'one-decimal' | 'two-decimals' | 'parts-two-decimals' | 'rounded-once' | 'cut-off';

const USUAL: Readonly<Record<ConventionId, Pick<FrameworkRounding, 'score' | 'total'>>> = {
  'one-decimal': { score: { decimals: 1, mode: 'half-up', at: 'indicator' }, total: { decimals: 1, mode: 'half-up', of: 'rounded-scores' } },
  'two-decimals': { score: { decimals: 2, mode: 'half-up', at: 'indicator' }, total: { decimals: 2, mode: 'half-up', of: 'rounded-scores' } },
  'parts-two-decimals': { score: { decimals: 2, mode: 'half-up', at: 'part' }, total: { decimals: 2, mode: 'half-up', of: 'rounded-scores' } },
  'rounded-once': { score: { decimals: 2, mode: 'half-up', at: 'indicator' }, total: { decimals: 2, mode: 'half-up', of: 'exact-scores' } },
  'cut-off': { score: { decimals: 1, mode: 'down', at: 'indicator' }, total: { decimals: 1, mode: 'down', of: 'rounded-scores' } },
};

export interface OtherTotal {
  readonly id: ConventionId;
  readonly total: DecimalText;
  readonly rating: string | null;
  /** The framework's own rounding is this one. */
  readonly isInForce: boolean;
}

/** Scores the same inputs under each convention. */
export function totalsByConvention(inputs: InputSet, sheetScores: ReadonlyMap<string, SheetScore>, framework: Framework): readonly OtherTotal[] {
  return Object.entries(USUAL).map(([id, { score, total }]) => {
    const card = scoreReadInputs(inputs, sheetScores, { ...framework, rounding: { ...framework.rounding, score, total } });
    const isInForce = isSame(framework.rounding, { score, total });
    if (id !== 'parts-two-decimals' || !card.total.complete || card.total.scaledBy !== '1') return { id: id as ConventionId, total: card.total.score, rating: card.total.rating, isInForce };
    const added = sum(card.indicators.map((indicator) => sumOfParts(indicator, score)));
    return { id, total: roundedText(added, total), rating: framework.ratings.find(({ atLeast }) => compare(added, exactly(atLeast)) >= 0)?.name ?? null, isInForce };
  });
}

/** Every part rounded by itself, and every term of a weighted sum, as those do who work in columns. */
function sumOfParts({ parts, overruled, exactScore, score }: IndicatorResult, rounding: Rounding): Ratio {
  if (overruled || parts.length === 0) return fromExactText(score ?? exactScore ?? '0');
  return sum(parts.flatMap((part) => pointsOf(part).map((points) => round(points, rounding))));
}

function pointsOf({ explanation, points, overruled }: PartResult): readonly Ratio[] {
  if (explanation.rule === 'weighted' && !overruled) return explanation.terms.map((term) => fromExactText(term.points));
  return [fromExactText(points ?? '0')];
}

function isSame(a: Pick<FrameworkRounding, 'score' | 'total'>, b: Pick<FrameworkRounding, 'score' | 'total'>): boolean {
  return a.score.decimals === b.score.decimals && a.score.mode === b.score.mode && a.score.at === b.score.at && a.total.decimals === b.total.decimals && a.total.mode === b.total.mode && a.total.of === b.total.of;
}
