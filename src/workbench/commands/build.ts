/** `npm run build`: the add-in into dist/addin, the workbench's page into dist/workbench. With `-- --if-stale` only what is out of date. */
import { build, BuildError, staleBuilds } from './builds';

const NAMES = ['addin', 'page'] as const;

try {
  await build(process.argv.includes('--if-stale') ? await staleBuilds(NAMES) : NAMES);
} catch (error) {
  if (!(error instanceof BuildError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
