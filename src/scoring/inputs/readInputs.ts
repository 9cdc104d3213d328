/** All named inputs of a workbook as exact values, with what is wrong with them. */
import type { Ratio } from '../exact/ratio';
import { problem, type Problem } from '../problems';
import { inputNamed, INPUTS, type InputDefinition } from './catalogue';
import type { Cell, InputCells, NamedCells } from './cells';
import { hiddenInputs } from './hiddenInputs';
import { implausibleMagnitudes } from './magnitudes';
import type { UnitNameFault } from './ownUnit';
import { MISSING, readAmountUnitCell, readTextCell, readYearCell, type CellReading, type Reading } from './readCell';
import { CORE_AMOUNT_UNIT, type AmountUnit } from './readNumber';
import { readNumberCell } from './readNumberCell';
import { cellsOf, QUARTERS } from './shapes';

/** Exact inputs. Amounts are in 万元. An input that is not there is `missing`, never 0. */
export interface InputSet {
  /** The unit of amounts that have none of their own. */
  readonly amountUnit: AmountUnit;
  /** By input: the unit that is told for it alone. */
  readonly units: ReadonlyMap<string, AmountUnit>;
  readonly texts: ReadonlyMap<string, Reading<string>>;
  readonly year: Reading<number>;
  /** One reading for a cell, four for quarters. */
  readonly numbers: ReadonlyMap<string, readonly Reading<Ratio>[]>;
  readonly tables: ReadonlyMap<string, Reading<readonly (readonly Cell[])[]>>;
  readonly problems: readonly Problem[];
  /** What tables give for inputs; none of it unless it was asked for. */
  readonly derived?: readonly DerivedInput[];
}

/** An input as a table gives it, beside what somebody typed. */
export interface DerivedInput {
  readonly input: string;
  readonly table: string;
  /** Where to look: what made it so, or what keeps it open. */
  readonly cell: string | null;
  /** `null` where the table leaves it open. */
  readonly value: Ratio | null;
  readonly open: OpenReason | null;
  /** What somebody typed; it wins. */
  readonly typed: { readonly value: Ratio; readonly cell: string | null } | null;
}

/** What keeps an input open: a row that can't be counted, or a project that isn't scored. */
export type OpenReason = 'no-name' | 'twice' | 'blank' | 'unreadable' | 'no-day' | 'not-scored' | 'no-targets';

/** Reads every input of the catalogue. What the workbook does not have is `missing`; whether that matters, the framework says. */
export function readInputs(cells: InputCells): InputSet {
  const problems: Problem[] = [];
  const take = <Value>({ reading, problems: found }: CellReading<Value>): Reading<Value> => {
    if (found.length > 0) problems.push(...found);
    return reading;
  };
  const single = <Value>(input: InputDefinition, read: (cell: Cell, input: InputDefinition) => CellReading<Value>): Reading<Value> => {
    const named = cells.get(input.name);
    const [cell] = cellsOf(input, named, problems);
    return cell ? take(read(cell, input)) : unread(named);
  };

  const unitReading = single(definition('金额单位'), readAmountUnitCell);
  const amountUnit = unitReading.state === 'value' ? unitReading.value : CORE_AMOUNT_UNIT;
  // Amounts cannot be trusted when the unit is written but not understood.
  const unitUnclear = unitReading.state === 'unreadable';

  const texts = new Map<string, Reading<string>>();
  const units = new Map<string, AmountUnit>();
  const numbers = new Map<string, readonly Reading<Ratio>[]>();
  const tables = new Map<string, Reading<readonly (readonly Cell[])[]>>();
  let year: Reading<number> = MISSING;
  for (const input of INPUTS) {
    const named = cells.get(input.name);
    const ownUnit = ownUnitOf(named);
    const unitFault = unitFaultOf(named);
    if (ownUnit !== null) units.set(input.name, ownUnit);
    if (unitFault) problems.push(unitNameProblem(unitFault, input, named));
    const isUnitUnclear = unitFault?.why === 'no-unit' || (unitUnclear && ownUnit === null && input.kind === 'amount');
    switch (input.kind) {
      case 'amount-unit':
        break;
      case 'text':
        texts.set(input.name, single(input, readTextCell));
        break;
      case 'year':
        year = single(input, readYearCell);
        break;
      case 'table':
        tables.set(input.name, isUnitUnclear ? unread(named) : readTable(input, named, problems));
        break;
      default: {
        const found = cellsOf(input, named, problems);
        const readings: Reading<Ratio>[] = [];
        for (const cell of found) {
          const reading = take(readNumberCell(cell, input, ownUnit ?? amountUnit));
          readings.push(isUnitUnclear ? { state: 'unreadable', cell: reading.cell } : reading);
        }
        // Without cells in its shape, each of its numbers is as absent as the name.
        while (readings.length < (input.shape === 'quarters' ? QUARTERS : 1)) readings.push(unread(named));
        numbers.set(input.name, readings);
      }
    }
  }
  problems.push(...implausibleMagnitudes(numbers), ...hiddenInputs(cells));
  return { amountUnit, units, texts, year, numbers, tables, problems };
}

/** The unit in which an input stands in the workbook. */
export function unitOf({ amountUnit, units }: InputSet, input: string): AmountUnit {
  return units.get(input) ?? amountUnit;
}

function ownUnitOf(named: NamedCells | undefined): AmountUnit | null {
  return named?.found === 'cells' ? (named.unit ?? null) : null;
}

function unitFaultOf(named: NamedCells | undefined): UnitNameFault | null {
  return named && 'unitFault' in named ? (named.unitFault ?? null) : null;
}

/** An amount that may be wrong by a factor of 10,000 is no sound one; a name that says nothing of anything does no harm. */
function unitNameProblem(fault: UnitNameFault, { name }: InputDefinition, named: NamedCells | undefined): Problem {
  return problem('unit-name', fault.why === 'alone' ? 'warning' : 'error', { input: name, cell: named?.found === 'cells' ? named.address : null }, fault);
}

function definition(name: string): InputDefinition {
  const input = inputNamed(name);
  if (!input) throw new Error(`no such input: ${name}`);
  return input;
}

function unread(named: NamedCells | undefined): Reading<never> {
  if (!named || named.found === 'nothing') return MISSING;
  return { state: 'unreadable', cell: named.found === 'cells' ? named.address : null };
}

function readTable(
  input: InputDefinition,
  named: NamedCells | undefined,
  problems: Problem[],
): Reading<readonly (readonly Cell[])[]> {
  if (!named || named.found === 'nothing') return MISSING;
  if (named.found === 'broken') {
    problems.push(problem('name-broken', 'error', { input: input.name }, { refersTo: named.refersTo, why: named.why }));
    return { state: 'unreadable', cell: null };
  }
  return { state: 'value', value: named.cells, cell: named.address };
}
