/** The real office.js over a workbook in memory, closed when the work is done. */
import { openInNode, type NodeOptions, type OfficeInNode } from '../../../../src/workbench/host/transports/node';
import { WorkbookModel, type CellValue, type Sheet } from '../../../../src/workbench/model';

export interface Stage extends OfficeInNode {
  readonly model: WorkbookModel;
  /** The first sheet of the model. */
  readonly sheet: Sheet;
}

export async function withOffice<Result>(
  work: (stage: Stage) => Promise<Result>,
  { model = WorkbookModel.blank(), ...options }: NodeOptions & { readonly model?: WorkbookModel } = {},
): Promise<Result> {
  const [sheet] = model.sheets;
  if (!sheet) throw new Error('a workbook without sheets');
  const office = await openInNode(model, options);
  try {
    return await work({ ...office, model, sheet });
  } finally {
    office.close();
  }
}

/** One `Excel.run` on the first sheet. */
export function onSheet<Result>(
  work: (sheet: Excel.Worksheet, context: Excel.RequestContext, stage: Stage) => Promise<Result>,
  options?: NodeOptions & { readonly model?: WorkbookModel },
): Promise<Result> {
  return withOffice((stage) => stage.Excel.run((context) => work(context.workbook.worksheets.getItem(stage.sheet.name), context, stage)), options);
}

/** Error code and place of what a run is refused with. */
export async function refusal(work: () => Promise<unknown>): Promise<{ readonly code: string; readonly at: string }> {
  try {
    await work();
  } catch (error) {
    const { code, debugInfo } = error as Pick<OfficeExtension.Error, 'code'> & Partial<OfficeExtension.Error>;
    return { code, at: debugInfo?.errorLocation ?? '' };
  }
  throw new Error('nothing was refused');
}

/** Fills cells from the top left as a person would. */
export function fill(sheet: Sheet, rows: readonly (readonly (CellValue | undefined)[])[]): void {
  sheet.edit('person', (cells) => {
    rows.forEach((line, row) => line.forEach((value, column) => value !== undefined && cells.set(row, column, { value, formula: null })));
  });
}

/** Resolves when the condition holds; fails after two seconds. */
export async function until(condition: () => boolean): Promise<void> {
  const end = Date.now() + 2_000;
  while (!condition()) {
    if (Date.now() > end) throw new Error('waited in vain');
    await pause(5);
  }
}

export function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
