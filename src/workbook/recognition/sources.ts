/** The cells that bindings come from, read again before anything is written: do they still hold what was recognised? */
import { add, compare, ZERO, type Ratio } from '../../scoring/exact/ratio';
import { numberFromCell, numberFromText } from '../../scoring/inputs/readNumber';
import type { CellContent, Place } from '../../scoring/recognition/model';
import { placeAddress } from '../host/addresses';
import { WorkbookError } from '../model';
import { placesOf } from './candidateCells';
import { cellContent } from './cellContent';
import type { Binding } from './model';

/** May be asked after the next round trip. */
export interface QueuedSources {
  /** @throws WorkbookError `gone` for a sheet that is not there any more, `changed-since` for a cell with another value */
  requireUnchanged(): void;
}

export function queueSources(workbook: Excel.Workbook, bindings: readonly Binding[]): QueuedSources {
  const sheets = new Map<string, Excel.Worksheet>();
  const queued = bindings.map((binding) => ({
    binding,
    cells: placesOf(binding).map((place) => {
      const sheet = sheets.get(place.sheet) ?? workbook.worksheets.getItemOrNullObject(place.sheet);
      sheets.set(place.sheet, sheet);
      const range = sheet.getRangeByIndexes(place.row, place.column, binding.values.length === 0 ? 1 : place.rows, place.columns);
      range.load('values');
      return { place, sheet, range };
    }),
  }));
  return {
    requireUnchanged() {
      for (const { binding, cells } of queued) {
        const gone = cells.find(({ sheet }) => sheet.isNullObject);
        if (gone) throw new WorkbookError('gone', { sheet: gone.place.sheet });
        const values = cells.map(({ range }) => (range.values as unknown[][]).flat().map(cellContent));
        const changed = changedCell(binding, cells.map(({ place }) => place), values);
        if (changed) throw new WorkbookError('changed-since', { sheet: changed.sheet, cell: placeAddress(changed) });
      }
    },
  };
}

/** The first cell that holds something else than at recognition. */
function changedCell({ source, values }: Binding, places: readonly Place[], now: readonly (readonly CellContent[])[]): Place | null {
  const [first] = places;
  if (!first) return null;
  switch (source.kind) {
    case 'text':
      return plain(String(now[0]?.[0] ?? '')).includes(plain(source.passage)) ? null : first;
    case 'quarters': {
      const cells = now.map(([value]) => value ?? null);
      const expected = source.sumUp ? sums(cells) : cells;
      const index = values.findIndex((value, quarter) => !isSame(value, expected[quarter] ?? null));
      return index < 0 ? null : (places[index] ?? first);
    }
    case 'area': {
      // A table's rows may be filled in at any time.
      if (values.length === 0) return null;
      const cells = now.flat();
      const index = values.findIndex((value, item) => !isSame(value, cells[item] ?? null));
      if (index < 0) return null;
      return { ...first, row: first.row + Math.floor(index / first.columns), column: first.column + (index % first.columns), rows: 1, columns: 1 };
    }
  }
}

/** Spaces, line ends and widths change nothing of what a text says. */
function plain(text: string): string {
  return text.normalize('NFKC').replace(/\s/g, '');
}

/** Up to the end of each quarter; `null` from the first that is no number. */
function sums(cells: readonly CellContent[]): readonly (Ratio | null)[] {
  let sum: Ratio | null = ZERO;
  return cells.map((cell) => {
    const number = numberOf(cell);
    sum = sum && number ? add(sum, number) : null;
    return sum;
  });
}

function isSame(recognised: CellContent, now: CellContent | Ratio): boolean {
  if (isRatio(now)) {
    const number = numberOf(recognised);
    return number !== null && compare(number, now) === 0;
  }
  return recognised === now;
}

function isRatio(value: CellContent | Ratio): value is Ratio {
  return typeof value === 'object' && value !== null;
}

function numberOf(value: CellContent): Ratio | null {
  if (typeof value === 'number') return numberFromCell(value);
  return typeof value === 'string' ? (numberFromText(value)?.value ?? null) : null;
}
