import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { GuardFinding } from './guard';

const KILOBYTE = 1000;
/** Budgets in bytes after gzip at its highest level: what an accountant's PC must fetch and parse. */
export const BUDGETS = {
  /** The custom functions' script, loaded first and without React. */
  functions: 16 * KILOBYTE,
  /** Everything the pane may load before anything is clicked. */
  pane: 115 * KILOBYTE,
  /** The same functions in one file, for a runtime without a page. */
  alone: 60 * KILOBYTE,
  /** Everything that a page can load if somebody clicks everywhere; each view is a chunk of its own. */
  all: 381 * KILOBYTE,
} as const;

/** Its name carries a hash of what is in it. */
const FUNCTIONS_SCRIPT = /^functions\.[0-9a-f]+\.js$/;
/** A chunk counts as loaded at once unless its name says that a click fetches it. */
const ON_DEMAND = /(^|\/)on-demand[.-]/;
/** For the runtime without a page, instead of the functions script and what it fetches: no page loads it. */
const FUNCTIONS_ALONE = 'functions-alone.js';
/** Microsoft's library, when an intranet build carries a copy, is not ours to slim. */
const NOT_OURS = /^office-js\//;

export interface BuiltFile {
  readonly path: string;
  readonly gzipBytes: number;
}

/** Scripts and styles of the built add-in with their size after gzip. */
export function builtFiles(builtFolder: string): readonly BuiltFile[] {
  if (!existsSync(builtFolder)) throw new Error(`There is no build at ${builtFolder}; run npm run build.`);
  return readdirSync(builtFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|css)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({
      path: relative(builtFolder, file).split(sep).join('/'),
      gzipBytes: gzipSync(readFileSync(file), { level: 9 }).length,
    }))
    .filter(({ path }) => !NOT_OURS.test(path));
}

/** The sums that have a budget. `functions` is 0 while the add-in has no functions script. */
export function bundleSizes(files: readonly BuiltFile[]): Readonly<Record<keyof typeof BUDGETS, number>> {
  return {
    functions: sum(files.filter(({ path }) => FUNCTIONS_SCRIPT.test(path))),
    pane: sum(files.filter(({ path }) => path !== FUNCTIONS_ALONE && !ON_DEMAND.test(path))),
    alone: sum(files.filter(({ path }) => path === FUNCTIONS_ALONE)),
    all: sum(files.filter(({ path }) => path !== FUNCTIONS_ALONE)),
  };
}

/** Budgets that the built add-in exceeds. */
export function budgetFindings(files: readonly BuiltFile[]): readonly GuardFinding[] {
  const sizes = bundleSizes(files);
  return Object.entries(BUDGETS).flatMap(([part, budget]) => {
    const size = sizes[part as keyof typeof BUDGETS];
    return size > budget
      ? [{ file: 'dist/addin', message: `${part}: ${kilobytes(size)} after gzip, over the budget of ${kilobytes(budget)}.` }]
      : [];
  });
}

export function kilobytes(bytes: number): string {
  return `${(bytes / KILOBYTE).toFixed(1)} kB`;
}

function sum(files: readonly BuiltFile[]): number {
  return files.reduce((total, { gzipBytes }) => total + gzipBytes, 0);
}
