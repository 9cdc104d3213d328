/** Where the pane's page finds the script that hands it over to the host; see {@link PANE_BRIDGE_SCRIPT}. */
export const PANE_BRIDGE_PATH = '/pane-bridge.js';

/**
 * Runs in the pane before office.js, as Excel for Windows gives a pane its `window.external`.
 * Opened on its own, without the workbench around it, the page is left as it is: office.js then reports "no host".
 */
export const PANE_BRIDGE_SCRIPT = `'use strict';
if (window.parent !== window && window.parent.workbench) window.parent.workbench.connectPane(window);
`;

const OFFICE_JS_TAG = /<script\b[^>]*\bsrc=["']?([^"'\s>]*\/office\.js)["']?[^>]*>\s*<\/script>/i;

/**
 * The add-in's page as the workbench serves it: office.js comes from this machine instead of Microsoft's
 * address, and with `bridge` one script before it connects the pane to the workbench (Excel for Windows).
 * The add-in's own files stay as they are.
 *
 * @throws Error when the page has no script tag for office.js, since it could then not be hosted at all
 */
export function hostedAddinPage(html: string, bridge: boolean): string {
  const tag = OFFICE_JS_TAG.exec(html);
  if (tag === null) throw new Error('The add-in page loads no office.js');
  const [whole, address] = tag as unknown as [string, string];
  const local = whole.replace(address, '/officejs/office.js');
  return html.replace(whole, bridge ? `<script src="${PANE_BRIDGE_PATH}"></script>${local}` : local);
}
