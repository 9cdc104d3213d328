/** The cells of a sheet: read as a stream, written from the store. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { cellName, columnNumber, parseArea } from '../model/addresses';
import { WorkbookFileError } from '../model/errors';
import type { CellError, CellValue } from '../model/types';
import { CellStore, sortedCells, type StoredCell, type StoredRow } from './cellStore';
import { shiftFormula } from './formulas';
import { markFutureFunctions, unmarkFutureFunctions } from './futureFunctions';
import { decodeCellText, encodeCellText, escapeAttribute, escapeText } from './xml';

/** A cell as far as it is read. */
interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly attributes: Readonly<Record<string, string>>;
  /** Where what stands between its tags begins in the text. */
  readonly contentFrom: number;
  formula: { readonly from: number; readonly attributes: Readonly<Record<string, string>>; text: string; xml: string } | null;
  value: string | null;
  inline: string;
  otherXml: string;
}

/** The cell of a shared formula that holds its text. */
interface Master {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

/** Reads `<sheetData>…</sheetData>`. `text` looks a shared string up. @throws WorkbookFileError `broken` */
export function readSheetData(xml: string, text: (index: number) => string): CellStore {
  const store = new CellStore();
  const masters = new Map<string, Master>();
  const parser = new SaxesParser();
  /** Names of the open elements: sheetData, row, c and what is in it. */
  const path: string[] = [];
  let row: StoredRow | null = null;
  let rowNumber = -1;
  let column = -1;
  let cell: OpenCell | null = null;
  /** Where the element that opened last begins, and the child of a row or cell that is open. */
  let from = 0;
  let childFrom = 0;
  let phonetic = 0;

  parser.on('opentagstart', () => {
    from = xml.lastIndexOf('<', parser.position - 1);
  });
  parser.on('opentag', (tag: SaxesTagPlain) => {
    const name = localName(tag.name);
    path.push(name);
    const { attributes } = tag;
    if (path.length === 2 && name === 'row') {
      rowNumber = attributes['r'] === undefined ? rowNumber + 1 : Number(attributes['r']) - 1;
      column = -1;
      row = store.ensureRow(rowNumber);
      for (const [key, value] of Object.entries(attributes)) if (key !== 'r') row.attributes.set(key, value);
    } else if (path.length === 3 && name === 'c') {
      const letters = /^[A-Za-z]+/.exec(attributes['r'] ?? '')?.[0];
      column = letters === undefined ? column + 1 : columnNumber(letters);
      cell = { row: rowNumber, column, attributes, contentFrom: parser.position, formula: null, value: null, inline: '', otherXml: '' };
    } else if (path.length === 3) childFrom = from;
    else if (path.length === 4 && cell) {
      childFrom = from;
      if (name === 'f') cell.formula = { from, attributes, text: '', xml: '' };
      else if (name === 'v') cell.value = '';
    } else if (name === 'rPh') phonetic += 1;
  });
  const take = (characters: string): void => {
    if (!cell || path.length < 4) return;
    const inside = path.slice(3).join('/');
    if (inside === 'v') cell.value += characters;
    else if (inside === 'f' && cell.formula) cell.formula.text += characters;
    else if (/^is\/(?:.*\/)?t$/.test(inside) && phonetic === 0) cell.inline += characters;
  };
  parser.on('text', take);
  parser.on('cdata', take);
  parser.on('closetag', (tag) => {
    const name = path.pop();
    if (name === 'rPh') phonetic -= 1;
    if (!cell) {
      if (row && path.length === 2) row.otherXml += xml.slice(childFrom, parser.position);
      return;
    }
    if (path.length === 3) {
      if (name === 'f' && cell.formula) cell.formula.xml = xml.slice(cell.formula.from, parser.position);
      else if (name !== 'v' && name !== 'is') cell.otherXml += xml.slice(childFrom, parser.position);
    } else if (path.length === 2) {
      const content = tag.isSelfClosing ? '' : xml.slice(cell.contentFrom, xml.lastIndexOf('<', parser.position - 1));
      row?.cells.set(cell.column, finish(cell, content, masters, text));
      noteArray(store, cell);
      cell = null;
    }
  });
  try {
    parser.write(xml).close();
  } catch (error) {
    throw error instanceof WorkbookFileError ? error : new WorkbookFileError('broken', String(error));
  }
  return store;
}

function finish(cell: OpenCell, content: string, masters: Map<string, Master>, text: (index: number) => string): StoredCell {
  const group = cell.formula?.attributes['t'] === 'shared' ? (cell.formula.attributes['si'] ?? null) : null;
  let formula = cell.formula && unmarkFutureFunctions(decodeCellText(cell.formula.text));
  const isMaster = group !== null && formula !== '';
  if (group !== null && isMaster) masters.set(group, { row: cell.row, column: cell.column, formula: formula ?? '' });
  if (group !== null && !isMaster) {
    const master = masters.get(group);
    formula = master ? shiftFormula(master.formula, cell.row - master.row, cell.column - master.column) : null;
  }
  return {
    value: valueOf(cell, text),
    formula: formula === '' ? null : formula,
    style: Number(cell.attributes['s'] ?? 0),
    source: {
      attributes: attributesText(cell.attributes, ['r', 's']),
      content,
      formulaXml: cell.formula?.xml ?? null,
      otherXml: cell.otherXml,
      shared: group === null ? null : { group, isMaster },
    },
  };
}

/** Arrays that spill (marked by `cm`) are no fixed block: their other cells may be overwritten. */
function noteArray(store: CellStore, { row, column, formula, attributes }: OpenCell): void {
  if (formula?.attributes['t'] !== 'array' || attributes['cm'] !== undefined) return;
  const area = parseArea(formula.attributes['ref'] ?? '');
  if (area && area.rows * area.columns > 1) store.arrays.push({ row, column, area });
}

function valueOf({ attributes, value, inline }: OpenCell, text: (index: number) => string): CellValue {
  const type = attributes['t'] ?? 'n';
  if (type === 'inlineStr') return decodeCellText(inline);
  if (value === null) return null;
  switch (type) {
    case 's':
      return text(Number(value));
    case 'str':
      return decodeCellText(value);
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return { error: value as CellError['error'] };
    case 'd':
      return numberOf(String(serialDate(value)));
    default:
      return value.trim() === '' ? null : numberOf(value);
  }
}

function numberOf(text: string): number {
  const number = Number(text);
  if (!Number.isFinite(number)) throw new WorkbookFileError('broken', `not a number: ${text}`);
  return number;
}

const DAY = 86_400_000;
/** 1970-01-01 as Excel counts days. */
const EPOCH_DAY = 25_569;

/** The format's strict dialect writes dates as ISO 8601; to Excel they are days all the same. */
function serialDate(text: string): number {
  const time = text.includes('T') ? text : `${text}T00:00:00`;
  return Date.parse(/Z$|[+-]\d\d:?\d\d$/.test(time) ? time : `${time}Z`) / DAY + EPOCH_DAY;
}

/** The cells as `<sheetData>…</sheetData>`. `prefix` is that of the sheet's elements, with its colon. */
export function writeSheetData(store: CellStore, prefix: string): string {
  const broken = brokenGroups(store);
  const rows = store.sortedRows().map(([number, row]) => {
    if (!isWithinSpan(row)) row.attributes.delete('spans');
    const attributes = attributesText(Object.fromEntries(row.attributes), []);
    const cells = sortedCells(row).map(([column, cell]) => writeCell(cellName(number, column), cell, broken, prefix));
    return cells.length === 0 && attributes + row.otherXml === '' ? '' : element(`${prefix}row`, ` r="${number + 1}"${attributes}`, cells.join('') + row.otherXml);
  });
  return `<${prefix}sheetData>${rows.join('')}</${prefix}sheetData>`;
}

/** The span is a hint for readers and must not be false. */
function isWithinSpan(row: StoredRow): boolean {
  const [first = 0, last = 0] = (row.attributes.get('spans') ?? '').split(':').map(Number);
  return [...row.cells.keys()].every((column) => column >= first - 1 && column < last);
}

/** Shared formulas whose text is gone from its cell: their other cells must write it out themselves. */
function brokenGroups(store: CellStore): Set<string> {
  const groups = new Set<string>();
  const whole = new Set<string>();
  for (const row of store.rows.values()) {
    for (const { source } of row.cells.values()) {
      if (source?.shared) (source.shared.isMaster ? whole : groups).add(source.shared.group);
    }
  }
  return new Set([...groups].filter((group) => !whole.has(group)));
}

function writeCell(address: string, cell: StoredCell, broken: ReadonlySet<string>, prefix: string): string {
  const style = cell.style === 0 ? '' : ` s="${cell.style}"`;
  const { source } = cell;
  const isOrphan = source?.shared !== null && source?.shared !== undefined && broken.has(source.shared.group);
  if (source && source.content !== null && !isOrphan) return element(`${prefix}c`, ` r="${address}"${style}${source.attributes}`, source.content);
  const { type, content } = contentOf(cell, isOrphan ? null : (source?.formulaXml ?? null), prefix);
  const attributes = source?.attributes.replace(/ t="[^"]*"/, '') ?? '';
  return element(`${prefix}c`, ` r="${address}"${style}${attributes}${type}`, content + (source?.otherXml ?? ''));
}

function contentOf({ value, formula }: StoredCell, formulaXml: string | null, p: string): { type: string; content: string } {
  const f = formulaXml ?? (formula === null ? '' : textElement(`${p}f`, encodeCellText(markFutureFunctions(formula))));
  const v = (text: string) => f + textElement(`${p}v`, text);
  if (value === null) return { type: '', content: f };
  if (typeof value === 'number') return { type: '', content: v(String(value)) };
  if (typeof value === 'boolean') return { type: ' t="b"', content: v(value ? '1' : '0') };
  if (typeof value === 'object') return { type: ' t="e"', content: v(escapeText(value.error)) };
  if (f !== '') return { type: ' t="str"', content: v(encodeCellText(value)) };
  return { type: ' t="inlineStr"', content: `<${p}is>${textElement(`${p}t`, encodeCellText(value))}</${p}is>` };
}

function element(name: string, attributes: string, content: string): string {
  return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
}

/** Spaces at an end are kept by readers only when they are told to. */
function textElement(name: string, text: string): string {
  return `<${name}${/^\s|\s$|\n/.test(text) ? ' xml:space="preserve"' : ''}>${text}</${name}>`;
}

function attributesText(attributes: Readonly<Record<string, string>>, without: readonly string[]): string {
  return Object.entries(attributes)
    .filter(([name]) => !without.includes(name))
    .map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`)
    .join('');
}

export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
