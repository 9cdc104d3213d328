/** A1 addresses: cells, blocks, whole rows and columns, sheet-qualified references. */
import type { Area } from './types';

export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

/** `0` → `A`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

/** `A` → `0`, `AA` → `26`. */
export function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

const PART = /^\$?([A-Za-z]{1,3})?\$?([1-9]\d{0,6})?$/;

/** The area of an address without sheet: `B2`, `$B$2:C5`, `A:C`, `2:4`. `null` when it is none. */
export function parseArea(address: string): Area | null {
  const parts = address.trim().split(':');
  if (parts.length > 2) return null;
  const first = parsePart(parts[0] ?? '');
  const last = parts.length === 2 ? parsePart(parts[1] ?? '') : first;
  if (!first || !last) return null;
  const wholeColumns = first.row === null && last.row === null;
  const wholeRows = first.column === null && last.column === null;
  if (parts.length === 1 && (wholeColumns || wholeRows)) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) return null;
  const rows = [first.row ?? 0, last.row ?? MAX_ROWS - 1];
  const columns = [first.column ?? 0, last.column ?? MAX_COLUMNS - 1];
  const row = Math.min(...rows);
  const column = Math.min(...columns);
  return { row, column, rows: Math.max(...rows) - row + 1, columns: Math.max(...columns) - column + 1 };
}

function parsePart(text: string): { row: number | null; column: number | null } | null {
  const match = PART.exec(text);
  if (!match || (match[1] === undefined && match[2] === undefined)) return null;
  const column = match[1] === undefined ? null : columnNumber(match[1]);
  const row = match[2] === undefined ? null : Number(match[2]) - 1;
  const inside = (column === null || column < MAX_COLUMNS) && (row === null || row < MAX_ROWS);
  return inside ? { row, column } : null;
}

/** `B2`, `B2:C5`, `A:C`, `2:4`; with `absolute` each part has its `$`. */
export function formatArea(area: Area, absolute = false): string {
  const sign = absolute ? '$' : '';
  const lastRow = area.row + area.rows;
  const lastColumn = columnLetters(area.column + area.columns - 1);
  const firstColumn = columnLetters(area.column);
  if (area.rows === MAX_ROWS) return `${sign}${firstColumn}:${sign}${lastColumn}`;
  if (area.columns === MAX_COLUMNS) return `${sign}${area.row + 1}:${sign}${lastRow}`;
  const first = `${sign}${firstColumn}${sign}${area.row + 1}`;
  return area.rows === 1 && area.columns === 1 ? first : `${first}:${sign}${lastColumn}${sign}${lastRow}`;
}

/** A sheet name as it stands in a reference: quoted unless it is letters, digits, `_` and `.`, and no cell address. */
export function quoteSheet(name: string): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) && !/^[A-Za-z]{1,3}\d+$/.test(name) && !/^[rc]\d*(?:[rc]\d*)?$/i.test(name);
  return plain ? name : `'${name.replace(/'/g, "''")}'`;
}

/** What a reference such as `'1 季度'!$A$1:$B$2` points at. */
export type Reference =
  | { readonly kind: 'area'; readonly sheet: string | null; readonly area: Area }
  | { readonly kind: 'several-areas' }
  | { readonly kind: 'deleted' }
  /** A constant or a formula. */
  | { readonly kind: 'other' };

/** Brackets tell of another workbook, a colon of several sheets: neither is an area here. */
const QUALIFIED = /^(?:'((?:[^'[\]:]|'')+)'|([^'[\]:!,()"\s+\-*/&<>=^]+))!(.+)$/;

/** Reads the formula of a defined name, with or without its `=`. */
export function parseReference(formula: string): Reference {
  const text = formula.trim().replace(/^=/, '').trim();
  if (/#REF!/i.test(text)) return { kind: 'deleted' };
  const bare = /^\((.*)\)$/.exec(text)?.[1] ?? text;
  const pieces = splitOutsideQuotes(bare);
  if (pieces.length > 1) return pieces.every((piece) => parseReference(piece).kind === 'area') ? { kind: 'several-areas' } : { kind: 'other' };
  const match = QUALIFIED.exec(text);
  const area = parseArea(match?.[3] ?? text);
  if (!area) return { kind: 'other' };
  return { kind: 'area', sheet: match ? (match[1]?.replace(/''/g, "'") ?? match[2] ?? null) : null, area };
}

function splitOutsideQuotes(text: string): string[] {
  const pieces: string[] = [];
  let from = 0;
  let quote = '';
  let depth = 0;
  for (let index = 0; index < text.length; index++) {
    const character = text[index] ?? '';
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === "'" || character === '"') quote = character;
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (character === ',' && depth === 0) {
      pieces.push(text.slice(from, index));
      from = index + 1;
    }
  }
  return [...pieces, text.slice(from)];
}

/** The part that two areas share, or `null`. */
export function intersection(a: Area, b: Area): Area | null {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rows = Math.min(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.min(a.column + a.columns, b.column + b.columns) - column;
  return rows > 0 && columns > 0 ? { row, column, rows, columns } : null;
}

/** The smallest area that holds both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { row, column, rows, columns };
}

export function sameArea(a: Area, b: Area): boolean {
  return a.row === b.row && a.column === b.column && a.rows === b.rows && a.columns === b.columns;
}

export function containsArea(outer: Area, inner: Area): boolean {
  const shared = intersection(outer, inner);
  return shared !== null && sameArea(shared, inner);
}

/** What is left of an area without the part that another covers, in up to four pieces. */
export function withoutArea(area: Area, other: Area): readonly Area[] {
  const shared = intersection(area, other);
  if (!shared) return [area];
  const [bottom, right] = [shared.row + shared.rows, shared.column + shared.columns];
  return [
    { ...area, rows: shared.row - area.row },
    { ...shared, column: area.column, columns: shared.column - area.column },
    { ...shared, column: right, columns: area.column + area.columns - right },
    { ...area, row: bottom, rows: area.row + area.rows - bottom },
  ].filter(({ rows, columns }) => rows > 0 && columns > 0);
}

export function areaOf(row: number, column: number, rows = 1, columns = 1): Area {
  return { row, column, rows, columns };
}
