/** Runs the rules of the house that no compiler or linter holds: exit 0 or 1 with one line a finding. */
import { fileURLToPath } from 'node:url';
import { fileLength } from './guards/file-length';
import { formatFinding } from './guards/guard';
import { hiddenUnicode } from './guards/hidden-unicode';
import { licences } from './guards/licences';
import { machinePaths } from './guards/machine-paths';
import { messageParity } from './guards/message-parity';

const GUARDS = [fileLength, hiddenUnicode, machinePaths, licences, messageParity];

const project = fileURLToPath(new URL('..', import.meta.url)).replace(/[\\/]$/, '');
let total = 0;
for (const guard of GUARDS) {
  const findings = await guard.check(project);
  total += findings.length;
  for (const found of findings) console.error(`${formatFinding(found)} [${guard.name}]`);
}
console.log(total === 0 ? `${String(GUARDS.length)} guards, nothing to report` : `${String(total)} findings`);
process.exitCode = total === 0 ? 0 : 1;
