/** Indicators of the judgement table that the framework does not have: misspelt, or those of another framework. */
import type { Indicator } from '../frameworks/model';
import type { Cell } from '../inputs/cells';
import { problem, type Problem } from '../problems';

/** What a table names: how many indicators of the framework, others with the first cell of each, and items that an indicator does not have. */
export interface NamesOfTable {
  readonly known: Set<Indicator>;
  readonly unknown: Map<string, Cell | undefined>;
  readonly items: { readonly indicator: Indicator; readonly problem: Problem }[];
}

/** So many names that are none of the framework, and no fewer than those that are, are no slips of the pen. */
const ANOTHER_FRAMEWORK = 3;

/**
 * A name that is misspelt is told at its cell; those that belong to another framework together, with the indicators
 * that it has under the same name and other items.
 */
export function unknownNames(input: string, { known, unknown, items }: NamesOfTable): readonly Problem[] {
  const [first] = unknown.values();
  if (unknown.size < ANOTHER_FRAMEWORK || unknown.size < known.size) {
    const told = [...unknown].map(([text, cell]) => problem('judgement-unknown-indicator', 'error', { input, cell: cell?.address ?? null }, { text }));
    return [...items.map((item) => item.problem), ...told];
  }
  const names = [...unknown.keys(), ...new Set(items.map(({ indicator }) => indicator.name))];
  return [problem('judgements-of-other-framework', 'note', { input, cell: first?.address ?? null }, { names })];
}
