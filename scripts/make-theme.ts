/**
 * `npm run theme`: makes the pane's themes again, after a build: of Fluent's tokens those that a built script or style
 * names. All of them would be a tenth of what the pane loads first.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { neededTheme, PANE_THEMES } from './theme/needed-tokens';

const project = fileURLToPath(new URL('..', import.meta.url));
for (const [name, fluent] of Object.entries(PANE_THEMES)) {
  const tokens = neededTheme(join(project, 'dist/addin'), fluent);
  writeFileSync(join(project, `src/taskpane/theme/${name}.json`), `${JSON.stringify(tokens, null, 2)}\n`);
  console.log(`${name}: ${Object.keys(tokens).length} tokens`);
}
