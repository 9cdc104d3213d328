/** The add-in's settings in a custom XML part: Excel, WPS and LibreOffice carry such parts along or leave them out whole. */
import type { XlsxPackage } from './package';
import { escapeText, rootOf } from './xml';

const NAMESPACE = 'urn:budget-scorecard:settings';
const TYPE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/customXml';

export function readSettings(file: XlsxPackage, workbookPart: string): Map<string, unknown> {
  const part = settingsPart(file, workbookPart);
  if (part === undefined) return new Map();
  const text = rootOf(file.xml(part)).textContent ?? '';
  return new Map(Object.entries(JSON.parse(text) as Record<string, unknown>));
}

export function writeSettings(file: XlsxPackage, workbookPart: string, settings: ReadonlyMap<string, unknown>): void {
  let part = settingsPart(file, workbookPart);
  if (part === undefined) {
    part = file.freePath('customXml/item{}.xml');
    file.relate(workbookPart, TYPE, part);
    file.ensureXmlType(part);
  }
  const json = JSON.stringify(Object.fromEntries(settings));
  file.write(part, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<settings xmlns="${NAMESPACE}">${escapeText(json)}</settings>`);
}

function settingsPart(file: XlsxPackage, workbookPart: string): string | undefined {
  return file.relationships(workbookPart).find(({ type, target }) => type === TYPE && file.has(target) && file.text(target).includes(NAMESPACE))?.target;
}
