/** Which framework the workbook is scored by. The workbook carries the choice, so that everyone scores it by the same. */
import { DEFAULT_FRAMEWORK } from '../scoring/frameworks/builtin';
import { loadBuiltin } from '../scoring/frameworks/library';
import type { Framework } from '../scoring/frameworks/model';
import { readSetting, saveSetting } from './host/office';

const KEY = 'framework';

/** The framework chosen in this workbook; the default one where none was, or one that is not known here. */
export async function chosenFramework(): Promise<Framework> {
  const id = readSetting(KEY);
  return (typeof id === 'string' ? await loadBuiltin(id) : undefined) ?? DEFAULT_FRAMEWORK;
}

/**
 * Keeps the choice in the workbook and loads the framework.
 * @throws WorkbookError when the workbook takes no settings
 */
export async function chooseFramework(id: string): Promise<Framework> {
  const framework = await loadBuiltin(id);
  if (!framework) throw new Error(`no framework ${id}`);
  await saveSetting(KEY, id);
  return framework;
}
