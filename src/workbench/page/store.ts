import type { Language } from '../../messages/language';

export type Theme = 'light' | 'dark';

/** Something to tell the person; it stays until it is closed or the next action begins. */
export interface Notice {
  readonly kind: 'error' | 'warning' | 'info';
  readonly text: string;
  /** What happened in technical words, for whoever looks into it. */
  readonly detail?: string;
}

/** The add-in's part of the page: its page is looked for, there, or missing. */
export type PaneState = 'looking' | 'present' | 'missing';

/** All that the page around grid and pane shows. */
export interface PageState {
  readonly language: Language;
  readonly theme: Theme;
  /** `null` while no workbook is open. */
  readonly fileName: string | null;
  readonly unsaved: boolean;
  /** What the page is busy with, as text; `null` when it is not. */
  readonly busy: string | null;
  readonly notice: Notice | null;
  /** The last thing that went well, for the status line. */
  readonly done: string | null;
  readonly pane: PaneState;
  readonly paneShown: boolean;
  /** In CSS pixels. */
  readonly paneWidth: number;
  /** Counts the panes made so far: each opened workbook gets a fresh one, as in Excel. */
  readonly paneGeneration: number;
  /** Round trips of the add-in's last run; `null` before the first. */
  readonly roundTrips: number | null;
  /** Members of Office.js that the add-in called and the host does not have. */
  readonly unsupported: readonly string[];
  /** What the selected cell's custom function says of its error; `null` when it has none. */
  readonly functionError: { readonly error: string; readonly words: string } | null;
  /** Set while a person decides whether to give up unsaved changes. */
  readonly discardQuestion: { readonly answer: (discard: boolean) => void } | null;
}

export interface Store<State> {
  get(): State;
  set(change: Partial<State>): void;
  /** @returns a function that ends the subscription */
  subscribe(listener: () => void): () => void;
}

/** A value that tells its listeners when it changes. */
export function createStore<State extends object>(initial: State): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(change) {
      const changed = (Object.keys(change) as (keyof State)[]).some((key) => !Object.is(change[key], state[key]));
      if (!changed) return;
      state = { ...state, ...change };
      for (const listener of [...listeners]) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
