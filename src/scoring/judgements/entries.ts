/** The rows of 自评打分表 as a form shows them, and what is wrong with an entry before it is written. */
import { finderFor } from '../frameworks/leaves';
import type { Framework } from '../frameworks/model';
import type { Cell } from '../inputs/cells';
import { shown } from '../inputs/readCell';
import { columnPlaces, textOf } from '../inputs/tables';
import type { Problem } from '../problems';
import type { Asked } from './asked';
import { JUDGEMENT_TITLES, readJudgements } from './readJudgements';

/** What a person writes in a row, as the cells show it; blank is `''`. */
export interface Entry {
  readonly score: string;
  readonly reason: string;
  readonly evidence: string;
}

export const ENTRY_COLUMNS = ['score', 'reason', 'evidence'] as const satisfies readonly (keyof Entry)[];
export const NO_ENTRY: Entry = { score: '', reason: '', evidence: '' };
/** What is written in the place of a score. */
export const NOT_APPLICABLE = '不适用';

export interface JudgementRows {
  readonly places: Readonly<Partial<Record<keyof typeof JUDGEMENT_TITLES, number>>>;
  /** By `keyOf`: the row of the table, counted from its header, which is 0. */
  readonly rows: ReadonlyMap<string, number>;
  /** The last row with any content. */
  readonly last: number;
}

/** What a row is about, as a key. */
export function keyOf({ indicator, item }: Pick<Asked, 'indicator' | 'item'>): string {
  return `${indicator.id}/${item?.id ?? ''}`;
}

/** Where each thing that is asked stands; of two rows for the same the first, as it is scored. */
export function judgementRows(cells: readonly (readonly Cell[])[], framework: Framework): JudgementRows {
  const places = columnPlaces(cells[0] ?? [], JUDGEMENT_TITLES);
  const finder = finderFor(framework);
  const rows = new Map<string, number>();
  let indicator: Asked['indicator'] | undefined;
  let last = 0;
  for (const [index, line] of cells.entries()) {
    if (index === 0 || line.every((cell) => shown(cell).trim() === '')) continue;
    last = index;
    const named = text(line, places.indicator);
    // Under a merged cell only the first row carries the name.
    if (named !== null) indicator = finder.indicator(named);
    const item = text(line, places.item);
    const leaf = indicator && item !== null ? finder.leaf(indicator, item) : null;
    if (!indicator || leaf === undefined) continue;
    const key = keyOf({ indicator, item: leaf });
    if (!rows.has(key)) rows.set(key, index);
  }
  return { places, rows, last };
}

function text(line: readonly Cell[], place: number | undefined): string | null {
  return textOf(place === undefined ? undefined : line[place]);
}

export function entryIn(line: readonly Cell[] | undefined, places: JudgementRows['places']): Entry {
  const of = (column: keyof Entry): string => {
    const place = places[column];
    const cell = place === undefined ? undefined : line?.[place];
    return cell ? shown(cell).trim() : '';
  };
  return { score: of('score'), reason: of('reason'), evidence: of('evidence') };
}

/** What reading the entry would say of it: the form and the score judge by the same rules. */
export function problemsOf({ indicator, item }: Asked, entry: Entry, framework: Framework): readonly Problem[] {
  const cells = (values: readonly string[]) => values.map((value): Cell => ({ value: value === '' ? null : value, address: null }));
  const titles = [JUDGEMENT_TITLES.indicator[0], JUDGEMENT_TITLES.item[0], JUDGEMENT_TITLES.score[0], JUDGEMENT_TITLES.reason[0], JUDGEMENT_TITLES.evidence[0]];
  return readJudgements([cells(titles), cells([indicator.id, item?.id ?? '', entry.score, entry.reason, entry.evidence])], framework).problems;
}
