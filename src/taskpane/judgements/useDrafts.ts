/** What a person has typed into the form of one indicator, beside what the table held when it was shown. */
import { useEffect, useState } from 'react';
import { ENTRY_COLUMNS, type Entry } from '../../scoring/judgements/entries';
import type { JudgedItem } from '../../workbook/judgements/model';

export interface Drafts {
  readonly before: readonly Entry[];
  readonly drafts: readonly Entry[];
  edit(index: number, change: Partial<Entry>): void;
  editAll(entries: readonly Entry[]): void;
  /** Holds the drafts against these from now on. */
  rebase(before: readonly Entry[]): void;
}

export function useDrafts(items: readonly JudgedItem[]): Drafts {
  const [before, setBefore] = useState<readonly Entry[]>(() => items.map(({ entry }) => entry));
  const [drafts, setDrafts] = useState<readonly Entry[]>(before);
  useEffect(() => {
    // What a person has begun to type outlives a new reading; saving finds what changed in the sheet.
    if (!sameEntries(before, drafts)) return;
    const fresh = items.map(({ entry }) => entry);
    setBefore(fresh);
    setDrafts(fresh);
  }, [items]);
  return {
    before,
    drafts,
    edit: (index, change) => setDrafts(drafts.map((draft, at) => (at === index ? { ...draft, ...change } : draft))),
    editAll: setDrafts,
    rebase: setBefore,
  };
}

function sameEntries(some: readonly Entry[], others: readonly Entry[]): boolean {
  return some.every((entry, index) => ENTRY_COLUMNS.every((column) => entry[column] === others[index]?.[column]));
}
