/** The arguments of the framework command. */
import { parseArgs } from 'node:util';
import { commandMessages } from '../../messages/command';
import { frameworkCommandMessages } from '../../messages/frameworkCommand';
import type { Language } from '../../messages/language';
import { CommandError } from './commandError';
import { isLanguage, languageIn } from './languageOption';

/** Frameworks are asked for by id or as a file. */
export type FrameworkArguments = { readonly language: Language } & (
  | { readonly action: 'list' }
  | { readonly action: 'check'; readonly framework: string; readonly workbook: string | null }
  | { readonly action: 'diff'; readonly before: string; readonly after: string }
  /** Written as a workbook with the sheet 「评分标准」, or as JSON. */
  | { readonly action: 'sheet' | 'json'; readonly framework: string; readonly output: string }
);

const WANTED: ReadonlyMap<string, number> = new Map([['list', 0], ['check', 1], ['diff', 2], ['sheet', 2], ['json', 2]]);

/** @throws CommandError with a sentence in the language asked for */
export function frameworkArguments(args: readonly string[]): FrameworkArguments {
  const language = languageIn(args);
  const messages = frameworkCommandMessages[language];
  const wrong = (message: string) => new CommandError(`${message}\n${messages.usage}`);
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: { workbook: { type: 'string' }, lang: { type: 'string' } } });
  } catch (error) {
    throw wrong(commandMessages[language].unknownOption({ message: error instanceof Error ? error.message : String(error) }));
  }
  const { values, positionals } = parsed;
  const [action, first = '', second = ''] = positionals;
  if (values.lang !== undefined && !isLanguage(values.lang)) throw wrong(commandMessages[language].unknownLanguage({ language: values.lang }));
  if (action === undefined) throw wrong(messages.noAction());
  const wanted = WANTED.get(action);
  const given = positionals.length - 1;
  if (wanted === undefined) throw wrong(messages.unknownAction({ action }));
  if (given !== wanted) throw wrong(messages.wrongCount({ action, wanted, given }));
  if (values.workbook !== undefined && action !== 'check') throw wrong(messages.workbookOnlyWithCheck());
  if (action === 'check') return { action, framework: first, workbook: values.workbook ?? null, language };
  if (action === 'sheet' || action === 'json') return { action, framework: first, output: second, language };
  return action === 'diff' ? { action, before: first, after: second, language } : { action: 'list', language };
}
