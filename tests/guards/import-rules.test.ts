import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const project = join(__dirname, '../..');
/** Inside the project, so that packages resolve as they do for the product. */
const probe = join(project, 'tests/.output/import-rules');

/** A small product in which every file breaks the rule it is listed under. */
const OFFENDERS: readonly { readonly rule: string; readonly file: string; readonly imports: string }[] = [
  { rule: 'no-circular', file: 'src/scoring/circle.ts', imports: './circle2' },
  { rule: 'resolvable', file: 'src/scoring/lost.ts', imports: './nowhere' },
  { rule: 'scoring-is-pure', file: 'src/scoring/office.ts', imports: '../workbook/target' },
  { rule: 'scoring-is-pure', file: 'src/scoring/node.ts', imports: 'node:fs' },
  { rule: 'scoring-is-pure', file: 'src/scoring/react.ts', imports: 'react' },
  { rule: 'messages-is-a-leaf', file: 'src/messages/workbook.ts', imports: '../workbook/target' },
  { rule: 'messages-know-types-only', file: 'src/messages/scoring.ts', imports: '../scoring/target' },
  { rule: 'workbook-on-scoring', file: 'src/workbook/pane.ts', imports: '../taskpane/target' },
  { rule: 'functions-are-thin', file: 'src/functions/react.ts', imports: 'react' },
  { rule: 'taskpane-on-workbook', file: 'src/taskpane/node.ts', imports: 'node:path' },
  { rule: 'add-in-without-workbench', file: 'src/taskpane/workbench.ts', imports: '../workbench/target' },
  { rule: 'workbench-hosts-the-built-add-in', file: 'src/workbench/pane.ts', imports: '../taskpane/target' },
  { rule: 'add-in-without-development-packages', file: 'src/taskpane/tool.ts', imports: 'fflate' },
  { rule: 'grid-behind-its-adapter', file: 'src/workbench/page/grid.ts', imports: '@univerjs/core' },
  { rule: 'product-without-tests', file: 'src/workbench/test.ts', imports: '../../tests/target' },
];

const INNOCENT: readonly (readonly [string, string])[] = [
  ['src/scoring/circle2.ts', "import './circle';"],
  ['src/scoring/target.ts', "import '../messages/target';"],
  ['src/workbook/target.ts', "import '../scoring/target';"],
  ['src/taskpane/target.ts', "import '../workbook/target';"],
  ['src/messages/target.ts', "import type { Code } from '../scoring/codes';\nexport type Words = Record<Code, string>;"],
  ['src/scoring/codes.ts', "export type Code = 'a';"],
  ['src/workbench/target.ts', "import '../workbook/target';"],
  ['src/workbench/page/grid/target.ts', "import '@univerjs/core';"],
  ['tests/target.ts', 'export {};'],
  ['tsconfig.json', '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "Bundler" } }'],
  ['package.json', '{ "dependencies": { "react": "*" }, "devDependencies": { "fflate": "*" } }'],
];

function write(file: string, text: string): void {
  const path = join(probe, file);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

interface Violation {
  readonly rule: { readonly name: string };
  readonly from: string;
}

describe('the import rules', () => {
  let violations: readonly Violation[];

  beforeAll(() => {
    rmSync(probe, { recursive: true, force: true });
    for (const { file, imports } of OFFENDERS) write(file, `import '${imports}';`);
    for (const [file, text] of INNOCENT) write(file, text);
    const { stdout, stderr } = spawnSync(
      process.execPath,
      [join(project, 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs'), '--config', join(project, '.dependency-cruiser.cjs'), '--output-type', 'json', 'src'],
      { cwd: probe, encoding: 'utf8' },
    );
    if (stdout === '') throw new Error(stderr);
    violations = JSON.parse(stdout).summary.violations;
  });
  afterAll(() => {
    rmSync(probe, { recursive: true, force: true });
  });

  test.each(OFFENDERS)('$rule: $file may not import $imports', ({ rule, file }) => {
    expect(violations.filter(({ from }) => from === file).map((violation) => violation.rule.name)).toContain(rule);
  });

  test('leave the permitted directions alone', () => {
    const innocent = INNOCENT.map(([file]) => file).filter((file) => file !== 'src/scoring/circle2.ts');

    expect(violations.filter(({ from }) => innocent.includes(from))).toEqual([]);
  });
});
