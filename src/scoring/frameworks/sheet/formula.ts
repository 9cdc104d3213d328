/**
 * Reads the formulas of measures. The vocabulary is small and fixed (`Quantity` and `Operand` of the model), so this is
 * a grammar of five rules read from the left; it says at which character it could not go on, and what it expected.
 */
import { exactText, divide, exactly, integer } from '../../exact/ratio';
import { INPUTS, inputNamed } from '../../inputs/catalogue';
import type { Operand, Quantity } from '../model';
import type { FormulaExpectation, SheetFaultDetails } from './model';
import { nearestNames } from './nearest';
import { tokensOf, type Token } from './tokens';
import { inEveryLanguage } from './words';

/** Finds measures by what a person calls them. */
export interface MeasureNames {
  readonly names: readonly string[];
  idOf(name: string): string | undefined;
}

type FormulaFaultCode = 'formula-unreadable' | 'formula-name-unknown' | 'number-of-operands';

export type FormulaFault = { [Code in FormulaFaultCode]: { readonly code: Code; readonly details: SheetFaultDetails[Code] } }[FormulaFaultCode];

export type FormulaReading<Value> = { readonly value: Value } | { readonly fault: FormulaFault };

type FunctionName = 'growth' | 'deviation' | 'mean' | 'sum' | 'product' | 'firstGiven' | 'absolute';

const FUNCTIONS = wordsTo(inEveryLanguage(({ formula }) => formula.functions));
const TARGETS = wordsTo(inEveryLanguage(({ formula }) => formula.targets));
const QUARTERS: readonly string[] = ['1', '2', '3', '4'];

/** The quantity of a measure. */
export function readQuantity(text: string, measures: MeasureNames): FormulaReading<Quantity> {
  return read(text, measures, quantity);
}

/** An operand on its own, as a veto looks at. */
export function readOperand(text: string, measures: MeasureNames): FormulaReading<Operand> {
  return read(text, measures, (reader) => sum(reader).operand);
}

/** Goes through the tokens; `fail` ends the reading. */
interface Reader {
  readonly measures: MeasureNames;
  peek(ahead?: number): Token;
  next(): Token;
  /** Takes the next token when it is this sign. */
  take(sign: string): boolean;
  expect(sign: string, expected: FormulaExpectation): void;
  fail(token: Token, expected: FormulaExpectation): never;
}

/** Ends a reading from any depth; never leaves this file. */
class Unreadable extends Error {
  constructor(readonly fault: FormulaFault) {
    super(fault.code);
  }
}

function read<Value>(text: string, measures: MeasureNames, rule: (reader: Reader) => Value): FormulaReading<Value> {
  const reader = readerOf(tokensOf(text), measures);
  try {
    const value = rule(reader);
    if (reader.peek().kind !== 'end') reader.fail(reader.peek(), 'operator');
    return { value };
  } catch (error) {
    if (error instanceof Unreadable) return { fault: error.fault };
    throw error;
  }
}

function readerOf(tokens: readonly Token[], measures: MeasureNames): Reader {
  let place = 0;
  const peek = (ahead = 0): Token => tokens[Math.min(place + ahead, tokens.length - 1)] ?? { kind: 'end', text: '', at: 1 };
  const next = () => {
    const token = peek();
    place += 1;
    return token;
  };
  const take = (sign: string) => {
    const isThere = isSign(peek(), sign);
    if (isThere) place += 1;
    return isThere;
  };
  const fail = (token: Token, expected: FormulaExpectation): never => {
    throw new Unreadable({ code: 'formula-unreadable', details: { at: token.at, found: token.text, expected } });
  };
  return {
    measures, peek, next, take, fail,
    expect(sign, expected) {
      if (!take(sign)) fail(peek(), expected);
    },
  };
}

function quantity(reader: Reader): Quantity {
  const named = functionAt(reader);
  if (named === 'mean') return { mean: means(reader) };
  if (named === 'growth') return { growth: pair(reader) };
  if (named === 'deviation') return { deviation: pair(reader) };
  const { operand, isChain } = sum(reader);
  const sign = reader.peek();
  if (!reader.take('÷')) return { number: operand };
  if (isChain) reader.fail(sign, 'brackets');
  const below = primary(reader);
  timesHundredPercent(reader);
  if (isSign(reader.peek(), '×') || isSign(reader.peek(), '÷')) reader.fail(reader.peek(), 'brackets');
  return { ratio: [operand, below] };
}

/** 「×100%」 behind a rate is custom and changes nothing. */
function timesHundredPercent(reader: Reader): void {
  const isThere = isSign(reader.peek(), '×') && reader.peek(1).text === '100' && isSign(reader.peek(2), '%');
  if (isThere) for (let taken = 0; taken < 3; taken++) reader.next();
}

/** Sums and differences, from the left: `a − b + c` is the sum of `a − b` and `c`. */
function sum(reader: Reader): { readonly operand: Operand; readonly isChain: boolean } {
  let operand = product(reader);
  let terms: Operand[] | null = null;
  let isChain = false;
  for (let sign = reader.peek(); reader.take('+') || reader.take('-'); sign = reader.peek()) {
    const right = product(reader);
    isChain = true;
    if (sign.text === '-') {
      operand = { difference: [operand, right] };
      terms = null;
    } else {
      terms = [...(terms ?? [operand]), right];
      operand = { sum: terms };
    }
  }
  return { operand, isChain };
}

function product(reader: Reader): Operand {
  const first = primary(reader);
  const factors = [first];
  while (reader.take('×')) factors.push(primary(reader));
  return factors.length > 1 ? { product: factors } : first;
}

function primary(reader: Reader): Operand {
  const token = reader.peek();
  if (token.kind === 'number' || isSign(token, '-')) return constant(reader);
  if (token.kind === 'measure') return { measure: measure(reader) };
  if (token.kind === 'name') return named(reader);
  if (reader.take('(')) {
    const { operand } = sum(reader);
    reader.expect(')', 'closing');
    return operand;
  }
  if (reader.take('|')) {
    const { operand } = sum(reader);
    reader.expect('|', 'closing');
    return { absolute: operand };
  }
  return reader.fail(token, 'operand');
}

function constant(reader: Reader): Operand {
  const sign = reader.take('-') ? '-' : '';
  const token = reader.next();
  if (token.kind !== 'number') reader.fail(token, 'number');
  const value = exactly(`${sign}${token.text}`);
  return { constant: exactText(reader.take('%') ? divide(value, integer(100)) : value) };
}

/** A function, a count of targets, an input, or a measure whose name is no input's. */
function named(reader: Reader): Operand {
  const name = functionAt(reader);
  if (name !== undefined) return functionOf(name, reader);
  const token = reader.next();
  const targets = TARGETS.get(token.text.toLowerCase());
  if (targets !== undefined) return { count: { targets } };
  const input = inputNamed(token.text);
  if (!input) {
    const id = reader.measures.idOf(token.text);
    return id === undefined ? unknown(token, [...INPUTS.map((known) => known.name), ...reader.measures.names]) : { measure: id };
  }
  const item = reader.take('[') ? quarter(reader) : undefined;
  const ifBlank = reader.peek().kind === 'blank' ? reader.next().text : undefined;
  return { input: input.name, ...(item === undefined ? {} : { item }), ...(ifBlank === undefined ? {} : { ifBlank }) };
}

function quarter(reader: Reader): number {
  const token = reader.next();
  if (!QUARTERS.includes(token.text)) reader.fail(token, 'quarter');
  reader.expect(']', 'closing');
  return Number(token.text);
}

function functionOf(name: FunctionName, reader: Reader): Operand {
  const token = reader.peek();
  if (name === 'growth' || name === 'deviation' || name === 'mean') return reader.fail(token, 'operand');
  const operands = list(reader, (each) => sum(each).operand);
  if (name === 'absolute') {
    const [only] = operands;
    return only && operands.length === 1 ? { absolute: only } : miscounted(token, 1);
  }
  if (name === 'sum') return { sum: operands };
  return name === 'product' ? { product: operands } : { firstGiven: operands };
}

function pair(reader: Reader): readonly [Operand, Operand] {
  const token = reader.peek();
  const [first, second, ...others] = list(reader, (each) => sum(each).operand);
  return first && second && others.length === 0 ? [first, second] : miscounted(token, 2);
}

function means(reader: Reader): readonly string[] {
  return list(reader, measure);
}

function measure(reader: Reader): string {
  const token = reader.next();
  if (token.kind !== 'measure' && token.kind !== 'name') return reader.fail(token, 'measure');
  return reader.measures.idOf(token.text) ?? unknown(token, reader.measures.names);
}

/** The operands of a function in their brackets. */
function list<Item>(reader: Reader, item: (reader: Reader) => Item): Item[] {
  reader.next();
  reader.expect('(', 'operand');
  const items = [item(reader)];
  while (reader.take(',')) items.push(item(reader));
  reader.expect(')', 'closing');
  return items;
}

function functionAt(reader: Reader): FunctionName | undefined {
  const token = reader.peek();
  return token.kind === 'name' && isSign(reader.peek(1), '(') ? FUNCTIONS.get(token.text.toLowerCase()) : undefined;
}

function unknown(token: Token, names: readonly string[]): never {
  throw new Unreadable({ code: 'formula-name-unknown', details: { at: token.at, text: token.text, nearest: nearestNames(token.text, names) } });
}

function miscounted(token: Token, wanted: number): never {
  throw new Unreadable({ code: 'number-of-operands', details: { at: token.at, name: token.text, wanted } });
}

function isSign(token: Token, sign: string): boolean {
  return token.kind === 'sign' && token.text === sign;
}

function wordsTo<Key extends string>(groups: readonly Readonly<Record<Key, string>>[]): ReadonlyMap<string, Key> {
  return new Map(groups.flatMap((group) => (Object.entries(group) as [Key, string][]).map(([key, word]) => [word.toLowerCase(), key] as const)));
}
