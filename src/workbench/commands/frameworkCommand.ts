/**
 * Frameworks on the terminal: `npm run framework -- list | check <id or file> [--workbook <in.xlsx>] | diff <a> <b> |
 * sheet <id or file> <out.xlsx> | json <id or file> <out.json> [--lang zh-CN|en]`; a file may be a workbook with a sheet 「评分标准」.
 * Exit code 0: sound, or the same · 1: faults, a partial score, or differences · 2: could not run.
 */
import { differenceMessages } from '../../messages/frameworkDifferences';
import { frameworkCommandMessages } from '../../messages/frameworkCommand';
import type { Language } from '../../messages/language';
import { differencesBetween } from '../../scoring/frameworks/difference';
import { FRAMEWORK_LIST } from '../../scoring/frameworks/library';
import type { Framework } from '../../scoring/frameworks/model';
import { differenceLine } from '../../scoring/wording/difference';
import { CommandError } from './commandError';
import { frameworkArguments, type FrameworkArguments } from './frameworkArguments';
import { entryLine, frameworkReport } from './frameworkReport';
import { writeNew, writeSheetFile } from './frameworkSheetFile';
import { checkedFramework, readFramework } from './readFramework';
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
    const { code, text } = await answerTo(asked);
    stdout(`${text}\n`);
    return code;
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    stderr(`${error.message}\n`);
    return 2;
  }
}

async function answerTo(asked: FrameworkArguments): Promise<Answer> {
  const { language } = asked;
  switch (asked.action) {
    case 'list':
      return { code: 0, text: FRAMEWORK_LIST.map((entry) => entryLine(entry, language)).join('\n') };
    case 'check':
      return check(asked.framework, asked.workbook, language);
    case 'diff':
      return diff(await readFramework(asked.before, language), await readFramework(asked.after, language), language);
    case 'sheet':
      await writeSheetFile(await readFramework(asked.framework, language), asked.output, language);
      break;
    case 'json':
      await writeNew(asked.output, new TextEncoder().encode(`${JSON.stringify(await readFramework(asked.framework, language), null, 2)}\n`), language);
      break;
  }
  return { code: 0, text: frameworkCommandMessages[language].written({ file: asked.output }) };
}

async function check(asked: string, workbook: string | null, language: Language): Promise<Answer> {
  const messages = frameworkCommandMessages[language];
  const { framework, told } = await checkedFramework(asked, language);
  if (!framework) return { code: 1, text: [messages.errors, ...told].join('\n') };
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
