/** Writes what the catalogue of functions makes: metadata, help pages, the README's table. `npm run functions`. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { madeFiles, withFunctionTable } from './functions/made-files';

const project = fileURLToPath(new URL('..', import.meta.url));

for (const [path, text] of madeFiles()) {
  mkdirSync(dirname(`${project}/${path}`), { recursive: true });
  writeFileSync(`${project}/${path}`, text);
}
const readme = readFileSync(`${project}/README.md`, 'utf8');
const updated = withFunctionTable(readme);
if (updated !== null && updated !== readme) writeFileSync(`${project}/README.md`, updated);
console.log(`${String(madeFiles().size)} files made${updated === null ? '; README.md has no markers for the table of functions' : ''}`);
