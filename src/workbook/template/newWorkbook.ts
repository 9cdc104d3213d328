/** The input sheets in a new workbook of their own: a file that is made here and opened by Excel. The open workbook is only read. */
import { DEFAULT_FRAMEWORK } from '../../scoring/frameworks/builtin';
import { frameworkInForce } from '../frameworks/sheet/inForce';
import { queueFrameworkSheet, type FrameworkInForce } from '../frameworks/sheet/queue';
import { openNewWorkbook } from '../host/newWorkbook';
import { runInWorkbook } from '../host/run';
import { FileWorkbook } from '../newFile/workbook';
import { EMPTY_FILLING } from './model';
import { plannedSheets } from './plan';
import { namesFor, queuePlan, resultsOf, type TemplateRequest } from './write';

type NewTemplate = Omit<TemplateRequest, 'only'>;

/**
 * Opens a new workbook with the input sheets of the framework in force. Tells whether it carries the sheet 「评分标准」.
 * @throws WorkbookError; the open workbook is as it was in any case
 */
export async function openTemplate(request: NewTemplate): Promise<{ readonly withStandard: boolean }> {
  const { result: block } = await runInWorkbook(async ({ workbook, sync }) => {
    const queued = queueFrameworkSheet(workbook);
    await sync();
    return queued.block();
  });
  const standard = await frameworkInForce(block, request.framework, request.language);
  await openNewWorkbook(await templateFile({ ...request, framework: standard.framework }, standard));
  return { withStandard: needsStandard(standard) };
}

/**
 * The .xlsx of `npm run template`. A framework that a new workbook would not be scored by on its own comes with it as
 * the sheet 「评分标准」: that reaches every Excel, as settings of an add-in do not.
 */
export async function templateFile({ framework, language, filling = EMPTY_FILLING }: NewTemplate, standard: Pick<FrameworkInForce, 'framework' | 'sheet'> = { framework, sheet: null }): Promise<Uint8Array> {
  const plan = plannedSheets({ framework, language, filling, taken: new Set() });
  const names = namesFor(plan, []);
  const workbook = new FileWorkbook();
  queuePlan(workbook, plan, names, language);
  if (needsStandard(standard)) {
    const { addStandard } = await import(/* webpackChunkName: "on-demand-framework-sheet-writer" */ '../frameworks/sheet/write');
    addStandard(workbook, names, framework, language);
  }
  return workbook.bytes(resultsOf(plan, names));
}

function needsStandard({ framework, sheet }: Pick<FrameworkInForce, 'framework' | 'sheet'>): boolean {
  return sheet !== null || framework.id !== DEFAULT_FRAMEWORK.id;
}
