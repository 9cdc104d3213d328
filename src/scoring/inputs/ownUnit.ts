/**
 * The unit of one input: 元 in one table, 万元 in another. A second defined name says it, such as 三公支出_单位 for
 * `="元"`, because every program that saves a workbook keeps names; the comment of the input's own name, which LibreOffice
 * drops, says it again where the Name Manager shows it. The second name decides. Where the comment says another unit,
 * somebody changed the one and not the other, and that is told. Without the second name the comment counts: workbooks
 * made before there was one are read as they were.
 */
import { inputNamed } from './catalogue';
import { amountUnitIn, type AmountUnit } from './readNumber';
import { unitInComment } from './unitComment';

/**
 * What is wrong with the name that says an input's unit.
 *
 * - `no-unit`: what it stands for is none; the input can't be read until that is mended
 * - `differs`: the comment of the input's name says another unit; that of this name was used
 * - `alone`: the input has no name in the workbook
 */
export interface UnitNameFault {
  readonly why: 'no-unit' | 'differs' | 'alone';
  readonly name: string;
  /** What it refers to, or the unit that it says. */
  readonly says: string;
  /** The unit in the comment; empty without one. */
  readonly comment: string;
}

export interface OwnUnit {
  /** `null` where none is told: the input is then in the unit of the workbook. */
  readonly unit: AmountUnit | null;
  readonly fault: UnitNameFault | null;
}

/** Amounts, and tables of amounts. */
export function hasUnit(input: string): boolean {
  const kind = inputNamed(input)?.kind;
  return kind === 'amount' || kind === 'table';
}

/** The name that says the unit of an input. LibreOffice's own dialog takes no dot in a name, and .xls keeps none. */
export function unitNameOf(input: string): string {
  return `${input}_单位`;
}

/** What that name refers to; `null` where there is to be none. */
export function formulaOfUnit(unit: AmountUnit | null): string | null {
  return unit === null ? null : `="${unit}"`;
}

/** @param formula what the unit's name refers to; `null` where the workbook has none */
export function ownUnit(input: string, formula: string | null, comment: string): OwnUnit {
  const commented = unitInComment(comment);
  if (formula === null) return { unit: commented, fault: null };
  const unit = unitInFormula(formula);
  if (unit === null) return { unit, fault: unitNameFault('no-unit', input, formula) };
  return { unit, fault: commented === null || commented === unit ? null : unitNameFault('differs', input, unit, commented) };
}

export function unitNameFault(why: UnitNameFault['why'], input: string, says: string, comment = ''): UnitNameFault {
  return { why, name: unitNameOf(input), says, comment };
}

/** Whether a name of a unit says one; what it says else is a person's own. */
export function isUnitFormula(formula: string): boolean {
  return unitInFormula(formula) !== null;
}

function unitInFormula(formula: string): AmountUnit | null {
  const text = /^=?\s*"([^"]*)"\s*$/.exec(formula)?.[1];
  return text === undefined ? null : amountUnitIn(text);
}
