/** Units to score in the benchmarks: the published sample and variations of it. */
import { INPUTS } from '../src/scoring/inputs/catalogue';
import type { Cell, InputCells, NamedCells } from '../src/scoring/inputs/cells';
import { sample } from '../tests/support/sample';
import { cellName, parseReference, type WorkbookModel } from '../src/workbench/model';

/** The named cells of the sample, as the workbook layer would hand them to the core. */
export function sampleCells(): InputCells {
  const model = sample();
  return new Map(INPUTS.flatMap((input) => namedCells(model, input.name)));
}

function namedCells(model: WorkbookModel, name: string): [string, NamedCells][] {
  const reference = parseReference(model.findName(name, null)?.formula ?? '');
  if (reference.kind !== 'area' || reference.sheet === null) return [];
  const { sheet: sheetName, area } = reference;
  const sheet = model.sheetByName(sheetName);
  if (!sheet) return [];
  const cells = Array.from({ length: area.rows }, (_, down) =>
    Array.from({ length: area.columns }, (__, right): Cell => {
      const [row, column] = [area.row + down, area.column + right];
      return { value: sheet.content(row, column).value, address: `${sheetName}!${cellName(row, column)}` };
    }),
  );
  return [[name, { found: 'cells', address: `${sheetName}!${cellName(area.row, area.column)}`, cells }]];
}

/** The same unit with its amounts changed a little, so that no two units are alike. */
export function variation(cells: InputCells, seed: number): InputCells {
  const changed = (cell: Cell): Cell => (typeof cell.value === 'number' && !Number.isInteger(cell.value) ? { ...cell, value: Math.round(cell.value * 100 + (seed % 97)) / 100 } : cell);
  return new Map(
    [...cells].map(([name, named]) => [
      name,
      named.found === 'cells' && name !== '绩效目标表' && name !== '自评打分表' ? { ...named, cells: named.cells.map((row) => row.map(changed)) } : named,
    ]),
  );
}
