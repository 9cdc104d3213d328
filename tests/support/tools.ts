import { existsSync } from 'node:fs';
import { findChrome, findLibreOffice } from '../../scripts/tools/find-tools';

/** A tool that a test needs and that `npm ci` cannot bring. */
export interface Tool {
  readonly name: string;
  readonly path: string | null;
}

/** The browser for tests in a page: Chrome, Edge or Chromium. */
export const chrome: Tool = { name: 'Chrome, Edge or Chromium (CHROME_PATH)', path: findChrome() };

/** LibreOffice, the second opinion on every workbook written to disk. */
export const libreOffice: Tool = { name: 'LibreOffice (SOFFICE_PATH)', path: findLibreOffice() };

/** Arguments every test browser starts with; the sandbox needs rights that root in a container does not have. */
export const CHROME_ARGUMENTS: readonly string[] = ['--no-sandbox', '--disable-dev-shm-usage'];

/** How long a look at a page waits on a machine that does other things as well; what is there is seen at once. */
export const BROWSER_PATIENCE_MILLISECONDS = 60_000;

/** Tests in a browser. Skipped without one, but in CI its absence is a failure. The tests receive the executable's path. */
export function describeWithChrome(name: string, tests: (executablePath: string) => void): void {
  describeWithTool(chrome, name, tests);
}

/** Tests with LibreOffice. Skipped without it, but in CI its absence is a failure. The tests receive the path of `soffice`. */
export function describeWithLibreOffice(name: string, tests: (sofficePath: string) => void): void {
  describeWithTool(libreOffice, name, tests);
}

/** Exported so that a test can prove both outcomes of an absent tool. */
export function outcomeFor(tool: Tool, continuousIntegration: boolean): 'run' | 'skip' | 'fail' {
  if (tool.path !== null && existsSync(tool.path)) return 'run';
  return continuousIntegration ? 'fail' : 'skip';
}

function describeWithTool(tool: Tool, name: string, tests: (path: string) => void): void {
  const outcome = outcomeFor(tool, process.env.CI === 'true');
  if (outcome === 'run') {
    describe(name, () => tests(tool.path ?? ''));
  } else if (outcome === 'skip') {
    describe.skip(`${name} (needs ${tool.name})`, () => tests(''));
  } else {
    describe(name, () => {
      test(`needs ${tool.name}`, () => {
        throw new Error(`${tool.name} was not found, and with CI=true a missing tool is a failure.`);
      });
    });
  }
}
