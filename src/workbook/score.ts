/** 「评分」: read the workbook, score it, write the scoring sheet. Two round trips. */
import { sheetMessages } from '../messages/sheet';
import type { Language } from '../messages/language';
import type { Framework } from '../scoring/frameworks/model';
import type { SheetScore } from '../scoring/judgements/model';
import { readInputs } from '../scoring/inputs/readInputs';
import type { Problem } from '../scoring/problems';
import type { Scorecard } from '../scoring/scorecard/model';
import { scoreReadInputs } from '../scoring/scorecard/score';
import { cellAddress } from './host/addresses';
import { runInWorkbook, type RunOptions, type WorkbookRun } from './host/run';
import { WorkbookError, type ScoreOutcome, type ScoreStep } from './model';
import { readinessOf } from './readiness';
import { queueWorkbook, type QueuedWorkbook, type ScoringSheetBlock } from './readWorkbook';
import { queueNewSheet } from './scoringSheet/create';
import { existingForm, sheetScores, type ExistingForm } from './scoringSheet/existing';
import { COLUMN, formFor, type Form } from './scoringSheet/form';
import { mergeInto, placesAfterMerge, textOf } from './scoringSheet/merge';
import { SCORING_SHEET_NAME } from './scoringSheet/name';
import { freeSheetName } from './sheetNames';

export interface ScoreOptions extends RunOptions {
  readonly framework: Framework;
  /** The language of the texts on the scoring sheet. */
  readonly language: Language;
  readonly onProgress?: (step: ScoreStep) => void;
}

type Sheet = ScoreOutcome['sheet'];

/**
 * Scores the open workbook. On an existing scoring sheet only the cells that the program owns change, in one write;
 * without one, or when it can't be used in place, a new sheet is made and everything else is left alone.
 * @throws WorkbookError; the workbook is then as it was before, or `halfDone` says that it is not
 */
export async function scoreWorkbook(options: ScoreOptions): Promise<ScoreOutcome> {
  const { framework, language, onProgress } = options;
  onProgress?.('reading');
  const { result, roundTrips } = await runInWorkbook(async (run) => {
    const queued = queueWorkbook(run.workbook);
    await run.sync();
    const cells = await queued.inputs(run);
    onProgress?.('scoring');
    const block = queued.scoringSheet();
    const existing = block && existingForm(block.sheetName, block.cells, framework);
    const typed = existing ? sheetScores(existing, framework) : NOTHING_TYPED;
    const inputs = readInputs(cells);
    const scored = scoreReadInputs(inputs, typed.scores, framework);
    const scorecard: Scorecard = { ...scored, problems: [...scored.problems, ...typed.problems] };
    const form = formFor(scorecard, framework, language);
    onProgress?.('writing');
    const sheet = block && existing ? await updateSheet(run, block, existing, form) : await createSheet(run, queued, form, language);
    return { scorecard, sheet, readiness: readinessOf(cells, inputs, framework, sheet.name) };
  }, options);
  return { ...result, roundTrips };
}

const NOTHING_TYPED: { readonly scores: ReadonlyMap<string, SheetScore>; readonly problems: readonly Problem[] } = { scores: new Map(), problems: [] };

/** One write of one block: it is done whole or not at all. */
async function updateSheet(run: WorkbookRun, block: ScoringSheetBlock, existing: ExistingForm, form: Form): Promise<Sheet> {
  if (block.isProtected) throw new WorkbookError('sheet-protected', { sheet: block.sheetName });
  const merge = mergeInto(existing, form);
  block.range.values = merge.values.map((line) => [...line]);
  await run.sync();
  return { name: block.sheetName, created: false, kept: merge.kept, ...placesAfterMerge(existing, form, block.address) };
}

async function createSheet(run: WorkbookRun, queued: QueuedWorkbook, form: Form, language: Language): Promise<Sheet> {
  if (queued.isStructureProtected()) throw new WorkbookError('workbook-protected');
  const name = freeSheetName(sheetMessages[language].sheetName, queued.sheetNames());
  const oldName = queued.scoringSheetName();
  const oldFormula: unknown = oldName?.formula;
  run.workbook.application.suspendScreenUpdatingUntilNextSync();
  run.workbook.application.suspendApiCalculationUntilNextSync();
  queueNewSheet(run.workbook, name, form, language, oldName);
  try {
    await run.sync();
  } catch (error) {
    await removeHalfMade(name, oldName ? String(oldFormula) : null, error);
    throw error;
  }
  const indicatorRows = form.rows.map((row, index) => ({ row, index })).filter(({ row }) => !row.id.startsWith('#') || row.id === '#total');
  return {
    name,
    created: true,
    kept: [],
    scoreCells: Object.fromEntries(indicatorRows.map(({ row, index }) => [row.id, cellAddress({ sheet: name, row: index, column: COLUMN.score })])),
    reasons: Object.fromEntries(indicatorRows.map(({ row }) => [row.id, textOf(row.cells[COLUMN.reason] ?? null)])),
  };
}

/** A batch stops at its first failing action and keeps what came before it: takes the half-made sheet away again. */
async function removeHalfMade(sheetName: string, oldFormula: string | null, cause: unknown): Promise<void> {
  try {
    await runInWorkbook(async ({ workbook, sync }) => {
      const sheet = workbook.worksheets.getItemOrNullObject(sheetName);
      const name = workbook.names.getItemOrNullObject(SCORING_SHEET_NAME);
      await sync();
      if (!name.isNullObject && oldFormula === null) name.delete();
      if (!name.isNullObject && oldFormula !== null) name.formula = oldFormula;
      if (!sheet.isNullObject) sheet.delete();
      await sync();
    });
  } catch (error) {
    throw new WorkbookError('unknown', { sheet: sheetName, halfDone: true, diagnostic: `${String(cause)}\n${String(error)}` });
  }
}
