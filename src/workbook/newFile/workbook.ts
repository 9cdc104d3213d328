/** A workbook that is no file yet: written to as the open one is, then told as the bytes of an .xlsx. Nothing of the open one is in it. */
import { strToU8, zipSync } from 'fflate';
import { quotedSheet } from '../host/addresses';
import type { SurfaceWorkbook } from '../sheets/surface';
import { FileSheet } from './sheet';
import { sheetPart, type Results } from './sheetPart';
import { StyleTable } from './style';
import { attributes, escaped, MAIN, RELATIONSHIPS, XML_HEAD } from './xml';

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const CONTENT_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
/** The earliest time that a zip can hold: the same sheets always give the same bytes. */
const FIXED_TIME = '1980-01-01T00:00:00';

export class FileWorkbook implements SurfaceWorkbook {
  private readonly sheets: FileSheet[] = [];
  private readonly defined: (readonly [name: string, reference: string])[] = [];

  readonly worksheets = {
    add: (name: string): FileSheet => {
      const sheet = new FileSheet(name);
      this.sheets.push(sheet);
      return sheet;
    },
  };
  readonly names = { add: (name: string, reference: string) => this.defined.push([name, reference]) };

  /** @param results of formulas, for whoever shows the file without calculating it */
  bytes(results: Results): Uint8Array {
    const styles = new StyleTable();
    const sheets = this.sheets.map((sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetPart(sheet, styles, { results, isFirst: index === 0 })] as const);
    const parts = {
      '[Content_Types].xml': contentTypes(this.sheets.length),
      '_rels/.rels': relationships([['officeDocument', 'xl/workbook.xml']]),
      'xl/workbook.xml': this.workbookPart(),
      'xl/_rels/workbook.xml.rels': relationships([...this.sheets.map((_, index) => ['worksheet', `worksheets/sheet${index + 1}.xml`] as const), ['styles', 'styles.xml']]),
      ...Object.fromEntries(sheets),
      'xl/styles.xml': styles.part(),
    };
    return zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])), { mtime: FIXED_TIME });
  }

  private workbookPart(): string {
    const sheets = this.sheets.map(({ name }, index) => `<sheet${attributes({ name, sheetId: index + 1, 'r:id': relationshipId(index) })}/>`);
    const names = [...this.defined.map(([name, reference]) => definedName({ name }, reference.replace(/^=/, ''))), ...this.sheets.flatMap(printNames)];
    return [
      `${XML_HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><bookViews><workbookView/></bookViews>`,
      `<sheets>${sheets.join('')}</sheets>`,
      names.length === 0 ? '' : `<definedNames>${names.join('')}</definedNames>`,
      // Whoever opens it first calculates it anew.
      '<calcPr fullCalcOnLoad="1"/></workbook>',
    ].join('');
  }
}

function definedName(about: Readonly<Record<string, string | number>>, reference: string): string {
  return `<definedName${attributes(about)}>${escaped(reference)}</definedName>`;
}

/** What is printed of a sheet is told by names of its own. */
function printNames({ name, print: { area, titleRows } }: FileSheet, position: number): readonly string[] {
  const own = (kind: string, address: string | null) => (address === null ? [] : [definedName({ name: `_xlnm.${kind}`, localSheetId: position }, `${quotedSheet(name)}!${absolute(address)}`)]);
  return [...own('Print_Area', area), ...own('Print_Titles', titleRows)];
}

function absolute(address: string): string {
  return address.replace(/\$/g, '').replace(/[A-Z]+|\d+/g, (part) => `$${part}`);
}

function relationshipId(index: number): string {
  return `rId${index + 1}`;
}

function relationships(targets: readonly (readonly [type: string, target: string])[]): string {
  const each = targets.map(([type, target], index) => `<Relationship${attributes({ Id: relationshipId(index), Type: `${RELATIONSHIPS}/${type}`, Target: target })}/>`);
  return `${XML_HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each.join('')}</Relationships>`;
}

function contentTypes(sheets: number): string {
  const part = (path: string, type: string) => `<Override${attributes({ PartName: `/xl/${path}.xml`, ContentType: `${CONTENT_TYPE}.${type}+xml` })}/>`;
  const each = Array.from({ length: sheets }, (_, index) => part(`worksheets/sheet${index + 1}`, 'worksheet'));
  return `${XML_HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${part('workbook', 'sheet.main')}${each.join('')}${part('styles', 'styles')}</Types>`;
}
