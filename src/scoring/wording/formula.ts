/** Measures as formulas over named inputs, e.g. `三公支出 ÷ 三公预算`. */
import { ruleMessages } from '../../messages/rules';
import type { Language } from '../../messages/language';
import type { Framework, Operand, Quantity } from '../frameworks/model';
import { inputNamed } from '../inputs/catalogue';
import { nameIn } from './figures';

/** How a quantity is made from inputs; other measures stand in it by name. */
export function quantityText(quantity: Quantity, framework: Framework, language: Language): string {
  const text = (operand: Operand) => operandText(operand, framework, language);
  if ('number' in quantity) return text(quantity.number);
  if ('mean' in quantity) return ruleMessages[language].mean({ measures: quantity.mean.map((id) => measureName(id, framework, language)) });
  if ('ratio' in quantity) return quantity.ratio.map((operand) => enclosed(operand, text(operand))).join(' ÷ ');
  const [a, b] = 'growth' in quantity ? quantity.growth : quantity.deviation;
  const difference = `${text(a)} − ${enclosed(b, text(b))}`;
  return `${'growth' in quantity ? `(${difference})` : `|${difference}|`} ÷ ${enclosed(b, text(b))}`;
}

export function measureName(id: string, framework: Framework, language: Language): string {
  const measure = framework.measures.find((candidate) => candidate.id === id);
  return measure ? nameIn({ name: measure.name, nameEn: measure.nameEn ?? null }, language) : id;
}

function operandText(operand: Operand, framework: Framework, language: Language): string {
  const messages = ruleMessages[language];
  const text = (part: Operand) => operandText(part, framework, language);
  if ('input' in operand) {
    const input = language === 'en' ? (inputNamed(operand.input)?.alias ?? operand.input) : operand.input;
    return operand.item === undefined ? input : messages.quarter({ input, quarter: operand.item });
  }
  if ('constant' in operand) return operand.constant;
  if ('sum' in operand) return operand.sum.map(text).join(' + ');
  if ('difference' in operand) return `${text(operand.difference[0])} − ${enclosed(operand.difference[1], text(operand.difference[1]))}`;
  if ('product' in operand) return operand.product.map((part) => enclosed(part, text(part))).join(' × ');
  if ('absolute' in operand) return `|${text(operand.absolute)}|`;
  if ('firstGiven' in operand) return messages.firstGiven({ choices: operand.firstGiven.map(text) });
  return 'measure' in operand ? measureName(operand.measure, framework, language) : messages.targetCount[operand.count.targets];
}

function enclosed(operand: Operand, text: string): string {
  return 'sum' in operand || 'difference' in operand || 'product' in operand || 'firstGiven' in operand ? `(${text})` : text;
}
