/** What Excel makes of a value that is put into a cell, and how a cell reads as text. */
import { format } from 'numfmt';
import { isDateFormat, type CellContent, type CellStyle, type CellValue } from '../../model';

export interface CellInput {
  readonly content: CellContent;
  /** The number format that typing the value brings along, e.g. a percentage. */
  readonly numberFormat: string | null;
}

const NUMBER = /^[+-]?(?:\d{1,3}(?:,\d{3})+|\d+\.?|\d*\.\d+|\d+\.\d+|\d{1,3}(?:,\d{3})+\.\d+)(?:e[+-]?\d+)?$/i;

/**
 * A value as `Range.values` takes it: text that begins with `=` is a formula, with an apostrophe a text without it;
 * what reads as a number or a truth value is one, unless the cell is formatted as text (Range.values, Office.js reference).
 */
export function cellInput(value: unknown, style: CellStyle): CellInput {
  if (typeof value === 'number' || typeof value === 'boolean') return plain(value);
  if (value === null || value === undefined) return plain(null);
  const text = String(value);
  if (text === '') return plain(null);
  if (text.startsWith("'")) return plain(text.slice(1));
  if (style.numberFormat === '@') return plain(text);
  if (/^=./.test(text)) return { content: { value: null, formula: text.slice(1) }, numberFormat: null };
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) return plain(/^true$/i.test(trimmed));
  if (NUMBER.test(trimmed)) return plain(Number(trimmed.replace(/,/g, '')));
  const percent = /^([+-]?[\d.,]+)\s*%$/.exec(trimmed)?.[1];
  if (percent !== undefined && NUMBER.test(percent)) {
    return { content: { value: Number(`${percent.replace(/,/g, '')}e-2`), formula: null }, numberFormat: percent.includes('.') ? '0.00%' : '0%' };
  }
  if (/^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A)$/.test(trimmed)) return plain({ error: trimmed as '#N/A' });
  return plain(text);
}

function plain(value: CellValue): CellInput {
  return { content: { value, formula: null }, numberFormat: null };
}

/** A cell's value as Office.js hands it over: errors as their text, a blank as the empty text. */
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
export function shownText(value: CellValue, style: CellStyle): string {
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'object') return value.error;
  if (typeof value === 'string' && !isDateFormat(style.numberFormat)) return value;
  return format(style.numberFormat, value, { throws: false, locale: 'zh-CN' });
}
