/** Excel tables of a sheet, read from their own parts. */
import { parseArea } from '../model/addresses';
import type { TableInfo } from '../model/types';
import type { XlsxPackage } from './package';
import { numberAttribute, rootOf } from './xml';

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
