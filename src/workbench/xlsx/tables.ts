/** Excel tables of a sheet, read from their own parts. */
import { parseArea } from '../model/addresses';
import type { TableInfo } from '../model/types';
import type { XlsxPackage } from './package';
import { child, children, encodeCellText, numberAttribute, rootOf, serializeXml, unescapeText } from './xml';

export function readTables(file: XlsxPackage, sheetPart: string, sheetId: string): TableInfo[] {
  return file
    .relationships(sheetPart)
    .filter(({ type, target }) => type.endsWith('/table') && file.has(target))
    .flatMap(({ target }) => {
      const root = rootOf(file.xml(target));
      const area = parseArea(root.getAttribute('ref') ?? '');
      if (!area) return [];
      return [
        {
          id: root.getAttribute('id') ?? '',
          name: root.getAttribute('displayName') ?? root.getAttribute('name') ?? '',
          sheetId,
          area,
          hasHeaders: numberAttribute(root, 'headerRowCount') !== 0,
          hasTotals: (numberAttribute(root, 'totalsRowCount') ?? 0) > 0,
        },
      ];
    });
}

/** Gives the columns of a table other names. */
export function nameTableColumns(file: XlsxPackage, sheetPart: string, tableId: string, names: readonly string[]): void {
  for (const { target } of file.relationships(sheetPart).filter(({ type }) => type.endsWith('/table'))) {
    const document = file.xml(target);
    const root = rootOf(document);
    const list = child(root, 'tableColumns');
    if (root.getAttribute('id') !== tableId || !list) continue;
    // In names of columns what XML can't hold, and line breaks, are written as in cells.
    children(list, 'tableColumn').forEach((column, index) => column.setAttribute('name', unescapeText(encodeCellText(names[index] ?? '')).replace(/\n/g, '_x000a_')));
    file.write(target, serializeXml(document));
  }
}
