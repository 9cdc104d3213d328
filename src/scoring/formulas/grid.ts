/**
 * The working sheet behind the formulas: a list of labelled lines in two columns and, beside it, columns of their own
 * for tables. Formulas without LET need a cell for each quantity that they use twice, and a reviewer can follow them.
 */

/** Where the working sheet's block stands: its sheet and the first row and column, counted from 0. */
export interface GridPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export interface GridColumn {
  /** Puts a formula into a line of the column, counted from 0 below its title, and answers its address. */
  set(line: number, formula: string): string;
  at(line: number): string;
  /** The lines from the first to the last given, e.g. `$F$3:$F$12`. */
  range(lines: number): string;
}

export interface WorkGrid {
  /** Adds a line; answers the address of its formula, as other formulas of the working sheet name it. */
  line(label: string, formula: string): string;
  heading(label: string): void;
  column(title: string): GridColumn;
  /** All cells, row by row; formulas begin with `=`, what is empty is ''. */
  rows(): readonly (readonly string[])[];
}

const LIST_COLUMNS = 2;
/** Rows above the first line of the columns: their titles. */
const TITLE_ROWS = 1;

export function workGrid(place: GridPlace): WorkGrid {
  const list: (readonly [label: string, content: string])[] = [];
  const columns: { readonly title: string; readonly cells: Map<number, string> }[] = [];
  const address = (row: number, column: number) => `$${lettersOf(place.column + column)}$${place.row + row + 1}`;

  return {
    line(label, formula) {
      list.push([label, `=${formula}`]);
      return address(list.length - 1, 1);
    },
    heading(label) {
      list.push([label, '']);
    },
    column(title) {
      const cells = new Map<number, string>();
      const number = LIST_COLUMNS + 1 + columns.push({ title, cells }) - 1;
      const at = (line: number) => address(line + TITLE_ROWS, number);
      return {
        set(line, formula) {
          cells.set(line, `=${formula}`);
          return at(line);
        },
        at,
        range: (lines) => `${at(0)}:${at(lines - 1)}`,
      };
    },
    rows() {
      const height = Math.max(list.length, ...columns.map(({ cells }) => TITLE_ROWS + Math.max(-1, ...cells.keys()) + 1));
      return Array.from({ length: height }, (_, row) => {
        const [label, content] = list[row] ?? ['', ''];
        const beside = columns.map(({ title, cells }) => (row === 0 ? title : (cells.get(row - TITLE_ROWS) ?? '')));
        return [label, content, '', ...beside];
      });
    },
  };
}

/** A cell of the working sheet as other sheets name it. */
export function fromOutside(place: GridPlace, cell: string): string {
  return `'${place.sheet.replace(/'/g, "''")}'!${cell}`;
}

function lettersOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : lettersOf(Math.floor(column / 26) - 1) + letter;
}
