/** Makes the sample workbooks from what the published report prints. Run by `npm run sample`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FUTIAN_2024 } from './futian2024';
import { sampleWorkbook } from './sampleWorkbook';

await writeFile(join(import.meta.dirname, 'futian-2024.xlsx'), sampleWorkbook(FUTIAN_2024).save());
