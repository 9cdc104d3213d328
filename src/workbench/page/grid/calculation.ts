/** When the grid's formula engine calculates, and when it has done so. */
import type { IRange } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { CellContent, WorkbookModel } from '../../model';
import { rangeOf, UNIT } from './snapshot';

const TRIGGER = 'formula.mutation.set-trigger-formula-calculation-start';

/** Mutations after which the formula engine calculates; it waits a moment for more of them before it begins. */
const TRIGGERS: ReadonlySet<string> = new Set([
  'sheet.mutation.set-range-values',
  'sheet.mutation.move-range',
  'sheet.mutation.insert-sheet',
  'sheet.mutation.remove-sheet',
  'sheet.mutation.set-row-hidden',
  'sheet.mutation.set-row-visible',
  'formula.mutation.set-defined-name',
  'formula.mutation.remove-defined-name',
]);

const STYLE_TRIGGERS: ReadonlySet<unknown> = new Set(['sheet.command.set-style', 'sheet.command.set-border', 'sheet.command.clear-selection-format']);

/** The engine says this when a calculation was interrupted by a newer one, which follows at once. */
const INTERRUPTED = 1;

export interface CalculationWatch {
  /** Resolves when no calculation is due or under way. */
  settled(): Promise<void>;
}

/** Knows whether results are still to come from the grid's formula engine. */
export function watchCalculation(api: FUniver): CalculationWatch {
  let due = false;
  let running = false;
  let waiting: (() => void)[] = [];
  api.onCommandExecuted((command, options) => {
    const params = command.params as { readonly trigger?: string; readonly functionsExecutedState?: number } | undefined;
    if (command.id === TRIGGER) {
      due = true;
    } else if (TRIGGERS.has(command.id)) {
      if (options?.onlyLocal !== true && !STYLE_TRIGGERS.has(params?.trigger)) due = true;
    } else if (command.id === 'formula.mutation.set-formula-calculation-start') {
      [due, running] = [false, true];
    } else if (command.id === 'formula.mutation.set-formula-calculation-notification') {
      const state = params?.functionsExecutedState;
      if (state === undefined || state === INTERRUPTED) return;
      running = false;
      if (due) return;
      const ready = waiting;
      waiting = [];
      for (const resolve of ready) resolve();
    }
  });
  return {
    settled: () => (due || running ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve()),
  };
}

/** Formulas that the file gives without a result, from a program that does not calculate. */
export function uncalculated(model: WorkbookModel): readonly FormulaPlace[] {
  return placesWhere(model, ({ value }) => value === null);
}

/** Formulas in which one of the names stands. A name in a text is taken too: calculating it once more does no harm. */
export function formulasWith(model: WorkbookModel, names: readonly string[]): readonly FormulaPlace[] {
  const wanted = names.map((name) => name.toLowerCase());
  return placesWhere(model, ({ formula }) => wanted.some((name) => formula?.toLowerCase().includes(name)));
}

/** Formulas that call one of these functions and have no result, or one from before the function was known. */
export function callsAwaiting(model: WorkbookModel, names: readonly string[]): readonly FormulaPlace[] {
  const called = new RegExp(`(?<![\\p{L}\\p{N}_.])(?:${names.join('|')})\\(`, 'iu');
  return placesWhere(model, ({ formula, value }) => called.test(formula ?? '') && (value === null || (typeof value === 'object' && AWAITING.has(value.error))));
}

/** Results that a formula has while a function is unknown or has not answered. */
const AWAITING: ReadonlySet<string> = new Set(['#NAME?', '#GETTING_DATA', '#BUSY!']);

export function cellPlaces(cells: readonly { readonly sheetId: string; readonly row: number; readonly column: number }[]): readonly FormulaPlace[] {
  return cells.map(({ sheetId, row, column }) => ({ unitId: UNIT, sheetId, range: rangeOf({ row, column, rows: 1, columns: 1 }) }));
}

export interface FormulaPlace {
  readonly unitId: string;
  readonly sheetId: string;
  readonly range: IRange;
}

function placesWhere(model: WorkbookModel, isWanted: (content: CellContent) => boolean): readonly FormulaPlace[] {
  return model.sheets.flatMap((sheet) =>
    [...sheet.filledCells()]
      .filter(({ content }) => content.formula !== null && isWanted(content))
      .map(({ row, column }) => ({ unitId: UNIT, sheetId: sheet.id, range: rangeOf({ row, column, rows: 1, columns: 1 }) })),
  );
}

/**
 * Has the formulas at these places calculated, and every formula's dependencies found anew with `rebuild`: the engine
 * keeps them when a sheet is renamed or a name refers to other cells.
 */
export function calculate(run: (id: string, params: object) => void, model: WorkbookModel, dirtyRanges: readonly FormulaPlace[], rebuild: boolean): void {
  const sheetIds = Object.fromEntries(model.sheets.map((sheet) => [sheet.id, '1']));
  run(TRIGGER, {
    forceCalculation: false,
    dirtyRanges,
    dirtyNameMap: {},
    dirtyDefinedNameMap: {},
    dirtySuperTableMap: {},
    dirtyUnitFeatureMap: {},
    dirtyUnitOtherFormulaMap: {},
    clearDependencyTreeCache: rebuild ? { [UNIT]: sheetIds } : {},
  });
}
