/** What the outside world hands to the core: cells with their addresses, as the spreadsheet shows them. */
import type { UnitNameFault } from './ownUnit';
import type { AmountUnit } from './readNumber';

/** One cell as it was read. An Excel error is a value of its own kind, never a text. */
export interface Cell {
  readonly value: string | number | boolean | { readonly error: string } | null;
  /** Sheet-qualified address such as `基础数据!C5`; `null` when the value has no cell (a constant name, an argument). */
  readonly address: string | null;
  /** Its formula, with the leading `=`. */
  readonly formula?: string;
  /** Its number format in Excel's own codes, where it is not the general one: what a person sees may be a date or per cent. */
  readonly format?: string;
}

/** What hides cells from a person: their sheet, or some of their rows or columns. */
export type HiddenBy = 'sheet' | 'rows' | 'columns';

/** What a defined name led to. */
export type NamedCells =
  | {
      readonly found: 'nothing';
      /** The name of its unit, which was left behind. */
      readonly unitFault?: UnitNameFault | null;
    }
  /** The name exists, but what it refers to is gone (`#REF!`), is several areas, or can't be read as cells. */
  | { readonly found: 'broken'; readonly refersTo: string; readonly why: 'deleted' | 'several-areas' | 'not-a-range' }
  | {
      readonly found: 'cells';
      readonly address: string | null;
      readonly cells: readonly (readonly Cell[])[];
      /** The unit of these amounts, where it is told for them alone; otherwise they are in that of 金额单位. */
      readonly unit?: AmountUnit | null;
      readonly unitFault?: UnitNameFault | null;
      readonly hidden?: HiddenBy;
    };

/** The cells behind each input name; a name that is absent from the map was not found. */
export type InputCells = ReadonlyMap<string, NamedCells>;
