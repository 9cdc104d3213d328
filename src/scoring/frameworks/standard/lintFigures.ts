/**
 * The figures of a rule against the text of its standard. Only what the text states beyond doubt counts: a figure of
 * the rule that the text does not state is no fault, unless a figure of the text is found nowhere in the rule.
 */
import { absolute, compare, exactly, exactText, negate, ONE, ZERO, type DecimalText } from '../../exact/ratio';
import { fault, type FigureInRule, type FigureInText, type FrameworkFault } from '../faults';
import type { Framework, Indicator } from '../model';
import { intervalText } from '../sheet/interval';
import { shownNumber } from '../sheet/numbers';
import { figuresOf, type Figures, type PlacedBand, type PlacedLimit, type PlacedStep } from './figures';
import type { Differs } from './differs';
import { lintLists } from './lintLists';
import { statementsOf, type RangeStatement, type StatedEnd, type StatedNumber, type Statements, type StepStatement } from './statements';

/** A warning for each figure that the text says otherwise. */
export function lintFigures(framework: Framework): FrameworkFault[] {
  return framework.sections.flatMap(({ groups }, section) =>
    groups.flatMap(({ indicators }, group) =>
      indicators.flatMap((indicator, index) => lintIndicatorFigures(indicator, `sections.${section}.groups.${group}.indicators.${index}`, framework)),
    ),
  );
}

function lintIndicatorFigures(indicator: Indicator, path: string, framework: Framework): FrameworkFault[] {
  const figures = figuresOf(indicator, path, framework);
  const stated = statementsOf(indicator.standard);
  const differs = (at: string, text: FigureInText, rule: FigureInRule): FrameworkFault => fault('figure-differs', 'warning', indicator.name, { at, text, rule });
  return [
    ...lintBands(figures, stated, differs),
    ...lintLimits(figures, stated, differs),
    ...lintSteps(figures, stated, differs),
    ...lintSlopes(figures, stated, differs),
    ...lintLists(indicator, path, figures, stated, differs),
  ];
}

function lintBands({ bands, limits }: Figures, { ranges, alike }: Statements, differs: Differs): FrameworkFault[] {
  const unclaimed = ranges.filter((range) => !bands.some((band) => isBand(range, band)) && !limits.some((limit) => isLimit(range, limit)));
  return bands.flatMap((band) => {
    if (ranges.some((range) => isBand(range, band))) return [];
    const own = bands.filter(({ rule }) => rule === band.rule);
    // One table that holds for several parts: each of them has to have all of it.
    const isOfEach = alike && ranges.length === own.length && ranges.some((range) => own.some((other) => isBand(range, other)));
    const open = (isOfEach ? ranges.filter((range) => !own.some((other) => isBand(range, other))) : unclaimed).filter((range) => isComparable(range, band.display));
    const isLast = open.length === 1 && own.length === ranges.length && own.filter((other) => !ranges.some((range) => isBand(range, other))).length === 1;
    const text = open.find((range) => hasEnds(range, band)) ?? open.find((range) => hasPoints(range, band.band.points, band.maximum)) ?? (isLast ? open[0] : undefined);
    if (!text) return [];
    const at = hasEnds(text, band) ? `${band.path}.points` : band.path;
    return [differs(at, passage(text), { kind: 'band', range: intervalText(band.band, band.display), points: band.band.points })];
  });
}

function lintLimits({ bands, limits }: Figures, { ranges, alike }: Statements, differs: Differs): FrameworkFault[] {
  return limits.flatMap((limit) => {
    if (ranges.some((range) => isLimit(range, limit))) return [];
    const isElsewhere = (range: RangeStatement) => bands.some((band) => isBand(range, band)) || (!alike && limits.some((other) => isLimit(range, other)));
    const text = ranges.find((range) => !isElsewhere(range) && isComparable(range, limit.display) && endAt(range, limit) !== null && givesWhat(range, limit));
    return text ? [differs(limit.path, passage(text), { kind: 'limit', value: shownNumber(limit.value, limit.display) })] : [];
  });
}

function isBand(range: RangeStatement, band: PlacedBand): boolean {
  return isComparable(range, band.display) && hasEnds(range, band) && hasPoints(range, band.band.points, band.maximum);
}

function hasPoints({ points }: RangeStatement, wanted: DecimalText, maximum: DecimalText): boolean {
  return compare(points === 'full' ? exactly(maximum) : points, exactly(wanted)) === 0;
}

/** Do the ends that the text states lie where the band has its own? Bands from the best on often name one end only. */
function hasEnds({ range }: RangeStatement, { band }: PlacedBand): boolean {
  const { equals, atLeast, above, atMost, below } = band;
  if (range.equals !== null) return [equals, atLeast, atMost].some((end) => isAt(range.equals, end));
  const fits = (stated: StatedEnd | null, closed: DecimalText | undefined, open: DecimalText | undefined, farthest: DecimalText) =>
    stated === null ||
    (stated.closed !== false && isAt(stated.at, closed)) ||
    (stated.closed !== true && isAt(stated.at, open)) ||
    // 「[80%,100%]」 and 「[0,60%)」 name an end that the band need not have.
    (closed === undefined && open === undefined && isAt(stated.at, farthest));
  return fits(range.low, atLeast ?? equals, above, '0') && fits(range.high, atMost ?? equals, below, '1');
}

function isAt(stated: StatedNumber | null, value: DecimalText | undefined): boolean {
  return stated !== null && value !== undefined && compare(stated.value, exactly(value)) === 0;
}

function isLimit(range: RangeStatement, limit: PlacedLimit): boolean {
  if (!isComparable(range, limit.display) || !givesWhat(range, limit)) return false;
  return isAt(endAt(range, limit)?.at ?? range.range.equals, limit.value);
}

/** The end of a range that has only this one. */
function endAt({ range }: RangeStatement, { side }: PlacedLimit): StatedEnd | null {
  return side === 'low' ? (range.high === null ? range.low : null) : range.low === null ? range.high : null;
}

function givesWhat(range: RangeStatement, { gives, maximum }: PlacedLimit): boolean {
  return hasPoints(range, gives === 'full' ? maximum : '0', maximum);
}

/** A rate is written with a percent sign, or as a share of one; a number without. */
function isComparable({ range: { low, high, equals } }: RangeStatement, display: 'percent' | 'number'): boolean {
  return [low?.at, high?.at, equals].every((number) => !number || isOfDisplay(number, display));
}

function isOfDisplay({ value, percent }: StatedNumber, display: 'percent' | 'number'): boolean {
  return display === 'percent' ? percent || compare(value, ONE) <= 0 : !percent;
}

function lintSteps({ steps }: Figures, { steps: stated, alike }: Statements, differs: Differs): FrameworkFault[] {
  const isStep = (text: StepStatement, step: PlacedStep) => isSize(text, step) && isPrice(text, step);
  const open = alike && stated.length === 1 ? stated : stated.filter((text) => !steps.some((step) => isStep(text, step)));
  return steps.flatMap((step) => {
    if (stated.some((text) => isStep(text, step))) return [];
    const fits = open.filter((text) => isOfDisplay(text.step, step.display));
    const text = fits.find((each) => isSize(each, step)) ?? fits.find((each) => isPrice(each, step)) ?? (fits.length === 1 ? fits[0] : undefined);
    if (!text) return [];
    const at = isSize(text, step) ? `${step.path}.points` : isPrice(text, step) ? `${step.path}.step` : step.path;
    return [differs(at, passage(text), { kind: 'step', step: shownNumber(step.step, step.display), points: step.points })];
  });
}

function isSize(text: StepStatement, { step, display }: PlacedStep): boolean {
  return isOfDisplay(text.step, display) && isAt(text.step, step);
}

function isPrice(text: StepStatement, { points }: PlacedStep): boolean {
  return compare(text.points, exactly(points)) === 0;
}

function lintSlopes({ slopes }: Figures, stated: Statements, differs: Differs): FrameworkFault[] {
  const [text, ...others] = stated.slopes;
  if (!text || others.length > 0) return [];
  return slopes
    .filter(({ intercept, slope }) => compare(text.intercept, exactly(intercept)) !== 0 || compare(text.slope, negate(exactly(slope))) !== 0)
    .map(({ path, intercept, slope }) => differs(path, passage(text), { kind: 'slope', intercept: shownNumber(intercept, 'number'), slope: shownNumber(exactText(absolute(exactly(slope))), 'number'), isFalling: compare(exactly(slope), ZERO) < 0 }));
}

function passage({ text }: { readonly text: string }): FigureInText {
  return { kind: 'passage', text };
}
