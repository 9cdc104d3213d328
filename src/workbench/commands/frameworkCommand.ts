/**
 * Frameworks on the terminal: `npm run framework -- list | check <id or file> [--workbook <in.xlsx>] | diff <a> <b> [--lang zh-CN|en]`
 * Exit code 0: sound, or the same · 1: faults, a partial score, or differences · 2: could not run.
 */
import { differenceMessages } from '../../messages/frameworkDifferences';
import { frameworkCommandMessages } from '../../messages/frameworkCommand';
import type { Language } from '../../messages/language';
import { differencesBetween } from '../../scoring/frameworks/difference';
import { FRAMEWORK_LIST } from '../../scoring/frameworks/library';
import type { Framework } from '../../scoring/frameworks/model';
import { differenceLine } from '../../scoring/wording/difference';
import { frameworkFaultLine } from '../../scoring/wording/fault';
import { CommandError } from './commandError';
import { frameworkArguments } from './frameworkArguments';
import { entryLine, frameworkReport } from './frameworkReport';
import { lintedFramework, readFramework } from './readFramework';
import { openWorkbook, scoreInHost } from './scoreFile';
import { scoreReport } from './scoreReport';

type ExitCode = 0 | 1 | 2;

interface Answer {
  readonly code: ExitCode;
  readonly text: string;
}

/** Runs the command and tells its exit code. Only results go to `stdout`. */
export async function frameworkCommand(args: readonly string[], stdout: (text: string) => void, stderr: (text: string) => void): Promise<ExitCode> {
  try {
    const asked = frameworkArguments(args);
    const { code, text } =
      asked.action === 'list'
        ? { code: 0 as const, text: FRAMEWORK_LIST.map((entry) => entryLine(entry, asked.language)).join('\n') }
        : asked.action === 'check'
          ? await check(asked.framework, asked.workbook, asked.language)
          : diff(await readFramework(asked.before, asked.language), await readFramework(asked.after, asked.language), asked.language);
    stdout(`${text}\n`);
    return code;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    stderr(`${error.message}\n`);
    return 2;
  }
}

async function check(asked: string, workbook: string | null, language: Language): Promise<Answer> {
  const messages = frameworkCommandMessages[language];
  const loaded = await lintedFramework(asked, language);
  const faults = loaded.ok ? loaded.warnings : loaded.faults;
  const told = faults.map((fault) => frameworkFaultLine(fault, language));
  if (!loaded.ok) return { code: 1, text: [messages.errors, ...told].join('\n') };
  const { framework } = loaded;
  const verdict = told.length > 0 ? [messages.warnings, ...told] : [messages.sound()];
  const scored = workbook === null ? null : await score(workbook, framework, language);
  const text = [frameworkReport(framework, language), '', ...verdict, ...(scored ? ['', scored.text] : [])].join('\n');
  return { code: told.length > 0 ? 1 : (scored?.code ?? 0), text };
}

async function score(workbook: string, framework: Framework, language: Language): Promise<Answer> {
  const outcome = await scoreInHost(await openWorkbook(workbook, language), framework, { language });
  return { code: outcome.scorecard.total.complete ? 0 : 1, text: scoreReport(outcome, null, language).trimEnd() };
}

function diff(before: Framework, after: Framework, language: Language): Answer {
  const found = differencesBetween(before, after);
  if (found.length === 0) return { code: 0, text: differenceMessages[language].same() };
  const heading = frameworkCommandMessages[language].between({ before: before.title, after: after.title });
  return { code: 1, text: [heading, ...found.map((one) => differenceLine(one, before, after, language))].join('\n') };
}
