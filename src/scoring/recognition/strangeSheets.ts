/** Sheets that are about something else than the unit that is evaluated. */
import { documentOf } from './documents';
import { meaningOf } from './meaning';
import type { Known } from './known';
import type { SheetIndex } from './sheetIndex';

/** As far as from high to low confidence. */
const ANOTHER_UNIT = 6;

/** What to add to the penalty of all readings of the sheet; `null` when none of them can be meant. */
export function strangeness({ grid, headings }: SheetIndex, units: readonly string[], { unitNames }: Known): number | null {
  const name = { row: 0, column: 0, text: grid.sheet.name, meaning: meaningOf(grid.sheet.name) };
  const kinds = [...headings.filter(({ row }) => row < 4), name].map((label) => documentOf([label])?.kind);
  if (kinds.includes('one-project')) return null;
  const isOfAnotherUnit = units.length > 0 && unitNames.length === 1 && !units.some((unit) => unitNames.some((known) => unit.includes(known) || known.includes(unit)));
  return kinds.includes('other-unit') || isOfAnotherUnit ? ANOTHER_UNIT : 0;
}
