/** The figures that an indicator's rule states, each with its place in the file of the framework. */
import type { DecimalText } from '../../exact/ratio';
import type { Band, Framework, Grade, Indicator, Rule } from '../model';

type Display = 'percent' | 'number';

interface Placed {
  readonly path: string;
}

export interface PlacedBand extends Placed {
  /** The rule that it belongs to. */
  readonly rule: string;
  readonly band: Band;
  readonly display: Display;
  readonly maximum: DecimalText;
}

/** A limit with the outcome on its far side: full marks from there on, or none. */
export interface PlacedLimit extends Placed {
  readonly value: DecimalText;
  readonly display: Display;
  /** Which end of the text's range it is. */
  readonly side: 'low' | 'high';
  readonly gives: 'full' | 'nothing';
  readonly maximum: DecimalText;
}

export interface PlacedStep extends Placed {
  readonly step: DecimalText;
  readonly points: DecimalText;
  readonly display: Display;
}

export interface PlacedSlope extends Placed {
  readonly intercept: DecimalText;
  readonly slope: DecimalText;
}

export interface PlacedNumber extends Placed {
  readonly value: DecimalText;
}

export interface Figures {
  readonly bands: readonly PlacedBand[];
  readonly limits: readonly PlacedLimit[];
  readonly steps: readonly PlacedStep[];
  readonly slopes: readonly PlacedSlope[];
  readonly lists: readonly FigureList[];
}

/** Figures of one rule that stand beside each other: points of parts, items, terms or grades, or shares of a row's points. */
export interface FigureList {
  readonly of: 'points' | 'shares';
  /** What the text may name besides them: the most that they can give. */
  readonly maximum: DecimalText;
  readonly figures: readonly PlacedNumber[];
}

const NONE: Figures = { bands: [], limits: [], steps: [], slopes: [], lists: [] };

/** @param path of the indicator */
export function figuresOf({ rule, maximum }: Indicator, path: string, framework: Framework): Figures {
  return figuresOfRule(rule, maximum, `${path}.rule`, framework);
}

function figuresOfRule(rule: Rule, maximum: DecimalText, path: string, framework: Framework): Figures {
  const display = 'measure' in rule ? (framework.measures.find(({ id }) => id === rule.measure)?.display ?? 'number') : rule.shape === 'targets' ? 'percent' : 'number';
  const limit = (field: string, value: DecimalText | undefined, side: 'low' | 'high', gives: 'full' | 'nothing'): PlacedLimit[] =>
    value === undefined ? [] : [{ path: `${path}.${field}`, value, display, side, gives, maximum }];
  const points = (figures: readonly PlacedNumber[]): Figures => ({ ...NONE, lists: [{ of: 'points', maximum, figures }] });
  switch (rule.shape) {
    case 'bands':
      return { ...NONE, bands: rule.bands.map((band, index) => ({ path: `${path}.bands.${index}`, rule: path, band, display, maximum })) };
    case 'proportional':
      return { ...NONE, limits: [...limit('fullAt', rule.fullAt ?? '1', 'low', 'full'), ...limit('zeroAbove', rule.zeroAbove, 'low', 'nothing')] };
    case 'slope':
      return { ...NONE, slopes: [{ path, intercept: rule.intercept, slope: rule.slope }], limits: [...limit('zeroAbove', rule.zeroAbove, 'low', 'nothing'), ...limit('zeroBelow', rule.zeroBelow, 'high', 'nothing')] };
    case 'weighted':
      return points(rule.terms.map((term, index) => ({ path: `${path}.terms.${index}.points`, value: term.points })));
    case 'steps':
      return {
        ...NONE,
        limits: limit('threshold', rule.threshold, rule.past === 'above' ? 'high' : 'low', 'full'),
        steps: [{ path, step: rule.step, points: rule.points, display }],
      };
    case 'occurrences':
      return { ...NONE, steps: [{ path, step: '1', points: rule.points, display: 'number' }] };
    case 'targets':
      return {
        ...NONE,
        limits: limit('zeroBelow', rule.zeroBelow, 'high', 'nothing'),
        lists: [{ of: 'shares', maximum: '1', figures: gradeFigures(rule.grades ?? [], path) }],
      };
    case 'grades':
      return points(gradeFigures(rule.grades, path));
    case 'yes-no':
      return points([{ path: `${path}.yes`, value: rule.yes }, { path: `${path}.no`, value: rule.no }]);
    case 'checklist':
      return points(rule.items.map((item, index) => ({ path: `${path}.items.${index}.maximum`, value: item.maximum })));
    case 'sum':
      return together([
        points(rule.parts.map((part, index) => ({ path: `${path}.parts.${index}.maximum`, value: part.maximum }))),
        ...rule.parts.map((part, index) => figuresOfRule(part.rule, part.maximum, `${path}.parts.${index}.rule`, framework)),
      ]);
    case 'either':
      return together(rule.of.map((alternative, index) => figuresOfRule(alternative, maximum, `${path}.of.${index}`, framework)));
    case 'manual':
      return NONE;
  }
}

function gradeFigures(grades: readonly Grade[], path: string): readonly PlacedNumber[] {
  return grades.flatMap((grade, index) =>
    'points' in grade
      ? [{ path: `${path}.grades.${index}.points`, value: grade.points }]
      : [{ path: `${path}.grades.${index}.from`, value: grade.from }, { path: `${path}.grades.${index}.to`, value: grade.to }],
  );
}

function together(all: readonly Figures[]): Figures {
  return {
    bands: all.flatMap(({ bands }) => bands),
    limits: all.flatMap(({ limits }) => limits),
    steps: all.flatMap(({ steps }) => steps),
    slopes: all.flatMap(({ slopes }) => slopes),
    lists: all.flatMap(({ lists }) => lists),
  };
}
