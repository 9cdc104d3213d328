/** What a person chose for this browser: language, theme and the pane's width. Kept in the browser, never in the workbook. */
import { languageFor, LANGUAGES, type Language } from '../../messages/language';
import type { Theme } from './store';

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  readonly paneWidth: number;
}

export const PANE_WIDTH = { least: 320, usual: 350, most: 600 } as const;

const KEY = 'workbench.preferences';

/** The choices kept, completed by the browser's own language and colour scheme. Unusable entries are as if absent. */
export function readPreferences(): Preferences {
  const kept = readKept();
  const system: Theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  return {
    language: LANGUAGES.find((language) => language === kept['language']) ?? languageFor(navigator.language),
    theme: kept['theme'] === 'light' || kept['theme'] === 'dark' ? kept['theme'] : system,
    paneWidth: typeof kept['paneWidth'] === 'number' ? withinPaneWidths(kept['paneWidth']) : PANE_WIDTH.usual,
  };
}

export function keepPreferences(preferences: Preferences): void {
  localStorage.setItem(KEY, JSON.stringify(preferences));
}

export function withinPaneWidths(width: number): number {
  return Math.round(Math.min(PANE_WIDTH.most, Math.max(PANE_WIDTH.least, width)));
}

function readKept(): Readonly<Record<string, unknown>> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
