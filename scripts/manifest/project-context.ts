import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { RIBBON_ACTIONS } from '../../src/taskpane/ribbonActions';
import type { ManifestContext } from './rule';

/** What this project's add-in really associates and ships, to hold the manifest against. */
export function projectContext(projectFolder: string): ManifestContext {
  return {
    actionIds: RIBBON_ACTIONS,
    pictureSize: (path) => {
      const file = join(projectFolder, path);
      if (!path.endsWith('.png') || !existsSync(file)) return null;
      const { width, height } = PNG.sync.read(readFileSync(file));
      return { width, height };
    },
  };
}
