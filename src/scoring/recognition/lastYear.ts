/** What last year's workbook says of this year's: the same places, on sheets of the same name but for the year. */
import { inputNamed, type InputDefinition } from '../inputs/catalogue';
import type { AmountUnit } from '../inputs/readNumber';
import { numberIn } from './grid';
import type { Candidate, CellContent, Confidence, Evidence, InputProposal, Place } from './model';

/** A name in a file: an input and the cells that it refers to. */
export interface FileBinding {
  readonly input: string;
  readonly place: Place;
  readonly unit: AmountUnit | null;
}

/** Why a name of last year's file says nothing of this year's cells. */
export type LeftOutWhy =
  /** It refers to 「取数表」, which is made anew out of this year's tables. */
  | 'own-sheet'
  /** Its cells are gone, or it is no name of one area. */
  | 'no-area'
  /** This year's workbook has no such sheet. */
  | 'no-sheet';

export interface LeftOutName {
  readonly input: string;
  readonly why: LeftOutWhy;
  /** What the name refers to in last year's file. */
  readonly refersTo: string;
}

/** The same cells in this year's workbook, with what they hold; of a table its header. */
export interface LastYearCells {
  readonly place: Place;
  readonly values: readonly CellContent[];
  readonly unit: AmountUnit | null;
}

const YEAR = /(?:19|20)\d{2}/;

/** The sheet of this year that stands in the place of last year's: a year later, else of the same name, else the only one that differs by the year. */
export function sheetThisYear(lastYear: string, sheets: readonly string[]): string | null {
  const year = YEAR.exec(lastYear)?.[0];
  const later = year === undefined ? null : lastYear.replace(new RegExp(year, 'g'), String(Number(year) + 1));
  const [only, another] = sheets.filter((name) => withoutYears(name) === withoutYears(lastYear));
  const exact = [later, lastYear].find((name) => name !== null && sheets.includes(name));
  return exact ?? (another === undefined ? (only ?? null) : null);
}

function withoutYears(name: string): string {
  return name.replace(/(?:19|20)\d{2}/g, '#').trim();
}

/**
 * The proposal with what last year's binding adds. The same cell becomes surer; another cell makes it a choice; where
 * nothing was recognised last year's place is proposed, with medium confidence. Cells that hold something else than the
 * input's kind say nothing.
 */
export function withLastYear(proposal: InputProposal, cells: LastYearCells): InputProposal {
  const input = inputNamed(proposal.input);
  if (!input || !fits(cells, input)) return proposal;
  const evidence: Evidence = { kind: 'last-year', cell: cells.place };
  const index = proposal.candidates.findIndex(({ source }) => source.kind === 'area' && isSamePlace(source.place, cells.place));
  const recognised = proposal.candidates[index];
  const lastYear: Candidate = recognised
    ? { ...recognised, confidence: surer(recognised.confidence), why: [...recognised.why, evidence] }
    : { source: { kind: 'area', place: cells.place }, values: input.shape === 'table' ? [] : cells.values, unit: unitOf(input, cells), confidence: 'medium', why: [evidence] };
  if (index === 0 && proposal.state === 'found') return { ...proposal, candidates: [lastYear, ...proposal.candidates.slice(1)] };
  if (proposal.state === 'not-found') return { ...proposal, state: 'found', candidates: [lastYear] };
  // An ambiguous reading that last year confirms comes first; a person still chooses.
  const others = proposal.candidates.filter((_, place) => place !== index);
  const [best, ...rest] = others;
  const candidates = proposal.state === 'ambiguous' ? [lastYear, ...others] : best ? [best, lastYear, ...rest] : [lastYear];
  return { ...proposal, state: 'ambiguous', candidates };
}

function surer(confidence: Confidence): Confidence {
  return confidence === 'low' ? 'medium' : 'high';
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.sheet === b.sheet && a.row === b.row && a.column === b.column && (a.rows === b.rows || isTable(a)) && a.columns === b.columns;
}

/** A table grows from year to year. */
function isTable({ rows, columns }: Place): boolean {
  return rows > 1 && columns > 1;
}

function unitOf(input: InputDefinition, { unit }: LastYearCells): Candidate['unit'] {
  return input.kind === 'amount' && unit !== null ? { unit, sign: 'assumed', cell: null } : null;
}

function fits({ place, values }: LastYearCells, { kind, shape }: InputDefinition): boolean {
  const filled = values.filter((value) => value !== null && !(typeof value === 'string' && value.trim() === ''));
  if (filled.length === 0) return false;
  if (shape === 'table') return place.rows > 1 && filled.every((value) => typeof value === 'string');
  if (shape === 'cell' ? place.rows * place.columns !== 1 : !isFour(place)) return false;
  switch (kind) {
    case 'amount':
    case 'count':
    case 'rate':
      return filled.every((value) => numberIn(value) !== null);
    case 'year':
      return filled.every((value) => YEAR.test(String(value)));
    default:
      return filled.every((value) => typeof value === 'string');
  }
}

function isFour({ rows, columns }: Place): boolean {
  return (rows === 1 && columns === 4) || (rows === 4 && columns === 1);
}
