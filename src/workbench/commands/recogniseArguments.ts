/** The arguments of the recognise command. */
import { parseArgs } from 'node:util';
import { commandMessages } from '../../messages/command';
import type { Language } from '../../messages/language';
import { recogniseCommandMessages } from '../../messages/recogniseCommand';
import { CommandError } from './commandError';
import { isLanguage, languageIn } from './languageOption';

export interface RecogniseArguments {
  readonly input: string;
  readonly output: string | null;
  /** The least confidence that is bound. */
  readonly accept: 'high' | 'medium';
  readonly json: boolean;
  /** Id of a built-in framework or path of a file; `null` takes that of the workbook. */
  readonly framework: string | null;
  readonly language: Language;
}

/** @throws CommandError with a sentence in the language asked for */
export function recogniseArguments(args: readonly string[]): RecogniseArguments {
  const language = languageIn(args);
  const common = commandMessages[language];
  const messages = recogniseCommandMessages[language];
  const wrong = (message: string) => new CommandError(`${message}\n${messages.usage}`);
  let parsed;
  try {
    parsed = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: { out: { type: 'string' }, accept: { type: 'string' }, json: { type: 'boolean' }, framework: { type: 'string' }, lang: { type: 'string' } },
    });
  } catch (error) {
    throw wrong(common.unknownOption({ message: error instanceof Error ? error.message : String(error) }));
  }
  const { values, positionals } = parsed;
  const [input, second] = positionals;
  const { accept = 'high' } = values;
  if (values.lang !== undefined && !isLanguage(values.lang)) throw wrong(common.unknownLanguage({ language: values.lang }));
  if (accept !== 'high' && accept !== 'medium') throw wrong(messages.unknownConfidence({ text: accept }));
  if (input === undefined) throw wrong(common.noInput());
  if (second !== undefined) throw wrong(common.tooMany({ argument: second }));
  return { input, output: values.out ?? null, accept, json: values.json ?? false, framework: values.framework ?? null, language };
}
