/** What is known of candidates' cells beyond their values: texts, formulas, dates, hidden rows. One round trip for all. */
import type { Candidate, Place } from '../../scoring/recognition/model';
import { placeAddress } from '../host/addresses';
import type { CandidateCells } from './model';

/** Cells asked of Excel; may be asked after the next round trip. */
export interface QueuedCells {
  of(candidate: Candidate): CandidateCells;
}

/** Queues the cells of all candidates, each place once. */
export function queueCandidateCells(workbook: Excel.Workbook, candidates: readonly Candidate[]): QueuedCells {
  const ranges = new Map<string, Excel.Range>();
  const sheets = new Map<string, Excel.Worksheet>();
  for (const candidate of candidates) {
    for (const place of placesOf(candidate)) {
      const key = placeAddress(place);
      if (ranges.has(key)) continue;
      const sheet = sheets.get(place.sheet) ?? workbook.worksheets.getItem(place.sheet);
      if (!sheets.has(place.sheet)) sheet.load('visibility');
      sheets.set(place.sheet, sheet);
      const range = sheet.getRangeByIndexes(place.row, place.column, shownRows(candidate, place), place.columns);
      range.load('text,formulas,values,numberFormat,rowHidden,columnHidden');
      ranges.set(key, range);
    }
  }
  return {
    of(candidate) {
      const places = placesOf(candidate);
      const parts = places.flatMap((place) => {
        const range = ranges.get(placeAddress(place));
        return range ? [cellsOf(range, sheets.get(place.sheet)?.visibility !== 'Visible')] : [];
      });
      return {
        addresses: places.map(placeAddress),
        texts: parts.flatMap(({ texts }) => texts),
        isFormula: parts.some(({ isFormula }) => isFormula),
        isHidden: parts.some(({ isHidden }) => isHidden),
        isDate: parts.some(({ isDate }) => isDate),
      };
    },
  };
}

/** The places of a candidate, in its order. */
export function placesOf({ source }: Pick<Candidate, 'source'>): readonly Place[] {
  return source.kind === 'quarters' ? source.places : [source.place];
}

/** Of a table its header says what it is. */
function shownRows({ values }: Candidate, { rows }: Place): number {
  return values.length === 0 ? 1 : rows;
}

function cellsOf(range: Excel.Range, isSheetHidden: boolean): Omit<CandidateCells, 'addresses'> {
  const formulas = range.formulas.flat() as unknown[];
  const values = range.values.flat() as unknown[];
  return {
    texts: (range.text as unknown[][]).flat().map(String),
    isFormula: formulas.some((formula, index) => typeof formula === 'string' && formula.startsWith('=') && formula !== values[index]),
    // `null` where some of the cells are hidden and others are not.
    isHidden: isSheetHidden || (range.rowHidden as boolean | null) !== false || (range.columnHidden as boolean | null) !== false,
    isDate: (range.numberFormat.flat() as unknown[]).some((format, index) => typeof values[index] === 'number' && isDateFormat(String(format))),
  };
}

/** A number format that shows a date or a time: its letters outside of quotes and brackets. */
export function isDateFormat(format: string): boolean {
  const plain = format.replace(/"[^"]*"|\\.|_.|\*.|\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
  return !/^general$/i.test(plain.trim()) && /[ymdhs]/i.test(plain);
}
