/** Puts the add-in's page beside the grid and connects it with the workbook, as Excel does with a task pane. */
import type { ExcelHost, HostOptions } from '../host/host';
import { requestKind } from '../host/protocol/requestKind';
import type { RequestBody } from '../host/protocol/wire';
import { connectDesktopBridge } from '../host/transports/desktopBridge';
import { connectWebBridge } from '../host/transports/webBridge';
import type { WorkbookModel } from '../model';
import { openInNewWindow } from './newWindows';
import type { PageState, Store } from './store';

const ADDIN_PAGE = '/addin/taskpane.html';

/** Round trips that follow each other within this time belong to one run of the add-in. */
const RUN_PAUSE_MILLISECONDS = 1_000;

export interface PaneHost {
  /** Opens the add-in afresh in the place, on this workbook. */
  insert(place: HTMLElement, model: WorkbookModel): Promise<void>;
  /** Called by the pane's own page before office.js loads, over http; see the server's pane bridge. */
  connectPane(paneWindow: Window): void;
  /** Excel's side of the pane; `null` before there is one. */
  readonly host: ExcelHost | null;
}

interface Connection {
  readonly host: ExcelHost;
  close(): void;
}

/**
 * Over http the add-in finds the host as in Excel for Windows (`window.external`); over https as in Excel on the web
 * (messages between windows), which office.js accepts over https only.
 *
 * @param settled resolves when the grid has calculated everything; the add-in's requests wait for it, since Excel
 *   too answers them with calculated values
 * @param onHost hears of each new host, before the pane's page is loaded, and of `null` when the pane goes
 */
export function createPaneHost(store: Store<PageState>, frameTitle: () => string, settled: () => Promise<void>, onHost: (host: ExcelHost | null) => void): PaneHost {
  const web = location.protocol === 'https:';
  let frame: HTMLIFrameElement | null = null;
  let shown: WorkbookModel | null = null;
  let connection: Connection | null = null;

  function connect(make: (options: HostOptions) => Connection): void {
    connection?.close();
    const { language, theme } = store.get();
    connection = make({ locale: language === 'en' ? 'en-US' : 'zh-CN', theme, openWorkbook: openInNewWindow });
    attend(connection.host, settled, countRuns(store, connection.host));
    onHost(connection.host);
  }

  return {
    get host() {
      return connection?.host ?? null;
    },
    async insert(place, model) {
      connection?.close();
      connection = null;
      onHost(null);
      frame?.remove();
      frame = null;
      shown = model;
      store.set({ roundTrips: null, unsupported: [] });
      const present = (await fetch(ADDIN_PAGE, { method: 'HEAD' })).ok;
      store.set({ pane: present ? 'present' : 'missing' });
      if (!present) return;
      const made = document.createElement('iframe');
      made.id = 'addin';
      made.title = frameTitle();
      frame = made;
      if (web) connect((options) => connectWebBridge(made, model, options));
      made.src = ADDIN_PAGE;
      place.replaceChildren(made);
    },
    connectPane(paneWindow) {
      const model = shown;
      if (!web && model !== null && paneWindow === frame?.contentWindow) connect((options) => connectDesktopBridge(paneWindow, model, options));
    },
  };
}

/** Lets each request for the workbook wait for the grid, and tells when it was answered. Results of custom functions do not wait: the grid waits for them. */
function attend(host: ExcelHost, settled: () => Promise<void>, answered: () => void): void {
  const execute = host.execute.bind(host);
  host.execute = async (json, flags, partition) => {
    if (requestKind(JSON.parse(json) as RequestBody) === 'batch') await settled();
    const response = await execute(json, flags, partition);
    answered();
    return response;
  };
}

/** Shows the round trips of the last run, and what the add-in asked for in vain since it was opened. */
function countRuns(store: Store<PageState>, host: ExcelHost): () => void {
  let [seen, runBegan, last] = [0, 0, -Infinity];
  return () => {
    if (host.unsupported.size !== store.get().unsupported.length) store.set({ unsupported: [...host.unsupported] });
    if (host.roundTrips === seen) return;
    const now = performance.now();
    if (now - last > RUN_PAUSE_MILLISECONDS) runBegan = seen;
    last = now;
    seen = host.roundTrips;
    store.set({ roundTrips: seen - runBegan });
  };
}
