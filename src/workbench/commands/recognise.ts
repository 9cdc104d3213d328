/** `npm run recognise`. */
import { recogniseCommand } from './recogniseCommand';

process.exitCode = await recogniseCommand(
  process.argv.slice(2),
  (text) => process.stdout.write(text),
  (text) => process.stderr.write(text),
);
