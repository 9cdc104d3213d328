/** The arguments of the score command. */
import { parseArgs } from 'node:util';
import { commandMessages } from '../../messages/command';
import type { Language } from '../../messages/language';
import { CommandError } from './commandError';
import { isLanguage, languageIn } from './languageOption';

export interface ScoreArguments {
  readonly input: string;
  readonly output: string | null;
  readonly json: boolean;
  /** Id of a built-in framework or path of a file; `null` takes the default. */
  readonly framework: string | null;
  readonly language: Language;
  /** Plain Excel formulas in the place of values; otherwise as the sheet stands. */
  readonly formulas: boolean;
  /** The projects in the place of the unit. */
  readonly projects: boolean;
}

/** @throws CommandError with a sentence in the language asked for */
export function scoreArguments(args: readonly string[]): ScoreArguments {
  const language = languageIn(args);
  const messages = commandMessages[language];
  const wrong = (message: string) => new CommandError(`${message}\n${messages.usage}`);
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, json: { type: 'boolean' }, framework: { type: 'string' }, lang: { type: 'string' }, formulas: { type: 'boolean' }, projects: { type: 'boolean' } },
    });
  } catch (error) {
    throw wrong(messages.unknownOption({ message: error instanceof Error ? error.message : String(error) }));
  }
  const { values, positionals } = parsed;
  const [input, second] = positionals;
  if (values.lang !== undefined && !isLanguage(values.lang)) throw wrong(messages.unknownLanguage({ language: values.lang }));
  if (input === undefined) throw wrong(messages.noInput());
  if (second !== undefined) throw wrong(messages.tooMany({ argument: second }));
  return { input, output: values.out ?? null, json: values.json ?? false, framework: values.framework ?? null, language, formulas: values.formulas ?? false, projects: values.projects ?? false };
}
