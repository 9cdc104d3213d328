/** Reading all named inputs in one round trip: what is queued before it, and what it gave after it. */
import { INPUTS, type InputDefinition } from '../../scoring/inputs/catalogue';
import type { InputCells, NamedCells } from '../../scoring/inputs/cells';
import { unitNameFault } from '../../scoring/inputs/ownUnit';
import { CELL_PROPERTIES, cellsOfRange, HIDDEN_PROPERTIES, hiddenBy, SHEET_PROPERTIES } from '../host/cells';
import { queueUnitName, type UnitName } from './unitName';

interface QueuedName {
  readonly item: Excel.NamedItem;
  readonly range: Excel.Range;
}

interface QueuedInput {
  readonly input: InputDefinition;
  /** By its Chinese name and by its alias. */
  readonly candidates: readonly QueuedName[];
  readonly unit: UnitName;
}

/** Queued reads of the inputs; everything may be asked after the next round trip. */
export interface QueuedInputs {
  cells(): InputCells;
  /** By input: the defined name that it has in the workbook, Chinese or English; nothing where the name is broken. */
  definedNames(): ReadonlyMap<string, string>;
  /** By input: the name itself, also a broken one. */
  items(): ReadonlyMap<string, Excel.NamedItem>;
  /** The name that says the unit of an input, whether the workbook has one or not. */
  unitName(input: string): UnitName;
  /** Excel tables that carry an input's name where no defined name does; reading them takes a round trip of its own. */
  queueTables(): QueuedTables | null;
}

export interface QueuedTables {
  cells(): InputCells;
}

/**
 * Queues every input by its Chinese name and its English alias, and the name that says its unit. Existence and values
 * come in the same round trip, because a range asked of a name that is not there is a null object as well.
 */
export function queueInputs(workbook: Excel.Workbook): QueuedInputs {
  const queue = (name: string): QueuedName => {
    const item = workbook.names.getItemOrNullObject(name);
    item.load('name,type,value,formula,comment');
    const range = item.getRangeOrNullObject();
    range.load(`${CELL_PROPERTIES},${HIDDEN_PROPERTIES}`);
    return { item, range };
  };
  const queued = INPUTS.map((input): QueuedInput => ({ input, candidates: [queue(input.name), queue(input.alias)], unit: queueUnitName(workbook, input.name) }));
  workbook.tables.load('items/name');
  // For everyone: loading the sheets again with less would make these unknown.
  workbook.worksheets.load(SHEET_PROPERTIES);
  const blockOf = (range: Excel.Range) => ({ found: 'cells', address: range.address, cells: cellsOfRange(range), ...hiddenBy(range, workbook.worksheets.items) }) as const;

  const named = () =>
    new Map(queued.flatMap(({ input, candidates, unit }): (readonly [string, NamedCells])[] => {
      const given = candidates.find(({ item }) => !item.isNullObject);
      if (given) return [[input.name, namedCells(given, unit, blockOf)]];
      return unit.formula() === null ? [] : [[input.name, { found: 'nothing', unitFault: unitNameFault('alone', input.name, '') }]];
    }));
  return {
    cells: named,
    definedNames: () =>
      new Map(queued.flatMap(({ input, candidates }) => {
        const given = candidates.find(({ item }) => !item.isNullObject);
        return given && !isBroken(given) ? [[input.name, given.item.name] as const] : [];
      })),
    items: () =>
      new Map(queued.flatMap(({ input, candidates }) => {
        const given = candidates.find(({ item }) => !item.isNullObject);
        return given ? [[input.name, given.item] as const] : [];
      })),
    unitName(input) {
      const found = queued.find((one) => one.input.name === input);
      if (!found) throw new Error(`no such input: ${input}`);
      return found.unit;
    },
    queueTables() {
      const unnamed = queued.filter(({ candidates }) => candidates.every(({ item }) => item.isNullObject));
      const tables = unnamed.flatMap(({ input, unit }) => {
        const table = workbook.tables.items.find(({ name }) => name === input.name || name.toLowerCase() === input.alias.toLowerCase());
        if (!table) return [];
        const range = table.getRange();
        range.load(`${CELL_PROPERTIES},${HIDDEN_PROPERTIES}`);
        return [{ input, range, unit }];
      });
      if (tables.length === 0) return null;
      return {
        cells: () => new Map(tables.map(({ input, range, unit }) => [input.name, { ...blockOf(range), ...unit.told('') }])),
      };
    },
  };
}

function namedCells(name: QueuedName, unit: UnitName, blockOf: (range: Excel.Range) => Extract<NamedCells, { found: 'cells' }>): NamedCells {
  const { item, range } = name;
  const told = unit.told(item.comment);
  if (!range.isNullObject) return { ...blockOf(range), ...told };
  const refersTo = String(item.formula);
  if (refersTo.includes('#REF!')) return { found: 'broken', refersTo, why: 'deleted' };
  if (isConstant(item)) return { found: 'cells', address: null, cells: [[{ value: item.value as string | number | boolean, address: null }]], ...told };
  return { found: 'broken', refersTo, why: hasSeveralAreas(refersTo) ? 'several-areas' : 'not-a-range' };
}

function isBroken({ item, range }: QueuedName): boolean {
  return range.isNullObject && !isConstant(item);
}

/** A name that stands for a number, a text or a truth value itself, such as `=12`. */
function isConstant(item: Excel.NamedItem): boolean {
  const isValue = item.type === 'Double' || item.type === 'Integer' || item.type === 'String' || item.type === 'Boolean';
  return isValue && /^=\s*(?:[-+]?[\d.]+(?:e[-+]?\d+)?|"(?:[^"]|"")*"|TRUE|FALSE)\s*$/i.test(String(item.formula));
}

/** A comma outside quotes and brackets joins areas. */
function hasSeveralAreas(formula: string): boolean {
  return formula.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|\([^()]*\)/g, '').includes(',');
}
