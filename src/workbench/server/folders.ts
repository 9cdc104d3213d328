import { fileURLToPath } from 'node:url';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';

/** A folder of the disk under a path of the site. */
export interface ServedFolder {
  /** The path under which it is served; begins and ends with `/`. */
  readonly path: string;
  readonly folder: string;
  /** Finds names in any letter case: office.js asks for `zh-CN/…` where the package has `zh-cn/…`. */
  readonly anyLetterCase?: boolean;
}

const PROJECT = fileURLToPath(new URL('../../../', import.meta.url));

/** Where the built pages, office.js and the samples are in this project. */
export const PROJECT_FOLDERS = {
  project: PROJECT,
  page: join(PROJECT, 'dist', 'workbench'),
  addin: join(PROJECT, 'dist', 'addin'),
  officeJs: join(PROJECT, 'node_modules', '@microsoft', 'office-js', 'dist'),
  samples: join(PROJECT, 'samples'),
} as const;

/** What the workbench's site consists of; the first path that fits a request is taken. */
export const SITE: readonly ServedFolder[] = [
  { path: '/officejs/', folder: PROJECT_FOLDERS.officeJs, anyLetterCase: true },
  { path: '/addin/', folder: PROJECT_FOLDERS.addin },
  { path: '/samples/', folder: PROJECT_FOLDERS.samples },
  { path: '/', folder: PROJECT_FOLDERS.page },
];

/**
 * The file that a request path means, or `null` when there is none.
 * Nothing outside the folder can be reached: neither by `..` in any encoding nor by a symbolic link.
 *
 * @param requestPath the path of the URL, still percent-encoded, without query
 */
export async function findFile(site: readonly ServedFolder[], requestPath: string): Promise<string | null> {
  const path = decoded(requestPath);
  const served = path === null ? undefined : site.find((each) => path.startsWith(each.path));
  if (path === null || served === undefined) return null;
  const names = path.slice(served.path.length).split('/');
  if (names.at(-1) === '') names[names.length - 1] = 'index.html';
  if (names.some((name) => name === '' || name.startsWith('.') || /[\\:\0]/.test(name))) return null;
  const file = await existing(served, names);
  if (file === null) return null;
  const root = await realpath(served.folder);
  return (await realpath(file)).startsWith(root + sep) ? file : null;
}

function decoded(requestPath: string): string | null {
  try {
    return decodeURIComponent(requestPath);
  } catch {
    return null;
  }
}

async function existing(served: ServedFolder, names: readonly string[]): Promise<string | null> {
  let found = served.folder;
  for (const name of names) {
    const next = join(found, name);
    if (await exists(next)) {
      found = next;
      continue;
    }
    if (served.anyLetterCase !== true || !(await stat(found)).isDirectory()) return null;
    const same = (await readdir(found)).find((entry) => entry.toLowerCase() === name.toLowerCase());
    if (same === undefined) return null;
    found = join(found, same);
  }
  return (await stat(found)).isFile() ? found : null;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
