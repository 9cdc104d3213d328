/** The add-in's custom functions in the grid: known by the add-in's metadata file, calculated by its own runtime in the pane. */
import type { Language } from '../../messages/language';
import type { ExcelHost } from '../host/host';
import { errorText } from '../host/services/customFunctions';
import type { FunctionMetadata } from '../host/services/functionMetadata';
import { cellName, quoteSheet, type WorkbookModel } from '../model';
import type { CallingCell, GridFunctions } from './grid/customFunctions';
import type { FunctionErrors } from './functionErrors';

const METADATA: Readonly<Record<Language, string>> = { 'zh-CN': '/addin/functions.zh-CN.json', en: '/addin/functions.en-US.json' };

/** Resolves when the pane's runtime takes calls; `null` for an add-in without functions. */
export async function functionsOf(host: ExcelHost, language: Language, errors: FunctionErrors): Promise<GridFunctions | null> {
  const answer = await fetch(METADATA[language]);
  if (!answer.ok) return null;
  const { functions } = (await answer.json()) as { readonly functions: readonly FunctionMetadata[] };
  await host.functions.whenReady;
  return {
    metadata: functions,
    async call(requests) {
      const calls = requests.map(({ name, values, cell }) => ({ name, values, address: addressOf(host.model, cell), errorsAllowed: true }));
      const results = await host.functions.call(calls);
      return results.map((result) => ({ value: result.value, error: errorText(result) }));
    },
    onCalculated: (cell, words) => errors.set(cell, words),
  };
}

function addressOf(model: WorkbookModel, { sheetId, row, column }: CallingCell): string {
  return `${quoteSheet(model.sheetById(sheetId)?.name ?? '')}!${cellName(row, column)}`;
}
