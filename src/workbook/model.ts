/** What the workbook layer tells its callers: what it found, what it wrote, what went wrong. */
import type { InputDefinition } from '../scoring/inputs/catalogue';
import type { Finding } from '../scoring/checks';
import type { Framework } from '../scoring/frameworks/model';
import type { Problem } from '../scoring/problems';
import type { Scorecard } from '../scoring/scorecard/model';

/** The inputs of a workbook before anything is scored. */
export interface Readiness {
  readonly unit: string | null;
  readonly year: number | null;
  readonly inputs: readonly InputReadiness[];
  /** Everything that is wrong with what was found, in the order of the catalogue. */
  readonly problems: readonly Problem[];
  readonly scoringSheet: { readonly sheetName: string } | null;
}

export interface InputReadiness {
  readonly input: InputDefinition;
  readonly state: 'found' | 'missing' | 'blank' | 'unreadable';
  /** Sheet-qualified, to be selected on a click. */
  readonly cell: string | null;
  /** The value as the cell shows it; four quarters joined by ` / `; a table as its number of rows. */
  readonly shown: string;
  /** Indicators of the framework that use it. */
  readonly usedBy: readonly { readonly id: string; readonly name: string }[];
  /** A missing one leaves an indicator not scored. */
  readonly needed: boolean;
  readonly problem: Problem | null;
}

export type ScoreStep = 'reading' | 'scoring' | 'writing';

/** What one Score did. */
export interface ScoreOutcome {
  readonly scorecard: Scorecard;
  /** What the checks found, the gravest first. */
  readonly findings: readonly Finding[];
  readonly readiness: Readiness;
  readonly sheet: {
    readonly name: string;
    readonly created: boolean;
    readonly content: 'values' | 'formulas';
    /** What each formula of the sheet gives, by its cell: a host that can't calculate shows it until one does. */
    readonly results: Readonly<Record<string, string | number>>;
    /** Of a sheet in formulas: what stayed a value, by indicator id, with the reason for whoever maintains the framework. */
    readonly valuesOnly: Readonly<Record<string, string>>;
    /** The cell of each indicator's score, by indicator id, to jump to. */
    readonly scoreCells: Readonly<Record<string, string>>;
    /** Scores that moved since the last Score; none on a new sheet. */
    readonly moved: readonly MovedScore[];
    /** Inputs that are other ones than at the last Score; none on a new sheet, or when the sheet does not say. */
    readonly changed: readonly ChangedInput[];
    /** A person's entries that were kept where the program would have written something else. */
    readonly kept: readonly KeptEntry[];
    /** The reason as it stands on the sheet, by indicator id. */
    readonly reasons: Readonly<Record<string, string>>;
  };
  readonly standard: ScoredStandard;
  /** How to take this Score back; `null` where it can't be. */
  readonly undo: ScoreUndo | null;
  readonly roundTrips: number;
}

/** By what a score was made. */
export interface ScoredStandard {
  readonly framework: Framework;
  /** The sheet 「评分标准」 that it was read from; `null` for the framework that was chosen. */
  readonly sheet: string | null;
  /** Does that sheet say something else than the framework that it came from? `null` when that one is not known here. */
  readonly edited: boolean | null;
  /** The day of the score as `2024-12-31`; `null` when the caller gave none. */
  readonly date: string | null;
}

/** What `undoScore` needs: what was written, and what stood there before. */
export type ScoreUndo =
  | { readonly kind: 'updated'; readonly sheet: string; readonly address: string; readonly written: Block; readonly before: Block }
  | { readonly kind: 'created'; readonly sheets: readonly string[]; readonly address: string; readonly written: Block; readonly names: readonly { readonly name: string; readonly formula: string | null }[] };

/** Contents of a block of cells as they are written; `null` leaves a cell as it is. */
export type Block = readonly (readonly (string | number | boolean | null)[])[];

/** A score that is another one than on the sheet before. */
export interface MovedScore {
  /** The indicator's id, or `#total`. */
  readonly indicator: string;
  /** The points, or the words for "not applicable"; `null` where there was no score. */
  readonly before: string | null;
  readonly after: string | null;
}

/** An input with another value than at the last Score; exact numbers, amounts in 万元. */
export interface ChangedInput {
  readonly input: string;
  /** The quarter, 1 to 4, of an input with four cells. */
  readonly item: number | null;
  /** `null` when it was not there, or is a table. */
  readonly before: string | null;
  readonly after: string | null;
  /** A table of which some cell changed. */
  readonly isTable: boolean;
}

export interface KeptEntry {
  readonly indicator: string;
  readonly what: 'score' | 'reason';
  readonly cell: string;
  readonly kept: string;
  readonly computed: string;
}

/** Why a run in the workbook could not be done. Sentences are in the message catalogue, topic `hostErrors`. */
export type WorkbookErrorCode =
  | 'cell-being-edited'
  | 'cell-not-empty'
  | 'changed-since'
  | 'sheet-protected'
  | 'workbook-protected'
  | 'not-enough-rights'
  | 'too-large'
  | 'gone'
  | 'not-supported'
  | 'connection-lost'
  /** Excel does not open a new workbook for an add-in. */
  | 'no-new-workbook'
  /** The sheet 「评分标准」 has errors: nothing is scored by another standard in its place. */
  | 'framework-sheet-faulty'
  | 'unknown';

/** Thrown by every function of the workbook layer; the workbook is as it was before the call unless it says otherwise. */
export class WorkbookError extends Error {
  override readonly name = 'WorkbookError';
  constructor(
    readonly code: WorkbookErrorCode,
    readonly details: {
      readonly sheet?: string;
      readonly cell?: string;
      /** What is wrong where, a sentence for each. */
      readonly reasons?: readonly string[];
      /** The undoing of a half-done write failed as well. */
      readonly halfDone?: boolean;
      /** For a copyable diagnostic: never shown as the message. */
      readonly diagnostic?: string;
    } = {},
  ) {
    super(code);
  }
}
