/** 「识别」: proposals for the inputs of the open workbook, with what is bound already. Nothing is written. */
import type { Framework } from '../../scoring/frameworks/model';
import { inputsUsedBy } from '../../scoring/frameworks/usage';
import { readInputs } from '../../scoring/inputs/readInputs';
import { recognise as recogniseSheets, RecognitionCancelled, type InputProposal, type Recognition, type RecognitionOptions, type SheetValues, type UnitContext } from '../../scoring/recognition';
import { runInWorkbook, type RunOptions } from '../host/run';
import { boundNames } from './boundNames';
import { breathingWhenDue } from './breathe';
import { queueCandidateCells } from './candidateCells';
import type { BoundName, RecogniseProgress, Review, ReviewItem } from './model';
import { isReport, queueOwnSheets } from './ownSheets';
import { queueInputs } from '../inputs/readNames';
import { readSheets, type UsedCells } from './readSheets';

export interface RecogniseOptions extends RunOptions {
  readonly onProgress?: (progress: RecogniseProgress) => void;
  /** Ends the run at the next block or sheet, with `RecognitionCancelled`. */
  readonly signal?: AbortSignal;
}

/** The pure part: proposals out of the values of sheets, and what the workbook tells of units. */
export type Recogniser = (sheets: readonly SheetValues[], options: RecognitionOptions) => Promise<Recognition & { readonly units?: UnitContext }>;

/** Of the whole run, as a person waits for it. */
const SHARE_OF_READING = 0.6;

/**
 * Reads all sheets but our own and proposes where each input is.
 * @throws WorkbookError
 * @throws RecognitionCancelled when the signal asked to stop
 */
export function recogniseWorkbook(framework: Framework, options: RecogniseOptions = {}): Promise<Review> {
  return recogniseWith(recogniseSheets, framework, options);
}

/** The same with another recogniser. @throws WorkbookError, RecognitionCancelled */
export async function recogniseWith(recognise: Recogniser, framework: Framework, options: RecogniseOptions = {}): Promise<Review> {
  const { onProgress, signal } = options;
  const isCancelled = () => signal?.aborted === true;
  const read = await readWorkbookValues(options, isCancelled);
  if (read.result === null) throw new RecognitionCancelled();
  const { sheets, bound, year, cellsRead, partlyRead } = read.result;
  const breathing = breathingWhenDue();
  const { proposals, units } = await recognise(sheets, {
    ...(year === null ? {} : { year }),
    onSheet: (done, of) => {
      if (!breathing.isDue(done)) return true;
      onProgress?.({ step: 'recognising', sheet: sheets[Math.min(done, of - 1)]?.name ?? '', share: SHARE_OF_READING + (1 - SHARE_OF_READING) * (of === 0 ? 1 : done / of) });
      return breathing.breathe().then(() => !isCancelled());
    },
  });
  if (isCancelled()) throw new RecognitionCancelled();
  const { items, roundTrips } = await reviewItems(proposals, bound, framework, options);
  const isBroken = ({ bound: name }: ReviewItem) => name?.state === 'broken';
  return {
    items: [...items.filter(isBroken), ...items.filter((item) => !isBroken(item))],
    brokenBindings: items.filter(isBroken).map(({ input }) => input),
    sheetsRead: sheets.length,
    cellsRead,
    partlyRead,
    ...(units ? { units } : {}),
    roundTrips: read.roundTrips + roundTrips,
  };
}

interface WorkbookValues {
  readonly sheets: readonly SheetValues[];
  readonly bound: ReadonlyMap<string, BoundName>;
  readonly year: number | null;
  readonly cellsRead: number;
  readonly partlyRead: readonly string[];
}

/** Two round trips, and one for each block of cells. `null` when cancelled. */
function readWorkbookValues({ onProgress, ...options }: RecogniseOptions, isCancelled: () => boolean): Promise<{ readonly result: WorkbookValues | null; readonly roundTrips: number }> {
  return runInWorkbook(async (run) => {
    const { workbook } = run;
    const inputs = queueInputs(workbook);
    const ownSheets = queueOwnSheets(workbook);
    await run.sync();
    const own = ownSheets();
    const names = workbook.worksheets.items.map(({ name }) => name).filter((name) => !own.has(name));
    const ranges = names.map((name) => {
      const range = workbook.worksheets.getItem(name).getUsedRangeOrNullObject(true);
      range.load('rowIndex,columnIndex,rowCount,columnCount');
      return { name, range };
    });
    const tables = inputs.queueTables();
    await run.sync();
    const used = ranges.flatMap(({ name, range }): UsedCells[] =>
      range.isNullObject ? [] : [{ sheet: name, row: range.rowIndex, column: range.columnIndex, rows: range.rowCount, columns: range.columnCount }],
    );
    const read = await readSheets(run, used, { onProgress: (sheet, share) => onProgress?.({ step: 'reading', sheet, share: share * SHARE_OF_READING }), isCancelled });
    if (!read) return null;
    const cells = new Map([...inputs.cells(), ...(tables?.cells() ?? [])]);
    const { year } = readInputs(cells);
    return { ...read, sheets: read.sheets.filter((sheet) => !isReport(sheet)), bound: boundNames(inputs, tables), year: year.state === 'value' ? year.value : null };
  }, options);
}

/** One round trip for what is to be known of the candidates' cells. */
async function reviewItems(proposals: readonly InputProposal[], bound: ReadonlyMap<string, BoundName>, framework: Framework, options: RunOptions): Promise<{ readonly items: readonly ReviewItem[]; readonly roundTrips: number }> {
  const usage = inputsUsedBy(framework);
  const { result, roundTrips } = await runInWorkbook(async ({ workbook, sync }) => {
    const cells = queueCandidateCells(workbook, proposals.flatMap(({ candidates }) => candidates));
    await sync();
    return proposals.map((proposal): ReviewItem => ({
      ...proposal,
      cells: proposal.candidates.map(cells.of),
      bound: bound.get(proposal.input) ?? null,
      needed: usage.get(proposal.input)?.needed ?? false,
    }));
  }, options);
  return { items: result, roundTrips };
}
