/**
 * Frameworks that a person brought into the workbook as JSON. The workbook's settings carry them, so that whoever opens
 * the file scores by the same; loaded on demand, because checking a framework takes the schema and the lints.
 */
import type { FrameworkFault } from '../../scoring/frameworks/faults';
import { FRAMEWORK_LIST } from '../../scoring/frameworks/library';
import { loadFramework } from '../../scoring/frameworks/load';
import type { Framework } from '../../scoring/frameworks/model';
import { readSetting, saveSetting } from '../host/office';

const KEY = 'imported-frameworks';
/** In characters. Office documents no number; what is kept here is loaded with every opening of the workbook. */
export const LARGEST_TOTAL = 1_000_000;

/** What became of a text that was to be imported. Only `imported` has changed the workbook. */
export type ImportOutcome =
  | { readonly state: 'imported'; readonly framework: Framework; readonly warnings: readonly FrameworkFault[] }
  | { readonly state: 'not-json' }
  | { readonly state: 'faulty'; readonly faults: readonly FrameworkFault[] }
  /** A framework that comes with the product has that id. */
  | { readonly state: 'id-taken'; readonly id: string }
  /** The workbook carries another one with that id, which stays until a person says otherwise. */
  | { readonly state: 'exists'; readonly framework: Framework; readonly present: Framework }
  | { readonly state: 'too-large' };

/** The imported frameworks of the open workbook, in the order of their import; what is not sound any more is left out. */
export function importedFrameworks(): readonly Framework[] {
  return stored().flatMap((kept) => {
    const loaded = loadFramework(kept);
    return loaded.ok ? [loaded.framework] : [];
  });
}

/**
 * Takes a framework into the workbook.
 * @param replace take the place of the one with the same id that the workbook carries already
 * @throws WorkbookError when the workbook takes no settings
 */
export async function importFramework(text: string, { replace = false } = {}): Promise<ImportOutcome> {
  const json = parsed(text);
  if (json === undefined) return { state: 'not-json' };
  const loaded = loadFramework(json);
  if (!loaded.ok) return { state: 'faulty', faults: loaded.faults };
  const { framework, warnings } = loaded;
  if (FRAMEWORK_LIST.some(({ id }) => id === framework.id)) return { state: 'id-taken', id: framework.id };
  const present = importedFrameworks().find(({ id }) => id === framework.id);
  if (present && !replace) return { state: 'exists', framework, present };
  const kept = JSON.stringify([...stored().filter((other) => idOf(other) !== framework.id), framework]);
  if (kept.length > LARGEST_TOTAL) return { state: 'too-large' };
  await saveSetting(KEY, kept);
  return { state: 'imported', framework, warnings };
}

/** Takes an imported framework out of the workbook. @throws WorkbookError when the workbook takes no settings */
export async function removeImportedFramework(id: string): Promise<void> {
  await saveSetting(KEY, JSON.stringify(stored().filter((kept) => idOf(kept) !== id)));
}

function stored(): readonly unknown[] {
  const text = readSetting(KEY);
  const json = typeof text === 'string' ? parsed(text) : undefined;
  return Array.isArray(json) ? (json as unknown[]) : [];
}

function parsed(text: string): unknown {
  try {
    // A byte order mark, which editors under Windows put in front, is no JSON.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}

function idOf(kept: unknown): unknown {
  return typeof kept === 'object' && kept !== null && 'id' in kept ? kept.id : undefined;
}
