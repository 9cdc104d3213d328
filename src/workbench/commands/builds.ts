/** Builds the add-in and the workbench's page when they are missing or older than their sources. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import webpack, { type Configuration } from 'webpack';
import { workbenchPage } from '../page/webpack.page.cjs';
import { PROJECT_FOLDERS } from '../server/folders';

/** One thing that webpack makes, and all that it is made from. */
interface Build {
  readonly folder: string;
  /** Files and folders of the project whose contents decide whether the build is fresh. */
  readonly sources: readonly string[];
  readonly configuration: () => Promise<Configuration>;
}

const ADDIN_SOURCES = ['src/taskpane', 'src/functions', 'src/report', 'src/workbook', 'src/scoring', 'src/messages', 'assets', 'manifest.xml'];
const SHARED_SOURCES = ['package-lock.json', 'webpack.config.js'];

const BUILDS = {
  addin: { folder: PROJECT_FOLDERS.addin, sources: [...ADDIN_SOURCES, ...SHARED_SOURCES], configuration: addinConfiguration },
  page: { folder: PROJECT_FOLDERS.page, sources: ['src/workbench', 'src/messages', ...SHARED_SOURCES], configuration: async () => workbenchPage() },
} as const satisfies Record<string, Build>;

export type BuildName = keyof typeof BUILDS;

/** In the built folder: the hash of the sources that it was built from. */
const STAMP = '.sources';

/** The webpack build ended with errors; the message holds them. */
export class BuildError extends Error {
  override readonly name = 'BuildError';
}

/** Those of the builds that are missing or were made from other sources than those on disk. */
export async function staleBuilds(names: readonly BuildName[]): Promise<readonly BuildName[]> {
  const fresh = await Promise.all(names.map(async (name) => (await stampOf(BUILDS[name])) === (await hashOfSources(BUILDS[name]))));
  return names.filter((_name, index) => fresh[index] !== true);
}

/**
 * Builds one after the other, each stamped with its sources. A build takes the place of the one before only when it
 * is complete: a failed one leaves it, and two at the same time do not mix.
 *
 * @throws BuildError with webpack's messages
 */
export async function build(names: readonly BuildName[]): Promise<void> {
  for (const name of names) {
    const { folder, configuration } = BUILDS[name];
    const sources = await hashOfSources(BUILDS[name]);
    const made = `${folder}.${process.pid}`;
    const wanted = await configuration();
    try {
      await run({ ...wanted, output: { ...wanted.output, path: made } });
      await writeFile(join(made, STAMP), sources);
      await rm(folder, { recursive: true, force: true });
      await rename(made, folder);
    } finally {
      await rm(made, { recursive: true, force: true });
    }
  }
}

async function addinConfiguration(): Promise<Configuration> {
  const module = (await import(pathToFileURL(join(PROJECT_FOLDERS.project, 'webpack.config.js')).href)) as { readonly default: unknown };
  const configurations = (Array.isArray(module.default) ? module.default : [module.default]) as readonly Configuration[];
  const addin = configurations.find((configuration) => configuration.output?.path === PROJECT_FOLDERS.addin);
  if (addin === undefined) throw new BuildError(`webpack.config.js builds nothing into ${relative(PROJECT_FOLDERS.project, PROJECT_FOLDERS.addin)}`);
  return addin;
}

function run(configuration: Configuration): Promise<void> {
  return new Promise((resolve, reject) => {
    const compiler = webpack(configuration);
    compiler.run((error, stats) => {
      compiler.close(() => {
        if (error !== null) reject(new BuildError(error.message));
        else if (stats?.hasErrors() === true) reject(new BuildError(stats.toString({ preset: 'errors-only', colors: false })));
        else resolve();
      });
    });
  });
}

async function stampOf({ folder }: Build): Promise<string | null> {
  const stamp = join(folder, STAMP);
  return existsSync(stamp) ? readFile(stamp, 'utf8') : null;
}

async function hashOfSources({ sources }: Build): Promise<string> {
  const hash = createHash('sha256');
  for (const source of sources) {
    for (const file of await filesUnder(join(PROJECT_FOLDERS.project, source))) {
      hash.update(relative(PROJECT_FOLDERS.project, file)).update('\0').update(await readFile(file)).update('\0');
    }
  }
  return hash.digest('hex');
}

/** The file itself, all files in a folder in a fixed order, or nothing when it does not exist. */
async function filesUnder(path: string): Promise<readonly string[]> {
  if (!existsSync(path)) return [];
  const entries = await readdir(path, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  });
  if (entries === null) return [path];
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}
