/**
 * Measures in the notation of the sheet, such as `三公支出 ÷ 三公预算`. What it writes, `formula.ts` reads back to the
 * same quantity: where arithmetic alone could mean two shapes of the model, one of them is a named function.
 */
import type { FrameworkSheetWords } from '../../../messages/frameworkSheet';
import { exactly } from '../../exact/ratio';
import type { Operand, Quantity } from '../model';
import { plainDecimal } from './numbers';

export interface FormulaWriter {
  readonly words: FrameworkSheetWords;
  /** The name of a measure by its id. */
  readonly nameOf: (id: string) => string;
}

export function quantityFormula(quantity: Quantity, writer: FormulaWriter): string {
  const { functions } = writer.words.formula;
  if ('number' in quantity) return operandFormula(quantity.number, writer);
  if ('mean' in quantity) return call(functions.mean, quantity.mean.map((id) => measureText(id, writer)));
  const operands = (pair: readonly Operand[]) => pair.map((operand) => operandFormula(operand, writer));
  if ('growth' in quantity) return call(functions.growth, operands(quantity.growth));
  if ('deviation' in quantity) return call(functions.deviation, operands(quantity.deviation));
  const [above, below] = quantity.ratio;
  return `${enclosed(above, writer, 'sum')} ÷ ${enclosed(below, writer, 'product')}`;
}

export function operandFormula(operand: Operand, writer: FormulaWriter): string {
  const { functions, targets, blank } = writer.words.formula;
  const all = (operands: readonly Operand[]) => operands.map((part) => operandFormula(part, writer));
  if ('input' in operand) {
    return `${operand.input}${operand.item === undefined ? '' : `[${operand.item}]`}${operand.ifBlank === undefined ? '' : `（${blank}${plainDecimal(operand.ifBlank)}）`}`;
  }
  if ('constant' in operand) {
    const number = plainDecimal(operand.constant);
    return exactly(number).numerator < 0n ? `（${number}）` : number;
  }
  if ('sum' in operand) {
    const [first, ...others] = operand.sum;
    if (!first || others.length === 0) return call(functions.sum, all(operand.sum));
    // A difference in front needs no brackets, for it is read from the left; a sum does, or its members would join these.
    const start = 'sum' in first ? enclosed(first, writer, 'sum') : operandFormula(first, writer);
    return [start, ...others.map((part) => enclosed(part, writer, 'sum'))].join(' + ');
  }
  if ('difference' in operand) return `${operandFormula(operand.difference[0], writer)} − ${enclosed(operand.difference[1], writer, 'sum')}`;
  if ('product' in operand) {
    if (operand.product.length < 2) return call(functions.product, all(operand.product));
    return operand.product.map((part) => enclosed(part, writer, 'product')).join(' × ');
  }
  if ('absolute' in operand) return `|${operandFormula(operand.absolute, writer)}|`;
  if ('firstGiven' in operand) return call(functions.firstGiven, all(operand.firstGiven));
  return 'measure' in operand ? measureText(operand.measure, writer) : targets[operand.count.targets];
}

function call(name: string, operands: readonly string[]): string {
  return `${name}（${operands.join('，')}）`;
}

/** In corner brackets: a measure may be called as an input is, and its name may hold any sign. */
function measureText(id: string, { nameOf }: FormulaWriter): string {
  return `「${nameOf(id).replace(/」/g, '」」')}」`;
}

/** In brackets where it would not hold together: sums and differences anywhere, products where `tightest` says so. */
function enclosed(operand: Operand, writer: FormulaWriter, tightest: 'sum' | 'product'): string {
  const text = operandFormula(operand, writer);
  const isChain = ('sum' in operand && operand.sum.length > 1) || 'difference' in operand || (tightest === 'product' && 'product' in operand && operand.product.length > 1);
  return isChain ? `（${text}）` : text;
}
