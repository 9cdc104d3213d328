/** Makes the sample workbook: the template filled with what the published report prints. Run by `npm run sample`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DEFAULT_FRAMEWORK } from '../src/scoring/frameworks/builtin';
import { templateWorkbook } from '../src/workbench/commands/templateCommand';

const { model } = await templateWorkbook(DEFAULT_FRAMEWORK, { isSample: true, language: 'zh-CN' });
await writeFile(join(import.meta.dirname, 'futian-2024.xlsx'), model.save());
