/**
 * The spreadsheet grid as the page knows it: a view of a workbook model that a person can edit.
 * The library behind it (Univer) is named in this folder only.
 */
import { LifecycleStages } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import type { Language } from '../../../messages/language';
import type { WorkbookModel } from '../../model';
import { calculate, callsAwaiting, cellPlaces, watchCalculation, type FormulaPlace } from './calculation';
import { registerFunctions, type FunctionCalls, type GridFunctions } from './customFunctions';
import { readGrid } from './gridReader';
import { createGridWriter, FROM_MODEL } from './gridWriter';
import { redirectCommands, type Refusal } from './personCommands';
import { watchRowFitting } from './rowHeights';
import { UNIT, workbookData } from './snapshot';
import { createUniver, GRID_LOCALES } from './univer';

export type { Refusal } from './personCommands';

export interface GridOptions {
  readonly language: Language;
  readonly dark: boolean;
  /** What a new sheet is called, before its number. */
  readonly newSheetName: () => string;
  /** A person begins or ends typing in a cell. */
  readonly onTyping: (typing: boolean) => void;
  /** A person asked for something that was not done. */
  readonly onRefused: (refusal: Refusal) => void;
}

export interface Grid {
  /** Shows the model instead of whatever was shown, and follows it both ways. Resolves when it is drawn. */
  show(model: WorkbookModel): Promise<void>;
  setLanguage(language: Language): void;
  setDark(dark: boolean): void;
  /** The add-in's functions from now on; `null` when there are none. Formulas that lacked them are calculated. */
  setFunctions(functions: GridFunctions | null): void;
  /** Takes over what a person is typing in a cell, as if Enter had been pressed. */
  finishEditing(): Promise<void>;
  /** Resolves when every formula that the edits so far touch has its result in the model. */
  calculated(): Promise<void>;
  /** The library's own interface, for tests and for looking into the grid from the console. */
  readonly facade: FUniver;
}

export function createGrid(container: HTMLElement, options: GridOptions): Grid {
  let language = options.language;
  let shown: { readonly model: WorkbookModel; readonly stop: () => void } | null = null;
  const { univer, api, forgetFormulaSyntax, forgetDependencies } = createUniver({ container, language, dark: options.dark });
  const calculation = watchCalculation(api);
  const rowFitting = watchRowFitting(api);
  let functionCalls: FunctionCalls | null = null;
  redirectCommands(api, () => shown?.model ?? null, options.newSheetName, options.onRefused);

  function recalculate(places: readonly FormulaPlace[], rebuild: boolean): void {
    if (shown === null || places.length === 0) return;
    calculate((id, params) => void api.syncExecuteCommand(id, params, FROM_MODEL), shown.model, places, rebuild);
  }

  api.addEvent(api.Event.SheetEditStarted, () => options.onTyping(true));
  api.addEvent(api.Event.SheetEditEnded, () => options.onTyping(false));

  return {
    facade: api,
    async show(model) {
      shown?.stop();
      shown = null;
      rowFitting.cancel();
      api.disposeUnit(UNIT);
      forgetDependencies(UNIT);
      const workbook = api.createWorkbook(workbookData(model, language));
      const writer = createGridWriter(api, workbook, model, forgetFormulaSyntax);
      const reader = readGrid(api, workbook, model);
      const stopWriting = model.onChange((change) => {
        if (!reader.isWriting()) writer.take(change);
      });
      shown = {
        model,
        stop() {
          stopWriting();
          reader.stop();
        },
      };
      await rendered(api);
      writer.finish();
    },
    setLanguage(next) {
      language = next;
      api.setLocale(GRID_LOCALES[next]);
    },
    setDark: (dark) => api.toggleDarkMode(dark),
    setFunctions(functions) {
      functionCalls?.dispose();
      functionCalls = null;
      if (functions === null || functions.metadata.length === 0) return;
      functionCalls = registerFunctions(univer, functions, (cells) => recalculate(cellPlaces(cells), false));
      const names = functions.metadata.map(({ name }) => name);
      if (shown !== null) recalculate(callsAwaiting(shown.model, names), true);
    },
    async finishEditing() {
      const workbook = api.getActiveWorkbook();
      if (workbook?.isCellEditing() === true) await workbook.endEditingAsync(true);
    },
    async calculated() {
      do await calculation.settled();
      while ((await functionCalls?.settled()) === true);
    },
  };
}

/** The formula engine listens only after the grid has drawn itself for the first time. */
function rendered(api: FUniver): Promise<void> {
  if (api.getCurrentLifecycleStage() >= LifecycleStages.Rendered) return Promise.resolve();
  return new Promise((resolve) => {
    const subscription = api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
      if (stage < LifecycleStages.Rendered) return;
      subscription.dispose();
      resolve();
    });
  });
}
