import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs `npm start`'s program with these variables until it ends. */
function start(environment: Record<string, string>): Promise<{ readonly code: number; readonly out: string; readonly err: string }> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/workbench/commands/start.ts'],
      { cwd: PROJECT, env: { ...process.env, ...environment } },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

describe('npm start', () => {
  it.each([
    ['eighty', 'zh_CN.UTF-8', '端口「eighty」不对'],
    ['70000', 'en_US.UTF-8', '“70000” is not a port'],
  ])('refuses PORT=%s in the language of %s, builds nothing and exits with 2', async (port, locale, words) => {
    const { code, out, err } = await start({ PORT: port, LC_ALL: locale });
    expect([code, out]).toEqual([2, '']);
    expect(err).toContain(words);
  });
});
