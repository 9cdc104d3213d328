/** Finds the head and the tables in the cells of the sheet: by the titles of their columns, wherever they stand now. */
import type { Cell } from '../../inputs/cells';
import { isBlank, shown } from '../../inputs/readCell';
import { columnPlaces } from '../../inputs/tables';
import type { IndicatorColumn, MeasureColumn, RatingColumn } from './model';
import { inEveryLanguage, tight } from './words';

/** A row of one of the tables, by column. */
export interface SheetRow<Column extends string> {
  /** The cell of a column; `null` where the table lacks the column. */
  cell(column: Column): Cell | null;
  isBlank(column: Column): boolean;
}

export interface SheetTable<Column extends string> {
  readonly columns: ReadonlySet<Column>;
  readonly header: Cell | null;
  readonly rows: readonly SheetRow<Column>[];
}

export interface SheetSections {
  /** Everything above the first table. */
  readonly head: readonly (readonly Cell[])[];
  readonly ratings: SheetTable<RatingColumn> | null;
  readonly indicators: SheetTable<IndicatorColumn> | null;
  readonly measures: SheetTable<MeasureColumn> | null;
}

type Titles<Column extends string> = Readonly<Record<Column, readonly string[]>>;

const RATING_TITLES = titlesOf(inEveryLanguage(({ ratingColumns }) => ratingColumns));
const INDICATOR_TITLES = titlesOf(inEveryLanguage(({ indicatorColumns }) => indicatorColumns));
const MEASURE_TITLES = titlesOf(inEveryLanguage(({ measureColumns }) => measureColumns));
const PART_TITLES: ReadonlySet<string> = new Set(inEveryLanguage(({ parts }) => Object.values(parts)).flat().map(tight));

export function sectionsOf(cells: readonly (readonly Cell[])[]): SheetSections {
  const ratings = headerRow(cells, RATING_TITLES, ['name', 'atLeast']);
  const indicators = headerRow(cells, INDICATOR_TITLES, ['indicator', 'maximum']);
  const measures = headerRow(cells, MEASURE_TITLES, ['name', 'formula']);
  const starts = [ratings, indicators, measures].filter((row) => row !== null);
  const table = <Column extends string>(row: number | null, titles: Titles<Column>): SheetTable<Column> | null => {
    if (row === null) return null;
    const end = Math.min(cells.length, ...starts.filter((start) => start > row));
    return tableOf(cells.slice(row, end), titles);
  };
  return {
    head: cells.slice(0, Math.min(cells.length, ...starts)),
    ratings: table(ratings, RATING_TITLES),
    indicators: table(indicators, INDICATOR_TITLES),
    measures: table(measures, MEASURE_TITLES),
  };
}

function titlesOf<Column extends string>(groups: readonly Readonly<Record<Column, string>>[]): Titles<Column> {
  const columns = Object.keys(groups[0] ?? {}) as Column[];
  return Object.fromEntries(columns.map((column) => [column, groups.map((group) => group[column])])) as Record<Column, string[]>;
}

/** The first row that has these titles. */
function headerRow<Column extends string>(cells: readonly (readonly Cell[])[], titles: Titles<Column>, wanted: readonly Column[]): number | null {
  const found = cells.findIndex((row) => {
    const places = columnPlaces(row, titles);
    return wanted.every((column) => places[column] !== undefined);
  });
  return found < 0 ? null : found;
}

function tableOf<Column extends string>([header = [], ...body]: readonly (readonly Cell[])[], titles: Titles<Column>): SheetTable<Column> {
  const places = columnPlaces(header, titles);
  const cellIn = (row: readonly Cell[], column: Column): Cell | null => {
    const place = places[column];
    return place === undefined ? null : (row[place] ?? null);
  };
  return {
    columns: new Set(Object.keys(places) as Column[]),
    header: header[0] ?? null,
    rows: body
      .filter((row) => !isPartTitle(row) && (Object.values<number | undefined>(places)).some((place) => place !== undefined && row[place] !== undefined && !isBlank(row[place])))
      .map((row) => ({
        cell: (column) => cellIn(row, column),
        isBlank: (column) => {
          const cell = cellIn(row, column);
          return cell === null || isBlank(cell);
        },
      })),
  };
}

/** A row with nothing but the title of the table that follows. */
function isPartTitle(row: readonly Cell[]): boolean {
  const filled = row.filter((cell) => !isBlank(cell));
  const [only] = filled;
  return only !== undefined && filled.length === 1 && PART_TITLES.has(tight(shown(only)));
}
