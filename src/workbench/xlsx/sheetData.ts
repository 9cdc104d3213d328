/** The cells of a sheet: read as a stream, written from the store. */
import { SaxesParser, type SaxesTagPlain } from 'saxes';
import { cellName, columnNumber } from '../model/addresses';
import type { CellError, CellValue } from '../model/types';
import { CellStore, sortedCells, type StoredCell, type StoredRow } from './cellStore';
import { shiftFormula } from './formulas';
import { decodeCellText, encodeCellText, escapeAttribute, escapeText } from './xml';

interface OpenCell {
  readonly row: number;
  readonly column: number;
  readonly type: string;
  readonly style: number;
  readonly attributes: string;
  content: string;
  formula: string | null;
  formulaType: string | null;
  group: string | null;
  value: string | null;
  inline: string;
}

/** Reads `<sheetData>…</sheetData>`. `text` looks a shared string up. */
export function readSheetData(xml: string, text: (index: number) => string): CellStore {
  const store = new CellStore();
  const masters = new Map<string, { row: number; column: number; formula: string }>();
  const parser = new SaxesParser();
  let row: StoredRow | null = null;
  let rowNumber = -1;
  let cell: OpenCell | null = null;
  let inside: 'formula' | 'value' | 'text' | null = null;
  let phonetic = 0;

  parser.on('opentag', (tag: SaxesTagPlain) => {
    const name = localName(tag.name);
    if (cell) {
      cell.content += `<${tag.name}${attributesText(tag.attributes, [])}>`;
      if (name === 'f') {
        inside = 'formula';
        cell.formula = '';
        cell.formulaType = tag.attributes['t'] ?? null;
        cell.group = cell.formulaType === 'shared' ? (tag.attributes['si'] ?? null) : null;
      } else if (name === 'v') {
        inside = 'value';
        cell.value = '';
      } else if (name === 'rPh') phonetic += 1;
      else if (name === 't' && phonetic === 0) inside = 'text';
      return;
    }
    if (name === 'row') {
      rowNumber = tag.attributes['r'] === undefined ? rowNumber + 1 : Number(tag.attributes['r']) - 1;
      row = store.ensureRow(rowNumber);
      for (const [key, value] of Object.entries(tag.attributes)) if (key !== 'r' && key !== 'spans') row.attributes.set(key, value);
    } else if (name === 'c' && row) {
      const address = /^([A-Z]+)\d+$/.exec(tag.attributes['r'] ?? '');
      cell = {
        row: rowNumber,
        column: address?.[1] === undefined ? row.cells.size : columnNumber(address[1]),
        type: tag.attributes['t'] ?? 'n',
        style: Number(tag.attributes['s'] ?? 0),
        attributes: attributesText(tag.attributes, ['r', 's']),
        content: '',
        formula: null,
        formulaType: null,
        group: null,
        value: null,
        inline: '',
      };
    }
  });
  parser.on('text', (characters) => {
    if (!cell) return;
    cell.content += escapeText(characters);
    if (inside === 'formula') cell.formula += characters;
    else if (inside === 'value') cell.value += characters;
    else if (inside === 'text') cell.inline += characters;
  });
  parser.on('closetag', (tag) => {
    const name = localName(tag.name);
    if (!cell) return;
    if (name === 'c') {
      row?.cells.set(cell.column, finish(cell, masters, text));
      cell = null;
      return;
    }
    cell.content += `</${tag.name}>`;
    if (name === 'rPh') phonetic -= 1;
    inside = null;
  });
  parser.write(xml).close();
  return store;
}

function finish(cell: OpenCell, masters: Map<string, { row: number; column: number; formula: string }>, text: (index: number) => string): StoredCell {
  const isMaster = cell.group !== null && cell.formula !== '';
  if (cell.group !== null && isMaster) masters.set(cell.group, { row: cell.row, column: cell.column, formula: cell.formula ?? '' });
  let formula = cell.formula;
  if (cell.group !== null && !isMaster) {
    const master = masters.get(cell.group);
    formula = master ? shiftFormula(master.formula, cell.row - master.row, cell.column - master.column) : null;
  }
  return {
    value: valueOf(cell, text),
    formula: formula === '' ? null : formula,
    style: cell.style,
    source: { attributes: cell.attributes, content: cell.content, shared: cell.group === null ? null : { group: cell.group, isMaster } },
  };
}

function valueOf(cell: OpenCell, text: (index: number) => string): CellValue {
  if (cell.type === 'inlineStr') return decodeCellText(cell.inline);
  const { value } = cell;
  if (value === null) return null;
  switch (cell.type) {
    case 's':
      return text(Number(value));
    case 'str':
    case 'd':
      return decodeCellText(value);
    case 'b':
      return value === '1' || value === 'true';
    case 'e':
      return { error: value as CellError['error'] };
    default:
      return value === '' ? null : Number(value);
  }
}

/** The cells as `<sheetData>…</sheetData>`. `prefix` is that of the sheet's elements, with its colon. */
export function writeSheetData(store: CellStore, prefix: string): string {
  const broken = brokenGroups(store);
  const rows = store.sortedRows().map(([number, row]) => {
    const attributes = [...row.attributes].map(([name, value]) => ` ${name}="${escapeAttribute(value)}"`).join('');
    const cells = sortedCells(row).map(([column, cell]) => writeCell(cellName(number, column), cell, broken, prefix));
    return cells.length === 0 && attributes === '' ? '' : `<${prefix}row r="${number + 1}"${attributes}>${cells.join('')}</${prefix}row>`;
  });
  return `<${prefix}sheetData>${rows.join('')}</${prefix}sheetData>`;
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
  if (source && !(source.shared && broken.has(source.shared.group))) {
    return `<${prefix}c r="${address}"${style}${source.attributes}>${source.content}</${prefix}c>`;
  }
  const { type, content } = contentOf(cell, prefix);
  return content === '' ? `<${prefix}c r="${address}"${style}/>` : `<${prefix}c r="${address}"${style}${type}>${content}</${prefix}c>`;
}

function contentOf({ value, formula }: StoredCell, p: string): { type: string; content: string } {
  const f = formula === null ? '' : `<${p}f>${escapeText(formula)}</${p}f>`;
  const v = (text: string) => `${f}<${p}v>${text}</${p}v>`;
  if (value === null) return { type: '', content: f };
  if (typeof value === 'number') return { type: '', content: v(String(value)) };
  if (typeof value === 'boolean') return { type: ' t="b"', content: v(value ? '1' : '0') };
  if (typeof value === 'object') return { type: ' t="e"', content: v(escapeText(value.error)) };
  if (formula !== null) return { type: ' t="str"', content: v(encodeCellText(value)) };
  return { type: ' t="inlineStr"', content: `<${p}is><${p}t xml:space="preserve">${encodeCellText(value)}</${p}t></${p}is>` };
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
