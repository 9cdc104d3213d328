import { readFileSync } from 'node:fs';
import type { Guard, GuardFinding } from './guard';
import { projectFiles } from './project-files';

const LONGEST = 300;
const CODE = /^(src|tests|scripts|bench|samples)\/.*\.(ts|tsx|css)$/;
const EXCEPTIONS_FILE = 'scripts/guards/long-files.json';

/** A code file that needs more than 300 lines says why in `long-files.json`; a reason that is no longer needed goes. */
export const fileLength: Guard = {
  name: 'file length',
  check: (projectFolder) => {
    const exceptions = JSON.parse(readFileSync(`${projectFolder}/${EXCEPTIONS_FILE}`, 'utf8')) as Readonly<Record<string, string>>;
    return longFileFindings(projectFiles(projectFolder), exceptions);
  },
};

/** Findings for the given files and the reasons by path; exported for its test. */
export function longFileFindings(
  files: readonly { readonly path: string; readonly text: string }[],
  exceptions: Readonly<Record<string, string>>,
): readonly GuardFinding[] {
  const long = files.filter(({ path, text }) => CODE.test(path) && lineCount(text) > LONGEST);
  return [
    ...long
      .filter(({ path }) => (exceptions[path] ?? '') === '')
      .map(({ path, text }) => ({
        file: path,
        message: `has ${String(lineCount(text))} lines, more than ${String(LONGEST)}: split it by purpose, or give the reason in ${EXCEPTIONS_FILE}.`,
      })),
    ...Object.keys(exceptions)
      .filter((path) => !long.some((file) => file.path === path))
      .map((path) => ({ file: EXCEPTIONS_FILE, message: `${path} needs no exception any more.` })),
  ];
}

function lineCount(text: string): number {
  return text.replace(/\n$/, '').split('\n').length;
}
