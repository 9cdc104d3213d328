/** The rows of the indicator table as indicators with what stands below them. */
import type { IndicatorColumn, RowKind } from './model';
import type { SheetRow } from './sections';
import { inEveryLanguage, tight } from './words';

export type IndicatorRow = SheetRow<IndicatorColumn>;

export interface Leaf {
  /** `null` where the row does not say: the rule above tells. */
  readonly kind: Exclude<RowKind, 'part' | 'alternative' | 'source'> | null;
  readonly row: IndicatorRow;
}

/** Something with a rule of its own: an indicator, a part or an alternative. */
export interface Node {
  readonly kind: 'indicator' | 'part' | 'alternative';
  readonly row: IndicatorRow;
  readonly depth: number;
  readonly children: Node[];
  readonly leaves: Leaf[];
}

export interface IndicatorTree extends Node {
  /** Its own row and all below it. */
  readonly rows: IndicatorRow[];
}

export interface RowTree {
  readonly indicators: readonly IndicatorTree[];
  /** Rows that belong to no indicator, or to no part of the level above theirs; rows of a kind that is not known. */
  readonly stray: readonly IndicatorRow[];
  readonly unknown: readonly IndicatorRow[];
}

/** Columns of a row that say something of an indicator's rule. */
const CONTENT: readonly IndicatorColumn[] = ['content', 'points', 'method', 'measure', 'parameters'];
const DEEPEST = 20;

const KINDS: ReadonlyMap<string, { readonly kind: RowKind; readonly depth: number }> = new Map(
  inEveryLanguage((words) => words).flatMap((words) =>
    (Object.entries(words.kinds) as [RowKind, string][]).flatMap(([kind, word]) => [
      [tight(word), { kind, depth: 1 }] as const,
      ...Array.from({ length: DEEPEST }, (_, index) => [tight(words.level({ kind: word, depth: index + 1 })), { kind, depth: index + 1 }] as const),
    ]),
  ),
);

export function rowTree(rows: readonly IndicatorRow[]): RowTree {
  const indicators: IndicatorTree[] = [];
  const stray: IndicatorRow[] = [];
  const unknown: IndicatorRow[] = [];
  // The open node of each depth: a part belongs to the last node of the level above, everything else to the last node.
  let open: Node[] = [];
  for (const row of rows) {
    const said = kindIn(row);
    if (said === undefined) {
      unknown.push(row);
      continue;
    }
    if (said === null && !row.isBlank('indicator')) {
      const indicator: IndicatorTree = { kind: 'indicator', row, depth: 0, children: [], leaves: [], rows: [row] };
      indicators.push(indicator);
      open = [indicator];
      continue;
    }
    indicators.at(-1)?.rows.push(row);
    if (said?.kind === 'source') {
      if (indicators.length === 0) stray.push(row);
      continue;
    }
    if (said?.kind === 'part' || said?.kind === 'alternative') {
      const parent = open[said.depth - 1];
      if (!parent) {
        stray.push(row);
        continue;
      }
      const node: Node = { kind: said.kind, row, depth: said.depth, children: [], leaves: [] };
      parent.children.push(node);
      open = [...open.slice(0, said.depth), node];
    } else if (said !== null || CONTENT.some((column) => !row.isBlank(column))) {
      const last = open.at(-1);
      if (last) last.leaves.push({ kind: said?.kind ?? null, row });
      else stray.push(row);
    }
  }
  return { indicators, stray, unknown };
}

/** `null` when the row does not say what it is, `undefined` when nobody knows what it says. */
function kindIn(row: IndicatorRow): { readonly kind: RowKind; readonly depth: number } | null | undefined {
  if (row.isBlank('kind')) return null;
  const value = row.cell('kind')?.value;
  return typeof value === 'string' ? KINDS.get(tight(value)) : undefined;
}
