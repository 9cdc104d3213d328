/**
 * Mending cells, as data: what stands in a cell, what would stand there, and whether it means the same (`safe`) or a
 * person has to choose (`ask`). A formula is never mended, nor a cell whose number can't be told.
 */
import { compare, exactly, exactText, type Ratio } from '../exact/ratio';
import type { Problem } from '../problems';
import { inputNamed, type InputDefinition, type NumberDefinition } from './catalogue';
import type { Cell, InputCells, NamedCells } from './cells';
import { defectOf } from './numberDefects';
import type { UnitNameFault } from './ownUnit';
import { errorOf } from './readCell';
import { unitOf, type InputSet } from './readInputs';
import { fromCoreUnit, isAmountUnit, numberFromCell, type AmountUnit } from './readNumber';
import { readNumberCell } from './readNumberCell';
import { unitThatFits } from './unitFixes';

/** What stands in a cell that can be mended. */
export type CellContent = string | number | boolean;

interface Fix {
  readonly input: string;
  /** Sheet-qualified address. */
  readonly cell: string;
  readonly confidence: 'safe' | 'ask';
  /** Why: what the reader told of the cell. */
  readonly problem: Problem;
}

/** Another content of a cell. */
export interface CellFix extends Fix {
  readonly kind: 'cell';
  readonly from: CellContent;
  /** `null` empties the cell. */
  readonly to: number | null;
  /** The number format that the cell then needs. */
  readonly numberFormat?: string;
}

/** The name of an input refers to one cell instead of a merged block. */
export interface NameFix extends Fix {
  readonly kind: 'name';
  readonly from: string;
  readonly to: string;
}

/** The input is in another unit than its name says; what stands in its cells stays. */
export interface UnitFix extends Fix {
  readonly kind: 'unit';
  readonly from: AmountUnit;
  readonly to: AmountUnit;
}

export type DataFix = CellFix | NameFix | UnitFix;

const TEXT_FORMAT = '@';
const GENERAL = 'General';
const PERCENT = '0.00%';

/** The problems of a table's numbers, and how they are read. */
export interface TableNumbers {
  readonly read: NumberDefinition;
  readonly problems: readonly Problem[];
}

/**
 * Every fix that the problems of reading allow, in their order; several for one cell are a choice.
 * @param tables what the tables' own readers have to say; the inputs know their tables as cells only
 */
export function fixesFor(cells: InputCells, inputs: InputSet, tables: readonly TableNumbers[] = []): readonly DataFix[] {
  const numbers = new Map(tables.map(({ read }) => [read.name, read]));
  return [...inputs.problems, ...tables.flatMap(({ problems }) => problems)].flatMap((problem): readonly DataFix[] => {
    const input = problem.input === null ? undefined : inputNamed(problem.input);
    const named = input && cells.get(input.name);
    if (!input || named?.found !== 'cells') return [];
    if (problem.code === 'merged-cells') return nameFixes(problem, input, named);
    if (problem.code === 'magnitude') return unitFixes(problem, input, inputs);
    if (problem.code === 'unit-name') return unitChoice(problem, input, problem.details);
    const cell = named.cells.flat().find(({ address }) => address !== null && address === problem.cell);
    return cell ? cellFixes(problem, cell, numbers.get(input.name) ?? input, unitOf(inputs, input.name)) : [];
  });
}

function nameFixes(problem: Problem, input: InputDefinition, named: Extract<NamedCells, { found: 'cells' }>): readonly NameFix[] {
  const to = named.cells[0]?.[0]?.address ?? null;
  if (input.shape !== 'cell' || named.address === null || to === null) return [];
  return [{ kind: 'name', input: input.name, cell: named.address, confidence: 'safe', problem, from: named.address, to }];
}

function unitFixes(problem: Problem, { name }: InputDefinition, inputs: InputSet): readonly UnitFix[] {
  const to = unitThatFits(problem, inputs);
  if (to === null || problem.cell === null) return [];
  return [{ kind: 'unit', input: name, cell: problem.cell, confidence: 'ask', problem, from: unitOf(inputs, name), to }];
}

/** Of two units that are told for an input, the one or the other. */
function unitChoice(problem: Problem, { name }: InputDefinition, { why, says, comment }: UnitNameFault): readonly UnitFix[] {
  if (why !== 'differs' || problem.cell === null || !isAmountUnit(says) || !isAmountUnit(comment)) return [];
  const choose = (from: AmountUnit, to: AmountUnit): UnitFix => ({ kind: 'unit', input: name, cell: problem.cell ?? '', confidence: 'ask', problem, from, to });
  return [choose(comment, says), choose(says, comment)];
}

function cellFixes(problem: Problem, cell: Cell, input: NumberDefinition, unit: AmountUnit): readonly CellFix[] {
  const { value, address, formula } = cell;
  if (value === null || formula !== undefined || errorOf(cell) !== null || address === null || typeof value === 'object') return [];
  const offer = (confidence: Fix['confidence'], to: number | null, numberFormat?: string): CellFix => ({
    kind: 'cell', input: input.name, cell: address, confidence, problem, from: value, to, ...(numberFormat === undefined ? {} : { numberFormat }),
  });
  const numbers = (confidence: Fix['confidence'], text: string | null): readonly CellFix[] => {
    const to = text === null ? null : numberMeant(text, input, unit);
    return to === null ? [] : [offer(confidence, to, formatFor(cell, text ?? ''))];
  };
  const text = String(value);
  switch (problem.code) {
    case 'number-as-text':
      return numbers('safe', text);
    case 'number-in-words':
    case 'bracketed-negative':
      return numbers('safe', defectOf(text, input.kind).meant);
    case 'approximate-number':
    case 'number-with-remark':
    case 'letters-for-digits':
    case 'decimal-mark':
    case 'unit-unknown':
      return numbers('ask', defectOf(text, input.kind).meant);
    case 'unit-doubtful':
      return [...numbers('ask', text.replace(/元\s*$/, '万元')), ...numbers('ask', `${problem.details.asWritten}万元`)];
    case 'rate-out-of-range':
      return numbers('ask', `${text}%`);
    case 'nothing-mark':
      return [offer('ask', 0, formatFor(cell, '0')), offer('ask', null)];
    case 'looks-blank':
      return [offer('safe', null)];
    case 'float-dust':
      return [offer('safe', Number(problem.details.rounded))];
    case 'date-for-number':
      return typeof value === 'number' ? [offer('ask', value, GENERAL)] : [];
    default:
      return [];
  }
}

/** The number for the cell, in its unit; `null` unless the text reads as one of its kind that a cell can hold exactly. */
function numberMeant(text: string, input: NumberDefinition, unit: AmountUnit): number | null {
  const { reading } = readNumberCell({ value: text, address: null }, input, unit);
  return reading.state === 'value' ? asCellNumber(input.kind === 'amount' ? fromCoreUnit(reading.value, unit) : reading.value) : null;
}

function asCellNumber(value: Ratio): number | null {
  const number = Number(exactText(value));
  const kept = numberFromCell(number);
  return kept && compare(kept, value) === 0 && compare(exactly(number), value) === 0 ? number : null;
}

/** A cell formatted as text would keep a number as text. */
function formatFor({ format }: Cell, text: string): string | undefined {
  if (text.trim().endsWith('%') || text.trim().endsWith('％')) return PERCENT;
  return format === TEXT_FORMAT ? GENERAL : undefined;
}
