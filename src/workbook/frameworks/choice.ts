/** Which framework the workbook is scored by. The workbook carries the choice, so that everyone scores it by the same. */
import { DEFAULT_FRAMEWORK } from '../../scoring/frameworks/builtin';
import { loadBuiltin } from '../../scoring/frameworks/library';
import type { Framework } from '../../scoring/frameworks/model';
import { problem, type Problem } from '../../scoring/problems';
import { readSetting, saveSetting } from '../host/office';

const KEY = 'framework';

/** The framework chosen in this workbook; the default one where none was, or one that is not known here. */
export async function chosenFramework(): Promise<Framework> {
  const id = chosenId();
  return (id === null ? undefined : await frameworkWithId(id)) ?? DEFAULT_FRAMEWORK;
}

/** The id that the workbook carries, whether or not that framework is known here. */
export function chosenId(): string | null {
  const id = readSetting(KEY);
  return typeof id === 'string' ? id : null;
}

/** The framework of that id: one that comes with the product, or one that the workbook carries. */
export async function frameworkWithId(id: string): Promise<Framework | undefined> {
  const builtIn = await loadBuiltin(id);
  if (builtIn) return builtIn;
  const { importedFrameworks } = await import(/* webpackChunkName: "on-demand-imported-frameworks" */ './imported');
  return importedFrameworks().find((framework) => framework.id === id);
}

/** What is wrong with the choice: of a framework that is not known here the default one stands in, and that is said. */
export async function choiceProblems(used: Framework): Promise<readonly Problem[]> {
  const id = chosenId();
  if (id === null || used.id !== DEFAULT_FRAMEWORK.id || (await frameworkWithId(id))) return [];
  return [problem('framework-unknown', 'error', {}, { id, used: used.title, usedEn: used.titleEn ?? null })];
}

/**
 * Keeps the choice in the workbook and loads the framework.
 * @throws WorkbookError when the workbook takes no settings
 */
export async function chooseFramework(id: string): Promise<Framework> {
  const framework = await frameworkWithId(id);
  if (!framework) throw new Error(`no framework ${id}`);
  await saveSetting(KEY, id);
  return framework;
}
