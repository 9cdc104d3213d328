/** Text as it stands in the parts of a workbook file. */

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
/** What XML can't hold, and the carriage return that it would take for a new line. */
const UNHOLDABLE = /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/g;

/** Between tags. */
export function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The text of a cell; what XML can't hold is written `_xHHHH_` (ECMA-376, ST_Xstring). */
export function cellText(text: string): string {
  const guarded = text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
  return escaped(guarded.replace(UNHOLDABLE, (sign) => `_x${sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`));
}

/** Attributes that have a value, each with a space before it. */
export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values).map(([name, value]) => (value === undefined ? '' : ` ${name}="${escaped(String(value)).replace(/"/g, '&quot;').replace(/\n/g, '&#10;')}"`)).join('');
}
