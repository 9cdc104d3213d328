import { readFileSync } from 'node:fs';
import type { Guard, GuardFinding } from './guard';
import { isAllowedExpression } from './licence-expression';

/** Permissive licences, for what ships and for what builds and tests. */
const PERMISSIVE: ReadonlySet<string> = new Set([
  '0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0', 'Python-2.0', 'Unlicense', 'Zlib',
]);
/** Licences with terms of their own that only matter to one who changes or publishes the package itself. */
const DEVELOPMENT_ONLY: ReadonlySet<string> = new Set([...PERMISSIVE, 'MPL-2.0', 'CC-BY-4.0']);

const EXCEPTIONS_FILE = 'scripts/guards/licence-exceptions.json';

export interface LockedPackage {
  readonly license?: string;
  readonly dev?: boolean;
}

interface LicenceException {
  readonly licence: string;
  readonly reason: string;
}

/** No package of the whole tree, development included, comes under a licence that this project cannot live with. */
export const licences: Guard = {
  name: 'licences',
  check: (projectFolder) => {
    const lock = JSON.parse(readFileSync(`${projectFolder}/package-lock.json`, 'utf8')) as { packages: Readonly<Record<string, LockedPackage>> };
    const exceptions = JSON.parse(readFileSync(`${projectFolder}/${EXCEPTIONS_FILE}`, 'utf8')) as Readonly<Record<string, LicenceException>>;
    return licenceFindings(lock.packages, exceptions);
  },
};

/** Findings for a lock file's packages (by `node_modules/…` path) and the exceptions by package name; exported for its test. */
export function licenceFindings(
  packages: Readonly<Record<string, LockedPackage>>,
  exceptions: Readonly<Record<string, LicenceException>>,
): readonly GuardFinding[] {
  const installed = Object.entries(packages).filter(([path]) => path !== '');
  const refused = installed.flatMap(([path, { license = '', dev = false }]) => {
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    if (isAllowedExpression(license, dev ? DEVELOPMENT_ONLY : PERMISSIVE)) return [];
    return [{ name, license, dev }];
  });
  return [
    ...refused
      .filter(({ name, license, dev }) => !(dev && exceptions[name]?.licence === license))
      .map(({ name, license, dev }) => ({
        file: 'package-lock.json',
        message: `${name} (${dev ? 'development' : 'production'}) has the licence "${license}", which is not on the list; drop it, or for development give a reason in ${EXCEPTIONS_FILE}.`,
      })),
    ...Object.keys(exceptions)
      .filter((name) => !refused.some((item) => item.name === name))
      .map((name) => ({ file: EXCEPTIONS_FILE, message: `${name} needs no exception any more.` })),
  ];
}
