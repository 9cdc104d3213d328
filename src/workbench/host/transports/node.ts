/** The real office.js in Node: a window of jsdom that plays Excel for Windows. No network, no browser. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import { JSDOM } from 'jsdom';
import type { WorkbookModel } from '../../model';
import type { ExcelHost, HostOptions } from '../host';
import { connectDesktopBridge } from './desktopBridge';

export interface NodeOptions extends HostOptions {
  /** Makes `Office` and `Excel` globals of this process until it is closed, as add-in code expects them. */
  readonly asGlobals?: boolean;
}

export interface OfficeInNode {
  readonly window: JSDOM['window'];
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly host: ExcelHost;
  close(): void;
}

const PAGE = 'http://localhost/taskpane.html';
const FOLDER = '/officejs/';
const compiled = new Map<string, Script>();

/** Loads office.js over a workbook. Takes about half a second the first time, less afterwards. */
export async function openInNode(model: WorkbookModel, options: NodeOptions = {}): Promise<OfficeInNode> {
  const dom = new JSDOM('<!doctype html><html><head></head><body></body></html>', { url: PAGE, runScripts: 'outside-only', pretendToBeVisual: true });
  const { window } = dom;
  const bridge = connectDesktopBridge(window as unknown as Window, model, options);
  serveOfficeScripts(dom);
  const office = window as unknown as { Office: typeof Office; Excel: typeof Excel };
  await office.Office.onReady();
  const restore = options.asGlobals ? setGlobals(office) : () => undefined;
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

/** Runs office.js, and the files that it asks for by script tags, from the installed package. */
function serveOfficeScripts(dom: JSDOM): void {
  const { window } = dom;
  const folder = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
  const run = (address: string): boolean => {
    const file = join(folder, basename(new URL(address, PAGE).pathname).toLowerCase());
    const path = existsSync(file) ? file : join(folder, new URL(address, PAGE).pathname.slice(FOLDER.length));
    if (!existsSync(path)) return false;
    let script = compiled.get(path);
    if (!script) {
      script = new Script(readFileSync(path, 'utf8'), { filename: path });
      compiled.set(path, script);
    }
    script.runInContext(dom.getInternalVMContext());
    return true;
  };
  const append = window.Node.prototype.appendChild;
  window.Node.prototype.appendChild = function appendChild<Child extends Node>(this: Node, child: Child): Child {
    const source = (child as unknown as HTMLScriptElement).tagName === 'SCRIPT' ? (child as unknown as HTMLScriptElement).src : '';
    if (!source.includes(FOLDER)) return append.call(this, child) as Child;
    const element = child as unknown as HTMLScriptElement;
    element.removeAttribute('src');
    element.type = 'text/served';
    const added = append.call(this, child) as Child;
    window.setTimeout(() => {
      const found = run(source);
      const event = new window.Event(found ? 'load' : 'error');
      if (found) element.onload?.(event);
      else element.onerror?.(event);
    }, 0);
    return added;
  };
  // office.js finds its folder by its own script tag; the tag must be there, but must not fetch anything.
  const tag = window.document.createElement('script');
  tag.type = 'text/served';
  tag.setAttribute('src', `${FOLDER}office.js`);
  append.call(window.document.head, tag);
  if (!run(`${FOLDER}office.js`)) throw new Error('@microsoft/office-js is not installed');
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
