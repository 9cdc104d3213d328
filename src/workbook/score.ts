/** 「评分」: read the workbook, score it, write the scoring sheet. Two round trips. */
import { formulaMessages } from '../messages/formulaSheet';
import { sheetMessages } from '../messages/sheet';
import type { Language } from '../messages/language';
import type { Framework } from '../scoring/frameworks/model';
import type { SheetScore } from '../scoring/judgements/model';
import type { InputCells } from '../scoring/inputs/cells';
import type { InputSet } from '../scoring/inputs/readInputs';
import { runChecks } from '../scoring/checks';
import type { Problem } from '../scoring/problems';
import type { Scorecard } from '../scoring/scorecard/model';
import { scoreReadInputs } from '../scoring/scorecard/score';
import { readWithDerived } from './derived';
import { choiceProblems } from './frameworks/choice';
import { frameworkInForce } from './frameworks/sheet/inForce';
import { runInWorkbook, type RunOptions } from './host/run';
import type { ScoreOutcome, ScoreStep } from './model';
import { readinessOf } from './readiness';
import { queueWorkbook, type QueuedWorkbook } from './readWorkbook';
import { existingForm, isInFormulas, sheetScores, typedTotal } from './scoringSheet/existing';
import { formFor, type Form } from './scoringSheet/form';
import { sourcesOf } from './scoringSheet/sources';
import type { FormulaPlan } from './scoringSheet/formulas';
import { placesAfterMerge } from './scoringSheet/merge';
import { createSheet, scoreCellsOfNew, updateSheet, type WorkingSheetChange } from './scoringSheet/write';
import { freeSheetName } from './sheets/names';

/** What stands in the cells that the program writes: plain values, or plain Excel formulas over the names. */
export type SheetContent = 'values' | 'formulas';

export interface ScoreOptions extends RunOptions {
  /** The one that was chosen: a sheet 「评分标准」 of the workbook goes before it. */
  readonly framework: Framework;
  /** Scores by `framework` whatever the sheet says. */
  readonly ignoresSheet?: boolean;
  /** The day of the score as `2024-12-31`, for the note below the form. */
  readonly date?: string;
  /** The language of the texts on the scoring sheet. */
  readonly language: Language;
  /** As the sheet stands when left out; a new sheet has values. */
  readonly content?: SheetContent | undefined;
  readonly onProgress?: (step: ScoreStep) => void;
}

/**
 * Scores the open workbook. On an existing scoring sheet only the cells that the program owns change, in one write;
 * without one, or when it can't be used in place, a new sheet is made and everything else is left alone.
 * @throws WorkbookError; the workbook is then as it was before, or `halfDone` says that it is not
 */
export async function scoreWorkbook(options: ScoreOptions): Promise<ScoreOutcome> {
  const { language, onProgress, date = null } = options;
  onProgress?.('reading');
  const { result, roundTrips } = await runInWorkbook(async (run) => {
    const queued = queueWorkbook(run.workbook);
    await run.sync();
    const cells = await queued.inputs(run);
    const standard = { ...(await frameworkInForce(options.ignoresSheet ? null : queued.frameworkSheet(), options.framework, language)), date };
    const { framework } = standard;
    onProgress?.('scoring');
    const block = queued.scoringSheet();
    const existing = block && existingForm(block.sheetName, block.cells, framework);
    const typed = existing ? sheetScores(existing, framework) : NOTHING_TYPED;
    const inputs = await readWithDerived(cells, framework);
    const scored = scoreReadInputs(inputs, typed.scores, framework);
    const ofChoice = options.ignoresSheet || standard.sheet !== null ? [] : await choiceProblems(framework);
    const scorecard: Scorecard = { ...scored, problems: [...ofChoice, ...scored.problems, ...typed.problems] };
    const content = options.content ?? (existing && isInFormulas(existing) ? 'formulas' : 'values');
    const sources = { inputs, definedNames: queued.definedNames(), language, withValues: content === 'values' };
    const form = formFor(scorecard, framework, language, { sources: (indicator) => sourcesOf(indicator, sources), scoredBy: standard });
    const name = existing?.sheetName ?? freeSheetName(sheetMessages[language].sheetName, queued.sheetNames());
    const scoreCells = block && existing ? placesAfterMerge(existing, form, block.address).scoreCells : scoreCellsOfNew(form, name);
    const { plan, change } = content === 'formulas' ? await inFormulas(form, { cells, derived: derivedIn(inputs), scoreCells, framework, language, queued }) : inValues(queued);
    const written = plan?.form ?? form;
    onProgress?.('writing');
    const { sheet, undo } = block && existing ? await updateSheet(run, { block, existing, form: written, change, queued }) : await createSheet(run, { name, form: written, language, change, queued });
    const findings = runChecks({ inputs, scorecard, framework, sheetScores: typed.scores }, { typedTotal: existing && typedTotal(existing) });
    return { scorecard, findings, undo, standard, sheet: { ...sheet, content, valuesOnly: plan?.values ?? {} }, readiness: readinessOf(cells, inputs, framework, sheet.name) };
  }, options);
  return { ...result, roundTrips };
}

const NOTHING_TYPED: { readonly scores: ReadonlyMap<string, SheetScore>; readonly problems: readonly Problem[] } = { scores: new Map(), problems: [] };

/** Inputs that have no cell of their own to write a formula about. */
function derivedIn({ derived = [] }: InputSet): ReadonlySet<string> {
  return new Set(derived.filter(({ value, typed }) => value && !typed).map(({ input }) => input));
}

interface FormulaTask {
  readonly cells: InputCells;
  readonly derived: ReadonlySet<string>;
  readonly scoreCells: Readonly<Record<string, string>>;
  readonly framework: Framework;
  readonly language: Language;
  readonly queued: QueuedWorkbook;
}

/** The working sheet is written again, beside the old one, only when something else than before has to stand in it. */
async function inFormulas(form: Form, { cells, derived, scoreCells, framework, language, queued }: FormulaTask): Promise<{ plan: FormulaPlan; change: WorkingSheetChange }> {
  const { planFormulas, queueWorkingSheet } = await import(/* webpackChunkName: "on-demand-formulas" */ './scoringSheet/formulas');
  const working = queued.workingSheet();
  const planFor = (workingSheet: string) => planFormulas(form, { framework, language, cells, derived, definedNames: queued.definedNames(), scoreCells, workingSheet });
  const same = working && planFor(working.sheetName);
  if (working && same?.signature === working.signature) return { plan: same, change: { add: null, remove: null } };
  const name = freeSheetName(formulaMessages[language].sheetName, queued.sheetNames());
  const plan = planFor(name);
  return { plan, change: { add: { name, queue: (workbook, oldName) => queueWorkingSheet(workbook, name, plan, oldName) }, remove: working?.sheetName ?? null } };
}

function inValues(queued: QueuedWorkbook): { plan: null; change: WorkingSheetChange } {
  return { plan: null, change: { add: null, remove: queued.workingSheet()?.sheetName ?? null } };
}
