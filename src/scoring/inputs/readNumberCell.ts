/** Reading the cell of an amount, a count or a rate. What can't be read for certain is told and not used. */
import { compare, exactText, integer, multiply, type Ratio } from '../exact/ratio';
import { problem, type Problem } from '../problems';
import type { NumberDefinition } from './catalogue';
import type { Cell } from './cells';
import { dustFree } from './dust';
import { defectOf } from './numberDefects';
import { hidesMinus, showsDate, showsPercent } from './numberFormats';
import { errorOf, isBlank, NO_PROBLEMS, shown, type CellReading } from './readCell';
import { CORE_AMOUNT_UNIT, inCoreUnit, isAmountUnit, isCountUnit, numberFromCell, numberFromText, type AmountUnit, type NumberFromText } from './readNumber';

/** An amount in 万元, a count, a rate or a plain number. */
export function readNumberCell(cell: Cell, input: NumberDefinition, unit: AmountUnit): CellReading<Ratio> {
  const at = { input: input.name, cell: cell.address };
  const unread = (...problems: Problem[]): CellReading<Ratio> => ({ reading: { state: 'unreadable', cell: cell.address }, problems });
  if (cell.formula && cell.value === null) return unread(problem('formula-without-result', 'error', at, {}));
  if (isBlank(cell)) return { reading: { state: 'blank', cell: cell.address }, problems: looksBlank(cell, at) };
  const error = errorOf(cell);
  if (error !== null) return unread(problem('cell-error', 'error', at, { error }));
  const number = numberIn(cell);
  const misshown = number && misshownAs(cell, input);
  if (misshown) return unread(problem(misshown.code, 'error', at, { text: misshown.text }));
  const value = number && ofKind(number, input, unit);
  if (!value) return unread(refusal(cell, input));
  const fault = outOfBounds(value, input);
  if (fault) return unread(problem(fault === 'negative' && minusIsHidden(cell) ? 'hidden-minus' : fault, 'error', at, { text: shown(cell) }));
  if (isDoubtful(number, value, input, unit)) return unread(problem('unit-doubtful', 'ask', at, { text: shown(cell), asWritten: exactText(value) }));
  return { reading: { state: 'value', value, cell: cell.address }, problems: remarksOn(cell, input) };
}

function numberIn({ value }: Cell): NumberFromText | null {
  if (typeof value === 'string') return numberFromText(value);
  const plain = typeof value === 'number' ? numberFromCell(value) : null;
  return plain && { value: plain, percent: false, unit: '' };
}

/** A number that a person sees as something else: 45292 as a day, 0.972 as 97.2% where an amount belongs. */
function misshownAs({ value, format }: Cell, { kind }: NumberDefinition): { readonly code: 'date-for-number' | 'percent-for-amount'; readonly text: string } | null {
  if (typeof value !== 'number' || format === undefined) return null;
  if (showsDate(format)) return { code: 'date-for-number', text: String(value) };
  if (kind === 'rate' || !showsPercent(format)) return null;
  const percent = numberFromCell(value);
  return { code: 'percent-for-amount', text: percent ? `${exactText(multiply(percent, integer(100)))}%` : String(value) };
}

/** The number in the core's unit; `null` when a percent sign or a unit stands behind it that its kind does not have. */
function ofKind({ value, percent, unit }: NumberFromText, input: NumberDefinition, amountUnit: AmountUnit): Ratio | null {
  switch (input.kind) {
    case 'amount':
      if (percent || (unit !== '' && !isAmountUnit(unit))) return null;
      return inCoreUnit(value, isAmountUnit(unit) ? unit : amountUnit);
    case 'count':
      return percent || (unit !== '' && !isCountUnit(unit)) ? null : value;
    case 'rate':
      return unit === '' ? value : null;
    case 'number':
      return percent || unit !== '' ? null : value;
    default:
      throw new Error(`${input.name} is no number`);
  }
}

type OutOfBounds = 'not-a-count' | 'rate-out-of-range' | 'negative';

function outOfBounds(value: Ratio, { kind, signed }: NumberDefinition): OutOfBounds | null {
  if (kind === 'count' && value.numerator % value.denominator !== 0n) return 'not-a-count';
  if (kind === 'rate' && (value.numerator < 0n || value.numerator > value.denominator)) return 'rate-out-of-range';
  return !signed && value.numerator < 0n ? 'negative' : null;
}

/** 万元, below which an amount written in 元 among amounts in 万元 is more likely one of those: 58.43元. */
const DOUBTFUL_BELOW = integer(1);

function isDoubtful({ unit }: NumberFromText, value: Ratio, input: NumberDefinition, amountUnit: AmountUnit): boolean {
  if (input.kind !== 'amount' || unit !== '元' || amountUnit !== CORE_AMOUNT_UNIT || value.numerator === 0n) return false;
  const size = value.numerator < 0n ? { ...value, numerator: -value.numerator } : value;
  return compare(size, DOUBTFUL_BELOW) < 0;
}

function refusal(cell: Cell, input: NumberDefinition): Problem {
  const at = { input: input.name, cell: cell.address };
  const text = shown(cell);
  if (typeof cell.value === 'boolean') return problem('boolean-for-number', 'error', at, { text: text.toUpperCase() });
  const { defect } = defectOf(text, input.kind);
  return problem(defect, defect === 'nothing-mark' ? 'ask' : 'error', at, { text });
}

function minusIsHidden({ value, format }: Cell): boolean {
  return typeof value === 'number' && format !== undefined && hidesMinus(format);
}

function looksBlank(cell: Cell, at: { readonly input: string; readonly cell: string | null }): readonly Problem[] {
  if (cell.formula) return [problem('looks-blank', 'note', at, { why: 'formula' })];
  return typeof cell.value === 'string' && cell.value !== '' ? [problem('looks-blank', 'note', at, { why: 'invisible' })] : NO_PROBLEMS;
}

/** A reference to another workbook: `[1]表!A1` as the file has it, `[去年.xlsx]表!A1` and `'C:\账\[去年.xlsx]表'!A1` as Excel tells it. */
const OTHER_WORKBOOK = /\[[^[\]]+\][\p{L}\p{N}_.]+!|'[^']*\[[^[\]]+\][^']*'!/u;

function remarksOn(cell: Cell, input: NumberDefinition): readonly Problem[] {
  const { value, formula, address } = cell;
  const at = { input: input.name, cell: address };
  const dust = input.kind === 'amount' && typeof value === 'number' ? dustFree(value) : null;
  const isLinked = formula !== undefined && formula.includes('[') && OTHER_WORKBOOK.test(formula);
  if (typeof value !== 'string' && !dust && !isLinked) return NO_PROBLEMS;
  return [
    ...(typeof value === 'string' ? [problem('number-as-text', 'note', at, { text: value })] : []),
    ...(isLinked ? [problem('external-link', 'warning', at, { formula })] : []),
    ...(dust ? [problem('float-dust', 'warning', at, { text: dust.text, rounded: dust.rounded })] : []),
  ];
}
