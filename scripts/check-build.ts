/** Holds the built add-in against the size budgets and the manifest's addresses: exit 0 or 1. Run after `npm run build`. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { missingAddresses } from './guards/built-addresses';
import { budgetFindings, BUDGETS, builtFiles, bundleSizes, kilobytes } from './guards/bundle-budget';
import { formatFinding } from './guards/guard';

const project = fileURLToPath(new URL('..', import.meta.url));
const built = `${project}/dist/addin`;
const files = builtFiles(built);

const sizes = bundleSizes(files);
for (const [part, budget] of Object.entries(BUDGETS)) {
  console.log(`${part.padEnd(10)} ${kilobytes(sizes[part as keyof typeof BUDGETS]).padStart(9)} of ${kilobytes(budget)} after gzip`);
}
const findings = [...budgetFindings(files), ...missingAddresses(readFileSync(`${project}/manifest.xml`, 'utf8'), built)];
for (const found of findings) console.error(formatFinding(found));
process.exitCode = findings.length === 0 ? 0 : 1;
