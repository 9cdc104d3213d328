/**
 * A framework as a table of cells, as the sheet 「评分标准」 shows it: a head of labels and values, the ratings, the
 * indicators in the columns of the official form with rows for their parts and bands, and the measures.
 */
import type { Cell } from '../../inputs/cells';
import type { FrameworkFault } from '../faults';
import type { Framework, RuleShape } from '../model';

export type HeadField =
  | 'title' | 'titleEn' | 'id' | 'version'
  | 'documentTitle' | 'documentNumber' | 'unconfirmedNote'
  | 'province' | 'city' | 'district' | 'year' | 'type'
  | 'total' | 'zeroDenominator' | 'notApplicable'
  | 'scoreDecimals' | 'scoreMode' | 'scoreAt' | 'totalDecimals' | 'totalMode' | 'totalOf' | 'rateDecimals' | 'rateMode'
  | 'laggingBelow' | 'seriousBelow' | 'monitoringStatus';

export type RatingColumn = 'name' | 'atLeast' | 'nameEn';

export type IndicatorColumn =
  | 'section' | 'group' | 'indicator' | 'standard' | 'maximum'
  | 'kind' | 'content' | 'points' | 'method' | 'measure' | 'parameters'
  | 'aspect' | 'status' | 'reference'
  | 'id' | 'nameEn' | 'textEn' | 'sectionEn' | 'groupEn';

export type MeasureColumn = 'name' | 'formula' | 'display' | 'zeroDenominator' | 'zeroOverZero' | 'id' | 'nameEn';

/** What a row below an indicator is. Parts and alternatives have a rule of their own, sources belong to the indicator, the others to a rule. */
export type RowKind = 'part' | 'alternative' | 'band' | 'grade' | 'item' | 'term' | 'category' | 'veto' | 'source';

/** Phrases of the column of parameters. */
export type PhraseId =
  | 'fullAt' | 'zeroAbove' | 'zeroBelow' | 'line' | 'above' | 'below' | 'deduction' | 'whole' | 'started' | 'proportionally' | 'floor' | 'each'
  | 'capEach' | 'capNone' | 'missedProportion' | 'missedNothing'
  | 'coefficient' | 'missedCap' | 'missedBelow' | 'tolerance' | 'explainBeyond' | 'movable' | 'yes' | 'no' | 'best' | 'first' | 'missedTargets';

/** What a cell is to whoever lays the sheet out. */
export type CellRole = 'blank' | 'title' | 'note' | 'part-title' | 'label' | 'header' | 'value' | 'level' | 'technical' | 'total';

export interface TableCell {
  readonly text: string;
  readonly role: CellRole;
  /** The text is a plain decimal that a cell can hold as a number. */
  readonly isNumber?: true;
  /** What may be chosen here. */
  readonly choices?: readonly string[];
}

export type TableRowKind = 'title' | 'note' | 'head' | 'part-title' | 'header' | 'rating' | 'indicator' | 'detail' | 'total' | 'measure';

export interface TableRow {
  readonly kind: TableRowKind;
  readonly cells: readonly TableCell[];
}

/** Cells from a row and column to another, counted from 0. */
export interface TableBlock {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface FrameworkTable {
  readonly rows: readonly TableRow[];
  readonly merges: readonly TableBlock[];
  /** Columns before this one are printed, those from it on are for the program. */
  readonly technicalFrom: number;
  readonly width: number;
}

/** What is wrong in a cell, as data; wording is made by `wording/sheetFault.ts`. */
export interface SheetFaultDetails {
  /** What the framework's own checks found. */
  framework: { readonly fault: FrameworkFault };
  /** A table of the sheet was not found, known by these column titles. */
  'table-missing': { readonly columns: readonly string[] };
  'column-missing': { readonly column: string };
  missing: { readonly field: string };
  'cell-error': { readonly error: string };
  'not-a-number': { readonly text: string };
  'percent-sign-missing': { readonly text: string };
  'choice-unknown': { readonly text: string; readonly choices: readonly string[] };
  'id-unreadable': { readonly text: string };
  'row-unclear': Record<never, never>;
  'row-out-of-place': { readonly kind: RowKind; readonly shape: RuleShape | null };
  'interval-unreadable': { readonly text: string };
  'phrase-unknown': { readonly text: string; readonly examples: readonly string[] };
  'phrase-twice': { readonly text: string };
  'measure-unknown': { readonly text: string; readonly nearest: readonly string[] };
  /** `at` counts characters from 1. */
  'formula-unreadable': { readonly at: number; readonly found: string; readonly expected: FormulaExpectation };
  'formula-name-unknown': { readonly at: number; readonly text: string; readonly nearest: readonly string[] };
  'number-of-operands': { readonly at: number; readonly name: string; readonly wanted: number };
}

export type FormulaExpectation = 'operand' | 'operator' | 'closing' | 'number' | 'quarter' | 'measure' | 'brackets';

export type SheetFaultCode = keyof SheetFaultDetails;

export type SheetFault = {
  [Code in SheetFaultCode]: {
    readonly code: Code;
    readonly severity: 'error' | 'warning';
    /** Sheet-qualified address; `null` when it concerns no single cell. */
    readonly cell: string | null;
    readonly details: SheetFaultDetails[Code];
  };
}[SheetFaultCode];

export function sheetFault<Code extends SheetFaultCode>(
  code: Code,
  cell: Cell | null | undefined,
  details: SheetFaultDetails[Code],
  severity: SheetFault['severity'] = 'error',
): SheetFault {
  return { code, severity, cell: cell?.address ?? null, details } as SheetFault;
}

export interface ReadFramework {
  /** `null` while the sheet has errors. */
  readonly framework: Framework | null;
  readonly faults: readonly SheetFault[];
}
