/** References to sheets in parts that the model does not read: the data of charts and the sources of pivot tables. */
import { renameSheetInFormula } from './formulas';
import type { XlsxPackage } from './package';
import { escapeAttribute, escapeText, unescapeText } from './xml';

const PARTS = /\/(?:charts|chartEx|pivotCache)\/[^/]+\.xml$/i;
const FORMULA = /(<(?:\w+:)?f(?:\s[^>]*)?>)([^<]+)(<\/)/g;
const PIVOT_SOURCE = /(<(?:\w+:)?worksheetSource\s[^>]*?\bsheet=")([^"]*)(")/g;

/** Changes nothing but the references, letter by letter. */
export function renameSheetInParts(file: XlsxPackage, from: string, to: string): void {
  for (const path of file.paths().filter((each) => PARTS.test(each))) {
    const before = file.text(path);
    const after = before
      .replace(FORMULA, (whole: string, open: string, formula: string, close: string) => {
        const renamed = renameSheetInFormula(unescapeText(formula), from, to);
        return renamed === unescapeText(formula) ? whole : open + escapeText(renamed) + close;
      })
      .replace(PIVOT_SOURCE, (whole: string, open: string, sheet: string, close: string) =>
        unescapeText(sheet).toLowerCase() === from.toLowerCase() ? open + escapeAttribute(to) + close : whole,
      );
    if (after !== before) file.write(path, after);
  }
}
