/** Where a score comes from: a link to its inputs beside its row, and what they were, so that the next Score can tell what changed. */
import { sheetMessages } from '../../messages/sheet';
import type { Language } from '../../messages/language';
import { figureOf } from '../../scoring/checks/figures';
import { exactText } from '../../scoring/exact/ratio';
import { inputNamed } from '../../scoring/inputs/catalogue';
import { shown } from '../../scoring/inputs/readCell';
import type { InputSet } from '../../scoring/inputs/readInputs';
import type { IndicatorResult, SourceCell } from '../../scoring/scorecard/model';
import { quotedSheet, splitAddress } from '../host/addresses';
import type { ChangedInput } from '../model';
import { signatureOf } from './signature';

export interface RowSources {
  /** The inputs with their cells, in words. */
  readonly text: string;
  /** Shows the text and leads to the first input: to its name, which moves with its cells, or else to its cell. */
  readonly formula: string;
  /** The inputs' exact values, a line each. */
  readonly record: string;
}

/** What the sources of a row are made from. */
export interface SourceContext {
  readonly inputs: InputSet;
  /** By input: the defined name that it has. */
  readonly definedNames: ReadonlyMap<string, string>;
  readonly language: Language;
  /** Whether values stand in the text; beside formulas, which go on calculating, they would grow old. */
  readonly withValues: boolean;
}

/** `null` when the indicator has no input with a cell: nothing leads anywhere then. */
export function sourcesOf({ sources }: IndicatorResult, context: SourceContext): RowSources | null {
  const cellsByInput = new Map<string, string[]>();
  const tables = new Map<string, string>();
  for (const { input, cell, from } of sources) {
    if (from !== undefined) tables.set(input, from);
    if (cell !== null) cellsByInput.set(input, [...(cellsByInput.get(input) ?? []), cell]);
  }
  const [first] = cellsByInput;
  if (!first) return null;
  const text = [...cellsByInput].map(([input, cells]) => sourceText(input, cells, tables.get(input) ?? null, context)).join(sheetMessages[context.language].sourceSeparator);
  const [firstInput, [firstCell = '']] = first;
  return { text, formula: `=HYPERLINK(${literal(`#${(tables.has(firstInput) ? null : context.definedNames.get(firstInput)) ?? placeOf(firstCell)}`)},${literal(text)})`, record: recordOf(sources, context.inputs) };
}

function sourceText(input: string, cells: readonly string[], table: string | null, { inputs, language, withValues }: SourceContext): string {
  const readings = withValues ? (inputs.numbers.get(input) ?? []) : [];
  const values = readings.flatMap((reading) => (reading.state === 'value' ? [figureOf(reading.value, input, inputs)] : []));
  const { sheet, cells: from } = splitAddress(cells[0] ?? '');
  const to = cells.length > 1 ? `:${splitAddress(cells.at(-1) ?? '').cells}` : '';
  return sheetMessages[language].source({ input, inputEn: inputNamed(input)?.alias ?? null, table, values, cell: `${sheet}!${from}${to}` });
}

function placeOf(cell: string): string {
  const { sheet, cells } = splitAddress(cell);
  return `${quotedSheet(sheet)}!${cells.replace(/\$/g, '')}`;
}

/** Excel takes at most 255 characters of text at a time in a formula. */
const LONGEST_LITERAL = 250;

function literal(text: string): string {
  const characters = [...text];
  const pieces = Array.from({ length: Math.max(1, Math.ceil(characters.length / LONGEST_LITERAL)) }, (_, index) => characters.slice(index * LONGEST_LITERAL, (index + 1) * LONGEST_LITERAL).join(''));
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join('&');
}

function recordOf(sources: readonly SourceCell[], inputs: InputSet): string {
  const lines = [...new Set(sources.map(({ input }) => input))].flatMap((input) => {
    const table = inputs.tables.get(input);
    if (table) return table.state === 'value' ? [`${input}\t\t#${signatureOf(table.value.flatMap((row) => row.map(shown)))}`] : [];
    const readings = inputs.numbers.get(input) ?? [];
    return readings.flatMap((reading, index) => (reading.state === 'value' ? [`${input}\t${readings.length > 1 ? index + 1 : ''}\t${exactText(reading.value)}`] : []));
  });
  return lines.join('\n');
}

/** What is another value than in the records of the last Score; an input is told once, however many scores it decides. */
export function changedInputs(before: readonly string[], after: readonly string[]): readonly ChangedInput[] {
  const [old, now] = [valuesIn(before), valuesIn(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key): ChangedInput[] => {
    const [was = null, is = null] = [old.get(key), now.get(key)];
    if (was === is) return [];
    const [input = '', item = ''] = key.split('\t');
    const isTable = [was, is].some((value) => value?.startsWith('#'));
    return [{ input, item: item === '' ? null : Number(item), before: isTable ? null : was, after: isTable ? null : is, isTable }];
  });
}

function valuesIn(records: readonly string[]): ReadonlyMap<string, string> {
  const lines = records.flatMap((record) => record.split('\n')).map((line) => line.split('\t'));
  return new Map(lines.flatMap(([input, item, value]) => (input && item !== undefined && value ? [[`${input}\t${item}`, value] as const] : [])));
}
