/**
 * `Office.context.document.settings`: the same settings as `Excel.Setting`, each as JSON text. Saving hands over all of
 * them, so that one that is missing was removed.
 */
import type { WorkbookModel } from '../model';

export function readDocumentSettings({ settings }: WorkbookModel): Readonly<Record<string, string>> {
  return Object.fromEntries(settings.keys().map((key) => [key, JSON.stringify(settings.get(key))]));
}

export function writeDocumentSettings({ settings }: WorkbookModel, saved: Readonly<Record<string, string>>): void {
  for (const key of settings.keys()) if (!(key in saved)) settings.delete(key);
  for (const [key, json] of Object.entries(saved)) {
    if (JSON.stringify(settings.get(key)) !== json) settings.set(key, JSON.parse(json));
  }
}
