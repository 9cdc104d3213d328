/** Items of a review list as recognition gives them. */
import type { Candidate, Confidence, Evidence, Place } from '../../../src/scoring/recognition/model';
import type { CandidateCells, ReviewItem } from '../../../src/workbook/recognition/model';

export function placeAt(sheet: string, row: number, column: number): Place {
  return { sheet, row, column, rows: 1, columns: 1 };
}

export interface Reading {
  readonly place: Place;
  readonly value: number | string;
  readonly unit?: '万元' | '元';
  readonly confidence?: Confidence;
  readonly why?: readonly Evidence[];
  readonly cells?: Partial<CandidateCells>;
}

export function candidateOf({ place, value, unit, confidence = 'high', why = [] }: Reading): Candidate {
  return { source: { kind: 'area', place }, values: [value], unit: unit === undefined ? null : { unit, sign: 'corner', cell: placeAt(place.sheet, 1, 3) }, confidence, why };
}

export function cellsOf({ place, value, cells = {} }: Reading): CandidateCells {
  const letter = String.fromCharCode(65 + place.column);
  return { addresses: [`${place.sheet}!${letter}${place.row + 1}`], texts: [String(value)], isFormula: false, isHidden: false, isDate: false, ...cells };
}

export function itemOf(input: string, readings: readonly Reading[], about: Partial<ReviewItem> = {}): ReviewItem {
  return {
    input,
    state: readings.length === 0 ? 'not-found' : readings.length === 1 ? 'found' : 'ambiguous',
    candidates: readings.map(candidateOf),
    cells: readings.map(cellsOf),
    bound: null,
    needed: true,
    ...about,
  };
}
