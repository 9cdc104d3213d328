/**
 * Makes a workbook to fill in: `npm run template -- <out.xlsx> [--framework <id or file>] [--sample] [--lang zh-CN|en]`
 * Exit code 0: made · 2: could not be made; a file that exists is never overwritten.
 */
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { commandMessages } from '../../messages/command';
import type { Language } from '../../messages/language';
import { DEFAULT_FRAMEWORK } from '../../scoring/frameworks/builtin';
import type { Framework } from '../../scoring/frameworks/model';
import { EMPTY_FILLING } from '../../workbook/template/model';
import { PUBLISHED_2024 } from '../../workbook/template/published2024';
import { makeTemplate } from '../../workbook/template/write';
import { openInNode } from '../host/transports/node';
import { WorkbookModel } from '../model';
import { readFramework } from './readFramework';
import { CommandError } from './commandError';
import { isLanguage, languageIn } from './languageOption';
import { rememberResults } from './rememberResults';
import { systemReason } from './systemReason';
import { writeWhole } from './writeWhole';

/** Runs the command and tells its exit code. */
export async function templateCommand(args: readonly string[], stdout: (text: string) => void, stderr: (text: string) => void): Promise<0 | 2> {
  try {
    const { output, framework: asked, isSample, language } = templateArguments(args);
    const messages = commandMessages[language];
    if (existsSync(output)) throw new CommandError(messages.template.fileExists({ file: output }));
    const { model, sheets } = await templateWorkbook(asked === null ? DEFAULT_FRAMEWORK : await readFramework(asked, language), { isSample, language });
    try {
      await writeWhole(output, model.save());
    } catch (error) {
      throw new CommandError(messages.cannotWrite({ file: output, why: systemReason(error) }));
    }
    stdout(`${messages.template.written({ file: output, sheets })}\n`);
    return 0;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    stderr(`${error.message}\n`);
    return 2;
  }
}

/** A new workbook that has the input sheets and nothing else, made through the real office.js as the pane makes them. */
export async function templateWorkbook(framework: Framework, { isSample, language }: { readonly isSample: boolean; readonly language: Language }): Promise<{ model: WorkbookModel; sheets: readonly string[] }> {
  const model = WorkbookModel.blank();
  const [empty] = model.sheets;
  const host = await openInNode(model, { asGlobals: true, locale: language === 'en' ? 'en-US' : 'zh-CN' });
  try {
    const { sheets, results } = await makeTemplate({ framework, language, filling: isSample ? PUBLISHED_2024 : EMPTY_FILLING });
    if (empty) model.removeSheet(empty.id);
    rememberResults(model, results);
    return { model, sheets };
  } finally {
    host.close();
  }
}

interface TemplateArguments {
  readonly output: string;
  readonly framework: string | null;
  readonly isSample: boolean;
  readonly language: Language;
}

function templateArguments(args: readonly string[]): TemplateArguments {
  const language = languageIn(args);
  const messages = commandMessages[language];
  const wrong = (message: string) => new CommandError(`${message}\n${messages.template.usage}`);
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], allowPositionals: true, options: { framework: { type: 'string' }, sample: { type: 'boolean' }, lang: { type: 'string' } } });
  } catch (error) {
    throw wrong(messages.unknownOption({ message: error instanceof Error ? error.message : String(error) }));
  }
  const { values, positionals } = parsed;
  const [output, second] = positionals;
  if (values.lang !== undefined && !isLanguage(values.lang)) throw wrong(messages.unknownLanguage({ language: values.lang }));
  if (output === undefined) throw wrong(messages.template.noOutput());
  if (second !== undefined) throw wrong(messages.tooMany({ argument: second }));
  return { output, framework: values.framework ?? null, isSample: values.sample ?? false, language };
}
