/**
 * Of all candidates the best few of each input and sheet: a list has thousands that nobody will be shown. What the others
 * tell of the unit of their sheet is noted as they pass.
 */
import { sizeTeller, type SizeTeller } from './assumedUnits';
import type { Found } from './found';
import { inOrder, isSame, MOST_CANDIDATES } from './judge';

export interface BestFound {
  readonly add: (found: Found) => void;
  /** By sheet: the unit that the sizes of its amounts tell, where they tell one and no sign does. To be asked at the end. */
  readonly unitsBySheet: SizeTeller['unitsBySheet'];
  /** The candidates of an input, sheet by sheet. */
  readonly of: (input: string) => readonly Found[];
}

/** So many are gathered before the best of them are chosen. */
const GATHERED = 4 * MOST_CANDIDATES;

export function bestFound(): BestFound {
  const sizes = sizeTeller();
  const byInput = new Map<string, Map<string, Found[]>>();
  return {
    add: (found) => {
      sizes.note(found);
      const bySheet = inMap(byInput, found.input, () => new Map<string, Found[]>());
      const gathered = inMap(bySheet, found.place.sheet, (): Found[] => []);
      gathered.push(found);
      if (gathered.length >= GATHERED) bySheet.set(found.place.sheet, best(gathered));
    },
    unitsBySheet: sizes.unitsBySheet,
    of: (input) => [...(byInput.get(input)?.values() ?? [])].flatMap(best),
  };
}

function inMap<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** As many as are shown; where all of them say the same, also the first that says something else, because it makes them a choice. */
function best(gathered: readonly Found[]): Found[] {
  const ranked = inOrder(gathered);
  const [first] = ranked;
  const kept = ranked.slice(0, MOST_CANDIDATES);
  const other = first && kept.every((each) => isSame(first, each)) ? ranked.slice(MOST_CANDIDATES).find((each) => !isSame(first, each)) : undefined;
  return other ? [...kept, other] : kept;
}
