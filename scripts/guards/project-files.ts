import { readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';

/** A text file of the project. */
export interface ProjectFile {
  /** Relative to the project folder, with `/`. */
  readonly path: string;
  readonly text: string;
}

const NOT_OURS: readonly string[] = ['node_modules', 'dist', 'coverage', '.git', '.output', 'package-lock.json'];
const TEXT: readonly string[] = [
  '.ts', '.tsx', '.js', '.cjs', '.mjs', '.css', '.html', '.json', '.md', '.xml', '.svg', '.yml', '.yaml', '.txt', '.sh', '',
];

/** Every text file that people wrote here, in a fixed order; what is generated or installed is left out. */
export function projectFiles(projectFolder: string): readonly ProjectFile[] {
  return filesBelow(projectFolder)
    .filter((file) => TEXT.includes(extname(file)))
    .map((file) => ({ path: relative(projectFolder, file).split(sep).join('/'), text: readFileSync(file, 'utf8') }));
}

function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !NOT_OURS.includes(entry.name))
    .sort((first, second) => (first.name < second.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(path);
      return entry.isFile() ? [path] : [];
    });
}
