/** Scoring a workbook in memory through the real office.js. */
import { DEFAULT_FRAMEWORK } from '../../src/scoring/frameworks/builtin';
import type { IndicatorResult } from '../../src/scoring/scorecard/model';
import { scoreWorkbook } from '../../src/workbook/score';
import type { ScoreOutcome } from '../../src/workbook/model';
import type { ExcelHost } from '../../src/workbench/host/host';
import { openInNode } from '../../src/workbench/host/transports/node';
import type { WorkbookModel } from '../../src/workbench/model';

/** Runs work with `Excel` and `Office` as globals, over the workbook. */
export async function withExcel<Result>(model: WorkbookModel, work: (host: ExcelHost) => Promise<Result>): Promise<Result> {
  const office = await openInNode(model, { asGlobals: true });
  try {
    return await work(office.host);
  } finally {
    office.close();
  }
}

export function scoreOf(model: WorkbookModel): Promise<ScoreOutcome> {
  return withExcel(model, () => scoreWorkbook({ framework: DEFAULT_FRAMEWORK, language: 'zh-CN' }));
}

export function indicatorOf(outcome: ScoreOutcome, name: string): IndicatorResult {
  const found = outcome.scorecard.indicators.find((indicator) => indicator.name === name);
  if (!found) throw new Error(`no indicator ${name}`);
  return found;
}
