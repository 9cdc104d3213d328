/** Holds manifest.xml against our structural rules: exit 0 when it is sound, 1 with one line a mistake. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { checkManifest } from './manifest/check';
import { projectContext } from './manifest/project-context';

const project = fileURLToPath(new URL('..', import.meta.url));
const findings = checkManifest(readFileSync(`${project}/manifest.xml`, 'utf8'), projectContext(project));
for (const { rule, line, message } of findings) console.error(`manifest.xml:${String(line)}  ${message} [${rule}]`);
process.exitCode = findings.length === 0 ? 0 : 1;
