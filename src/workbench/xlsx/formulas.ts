/** The references inside formula text, told from strings, quoted names, structured references and function names. */
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

/** Strings · structured references and other workbooks · a sheet, or the first and last of several, in front of a reference. */
const SHEETS =
  /("(?:[^"]|"")*")|(\[(?:[^[\]]|\[[^\]]*\])*\](?:[\p{L}_][\p{L}\p{N}_.]*!)?)|'((?:[^']|'')*)'!|([\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!/gu;

/** The formula with references to one sheet led to another name, or to `#REF!` when the sheet is gone (`null`), as Excel does it. */
export function renameSheetInFormula(formula: string, from: string, to: string | null): string {
  const wanted = from.toLowerCase();
  return formula.replace(SHEETS, (whole: string, text?: string, brackets?: string, quoted?: string, plain?: string) => {
    if (text !== undefined || brackets !== undefined) return whole;
    const written = quoted?.replace(/''/g, "'") ?? plain ?? '';
    // A name in another workbook: '[book.xlsx]sheet'.
    if (written.startsWith('[') || written.includes(']')) return whole;
    const sheets = written.split(':');
    if (!sheets.some((sheet) => sheet.toLowerCase() === wanted)) return whole;
    if (to === null) return '#REF!';
    return `${quoteSheets(sheets.map((sheet) => (sheet.toLowerCase() === wanted ? to : sheet)))}!`;
  });
}

/** One sheet, or the first and last of several, as they stand in a reference. */
function quoteSheets(sheets: readonly string[]): string {
  const needsQuotes = sheets.some((sheet) => quoteSheet(sheet) !== sheet);
  return needsQuotes ? `'${sheets.join(':').replace(/'/g, "''")}'` : sheets.join(':');
}
