/** What a person can do on the page, and what the page does about it. */
import { workbenchMessages, type WorkbenchMessages } from '../../messages/workbench';
import type { ExcelHost } from '../host/host';
import { ModelError, WorkbookFileError, WorkbookModel } from '../model';
import { FunctionErrors } from './functionErrors';
import type { Grid, Refusal } from './grid/grid';
import { functionsOf } from './gridFunctions';
import { withFittedRows } from './newWindows';
import type { PaneHost } from './paneHost';
import { keepPreferences } from './preferences';
import { SAMPLE } from './sample';
import type { Notice, PageState, Store } from './store';

export interface Actions {
  /** The places on the page where grid and pane go, once they exist. */
  insertGrid(place: HTMLElement): void;
  insertPane(place: HTMLElement): void;
  /** Asks about unsaved changes, then reads the file and shows it. */
  openFile(file: File): Promise<void>;
  openSample(): Promise<void>;
  /** Shows a workbook that is no file yet; `gone` tells that it is lost. */
  openNew(file: Uint8Array | 'gone'): Promise<void>;
  /** Opens without asking. @throws WorkbookFileError when the bytes are no workbook; the present one stays */
  open(bytes: Uint8Array, name: string): Promise<void>;
  /** Gives the workbook to the browser as a download and marks it saved. */
  save(): Promise<void>;
  /** The workbook as .xlsx, with what a person is typing at the moment and every result calculated. */
  bytes(): Promise<Uint8Array>;
  switchLanguage(): void;
  switchTheme(): void;
  togglePane(): void;
  setPaneWidth(width: number): void;
  closeNotice(): void;
}

export interface Workbench extends Actions {
  /** The workbook shown; `null` before the first. */
  readonly model: WorkbookModel | null;
  readonly grid: Grid | null;
  /** Gives the grid the functions of the pane's add-in as soon as its runtime takes calls. */
  connectFunctions(host: ExcelHost | null): void;
}

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

export function createWorkbench(store: Store<PageState>, pane: PaneHost): Workbench {
  let model: WorkbookModel | null = null;
  let grid: Grid | null = null;
  let gridReady: (grid: Grid) => void;
  const whenGrid = new Promise<Grid>((resolve) => (gridReady = resolve));
  let stopWatching: (() => void) | null = null;
  let functionsHost: ExcelHost | null = null;
  const functionErrors = new FunctionErrors();

  const messages = (): WorkbenchMessages => workbenchMessages[store.get().language];

  /** Runs one thing at a time, shows that it runs, and tells when it failed. */
  async function busyWith<Result>(text: string, task: () => Promise<Result>, failure: (error: unknown) => string): Promise<Result | undefined> {
    store.set({ busy: text, notice: null, done: null });
    try {
      return await task();
    } catch (error) {
      store.set({ notice: { kind: 'error', text: failure(error), detail: error instanceof Error ? error.message : String(error) } });
      return undefined;
    } finally {
      store.set({ busy: null });
    }
  }

  async function show(bytes: Uint8Array, name: string): Promise<void> {
    const opened = WorkbookModel.open(bytes);
    const shownGrid = await whenGrid;
    // Whatever is still under way belongs to the workbook that goes.
    await shownGrid.finishEditing();
    await shownGrid.calculated();
    stopWatching?.();
    model = opened;
    functionErrors.clear();
    await shownGrid.show(opened);
    stopWatching = opened.onChange((change) => {
      const isEdit = change.kind !== 'selection' && !(change.kind === 'cells' && change.origin === 'recalculation');
      if (isEdit) store.set({ unsaved: true });
      if (change.kind === 'selection' || change.kind === 'cells') tellFunctionError(opened);
    });
    store.set({ fileName: name, unsaved: false, notice: null, done: null, functionError: null });
    reopenPane();
    document.title = `${name} – ${messages().title}`;
  }

  /** The host tells language and theme when the add-in starts, as Excel does. */
  function reopenPane(): void {
    if (model !== null) store.set({ paneGeneration: store.get().paneGeneration + 1 });
  }

  function tellFunctionError(shown: WorkbookModel): void {
    const [before, now] = [store.get().functionError, functionErrors.ofSelection(shown)];
    if (before?.words !== now?.words || before?.error !== now?.error) store.set({ functionError: now });
  }

  function mayDiscard(): Promise<boolean> {
    if (!store.get().unsaved) return Promise.resolve(true);
    return new Promise((resolve) => {
      const answer = (discard: boolean): void => {
        store.set({ discardQuestion: null });
        resolve(discard);
      };
      store.set({ discardQuestion: { answer } });
    });
  }

  const openFailure = (name: string) => (error: unknown) =>
    error instanceof WorkbookFileError ? messages().fileError[error.code](name) : messages().openFailed(name);

  async function bytes(): Promise<Uint8Array> {
    if (model === null) throw new Error('No workbook is open');
    await grid?.finishEditing();
    await grid?.calculated();
    return model.save();
  }

  function remember(): void {
    const { language, theme, paneWidth } = store.get();
    keepPreferences({ language, theme, paneWidth });
  }

  return {
    get model() {
      return model;
    },
    get grid() {
      return grid;
    },
    bytes,
    connectFunctions(host) {
      functionsHost = host;
      grid?.setFunctions(null);
      if (host === null) return;
      void functionsOf(host, store.get().language, functionErrors).then((functions) => {
        if (host === functionsHost) grid?.setFunctions(functions);
      });
    },
    open: show,
    insertGrid(place) {
      const { language, theme } = store.get();
      import(/* webpackChunkName: "grid" */ './grid/grid').then(
        ({ createGrid }) => {
          grid = createGrid(place, {
            language,
            dark: theme === 'dark',
            newSheetName: () => messages().newSheetName,
            onTyping: (typing) => pane.host?.setCellEditing(typing),
            onRefused: (refusal) => store.set({ notice: refusalNotice(refusal, messages()) }),
          });
          finishEditingForPane(grid);
          gridReady(grid);
        },
        (error: unknown) => store.set({ busy: null, notice: { kind: 'error', text: messages().gridFailed, detail: String(error) } }),
      );
    },
    insertPane(place) {
      if (model !== null) void pane.insert(place, model);
    },
    async openFile(file) {
      if (!(await mayDiscard())) return;
      await busyWith(messages().opening(file.name), async () => show(new Uint8Array(await file.arrayBuffer()), file.name), openFailure(file.name));
    },
    async openSample() {
      if (!(await mayDiscard())) return;
      const load = async (): Promise<void> => {
        const answer = await fetch(SAMPLE.address);
        if (!answer.ok) throw new Error(`${answer.url}: ${answer.status}`);
        await show(new Uint8Array(await answer.arrayBuffer()), SAMPLE.fileName);
      };
      await busyWith(messages().opening(SAMPLE.fileName), load, () => messages().sampleFailed);
    },
    async openNew(file) {
      const name = messages().newFileName;
      if (file === 'gone') {
        store.set({ busy: null, notice: { kind: 'warning', text: messages().newWorkbookGone } });
        return;
      }
      const open = async (): Promise<void> => {
        await show(withFittedRows(file), name);
        store.set({ unsaved: true });
      };
      await busyWith(messages().opening(name), open, openFailure(name));
    },
    async save() {
      const name = store.get().fileName ?? messages().newFileName;
      const content = await busyWith(messages().save, bytes, () => messages().saveFailed);
      if (content === undefined) return;
      download(content, name);
      store.set({ unsaved: false, done: messages().saved(name) });
    },
    switchLanguage() {
      const language = store.get().language === 'zh-CN' ? 'en' : 'zh-CN';
      store.set({ language });
      document.documentElement.lang = language;
      remember();
      grid?.setLanguage(language);
      reopenPane();
    },
    switchTheme() {
      const theme = store.get().theme === 'light' ? 'dark' : 'light';
      store.set({ theme });
      remember();
      grid?.setDark(theme === 'dark');
      reopenPane();
    },
    togglePane: () => store.set({ paneShown: !store.get().paneShown }),
    setPaneWidth(width) {
      store.set({ paneWidth: width });
      remember();
    },
    closeNotice: () => store.set({ notice: null }),
  };
}

/** A click into the pane ends the typing in a cell, so that the add-in sees what was typed. */
function finishEditingForPane(grid: Grid): void {
  window.addEventListener('blur', () => {
    if (document.activeElement instanceof HTMLIFrameElement) void grid.finishEditing();
  });
}

function refusalNotice(refusal: Refusal, messages: WorkbenchMessages): Notice {
  if (refusal.reason !== 'model') return { kind: 'info', text: refusal.reason === 'protected' ? messages.sheetProtected : messages.notInGrid };
  const { error } = refusal;
  if (error instanceof ModelError) return { kind: 'warning', text: messages.refused[error.code] };
  return { kind: 'error', text: messages.editFailed, detail: error.message };
}

function download(content: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([content as Uint8Array<ArrayBuffer>], { type: XLSX }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser reads the address after this turn; a minute is ample.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
