/**
 * `npm test`: everything, as continuous integration runs it. Checks, unit tests, build, then the tests that need
 * the build, a browser or LibreOffice. Exit 0 when nothing failed, else 1.
 *
 * Without Chrome or LibreOffice the tests that need them are skipped and counted; with CI=true that is a failure.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runChecks } from './run/check-steps';
import { addTotals, NO_TESTS, readJestTotals, type JestTotals } from './run/jest-totals';
import { packageProgram, runStep, type StepResult } from './run/step';
import { findChrome, findLibreOffice } from './tools/find-tools';
import { canInstall, installationAdvice, installTools } from './tools/install-tools';

/** Tests under these folders need nothing but Node; the others run after the build. */
const UNIT_FOLDERS = ['scoring', 'messages', 'manifest', 'guards'];
/** Browser and LibreOffice tests are heavy; more workers than this only make them slower on a small machine. */
const WORKERS = 2;

const project = fileURLToPath(new URL('..', import.meta.url));
const continuousIntegration = process.env.CI === 'true';
const started = performance.now();

const tools = prepareTools();
const results: StepResult[] = [...(await runChecks(project))];
let totals: JestTotals = NO_TESTS;

const unitPattern = `tests[\\\\/](${UNIT_FOLDERS.join('|')})[\\\\/]`;
await jest('unit tests', ['--testPathPatterns', unitPattern]);
const build = await runStep('build', process.execPath, [packageProgram('tsx'), 'src/workbench/commands/build.ts'], { folder: project });
results.push(build);
if (build.passed) {
  results.push(await runStep('built add-in', process.execPath, [packageProgram('tsx'), 'scripts/check-build.ts'], { folder: project }));
  await jest('integration, browser and LibreOffice tests', ['--testPathIgnorePatterns', unitPattern, '/node_modules/']);
}

process.exitCode = report();

interface Tools {
  readonly environment: NodeJS.ProcessEnv;
  readonly missing: readonly string[];
}

/** Finds the tools, installs what is missing where that is possible, and says what to do where it is not. */
function prepareTools(): Tools {
  if (canInstall()) installTools({ chrome: findChrome() === null, libreOffice: findLibreOffice() === null });
  const chrome = findChrome();
  const libreOffice = findLibreOffice();
  for (const line of installationAdvice({ chrome: chrome === null, libreOffice: libreOffice === null })) {
    console.log(continuousIntegration ? `FAILURE: ${line}` : `SKIPPING: ${line}`);
  }
  return {
    environment: { ...(chrome === null ? {} : { CHROME_PATH: chrome }), ...(libreOffice === null ? {} : { SOFFICE_PATH: libreOffice }) },
    missing: [...(chrome === null ? ['no browser'] : []), ...(libreOffice === null ? ['no LibreOffice'] : [])],
  };
}

async function jest(name: string, selection: readonly string[]): Promise<void> {
  const folder = join(project, 'tests/.output');
  mkdirSync(folder, { recursive: true });
  const outputFile = join(folder, 'jest.json');
  rmSync(outputFile, { force: true });
  const commandArguments = [packageProgram('jest'), `--maxWorkers=${String(WORKERS)}`, '--json', `--outputFile=${outputFile}`, ...selection];
  results.push(await runStep(name, process.execPath, commandArguments, { folder: project, environment: tools.environment }));
  if (existsSync(outputFile)) totals = addTotals(totals, readJestTotals(readFileSync(outputFile, 'utf8')));
}

function report(): number {
  const steps = [...results, ...(continuousIntegration ? tools.missing.map((name) => ({ name, passed: false, seconds: 0 })) : [])];
  const failed = steps.filter(({ passed }) => !passed).map(({ name }) => name);
  console.log(`\n${results.map(({ name, passed, seconds }) => `${passed ? 'ok    ' : 'FAILED'} ${name} (${seconds.toFixed(1)} s)`).join('\n')}`);
  const skipped = `${String(totals.skipped)} skipped${tools.missing.length === 0 ? '' : ` (${tools.missing.join(', ')})`}`;
  const minutes = ((performance.now() - started) / 60_000).toFixed(1);
  console.log(
    `\nnpm test: ${failed.length === 0 ? 'passed' : `FAILED (${failed.join(', ')})`}: ${String(totals.suites)} suites, ` +
      `${String(totals.passed)} tests passed, ${String(totals.failed)} failed, ${skipped}, ${minutes} minutes`,
  );
  return failed.length === 0 ? 0 : 1;
}
