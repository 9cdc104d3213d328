/** The cells of an input in its shape: one, or four quarters in a row or a column. */
import { problem, type Problem } from '../problems';
import type { InputDefinition } from './catalogue';
import type { Cell, NamedCells } from './cells';
import { isBlank } from './readCell';

export const QUARTERS = 4;

type Block = readonly (readonly Cell[])[];

/** The cells of an input in order; none when the name is broken or has another shape. */
export function cellsOf(input: InputDefinition, named: NamedCells | undefined, problems: Problem[]): readonly Cell[] {
  if (!named || named.found === 'nothing') return [];
  if (named.found === 'broken') {
    problems.push(problem('name-broken', 'error', { input: input.name }, { refersTo: named.refersTo, why: named.why }));
    return [];
  }
  const rows = named.cells.length;
  const [first = []] = named.cells;
  const columns = first.length;
  if (input.shape === 'quarters' ? rows === 1 && columns === QUARTERS : rows === 1 && columns === 1) return first;
  if (input.shape === 'quarters' && rows === QUARTERS && columns === 1) return named.cells.flat();
  const merged = cellsOfMerged(input, named.cells);
  const at = { input: input.name, cell: named.address };
  if (merged) problems.push(problem('merged-cells', 'note', at, { rows, columns }));
  else problems.push(problem('wrong-shape', 'error', at, { expected: input.shape, rows, columns }));
  return merged ?? [];
}

/**
 * A name over merged cells refers to the whole block, whose first cell holds the value and all others nothing. Excel
 * doesn't tell cheaply what is merged, but blocks of which only the first cells are filled can mean nothing else.
 */
export function cellsOfMerged({ shape }: InputDefinition, cells: Block): readonly Cell[] | null {
  const rows = cells.length;
  const columns = cells[0]?.length ?? 0;
  const tries = shape === 'quarters' ? [[rows, columns / QUARTERS], [rows / QUARTERS, columns]] : [[rows, columns]];
  for (const [height = 0, width = 0] of tries) {
    if (!Number.isInteger(height) || !Number.isInteger(width)) continue;
    const firsts = cells.flatMap((line, row) => line.filter((_, column) => row % height === 0 && column % width === 0));
    const isEmpty = (cell: Cell) => isBlank(cell) && cell.formula === undefined;
    if (cells.flat().every((cell) => firsts.includes(cell) || isEmpty(cell)) && !firsts.every(isEmpty)) return firsts;
  }
  return null;
}
