/** How a cell's value reads through Office.js. */
import { format } from 'numfmt';
import type { CellStyle, CellValue } from '../../model';

/** Errors as their text, a blank as the empty text. */
export function wireValue(value: CellValue): string | number | boolean {
  if (value === null) return '';
  return typeof value === 'object' ? value.error : value;
}

/** RangeValueType of a cell. A formula that was never calculated has no value yet. */
export function valueType(value: CellValue): 'Empty' | 'String' | 'Double' | 'Boolean' | 'Error' {
  if (value === null) return 'Empty';
  switch (typeof value) {
    case 'string':
      return 'String';
    case 'number':
      return 'Double';
    case 'boolean':
      return 'Boolean';
    default:
      return 'Error';
  }
}

/** The text that a cell shows, by its number format. */
export function shownText(value: CellValue, style: CellStyle, locale: string): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  return format(style.numberFormat, value, { throws: false, locale });
}
