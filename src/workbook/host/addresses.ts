/** Sheet-qualified addresses as Office.js gives them: `基础数据!B2:C5`, `'1 季度'!A1`. */
import type { Place } from '../../scoring/recognition/model';

export interface RangeAddress {
  readonly sheet: string;
  /** Zero-based. */
  readonly row: number;
  readonly column: number;
}

/** The sheet and the top left cell of an address. @throws Error on text that is no such address */
export function topLeftOf(address: string): RangeAddress {
  const { sheet, cells } = splitAddress(address);
  const match = /^\$?([A-Z]+)\$?(\d+)/.exec(cells);
  if (!match) throw new Error(`not a cell address: ${address}`);
  const [, letters = '', row = ''] = match;
  const column = [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { sheet, row: Number(row) - 1, column };
}

/** Sheet name and cells of a sheet-qualified address; the sheet name without its quotes. */
export function splitAddress(address: string): { readonly sheet: string; readonly cells: string } {
  const split = address.lastIndexOf('!');
  if (split < 0) throw new Error(`an address without its sheet: ${address}`);
  const sheet = address.slice(0, split);
  const bare = sheet.startsWith("'") ? sheet.slice(1, -1).replace(/''/g, "'") : sheet;
  return { sheet: bare, cells: address.slice(split + 1) };
}

/** The address of one cell, with the sheet name quoted where Excel wants it. */
export function cellAddress({ sheet, row, column }: RangeAddress): string {
  return `${quotedSheet(sheet)}!${columnLetters(column)}${row + 1}`;
}

/** The address of a rectangle of cells. */
export function placeAddress(place: Place): string {
  return `${quotedSheet(place.sheet)}!${cellsOf(place, '')}`;
}

/** A reference that stays with its cells wherever it is used from, as a defined name must have it; without `=`. */
export function absoluteReference(place: Place): string {
  return `${quotedSheet(place.sheet)}!${cellsOf(place, '$')}`;
}

function cellsOf({ row, column, rows, columns }: Place, fixed: '$' | ''): string {
  const name = (down: number, right: number) => `${fixed}${columnLetters(right)}${fixed}${down + 1}`;
  const first = name(row, column);
  return rows === 1 && columns === 1 ? first : `${first}:${name(row + rows - 1, column + columns - 1)}`;
}

/** Whether two references are the same, however their sheet is quoted and with `=` or without. */
export function isSameReference(a: string, b: string): boolean {
  const plain = (reference: string) => reference.replace(/[=$']/g, '').toLowerCase();
  return plain(a) === plain(b);
}

/** The rectangle of an address. @throws Error on text that is no address of cells */
export function placeOf(address: string): Place {
  const { sheet, row, column } = topLeftOf(address);
  const [, last] = splitAddress(address).cells.split(':');
  const end = last === undefined ? { row, column } : topLeftOf(`x!${last}`);
  return { sheet, row, column, rows: end.row - row + 1, columns: end.column - column + 1 };
}

export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest > 0 ? columnLetters(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** A sheet name as it stands in a reference. Quotes are needed for anything but letters, digits and underscores. */
export function quotedSheet(name: string): string {
  const isPlain = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name);
  // What looks like a cell, in either notation, is quoted as well.
  const looksLikeCell = /^[A-Za-z]{1,3}\d+$/.test(name) || /^[rc]\d*(?:[rc]\d*)?$/i.test(name);
  return isPlain && !looksLikeCell ? name : `'${name.replace(/'/g, "''")}'`;
}
