/** The vocabulary of the workbook model: what a cell, a style, a name and a change are. Indexes are zero-based. */

/** An Excel error as a cell value, e.g. `{ error: '#DIV/0!' }`. */
export interface CellError {
  readonly error: '#NULL!' | '#DIV/0!' | '#VALUE!' | '#REF!' | '#NAME?' | '#NUM!' | '#N/A' | '#GETTING_DATA' | '#SPILL!' | '#CALC!' | '#BUSY!';
}

/** The value of a cell; `null` is a blank cell, `''` the empty text that a formula returned. */
export type CellValue = string | number | boolean | CellError | null;

/** What a cell holds: its value and, for a formula cell, the formula without `=`; the value is then the last result. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A rectangle of cells on one sheet. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export type HorizontalAlignment = 'general' | 'left' | 'center' | 'right' | 'fill' | 'justify' | 'centerContinuous' | 'distributed';
export type VerticalAlignment = 'top' | 'center' | 'bottom' | 'justify' | 'distributed';
export type BorderLine = 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double' | 'hair';
export type BorderSide = 'left' | 'right' | 'top' | 'bottom';

/** A cell's look. Colours are `#RRGGBB`. What the model does not know of a style (gradients, themes) is kept, not shown. */
export interface CellStyle {
  readonly numberFormat: string;
  readonly font: {
    readonly name: string;
    readonly size: number;
    readonly bold: boolean;
    readonly italic: boolean;
    readonly underline: boolean;
    readonly color: string | null;
  };
  readonly fill: string | null;
  readonly borders: Readonly<Partial<Record<BorderSide, { readonly line: BorderLine; readonly color: string }>>>;
  readonly horizontal: HorizontalAlignment;
  readonly vertical: VerticalAlignment;
  readonly wrap: boolean;
  readonly indent: number;
  readonly locked: boolean;
}

/** A change to a style: what is named is set, the rest stays; `null` clears a fill, a colour or a border. */
export interface StylePatch {
  readonly numberFormat?: string;
  readonly font?: Partial<CellStyle['font']>;
  readonly fill?: string | null;
  readonly borders?: Partial<Record<BorderSide, { line: BorderLine; color: string } | null>>;
  readonly horizontal?: HorizontalAlignment;
  readonly vertical?: VerticalAlignment;
  readonly wrap?: boolean;
  readonly indent?: number;
  readonly locked?: boolean;
}

export type Visibility = 'visible' | 'hidden' | 'veryHidden';

/** A defined name. `formula` is without `=` and kept as it stands in the file, also when it is broken (`#REF!`). */
export interface DefinedName {
  readonly name: string;
  /** The sheet it belongs to, by sheet id; `null` for the whole workbook. */
  readonly scope: string | null;
  readonly formula: string;
  readonly comment: string;
  readonly visible: boolean;
}

/** An Excel table (ListObject). */
export interface TableInfo {
  readonly id: string;
  readonly name: string;
  readonly sheetId: string;
  readonly area: Area;
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
}

/** What may be typed into cells: one of some choices, or a number between bounds. */
export type ValidationRule =
  | { readonly kind: 'list'; readonly options: readonly string[] }
  | { readonly kind: 'decimal' | 'whole'; readonly atLeast: number; readonly atMost: number | null };

/** What is said when something else is typed; a warning lets a person go on. */
export interface ValidationAlert {
  readonly style: 'stop' | 'warning' | 'information';
  readonly title: string;
  readonly message: string;
}

export interface PageSetup {
  readonly orientation?: 'portrait' | 'landscape';
  /** The number that Excel gives a paper size; 9 is A4. */
  readonly paperSize?: number;
  readonly fitToWidth?: number;
  /** 0 is "as many pages as it takes". */
  readonly fitToHeight?: number;
  readonly centerHorizontally?: boolean;
  /** In inches. */
  readonly margins?: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number; readonly header: number; readonly footer: number };
  readonly footer?: string;
  /** Rows repeated on each page, first and last. */
  readonly titleRows?: readonly [number, number];
  readonly printArea?: Area;
}

export interface Frozen {
  readonly rows: number;
  readonly columns: number;
}

/** Who made a change: a person in the grid, the add-in through Office.js, or the formula engine. */
export type ChangeOrigin = 'person' | 'add-in' | 'recalculation';

/** What listeners of the workbook hear, after the change is made. */
export type WorkbookChange =
  | { readonly kind: 'cells'; readonly sheetId: string; readonly area: Area; readonly origin: ChangeOrigin }
  | { readonly kind: 'styles'; readonly sheetId: string; readonly area: Area }
  | { readonly kind: 'merges'; readonly sheetId: string }
  | { readonly kind: 'dimensions'; readonly sheetId: string }
  | { readonly kind: 'view'; readonly sheetId: string }
  | { readonly kind: 'sheets' }
  | { readonly kind: 'names' }
  | { readonly kind: 'selection'; readonly sheetId: string; readonly area: Area };
