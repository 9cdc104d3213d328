/** Tables that an input takes whole: found by the titles of their columns, with all rows down to the totals and notes. */
import words from './vocabulary/tables.json';
import { REPORTED_TITLES } from '../checks/printedFigures';
import { sameWords } from '../inputs/tables';
import { JUDGEMENT_TITLES } from '../judgements/readJudgements';
import { PROJECT_TITLES } from '../progress/projectTable';
import { TARGET_TITLES } from '../targets/titles';
import type { Found } from './found';
import type { Pieces } from './pace';
import type { Label, SheetIndex } from './sheetIndex';

interface TableKind {
  readonly input: string;
  readonly titles: Readonly<Record<string, readonly string[]>>;
  readonly required: readonly string[];
  /** At least one of these too: without them the titles are those of many tables. */
  readonly telling: readonly string[];
  /** Its titles are so plain that it has to be named besides, above it or in one of them. */
  readonly named?: string;
}

const KINDS: readonly TableKind[] = [
  { input: '绩效目标表', titles: TARGET_TITLES, required: ['name', 'operator', 'target', 'actual'], telling: [] },
  { input: '自评打分表', titles: JUDGEMENT_TITLES, required: ['indicator', 'score'], telling: ['item', 'reason'] },
  { input: '项目进度表', titles: PROJECT_TITLES, required: ['name', 'budget', 'spent'], telling: ['planned', 'done'] },
  { input: '自评报告数据', titles: REPORTED_TITLES, required: ['figure', 'value'], telling: [], named: words.reported },
];

const ENDS = new Set(words.ends.map(sameWords));
const NOTE = new RegExp(`^(?:${words.ends.join('|')})\\s*[:：1-9]`);
/** A table of fewer rows may be one by chance. */
const PLAIN_PENALTY = 1;

/** The tables of a sheet, from the rows that hold all required titles. */
export function* tablesIn(index: SheetIndex, add: (found: Found) => void): Pieces {
  for (let row = 0; row < index.grid.height; row++) {
    // Only rows with two words at least are looked at.
    if (index.textsIn(row) < 2 || index.numbersIn(row) > 0) continue;
    if (mayBeTitles(index, row)) {
      for (const kind of KINDS.filter((each) => heads(placesIn(index, each, row), each))) {
        const tables = tableAt(index, kind, row);
        tables.forEach(add);
        yield tables.reduce((rows, { place }) => rows + place.rows, 0);
      }
    }
    yield index.grid.width * CELLS_FOR_A_TITLE;
  }
}

/** What it costs to bring a text to one width, in cells that are passed over. */
const CELLS_FOR_A_TITLE = 4;

function heads(places: ReadonlyMap<string, number>, { required, telling }: TableKind): boolean {
  return required.every((column) => places.has(column)) && (telling.length === 0 || telling.some((column) => places.has(column)));
}

const TITLES_OF = new Map<TableKind, ReadonlyMap<string, string>>(
  KINDS.map((kind) => [kind, new Map(Object.entries(kind.titles).flatMap(([column, titles]) => titles.map((title) => [sameWords(title), column] as const)))]),
);

const ALL_TITLES: ReadonlySet<string> = new Set([...TITLES_OF.values()].flatMap((titles) => [...titles.keys()]));

const LONGEST_TITLE = 12;

function mayBeTitles({ grid }: SheetIndex, row: number): boolean {
  for (let column = 0; column < grid.width; column++) {
    const text = grid.textAt(row, column);
    if (text !== '' && text.length <= LONGEST_TITLE && ALL_TITLES.has(sameWords(text))) return true;
  }
  return false;
}

function placesIn({ grid }: SheetIndex, kind: TableKind, row: number): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (let column = 0; column < grid.width; column++) {
    const text = grid.textAt(row, column);
    const title = text === '' ? undefined : TITLES_OF.get(kind)?.get(sameWords(text));
    if (title !== undefined && !places.has(title)) places.set(title, column);
  }
  return places;
}

function tableAt(index: SheetIndex, kind: TableKind, row: number): Found[] {
  const { grid } = index;
  const [from, to] = columnsOf(index, row);
  let last = row;
  for (let at = row + 1; at < grid.height && !endsAt(index, at, from, to); at++) last = at;
  if (last === row) return [];
  const place = grid.placeOf(row, from, last - row + 1, to - from + 1);
  const titles = [...placesIn(index, kind, row).values()].map((column) => grid.textAt(row, column));
  const hasName = titled(index, row, kind.named ?? kind.input);
  if (kind.named !== undefined && !hasName && !titles.some((title) => title.includes(kind.named ?? ''))) return [];
  return [
    {
      input: kind.input,
      candidate: { source: { kind: 'area', place }, values: [], unit: null, why: [{ kind: 'table', titles, cell: grid.placeOf(row, from) }] },
      numbers: [],
      penalty: hasName || kind.required.length > 2 || titles.length > 3 ? 0 : PLAIN_PENALTY,
      year: null,
      isOfficial: hasName,
      place,
    },
  ];
}

function titled({ headings, grid }: SheetIndex, row: number, name: string): boolean {
  const above: readonly (Label | { readonly text: string })[] = [...headings.filter((heading) => heading.row < row).slice(-2), { text: grid.sheet.name }];
  return above.some(({ text }) => text.includes(name.replace(/表$/, '')));
}

/** The columns that belong together: those with a title, without a gap. */
function columnsOf({ grid }: SheetIndex, row: number): [number, number] {
  let from = 0;
  while (from < grid.width && grid.kindAt(row, from) === 'blank') from++;
  let to = from;
  while (to + 1 < grid.width && grid.kindAt(row, to + 1) !== 'blank') to++;
  return [from, to];
}

/** A blank row, a total, or a note. */
function endsAt({ grid }: SheetIndex, row: number, from: number, to: number): boolean {
  let first = '';
  for (let column = from; column <= to && first === ''; column++) first = grid.textAt(row, column).trim();
  return first === '' || ENDS.has(sameWords(first)) || NOTE.test(first);
}
