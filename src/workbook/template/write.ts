/** Making the input sheets in the open workbook: new sheets and new names, nothing that exists is touched. */
import { templateMessages } from '../../messages/template';
import type { Language } from '../../messages/language';
import type { Framework } from '../../scoring/frameworks/model';
import { hasUnit, isUnitFormula, unitNameOf } from '../../scoring/inputs/ownUnit';
import { cellAddress, columnLetters, quotedSheet } from '../host/addresses';
import { asText } from '../host/cells';
import { frameworkInForce } from '../frameworks/sheet/inForce';
import { queueFrameworkSheet } from '../frameworks/sheet/queue';
import { runInWorkbook } from '../host/run';
import { WorkbookError } from '../model';
import { freeSheetName } from '../sheets/names';
import type { SurfaceSheet, SurfaceWorkbook } from '../sheets/surface';
import { formatSheet } from './format';
import { EMPTY_FILLING, HEAD_ROWS, type PlannedCell, type PlannedSheet, type TemplateFilling } from './model';
import { plannedSheets } from './plan';

export interface TemplateRequest {
  /** The one that was chosen: a sheet 「评分标准」 of the workbook goes before it. */
  readonly framework: Framework;
  readonly language: Language;
  readonly filling?: TemplateFilling;
  /** Only the sheets of these inputs. */
  readonly only?: readonly string[];
}

export interface MadeTemplate {
  /** Names of the new sheets: none when nothing was missing. */
  readonly sheets: readonly string[];
  /** What each formula gives, by its cell: a host that can't calculate shows it until one does. */
  readonly results: Readonly<Record<string, string | number>>;
}

/**
 * Adds a sheet for every input that has no name in the workbook yet, and the names. Two round trips.
 * @throws WorkbookError; what was half made is then taken away again
 */
export async function makeTemplate({ framework: chosen, language, filling = EMPTY_FILLING, only }: TemplateRequest): Promise<MadeTemplate> {
  const { result } = await runInWorkbook(async ({ workbook, sync }) => {
    workbook.worksheets.load('items/name');
    workbook.names.load('items/name,items/formula');
    workbook.protection.load('protected');
    const standard = queueFrameworkSheet(workbook);
    await sync();
    const { framework } = await frameworkInForce(standard.block(), chosen, language);
    const taken = new Set(workbook.names.items.map(({ name }) => name.toLowerCase()));
    const plan = plannedSheets({ framework, language, filling, taken, only });
    if (plan.length === 0) return { sheets: [], results: {} };
    if (workbook.protection.protected) throw new WorkbookError('workbook-protected');
    const names = namesFor(plan, workbook.worksheets.items.map(({ name }) => name));
    const left = leftUnitNames(workbook.names.items, plan);
    workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const { name } of left) workbook.names.getItem(name).delete();
    queuePlan(workbook, plan, names, language)[0]?.activate();
    try {
      await sync();
    } catch (error) {
      await takeAway(names, plan, left, error);
      throw error;
    }
    return { sheets: names, results: resultsOf(plan, names) };
  });
  return result;
}

/** Queues the sheets under these names, in an open workbook or in a new file. */
export function queuePlan(workbook: SurfaceWorkbook, plan: readonly PlannedSheet[], names: readonly string[], language: Language): readonly SurfaceSheet[] {
  const sheets = plan.map((planned, index) => queueSheet(workbook, planned, names[index] ?? planned.name, language));
  // Names after all sheets, formulas after all names: a formula may refer to any of them.
  plan.forEach((planned, index) => queueNames(workbook, planned, names[index] ?? planned.name));
  plan.forEach((planned, index) => sheets[index] && queueFormulas(sheets[index], planned));
  return sheets;
}

/** What each formula of the plan gives, by its cell. */
export function resultsOf(plan: readonly PlannedSheet[], names: readonly string[]): Record<string, string | number> {
  const results = plan.flatMap(({ name, rows }, index) =>
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column) => (cell?.formula === undefined || cell.value === undefined ? [] : [[cellAddress({ sheet: names[index] ?? name, row, column }), cell.value] as const])),
    ),
  );
  return Object.fromEntries(results);
}

/** Names for the sheets of a plan, beside those that exist. */
export function namesFor(plan: readonly PlannedSheet[], existing: readonly string[]): readonly string[] {
  const taken = [...existing];
  return plan.map(({ name }) => {
    const free = freeSheetName(name, taken);
    taken.push(free);
    return free;
  });
}

function queueSheet(workbook: SurfaceWorkbook, planned: PlannedSheet, name: string, language: Language): SurfaceSheet {
  const sheet = workbook.worksheets.add(name);
  const width = planned.widths.length;
  formatSheet(sheet, planned, templateMessages[language].typing);
  sheet.getRangeByIndexes(0, 0, planned.rows.length, width).values = planned.rows.map((row) => Array.from({ length: width }, (_, column) => inputOf(row[column] ?? null)));
  sheet.getRangeByIndexes(HEAD_ROWS, 0, planned.rows.length - HEAD_ROWS, width).format.autofitRows();
  return sheet;
}

function inputOf(cell: PlannedCell | null): string | number {
  const value = cell?.formula === undefined ? (cell?.value ?? '') : '';
  return typeof value === 'string' ? asText(value) : value;
}

function queueFormulas(sheet: SurfaceSheet, { rows }: PlannedSheet): void {
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell?.formula !== undefined) sheet.getRangeByIndexes(row, column, 1, 1).formulas = [[`=${cell.formula}`]];
    });
  });
}

function queueNames(workbook: SurfaceWorkbook, { names }: PlannedSheet, sheetName: string): void {
  for (const { name, row, column, rows, columns } of names) {
    const from = `$${columnLetters(column)}$${row + 1}`;
    const to = `$${columnLetters(column + columns - 1)}$${row + rows}`;
    workbook.names.add(name, `=${quotedSheet(sheetName)}!${from === to ? from : `${from}:${to}`}`);
  }
}

interface LeftName {
  readonly name: string;
  readonly formula: string;
}

/** Names that said the units of inputs which are gone: the new cells are in the unit of the workbook. */
function leftUnitNames(items: readonly Excel.NamedItem[], plan: readonly PlannedSheet[]): readonly LeftName[] {
  const left = new Set(plan.flatMap(({ names }) => names.filter(({ name }) => hasUnit(name)).map(({ name }) => unitNameOf(name).toLowerCase())));
  return items.filter(({ name, formula }) => left.has(name.toLowerCase()) && isUnitFormula(String(formula))).map(({ name, formula }) => ({ name, formula: String(formula) }));
}

/** A batch stops at its first failing action and keeps what came before it. */
async function takeAway(sheetNames: readonly string[], plan: readonly PlannedSheet[], left: readonly LeftName[], cause: unknown): Promise<void> {
  try {
    await runInWorkbook(async ({ workbook, sync }) => {
      const names = plan.flatMap((planned) => planned.names).map(({ name }) => workbook.names.getItemOrNullObject(name));
      const sheets = sheetNames.map((name) => workbook.worksheets.getItemOrNullObject(name));
      const units = left.map(({ name, formula }) => ({ name, formula, item: workbook.names.getItemOrNullObject(name) }));
      await sync();
      for (const item of [...names, ...sheets]) if (!item.isNullObject) item.delete();
      for (const { name, formula, item } of units) if (item.isNullObject) workbook.names.add(name, formula);
      await sync();
    });
  } catch (error) {
    throw new WorkbookError('unknown', { halfDone: true, ...(sheetNames[0] === undefined ? {} : { sheet: sheetNames[0] }), diagnostic: `${String(cause)}\n${String(error)}` });
  }
}
