/** A framework for a command: a built-in one by its id, or a file. */
import { readFile } from 'node:fs/promises';
import { commandMessages } from '../../messages/command';
import type { Language } from '../../messages/language';
import { FRAMEWORK_LIST, loadBuiltin } from '../../scoring/frameworks/library';
import { loadFramework, type LoadedFramework } from '../../scoring/frameworks/load';
import type { Framework } from '../../scoring/frameworks/model';
import { frameworkFaultLine } from '../../scoring/wording/fault';
import { CommandError } from './commandError';

/** @throws CommandError when there is no such framework, or it has errors */
export async function readFramework(asked: string, language: Language): Promise<Framework> {
  const loaded = await lintedFramework(asked, language);
  if (loaded.ok) return loaded.framework;
  const faults = loaded.faults.map((fault) => frameworkFaultLine(fault, language)).join('\n');
  throw new CommandError(commandMessages[language].frameworkFaulty({ file: asked, faults }));
}

/**
 * The framework with what the lints say of it.
 * @throws CommandError when there is neither a framework of that id nor a file with JSON in it
 */
export async function lintedFramework(asked: string, language: Language): Promise<LoadedFramework> {
  const builtIn = await loadBuiltin(asked);
  if (builtIn) return loadFramework(builtIn);
  const messages = commandMessages[language];
  let text: string;
  try {
    text = await readFile(asked, 'utf8');
  } catch {
    throw new CommandError(messages.frameworkUnknown({ id: asked, known: FRAMEWORK_LIST.map(({ id }) => id).join('、') }));
  }
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw new CommandError(messages.frameworkNotJson({ file: asked }));
  }
  return loadFramework(json);
}
