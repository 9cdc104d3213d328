/** Reads the sheet 「评分标准」 of the open workbook. */
import type { Language } from '../../../messages/language';
import { frameworkFromTable, isSameFramework, type ReadFramework } from '../../../scoring/frameworks/sheet';
import { sheetFaultLine } from '../../../scoring/wording/sheetFault';
import { frameworkWithId } from '../choice';
import { runInWorkbook, type RunOptions } from '../../host/run';
import { WorkbookError } from '../../model';
import { queueFrameworkSheet, type FrameworkInForce, type FrameworkSheetBlock } from './queue';

export interface ReadFrameworkSheet extends ReadFramework {
  readonly sheet: string;
  /** As in `FrameworkInForce`; `null` as well while the sheet has errors. */
  readonly edited: boolean | null;
}

/**
 * The sheet with all that is wrong in it, in one round trip; `null` when the workbook has none.
 * @throws WorkbookError when Excel does not answer
 */
export async function readFrameworkSheet(language: Language, options: RunOptions = {}): Promise<ReadFrameworkSheet | null> {
  const { result: block } = await runInWorkbook(async (run) => {
    const queued = queueFrameworkSheet(run.workbook);
    await run.sync();
    return queued.block();
  }, options);
  return block && readBlock(block, language);
}

/** @throws WorkbookError naming the cells, when the sheet has errors */
export async function soundFramework(block: FrameworkSheetBlock, language: Language): Promise<FrameworkInForce> {
  const { framework, faults, sheet, edited } = await readBlock(block, language);
  if (framework) return { framework, sheet, edited };
  const errors = faults.filter(({ severity }) => severity === 'error');
  const cell = errors.find((fault) => fault.cell !== null)?.cell;
  throw new WorkbookError('framework-sheet-faulty', {
    sheet,
    ...(cell === null || cell === undefined ? {} : { cell }),
    reasons: errors.map((fault) => sheetFaultLine(fault, language)),
  });
}

async function readBlock({ sheetName, cells }: FrameworkSheetBlock, language: Language): Promise<ReadFrameworkSheet> {
  const read = frameworkFromTable(cells, language);
  const origin = read.framework && (await frameworkWithId(read.framework.id));
  return { ...read, sheet: sheetName, edited: read.framework && origin ? !isSameFramework(read.framework, origin) : null };
}
