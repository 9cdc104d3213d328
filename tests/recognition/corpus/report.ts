/**
 * Prints how well the recogniser does on the corpus, and what it misses, by workbook and input.
 * Misses of a part that is held out are printed only when it is named with `--part`, so that nobody sees them unawares.
 * `npx tsx tests/recognition/corpus/report.ts [--part dev|held-out|held-out-2] [--numbers]`
 */
import { recognise } from '../../../src/scoring/recognition';
import { CORPUS } from './index';
import { examine } from './run';
import { numbersByPart, slips } from './support/report';

const part = process.argv.includes('--part') ? process.argv[process.argv.indexOf('--part') + 1] : null;
const verdicts = Object.fromEntries(
  await Promise.all(
    Object.entries(CORPUS)
      .filter(([name]) => part === null || name === part)
      .map(async ([name, workbooks]) => [name, await examine(recognise, workbooks)] as const),
  ),
);

console.log(numbersByPart(verdicts).join('\n'));
if (!process.argv.includes('--numbers')) console.log(`\n${slips(verdicts[part ?? 'dev'] ?? []).join('\n')}`);
