/**
 * Inputs that are given to a function by name: from rows of a two-column range, from the columns of a table of units,
 * or by their order. They become the cells that a Score reads, so that one engine scores them all.
 *
 * Blank and 0 can't be told apart (desktop Excel hands a blank cell over as 0), so both have one outcome by kind:
 * a required number counts as 0, an optional number, a text and a person's score count as not given.
 */
import { exactly, exactText } from '../../scoring/exact/ratio';
import { finderFor, leavesOf, type Leaf } from '../../scoring/frameworks/leaves';
import { indicatorsOf, type Framework, type Indicator } from '../../scoring/frameworks/model';
import { INPUTS, type InputDefinition } from '../../scoring/inputs/catalogue';
import type { Cell, InputCells, NamedCells } from '../../scoring/inputs/cells';
import { errorOf, isBlank, shown } from '../../scoring/inputs/readCell';
import { isAmountUnit, type AmountUnit } from '../../scoring/inputs/readNumber';
import { QUARTERS } from '../../scoring/inputs/shapes';
import { sameWords } from '../../scoring/inputs/tables';
import type { ExcelError } from '../outcome';

/** A name with the cells beside it. */
export interface Entry {
  readonly name: Cell;
  readonly values: readonly Cell[];
  /** A table given as a whole, where the name stands for one. */
  readonly table?: readonly (readonly Cell[])[];
}

/** What is to be said of the entries themselves, before a Score looks at them. */
export type EntryFinding =
  | { readonly kind: 'name-unknown'; readonly text: string }
  | { readonly kind: 'named-twice'; readonly name: string }
  | { readonly kind: 'quarters'; readonly name: string; readonly given: number }
  | { readonly kind: 'table'; readonly name: string }
  | { readonly kind: 'counted-as-zero'; readonly name: string }
  | { readonly kind: 'judged-zero'; readonly name: string };

export interface GivenInputs {
  readonly cells: InputCells;
  readonly findings: readonly EntryFinding[];
  /** Inputs whose 0 may be a blank cell. */
  readonly zeros: ReadonlySet<string>;
  /** Errors of Excel in the cells, by input name or indicator id. */
  readonly errors: ReadonlyMap<string, ExcelError>;
  /** How many names were understood. */
  readonly understood: number;
}

const JUDGEMENTS = '自评打分表';
const JUDGEMENT_HEADER: readonly Cell[] = ['指标', '检查项', '得分', '扣分原因'].map((value) => ({ value, address: null }));
const BLANK: Cell = { value: null, address: null };

/** What a name in a range means. */
export type Meaning =
  | { readonly kind: 'input'; readonly input: InputDefinition; readonly quarter: number | null; readonly unit: AmountUnit | null }
  | { readonly kind: 'judgement'; readonly indicator: Indicator; readonly leaf: Leaf | null };

/** Finds what a name means: an input by Chinese name or alias, a quarter of one, both also with a unit such as （元） behind, an indicator or a part of one. */
export function meanings(framework: Framework): (words: string) => Meaning | undefined {
  const inputs = new Map(INPUTS.flatMap((input) => [[sameWords(input.name), input] as const, [sameWords(input.alias), input] as const]));
  const finder = finderFor(framework);
  const leaves = new Map<string, Meaning | undefined>();
  for (const { indicator } of indicatorsOf(framework)) {
    for (const leaf of leavesOf(indicator.rule)) {
      const meaning: Meaning = { kind: 'judgement', indicator, leaf };
      const ids = [leaf.id, leaf.name, leaf.nameEn].filter((name) => name !== undefined).map(sameWords);
      for (const key of new Set(ids)) {
        // A part's name that two indicators share means neither, unless the indicator stands before it.
        leaves.set(key, leaves.has(key) ? undefined : meaning);
        for (const name of [indicator.id, indicator.name, indicator.nameEn ?? indicator.name]) leaves.set(`${sameWords(name)}-${key}`, meaning);
      }
    }
  }
  const known = new Map<string, Meaning | undefined>();
  const find = (words: string): Meaning | undefined => {
    const key = sameWords(words);
    const input = inputs.get(key);
    if (input) return { kind: 'input', input, quarter: null, unit: null };
    const quarter = quarterOf(key, inputs);
    if (quarter) return quarter;
    const [, amount = '', unit = ''] = /^(.+)\((万元|元)\)$/.exec(key) ?? [];
    const inUnit = amount === '' ? undefined : find(amount);
    if (inUnit?.kind === 'input' && inUnit.input.kind === 'amount' && isAmountUnit(unit)) return { ...inUnit, unit };
    const indicator = finder.indicator(words);
    return indicator ? { kind: 'judgement', indicator, leaf: null } : leaves.get(key.replace(/[—–/:]+/u, '-'));
  };
  return (words) => {
    if (!known.has(words)) known.set(words, find(words));
    return known.get(words);
  };
}

/** 季度累计支出1, 季度累计支出一季度, 一季度累计支出, QuarterlySpendingQ1. */
function quarterOf(key: string, inputs: ReadonlyMap<string, InputDefinition>): Meaning | undefined {
  const [, head = '', words, digits] = /^(.+?)(?:第?([1-4一二三四])季度|q?([1-4]))$/u.exec(key) ?? [];
  const [, front = '', tail = ''] = /^第?([1-4一二三四])季度(.+)$/u.exec(key) ?? [];
  for (const [name, number] of [[head, words ?? digits ?? ''], [`季度${tail}`, front]] as const) {
    const input = inputs.get(name);
    const quarter = '1234'.includes(number) ? Number(number) : '一二三四'.indexOf(number) + 1;
    if (input?.shape === 'quarters' && number !== '') return { kind: 'input', input, quarter, unit: null };
  }
  return undefined;
}

/** Collects entries into the cells of a Score. `meaningOf` comes from `meanings` and is made once for many units. */
export function givenInputs(entries: readonly Entry[], meaningOf: (words: string) => Meaning | undefined): GivenInputs {
  const findings: EntryFinding[] = [];
  const zeros = new Set<string>();
  const errors = new Map<string, ExcelError>();
  const singles = new Map<InputDefinition, Cell>();
  const quarters = new Map<InputDefinition, (Cell | undefined)[]>();
  const tables = new Map<InputDefinition, readonly (readonly Cell[])[]>();
  const quarterUnits = new Map<InputDefinition, Readonly<Record<number, AmountUnit | null>>>();
  const units = new Map<InputDefinition, (AmountUnit | null)[]>();
  const judged = new Map<string, readonly Cell[]>();
  let understood = 0;
  let open: InputDefinition | null = null;

  const note = (key: string, cell: Cell): Cell => {
    const error = errorOf(cell);
    if (error !== null && !errors.has(key)) errors.set(key, error as ExcelError);
    return cell;
  };
  for (const [index, { name, values, table }] of entries.entries()) {
    const first = values[0] ?? BLANK;
    if (isBlank(name) || name.value === 0) {
      // Under a merged name, or beside one, stand the other quarters.
      if (open) quarters.get(open)?.push(...values.slice(0, 1).map((cell) => note(open?.name ?? '', cell)));
      continue;
    }
    open = null;
    const words = shown(name);
    const meaning = meaningOf(words);
    if (!meaning) {
      const isHeader = index === 0 && typeof first.value === 'string';
      if (!isHeader && !isNothing(first)) findings.push({ kind: 'name-unknown', text: words });
      continue;
    }
    understood += 1;
    if (meaning.kind === 'judgement') {
      const { indicator, leaf } = meaning;
      const key = `${indicator.id}/${leaf?.id ?? ''}`;
      if (judged.has(key)) findings.push({ kind: 'named-twice', name: words });
      else if (isNothing(first)) findings.push({ kind: 'judged-zero', name: words });
      else judged.set(key, [textCell(indicator.id), textCell(leaf?.id ?? ''), note(indicator.id, first), reasonCell(values[1])]);
      continue;
    }
    const { input, quarter, unit } = meaning;
    units.set(input, [...(units.get(input) ?? []), unit]);
    if (input.shape === 'table') {
      if (table) tables.set(input, table);
      else findings.push({ kind: 'table', name: input.name });
    } else if (input.shape === 'quarters') {
      const known = quarters.get(input) ?? [];
      if (quarter !== null) {
        known[quarter - 1] = note(input.name, first);
        quarterUnits.set(input, { ...quarterUnits.get(input), [quarter - 1]: unit });
      } else if (known.length >= QUARTERS) {
        findings.push({ kind: 'named-twice', name: input.name });
      } else {
        const given = known.length > 0 ? [first] : quartersBeside(values);
        known.push(...given.map((cell) => note(input.name, cell)));
        open = input;
      }
      quarters.set(input, known);
    } else if (singles.has(input)) {
      findings.push({ kind: 'named-twice', name: input.name });
    } else {
      singles.set(input, note(input.name, first));
    }
  }

  const cells = new Map<string, NamedCells>();
  const asGiven = (input: InputDefinition, cell: Cell): Cell => {
    if (!isNothing(cell)) return cell;
    if (!input.required || !isNumber(input)) return BLANK;
    zeros.add(input.name);
    return { value: 0, address: null };
  };
  // Where some quarters are in another unit than the rest, each has its own behind it.
  const unitOf = (input: InputDefinition): AmountUnit | null => (new Set(units.get(input)).size === 1 ? (units.get(input)?.[0] ?? null) : null);
  const inOneUnit = (input: InputDefinition, cell: Cell, index: number): Cell => (unitOf(input) === null ? inItsUnit(cell, quarterUnits.get(input)?.[index] ?? null) : cell);
  for (const [input, cell] of singles) cells.set(input.name, found([[asGiven(input, cell)]], unitOf(input)));
  for (const [input, given] of quarters) {
    const four = Array.from({ length: QUARTERS }, (_, index) => given[index] ?? BLANK);
    const count = given.filter((cell) => cell !== undefined).length;
    if (count !== QUARTERS) findings.push({ kind: 'quarters', name: input.name, given: count });
    // Quarters that were not given at all stay unknown; given ones follow the rule of their input.
    cells.set(input.name, found([four.map((cell, index) => (given[index] === undefined ? BLANK : asGiven(input, inOneUnit(input, cell, index))))], unitOf(input)));
  }
  for (const [input, table] of tables) cells.set(input.name, found(table));
  if (judged.size > 0) cells.set(JUDGEMENTS, found([JUDGEMENT_HEADER, ...judged.values()]));
  findings.push(...[...zeros].map((name) => ({ kind: 'counted-as-zero' as const, name })));
  return { cells, findings, zeros, errors, understood };
}

/** Blank, or the 0 that desktop Excel makes of blank. */
export function isNothing(cell: Cell): boolean {
  return isBlank(cell) || cell.value === 0;
}

/** Four cells beside the name when more than the first is filled; else the quarters stand in rows, the first one here. */
function quartersBeside(values: readonly Cell[]): readonly Cell[] {
  const four = values.slice(0, QUARTERS);
  return four.length === QUARTERS && !four.slice(1).every(isNothing) ? four : four.slice(0, 1);
}

function isNumber({ kind }: InputDefinition): boolean {
  return kind === 'amount' || kind === 'count' || kind === 'rate';
}

function reasonCell(cell: Cell | undefined): Cell {
  return cell && typeof cell.value === 'string' ? cell : BLANK;
}

function textCell(value: string): Cell {
  return { value, address: null };
}

/** The number with its unit behind it, as a person would type it. */
function inItsUnit(cell: Cell, unit: AmountUnit | null): Cell {
  return typeof cell.value === 'number' && unit !== null ? { ...cell, value: `${exactText(exactly(cell.value))}${unit}` } : cell;
}

function found(cells: readonly (readonly Cell[])[], unit: AmountUnit | null = null): NamedCells {
  return { found: 'cells', address: null, cells, unit };
}
