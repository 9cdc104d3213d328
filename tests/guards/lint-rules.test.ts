import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

const project = join(__dirname, '../..');

interface Probe {
  /** An existing file, whose place decides the rules; its text is not used. */
  readonly file: string;
  readonly code: string;
  /** The rule that must object, or null when none may. */
  readonly rule: string | null;
}

const SCORING = 'src/scoring/exact/ratio.ts';
const MESSAGES = 'src/messages/language.ts';
const WORKBOOK = 'src/workbook/model.ts';
const WORKBENCH = 'src/workbench/server/server.ts';

const PROBES: readonly Probe[] = [
  { file: SCORING, code: 'export const a = Excel;', rule: 'no-restricted-globals' },
  { file: SCORING, code: 'export const a = document.title;', rule: 'no-restricted-globals' },
  { file: SCORING, code: 'export const a = new Date();', rule: 'no-restricted-globals' },
  { file: SCORING, code: 'export const a = process.env;', rule: 'no-restricted-globals' },
  { file: SCORING, code: "export const a = parseFloat('1');", rule: 'no-restricted-globals' },
  { file: SCORING, code: "export const a = Number.parseFloat('1');", rule: 'no-restricted-properties' },
  { file: SCORING, code: 'export const a = Math.random();', rule: 'no-restricted-properties' },
  { file: SCORING, code: 'export const a = (1.005).toFixed(2);', rule: 'house/no-number-text' },
  { file: SCORING, code: "const n = Number('1');\nexport const a = n.toPrecision(2);", rule: 'house/no-number-text' },
  { file: SCORING, code: "import { Decimal } from 'decimal.js';\nexport const a = new Decimal('1.005').toFixed(2);", rule: null },
  { file: SCORING, code: "export function f(): void {\n  console.log('a');\n}", rule: 'no-restricted-globals' },
  { file: SCORING, code: 'export const a: any = 1;', rule: '@typescript-eslint/no-explicit-any' },
  { file: MESSAGES, code: 'export const a = Office.context;', rule: 'no-restricted-globals' },
  { file: MESSAGES, code: 'export const a = window.Office;', rule: 'no-restricted-properties' },
  { file: MESSAGES, code: "export const a = fetch('x');", rule: 'no-restricted-globals' },
  { file: MESSAGES, code: "export default 'a';", rule: 'no-restricted-syntax' },
  { file: MESSAGES, code: "export function f(e: HTMLElement): void {\n  e.innerHTML = 'a';\n}", rule: 'no-restricted-syntax' },
  { file: MESSAGES, code: "export const a = { dangerouslySetInnerHTML: { __html: 'a' } };", rule: 'no-restricted-syntax' },
  { file: WORKBOOK, code: 'export const a = Excel.run;', rule: null },
  { file: WORKBOOK, code: "export const a = fetch('x');", rule: 'no-restricted-globals' },
  { file: WORKBENCH, code: "export const a = document.title;\nexport const b = fetch('x');", rule: null },
];

/** Lints all probes in one run of ESLint, which loads its configuration as a module and so needs a program of its own. */
function lintAll(): readonly (readonly string[])[] {
  const program = `
    const { ESLint } = await import('eslint');
    const eslint = new ESLint();
    const probes = JSON.parse(process.argv[1]);
    const results = [];
    for (const { file, code } of probes) {
      const [result] = await eslint.lintText(code, { filePath: file });
      results.push(result.messages.map((message) => message.ruleId ?? message.message));
    }
    process.stdout.write(JSON.stringify(results));`;
  const output = execFileSync(process.execPath, ['--input-type=module', '--eval', program, JSON.stringify(PROBES)], {
    cwd: project,
    encoding: 'utf8',
  });
  return JSON.parse(output);
}

describe('the lint rules of the house', () => {
  const found = lintAll();

  test.each(PROBES.map((probe, index) => ({ ...probe, index })))('$file: $code → $rule', ({ rule, index }) => {
    const rules = found[index] ?? [];
    if (rule === null) expect(rules.filter((name) => /restricted|house|console/.test(name))).toEqual([]);
    else expect(rules).toContain(rule);
  });
});
