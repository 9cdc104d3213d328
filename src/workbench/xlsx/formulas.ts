/** The references inside formula text, told from strings, quoted names and function names. */
import { columnLetters, columnNumber, MAX_COLUMNS, MAX_ROWS, quoteSheet } from '../model/addresses';

/** Strings · a quoted sheet in front of a reference · structured references · cells · whole columns · whole rows · anything else. */
const TOKENS =
  /("(?:[^"]|"")*")|('(?:[^']|'')*'!)|(\[[^\]]*\])|(\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\p{L}\p{N}_.(!]))|(\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\p{L}\p{N}_.(!]))|(\$?\d{1,7}:\$?\d{1,7}(?![\p{L}\p{N}_.]))|([\p{L}_\\][\p{L}\p{N}_.\\]*!?)|(\d+(?:\.\d+)?(?:[eE][+-]?\d+)?)|([^])/gu;

/** A formula copied that many rows down and columns right: relative references move along. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKENS, (token: string, _text, _sheet, _table, cell?: string, wholeColumns?: string, wholeRows?: string) => {
    if (cell !== undefined) return shiftCell(cell, rows, columns);
    if (wholeColumns !== undefined) return wholeColumns.split(':').map((part) => shiftColumn(part, columns)).join(':');
    if (wholeRows !== undefined) return wholeRows.split(':').map((part) => shiftRow(part, rows)).join(':');
    return token;
  });
}

function shiftCell(cell: string, rows: number, columns: number): string {
  const match = /^(\$?[A-Za-z]+)(\$?\d+)$/.exec(cell);
  if (!match) return cell;
  const column = shiftColumn(match[1] ?? '', columns);
  const row = shiftRow(match[2] ?? '', rows);
  return column === '#REF!' || row === '#REF!' ? '#REF!' : column + row;
}

function shiftColumn(part: string, columns: number): string {
  if (part.startsWith('$')) return part;
  const column = columnNumber(part) + columns;
  return column >= 0 && column < MAX_COLUMNS ? columnLetters(column) : '#REF!';
}

function shiftRow(part: string, rows: number): string {
  if (part.startsWith('$')) return part;
  const row = Number(part) + rows;
  return row >= 1 && row <= MAX_ROWS ? String(row) : '#REF!';
}

/** The formula with references to one sheet led to another name, or to `#REF!` when the sheet is gone (`null`). */
export function renameSheetInFormula(formula: string, from: string, to: string | null): string {
  const wanted = from.toLowerCase();
  const pattern = /("(?:[^"]|"")*")|(?:'((?:[^']|'')*)'|([\p{L}_][\p{L}\p{N}_.]*))!((?:\$?[A-Za-z]{0,3}\$?\d*(?::\$?[A-Za-z]{0,3}\$?\d*)?)?)/gu;
  return formula.replace(pattern, (whole: string, text?: string, quoted?: string, plain?: string, reference = '') => {
    if (text !== undefined) return whole;
    const sheet = quoted?.replace(/''/g, "'") ?? plain ?? '';
    if (sheet.toLowerCase() !== wanted) return whole;
    return to === null ? '#REF!' : `${quoteSheet(to)}!${String(reference)}`;
  });
}
