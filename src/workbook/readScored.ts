/** The workbook read and scored in one round trip, with nothing written. */
import type { Framework } from '../scoring/frameworks/model';
import type { InputSet } from '../scoring/inputs/readInputs';
import type { SheetScore } from '../scoring/judgements/model';
import type { Scorecard } from '../scoring/scorecard/model';
import { scoreReadInputs } from '../scoring/scorecard/score';
import { readWithDerived } from './derived';
import { frameworkInForce } from './frameworks/sheet/inForce';
import { runInWorkbook, type RunOptions } from './host/run';
import { queueWorkbook } from './readWorkbook';
import { existingForm, sheetScores, type ExistingForm } from './scoringSheet/existing';

export interface ScoredWorkbook {
  /** What it was scored by: the sheet 「评分标准」, or the framework that was asked for. */
  readonly framework: Framework;
  readonly inputs: InputSet;
  readonly scorecard: Scorecard;
  /** Scores that a person typed on the scoring sheet. */
  readonly sheetScores: ReadonlyMap<string, SheetScore>;
  readonly existing: ExistingForm | null;
}

/** @throws WorkbookError */
export async function readScored(chosen: Framework, options: RunOptions = {}): Promise<ScoredWorkbook> {
  const { result } = await runInWorkbook(async (run) => {
    const queued = queueWorkbook(run.workbook);
    await run.sync();
    const { framework } = await frameworkInForce(queued.frameworkSheet(), chosen, 'zh-CN');
    const inputs = await readWithDerived(await queued.inputs(run), framework);
    const block = queued.scoringSheet();
    const existing = block && existingForm(block.sheetName, block.cells, framework);
    const typed: ReadonlyMap<string, SheetScore> = existing ? sheetScores(existing, framework).scores : new Map<string, SheetScore>();
    return { framework, inputs, scorecard: scoreReadInputs(inputs, typed, framework), sheetScores: typed, existing };
  }, options);
  return result;
}
