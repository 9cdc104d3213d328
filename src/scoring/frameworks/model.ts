/**
 * A framework (评价指标体系): what is scored, by which rules, with which rounding and wording. It is data, written
 * and read by finance officers; the engine knows the shapes below and no indicator by name.
 * `schema.ts` checks a file against these types, `lint.ts` whether its content makes sense.
 */
import type { DecimalText } from '../exact/ratio';
import type { Rounding } from '../exact/rounding';

export interface Framework {
  readonly schemaVersion: 1;
  readonly id: string;
  readonly version: string;
  readonly title: string;
  readonly titleEn?: string;
  readonly scope: {
    readonly province?: string;
    readonly city?: string;
    readonly district?: string;
    readonly year?: number;
    readonly type: string;
  };
  readonly document: {
    readonly title: string;
    readonly number?: string;
    /** What to say of a row that no published text confirms, e.g. 「待核对：以…印发文本为准」. */
    readonly unconfirmedNote: string;
  };
  /** What the weights of all indicators add up to. */
  readonly total: DecimalText;
  readonly rounding: FrameworkRounding;
  /** What a denominator of zero means where the measure does not say otherwise. */
  readonly zeroDenominator: ZeroPolicy;
  /** May a person declare an indicator not applicable, and is the rest then scaled up to the full total? */
  readonly notApplicable: 'refused' | 'excluded-and-rescaled';
  /** From best to worst; the first whose lower end is reached. */
  readonly ratings: readonly { readonly name: string; readonly nameEn?: string; readonly atLeast: DecimalText }[];
  /** When spending that lags behind the schedule is told during the year; without it nothing is. */
  readonly monitoring?: Monitoring;
  readonly measures: readonly Measure[];
  /** 一级指标 → 二级指标 → 三级指标. */
  readonly sections: readonly Section[];
}

export interface FrameworkRounding {
  /** How a score is rounded, and whether each part of an indicator is rounded or only the indicator. */
  readonly score: Rounding & { readonly at: 'indicator' | 'part' };
  /** How the total is made: from the scores as displayed, or from the exact ones. */
  readonly total: Rounding & { readonly of: 'rounded-scores' | 'exact-scores' };
  /** How a rate is printed; it never decides anything. */
  readonly rate: Rounding;
}

/** Shares of the schedule (1 is on schedule) below which a quarter lags, and below which it lags seriously. */
export interface Monitoring {
  readonly laggingBelow: DecimalText;
  readonly seriousBelow: DecimalText;
  readonly status: RuleSource['status'];
}

/**
 * - `ask`: not scored until a person says what it means
 * - `full`, `zero`: that many points
 * - `not-applicable`: the indicator falls out
 */
export type ZeroPolicy = 'ask' | 'full' | 'zero' | 'not-applicable';

export interface Section {
  readonly name: string;
  readonly nameEn?: string;
  readonly groups: readonly {
    readonly name: string;
    readonly nameEn?: string;
    readonly indicators: readonly Indicator[];
  }[];
}

export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly maximum: DecimalText;
  /** 评分标准 as printed on the form. */
  readonly standard: string;
  readonly standardEn?: string;
  readonly sources: readonly RuleSource[];
  readonly rule: Rule;
  readonly vetoes?: readonly Veto[];
}

/** Where a rule, or one aspect of it, comes from. */
export interface RuleSource {
  readonly aspect: string;
  /** stated in a published text · derived from published figures · published elsewhere · from memory, to be checked */
  readonly status: 'stated' | 'derived' | 'published' | 'unconfirmed';
  readonly reference?: string;
}

/** A quantity that rules decide on: a rate, a number, an amount. */
export interface Measure {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly display: 'percent' | 'number';
  readonly value: Quantity;
  readonly zeroDenominator?: ZeroPolicy;
  /** When numerator and denominator are both zero; else as `zeroDenominator`. */
  readonly zeroOverZero?: ZeroPolicy;
}

/**
 * - `ratio` a ÷ b · `growth` (current − previous) ÷ previous · `deviation` |actual − target| ÷ target
 * - `mean` of several quantities · `number` one operand as it is
 */
export type Quantity =
  | { readonly ratio: readonly [Operand, Operand] }
  | { readonly growth: readonly [current: Operand, previous: Operand] }
  | { readonly deviation: readonly [actual: Operand, target: Operand] }
  | { readonly mean: readonly string[] }
  | { readonly number: Operand };

/** What a quantity is made of. `item` picks one of four quarters (1 to 4). */
export type Operand =
  | { readonly input: string; readonly item?: number; readonly ifBlank?: DecimalText }
  | { readonly constant: DecimalText }
  | { readonly sum: readonly Operand[] }
  | { readonly difference: readonly [Operand, Operand] }
  | { readonly product: readonly Operand[] }
  | { readonly absolute: Operand }
  | { readonly firstGiven: readonly Operand[] }
  | { readonly measure: string }
  | { readonly count: { readonly targets: 'all' | 'met' | 'missed' } };

/** A range of values; each end open or closed; `equals` is a single point. */
export interface Interval {
  readonly atLeast?: DecimalText;
  readonly above?: DecimalText;
  readonly atMost?: DecimalText;
  readonly below?: DecimalText;
  readonly equals?: DecimalText;
}

export interface Band extends Interval {
  readonly points: DecimalText;
}

export interface Veto {
  readonly value: Operand;
  readonly is: Interval;
  /** Why, e.g. 「存在截留、挤占、挪用资金」. */
  readonly because: string;
  readonly becauseEn?: string;
}

/** A part of an indicator with points of its own. */
export interface Part {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly maximum: DecimalText;
  readonly rule: Rule;
  readonly vetoes?: readonly Veto[];
}

export interface ChecklistItem {
  readonly id: string;
  readonly name: string;
  readonly nameEn?: string;
  readonly maximum: DecimalText;
  /** Facts of the workbook that are put beside a person's judgement of the item. */
  readonly facts?: 'missed-targets';
}

export type Rule = ComputedRule | JudgedRule | CompositeRule;
export type RuleShape = Rule['shape'];

/** Rules that the engine decides from measures. Points are those of the band, or a share of the maximum. */
export type ComputedRule =
  | { readonly shape: 'bands'; readonly measure: string; readonly bands: readonly Band[] }
  /** maximum × value, the value held at `fullAt` (1 when left out); nothing at all above `zeroAbove`. */
  | { readonly shape: 'proportional'; readonly measure: string; readonly fullAt?: DecimalText; readonly zeroAbove?: DecimalText }
  /** maximum × (intercept + slope × value), held between 0 and the maximum; nothing at all above `zeroAbove` or below `zeroBelow`. */
  | {
      readonly shape: 'slope';
      readonly measure: string;
      readonly intercept: DecimalText;
      readonly slope: DecimalText;
      readonly zeroAbove?: DecimalText;
      readonly zeroBelow?: DecimalText;
    }
  /** Σ points × value; `cap: each` holds each term at its points, `none` only the sum at the maximum. */
  | {
      readonly shape: 'weighted';
      readonly terms: readonly { readonly measure: string; readonly points: DecimalText }[];
      readonly cap: 'each' | 'none';
    }
  /** `points` off for each `step` past the threshold, never below `floor` (0 when left out). */
  | {
      readonly shape: 'steps';
      readonly measure: string;
      readonly past: 'above' | 'below';
      readonly threshold: DecimalText;
      readonly step: DecimalText;
      readonly points: DecimalText;
      /** Only whole steps count, a started step counts in full, or in proportion. */
      readonly counting: 'whole' | 'started' | 'proportional';
      readonly floor?: DecimalText;
    }
  /** `points` off for each occurrence, never below 0. */
  | { readonly shape: 'occurrences'; readonly measure: string; readonly points: DecimalText }
  | TargetsRule;

/**
 * The rows of 绩效目标表, or those of one 一级指标, share the maximum by their 分值 (equally where the table has none):
 * actual against target by the row's operator, a qualitative row by its grade.
 */
export interface TargetsRule extends TargetTerms {
  readonly shape: 'targets';
  readonly category?: string;
  /** A project may move points from one 一级指标 to another: the rows' own 分值 are then the maximum. */
  readonly movable?: true;
}

/** How a row of targets earns its points. Shares are of the row's own 分值: `"0.8"` is 80% of it. */
export interface TargetTerms {
  readonly missed: 'proportion' | 'nothing';
  /** What the proportion of a missed row is multiplied by; 1 when left out. */
  readonly coefficient?: DecimalText;
  /** The most that a missed row can earn, as a share. */
  readonly cap?: DecimalText;
  /** A missed row whose proportion is below this share earns nothing. */
  readonly zeroBelow?: DecimalText;
  /** A row with `=` is met within this share of its target to either side. */
  readonly tolerance?: DecimalText;
  /** Better than the target by more than this share of it wants an explanation; it loses nothing. */
  readonly explainBeyond?: DecimalText;
  /** What a qualitative row may earn, the best first, as shares. An end that two grades have belongs to the better one. */
  readonly grades?: readonly Grade[];
}

/** Rules that a person decides, within limits. */
export type JudgedRule =
  | { readonly shape: 'manual' }
  | { readonly shape: 'yes-no'; readonly yes: DecimalText; readonly no: DecimalText }
  | { readonly shape: 'grades'; readonly grades: readonly Grade[] }
  | { readonly shape: 'checklist'; readonly items: readonly ChecklistItem[] };

/** An ordered category with fixed points, or with a range within which a person picks. */
export type Grade =
  | { readonly name: string; readonly nameEn?: string; readonly points: DecimalText }
  | { readonly name: string; readonly nameEn?: string; readonly from: DecimalText; readonly to: DecimalText };

export type CompositeRule =
  | { readonly shape: 'sum'; readonly parts: readonly Part[] }
  /** The first whose inputs are all there, or the one that gives most. */
  | { readonly shape: 'either'; readonly choose: 'first-possible' | 'best'; readonly of: readonly Rule[] };

/** Every indicator with its levels, in the order of the form. */
export function indicatorsOf(
  framework: Framework,
): { readonly indicator: Indicator; readonly section: string; readonly group: string }[] {
  return framework.sections.flatMap((section) =>
    section.groups.flatMap((group) =>
      group.indicators.map((indicator) => ({ indicator, section: section.name, group: group.name })),
    ),
  );
}
