/** Operands of measures as integer expressions: the operand's value is expression × factor × 万元 to some power. */
import { divide, exactly, multiply, ONE, ZERO, isZero, type Ratio } from '../exact/ratio';
import type { Operand } from '../frameworks/model';
import { formulaMessages } from '../../messages/formulaSheet';
import type { Language } from '../../messages/language';
import { commonScale, greatestCommonDivisor, integerAt, quoted, sumText } from './excelText';
import type { WorkGrid } from './grid';
import type { InputBook } from './inputCells';
import { NotExpressible, withinIntegers } from './limits';
import { sizeOf } from './linear';
import type { Needed } from './needed';
import type { TargetCounts } from './targetCells';

export interface IntegerExpression {
  readonly text: string;
  readonly factor: Ratio;
  /** 1 for an amount of money, 0 for a plain number. */
  readonly power: number;
  readonly limit: bigint;
  readonly signed: boolean;
  readonly needs: readonly Needed[];
}

export interface OperandBook {
  /** @throws NotExpressible for an operand that takes a rate where only integers can be multiplied and compared */
  expression(operand: Operand): IntegerExpression;
  /** The expression of a lower power of 万元 counted in the units of a higher one. */
  raised(expression: IntegerExpression, power: number): IntegerExpression;
}

export function operandBook(grid: WorkGrid, inputs: InputBook, targets: TargetCounts, language: Language): OperandBook {
  const { labels } = formulaMessages[language];

  function expression(operand: Operand): IntegerExpression {
    if ('constant' in operand) return constant(exactly(operand.constant));
    if ('sum' in operand) return total(operand.sum.map(expression), operand.sum.map(() => 1n));
    if ('difference' in operand) return total(operand.difference.map(expression), [1n, -1n]);
    if ('product' in operand) return operand.product.map(expression).reduce(product, constant(ONE));
    if ('absolute' in operand) {
      const value = expression(operand.absolute);
      return { ...value, text: `ABS(${value.text})`, signed: false };
    }
    if ('firstGiven' in operand) return firstGiven(operand.firstGiven.map(expression));
    if ('measure' in operand) throw new NotExpressible(`the rate ${operand.measure} is multiplied, divided or compared with another one`);
    if ('count' in operand) return { ...constant(ONE), ...targets.count(operand.count.targets) };
    return input(operand);
  }

  function constant(value: Ratio): IntegerExpression {
    const negative = value.numerator < 0n;
    const size = { numerator: sizeOf(value.numerator), denominator: value.denominator };
    return { text: negative ? '(-1)' : isZero(value) ? '0' : '1', factor: isZero(value) ? ONE : size, power: 0, limit: 1n, signed: negative, needs: [] };
  }

  function input(operand: { readonly input: string; readonly item?: number; readonly ifBlank?: string }): IntegerExpression {
    const found = inputs.input(operand.input, operand.item ?? null);
    const own = {
      text: found.cell,
      factor: { numerator: 1n, denominator: found.unitsOf },
      power: found.isAmount ? 1 : 0,
      limit: found.limit,
      signed: found.signed,
      needs: [{ cell: found.cell, missing: found.missing }],
    };
    if (operand.ifBlank === undefined) return own;
    const instead = instanceOf(exactly(operand.ifBlank), own.factor, found.isAmount);
    const isNotGiven = inputs.notGiven.map((word) => `${found.cell}=${quoted(word)}`).join(',');
    const cell = grid.line(labels.orElse({ input: operand.input }), `IF(OR(${isNotGiven}),${instead},${found.cell})`);
    return { ...own, text: cell, needs: [{ cell, missing: found.missing }] };
  }

  /** A number in the units of an input. */
  function instanceOf(value: Ratio, factor: Ratio, isAmount: boolean): string {
    const units = divide(value, factor);
    if (commonScale([units]) === 1n && !isAmount) return `${integerAt(units, 1n)}`;
    if (isZero(value)) return '0';
    // With the coarsest unit 1 万元 counts 100.
    if (isAmount && commonScale([multiply(value, exactly('100'))]) === 1n) return `${integerAt(value, 100n)}*${inputs.one.cell}/100`;
    throw new NotExpressible(`${value.numerator}/${value.denominator} in the place of a blank`);
  }

  function raised(value: IntegerExpression, power: number): IntegerExpression {
    let result = value;
    for (let reached = value.power; reached < power; reached++) {
      result = { ...result, text: `${result.text}*${inputs.one.cell}`, limit: withinIntegers(result.limit * inputs.one.limit, 'an amount'), power: reached + 1 };
    }
    return result;
  }

  function total(values: readonly IntegerExpression[], signs: readonly bigint[]): IntegerExpression {
    const power = Math.max(...values.map((value) => value.power));
    const alike = values.map((value) => raised(value, power));
    const common = commonFactor(alike.map(({ factor }) => factor));
    const terms = alike.map(({ factor, text }, index) => ({ factor: (signs[index] ?? 1n) * integerAt(divide(factor, common), 1n), text }));
    const limit = alike.reduce((sum, value, index) => sum + sizeOf(terms[index]?.factor ?? 0n) * value.limit, 0n);
    return {
      text: `(${sumText(terms, 0n)})`,
      factor: common,
      power,
      limit: withinIntegers(limit, 'a sum'),
      signed: values.some(({ signed }) => signed) || signs.some((sign) => sign < 0n),
      needs: values.flatMap(({ needs }) => needs),
    };
  }

  function firstGiven(values: readonly IntegerExpression[]): IntegerExpression {
    const power = Math.max(...values.map((value) => value.power));
    const alike = values.map((value) => raised(value, power));
    const [first] = alike;
    if (!first || alike.some(({ needs, text, factor }) => needs.length !== 1 || needs[0]?.cell !== text || factor.numerator * first.factor.denominator !== first.factor.numerator * factor.denominator)) {
      throw new NotExpressible('the first given of numbers that are not inputs of one kind');
    }
    const formula = alike
      .slice(0, -1)
      .reduceRight((rest, { text }) => `IF(OR(${inputs.notGiven.map((word) => `${text}=${quoted(word)}`).join(',')}),${rest},${text})`, alike.at(-1)?.text ?? '""');
    const cell = grid.line(labels.orElse({ input: first.text }), formula);
    const missing = alike.at(-1)?.needs[0]?.missing ?? '""';
    return {
      ...first,
      text: cell,
      limit: alike.reduce((most, { limit }) => (limit > most ? limit : most), 0n),
      signed: alike.some(({ signed }) => signed),
      needs: [{ cell, missing }],
    };
  }

  return { expression, raised };
}

function product(a: IntegerExpression, b: IntegerExpression): IntegerExpression {
  const isOne = ({ text }: IntegerExpression) => text === '1';
  return {
    text: isOne(a) ? b.text : isOne(b) ? a.text : `${a.text}*${b.text}`,
    factor: multiply(a.factor, b.factor),
    power: a.power + b.power,
    limit: withinIntegers(a.limit * b.limit, 'a product'),
    signed: a.signed || b.signed,
    needs: [...a.needs, ...b.needs],
  };
}

/** The greatest number of which all factors are whole multiples. */
function commonFactor(factors: readonly Ratio[]): Ratio {
  const scale = commonScale(factors);
  const numerators = factors.map((factor) => integerAt(factor, scale));
  const divisor = numerators.reduce(greatestCommonDivisor, 0n);
  return divisor === 0n ? (factors[0] ?? ZERO) : { numerator: divisor, denominator: scale };
}
