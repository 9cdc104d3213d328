import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const project = join(__dirname, '../..');
const xml = readFileSync(join(project, 'manifest.xml'), 'utf8');

interface MicrosoftView {
  readonly info: Readonly<Record<string, unknown>>;
  readonly unified: { readonly extensions: readonly [Extension] };
  readonly english: Readonly<Record<string, string>>;
  readonly schemaErrors: readonly string[];
}

/** The parts of the unified manifest that are looked at here. */
interface Extension {
  readonly ribbons: readonly { readonly tabs: readonly { readonly builtInTabId: string; readonly groups: readonly { readonly controls: readonly unknown[] }[] }[] }[];
  readonly runtimes: readonly { readonly lifetime: string; readonly actions?: readonly { readonly id: string }[] }[];
  readonly requirements: { readonly capabilities: readonly unknown[] };
}

/** What Microsoft's packages make of a manifest, read in a program of its own. */
function microsoftView(manifest: string): MicrosoftView {
  const folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  try {
    const file = join(folder, 'manifest.xml');
    writeFileSync(file, manifest);
    const output = execFileSync(
      process.execPath,
      [join(project, 'node_modules/tsx/dist/cli.mjs'), join(project, 'scripts/manifest/microsoft-view.ts'), file],
      { encoding: 'utf8', cwd: project },
    );
    return JSON.parse(output);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe("manifest.xml in the eyes of Microsoft's own packages", () => {
  const view = microsoftView(xml);

  test('is a Chinese task pane for Excel that may write', () => {
    expect(view.info).toMatchObject({
      officeAppType: 'TaskPaneApp',
      manifestType: 'xml',
      hosts: ['Workbook'],
      defaultLocale: 'zh-CN',
      displayName: '部门预算绩效自评',
      permissions: 'ReadWriteDocument',
      appDomains: [],
      defaultSettings: { sourceLocation: 'https://localhost:3000/taskpane.html' },
    });
  });

  test("carries the package's version with a fourth part", () => {
    const { version } = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));

    expect(view.info.version).toBe(`${version}.0`);
  });

  test('converts to a unified manifest that the published schema accepts', () => {
    expect(view.schemaErrors).toEqual([]);
  });

  test('keeps the pane button, the Score command and the long-lived runtime when converted', () => {
    const [{ ribbons, runtimes, requirements }] = view.unified.extensions;

    expect(ribbons[0]?.tabs[0]?.builtInTabId).toBe('TabHome');
    expect(ribbons[0]?.tabs[0]?.groups[0]?.controls).toHaveLength(2);
    expect(runtimes.flatMap((runtime) => runtime.actions ?? []).map((action) => action.id)).toContain('scoreWorkbook');
    expect(runtimes.map((runtime) => runtime.lifetime)).toContain('long');
    expect(requirements.capabilities).toEqual([
      { name: 'ExcelApi', minVersion: '1.12' },
      { name: 'SharedRuntime', minVersion: '1.1' },
      { name: 'CustomFunctionsRuntime', minVersion: '1.3' },
    ]);
  });

  test('has an English file for the texts that people read', () => {
    expect(Object.values(view.english)).toEqual(expect.arrayContaining(['Budget Scorecard', 'Open scoring', 'Score']));
  });

  test('is refused by that schema when a command has a name of more than 64 characters', () => {
    const { schemaErrors } = microsoftView(xml.replace('scoreWorkbook', 'x'.repeat(65)));

    expect(schemaErrors).not.toEqual([]);
  });
});
