/** `npm run framework`. */
import { frameworkCommand } from './frameworkCommand';

process.exitCode = await frameworkCommand(
  process.argv.slice(2),
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text),
);
