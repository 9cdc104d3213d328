/** Holds the built add-in against the size budgets, the manifest's addresses and the pane's themes: exit 0 or 1. Run after `npm run build`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { missingAddresses } from './guards/built-addresses';
import { budgetFindings, BUDGETS, builtFiles, bundleSizes, kilobytes } from './guards/bundle-budget';
import { formatFinding } from './guards/guard';
import { tokenFindings } from './theme/needed-tokens';

const project = fileURLToPath(new URL('..', import.meta.url));
const built = `${project}/dist/addin`;
const files = builtFiles(built);

const sizes = bundleSizes(files);
for (const [part, budget] of Object.entries(BUDGETS)) {
  console.log(`${part.padEnd(10)} ${kilobytes(sizes[part as keyof typeof BUDGETS]).padStart(9)} of ${kilobytes(budget)} after gzip`);
}
const findings = [...budgetFindings(files), ...missingAddresses(readFileSync(`${project}/manifest.xml`, 'utf8'), built), ...tokenFindings(built, `${project}/src/taskpane/theme`)];
for (const found of findings) console.error(formatFinding(found));
process.exitCode = findings.length === 0 ? 0 : 1;
