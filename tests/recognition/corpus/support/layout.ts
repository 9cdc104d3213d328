/**
 * Sheets written down as text, so that a layout can be seen. A line is a row, `|` stands between cells.
 *
 * - `12.5` is a number, `'12.5` a number stored as text, `''` the empty text that a formula returned, nothing a blank cell
 * - `=12.5` is a number that a formula returned; `#REF!` an error; `{2024-12-31}` a date
 * - `<` belongs to the merged cell on its left, `^` to the one above
 * - `⏎` is a line break, `␣` a space that must not be trimmed
 *
 * What a careful accountant would bind is marked behind the value:
 * - `@三公预算` this cell; `?三公预算` one of several cells to choose between; `~金额单位` may be bound and need not be
 * - `@季度累计支出.2` the amount up to the end of the second quarter, `@季度累计支出+2` that quarter's own amount
 * - `@三公预算:元` the unit, where it is another one than the sheet's; `:-` none
 * - `@评价年度=2024` the value is in the text
 * - `!` at the end: the cell holds a defect, and is bound nevertheless
 */
import { INPUTS, type InputDefinition } from '../../../../src/scoring/inputs/catalogue';
import { readAmountUnitCell, readYearCell } from '../../../../src/scoring/inputs/readCell';
import { isAmountUnit, type AmountUnit } from '../../../../src/scoring/inputs/readNumber';
import type { CellContent, Place } from '../../../../src/scoring/recognition/model';
import { parseArea } from '../../../../src/workbench/model';
import type { CorpusSheet, Expectation, LaidCell, Mark } from './case';

export interface SheetOptions {
  /** Unit of the amounts that are marked. */
  readonly unit?: AmountUnit;
  /** Where the layout's first cell stands. */
  readonly at?: string;
  /** Rows of the layout that are hidden, counted from 1 on the sheet. */
  readonly hiddenRows?: readonly number[];
  /** Tables with a header, by the input they are; `free` ones begin with `~`. */
  readonly tables?: Readonly<Record<string, string>>;
}

const DEFINITIONS: ReadonlyMap<string, InputDefinition> = new Map(INPUTS.map((input) => [input.name, input]));
const STATES: Readonly<Record<string, Expectation['state']>> = { '@': 'found', '?': 'ambiguous', '~': 'free' };
const BLANK: LaidCell = { value: null, isDate: false, isFormula: false };
const DAY = 86_400_000;
/** Day 0 of a spreadsheet. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** A sheet out of its layout. @throws Error when the layout is faulty */
export function sheet(name: string, options: SheetOptions, layout: string): CorpusSheet {
  const lines = layout.replace(/^\n|\n *$/g, '').split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  const columns = Math.max(...lines.map((line) => line.length));
  const corner = parseArea(options.at ?? 'A1') ?? { row: 0, column: 0 };
  const grid = lines.map((line) => Array.from({ length: columns }, (_, column) => line[column] ?? ''));
  const at = (row: number, column: number, rows = 1, width = 1): Place => ({ sheet: name, row: row + corner.row, column: column + corner.column, rows, columns: width });

  const marks: Mark[] = [];
  const cells = grid.map((line, row) =>
    line.map((text, column) => {
      const { content, written } = split(text);
      for (const mark of written) marks.push(markOf(mark, content, at(row, column), options.unit ?? null));
      return cellOf(content);
    }),
  );
  for (const [key, address] of Object.entries(options.tables ?? {})) marks.push(tableMark(key, address, name));
  return {
    values: { name, top: corner.row, left: corner.column, rows: cells.map((line) => line.map(({ value }) => value)) },
    cells,
    merges: mergesOf(grid).map(({ row, column, rows, width }) => at(row, column, rows, width)),
    hiddenRows: (options.hiddenRows ?? []).map((row) => row - 1),
    marks,
  };
}

const MARK = /\s([@?~])([^\s@?~=:.+!]+)(?:([.+])([1-4]))?(?::(\S+?))?(?:=([^!\s]+))?(!?)$/;

/** A cell's text without its marks, and the marks from the last to the first. */
function split(text: string): { content: string; written: readonly RegExpExecArray[] } {
  const written: RegExpExecArray[] = [];
  let rest = text;
  for (let match = MARK.exec(` ${rest}`); match; match = MARK.exec(` ${rest}`)) {
    written.push(match);
    rest = rest.slice(0, Math.max(match.index - 1, 0)).trim();
  }
  return { content: rest, written };
}

/** Whether the cell by itself is read as a year or a unit, as an input of that name would be. */
function readsWhole(definition: InputDefinition, content: string): boolean {
  const cell = { value: content, address: null };
  if (definition.kind === 'year') return readYearCell(cell, definition).reading.state === 'value';
  return definition.kind === 'amount-unit' && readAmountUnitCell(cell, definition).reading.state === 'value';
}

function markOf(match: RegExpExecArray, content: string, place: Place, unit: AmountUnit | null): Mark {
  const [, sign = '', input = '', kind, quarter, ownUnit, inText, defect] = match;
  const definition = DEFINITIONS.get(input);
  const state = STATES[sign];
  if (!definition || !state) throw new Error(`no input ${input} (${place.sheet})`);
  if (ownUnit !== undefined && ownUnit !== '-' && !isAmountUnit(ownUnit)) throw new Error(`no unit ${ownUnit} (${place.sheet})`);
  const said = ownUnit === undefined ? unit : ownUnit === '-' ? null : (ownUnit);
  if (definition.kind === 'amount' && said === null && state !== 'free') throw new Error(`${input} has no unit (${place.sheet})`);
  if (definition.shape === 'quarters' && quarter === undefined) throw new Error(`${input} says no quarter (${place.sheet})`);
  return {
    input,
    state,
    choice: { places: [place], unit: definition.kind === 'amount' ? said : null, sumUp: kind === '+', inText: inText ?? null, wholeToo: inText !== undefined && readsWhole(definition, content.replace(/␣/g, ' ')), defect: defect === '!' },
    quarter: quarter === undefined ? null : Number(quarter),
  };
}

function tableMark(key: string, address: string, sheetName: string): Mark {
  const input = key.replace(/^~/, '');
  const area = parseArea(address);
  if (!DEFINITIONS.has(input) || !area) throw new Error(`no table ${key} at ${address}`);
  return { input, state: key === input ? 'found' : 'free', choice: { places: [{ sheet: sheetName, ...area }], unit: null, sumUp: false, inText: null, wholeToo: false, defect: false }, quarter: null };
}

function cellOf(content: string): LaidCell {
  if (content === '' || content === '<' || content === '^') return BLANK;
  const date = /^\{(\d{4})-(\d{2})-(\d{2})\}$/.exec(content);
  if (date) return { value: (Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3])) - DAY_ZERO) / DAY, isDate: true, isFormula: false };
  if (content === "''") return { value: '', isDate: false, isFormula: true };
  if (/^=-?\d/.test(content)) return { value: Number(content.slice(1)), isDate: false, isFormula: true };
  return { value: valueOf(content), isDate: false, isFormula: false };
}

function valueOf(content: string): CellContent {
  if (/^-?\d+(\.\d+)?$/.test(content)) return Number(content);
  return content.replace(/^'/, '').replace(/⏎/g, '\n').replace(/␣/g, ' ');
}

interface Merge {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly width: number;
}

/** The merged areas: a cell, its `<` to the right, and the rows of `^` below. @throws Error for a `<` or `^` of no cell */
function mergesOf(grid: readonly (readonly string[])[]): Merge[] {
  const merges: Merge[] = [];
  const taken = new Set<string>();
  grid.forEach((line, row) =>
    line.forEach((text, column) => {
      if (text === '<' || text === '^') {
        if (!taken.has(`${row},${column}`)) throw new Error(`a merged part without its cell in row ${row + 1}: ${line.join('|')}`);
        return;
      }
      let width = 1;
      while (line[column + width] === '<') width += 1;
      let rows = 1;
      while (grid[row + rows]?.slice(column, column + width).every((part) => part === '^') === true) rows += 1;
      if (width * rows === 1) return;
      merges.push({ row, column, rows, width });
      for (let down = 0; down < rows; down++) for (let right = 0; right < width; right++) taken.add(`${row + down},${column + right}`);
    }),
  );
  return merges;
}
