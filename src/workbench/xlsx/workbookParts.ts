/** The parts of a package that belong to its workbook: where they are, and how missing ones are made. */
import { WorkbookFileError } from '../model/errors';
import { PLAIN_STYLES } from './blank';
import type { XlsxPackage } from './package';
import { readSharedStrings } from './sharedStrings';
import { StyleTable } from './styles';
import { parseXml } from './xml';

const STYLES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles';
const STYLES_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';

/** @throws WorkbookFileError `not-a-workbook` */
export function workbookPartOf(file: XlsxPackage): string {
  const root = file.relationships('').find(({ type }) => type.endsWith('/officeDocument'));
  // A Word document is a package as well.
  if (!root || !file.has(root.target) || root.target.endsWith('.bin') || file.xml(root.target).documentElement?.localName !== 'workbook') throw new WorkbookFileError('not-a-workbook');
  return root.target;
}

/** @param part the workbook's part, here and below */
export function readStyles(file: XlsxPackage, part: string): StyleTable {
  const styles = partOf(file, part, 'styles');
  const theme = partOf(file, part, 'theme');
  return new StyleTable(styles === undefined ? parseXml(PLAIN_STYLES) : file.xml(styles), theme !== undefined && file.has(theme) ? file.xml(theme) : null);
}

/** A workbook without styles gets a part for them when it has some. */
export function ensureStylesPart(file: XlsxPackage, part: string): string {
  const present = partOf(file, part, 'styles');
  if (present !== undefined) return present;
  const path = file.freePath('xl/styles{}.xml');
  file.write(path, PLAIN_STYLES);
  file.setContentType(path, STYLES_TYPE);
  file.relate(part, STYLES, path);
  return path;
}

/** Shared strings by their index; read when the first one is asked for. */
export function sharedStringsOf(file: XlsxPackage, part: string): (index: number) => string {
  let strings: readonly string[] | null = null;
  return (index) => {
    const path = partOf(file, part, 'sharedStrings');
    strings ??= path === undefined ? [] : readSharedStrings(file.text(path));
    return strings[index] ?? '';
  };
}

/** The order of calculation is wrong once formulas come or go; whoever opens the file makes it anew. */
export function dropCalculationChain(file: XlsxPackage, part: string): void {
  const chain = partOf(file, part, 'calcChain');
  if (chain === undefined) return;
  file.unrelate(part, chain);
  file.remove(chain);
}

function partOf(file: XlsxPackage, part: string, type: string): string | undefined {
  return file.relationships(part).find((relationship) => relationship.type.endsWith(`/${type}`))?.target;
}
