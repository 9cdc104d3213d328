/** The header cells of a table are the names of its columns: texts, none blank, no two alike. Excel repairs files where they differ. */
import type { CellContent, TableInfo } from './types';

export interface FilledCell {
  readonly row: number;
  readonly column: number;
  readonly content: CellContent;
}

type ContentAt = (row: number, column: number) => CellContent;

/** Makes changes of a table's header cells what Excel makes of them. @returns whether there are any */
export function fitHeaders({ area }: TableInfo, contentAt: ContentAt, changes: Map<string, FilledCell>): boolean {
  const touched = [...changes].filter(([, { row, column }]) => row === area.row && column >= area.column && column < area.column + area.columns);
  if (touched.length === 0) return false;
  const changing = new Set(touched.map(([, { column }]) => column));
  const taken = new Set<string>();
  for (let column = area.column; column < area.column + area.columns; column++) if (!changing.has(column)) taken.add(textOf(contentAt(area.row, column)).toLowerCase());
  for (const [key, change] of touched) {
    const name = freeName(textOf(change.content), change.column - area.column + 1, taken);
    taken.add(name.toLowerCase());
    changes.set(key, { ...change, content: { value: name, formula: null } });
  }
  return true;
}

/** The names that a table's columns have by its header cells. */
export function headersOf({ area }: TableInfo, contentAt: ContentAt): readonly string[] {
  return Array.from({ length: area.columns }, (_, index) => textOf(contentAt(area.row, area.column + index)));
}

function freeName(text: string, number: number, taken: ReadonlySet<string>): string {
  const wanted = text === '' ? `列${number}` : text;
  let name = wanted;
  for (let suffix = 2; taken.has(name.toLowerCase()); suffix++) name = `${wanted}${suffix}`;
  return name;
}

function textOf({ value }: CellContent): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'object' ? value.error : String(value);
}
