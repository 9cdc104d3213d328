/** Results of formulas in a workbook that nothing here calculates. */
import { parseReference, type WorkbookModel } from '../model';

/** Gives formulas the results that Excel would have left with them, by sheet-qualified cell. */
export function rememberResults(model: WorkbookModel, results: Readonly<Record<string, string | number>>): void {
  for (const [address, value] of Object.entries(results)) {
    const reference = parseReference(address);
    const sheet = reference.kind === 'area' && reference.sheet !== null ? model.sheetByName(reference.sheet) : undefined;
    if (reference.kind !== 'area' || !sheet) throw new Error(`no cell ${address}`);
    const { row, column } = reference.area;
    sheet.edit('add-in', (cells) => cells.set(row, column, { value, formula: sheet.content(row, column).formula }));
  }
}
