/**
 * An .xlsx file as a zip of parts. A part that nobody changed is written back byte for byte.
 *
 * Decision: the workbook is edited in its own XML, on kept libraries for zip and XML, and not read into a spreadsheet
 * library and written anew. Tried on a workbook with constants, broken, local and formula names, shared formulas, charts
 * and custom XML: ExcelJS 4.4 and excelts 5.1 destroy defined names, which are this product's public interface, and drop
 * charts; xlsx-populate 1.21 drops the results of formulas and error values.
 */
import { strToU8, unzipSync, zipSync, type Zippable } from 'fflate';
import { WorkbookFileError } from '../model/errors';
import { children, parseXml, rootOf, serializeXml, type Document } from './xml';

/** No workbook of this trade unpacks to more: beyond it a file is a mistake or an attack. */
const LARGEST_UNPACKED_BYTES = 1_000_000_000;

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const ZIP = [0x50, 0x4b];
/** "EncryptedPackage" in UTF-16, as the directory of a password-protected file holds it. */
const ENCRYPTED = [...'EncryptedPackage'].flatMap((character) => [character.charCodeAt(0), 0]);

/** The earliest time that a zip can hold: the same workbook always gives the same bytes. */
const FIXED_TIME = '1980-01-01T00:00:00';

/** UTF-8 unless a byte order mark says UTF-16, as XML does. Whatever is written later is UTF-8. */
function decode(bytes: Uint8Array): string {
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  const text = new TextDecoder(utf16 ?? 'utf-8').decode(bytes);
  return utf16 ? text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, '$1UTF-8') : text;
}

export interface Relationship {
  readonly id: string;
  readonly type: string;
  /** Path of the part in the package, or the address of something outside it. */
  readonly target: string;
  readonly isOutside: boolean;
}

export class XlsxPackage {
  private constructor(private readonly parts: Map<string, Uint8Array>) {}

  /** @throws WorkbookFileError */
  static open(bytes: Uint8Array): XlsxPackage {
    if (startsWith(bytes, COMPOUND_FILE)) throw new WorkbookFileError(contains(bytes, ENCRYPTED) ? 'encrypted' : 'old-xls');
    if (!startsWith(bytes, ZIP)) throw new WorkbookFileError('not-a-workbook');
    let unpacked = 0;
    let entries: Record<string, Uint8Array>;
    try {
      entries = unzipSync(bytes, {
        filter({ originalSize }) {
          unpacked += originalSize;
          if (unpacked > LARGEST_UNPACKED_BYTES) throw new WorkbookFileError('too-large');
          return true;
        },
      });
    } catch (error) {
      if (error instanceof WorkbookFileError) throw error;
      throw new WorkbookFileError('broken', String(error));
    }
    const parts = new Map(Object.entries(entries).filter(([path]) => !path.endsWith('/')));
    if (!parts.has('[Content_Types].xml')) throw new WorkbookFileError('not-a-workbook');
    return new XlsxPackage(parts);
  }

  static fromParts(parts: Readonly<Record<string, string>>): XlsxPackage {
    return new XlsxPackage(new Map(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));
  }

  save(): Uint8Array {
    const zippable: Zippable = {};
    for (const [path, bytes] of this.parts) zippable[path] = [bytes, { mtime: FIXED_TIME, level: 6 }];
    return zipSync(zippable);
  }

  has(path: string): boolean {
    return this.parts.has(path);
  }

  paths(): string[] {
    return [...this.parts.keys()];
  }

  /** The text of a part. @throws WorkbookFileError `broken` when it is not there */
  text(path: string): string {
    const bytes = this.parts.get(path);
    if (!bytes) throw new WorkbookFileError('broken', `no part ${path}`);
    return decode(bytes);
  }

  xml(path: string): Document {
    try {
      return parseXml(this.text(path));
    } catch (error) {
      if (error instanceof WorkbookFileError) throw error;
      throw new WorkbookFileError('broken', `${path}: ${String(error)}`);
    }
  }

  write(path: string, text: string): void {
    this.parts.set(path, strToU8(text));
  }

  /** Takes a part away with its content type, its relationships, and the parts that only it refers to. */
  remove(path: string): void {
    const targets = this.relationships(path).filter(({ isOutside }) => !isOutside);
    this.parts.delete(path);
    this.parts.delete(relationshipsPath(path));
    this.setContentType(path, null);
    for (const { target } of targets) if (this.parts.has(target) && !this.isReferredTo(target)) this.remove(target);
  }

  private isReferredTo(path: string): boolean {
    const sources = ['', ...this.parts.keys()].filter((source) => this.parts.has(relationshipsPath(source)));
    return sources.some((source) => this.relationships(source).some(({ target, isOutside }) => !isOutside && target === path));
  }

  /** A path of that form with the first number that is free, e.g. `xl/worksheets/sheet{}.xml`. */
  freePath(pattern: string): string {
    for (let number = 1; ; number++) {
      const path = pattern.replace('{}', String(number));
      if (!this.parts.has(path)) return path;
    }
  }

  /** What a part refers to; none when it refers to nothing. `''` asks for the package's own. */
  relationships(path: string): Relationship[] {
    const file = relationshipsPath(path);
    if (!this.parts.has(file)) return [];
    return children(rootOf(this.xml(file)), 'Relationship').map((element) => {
      const target = element.getAttribute('Target') ?? '';
      const outside = element.getAttribute('TargetMode') === 'External';
      return {
        id: element.getAttribute('Id') ?? '',
        type: element.getAttribute('Type') ?? '',
        target: outside ? target : resolvePath(path, target),
        isOutside: outside,
      };
    });
  }

  /** Adds a relationship and tells its id. `target` is a path in the package. */
  relate(path: string, type: string, target: string): string {
    const file = relationshipsPath(path);
    if (!this.parts.has(file)) {
      this.write(file, '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"/>');
    }
    const document = this.xml(file);
    const root = rootOf(document);
    const taken = new Set(children(root, 'Relationship').map((element) => element.getAttribute('Id')));
    let number = taken.size + 1;
    while (taken.has(`rId${number}`)) number += 1;
    const element = document.createElementNS(root.namespaceURI, 'Relationship');
    element.setAttribute('Id', `rId${number}`);
    element.setAttribute('Type', type);
    element.setAttribute('Target', `/${target}`);
    root.appendChild(element);
    this.write(file, serializeXml(document));
    return `rId${number}`;
  }

  unrelate(path: string, target: string): void {
    const file = relationshipsPath(path);
    if (!this.parts.has(file)) return;
    const document = this.xml(file);
    for (const element of children(rootOf(document), 'Relationship')) {
      if (element.getAttribute('TargetMode') !== 'External' && resolvePath(path, element.getAttribute('Target') ?? '') === target) element.parentNode?.removeChild(element);
    }
    this.write(file, serializeXml(document));
  }

  /** Sees to it that a part ending in `.xml` counts as XML. */
  ensureXmlType(path: string): void {
    const defaults = children(rootOf(this.xml('[Content_Types].xml')), 'Default');
    if (!defaults.some((element) => element.getAttribute('Extension')?.toLowerCase() === 'xml')) this.setContentType(path, 'application/xml');
  }

  /** Declares the content type of a part, or takes the declaration away. */
  setContentType(path: string, type: string | null): void {
    const document = this.xml('[Content_Types].xml');
    const root = rootOf(document);
    const present = children(root, 'Override').filter((element) => element.getAttribute('PartName')?.toLowerCase() === `/${path}`.toLowerCase());
    if (type === null && present.length === 0) return;
    for (const element of present) root.removeChild(element);
    if (type !== null) {
      const element = document.createElementNS(root.namespaceURI, 'Override');
      element.setAttribute('PartName', `/${path}`);
      element.setAttribute('ContentType', type);
      root.appendChild(element);
    }
    this.write('[Content_Types].xml', serializeXml(document));
  }
}

/** Where the relationships of a part are kept. */
export function relationshipsPath(path: string): string {
  const split = path.lastIndexOf('/') + 1;
  return `${path.slice(0, split)}_rels/${path.slice(split)}.rels`;
}

function resolvePath(from: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const steps = from.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '.') steps.push(step);
  }
  return steps.join('/');
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function contains(bytes: Uint8Array, sequence: readonly number[]): boolean {
  const first = sequence[0] ?? 0;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (sequence.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
