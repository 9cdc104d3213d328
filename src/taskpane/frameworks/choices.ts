/** Which frameworks of a list fit what a person looks for, and how they are grouped. */
import type { FrameworkEntry } from '../../scoring/frameworks/library';
import { sameWords } from '../../scoring/inputs/tables';

export interface Filter {
  /** As `placeOf` gives it. */
  readonly place: string | null;
  readonly year: number | null;
  readonly type: string | null;
  /** Some part of the title. */
  readonly words: string;
}

export const NO_FILTER: Filter = { place: null, year: null, type: null, words: '' };

const SEPARATOR = ' ';

/** Province, city and district from the widest on; empty for a framework of the whole country. */
export function placeOf({ scope: { province, city, district } }: Pick<FrameworkEntry, 'scope'>): string {
  return [province, city, district].filter((part) => part !== undefined).join(SEPARATOR);
}

/** Everything that a person may ask for: each place with those around it, the years from the last on, the kinds. */
export function facetsOf(entries: readonly FrameworkEntry[]): { readonly places: readonly string[]; readonly years: readonly number[]; readonly types: readonly string[] } {
  const places = entries.flatMap((entry) => {
    const parts = placeOf(entry).split(SEPARATOR).filter((part) => part !== '');
    return parts.map((_, index) => parts.slice(0, index + 1).join(SEPARATOR));
  });
  const years = entries.flatMap(({ scope }) => (scope.year === undefined ? [] : [scope.year]));
  return {
    places: [...new Set(places)].sort((one, other) => one.localeCompare(other, 'zh')),
    years: [...new Set(years)].sort((one, other) => other - one),
    types: [...new Set(entries.map(({ scope }) => scope.type))],
  };
}

/** What applies in a place is what was made for it, for a part of it, or for a larger one around it. */
export function fits(entry: FrameworkEntry, { place, year, type, words }: Filter): boolean {
  const { title, titleEn, scope } = entry;
  const wanted = sameWords(words);
  return (
    (place === null || isWithin(placeOf(entry), place) || isWithin(place, placeOf(entry))) &&
    (year === null || scope.year === undefined || scope.year === year) &&
    (type === null || scope.type === type) &&
    [title, titleEn, placeOf(entry)].some((text) => text !== undefined && sameWords(text).includes(wanted))
  );
}

function isWithin(inner: string, outer: string): boolean {
  return outer === '' || inner === outer || inner.startsWith(`${outer}${SEPARATOR}`);
}

/** By place, in the order of the list; within a place the last year first. */
export function groupsOf(entries: readonly FrameworkEntry[]): readonly { readonly place: string; readonly entries: readonly FrameworkEntry[] }[] {
  return [...new Set(entries.map(placeOf))].map((place) => ({
    place,
    entries: entries.filter((entry) => placeOf(entry) === place).sort((one, other) => (other.scope.year ?? 0) - (one.scope.year ?? 0)),
  }));
}
