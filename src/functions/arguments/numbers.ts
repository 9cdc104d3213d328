/**
 * Exact numbers out of arguments. Blank counts as 0, as in Excel's own formulas, because desktop Excel hands over a
 * blank cell as 0 and nobody can tell the two apart; as a denominator both give #DIV/0!.
 */
import { compare, exactly, exactText, ZERO, type Ratio } from '../../scoring/exact/ratio';
import type { Cell } from '../../scoring/inputs/cells';
import { isBlank, shown } from '../../scoring/inputs/readCell';
import { isCountUnit, numberFromText } from '../../scoring/inputs/readNumber';
import { fail } from '../outcome';
import type { ArgumentKind, ParameterSignature } from '../signatures';
import { oneCell } from './cells';

/** The exact number of an argument of one cell, in the way of its kind. */
export function readNumber(value: unknown, parameter: ParameterSignature): Ratio {
  return numberInCell(oneCell(value, parameter), parameter);
}

/** The same for a cell of a range. */
export function numberInCell(cell: Cell, parameter: ParameterSignature): Ratio {
  if (isBlank(cell)) return ZERO;
  const number = anyNumber(cell, parameter);
  if (NOT_NEGATIVE.has(parameter.kind) && compare(number, ZERO) < 0) return fail('negative', parameter, { text: exactText(number) });
  if (parameter.kind === 'count' && number.numerator % number.denominator !== 0n) return fail('not-whole', parameter, { text: exactText(number) });
  return number;
}

const NOT_NEGATIVE: ReadonlySet<ArgumentKind> = new Set<ArgumentKind>(['amount', 'count', 'points', 'quarters', 'budget']);
/** Kinds for which a percentage is a number like others. */
const PERCENT: ReadonlySet<ArgumentKind> = new Set<ArgumentKind>(['number', 'bands']);

function anyNumber(cell: Cell, parameter: ParameterSignature): Ratio {
  const { value } = cell;
  if (typeof value === 'number') return Number.isFinite(value) ? exactly(value) : fail('too-large', parameter, {});
  const text = shown(cell);
  const read = typeof value === 'string' ? numberFromText(value) : null;
  if (!read || (read.percent && !PERCENT.has(parameter.kind))) return fail('not-a-number', parameter, { text: typeof value === 'boolean' ? text.toUpperCase() : text });
  if (read.unit !== '' && !mayFollow(read.unit, parameter.kind)) return fail('unit-in-number', parameter, { text });
  return read.value;
}

/** A unit that changes nothing may stand behind a number; 元 and 万元 would. */
function mayFollow(unit: string, kind: ArgumentKind): boolean {
  return (kind === 'count' && isCountUnit(unit)) || (unit === '分' && (kind === 'points' || kind === 'bands'));
}

const QUARTERS: ReadonlyMap<string, number> = new Map(
  ['一', '二', '三', '四'].flatMap((chinese, index) =>
    [`${chinese}季度`, `第${chinese}季度`, `${index + 1}季度`, `q${index + 1}`].map((words) => [words, index + 1] as const),
  ),
);

/** A quarter, 1 to 4: as a number, or in words such as 一季度 and Q1. */
export function readQuarter(value: unknown, parameter: ParameterSignature): number {
  const cell = oneCell(value, parameter);
  const words = shown(cell).normalize('NFKC').replace(/\s/g, '').toLowerCase();
  const named = QUARTERS.get(words);
  if (named !== undefined) return named;
  const number = isBlank(cell) ? ZERO : anyNumber(cell, parameter);
  const quarter = [1, 2, 3, 4].find((candidate) => compare(number, exactly(candidate)) === 0);
  return quarter ?? fail('no-such-quarter', parameter, { text: shown(cell) });
}

/** Words in one cell; blank, and the 0 that desktop Excel makes of blank, are no words. */
export function readWords(value: unknown, parameter: ParameterSignature): string | null {
  const cell = oneCell(value, parameter);
  return isBlank(cell) || cell.value === 0 ? null : shown(cell).normalize('NFKC').trim();
}
