/** Indicators of the judgement table that the framework does not have: misspelt, or those of another framework. */
import { indicatorsOf, type Framework, type Indicator } from '../frameworks/model';
import { nearestNames } from '../frameworks/sheet/nearest';
import type { Cell } from '../inputs/cells';
import { problem, type Problem } from '../problems';

/** What a table names: indicators of the framework, others with the first cell of each, and items that an indicator does not have. */
export interface NamesOfTable {
  readonly known: Set<Indicator>;
  readonly unknown: Map<string, Cell | undefined>;
  readonly items: { readonly indicator: Indicator; readonly problem: Problem }[];
}

/** So many names that are none of the framework are no slips of the pen. */
const ANOTHER_FRAMEWORK = 3;

/**
 * A name that is misspelt is told at its cell; those that belong to another framework together, with the indicators
 * that it has under the same name and other items.
 * @param judged indicators of which at least one row was understood
 */
export function unknownNames(input: string, { known, unknown, items }: NamesOfTable, judged: ReadonlySet<Indicator>, framework: Framework): readonly Problem[] {
  const own = indicatorsOf(framework).map(({ indicator }) => indicator);
  const open = own.filter((indicator) => !known.has(indicator)).map(({ name }) => name);
  // In a table that was filled in for this framework, a name like one that has no row yet may be meant by it.
  const isMisspelt = (name: string) => known.size > unknown.size && nearestNames(name, open).length > 0;
  const names = [...unknown];
  const others = names.length < ANOTHER_FRAMEWORK ? [] : names.filter(([name]) => !isMisspelt(name));
  const told = names.filter((each) => !others.includes(each)).map(([text, cell]) => problem('judgement-unknown-indicator', 'error', { input, cell: cell?.address ?? null }, { text }));
  const [first] = others;
  if (!first) return [...items.map((item) => item.problem), ...told];
  const isMostlyOther = known.size <= unknown.size;
  const namesakes = new Set(items.map(({ indicator }) => indicator).filter((indicator) => isMostlyOther || !judged.has(indicator)));
  const misplaced = items.filter(({ indicator }) => !namesakes.has(indicator)).map((item) => item.problem);
  const all = [...others.map(([name]) => name), ...[...namesakes].map(({ name }) => name)];
  return [...misplaced, ...told, problem('judgements-of-other-framework', 'note', { input, cell: first[1]?.address ?? null }, { names: all })];
}
