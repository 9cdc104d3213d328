/** Measures as cells: numerator and denominator as integers, whole quotient and remainder, and whether they are known. */
import { formulaMessages } from '../../messages/formulaSheet';
import type { Language } from '../../messages/language';
import { reasons } from '../../messages/reasons';
import { divide, exactly, isZero, multiply, negate, ONE, type Ratio } from '../exact/ratio';
import type { Framework, Measure, Operand, ZeroPolicy } from '../frameworks/model';
import { firstOf, floorDivision, integerAt, commonScale, joined, quoted } from './excelText';
import type { WorkGrid } from './grid';
import { NotExpressible, withinIntegers } from './limits';
import { addSums, constantSum, NOTHING, timesSum, type StaticSum } from './linear';
import type { Needed } from './needed';
import type { IntegerExpression, OperandBook } from './operands';
import { measuresIn } from './usedInputs';

/** Values of the state cell of a measure. */
export const MEASURE_STATE = { missing: 0, known: 1, zeroDenominator: 2, zeroOverZero: 3 } as const;

export interface MeasureCells {
  readonly id: string;
  readonly name: string;
  readonly display: Measure['display'];
  /** A cell with one of `MEASURE_STATE`. */
  readonly state: string;
  readonly zeroPolicy: ZeroPolicy;
  readonly zeroOverZeroPolicy: ZeroPolicy;
  readonly value: StaticSum;
  /** A formula of texts, each led by `；`; '' when nothing is missing. */
  readonly missing: string;
}

export interface MeasureCellBook {
  measure(id: string): MeasureCells;
  /** A single operand, as a veto takes it. */
  operand(operand: Operand, name: string): { readonly state: string; readonly value: StaticSum; readonly missing: string };
}

export function measureCellBook(grid: WorkGrid, framework: Framework, operands: OperandBook, language: Language): MeasureCellBook {
  const { labels } = formulaMessages[language];
  const definitions = new Map(framework.measures.map((measure) => [measure.id, measure]));
  const made = new Map<string, MeasureCells>();

  function measure(id: string): MeasureCells {
    const known = made.get(id);
    if (known) return known;
    const definition = definitions.get(id);
    if (!definition) throw new NotExpressible(`there is no measure ${id}`);
    const zeroPolicy = definition.zeroDenominator ?? framework.zeroDenominator;
    const cells: MeasureCells = {
      id,
      name: definition.name,
      display: definition.display,
      zeroPolicy,
      zeroOverZeroPolicy: definition.zeroOverZero ?? zeroPolicy,
      ...valueOf(definition),
    };
    made.set(id, cells);
    return cells;
  }

  function valueOf({ id, name, value }: Measure): Pick<MeasureCells, 'state' | 'value' | 'missing'> {
    if ('mean' in value) {
      const share = { numerator: 1n, denominator: BigInt(value.mean.length) };
      return linear({ sum: value.mean.map((member) => ({ measure: member })) }, name, share);
    }
    if ('number' in value) return linear(value.number, name, ONE, id);
    const [above, below]: readonly [Operand, Operand] =
      'ratio' in value
        ? value.ratio
        : 'growth' in value
          ? [{ difference: value.growth }, value.growth[1]]
          : [{ absolute: { difference: value.deviation } }, { absolute: value.deviation[1] }];
    if (measuresIn(above).length > 0 && 'constant' in below && !isZero(exactly(below.constant))) return linear(above, name, divide(ONE, exactly(below.constant)));
    return fraction(id, name, operands.expression(above), operands.expression(below));
  }

  function fraction(id: string, name: string, above: IntegerExpression, below: IntegerExpression): Pick<MeasureCells, 'state' | 'value' | 'missing'> {
    const power = Math.max(above.power, below.power);
    const top = operands.raised(above, power);
    const bottom = operands.raised(below, power);
    const factor = divide(top.factor, bottom.factor);
    const [p, q] = [integerAt(factor, commonScale([factor])), commonScale([factor])];
    const numerator = times(top.text, p);
    const denominator = times(bottom.text, q);
    const limit = withinIntegers(bottom.limit * q, name);
    withinIntegers(top.limit * p + limit, name);
    const isKnown = knownIf([...top.needs, ...bottom.needs]);
    const n = grid.line(labels.numerator({ measure: name }), `IF(${isKnown},${bottom.signed ? `IF(${denominator}<0,-1,1)*${numerator}` : numerator},0)`);
    const d = grid.line(labels.denominator({ measure: name }), `IF(${isKnown},IF(${denominator}=0,1,${bottom.signed ? `ABS(${denominator})` : denominator}),1)`);
    const state = grid.line(labels.state({ item: name }), `IF(${isKnown},IF(${denominator}=0,IF(${n}=0,3,2),1),0)`);
    const whole = grid.line(labels.whole({ measure: name }), floorDivision(n, d));
    const rest = grid.line(labels.rest({ measure: name }), `${n}-${whole}*${d}`);
    return {
      state,
      value: { ...NOTHING, fractions: [{ fraction: { id, name, whole, rest, denominator: d, limit }, factor: ONE }] },
      missing: missingText([...top.needs, ...bottom.needs]),
    };
  }

  /** A sum of rates and plain numbers; one that takes an unknown rate is unknown itself. */
  function linear(operand: Operand, name: string, by: Ratio, id = name): Pick<MeasureCells, 'state' | 'value' | 'missing'> {
    if (measuresIn(operand).length === 0) {
      const expression = operands.expression(operand);
      if (expression.power > 0) return fraction(id, name, expression, operands.expression({ constant: '1' }));
    }
    const { value, states, needs, missing } = linearParts(operand, name);
    const conditions = [...states.map((state) => `${state}=1`), ...(needs.length > 0 ? [knownIf(needs)] : [])];
    const state = conditions.length === 0 ? '1' : grid.line(labels.state({ item: name }), `IF(AND(${conditions.join(',')}),1,0)`);
    return { state, value: timesSum(value, by), missing: joined(missing) };
  }

  interface LinearParts {
    readonly value: StaticSum;
    readonly states: readonly string[];
    readonly needs: readonly Needed[];
    readonly missing: readonly string[];
  }

  function linearParts(operand: Operand, name: string): LinearParts {
    if ('measure' in operand) {
      const { state, value, missing } = measure(operand.measure);
      return { value, states: state === '1' ? [] : [state], needs: [], missing: [missing, zeroText(measure(operand.measure))] };
    }
    if (measuresIn(operand).length === 0) {
      const { text, factor, limit, needs, power } = operands.expression(operand);
      if (power > 0) throw new NotExpressible(`${name}: an amount of money is added to a rate`);
      const cell = needs.length === 0 ? text : grid.line(name, `IF(${knownIf(needs)},${text},0)`);
      const value = needs.length === 0 && 'constant' in operand ? constantSum(operand.constant) : { ...NOTHING, integers: [{ cell, factor, limit }] };
      return { value, states: [], needs, missing: [missingText(needs)] };
    }
    if ('sum' in operand || 'difference' in operand) {
      const parts = ('sum' in operand ? operand.sum : operand.difference).map((member) => linearParts(member, name));
      const signed = parts.map(({ value }, index) => ('difference' in operand && index === 1 ? timesSum(value, negate(ONE)) : value));
      return {
        value: addSums(signed),
        states: parts.flatMap(({ states }) => states),
        needs: parts.flatMap(({ needs }) => needs),
        missing: parts.flatMap(({ missing }) => missing),
      };
    }
    if ('product' in operand) {
      const constants = operand.product.flatMap((member) => ('constant' in member ? [exactly(member.constant)] : []));
      const [factor, ...others] = operand.product.filter((member) => !('constant' in member));
      if (factor && others.length === 0) {
        const parts = linearParts(factor, name);
        return { ...parts, value: timesSum(parts.value, constants.reduce(multiply, ONE)) };
      }
    }
    throw new NotExpressible(`${name}: a rate is multiplied by, or chosen instead of, another number`);
  }

  function zeroText({ state, name }: MeasureCells): string {
    if (state === '1') return '""';
    return `IF(${state}>=2,${quoted(`；${reasons[language].missingZero({ measure: name })}`)},"")`;
  }

  return { measure, operand: (operand, name) => linear(operand, name, ONE) };
}

/** What the state of a measure means for a rule: 0 missing, 1 scored, 2 not applicable. */
export function ruleState({ state, zeroPolicy, zeroOverZeroPolicy }: MeasureCells): string {
  if (state === '1') return '1';
  const meaning = { ask: '0', full: '1', zero: '1', 'not-applicable': '2' } as const;
  return firstOf(
    [
      { when: `${state}=2`, value: meaning[zeroPolicy] },
      { when: `${state}=3`, value: meaning[zeroOverZeroPolicy] },
    ],
    state,
  );
}

function knownIf(needs: readonly Needed[]): string {
  const cells = [...new Set(needs.map(({ cell }) => cell))];
  return cells.length === 0 ? 'TRUE' : `COUNT(${cells.join(',')})=${cells.length}`;
}

/** Words for what is missing, each led by a semicolon. */
function missingText(needs: readonly Needed[]): string {
  const words = [...new Map(needs.map((need) => [need.cell, need.missing])).entries()];
  return joined(words.map(([cell, missing]) => `IF(ISNUMBER(${cell}),"","；"&${missing})`));
}

function times(text: string, factor: bigint): string {
  return factor === 1n ? text : `${factor}*${text}`;
}
