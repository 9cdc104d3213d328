/** Formulas as text, to be compared. */

/** Excel changes the sheet in a formula when it is renamed, and its quotes; the cells stay. */
export function withoutSheets(formula: string): string {
  return formula.replace(/(?:'(?:[^']|'')*'|[^\s'"!(),=+\-*/&<>^:]+)!/g, '!');
}
