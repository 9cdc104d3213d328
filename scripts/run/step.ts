import { spawn } from 'node:child_process';

/** How one step of a longer run ended. */
export interface StepResult {
  readonly name: string;
  readonly passed: boolean;
  readonly seconds: number;
}

/**
 * Runs a program of node_modules or Node itself in the project folder with its output shown as it comes.
 * Never rejects for a failing program: that is a result. Rejects when the program cannot be started.
 */
export function runStep(
  name: string,
  command: string,
  commandArguments: readonly string[],
  options: { readonly folder: string; readonly environment?: NodeJS.ProcessEnv },
): Promise<StepResult> {
  const started = performance.now();
  console.log(`\n── ${name}`);
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArguments, {
      cwd: options.folder,
      env: { ...process.env, ...options.environment },
      stdio: 'inherit',
    });
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ name, passed: code === 0, seconds: (performance.now() - started) / 1000 });
    });
  });
}

/** A Node program of an installed package, found by file so that no shell and no global installation is involved. */
export function packageProgram(program: keyof typeof PROGRAMS): string {
  return PROGRAMS[program];
}

const PROGRAMS = {
  tsc: 'node_modules/typescript/bin/tsc',
  eslint: 'node_modules/eslint/bin/eslint.js',
  depcruise: 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs',
  webpack: 'node_modules/webpack-cli/bin/cli.js',
  jest: 'node_modules/jest/bin/jest.js',
  tsx: 'node_modules/tsx/dist/cli.mjs',
} as const;
