import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { budgetFindings, builtFiles, bundleSizes } from '../../scripts/guards/bundle-budget';
import { missingAddresses } from '../../scripts/guards/built-addresses';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'built-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

/** Random bytes do not compress, so the size after gzip is about the size given. */
function write(path: string, bytes: number): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), randomBytes(bytes));
}

function exceeded(): readonly string[] {
  return budgetFindings(builtFiles(folder)).map(({ message }) => message.split(':')[0] ?? '');
}

describe('the size budget', () => {
  test('passes a build within all budgets', () => {
    write('functions.0a1b2c3d.js', 15_000);
    write('taskpane.js', 90_000);
    write('on-demand.report.js', 30_000);
    write('functions-alone.js', 45_000);

    expect(exceeded()).toEqual([]);
  });

  test('objects to a functions script over 16 kB', () => {
    write('functions.0a1b2c3d.js', 16_500);

    expect(exceeded()).toEqual(['functions']);
  });

  test('counts every script and style for the pane unless its name says that a click fetches it', () => {
    write('taskpane.js', 100_000);
    write('chunk-7.js', 10_000);
    write('taskpane.css', 6_000);

    expect(exceeded()).toEqual(['pane']);
  });

  test('objects to more than 381 kB in all', () => {
    write('taskpane.js', 100_000);
    write('on-demand.report.js', 282_000);

    expect(exceeded()).toEqual(['all']);
  });

  test('holds the functions in one file to a budget of their own', () => {
    write('taskpane.js', 100_000);
    write('on-demand.report.js', 155_000);
    write('functions-alone.js', 61_000);

    expect(exceeded()).toEqual(['alone']);
  });

  test("leaves a local copy of Microsoft's office.js out", () => {
    write('office-js/office.js', 200_000);
    write('taskpane.js', 1_000);

    expect(bundleSizes(builtFiles(folder)).all).toBeLessThan(1_100);
  });

  test('says what to do when nothing was built', () => {
    expect(() => builtFiles(join(folder, 'absent'))).toThrow('npm run build');
  });
});

describe('addresses of the manifest', () => {
  const manifest = `<A>
    <IconUrl DefaultValue="https://localhost:3000/assets/icon-32.png"/>
    <Url DefaultValue="https://localhost:3000/functions.zh-CN.json"><Override Value="https://localhost:3000/functions.en-US.json"/></Url>
    <String DefaultValue="评分"/>
  </A>`;

  test('must all be in the build, overrides included', () => {
    write('assets/icon-32.png', 10);
    write('functions.zh-CN.json', 10);

    expect(missingAddresses(manifest, folder)).toMatchObject([{ line: 3, message: expect.stringContaining('functions.en-US.json') }]);
  });
});
