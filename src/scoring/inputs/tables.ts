/** Tables with a header row: columns are found by their titles, in any order; rows without content are skipped. */
import { problem, type Problem } from '../problems';
import { remembered } from '../remembered';
import type { Cell } from './cells';
import { errorOf, isBlank, shown } from './readCell';

/** One row of a table by column; a column that the table lacks is not there. */
export type TableRow<Column extends string> = Readonly<Partial<Record<Column, Cell>>>;

export interface ReadTable<Column extends string> {
  readonly rows: readonly TableRow<Column>[];
  readonly problems: readonly Problem[];
}

/**
 * The rows of a table whose first row is its header.
 * @param titles the accepted titles of each column, compared without spaces and width
 * @param required columns without which the table can't be used: a problem each, and no rows
 */
export function readTableRows<Column extends string>(
  input: string,
  cells: readonly (readonly Cell[])[],
  titles: Readonly<Record<Column, readonly string[]>>,
  required: readonly NoInfer<Column>[],
): ReadTable<Column> {
  const [header = [], ...body] = cells;
  const places = columnPlaces(header, titles);
  const lacking = required.filter((wanted) => places[wanted] === undefined);
  if (lacking.length > 0) {
    const cell = header[0]?.address ?? null;
    return {
      rows: [],
      problems: lacking.map((column) => problem('table-column-missing', 'error', { input, cell }, { column: titles[column][0] ?? column })),
    };
  }
  const rows: TableRow<Column>[] = [];
  for (const line of body) {
    if (line.every(isBlank)) continue;
    const row: Partial<Record<Column, Cell>> = {};
    for (const [column, index] of Object.entries(places) as [Column, number][]) row[column] = line[index];
    rows.push(row);
  }
  return { rows, problems: [] };
}

/** Where each column stands in the header, counted from 0; the first of two that have the same title. */
export function columnPlaces<Column extends string>(header: readonly Cell[], titles: Readonly<Record<Column, readonly string[]>>): Readonly<Partial<Record<Column, number>>> {
  const known = columnsByTitle(titles);
  const places: Partial<Record<Column, number>> = {};
  for (const [index, cell] of header.entries()) {
    const column = known.get(sameWords(shown(cell))) as Column | undefined;
    if (column !== undefined) places[column] ??= index;
  }
  return places;
}

const KNOWN_TITLES = new WeakMap<object, ReadonlyMap<string, string>>();

/** Which column a title means, worked out once for each kind of table. */
function columnsByTitle(titles: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, string> {
  const known = KNOWN_TITLES.get(titles);
  if (known) return known;
  const fresh = new Map(Object.entries(titles).flatMap(([column, words]) => words.map((title) => [sameWords(title), column] as const)));
  KNOWN_TITLES.set(titles, fresh);
  return fresh;
}

/** The text of a cell in a table, trimmed; `null` when it is blank, absent or an error. */
export function textOf(cell: Cell | undefined): string | null {
  if (!cell || isBlank(cell) || errorOf(cell) !== null) return null;
  return shown(cell).trim();
}

/**
 * A text reduced to its words, to find what a person means: width, case, spaces, brackets' width, quotes, numbering
 * such as ① or （1） in front and a full stop behind do not matter.
 */
export const sameWords: (text: string) => string = remembered((text) =>
  text
    .replace(/^[\s①-⑳]+/u, '')
    .normalize('NFKC')
    .replace(/[\s\u200b"'“”‘’「」『』]/g, '')
    .replace(/^(?:\(?[0-9一二三四五六七八九十]+\)|[0-9]+[.、]|[一二三四五六七八九十]+、)/, '')
    .replace(/[。;;:：,，、.]+$/, '')
    .toLowerCase(),
);
