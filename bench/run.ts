/** `npm run bench`: ratios from one run on this machine. Nothing is asserted: times are no tests. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { benchLargeThroughHost } from './largeThroughHost';
import { benchRecognition } from './recognition';
import { benchRoundTrips } from './roundTrips';
import { benchScore } from './score';

benchScore();
await benchRoundTrips();
await benchLargeThroughHost();
benchRecognition();
// The functions are measured as they are built, in a process of their own.
const functions = spawnSync('npx', ['tsx', fileURLToPath(new URL('functions.ts', import.meta.url))], { stdio: 'inherit' });
process.exitCode = functions.status ?? 1;
