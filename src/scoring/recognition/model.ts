/**
 * Recognition (识别): which cells of a workbook without our names hold which input. It takes the values of all sheets and
 * gives, for each input, candidates with a confidence and the reasons for it. It decides nothing that is in doubt:
 * two readings of a workbook are two candidates, and a person chooses.
 */
import type { AmountUnit } from '../inputs/readNumber';

/** What a cell shows: a blank one is `null`, an Excel error is its text (`#REF!`). */
export type CellContent = string | number | boolean | null;

/** The used cells of one sheet. Rows and columns count from 0. */
export interface SheetValues {
  readonly name: string;
  /** Where the first cell of `rows` stands on the sheet. */
  readonly top: number;
  readonly left: number;
  /** Rectangular. A merged cell has its value in its first cell, the others are blank. */
  readonly rows: readonly (readonly CellContent[])[];
}

/** A rectangle of cells on a sheet. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type Confidence = 'high' | 'medium' | 'low';

/** Where an input's value would be taken from. */
export type CandidateSource =
  /** The input's name can refer to these cells as they stand: one cell, four in a row or a column, a table with its header. */
  | { readonly kind: 'area'; readonly place: Place }
  /**
   * Four cells, a quarter each, that are not beside each other, or (`sumUp`) amounts of each quarter alone, which have to
   * be added up to the end of each quarter. Formulas on a sheet of ours make one range of them.
   */
  | { readonly kind: 'quarters'; readonly places: readonly [Place, Place, Place, Place]; readonly sumUp: boolean }
  /** Part of a longer text: a figure in prose, the unit's name in 「编制单位：某局」, the year in a title. */
  | { readonly kind: 'text'; readonly place: Place; readonly value: CellContent; readonly passage: string };

/**
 * How the unit of an amount was found, from the nearest to the farthest sign; `magnitude` when only the sizes of the
 * amounts tell it, `assumed` when nothing does.
 */
export type UnitSign = 'value' | 'label' | 'header' | 'corner' | 'title' | 'prose' | 'magnitude' | 'assumed';

/** Why a candidate is one. Sentences are made by the messages. */
export type Evidence =
  /** The words that were found, and the input's words that they are read as. */
  | { readonly kind: 'label'; readonly text: string; readonly cell: Place; readonly isExact: boolean }
  | { readonly kind: 'column'; readonly text: string; readonly cell: Place }
  | { readonly kind: 'section'; readonly text: string; readonly cell: Place }
  | { readonly kind: 'title'; readonly text: string; readonly cell: Place }
  | { readonly kind: 'prose'; readonly passage: string; readonly cell: Place }
  | { readonly kind: 'table'; readonly titles: readonly string[]; readonly cell: Place }
  /** A total agrees with its parts, or a figure with its relatives. */
  | { readonly kind: 'agrees'; readonly with: readonly string[] }
  | { readonly kind: 'disagrees'; readonly with: readonly string[] }
  /** Another cell is as good a reading. */
  | { readonly kind: 'rival'; readonly cell: Place }
  | { readonly kind: 'not-a-number' }
  | { readonly kind: 'unit-assumed' }
  /** The amount is in a unit that the program cannot convert, such as 亿元; the cell that says so. */
  | { readonly kind: 'unit-unsupported'; readonly cell: Place }
  /** The same place in last year's workbook. */
  | { readonly kind: 'last-year'; readonly cell: Place };

export interface Candidate {
  readonly source: CandidateSource;
  /** One value, four for quarters (up to the end of each, also where they were summed up), none for a table. */
  readonly values: readonly CellContent[];
  /** For amounts only. */
  readonly unit: { readonly unit: AmountUnit; readonly sign: UnitSign; readonly cell: Place | null } | null;
  readonly confidence: Confidence;
  readonly why: readonly Evidence[];
}

export interface InputProposal {
  readonly input: string;
  /**
   * - `found`: the first candidate is the reading, with its confidence
   * - `ambiguous`: several are as good; a person has to choose
   * - `not-found`: no candidates
   */
  readonly state: 'found' | 'ambiguous' | 'not-found';
  /** Best first. */
  readonly candidates: readonly Candidate[];
}

/** One proposal for each input of the catalogue that was asked for, in its order. */
export interface Recognition {
  readonly proposals: readonly InputProposal[];
}

export interface RecognitionOptions {
  /** Names of the inputs that are wanted; all of the catalogue when left out. */
  readonly inputs?: ReadonlySet<string>;
  /** The year that is evaluated, where it is known: columns and sheets of other years are not it. */
  readonly year?: number;
  /** Told after each sheet; recognition stops with `RecognitionCancelled` when it answers false. May wait, to let the page breathe. */
  readonly onSheet?: (done: number, of: number) => Promise<boolean> | boolean;
}

/** Thrown when `onSheet` asked to stop. */
export class RecognitionCancelled extends Error {
  override readonly name = 'RecognitionCancelled';
}
