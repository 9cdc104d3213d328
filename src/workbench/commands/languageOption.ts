/** `--lang`, which every command has. */
import { LANGUAGES, type Language } from '../../messages/language';

/** The language before anything else is understood, so that even a wrong argument is told in it. */
export function languageIn(args: readonly string[]): Language {
  const at = args.indexOf('--lang');
  const given = at >= 0 ? args[at + 1] : args.find((argument) => argument.startsWith('--lang='))?.slice('--lang='.length);
  return given !== undefined && isLanguage(given) ? given : 'zh-CN';
}

export function isLanguage(text: string): text is Language {
  return (LANGUAGES as readonly string[]).includes(text);
}
