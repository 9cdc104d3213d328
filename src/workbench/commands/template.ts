/** `npm run template`. */
import { templateCommand } from './templateCommand';

process.exitCode = await templateCommand(
  process.argv.slice(2),
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text),
);
