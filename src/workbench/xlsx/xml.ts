/** XML in the small parts of a workbook: parsed whole, changed in place, written back. */
import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';

export type { Document, Element };

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** @throws Error when the text is not well-formed */
export function parseXml(text: string): Document {
  const parser = new DOMParser({
    onError(level, message) {
      if (level !== 'warning') throw new Error(message);
    },
  });
  return parser.parseFromString(text.replace(/^\ufeff/, ''), 'text/xml');
}

/** The document as text, with the declaration that Office writes. */
export function serializeXml(document: Document): string {
  const body = new XMLSerializer().serializeToString(document).replace(/^<\?xml[^>]*\?>\s*/, '');
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
}

/** The document's root. */
export function rootOf(document: Document): Element {
  const root = document.documentElement;
  if (!root) throw new Error('an XML part without a root element');
  return root;
}

/** Child elements of that local name. */
export function children(parent: Element, name: string): Element[] {
  const found: Element[] = [];
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && (node as Element).localName === name) found.push(node as Element);
  }
  return found;
}

export function child(parent: Element, name: string): Element | null {
  return children(parent, name)[0] ?? null;
}

/** A new element beside its siblings: same namespace and prefix as its parent. */
export function createChild(parent: Element, name: string): Element {
  const document = parent.ownerDocument;
  if (!document) throw new Error('an element without its document');
  const qualified = parent.prefix ? `${parent.prefix}:${name}` : name;
  return document.createElementNS(parent.namespaceURI, qualified);
}

/** The child of that name, made at its place in `order` when it is not there: the schema fixes the order of siblings. */
export function ensureChild(parent: Element, name: string, order: readonly string[]): Element {
  const present = child(parent, name);
  if (present) return present;
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const element = createChild(parent, name);
  for (let node = parent.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 1 && later.has((node as Element).localName ?? '')) {
      parent.insertBefore(element, node);
      return element;
    }
  }
  parent.appendChild(element);
  return element;
}

export function removeElement(element: Element | null): void {
  element?.parentNode?.removeChild(element);
}

/** Sets attributes; `null` takes one away. */
export function setAttributes(element: Element, attributes: Readonly<Record<string, string | number | null>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, String(value));
  }
}

export function numberAttribute(element: Element | null, name: string): number | null {
  const text = element?.getAttribute(name);
  return text === null || text === undefined || text === '' ? null : Number(text);
}

/** `1` and `true` are both true in XML Schema. */
export function isTrue(element: Element | null, name: string): boolean {
  return /^(1|true)$/.test(element?.getAttribute(name) ?? '');
}

export function escapeText(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;').replace(/\r/g, '&#13;');
}

/** Cell text to XML: characters that XML can't hold are written `_xHHHH_` (ECMA-376, ST_Xstring). */
export function encodeCellText(text: string): string {
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  const hex = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  // eslint-disable-next-line no-control-regex -- these are the characters that XML 1.0 has no place for
  return escapeText(guarded.replace(/[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g, hex));
}

export function decodeCellText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}
