/** Recognition and binding in the open workbook, as the pane and the commands see it. */
import type { AmountUnit } from '../../scoring/inputs/readNumber';
import type { Candidate, InputProposal } from '../../scoring/recognition/model';

/** What is known of a candidate's cells beyond their values. */
export interface CandidateCells {
  /** Sheet-qualified addresses of its cells, to jump to and to show. */
  readonly addresses: readonly string[];
  /** As the cells show them, with their number formats. */
  readonly texts: readonly string[];
  readonly isFormula: boolean;
  /** In a hidden row, column or sheet. */
  readonly isHidden: boolean;
  /** A number format of dates where a number belongs. */
  readonly isDate: boolean;
}

/** One input in the review list. */
export interface ReviewItem extends InputProposal {
  /** For each candidate, in the same order. */
  readonly cells: readonly CandidateCells[];
  /** What the input's name refers to now: nothing, cells that are there, or cells that are gone (`#REF!`). */
  readonly bound: BoundName | null;
  /** An indicator of the framework can't be scored without it. */
  readonly needed: boolean;
}

export interface BoundName {
  readonly name: string;
  readonly state: 'bound' | 'broken';
  /** Sheet-qualified; the formula of the name where it is broken. */
  readonly refersTo: string;
  readonly unit: AmountUnit | null;
}

export interface Review {
  readonly items: readonly ReviewItem[];
  readonly sheetsRead: number;
  readonly cellsRead: number;
  readonly roundTrips: number;
}

export interface RecogniseProgress {
  readonly step: 'reading' | 'recognising';
  readonly sheet: string;
  /** From 0 to 1. */
  readonly share: number;
}

/** What a person accepted: an input and where it is to be taken from. */
export interface Binding {
  readonly input: string;
  readonly source: Candidate['source'];
  readonly values: Candidate['values'];
  /** For amounts: the unit in which the cells are. `null` leaves it to 金额单位. */
  readonly unit: AmountUnit | null;
}

export interface BindOutcome {
  /** Names that were made or now refer elsewhere. */
  readonly bound: readonly string[];
  /** The sheet with what no name can refer to as it stands; `null` when nothing needed it. */
  readonly sheet: string | null;
  readonly roundTrips: number;
}
