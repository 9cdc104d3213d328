/** The plan of the input sheets, before anything is written. Rows and columns count from 0. */
import type { Language } from '../../messages/language';
import type { Framework } from '../../scoring/frameworks/model';

/** What a cell is for, which decides how it looks. Those that end in `input` are filled in by a person. */
export type CellLook = 'title' | 'hint' | 'header' | 'label' | 'sublabel' | 'note' | 'computed-rate' | 'amount-input' | 'signed-amount-input' | 'count-input' | 'number-input' | 'rate-input' | 'text-input' | 'printed-input';

export interface PlannedCell {
  readonly look: CellLook;
  /** With a formula: what it gives, for a host that can't calculate. */
  readonly value?: string | number;
  /** Without the leading `=`. */
  readonly formula?: string;
}

export interface PlannedName {
  readonly name: string;
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface PlannedChoices {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly options: readonly string[];
  /** Something else than these may be typed as well: what is said then. */
  readonly insteadOf?: string;
}

export interface PlannedSheet {
  readonly name: string;
  /** In characters, one for each column. */
  readonly widths: readonly number[];
  /** Title, hint, header, then the body; as wide as `widths`. `null` is a cell of the table that stays empty. */
  readonly rows: readonly (readonly (PlannedCell | null)[])[];
  readonly names: readonly PlannedName[];
  readonly choices: readonly PlannedChoices[];
}

/** What the cells are filled with. Inputs that are not given stay blank. */
export interface TemplateFilling {
  /** By input name: one value, or four for the quarters. */
  readonly inputs: Readonly<Record<string, string | number | readonly number[]>>;
  /** The words beside an input. */
  readonly notes: Readonly<Record<string, string>>;
  /** By input name: rows below the header, as wide as it or narrower. */
  readonly tables: Readonly<Record<string, readonly (readonly (string | number)[])[]>>;
}

export const EMPTY_FILLING: TemplateFilling = { inputs: {}, notes: {}, tables: {} };

/** Rows above the body: title, hint, header. */
export const HEAD_ROWS = 3;

export interface TemplateOptions {
  readonly framework: Framework;
  readonly language: Language;
  readonly filling: TemplateFilling;
  /** Names that the workbook has already: their inputs get no cell again. */
  readonly taken: ReadonlySet<string>;
  /** Nothing else than these inputs. */
  readonly only?: readonly string[] | undefined;
}
