/** The total as formulas: from the score cells of the form, so that a score typed over a formula counts. */
import { formulaMessages } from '../../messages/formulaSheet';
import { reasons } from '../../messages/reasons';
import { sheetMessages } from '../../messages/sheet';
import { totalMessages } from '../../messages/totals';
import { exactly, sum } from '../exact/ratio';
import { indicatorsOf, type Indicator } from '../frameworks/model';
import type { FormulaContext } from './context';
import { commonScale, firstOf, floorDivision, integerAt, joined, leastCommonMultiple, quoted, sentence } from './excelText';
import type { IndicatorCells } from './indicatorCells';
import { NotExpressible, withinIntegers } from './limits';
import { constantSum } from './linear';
import type { NodeTools } from './nodeCells';
import type { Points } from './points';
import { roundedQuotient, roundedUnits, roundingScale } from './rounding';
import type { Floors } from './floors';

/** Decimals for points that do not end, such as a third. */
export const PRINTED_POINTS = 2;

export interface TotalCells {
  /** The total × 10^decimals. */
  readonly units: string;
  readonly deduction: string;
  /** A cell with the rating; '' while the total is partial. */
  readonly rating: string;
  /** A cell with the number of indicators that are not scored. */
  readonly open: string;
  /** A cell with the sentence for the form's last column. */
  readonly note: string;
}

/** @param cells what is known of the indicators that are formulas; the others count by what stands in their score cell */
export function totalCells(cells: ReadonlyMap<string, IndicatorCells>, context: FormulaContext, tools: NodeTools): TotalCells {
  const { grid, framework, language } = tools;
  const words = formulaMessages[language];
  const { labels } = words;
  const { rounding } = framework;
  const total = exactly(framework.total);
  const indicators = indicatorsOf(framework).map(({ indicator }) => indicator);
  const maximumScale = commonScale([total, ...indicators.map(({ maximum }) => exactly(maximum))]);

  const lines = indicators.map((indicator) => {
    const score = context.scoreCell(indicator.id);
    const isScored = `ISNUMBER(${score})`;
    const isNotApplicable = `${score}=${quoted(totalMessages[language].notApplicable)}`;
    const maximum = integerAt(exactly(indicator.maximum), maximumScale);
    const item = indicator.name;
    return {
      indicator,
      isScored,
      isNotApplicable,
      isOpen: `IF(OR(${isScored},${isNotApplicable}),0,1)`,
      counted: grid.line(labels.counted({ item }), `IF(${isScored},${maximum},0)`),
      applicable: grid.line(labels.applicable({ item }), `IF(${isNotApplicable},0,${maximum})`),
    };
  });
  const sumOf = (of: (line: (typeof lines)[number]) => string) => lines.map(of).join('+');
  const scoredMaximum = grid.line(labels.scoredMaximum, sumOf(({ counted }) => counted));
  const applicableMaximum = grid.line(labels.applicableMaximum, sumOf(({ applicable }) => applicable));
  const open = grid.line(labels.open, sumOf(({ isOpen }) => isOpen));
  const isComplete = `AND(${open}=0,${applicableMaximum}>0)`;

  const whole = integerAt(total, maximumScale);
  const everything = integerAt(sum(indicators.map(({ maximum }) => exactly(maximum))), maximumScale);
  const isRescaled = framework.notApplicable === 'refused' ? null : `AND(${isComplete},${applicableMaximum}<${everything})`;
  const points = pointsFloors();
  const units = grid.line(labels.totalUnits, unitsOf(points));
  const one = 10n ** BigInt(rounding.total.decimals);
  const scale = leastCommonMultiple(one, maximumScale);
  const lost = grid.line(labels.deduction, `${scale / maximumScale}*IF(${isComplete},${whole},${scoredMaximum})-${scale / one}*${units}`);
  const deduction = scale === one ? lost : grid.line(labels.deduction, roundedQuotient(lost, scale / one, rounding.total.mode, scale * whole));

  const ratings = framework.ratings.map(({ name, atLeast }) => {
    const threshold = exactly(atLeast);
    const by = leastCommonMultiple(one, commonScale([threshold]));
    return { when: `${by / one}*${units}>=${integerAt(threshold, by)}`, value: quoted(name) };
  });
  const rating = grid.line(labels.rating, `IF(${isComplete},${firstOf(ratings, '""')},"")`);
  const sheet = sheetMessages[language];
  const lostText = decimalText(deduction, rounding.total.decimals);
  const told = isRescaled === null ? '""' : rescaling(isRescaled);
  const note = grid.line(
    labels.note,
    joined([firstOf(
      [
        { when: `${open}>0`, value: sentence((fill) => sheet.totalNote({ deduction: fill(lostText), rating: null, open: OPEN_MARK })).split(`${OPEN_MARK}`).join(`"&${open}&"`) },
        { when: `${rating}=""`, value: sentence((fill) => sheet.totalNote({ deduction: fill(lostText), rating: null, open: 0 })) },
      ],
      sentence((fill) => sheet.totalNote({ deduction: fill(lostText), rating: fill(rating), open: 0 })),
    ), told]),
  );
  return { units, deduction, rating, open, note };

  /** How the total was scaled, in a cell: nothing where every indicator applies. */
  function rescaling(when: string): string {
    const words = totalMessages[language];
    const excluded = grid.line(labels.excluded, sumOf(({ isNotApplicable }) => `IF(${isNotApplicable},1,0)`));
    const told = sentence((fill) =>
      words.rescaled({ excluded: fill(excluded), applicable: fill(`${applicableMaximum}/${maximumScale}&""`), points: fill(points.printed), maximum: framework.total, score: fill(decimalText(units, rounding.total.decimals)) }),
    );
    const later = sentence((fill) => words.toBeRescaled({ excluded: fill(excluded) }));
    const separator = reasons[language].separator;
    const cases = [
      { when, value: told },
      { when: `${excluded}=${indicators.length}`, value: quoted(words.noneApplies) },
    ];
    return grid.line(labels.rescaling, `IF(${excluded}=0,"",${joined([quoted(separator), firstOf(cases, later)])})`);
  }

  /** The integers around the sum of the scores × a scale that is a multiple of what rounding and rescaling want, and the sum as text. */
  function pointsFloors(): { readonly floors: Floors; readonly scale: bigint; readonly printed: string } {
    if (rounding.total.of === 'rounded-scores') {
      const decimals = 10n ** BigInt(rounding.score.decimals);
      const sum = grid.line(labels.totalUnits, lines.map(({ indicator }) => `IF(ISNUMBER(${context.scoreCell(indicator.id)}),ROUND(${context.scoreCell(indicator.id)}*${decimals},0),0)`).join('+'));
      const scale = leastCommonMultiple(decimals, wantedScale(1n));
      const times = scale === decimals ? sum : `(${scale / decimals}*${sum})`;
      return { floors: { floor: times, ceiling: times }, scale, printed: numberText(sum, rounding.score.decimals) };
    }
    const points = tools.points.add(labels.totalUnits, lines.map(({ indicator, isScored }) => exactScore(indicator, isScored)));
    const scale = wantedScale(points.scale);
    return { floors: points.floorsAt(scale), scale, printed: printedPoints(points) };
  }

  /** Exact points as a reader wants them; nobody reads them where nothing is scaled. */
  function printedPoints(points: Points): string {
    if (isRescaled === null) return '""';
    const printed = { decimals: PRINTED_POINTS, mode: 'half-up' } as const;
    const scale = leastCommonMultiple(points.scale, roundingScale(printed));
    return numberText(`(${roundedUnits(points.floorsAt(scale), scale, printed, (scale * everything) / maximumScale + 1n)})`, PRINTED_POINTS);
  }

  function wantedScale(own: bigint): bigint {
    return leastCommonMultiple(own, roundingScale(rounding.total)) * (isRescaled === null ? 1n : whole);
  }

  /** A score that was typed over the formula is exact as it stands; the formula's own is taken before rounding. */
  function exactScore(indicator: Indicator, isScored: string): Points {
    const known = cells.get(indicator.id);
    if (!known) throw new NotExpressible(`${indicator.name} has no formula, and the total is made of exact scores`);
    const score = context.scoreCell(indicator.id);
    const decimals = 10n ** BigInt(rounding.score.decimals);
    const typed = grid.line(labels.counted({ item: indicator.name }), `IF(${isScored},IF(ROUND(${score}*${decimals},0)=${known.units},"",ROUND(${score}*10000,0)),"")`);
    const zero = tools.points.fixed(indicator.name, constantSum('0'));
    return tools.points.select(
      indicator.name,
      [
        { when: `NOT(${isScored})`, points: zero },
        { when: `ISNUMBER(${typed})`, points: tools.points.judged(indicator.name, typed, exactly(indicator.maximum)) },
      ],
      known.exact,
    );
  }

  /** Rescaled by total ÷ applicable maximum where indicators fell out: the scale holds the total as a factor already. */
  function unitsOf({ floors, scale: own }: { readonly floors: Floors; readonly scale: bigint }): string {
    if (isRescaled === null) return roundedUnits(floors, own, rounding.total, own * whole);
    withinIntegers(own * whole, labels.totalUnits);
    const denominator = grid.line(labels.denominator({ measure: labels.totalUnits }), `IF(${isRescaled},${applicableMaximum},${whole})`);
    const rescaled = {
      floor: grid.line(labels.floor, floorDivision(floors.floor, denominator)),
      ceiling: grid.line(labels.ceiling, `-(${floorDivision(`(-1*${floors.ceiling})`, denominator)})`),
    };
    return roundedUnits(rescaled, own / whole, rounding.total, own);
  }
}

/** Stands for the number of open indicators while the sentence is made. */
const OPEN_MARK = 987_654;

/** An integer cell as a number with decimals, as text. */
export function decimalText(units: string, decimals: number): string {
  return decimals === 0 ? `TEXT(${units},"0")` : `TEXT(${units}/${10n ** BigInt(decimals)},"0.${'0'.repeat(decimals)}")`;
}

/** An integer cell ÷ 10^decimals as text, without zeros at its end. */
export function numberText(units: string, decimals: number): string {
  return decimals === 0 ? `${units}&""` : `${units}/${10n ** BigInt(decimals)}&""`;
}
