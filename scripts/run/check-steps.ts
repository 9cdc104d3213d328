import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { packageProgram, runStep, type StepResult } from './step';

/** Folders with code, as far as they exist. */
const CODE_FOLDERS = ['src', 'tests', 'scripts', 'bench', 'samples'];

/** Types, lint, the direction of imports, the manifest and the rules of the house, all of them, so that one run tells everything. */
export async function runChecks(folder: string): Promise<readonly StepResult[]> {
  const folders = CODE_FOLDERS.filter((name) => existsSync(join(folder, name)));
  const node = process.execPath;
  const steps: readonly (readonly [string, readonly string[]])[] = [
    ['types', [packageProgram('tsc'), '-p', '.', '--noEmit']],
    ['lint', [packageProgram('eslint'), '--no-error-on-unmatched-pattern', ...folders]],
    ['imports', [packageProgram('depcruise'), '--config', '.dependency-cruiser.cjs', ...folders]],
    ['manifest', [packageProgram('tsx'), 'scripts/check-manifest.ts']],
    ['guards', [packageProgram('tsx'), 'scripts/check-guards.ts']],
  ];
  const results: StepResult[] = [];
  for (const [name, commandArguments] of steps) results.push(await runStep(name, node, commandArguments, { folder }));
  return results;
}
