/** The framework that a command was told to use. */
import { readFile } from 'node:fs/promises';
import { commandMessages } from '../../messages/command';
import type { Language } from '../../messages/language';
import { builtInFramework, BUILT_IN_FRAMEWORKS, DEFAULT_FRAMEWORK } from '../../scoring/frameworks/builtin';
import { loadFramework } from '../../scoring/frameworks/load';
import type { Framework } from '../../scoring/frameworks/model';
import { frameworkFaultLine } from '../../scoring/wording/fault';
import { CommandError } from './commandError';

/**
 * The framework of an id or a file; the default one when nothing was asked for.
 * @throws CommandError with a sentence in the language asked for
 */
export async function chosenFramework(asked: string | null, language: Language): Promise<Framework> {
  if (asked === null) return DEFAULT_FRAMEWORK;
  const builtIn = builtInFramework(asked);
  if (builtIn) return builtIn;
  const messages = commandMessages[language];
  let text: string;
  try {
    text = await readFile(asked, 'utf8');
  } catch {
    throw new CommandError(messages.frameworkUnknown({ id: asked, known: BUILT_IN_FRAMEWORKS.map(({ id }) => id).join('、') }));
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new CommandError(messages.frameworkNotJson({ file: asked }));
  }
  const loaded = loadFramework(json);
  if (loaded.ok) return loaded.framework;
  throw new CommandError(messages.frameworkFaulty({ file: asked, faults: loaded.faults.map((fault) => frameworkFaultLine(fault, language)).join('\n') }));
}
