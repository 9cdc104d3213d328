/** `npm run check`: types, lint, import rules, manifest and guards. Exit 0 when all hold, else 1. */
import { fileURLToPath } from 'node:url';
import { runChecks } from './run/check-steps';

const results = await runChecks(fileURLToPath(new URL('..', import.meta.url)));
const failed = results.filter(({ passed }) => !passed).map(({ name }) => name);
console.log(`\n${failed.length === 0 ? 'check: all passed' : `check: failed: ${failed.join(', ')}`}`);
process.exitCode = failed.length === 0 ? 0 : 1;
