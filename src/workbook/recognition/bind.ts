/**
 * 「绑定」: the names of inputs that a person accepted, in one write after one read. The read finds everything that can
 * fail; what is half done all the same is put back.
 */
import { bindingSheetMessages } from '../../messages/bindingSheet';
import type { Language } from '../../messages/language';
import { formulaOfUnit, hasUnit } from '../../scoring/inputs/ownUnit';
import type { AmountUnit } from '../../scoring/inputs/readNumber';
import { commentWithUnit } from '../../scoring/inputs/unitComment';
import type { Place } from '../../scoring/recognition/model';
import { absoluteReference, isSameReference, placeAddress } from '../host/addresses';
import { runInWorkbook, type RunOptions, type WorkbookRun } from '../host/run';
import { queueInputs } from '../inputs/readNames';
import type { UnitName } from '../inputs/unitName';
import { WorkbookError } from '../model';
import { freeSheetName } from '../sheets/names';
import { bindingRow, needsRow } from './bindingRows';
import { cellsOnSheet, planBindingSheet, queueBindingSheet, queueRows, resultsOnSheet, type BindingSheetPlan } from './bindingSheet';
import { BINDING_SHEET_NAME } from './bindingSheetName';
import type { BindOutcome, Binding } from './model';
import { putBack, type HalfDone, type NameBefore } from './putBack';
import { queueSources } from './sources';

/** What binding did, and what `undoBinding` needs to take it back; `null` when nothing was changed. */
export interface BoundInputs extends BindOutcome {
  readonly undo: HalfDone | null;
}

export interface BindOptions extends RunOptions {
  /** Of the words on 「取数表」. */
  readonly language?: Language;
}

/**
 * Makes or re-points the workbook-scoped names of inputs. A name that refers to other cells is left alone unless its
 * binding replaces it; an input never gets a second name.
 * @throws WorkbookError `changed-since` with the cell that no longer holds what was recognised, `gone`, `sheet-protected`,
 *   `workbook-protected`; the workbook is then as it was
 */
export async function bindInputs(bindings: readonly Binding[], { language = 'zh-CN', ...options }: BindOptions = {}): Promise<BoundInputs> {
  const { result, roundTrips } = await runInWorkbook(async (run) => {
    const { workbook } = run;
    const inputs = queueInputs(workbook);
    const bindingSheet = queueBindingSheet(workbook);
    const sources = queueSources(workbook, bindings);
    workbook.protection.load('protected');
    await run.sync();
    sources.requireUnchanged();
    const names = inputs.items();
    const tables = new Set(workbook.tables.items.map(({ name }) => name.toLowerCase()));
    const existing = bindingSheet.existing();
    const rows = bindings.filter(needsRow).map((binding) => bindingRow(binding, language));
    const plan = planBindingSheet(rows, existing, freeSheetName(bindingSheetMessages[language].sheetName, workbook.worksheets.items.map(({ name }) => name)));
    const wanted = bindings.map((binding): Wanted => ({ binding, place: needsRow(binding) ? cellsOnSheet(plan, binding.input) : placeOfArea(binding), name: names.get(binding.input) ?? null, unitName: inputs.unitName(binding.input) }));
    const kept = wanted.filter((one) => isTakenByTable(one, tables) || staysAsItIs(one, inputs.definedNames()));
    const changes = wanted.filter((one) => !kept.includes(one));
    const made = onlyRowsOf(plan, changes);
    if (made.rows.length > 0) requireWritableSheet(made, workbook.protection.protected);
    const undo = changes.length > 0 ? await write(run, { changes, plan: made, sheetName: bindingSheet.name(), language }) : null;
    return {
      bound: changes.map(({ binding }) => binding.input),
      kept: kept.map(({ binding }) => binding.input),
      sheet: made.rows.length > 0 ? made.sheet : null,
      results: resultsOnSheet(made),
      undo,
    };
  }, options);
  return { ...result, roundTrips };
}

/** A binding with the cells that its name is to refer to, and the names that the input has. */
interface Wanted {
  readonly binding: Binding;
  readonly place: Place;
  readonly name: Excel.NamedItem | null;
  readonly unitName: UnitName;
}

function placeOfArea({ source, input }: Binding): Place {
  if (source.kind !== 'area') throw new Error(`${input} is no area`);
  return source.place;
}

/** An Excel table that carries the input's name stands for it, and its name is taken. */
function isTakenByTable({ binding, name }: Wanted, tables: ReadonlySet<string>): boolean {
  return name === null && tables.has(binding.input.toLowerCase());
}

function staysAsItIs({ binding, place, name }: Wanted, working: ReadonlyMap<string, string>): boolean {
  const isWorking = name !== null && working.has(binding.input);
  return isWorking && binding.replaces !== true && !refersTo(name, place);
}

function refersTo(name: Excel.NamedItem, place: Place): boolean {
  return isSameReference(String(name.formula), placeAddress(place));
}

function onlyRowsOf(plan: BindingSheetPlan, changes: readonly Wanted[]): BindingSheetPlan {
  const inputs = new Set(changes.map(({ binding }) => binding.input));
  return { ...plan, rows: plan.rows.filter(({ content }) => inputs.has(content.input)) };
}

function requireWritableSheet({ existing, sheet }: BindingSheetPlan, isStructureProtected: boolean): void {
  if (!existing && isStructureProtected) throw new WorkbookError('workbook-protected');
  if (existing?.isProtected === true) throw new WorkbookError('sheet-protected', { sheet });
}

interface Writing {
  readonly changes: readonly Wanted[];
  readonly plan: BindingSheetPlan;
  readonly sheetName: Excel.NamedItem | null;
  readonly language: Language;
}

/** Returns what takes the write back. */
async function write(run: WorkbookRun, { changes, plan, sheetName, language }: Writing): Promise<HalfDone> {
  const { workbook } = run;
  const hasSheet = plan.rows.length > 0;
  const before: NameBefore[] = [
    ...changes.map(({ binding, name, place, unitName }) => ({ ...nameBefore(binding.input, name, place), unit: { input: binding.input, before: unitName.formula(), written: formulaOfUnit(unitOf(binding)) } })),
    ...(hasSheet ? [nameBefore(BINDING_SHEET_NAME, sheetName, plan.block)] : []),
  ];
  const done: HalfDone = { names: before, plan: hasSheet ? plan : null };
  workbook.application.suspendScreenUpdatingUntilNextSync();
  if (hasSheet) queueRows(workbook, plan, sheetName, language);
  for (const { binding, place, name, unitName } of changes) {
    const reference = `=${absoluteReference(place)}`;
    const unit = unitOf(binding);
    if (name) {
      const comment = commentWithUnit(name.comment, unit);
      if (!refersTo(name, place)) name.formula = reference;
      if (comment !== name.comment) name.comment = comment;
    } else {
      workbook.names.add(binding.input, reference, commentWithUnit('', unit));
    }
    unitName.write(formulaOfUnit(unit));
  }
  try {
    await run.sync();
  } catch (error) {
    await putBack(done, error);
    throw error;
  }
  return done;
}

function unitOf({ input, unit }: Binding): AmountUnit | null {
  return hasUnit(input) ? unit : null;
}

function nameBefore(name: string, item: Excel.NamedItem | null, place: Place): NameBefore {
  const written = absoluteReference(place);
  return item ? { name: item.name, formula: String(item.formula), comment: item.comment, written } : { name, formula: null, comment: '', written };
}
