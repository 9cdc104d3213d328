/** The real office.js in Node: a window of jsdom beside which the host plays Excel. No network, no browser. */
import { JSDOM } from 'jsdom';
import type { WorkbookModel } from '../../model';
import { ExcelHost, type HostOptions } from '../host';
import { connectDesktopBridge } from './desktopBridge';
import { serveOfficeScripts } from './officeScripts';
import { webFrameName } from './webBridge';
import { newConversation, openWebChannel } from './webMessages';

export interface NodeOptions extends HostOptions {
  /** Makes `Office` and `Excel` globals of this process until it is closed, as add-in code expects them. */
  readonly asGlobals?: boolean;
  /** Which Excel is played; office.js loads other files for each. */
  readonly platform?: 'desktop' | 'web';
}

export interface OfficeInNode {
  readonly window: JSDOM['window'];
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly host: ExcelHost;
  close(): void;
}

/** office.js takes a web host over https only. */
const PAGES = { desktop: 'http://localhost/taskpane.html', web: 'https://localhost/taskpane.html' } as const;

/** Loads office.js over a workbook. Takes about half a second the first time, less afterwards. */
export async function openInNode(model: WorkbookModel, options: NodeOptions = {}): Promise<OfficeInNode> {
  const { platform = 'desktop', asGlobals = false } = options;
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', { url: PAGES[platform], runScripts: 'outside-only', pretendToBeVisual: true });
  const { window } = dom;
  const bridge = platform === 'desktop' ? connectDesktopBridge(window as unknown as Window, model, options) : connectWebWindow(window, model, options);
  serveOfficeScripts(dom);
  const office = window as unknown as { Office: typeof Office; Excel: typeof Excel };
  await office.Office.onReady();
  const restore = asGlobals ? setGlobals(office) : () => undefined;
  return {
    window,
    Office: office.Office,
    Excel: office.Excel,
    host: bridge.host,
    close() {
      restore();
      bridge.close();
      window.close();
    },
  };
}

/** The messages of a frame, without a frame: office.js posts to its opener, and gets answers as message events. */
function connectWebWindow(window: JSDOM['window'], model: WorkbookModel, options: HostOptions): { readonly host: ExcelHost; close(): void } {
  const { origin, hostname } = window.location;
  const host = new ExcelHost(model, options);
  const conversation = newConversation();
  const channel = openWebChannel(host, conversation, (data) => {
    window.setTimeout(() => window.dispatchEvent(new window.MessageEvent('message', { data, origin })), 0);
  });
  window.name = webFrameName(origin, host.settings.locale, conversation);
  Object.defineProperty(window, 'opener', { value: { postMessage: (data: unknown) => channel.receive(data) }, configurable: true });
  // jsdom lacks it, and office.js compares it with the host's name.
  Object.defineProperty(window.document, 'domain', { get: () => hostname, configurable: true });
  return {
    host,
    close() {
      channel.close();
      host.close();
    },
  };
}

function setGlobals(office: { Office: typeof Office; Excel: typeof Excel }): () => void {
  const scope = globalThis as { Office?: unknown; Excel?: unknown };
  const before = { Office: scope.Office, Excel: scope.Excel };
  scope.Office = office.Office;
  scope.Excel = office.Excel;
  return () => {
    if (before.Office === undefined) delete scope.Office;
    else scope.Office = before.Office;
    if (before.Excel === undefined) delete scope.Excel;
    else scope.Excel = before.Excel;
  };
}
