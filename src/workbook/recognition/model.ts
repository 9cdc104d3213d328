/** Recognition and binding in the open workbook, as the pane and the commands see it. */
import type { AmountUnit } from '../../scoring/inputs/readNumber';
import type { LeftOutName } from '../../scoring/recognition/lastYear';
import type { Candidate, InputProposal } from '../../scoring/recognition/model';
import type { UnitContext } from '../../scoring/recognition/pickedUnit';

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
  /** Inputs whose name is broken come first, then all in the order of the catalogue. */
  readonly items: readonly ReviewItem[];
  /** Inputs whose name refers to cells that are gone. */
  readonly brokenBindings: readonly string[];
  readonly sheetsRead: number;
  /** Sheets with more cells than are looked at: only their first rows were read. */
  readonly partlyRead: readonly string[];
  readonly cellsRead: number;
  /** What the workbook tells of units, for cells that a person picks. */
  readonly units?: UnitContext;
  /** Names of last year's file that say nothing of this year's cells; left out before such a file was chosen. */
  readonly lastYearLeftOut?: readonly LeftOutName[];
  readonly roundTrips: number;
}

export interface RecogniseProgress {
  readonly step: 'reading' | 'recognising';
  readonly sheet: string;
  /** Of the whole run, from 0 to 1; it never falls. */
  readonly share: number;
}

/** What a person accepted: an input and where it is to be taken from. */
export interface Binding {
  readonly input: string;
  readonly source: Candidate['source'];
  readonly values: Candidate['values'];
  /** For amounts: the unit in which the cells are. `null` leaves it to 金额单位. */
  readonly unit: AmountUnit | null;
  /** Re-points a name that refers to other cells now. Without it such a name stays as it is; a broken one has nothing to lose. */
  readonly replaces?: boolean;
}

export interface BindOutcome {
  /** Inputs whose name was made, now refers elsewhere or has another unit. */
  readonly bound: readonly string[];
  /** Inputs whose name refers to other cells, which was left alone. */
  readonly kept: readonly string[];
  /** The sheet with what no name can refer to as it stands; `null` when nothing needed it. */
  readonly sheet: string | null;
  /** What each formula on that sheet gives, by its cell: a host that can't calculate shows it until one does. */
  readonly results: Readonly<Record<string, string | number>>;
  readonly roundTrips: number;
}
