/** 「可修正的数据」: what can be mended in the open workbook, mending it, and taking that back. */
import type { Framework } from '../../scoring/frameworks/model';
import { inputsUsedBy } from '../../scoring/frameworks/usage';
import { fixesFor, type DataFix } from '../../scoring/inputs/fixes';
import { readInputs } from '../../scoring/inputs/readInputs';
import { formulaOfUnit, ownUnit } from '../../scoring/inputs/ownUnit';
import { commentWithUnit, unitInComment } from '../../scoring/inputs/unitComment';
import { tableNumbers } from '../../scoring/projects/tableNumbers';
import { quotedSheet, splitAddress } from '../host/addresses';
import { targetOf, type FixState } from './targets';
import { runInWorkbook, type RunOptions } from '../host/run';
import { WorkbookError } from '../model';
import { queueWorkbook } from '../readWorkbook';

/** A fix that was made, with what it needs to be taken back. */
export interface MadeFix {
  readonly fix: DataFix;
  readonly before: FixState;
  readonly after: FixState;
}

export interface FixOutcome {
  readonly made: readonly DataFix[];
  /** Not made, because the cell or the name is not what it was when the fix was offered. */
  readonly refused: readonly DataFix[];
  /** For `undoFixes`. */
  readonly undo: readonly MadeFix[];
}

/**
 * What can be mended in the open workbook, the inputs that the framework needs first. One round trip, nothing is written.
 * @throws WorkbookError
 */
export async function previewFixes(framework: Framework, options: RunOptions = {}): Promise<readonly DataFix[]> {
  const { result } = await runInWorkbook(async (run) => {
    const queued = queueWorkbook(run.workbook);
    await run.sync();
    const cells = await queued.inputs(run);
    const inputs = readInputs(cells);
    return fixesFor(cells, inputs, tableNumbers(inputs));
  }, options);
  const usage = inputsUsedBy(framework);
  const isNeeded = ({ input }: DataFix) => usage.get(input)?.needed ?? false;
  return [...result.filter(isNeeded), ...result.filter((fix) => !isNeeded(fix))];
}

/**
 * Mends what was chosen, in two round trips. Of several fixes for one cell only the first is made.
 * @throws WorkbookError `sheet-protected` before anything is written; what a failure left half done is put back
 */
export async function applyFixes(chosen: readonly DataFix[], options: RunOptions = {}): Promise<FixOutcome> {
  const fixes = chosen.filter((fix, index) => chosen.findIndex((other) => placeOf(other) === placeOf(fix)) === index);
  const { result } = await runInWorkbook(async ({ workbook, sync }) => {
    const targets = fixes.map((fix) => targetOf(workbook, fix));
    await sync();
    const current = targets.flatMap((target, index) => {
      const fix = fixes[index];
      const before = fix && target.state();
      return before && isAsOffered(fix, before) ? [{ target, made: { fix, before, after: stateAfter(fix, before) } }] : [];
    });
    for (const { target, made } of current) target.requireWritable(made.after);
    for (const { target, made } of current) target.write(made.after);
    try {
      await sync();
    } catch (error) {
      await putBack(current.map(({ made }) => made), error);
      throw error;
    }
    const undo = current.map(({ made }) => made);
    const made = undo.map(({ fix }) => fix);
    return { made, refused: fixes.filter((fix) => !made.includes(fix)), undo };
  }, options);
  return result;
}

/**
 * Takes fixes back, all or none, in two round trips.
 * @throws WorkbookError `changed-since` with the cell that no longer holds what was written
 */
export async function undoFixes(undo: readonly MadeFix[], options: RunOptions = {}): Promise<void> {
  await runInWorkbook(async ({ workbook, sync }) => {
    const targets = undo.map((made) => ({ made, target: targetOf(workbook, made.fix) }));
    await sync();
    for (const { made, target } of targets) {
      const now = target.state();
      if (!now || JSON.stringify(now) !== JSON.stringify(made.after)) throw new WorkbookError('changed-since', { cell: made.fix.cell });
    }
    for (const { made, target } of targets) target.requireWritable(made.before);
    for (const { made, target } of targets) target.write(made.before);
    try {
      await sync();
    } catch (error) {
      await putBack(undo.map(({ fix, before, after }) => ({ fix, before: after, after: before })), error);
      throw error;
    }
  }, options);
}

/** A batch stops at its first failing action and keeps what came before it. */
async function putBack(made: readonly MadeFix[], cause: unknown): Promise<void> {
  try {
    await runInWorkbook(async ({ workbook, sync }) => {
      const targets = made.map(({ fix, before }) => ({ before, target: targetOf(workbook, fix) }));
      await sync();
      for (const { before, target } of targets) target.write(before);
      await sync();
    });
  } catch (error) {
    throw new WorkbookError('unknown', { halfDone: true, sheet: splitAddress(made[0]?.fix.cell ?? '!').sheet, diagnostic: `${String(cause)}\n${String(error)}` });
  }
}

function isAsOffered(fix: DataFix, state: FixState): boolean {
  if (fix.kind === 'cell') return 'content' in state && state.content === fix.from;
  if ('content' in state) return false;
  if (fix.kind === 'name') return isSamePlace(state.formula, fix.from);
  // Where name and comment differ, either is what a person may want changed.
  const told = [ownUnit(fix.input, state.unit, state.comment).unit, unitInComment(state.comment)].filter((unit) => unit !== null);
  return told.length === 0 || told.includes(fix.from);
}

/** Both with or without `=`, `$` and quotes. */
function isSamePlace(formula: string, address: string): boolean {
  const bare = (text: string) => text.replace(/[=$']/g, '');
  return bare(formula) === bare(address);
}

function stateAfter(fix: DataFix, before: FixState): FixState {
  if ('content' in before) return fix.kind === 'cell' ? { content: fix.to ?? '', format: fix.numberFormat ?? before.format } : before;
  if (fix.kind === 'name') return { ...before, formula: `=${absolute(fix.to)}` };
  return fix.kind === 'unit' ? { ...before, comment: commentWithUnit(before.comment, fix.to), unit: formulaOfUnit(fix.to) } : before;
}

function absolute(address: string): string {
  const { sheet, cells } = splitAddress(address);
  return `${quotedSheet(sheet)}!${cells.replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2')}`;
}

function placeOf(fix: DataFix): string {
  return `${fix.kind === 'cell' ? 'cell' : 'name'}/${fix.cell}`;
}
