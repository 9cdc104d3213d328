/** Rows of 「取数表」: for each input a row with formulas that refer to the accountant's cells, or a value with its text. */
import { bindingSheetMessages } from '../../messages/bindingSheet';
import type { Language } from '../../messages/language';
import { inputNamed } from '../../scoring/inputs/catalogue';
import { numberFromText, type AmountUnit } from '../../scoring/inputs/readNumber';
import type { CellContent, Place } from '../../scoring/recognition/model';
import { cellAddress, placeAddress, quotedSheet } from '../host/addresses';
import { asText } from '../host/cells';
import { placesOf } from './candidateCells';
import type { Binding } from './model';

/** The columns of the table, from its first. */
export const COLUMNS = ['input', 'meaning', 'value', 'q1', 'q2', 'q3', 'q4', 'unit', 'source', 'passage'] as const;

export type Column = (typeof COLUMNS)[number];

export const QUARTER_COLUMNS = ['q1', 'q2', 'q3', 'q4'] as const satisfies readonly Column[];

export interface RowCell {
  /** As it is written: a formula begins with `=`, text never does. */
  readonly content: string | number | boolean;
  /** What a formula gives. */
  readonly result?: string | number;
}

export interface BindingRow {
  readonly input: string;
  readonly cells: Readonly<Record<Column, RowCell>>;
  readonly isQuarters: boolean;
}

/** A name can't refer to parts of a text, nor to four cells that are not beside each other. */
export function needsRow({ source }: Binding): boolean {
  return source.kind !== 'area';
}

export function bindingRow(binding: Binding, language: Language): BindingRow {
  const { input, source, values, unit } = binding;
  const definition = inputNamed(input);
  const quarters = source.kind === 'quarters' ? quarterCells(source.places, source.sumUp, values) : [];
  const value = source.kind === 'text' ? plain(source.value) : EMPTY;
  const unitText = definition?.kind === 'amount' ? unitShown(unit, language) : '';
  return {
    input,
    isQuarters: source.kind === 'quarters',
    cells: {
      input: text(input),
      meaning: text(definition?.meaning[language === 'en' ? 'en' : 'zh-CN'] ?? ''),
      value,
      q1: quarters[0] ?? EMPTY,
      q2: quarters[1] ?? EMPTY,
      q3: quarters[2] ?? EMPTY,
      q4: quarters[3] ?? EMPTY,
      unit: text(unitText),
      source: sourceLink(placesOf(binding)),
      passage: text(source.kind === 'text' ? source.passage : ''),
    },
  };
}

/** The unit of an amount, as its row shows it. */
export function unitShown(unit: AmountUnit | null, language: Language): string {
  return unit ?? bindingSheetMessages[language].workbookUnit;
}

const EMPTY: RowCell = { content: '' };

function text(words: string): RowCell {
  return { content: words === '' ? '' : asText(words) };
}

function plain(value: CellContent): RowCell {
  return typeof value === 'string' ? text(value) : { content: value ?? '' };
}

/** A blank quarter stays blank: `=A1` would make 0 of it. */
function quarterCells(places: readonly Place[], sumUp: boolean, values: readonly CellContent[]): readonly RowCell[] {
  const references = places.map((place) => cellAddress(place));
  return references.map((reference, quarter) => {
    const terms = sumUp ? references.slice(0, quarter + 1) : [reference];
    const value = values[quarter] ?? null;
    // What Excel can't add up, such as 「58.43万元」, is written as it was understood.
    if (sumUp && typeof value === 'string' && numberFromText(value)?.unit !== '') return plain(value);
    const blanks = terms.map((term) => `${term}=""`);
    const isBlank = blanks.length === 1 ? blanks.join('') : `OR(${blanks.join(',')})`;
    return { content: `=IF(${isBlank},"",${terms.join('+')})`, result: typeof value === 'number' ? value : String(value ?? '') };
  });
}

/** Leads to the first cell, also after it has moved. */
function sourceLink(places: readonly Place[]): RowCell {
  const [first] = places;
  if (!first) return EMPTY;
  const reference = cellAddress(first);
  const label = places.length > 1 ? `"${places.map(placeAddress).join('、').replace(/"/g, '""')}"` : `"${quotedSheet(first.sheet).replace(/"/g, '""')}!"&ADDRESS(ROW(${reference}),COLUMN(${reference}),4)`;
  return { content: `=HYPERLINK("#"&CELL("address",${reference}),${label})`, result: places.map(placeAddress).join('、') };
}
