/** Inputs that a person does not see: used all the same, and told, for hidden figures are forgotten ones. */
import { problem, type Problem } from '../problems';
import type { InputCells } from './cells';

/** One problem for each hidden sheet, and one for each input in hidden rows or columns. */
export function hiddenInputs(cells: InputCells): readonly Problem[] {
  const problems: Problem[] = [];
  const sheets = new Map<string, string[]>();
  for (const [input, named] of cells) {
    if (named.found !== 'cells' || named.hidden === undefined) continue;
    if (named.hidden !== 'sheet') problems.push(problem('hidden-cells', 'note', { input, cell: named.address }, { hidden: named.hidden }));
    else if (named.address !== null) addTo(sheets, sheetOf(named.address), input);
  }
  return [...problems, ...[...sheets].map(([sheet, inputs]) => problem('hidden-sheet', 'note', {}, { sheet, inputs }))];
}

function addTo(map: Map<string, string[]>, key: string, value: string): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The sheet's name out of an address, without the quotes around it. */
function sheetOf(address: string): string {
  return address.slice(0, address.lastIndexOf('!')).replace(/^'(.*)'$/, '$1').replace(/''/g, "'");
}
