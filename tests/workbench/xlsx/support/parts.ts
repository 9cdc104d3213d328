/** An .xlsx file as its parts, for tests that look inside. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string>>;

const HEADER = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** @param level 0 stores the parts as they are, which is quick to make */
export function zipParts(parts: Parts, level: 0 | 6 = 6): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { level });
}

export function partsOf(file: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(file)).map(([path, bytes]) => [path, strFromU8(bytes)]));
}

/** Paths of the parts that are not the same in both files, or are in one only. */
export function differingParts(one: Uint8Array, other: Uint8Array): string[] {
  const [before, after] = [unzipSync(one), unzipSync(other)];
  const paths = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return paths.filter((path) => !sameBytes(before[path], after[path])).sort();
}

function sameBytes(one: Uint8Array | undefined, other: Uint8Array | undefined): boolean {
  return one !== undefined && other !== undefined && one.length === other.length && one.every((byte, index) => byte === other[index]);
}

export function xml(body: string): string {
  return HEADER + body;
}

export function relationships(...entries: readonly (readonly [id: string, type: string, target: string])[]): string {
  const elements = entries.map(([id, type, target]) => {
    const full = type.includes(':') ? type : `${RELATIONSHIPS}/${type}`;
    return `<Relationship Id="${id}" Type="${full}" Target="${target}"${/^https?:/.test(target) ? ' TargetMode="External"' : ''}/>`;
  });
  return xml(`<Relationships xmlns="${PACKAGE}/relationships">${elements.join('')}</Relationships>`);
}

/** `types` by part path; a type without a slash is one of SpreadsheetML's, such as `worksheet`. */
export function contentTypes(types: Parts, defaults: Parts = {}): string {
  const extensions = { rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml', ...defaults };
  return xml(
    `<Types xmlns="${PACKAGE}/content-types">` +
      Object.entries(extensions).map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`).join('') +
      Object.entries(types)
        .map(([path, type]) => `<Override PartName="/${path}" ContentType="${type.includes('/') ? type : `${SPREADSHEET}.${type}+xml`}"/>`)
        .join('') +
      '</Types>',
  );
}

export interface SmallWorkbook {
  /** What stands between the root's tags of each sheet; a sheet named `数据` unless there are several. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly definedNames?: string;
  readonly sharedStrings?: string;
  readonly styles?: string;
  readonly parts?: Parts;
}

/** The least that is a workbook, around sheets written out as XML. */
export function smallWorkbook({ sheets, definedNames = '', sharedStrings, styles, parts = {} }: SmallWorkbook): Uint8Array {
  const names = Object.keys(sheets);
  const optional: [path: string, type: string, text: string | undefined][] = [
    ['sharedStrings', 'sharedStrings', sharedStrings],
    ['styles', 'styles', styles],
  ];
  const present = optional.filter(([, , text]) => text !== undefined);
  return zipParts({
    '[Content_Types].xml': contentTypes({
      'xl/workbook.xml': 'sheet.main',
      ...Object.fromEntries(names.map((_, index) => [`xl/worksheets/sheet${index + 1}.xml`, 'worksheet'])),
      ...Object.fromEntries(present.map(([name, type]) => [`xl/${name}.xml`, type])),
    }),
    '_rels/.rels': relationships(['rId1', 'officeDocument', 'xl/workbook.xml']),
    'xl/workbook.xml': xml(
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets>` +
        names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`).join('') +
        `</sheets>${definedNames === '' ? '' : `<definedNames>${definedNames}</definedNames>`}</workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      ...names.map((_, index) => [`rId${index + 1}`, 'worksheet', `worksheets/sheet${index + 1}.xml`] as const),
      ...present.map(([name, type], index) => [`rId${names.length + index + 1}`, type, `${name}.xml`] as const),
    ),
    ...Object.fromEntries(Object.values(sheets).map((body, index) => [`xl/worksheets/sheet${index + 1}.xml`, xml(`<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${body}</worksheet>`)])),
    ...Object.fromEntries(present.map(([name, , text]) => [`xl/${name}.xml`, text ?? ''])),
    ...parts,
  });
}

/** One sheet of which only the cells matter: `sheetData` is what stands between its tags. */
export function workbookWithCells(sheetData: string, more: Omit<SmallWorkbook, 'sheets'> = {}): Uint8Array {
  return smallWorkbook({ sheets: { 数据: `<sheetData>${sheetData}</sheetData>` }, ...more });
}
