/** `npm run score`. */
import { scoreCommand } from './scoreCommand';

process.exitCode = await scoreCommand(
  process.argv.slice(2),
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text),
);
