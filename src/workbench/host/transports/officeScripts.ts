/** The files of office.js for a window of jsdom, from the installed package. */
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';
import type { JSDOM } from 'jsdom';

const FOLDER = '/officejs/';
const compiled = new Map<string, Script>();

/** Runs office.js, and the files that it asks for by script tags. @throws Error when the package is missing */
export function serveOfficeScripts(dom: JSDOM): void {
  const { window } = dom;
  const page = window.location.href;
  const folder = join(dirname(createRequire(import.meta.url).resolve('@microsoft/office-js/package.json')), 'dist');
  const run = (address: string): boolean => {
    const { pathname } = new URL(address, page);
    const file = join(folder, basename(pathname).toLowerCase());
    const path = existsSync(file) ? file : join(folder, pathname.slice(FOLDER.length));
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
