/** The names of a workbook file that a person chose, such as last year's: read here, sent nowhere. */
import { strFromU8, unzipSync, type Unzipped } from 'fflate';
import { inputNamed } from '../../scoring/inputs/catalogue';
import { ownUnit, unitNameOf } from '../../scoring/inputs/ownUnit';
import type { FileBinding, LeftOutName } from '../../scoring/recognition/lastYear';
import { placeOf } from '../host/addresses';
import { BINDING_SHEET_NAME } from './bindingSheetName';

export type FileFault = 'not-a-workbook' | 'encrypted' | 'old-xls' | 'broken' | 'too-large';

/** Thrown for a file whose names can't be read. */
export class WorkbookFileFault extends Error {
  override readonly name = 'WorkbookFileFault';
  constructor(readonly code: FileFault) {
    super(code);
  }
}

/** A list of names is never as large; what claims to be is a trap. */
const LARGEST_PART = 64 * 1024 * 1024;
const ROOT = '_rels/.rels';
const CLASSIC_FILE = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * What the names of the inputs in an .xlsx refer to, and those that say nothing of another year's cells.
 * @throws WorkbookFileFault
 */
export function bindingsOfFile(bytes: Uint8Array): Promise<readonly (FileBinding | LeftOutName)[]> {
  return Promise.resolve().then(() => {
    const workbook = workbookPart(bytes);
    const names = elements(workbook, 'definedName').filter((element) => !element.hasAttribute('localSheetId'));
    const own = names.find((element) => element.getAttribute('name') === BINDING_SHEET_NAME);
    const formulas = new Map(names.map((element) => [element.getAttribute('name'), element.textContent]));
    const ownSheet = own ? placeIn(own)?.sheet : undefined;
    return names.flatMap((element): (FileBinding | LeftOutName)[] => {
      const input = inputNamed(element.getAttribute('name') ?? '')?.name;
      if (input === undefined) return [];
      const place = placeIn(element);
      const refersTo = element.textContent.trim();
      if (!place) return [{ input, why: 'no-area', refersTo }];
      if (place.sheet === ownSheet) return [{ input, why: 'own-sheet', refersTo }];
      return [{ input, place, unit: ownUnit(input, formulas.get(unitNameOf(input)) ?? null, element.getAttribute('comment') ?? '').unit }];
    });
  });
}

function placeIn(element: Element): FileBinding['place'] | null {
  const formula = element.textContent.trim();
  try {
    return /^(?:'(?:[^']|'')+'|[^'!,()[\]#]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?$/.test(formula) ? placeOf(formula) : null;
  } catch {
    return null;
  }
}

function workbookPart(bytes: Uint8Array): Document {
  if (CLASSIC_FILE.every((byte, index) => bytes[index] === byte)) throw new WorkbookFileFault(isEncrypted(bytes) ? 'encrypted' : 'old-xls');
  const root = part(bytes, ROOT);
  if (!root) throw new WorkbookFileFault('not-a-workbook');
  const target = elements(root, 'Relationship').find((element) => element.getAttribute('Type')?.endsWith('/officeDocument'))?.getAttribute('Target');
  const workbook = target ? part(bytes, target.replace(/^\//, '')) : null;
  if (!workbook || workbook.documentElement.localName !== 'workbook') throw new WorkbookFileFault('not-a-workbook');
  return workbook;
}

/** A file with a password is a classic container around an encrypted package. */
function isEncrypted(bytes: Uint8Array): boolean {
  const mark = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let from = 0; from + mark.length <= bytes.length; from += 2) if (mark.every((byte, index) => bytes[from + index] === byte)) return true;
  return false;
}

function part(bytes: Uint8Array, path: string): Document | null {
  let parts: Unzipped;
  try {
    parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (name !== path) return false;
        if (originalSize > LARGEST_PART) throw new WorkbookFileFault('too-large');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof WorkbookFileFault) throw error;
    // A package begins as a zip file does; what doesn't is none.
    throw new WorkbookFileFault(bytes[0] === 0x50 && bytes[1] === 0x4b ? 'broken' : 'not-a-workbook');
  }
  const content = parts[path];
  if (!content) return null;
  const document = new DOMParser().parseFromString(strFromU8(content), 'application/xml');
  if (elements(document, 'parsererror').length > 0) throw new WorkbookFileFault('broken');
  return document;
}

function elements(document: Document, name: string): readonly Element[] {
  return Array.from(document.getElementsByTagNameNS('*', name));
}
