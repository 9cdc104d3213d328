/** XML in the small parts of a workbook: parsed whole, changed in place, written back. */
import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';
import { WorkbookFileError } from '../model/errors';

export type { Document, Element };

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const DECLARATION = /^\ufeff?<\?xml[^>]*\?>\s*/;
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** How each document began in its file, so that it is written back alike. */
const declarations = new WeakMap<Document, string>();

/** @throws WorkbookFileError `broken` when the text is not well-formed */
export function parseXml(text: string): Document {
  // Open Packaging has no place for document types; with them go all tricks with entities.
  if (/<!DOCTYPE/i.test(text)) throw new WorkbookFileError('broken', 'a document type in XML');
  const parser = new DOMParser({
    onError(level, message) {
      if (level !== 'warning') throw new WorkbookFileError('broken', message);
    },
  });
  const document = parser.parseFromString(text.replace(/^\ufeff/, ''), 'text/xml');
  declarations.set(document, DECLARATION.exec(text)?.[0] ?? '');
  return document;
}

/** The document as text, with the declaration that it had. */
export function serializeXml(document: Document): string {
  const body = new XMLSerializer().serializeToString(document).replace(DECLARATION, '');
  // What is left of carriage returns were character references; written plainly they would be read as line feeds.
  return (declarations.get(document) ?? '') + body.replace(/\r/g, '&#13;');
}

export function elementText(element: Element): string {
  return new XMLSerializer().serializeToString(element);
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

/** A new child at the end. */
export function appendChild(parent: Element, name: string, attributes: Readonly<Record<string, string | number | null>>): Element {
  const element = createChild(parent, name);
  setAttributes(element, attributes);
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
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/\r/g, '&#13;');
}

export function escapeAttribute(text: string): string {
  return escapeText(text).replace(/"/g, '&quot;').replace(/\n/g, '&#10;').replace(/\t/g, '&#9;');
}

/** Attributes of an opening tag as it stands in the file, in their order. */
export function attributesOf(openTag: string): Map<string, string> {
  const found = [...openTag.matchAll(/\s([^\s=/]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)];
  return new Map(found.map(([, name = '', double, single]) => [name, unescapeText(double ?? single ?? '')]));
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The way back from escapeText, for text that was cut out of XML. */
export function unescapeText(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole: string, hex?: string, decimal?: string, name?: string) => {
    if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
    return decimal === undefined ? (ENTITIES[name ?? ''] ?? whole) : String.fromCodePoint(Number(decimal));
  });
}

/** Control characters, halves of surrogate pairs and the two non-characters: XML 1.0 has no place for them. */
const NOT_IN_XML = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Cell text to XML: characters that XML can't hold are written `_xHHHH_` (ECMA-376, ST_Xstring). */
export function encodeCellText(text: string): string {
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  const hex = (character: string) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
  return escapeText(guarded.replace(NOT_IN_XML, hex));
}

export function decodeCellText(text: string): string {
  return text.includes('_x') ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(parseInt(code, 16))) : text;
}
