/** Reading 自评打分表 for the form: what is asked, what stands there, and the facts beside it. One round trip. */
import { exactly, exactText, sum } from '../../scoring/exact/ratio';
import type { Framework } from '../../scoring/frameworks/model';
import type { Cell } from '../../scoring/inputs/cells';
import { readInputs } from '../../scoring/inputs/readInputs';
import { askedOf } from '../../scoring/judgements/asked';
import { entryIn, judgementRows, keyOf, NO_ENTRY, type JudgementRows } from '../../scoring/judgements/entries';
import { scoreReadInputs } from '../../scoring/scorecard/score';
import { attainments } from '../../scoring/targets/attainment';
import { readTargets } from '../../scoring/targets/readTargets';
import { runInWorkbook, type WorkbookRun } from '../host/run';
import { queueWorkbook } from '../readWorkbook';
import type { JudgementForm } from './model';

export const JUDGEMENTS = '自评打分表';
const TARGETS = '绩效目标表';

/** The table as it stands in the workbook. */
export interface JudgementTable extends JudgementRows {
  /** Sheet-qualified. */
  readonly address: string;
  readonly cells: readonly (readonly Cell[])[];
}

/** @throws WorkbookError */
export async function readJudgementForm(framework: Framework): Promise<JudgementForm> {
  const { result } = await runInWorkbook(async (run) => {
    const { table, cells } = await readTable(run, framework);
    const inputs = readInputs(cells);
    const { indicators } = scoreReadInputs(inputs, new Map(), framework);
    const excluded = indicators.filter(({ state }) => state === 'not-applicable');
    const targets = inputs.tables.get(TARGETS);
    const results = targets?.state === 'value' ? attainments(readTargets(targets.value).targets, { missed: 'proportion' }) : [];
    const asked = askedOf(framework);
    return {
      hasTable: table !== null,
      missedTargets: results.filter(({ met }) => met === false),
      indicators: [...new Set(asked.map(({ indicator }) => indicator))].map((indicator) => ({
        id: indicator.id,
        othersExcluded: exactText(sum(excluded.filter(({ id }) => id !== indicator.id).map(({ maximum }) => exactly(maximum)))),
        items: asked
          .filter((one) => one.indicator === indicator)
          .map((one) => {
            const row = table?.rows.get(keyOf(one));
            const line = row === undefined ? undefined : table?.cells[row];
            return { asked: one, entry: table && line ? entryIn(line, table.places) : NO_ENTRY, cell: line?.[table?.places.score ?? -1]?.address ?? null };
          }),
      })),
    };
  });
  return result;
}

/** The table and all inputs, in one round trip, or two where an Excel table carries an input's name. */
export async function readTable(run: WorkbookRun, framework: Framework) {
  const queued = queueWorkbook(run.workbook);
  await run.sync();
  const cells = await queued.inputs(run);
  const named = cells.get(JUDGEMENTS);
  const table: JudgementTable | null = named?.found === 'cells' && named.address !== null ? { address: named.address, cells: named.cells, ...judgementRows(named.cells, framework) } : null;
  return { table, cells };
}
