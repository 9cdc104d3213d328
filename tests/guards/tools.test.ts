import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addTotals, readJestTotals } from '../../scripts/run/jest-totals';
import { findChrome, findLibreOffice } from '../../scripts/tools/find-tools';
import { installationAdvice } from '../../scripts/tools/install-tools';
import { outcomeFor } from '../support/tools';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tools-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function program(name: string): string {
  const path = join(folder, name);
  writeFileSync(path, '');
  return path;
}

describe('finding the browser and LibreOffice', () => {
  test('prefers what the environment names', () => {
    const path = program('my-browser');

    expect(findChrome({ CHROME_PATH: path, PATH: '' }, 'linux')).toBe(path);
  });

  test('refuses a name in the environment that leads nowhere', () => {
    expect(() => findLibreOffice({ SOFFICE_PATH: join(folder, 'absent') }, 'linux')).toThrow('SOFFICE_PATH');
  });

  test('looks through PATH', () => {
    const path = program('soffice');

    expect(findLibreOffice({ PATH: folder }, 'linux')).toBe(path);
  });

  test('finds nothing where nothing is', () => {
    expect(findChrome({ PATH: folder }, 'freebsd')).toBeNull();
  });

  test.each(['linux', 'darwin', 'win32'] as const)('tells a person on %s what to install, tool by tool', (platform) => {
    expect(installationAdvice({ chrome: true, libreOffice: true }, platform)).toEqual([
      expect.stringContaining('CHROME_PATH'),
      expect.stringContaining('SOFFICE_PATH'),
    ]);
    expect(installationAdvice({ chrome: false, libreOffice: false }, platform)).toEqual([]);
  });
});

describe('tests that need a tool', () => {
  test('run where it is', () => {
    expect(outcomeFor({ name: 'a tool', path: program('tool') }, true)).toBe('run');
  });

  test('are skipped where it is not', () => {
    expect(outcomeFor({ name: 'a tool', path: null }, false)).toBe('skip');
  });

  test('fail where it is not in continuous integration', () => {
    expect(outcomeFor({ name: 'a tool', path: null }, true)).toBe('fail');
  });
});

describe('the closing line', () => {
  const report = { numTotalTestSuites: 3, numPassedTests: 20, numFailedTests: 1, numRuntimeErrorTestSuites: 1, numPendingTests: 2, numTodoTests: 1 };

  test('counts a suite that could not run as a failure, and skipped and planned tests as skipped', () => {
    expect(readJestTotals(JSON.stringify(report))).toEqual({ suites: 3, passed: 20, failed: 2, skipped: 3 });
  });

  test('adds up several runs', () => {
    const one = readJestTotals(JSON.stringify(report));

    expect(addTotals(one, one)).toEqual({ suites: 6, passed: 40, failed: 4, skipped: 6 });
  });
});
